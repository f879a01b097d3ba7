//! JSON for programs: the same rows as the CSV, with what they are about said once. Its schema is
//! `assets/schema/publication.schema.json`.

use super::{Format, Kind, Publication, Row, Words};
use serde::Serialize;

/// The format `json`.
pub(super) struct Json;

/// The version of this file's shape.
const FORMAT_VERSION: u16 = 1;

/// The schema's own `$id`: a name, no address that anything would ask.
const SCHEMA: &str = "urn:sango:publication:1";

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    kind: &'static str,
    version: u16,
    simulated: bool,
    release: u16,
    period: &'a str,
    country: &'a str,
    area: Option<&'a str>,
    module_band: &'static str,
    module_version: &'a str,
    indicators_version: u32,
    national_route_taught: bool,
    rows: &'a [Row],
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

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let document = Document {
            schema: SCHEMA,
            kind: match publication.kind {
                Kind::ClassSheet => "sango-class-sheet",
                Kind::AreaTables => "sango-area-tables",
            },
            version: FORMAT_VERSION,
            simulated: publication.simulated,
            release: publication.release,
            period: &publication.period,
            country: publication.country.as_ref(),
            area: publication.area.as_deref(),
            module_band: publication.band.id(),
            module_version: publication.module_version.as_ref(),
            indicators_version: publication.indicators_version,
            national_route_taught: publication.national_route_taught,
            rows: &publication.rows,
        };
        let mut bytes = serde_json::to_vec_pretty(&document).map_err(|error| error.to_string())?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
