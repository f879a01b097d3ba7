//! No two numbers share a place, and what has none is refused.

use super::metadata::metadata_faults;
use super::{VALUES, in_json, tables, tried, values_of_json, written};
use sango::ids::Band;
use sango::results::export::{Kind, Publication, flag};
use std::collections::BTreeSet;

#[test]
fn numbers_of_two_versions_and_made_up_numbers_never_share_a_place() {
    let places = |change: &dyn Fn(&mut Publication)| {
        let mut publication = tables();
        change(&mut publication);
        let metadata = in_json(&publication, "dhis2-metadata");
        let mut places = BTreeSet::new();
        for kind in ["dataElements", "dataSets", "indicators"] {
            for object in metadata[kind].as_array().expect("a list") {
                for property in ["id", "code", "name", "shortName"] {
                    places.insert(object[property].to_string());
                }
            }
        }
        // What has no exact number has no value, so every value is of this list.
        let values = values_of_json(&written(&publication, "dhis2-json"));
        assert_eq!(metadata_faults(&metadata, &values), Vec::<String>::new());
        places
    };
    let real = places(&|_| {});
    let others: [(&str, &dyn Fn(&mut Publication)); 4] = [
        ("made up", &|of| of.simulated = true),
        ("another module version", &|of| {
            of.module_version = "navigators-2".into()
        }),
        ("other cut-offs", &|of| of.indicators_version = 2),
        ("another band", &|of| {
            of.band = Band::Guardians;
            of.module_version = "guardians-1".into();
        }),
    ];
    for (what, change) in others {
        let shared: Vec<_> = real.intersection(&places(change)).cloned().collect();
        assert_eq!(shared, Vec::<String>::new(), "{what}");
    }
    assert_eq!(real, places(&|of| of.release = 2), "the twin");
    // Without a verified pack 7.1.5 is no part of the national indicator; 7.1.4 is.
    let local = places(&|of| of.national_route_taught = false);
    assert!(local.contains("\"SANGO_NAV1_C1_715_NR_NUM_ALL\""));
    assert!(!local.contains("\"SANGO_NAV1_C1_715_NUM_ALL\""));
    assert!(real.contains("\"SANGO_NAV1_C1_715_NUM_ALL\""));
    assert!(local.contains("\"EDU-714-N\"") && real.contains("\"EDU-714-N\""));
    let mut flagged = tables();
    flagged.rows[4].flags = vec![flag::NATIONAL_ROUTE_NOT_TAUGHT.to_owned()];
    let refused = tried(&flagged, "adx").expect_err("the row says another thing");
    assert!(refused.contains("national"), "{refused}");
}

#[test]
fn made_up_numbers_say_so_everywhere() {
    let mut simulated = tables();
    simulated.simulated = true;
    let values = values_of_json(&written(&simulated, "dhis2-json"));
    assert!(
        values
            .keys()
            .all(|(_, element)| element.starts_with("SIM_SANGO_"))
    );
    let metadata = in_json(&simulated, "dhis2-metadata");
    for kind in ["dataElements", "dataSets", "indicators", "indicatorTypes"] {
        for object in metadata[kind].as_array().expect("a list") {
            let starts = |property: &str, with: &str| {
                object[property]
                    .as_str()
                    .is_some_and(|text| text.starts_with(with))
            };
            assert!(
                starts("name", "SIMULATED ") && starts("code", "SIM_"),
                "{object}"
            );
        }
    }
}

#[test]
fn what_has_no_place_is_refused_with_a_mend() {
    let refused: [(&str, &dyn Fn(&mut Publication), &str); 9] = [
        (
            "class sheet",
            &|of| of.kind = Kind::ClassSheet,
            "roll the classes' returns up",
        ),
        (
            "no mapping",
            &|of| of.dhis2 = None,
            "add `dhis2: (…)` to assets/countries/zz.ron",
        ),
        (
            "period",
            &|of| of.period = "2026-T1".into(),
            "`2026-T1` has no name in DHIS2 — add it to `periods`",
        ),
        (
            "taken period",
            &|of| of.period = "2026".into(),
            "`2026` has no name in DHIS2",
        ),
        (
            "area",
            &|of| of.rows[3].area = Some("ZZ-W".into()),
            "`ZZ-W` has no org unit — add it to `areas`",
        ),
        (
            "version",
            &|of| of.module_version = "spring".into(),
            "name it `navigators-` and one to four",
        ),
        (
            "indicator",
            &|of| of.rows[0].indicator = "7.1.6".into(),
            "7.1.6 by total all has no data element",
        ),
        (
            "twice",
            &|of| of.rows.push(of.rows[0].clone()),
            "two rows would go to `EDU-714-N`",
        ),
        (
            "nothing",
            &|of| of.rows.retain(|row| row.shown != "exact"),
            "nothing for DHIS2",
        ),
    ];
    for (what, change, told) in refused {
        let mut publication = tables();
        change(&mut publication);
        for name in VALUES {
            let why = tried(&publication, name).expect_err(what);
            assert!(why.contains(told) && why.contains(" — "), "{name}: {why}");
        }
    }
    let mut renamed = tables();
    let mapping = renamed.dhis2.as_mut().expect("a mapping");
    mapping
        .codes
        .insert("SANGO_NAV1_C1_714_NUM_AL".into(), "EDU-1".into());
    let why = tried(&renamed, "dhis2-metadata").expect_err("a slip");
    assert!(why.contains("renames `SANGO_NAV1_C1_714_NUM_AL`"), "{why}");
    let mapping = renamed.dhis2.as_mut().expect("a mapping");
    mapping.codes.remove("SANGO_NAV1_C1_714_NUM_AL");
    mapping
        .codes
        .insert("SANGO_NAV12_C1_714_NUM_AL".into(), "EDU-1".into());
    assert!(
        tried(&renamed, "dhis2-metadata").is_ok(),
        "the twin: another version's"
    );
    let mut long = tables();
    long.indicators_version = u32::MAX;
    long.simulated = true;
    long.module_version = "navigators-zzzz".into();
    let why = tried(&long, "dhis2-csv").expect_err("too long");
    assert!(why.contains("longer than DHIS2 stores"), "{why}");
}

#[test]
fn class_sheets_are_not_offered_for_dhis2() {
    let names: Vec<_> = sango::results::export::formats_for(Kind::ClassSheet)
        .map(|format| format.name())
        .collect();
    assert!(names.contains(&"csv") && VALUES.iter().all(|name| !names.contains(name)));
}
