//! CSV, tidy: UTF-8, one row a number, numbers as numbers, empty where nothing is shown.

use super::{ClassSheet, Format};

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

    fn write(&self, sheet: &ClassSheet) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in sheet.preview_rows() {
            // Writing to memory cannot fail, and a row has no shape that CSV could not hold.
            let _ = writer.serialize(row);
        }
        writer.into_inner().unwrap_or_default()
    }
}
