//! JSON for programs: the same rows as the CSV, with what they are about said once. Its schema is
//! `assets/schema/class-sheet.schema.json`.

use super::{ClassSheet, Format, Row};
use serde::Serialize;

/// The format `json`.
pub(super) struct Json;

/// The version of this file's shape.
const FORMAT_VERSION: u16 = 1;

/// The schema's own `$id`: a name, no address that anything would ask.
const SCHEMA: &str = "urn:sango:class-sheet:1";

/// Says in the file what it is.
const KIND: &str = "sango-class-sheet";

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    kind: &'static str,
    version: u16,
    release: u16,
    period: &'a str,
    country: &'a str,
    area: Option<&'a str>,
    module_band: &'static str,
    module_version: &'a str,
    indicators_version: u32,
    national_route_taught: bool,
    rows: Vec<JsonRow>,
}

#[derive(Serialize)]
struct JsonRow {
    indicator: &'static str,
    dimension: &'static str,
    category: &'static str,
    shown: &'static str,
    numerator: Option<u32>,
    denominator: Option<u32>,
    percent: Option<f64>,
    band: Option<String>,
    flags: Vec<String>,
}

impl From<Row> for JsonRow {
    fn from(row: Row) -> Self {
        Self {
            indicator: row.indicator,
            dimension: row.dimension,
            category: row.category,
            shown: row.shown,
            numerator: row.numerator,
            denominator: row.denominator,
            percent: row.percent,
            band: row.band,
            flags: row.flags.split_whitespace().map(str::to_owned).collect(),
        }
    }
}

impl Format for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn extension(&self) -> &'static str {
        "json"
    }

    fn mime(&self) -> &'static str {
        "application/json"
    }

    fn write(&self, sheet: &ClassSheet) -> Vec<u8> {
        let about = &sheet.about;
        let document = Document {
            schema: SCHEMA,
            kind: KIND,
            version: FORMAT_VERSION,
            release: about.release,
            period: &about.period,
            country: about.country.as_ref(),
            area: about.area.as_deref(),
            module_band: about.band.id(),
            module_version: about.module_version.as_ref(),
            indicators_version: about.indicators_version,
            national_route_taught: about.national_route_taught,
            rows: sheet
                .preview_rows()
                .into_iter()
                .map(JsonRow::from)
                .collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&document).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
