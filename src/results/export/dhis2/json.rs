//! Data values as JSON: <https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/data.html>, "Sending bulks of
//! data values". The file says itself by what it names data elements and org units, so the import needs no options.

use super::super::{Format, Kind, Publication, Words};
use super::scheme;
use super::values::Values;
use serde::Serialize;

/// The format `dhis2-json`.
pub(in super::super) struct Json;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataValueSet<'a> {
    data_set: &'a str,
    data_set_id_scheme: &'static str,
    data_element_id_scheme: &'static str,
    org_unit_id_scheme: &'static str,
    data_values: Vec<DataValue<'a>>,
}

/// Without a category option combo: DHIS2 takes its default.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataValue<'a> {
    data_element: &'a str,
    period: &'a str,
    org_unit: &'a str,
    /// DHIS2 keeps every value as text.
    value: String,
}

impl Format for Json {
    fn name(&self) -> &'static str {
        "dhis2-json"
    }

    fn extension(&self) -> &'static str {
        "dhis2.json"
    }

    fn mime(&self) -> &'static str {
        "application/json"
    }

    fn takes(&self, kind: Kind) -> bool {
        kind == Kind::AreaTables
    }

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let values = Values::of(publication)?;
        let mut data_values = Vec::new();
        for (org_unit, of) in &values.by_org_unit {
            data_values.extend(of.iter().map(|(data_element, value)| DataValue {
                data_element,
                period: values.period,
                org_unit,
                value: value.to_string(),
            }));
        }
        let set = DataValueSet {
            data_set: &values.data_set,
            data_set_id_scheme: "CODE",
            data_element_id_scheme: "CODE",
            org_unit_id_scheme: scheme(values.mapping),
            data_values,
        };
        let mut bytes = serde_json::to_vec_pretty(&set).map_err(|error| error.to_string())?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
