//! The values: all exact numbers, and nothing else, alike in all three formats.

use super::{ADX, Set, VALUES, in_json, row, schema_faults, tables, values_of_json, written};
use sango::results::export::{FORMATS, Kind};
use sango::results::indicators::Measure;
use serde_json::{Value, json};

fn values_of_csv(text: &str) -> Set {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head: Vec<_> = reader
        .headers()
        .expect("a head")
        .iter()
        .map(str::to_owned)
        .collect();
    let columns = [
        "dataelement",
        "period",
        "orgunit",
        "categoryoptioncombo",
        "attributeoptioncombo",
        "value",
    ];
    assert_eq!(head, columns);
    let one = |record: csv::StringRecord| {
        assert_eq!((&record[1], &record[3], &record[4]), ("2026", "", ""));
        (
            (record[2].to_owned(), record[0].to_owned()),
            record[5].to_owned(),
        )
    };
    reader
        .records()
        .map(|record| one(record.expect("a row")))
        .collect()
}

fn values_of_adx(text: &str) -> Set {
    let document = roxmltree::Document::parse(text).expect("well-formed");
    let mut set = Set::new();
    for group in document
        .descendants()
        .filter(|node| node.has_tag_name((ADX, "group")))
    {
        assert_eq!(group.attribute("period"), Some("2026-01-01/P1Y"));
        assert_eq!(group.attribute("dataSet"), Some("SANGO_NAV1_C1"));
        for value in group.children().filter(roxmltree::Node::is_element) {
            let of = |node: roxmltree::Node, name| node.attribute(name).unwrap_or("?").to_owned();
            let key = (of(group, "orgUnit"), of(value, "dataElement"));
            set.insert(key, of(value, "value"));
        }
    }
    set
}

#[test]
fn exact_numbers_are_there_and_no_others_in_all_three_formats_for_values() {
    let expected = [
        ("NorthZZ0001", "EDU-714-D", "300"),
        ("NorthZZ0001", "EDU-714-N", "250"),
        ("NorthZZ0001", "SANGO_NAV1_C1_715_DEN_SEX_F", "120"),
        ("NorthZZ0001", "SANGO_NAV1_C1_715_NUM_SEX_F", "60"),
        ("SouthZZ0001", "SANGO_NAV1_C1_714_DEN_AGE_18", "31"),
        ("SouthZZ0001", "SANGO_NAV1_C1_714_NUM_AGE_18", "0"),
        ("Zz345678901", "EDU-714-D", "500"),
        ("Zz345678901", "EDU-714-N", "400"),
        ("Zz345678901", "SANGO_NAV1_C1_714COV_DEN_ALL", "2000"),
        ("Zz345678901", "SANGO_NAV1_C1_714COV_NUM_ALL", "400"),
        ("Zz345678901", "SANGO_NAV1_C1_715_DEN_DIS_NS", "222"),
        ("Zz345678901", "SANGO_NAV1_C1_715_NUM_DIS_NS", "111"),
    ];
    let expected: Set = expected
        .map(|(unit, element, value)| ((unit.into(), element.into()), value.into()))
        .into();
    let [json, csv, adx] = VALUES.map(|name| written(&tables(), name));
    assert_eq!(values_of_json(&json), expected);
    assert_eq!(values_of_csv(&csv), expected);
    assert_eq!(values_of_adx(&adx), expected);
    // A map would hide what stands twice.
    assert_eq!(csv.lines().count(), 1 + expected.len());
    assert_eq!(json.matches("\"value\"").count(), expected.len());
    assert_eq!(adx.matches("<dataValue ").count(), expected.len());
}

#[test]
fn hidden_and_banded_rows_leave_no_trace() {
    let with = tables();
    let mut without = tables();
    without.rows.retain(|row| row.shown == "exact");
    assert_eq!((with.rows.len(), without.rows.len()), (9, 7));
    // Not even when somebody left the number in the row.
    let mut careless = tables();
    for row in careless.rows.iter_mut().filter(|row| row.shown != "exact") {
        (row.numerator, row.denominator, row.percent) = (Some(77), Some(177), Some(43.5));
    }
    let mut told = careless.clone();
    for row in &mut told.rows {
        row.shown = "exact".to_owned();
    }
    for format in FORMATS
        .iter()
        .filter(|format| !format.takes(Kind::ClassSheet))
    {
        let name = format.name();
        let file = written(&with, name);
        assert_eq!(file, written(&without, name), "{name}");
        assert_eq!(file, written(&careless, name), "{name}");
        for trace in ["40-59", "hidden", "band", "177", "comment"] {
            let in_note = name == "dhis2-metadata" && trace == "hidden";
            assert!(in_note || !file.contains(trace), "{trace} in {name}");
        }
    }
    for name in VALUES {
        assert!(written(&told, name).contains("177"), "the twin in {name}");
    }
}

#[test]
fn the_json_follows_its_schema_and_what_breaks_it_is_found() {
    let file = in_json(&tables(), "dhis2-json");
    assert_eq!(
        schema_faults("data-value-set.schema.json", &file),
        Vec::<String>::new()
    );
    let broken = |change: &dyn Fn(&mut Value)| {
        let mut file = file.clone();
        change(&mut file);
        schema_faults("data-value-set.schema.json", &file)
    };
    let number = broken(&|file| file["dataValues"][0]["value"] = json!(300));
    assert_eq!(number, ["it.dataValues[0].value: another type"]);
    let empty = broken(&|file| file["dataValues"][0]["value"] = json!(""));
    assert_eq!(
        empty,
        ["it.dataValues[0].value: does not match the pattern"]
    );
    let comment = broken(&|file| file["dataValues"][1]["comment"] = json!("hidden"));
    assert_eq!(comment, ["it.dataValues[1]: `comment` is unknown"]);
    let complete = broken(&|file| file["completeDate"] = json!("2026-12-01"));
    assert_eq!(complete, ["it: `completeDate` is unknown"]);
    let scheme = broken(&|file| file["orgUnitIdScheme"] = json!("NAME"));
    assert_eq!(scheme, ["it.orgUnitIdScheme: not in the list"]);
}

#[test]
fn every_measure_has_a_data_element() {
    let measures = [Measure::Completed]
        .into_iter()
        .chain(Measure::OVER_COMPLETED);
    for measure in measures {
        let mut publication = tables();
        publication.rows = vec![row(None, [measure.id(), "total", "all"], Some((20, 40)))];
        assert_eq!(
            values_of_csv(&written(&publication, "dhis2-csv")).len(),
            2,
            "{measure:?}"
        );
    }
}
