//! ADX against IHE's schema and DHIS2's periods.

use super::{ADX, tables, written};
use serde_json::json;

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
