//! What a class seals. Whoever has the public key can seal and sign anything, so the counts are no more to be trusted than the file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::disclosure::{Audit, Shown};
use sango::results::exchange::returns::{make, open};
use sango::results::exchange::sealed::Sealed;
use sango::results::export::Kind;
use sango::results::rollup::{RollUp, Told, area_ladder, publish};
use sango_fuzz::{CONTENT, KEYS, PLAN, RECEIVER, begin, write_in_some_format};
use std::collections::BTreeMap;
use std::path::Path;

fuzz_target!(init: begin("return_inside"), |bytes: &[u8]| {
    let Ok(sealed) = serde_json::from_slice::<Sealed>(bytes) else {
        return;
    };
    // Sealing costs a thousand times more than counting: a few are enough.
    if bytes.len().is_multiple_of(64) {
        let ours = Sealed { class: KEYS.class().clone(), ..sealed.clone() };
        if let Ok(file) = make(&ours, &KEYS, &RECEIVER.recipient())
            && file.len() <= sango::results::exchange::returns::MOST {
                let opened = open(&file, &RECEIVER);
                let same = opened.as_ref().is_ok_and(|opened| opened.sealed == ours);
                let newer = ours.v > sango::results::exchange::sealed::VERSION;
                assert!(same || newer, "{opened:?}");
            }
    }
    // The class, its correction, and other classes beside it.
    let mut correction = sealed.clone();
    correction.number = correction.number.saturating_add(1);
    let mut files: BTreeMap<String, Sealed> = BTreeMap::new();
    for (at, other) in PLAN.iter().take(3).enumerate() {
        files.insert(format!("other-{at}"), other.sealed);
    }
    let packs = [("xs".into(), sango::results::simulate::pack(&PLAN))].into();
    let alone = count(&packs, &files);
    let (mut once, mut twice) = (files.clone(), files);
    once.insert("z-correction".to_owned(), correction.clone());
    twice.insert("y-first".to_owned(), sealed.clone());
    twice.insert("z-correction".to_owned(), correction);
    let (once, twice) = (count(&packs, &once), count(&packs, &twice));
    // A correction leaves nothing of what it corrects behind, unless both have the last number that there is.
    if sealed.number < u32::MAX {
        assert!(once == twice, "the first return left something behind");
    }
    assert!(once.len() >= alone.len());
    for publication in &once {
        write_in_some_format(publication, Kind::AreaTables, bytes.len());
    }
});

fn count(
    packs: &BTreeMap<sango::ids::CountryCode, sango::curriculum::Country>,
    files: &BTreeMap<String, Sealed>,
) -> Vec<sango::results::export::Publication> {
    let mut rollup = RollUp::new(packs);
    for name in files.keys() {
        let mut open = |file: &Path| Ok(files[file.to_str().expect("a name")].clone());
        let mut tell = |told: Told| assert!(!told.what.to_string().is_empty());
        rollup.take(Path::new(name), &mut open, &mut tell);
    }
    let published = rollup.finish().map(|(edition, tree)| {
        let pack = packs.get(&edition.country);
        let ladder = area_ladder(&CONTENT.cutoffs, pack);
        for shown in sango::results::rollup::show_areas(&tree, &Audit::new(ladder)) {
            for cell in &shown.cells {
                if let Shown::Exact {
                    numerator,
                    denominator,
                } = cell.shown
                {
                    assert!(numerator <= denominator, "{cell:?}");
                }
            }
        }
        publish(&edition, &tree, pack, &ladder, None, 1).publication
    });
    published.collect()
}
