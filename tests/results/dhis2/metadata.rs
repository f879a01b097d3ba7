//! The metadata: whatever has a value has a place in it, and it makes nothing else.

use super::{Set, VALUES, in_json, schema_faults, tables, values_of_json, written};
use sango::curriculum::is_uid;
use sango::ids::Band;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What would be refused by a DHIS2 that holds this metadata and gets these values, or would be added up.
pub fn metadata_faults(metadata: &Value, values: &Set) -> Vec<String> {
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
