//! A country pack, as far as what is shown by it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango_fuzz::begin;
use sango_fuzz::settings::{COUNTRY, read, show_country};

fuzz_target!(init: begin("country"), |text: &str| {
    let curriculum = read(COUNTRY, text);
    for country in curriculum.countries.values() {
        for area in &country.areas {
            assert!(country.way_up(&area.code).count() <= country.areas.len());
        }
        let _ = (country.routes(), country.helpline());
        show_country(country);
    }
});
