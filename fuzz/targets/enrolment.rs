//! The official enrolment, a CSV file from a spreadsheet.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::ids::Band;
use sango::results::indicators::Dimension;
use sango::results::rollup::Official;
use sango_fuzz::{PLAN, begin, placed};

fuzz_target!(init: begin("enrolment"), |bytes: &[u8]| {
    let pack = sango::results::simulate::pack(&PLAN);
    match Official::read("enrolment.csv", bytes, &pack) {
        Ok(official) => {
            for band in Band::ALL {
                for dimension in [Dimension::Total, Dimension::Age, Dimension::Sex] {
                    for category in dimension.categories() {
                        let of = |area| u64::from(official.students(area, band, category));
                        let regions = pack.areas.iter().filter(|area| area.parent.is_none());
                        let below: u64 = regions.map(|area| of(Some(&area.code))).sum();
                        assert!(of(None) >= below.min(u64::from(u32::MAX)), "{category:?}");
                    }
                }
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            let text = String::from_utf8_lossy(bytes);
            placed(&problems, "enrolment.csv", &text);
        }
    }
});
