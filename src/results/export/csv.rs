//! CSV, tidy: UTF-8, one row a number, numbers as numbers, empty where nothing is shown. Every row can be read alone.

use super::{Format, Publication, Row, Words};
use serde::Serialize;

/// The format `csv`.
pub(super) struct Csv;

/// One line; its fields are the file's columns.
#[derive(Serialize)]
struct Line<'a> {
    simulated: bool,
    release: u16,
    period: &'a str,
    country: &'a str,
    level: &'a str,
    area: Option<&'a str>,
    module_band: &'static str,
    module_version: &'a str,
    indicators_version: u32,
    indicator: &'a str,
    dimension: &'a str,
    category: &'a str,
    shown: &'a str,
    numerator: Option<u32>,
    denominator: Option<u32>,
    percent: Option<f64>,
    band: Option<&'a str>,
    flags: String,
}

impl<'a> Line<'a> {
    fn new(of: &'a Publication, row: &'a Row) -> Self {
        Self {
            simulated: of.simulated,
            release: of.release,
            period: &of.period,
            country: of.country.as_ref(),
            level: &row.level,
            area: row.area.as_deref(),
            module_band: of.band.id(),
            module_version: of.module_version.as_ref(),
            indicators_version: of.indicators_version,
            indicator: &row.indicator,
            dimension: &row.dimension,
            category: &row.category,
            shown: &row.shown,
            numerator: row.numerator,
            denominator: row.denominator,
            percent: row.percent,
            band: row.band.as_deref(),
            flags: row.flags.join(" "),
        }
    }
}

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
        for row in &publication.rows {
            writer
                .serialize(Line::new(publication, row))
                .map_err(|error| error.to_string())?;
        }
        writer.into_inner().map_err(|error| error.to_string())
    }
}
