//! The files for DHIS2: all exact numbers of area tables are in them, and nothing else is; every value has its place in the
//! metadata, and no two numbers share one.

mod adx;
mod metadata;
mod places;
mod values;

use crate::schema;
use sango::curriculum::{Curriculum, Dhis2, Sources, project_folder};
use sango::ids::Band;
use sango::results::export::{Kind, Publication, Row, format};
use serde_json::Value;
use std::collections::BTreeMap;

/// The formats for values.
const VALUES: [&str; 3] = ["dhis2-json", "dhis2-csv", "adx"];

/// The mapping of the fixtures' country pack.
fn mapping() -> Dhis2 {
    let root = project_folder().join("tests/fixtures/content/base");
    let (curriculum, problems) = Curriculum::load(&Sources::from_folder(&root).expect("read").0);
    assert!(problems.is_empty(), "{problems:?}");
    let pack = curriculum.countries.get("zz").expect("a pack");
    pack.dhis2.clone().expect("a mapping")
}

fn row(area: Option<&str>, what: [&str; 3], exact: Option<(u32, u32)>) -> Row {
    let [indicator, dimension, category] = what.map(str::to_owned);
    Row {
        level: if area.is_some() {
            "region"
        } else {
            Row::COUNTRY
        }
        .to_owned(),
        area: area.map(str::to_owned),
        indicator,
        dimension,
        category,
        shown: if exact.is_some() { "exact" } else { "hidden" }.to_owned(),
        numerator: exact.map(|(count, _)| count),
        denominator: exact.map(|(_, of)| of),
        percent: None,
        band: None,
        flags: Vec::new(),
    }
}

/// A country of two regions: exact, banded and hidden numbers, and a class in no stated region.
fn tables() -> Publication {
    let banded = Row {
        shown: "band".to_owned(),
        band: Some("40-59".to_owned()),
        ..row(Some("ZZ-N"), ["7.1.5", "sex", "male"], None)
    };
    let nowhere = Row {
        area: None,
        ..row(Some(""), ["7.1.4", "total", "all"], Some((40, 60)))
    };
    Publication {
        kind: Kind::AreaTables,
        simulated: false,
        release: 1,
        period: "2026-27".into(),
        country: "zz".into(),
        area: None,
        band: Band::Navigators,
        module_version: "navigators-1".into(),
        indicators_version: 1,
        national_route_taught: true,
        area_names: Default::default(),
        dhis2: Some(mapping()),
        rows: vec![
            row(None, ["7.1.4", "total", "all"], Some((400, 500))),
            row(None, ["7.1.4-coverage", "total", "all"], Some((400, 2000))),
            row(
                None,
                ["7.1.5", "disability", "not-stated"],
                Some((111, 222)),
            ),
            row(Some("ZZ-N"), ["7.1.4", "total", "all"], Some((250, 300))),
            row(Some("ZZ-N"), ["7.1.5", "sex", "female"], Some((60, 120))),
            banded,
            row(Some("ZZ-S"), ["7.1.4", "total", "all"], None),
            row(Some("ZZ-S"), ["7.1.4", "age", "18+"], Some((0, 31))),
            nowhere,
        ],
    }
}

fn tried(publication: &Publication, name: &str) -> Result<String, String> {
    let format = format(name).unwrap_or_else(|| panic!("no format {name}"));
    let bytes = format.write(publication, &[])?;
    Ok(String::from_utf8(bytes).expect("UTF-8"))
}

fn written(publication: &Publication, name: &str) -> String {
    tried(publication, name).expect("a file")
}

fn in_json(publication: &Publication, name: &str) -> Value {
    serde_json::from_str(&written(publication, name)).expect("JSON")
}

fn schema_faults(schema: &str, document: &Value) -> Vec<String> {
    let path = project_folder().join("tests/fixtures/dhis2").join(schema);
    let schema = std::fs::read_to_string(path).expect("the schema");
    let mut found = Vec::new();
    let schema = serde_json::from_str(&schema).expect("JSON");
    schema::faults(&schema, document, "it", &mut found);
    found
}

/// Every value, as (org unit, data element) and value.
type Set = BTreeMap<(String, String), String>;

fn values_of_json(text: &str) -> Set {
    let document: Value = serde_json::from_str(text).expect("JSON");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let values = document["dataValues"].as_array().expect("values");
    let one = |value: &Value| {
        assert_eq!(value["period"], "2026");
        (
            (text(&value["orgUnit"]), text(&value["dataElement"])),
            text(&value["value"]),
        )
    };
    values.iter().map(one).collect()
}

const ADX: &str = "urn:ihe:qrph:adx:2015";
