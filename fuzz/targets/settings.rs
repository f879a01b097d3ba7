//! Settings and content in RON. The first line says which file it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::curriculum::{Curriculum, Sources};
use sango::results::disclosure::{Ladder, show};
use sango::results::indicators::Dimension;
use sango_fuzz::{PLAN, SETTINGS, begin, placed};

fuzz_target!(init: begin("settings"), |bytes: &[u8]| {
    let Ok(all) = std::str::from_utf8(bytes) else {
        return;
    };
    let Some((file, text)) = all.split_once('\n') else {
        return;
    };
    if !SETTINGS.contains(&file) {
        return;
    }
    let mut sources = Sources::default();
    sources.insert(file, text);
    let (curriculum, problems) = Curriculum::load(&sources);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    placed(&problems, file, text);
    if file == "locales/status.ron" {
        let source = sources.get(file).expect("it is there");
        placed(&sango::locale::Languages::read(&source).1, file, text);
    }
    // What was accepted can be used: cut-offs never fall below five, and every way up ends.
    let ladder = Ladder::from(&curriculum.cutoffs);
    assert!(ladder.k >= 5);
    if file == "assets/indicators.ron"
        && let Some(class) = PLAN.class(0)
    {
        let _ = show(&class.table(&Dimension::OF_A_CLASS), &ladder);
    }
    for country in curriculum.countries.values() {
        for area in &country.areas {
            assert!(country.way_up(&area.code).count() <= country.areas.len());
        }
        let _ = (country.routes(), country.helpline());
    }
});
