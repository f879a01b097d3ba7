//! CSV, tidy: UTF-8, one row a number, numbers as numbers, empty where nothing is shown. Every row can be read alone.

use super::tidy::{COLUMNS, Value, cells};
use super::{Format, Publication, Words};
use std::borrow::Cow;

/// The format `csv`.
pub(super) struct Csv;

impl Format for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn extension(&self) -> &'static str {
        "csv"
    }

    fn mime(&self) -> &'static str {
        "text/csv;charset=utf-8"
    }

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let said = |error: csv::Error| error.to_string();
        writer.write_record(COLUMNS).map_err(said)?;
        for row in &publication.rows {
            let line = cells(publication, row);
            writer
                .write_record(
                    line.iter()
                        .map(|value| field(value).into_owned().into_bytes()),
                )
                .map_err(said)?;
        }
        writer.into_inner().map_err(|error| error.to_string())
    }
}

fn field<'a>(value: &'a Value) -> Cow<'a, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Texts(text) => Cow::Borrowed(text),
        Value::Whole(number) => Cow::Owned(number.to_string()),
        Value::Decimal(number) => Cow::Owned(format!("{number:.1}")),
        Value::Truth(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
        Value::Empty => Cow::Borrowed(""),
    }
}
