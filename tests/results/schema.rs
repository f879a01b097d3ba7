//! The JSON class sheet against its schema, by a small validator of the words that the schema uses.

use crate::whole::{Does, curriculum, play, setup, sixty};
use sango::curriculum::project_folder;
use sango::results::attributes::Attributes;
use sango::results::book::ClassBook;
use sango::results::export::format;
use serde_json::{Value, json};

fn schema() -> Value {
    let path = project_folder().join("assets/schema/publication.schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the schema")).expect("JSON")
}

fn document(children: &[Does]) -> Value {
    let curriculum = curriculum();
    let journal = play(&curriculum, &setup(), children);
    let sheet = ClassBook::read(&journal, &setup().id, &curriculum)
        .expect("a book")
        .sheet(&Attributes::default());
    serde_json::from_slice(
        &format("json")
            .expect("a format")
            .write(&sheet.publication(), &[])
            .expect("a file"),
    )
    .expect("JSON")
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("the schema says `{other}`"),
    }
}

/// A pattern of the few kinds in this schema: anchored, of classes with counts and plain characters.
fn matches(pattern: &str, text: &str) -> bool {
    regex_lite(pattern.trim_start_matches('^').trim_end_matches('$'), text)
}

fn regex_lite(pattern: &str, text: &str) -> bool {
    match pattern {
        "[A-Za-z0-9-]{1,12}" => {
            (1..=12).contains(&text.len())
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        }
        "([a-z]{2}|international)" => {
            text == "international"
                || (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase()))
        }
        "[0-9]{1,2}-[0-9]{2,3}" => text.split_once('-').is_some_and(|(low, high)| {
            let digits = |part: &str, most| {
                part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
            };
            !low.is_empty() && digits(low, 2) && high.len() >= 2 && digits(high, 3)
        }),
        "[A-Za-z][A-Za-z0-9]{10}" => sango::curriculum::is_uid(text),
        "[0-9]+" => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        other => panic!("the schema has a new pattern `{other}`: teach it to this test"),
    }
}

pub fn faults(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let mut fault = |what: &str| found.push(format!("{at}: {what}"));
    match &schema["type"] {
        Value::String(name) if !is_type(value, name) => fault("another type"),
        Value::Array(names)
            if !names
                .iter()
                .filter_map(Value::as_str)
                .any(|name| is_type(value, name)) =>
        {
            fault("another type");
        }
        _ => {}
    }
    if schema
        .get("const")
        .is_some_and(|constant| constant != value)
    {
        fault("another constant");
    }
    if schema["enum"]
        .as_array()
        .is_some_and(|list| !list.contains(value))
    {
        fault("not in the list");
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !matches(pattern, text)
    {
        fault("does not match the pattern");
    }
    if let (Some(least), Some(number)) = (schema["minimum"].as_f64(), value.as_f64())
        && number < least
    {
        fault("too small");
    }
    if let (Some(most), Some(number)) = (schema["maximum"].as_f64(), value.as_f64())
        && number > most
    {
        fault("too great");
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !fields.contains_key(name) {
                fault(&format!("`{name}` is missing"));
            }
        }
        for (name, field) in fields {
            match schema["properties"].get(name) {
                Some(inner) => faults(inner, field, &format!("{at}.{name}"), found),
                None => found.push(format!("{at}: `{name}` is unknown")),
            }
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        faults(&schema["items"], item, &format!("{at}[{index}]"), found);
    }
}

fn all_faults(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    faults(&schema(), document, "sheet", &mut found);
    found
}

#[test]
fn sheets_follow_their_schema() {
    let whole = document(&sixty());
    assert!(
        whole["rows"]
            .as_array()
            .is_some_and(|rows| rows.len() == 54)
    );
    assert_eq!(all_faults(&whole), Vec::<String>::new());
    assert_eq!(all_faults(&document(&[])), Vec::<String>::new());
}

#[test]
fn what_breaks_the_schema_is_found() {
    let broken = |pointer: &str, value: Value| {
        let mut document = document(&[]);
        *document.pointer_mut(pointer).expect("a place") = value;
        all_faults(&document)
    };
    assert_eq!(
        broken("/rows/0/shown", json!("secret")),
        ["sheet.rows[0].shown: not in the list"]
    );
    assert_eq!(
        broken("/rows/0/numerator", json!("7")),
        ["sheet.rows[0].numerator: another type"]
    );
    assert_eq!(
        broken("/rows/0/denominator", json!(0)),
        ["sheet.rows[0].denominator: too small"]
    );
    assert_eq!(
        broken("/rows/0/band", json!("about half")),
        ["sheet.rows[0].band: does not match the pattern"]
    );
    assert_eq!(
        broken("/period", json!("class of Ms K.")),
        ["sheet.period: does not match the pattern"]
    );
    assert_eq!(
        broken("/kind", json!("other")),
        ["sheet.kind: not in the list"]
    );
    let mut extra = document(&[]);
    extra["class"] = json!("3b");
    extra["rows"][0]
        .as_object_mut()
        .expect("a row")
        .remove("flags");
    assert_eq!(
        all_faults(&extra),
        [
            "sheet: `class` is unknown",
            "sheet.rows[0]: `flags` is missing"
        ]
    );
}
