//! The files for DHIS2: all exact numbers of area tables are in them, and nothing else is; every value has its place in the
//! metadata, and no two numbers share one.

use crate::schema;
use sango::curriculum::{Curriculum, Dhis2, Sources, is_uid, project_folder};
use sango::ids::Band;
use sango::results::export::{FORMATS, Kind, Publication, Row, flag, format};
use sango::results::indicators::Measure;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

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

const ADX: &str = "urn:ihe:qrph:adx:2015";

/// What breaks IHE's schema (adx_loose.xsd of <https://github.com/dhis2/adx>), or DHIS2's `AdxPeriod`.
fn adx_faults(text: &str) -> Vec<String> {
    let document = match roxmltree::Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let mut found = Vec::new();
    let mut hold = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let root = document.root_element();
    hold(root.has_tag_name((ADX, "adx")), "another root");
    let is_moment =
        |text: &str| text.len() == 20 && text.ends_with('Z') && text.as_bytes()[10] == b'T';
    hold(
        root.attribute("exported").is_some_and(is_moment),
        "no `exported`",
    );
    let elements = |node: roxmltree::Node| {
        let list: Vec<_> = node
            .children()
            .filter(|node| node.is_element())
            .map(|node| node.id())
            .collect();
        list
    };
    let groups = elements(root);
    hold(!groups.is_empty(), "no group");
    for group in groups.into_iter().filter_map(|id| document.get_node(id)) {
        hold(group.has_tag_name((ADX, "group")), "not a group");
        let filled = |name| {
            group
                .attribute(name)
                .is_some_and(|text: &str| !text.is_empty())
        };
        hold(filled("orgUnit") && filled("dataSet"), "a group of nowhere");
        let is_period = |text: &str| {
            text.split_once('/').is_some_and(|(day, long)| {
                day.len() == 10
                    && day.ends_with("-01")
                    && ["P1M", "P3M", "P6M", "P1Y"].contains(&long)
            })
        };
        hold(
            group.attribute("period").is_some_and(is_period),
            "no period",
        );
        let values = elements(group);
        hold(!values.is_empty(), "an empty group");
        for value in values.into_iter().filter_map(|id| document.get_node(id)) {
            hold(value.has_tag_name((ADX, "dataValue")), "not a value");
            hold(
                value.attribute("dataElement").is_some(),
                "a value of nothing",
            );
            let number = value.attribute("value").map(str::parse::<u32>);
            hold(matches!(number, Some(Ok(_))), "no number");
            hold(
                value.attributes().len() == 2 && !value.has_children(),
                "more than a value",
            );
        }
    }
    found
}

/// What would be refused by a DHIS2 that holds this metadata and gets these values, or would be added up.
fn metadata_faults(metadata: &Value, values: &Set) -> Vec<String> {
    let mut found = schema_faults("metadata.schema.json", metadata);
    let list = |kind: &str| metadata[kind].as_array().cloned().unwrap_or_default();
    let text = |object: &Value, name: &str| object[name].as_str().unwrap_or_default().to_owned();
    let mut ids = BTreeSet::new();
    for kind in ["dataElements", "dataSets", "indicators", "indicatorTypes"] {
        for property in ["id", "code", "name", "shortName"] {
            let mut taken = BTreeSet::new();
            for object in list(kind) {
                let value = text(&object, property);
                let longest = if property == "name" { 230 } else { 50 };
                if value.chars().count() > longest {
                    found.push(format!("{kind}: the {property} `{value}` is too long"));
                }
                let has_none = kind == "indicatorTypes" && property == "shortName";
                if !has_none && (value.is_empty() || !taken.insert(value.clone())) {
                    found.push(format!("{kind}: the {property} `{value}` stands twice"));
                }
                if property == "id" && (!is_uid(&value) || !ids.insert(value.clone())) {
                    found.push(format!("{kind}: `{value}` is no identifier of its own"));
                }
            }
        }
    }
    let elements = list("dataElements");
    let known: BTreeSet<_> = elements.iter().map(|element| text(element, "id")).collect();
    let codes: BTreeSet<_> = elements
        .iter()
        .map(|element| text(element, "code"))
        .collect();
    let members: BTreeSet<_> = metadata["dataSets"][0]["dataSetElements"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|member| text(&member["dataElement"], "id"))
        .collect();
    if members != known {
        found.push("the data set has other members".to_owned());
    }
    for (_, element) in values.keys() {
        if !codes.contains(element) {
            found.push(format!("no data element `{element}`"));
        }
    }
    for indicator in list("indicators") {
        for part in ["numerator", "denominator"] {
            let expression = text(&indicator, part);
            let of = expression
                .strip_prefix("#{")
                .and_then(|rest| rest.strip_suffix('}'));
            if !of.is_some_and(|id| known.contains(id)) {
                found.push(format!("the {part} `{expression}` is of no data element"));
            }
        }
    }
    let assigned = metadata["dataSets"][0]["organisationUnits"].to_string();
    for (unit, _) in values.keys() {
        if !assigned.contains(unit.as_str()) {
            found.push(format!("`{unit}` may not send the data set"));
        }
    }
    found
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
fn the_adx_is_as_ihe_and_dhis2_have_it_and_what_breaks_it_is_found() {
    let file = written(&tables(), "adx");
    assert_eq!(adx_faults(&file), Vec::<String>::new());
    for (find, bad, told) in [
        ("adx:2015", "adx:2016", "another root"),
        (" exported=\"2026-01-01T00:00:00Z\"", "", "no `exported`"),
        ("orgUnit=", "ou=", "a group of nowhere"),
        ("/P1Y", "", "no period"),
        ("value=\"250\"", "value=\"\"", "no number"),
        ("dataElement=", "element=", "a value of nothing"),
        (
            "value=\"250\"",
            "value=\"250\" comment=\"hidden\"",
            "more than a value",
        ),
        ("</adx>", "", "the root node was opened but never closed"),
    ] {
        assert!(file.contains(find), "{find}");
        let found = adx_faults(&file.replace(find, bad));
        assert!(found.iter().any(|fault| fault == told), "{find}: {found:?}");
    }
}

#[test]
fn adx_writes_the_first_day_of_every_type_of_period() {
    for (kind, sango, adx) in [
        ("monthly", "202602", "2026-02-01/P1M"),
        ("quarterly", "2026Q4", "2026-10-01/P3M"),
        ("six_monthly", "2026S2", "2026-07-01/P6M"),
        ("yearly", "2027", "2027-01-01/P1Y"),
        ("financial_april", "2026April", "2026-04-01/P1Y"),
        ("financial_july", "2026July", "2026-07-01/P1Y"),
        ("financial_oct", "2026Oct", "2026-10-01/P1Y"),
    ] {
        let mut publication = tables();
        publication.period = sango.to_owned();
        let mapping = publication.dhis2.as_mut().expect("a mapping");
        mapping.period_type = serde_json::from_value(json!(kind)).expect("a type");
        mapping.periods.clear();
        let file = written(&publication, "adx");
        assert!(file.contains(&format!("period=\"{adx}\"")), "{file}");
        assert!(written(&publication, "dhis2-csv").contains(&format!(",{sango},")));
    }
}

#[test]
fn every_value_has_its_place_in_the_metadata_and_what_breaks_it_is_found() {
    let values = values_of_json(&written(&tables(), "dhis2-json"));
    let metadata = in_json(&tables(), "dhis2-metadata");
    assert_eq!(metadata_faults(&metadata, &values), Vec::<String>::new());
    // Seven indicators at twelve margins, each with two sides.
    assert_eq!(
        metadata["dataElements"].as_array().map(Vec::len),
        Some(7 * 12 * 2)
    );
    assert_eq!(
        metadata["indicators"].as_array().map(Vec::len),
        Some(7 * 12)
    );
    assert!(
        metadata.get("organisationUnits").is_none(),
        "none is created"
    );
    let mut text = metadata.to_string();
    text.retain(|c| c != '"');
    assert!(!text.contains("aggregationType:SUM"));
    let first = metadata["dataElements"][0].clone();
    let long = "x".repeat(51);
    for (pointer, bad, told) in [
        (
            "/dataElements/5/aggregationType",
            json!("SUM"),
            "it.dataElements[5].aggregationType: another constant",
        ),
        (
            "/dataElements/5/id",
            json!("5bcdefghijk"),
            "dataElements: `5bcdefghijk` is no identifier of its own",
        ),
        (
            "/dataElements/5/name",
            first["name"].clone(),
            "stands twice",
        ),
        ("/dataElements/5/shortName", json!(long), "is too long"),
        (
            "/dataElements/5/name",
            json!("x".repeat(231)),
            "is too long",
        ),
        (
            "/dataElements/0/code",
            json!("OTHER"),
            "no data element `EDU-714-N`",
        ),
        (
            "/indicators/3/denominator",
            json!("1"),
            "the denominator `1` is of no data element",
        ),
        (
            "/dataSets/0/dataSetElements",
            json!([]),
            "the data set has other members",
        ),
        (
            "/dataSets/0/organisationUnits",
            json!([]),
            "`Zz345678901` may not send the data set",
        ),
    ] {
        let mut broken = metadata.clone();
        *broken.pointer_mut(pointer).expect("a place") = bad;
        let found = metadata_faults(&broken, &values);
        assert!(
            found.iter().any(|fault| fault.contains(told)),
            "{pointer}: {found:?}"
        );
    }
}

#[test]
fn metadata_says_nothing_about_the_rows() {
    let mut empty = tables();
    empty.rows.clear();
    let file = written(&tables(), "dhis2-metadata");
    assert_eq!(file, written(&empty, "dhis2-metadata"));
    empty.band = Band::Explorers;
    empty.module_version = "explorers-1".into();
    let explorers = written(&empty, "dhis2-metadata");
    assert_ne!(file, explorers, "the twin");
    assert!(explorers.contains("on trial") && !explorers.contains("715CONF"));
}

#[test]
fn identifiers_never_change() {
    // Computed once by another program, as the documentation of `uid` says.
    let metadata = in_json(&tables(), "dhis2-metadata");
    let first = &metadata["dataElements"][0];
    assert_eq!(first["code"], "EDU-714-N");
    assert_eq!(first["id"], "nXvmzGTbSJe");
    assert_eq!(metadata["dataSets"][0]["id"], "ie2kXuADvXD");
    // A code that is renamed keeps its identifier.
    let mut plain = tables();
    plain.dhis2.as_mut().expect("a mapping").codes.clear();
    let plain = in_json(&plain, "dhis2-metadata");
    assert_eq!(
        plain["dataElements"][0]["code"],
        "SANGO_NAV1_C1_714_NUM_ALL"
    );
    assert_eq!(plain["dataElements"][0]["id"], first["id"]);
    for name in VALUES.into_iter().chain(["dhis2-metadata"]) {
        let mut backwards = tables();
        backwards.rows.reverse();
        assert_eq!(
            written(&tables(), name),
            written(&backwards, name),
            "{name}"
        );
    }
}

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
fn org_units_are_named_by_code_where_the_pack_says_so() {
    let mut by_code = tables();
    by_code.dhis2.as_mut().expect("a mapping").scheme =
        serde_json::from_value(json!("code")).expect("a scheme");
    let metadata = in_json(&by_code, "dhis2-metadata");
    assert_eq!(
        metadata["dataSets"][0]["organisationUnits"][0],
        json!({ "code": "Zz345678901" })
    );
    assert_eq!(in_json(&by_code, "dhis2-json")["orgUnitIdScheme"], "CODE");
    assert_eq!(
        in_json(&tables(), "dhis2-json")["orgUnitIdScheme"],
        "UID",
        "the twin"
    );
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
