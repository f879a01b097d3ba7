//! The metadata that the values need: data elements, their data set, and indicators as numerator over denominator. It holds every
//! margin, whatever the publication's rows show, so it is the same for a whole country and year and tells nothing about values.
//! Org units are the ministry's: they are referred to and never created.
//!
//! Source: <https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/metadata.html>, "Metadata import"; properties
//! and words as in the OpenAPI description of DHIS2 2.41 and later (`/api/openapi.json`).

use super::super::{Format, Kind, Publication, Words};
use super::codes::{Codes, Side, uid};
use super::mapping;
use crate::curriculum::OrgUnitScheme;
use serde_json::{Value, json};

/// The format `dhis2-metadata`.
pub(in super::super) struct Metadata;

/// Said with every data element.
const NOTE: &str = "A number that is hidden or shown as a range in the published tables has no value here; it is not 0. \
     Values are never added up: every margin and every level of areas is published by itself.";

impl Format for Metadata {
    fn name(&self) -> &'static str {
        "dhis2-metadata"
    }

    fn extension(&self) -> &'static str {
        "dhis2-metadata.json"
    }

    fn mime(&self) -> &'static str {
        "application/json"
    }

    fn takes(&self, kind: Kind) -> bool {
        kind == Kind::AreaTables
    }

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let mapping = mapping(publication)?;
        let codes = Codes::new(publication, mapping)?;
        let reference = |unit: &String| match mapping.scheme {
            OrgUnitScheme::Uid => json!({ "id": unit }),
            OrgUnitScheme::Code => json!({ "code": unit }),
        };
        let set_id = uid("dataSet", codes.data_set());
        let type_code = if publication.simulated {
            "SIM_SANGO_PER_CENT"
        } else {
            "SANGO_PER_CENT"
        };
        let type_id = uid("indicatorType", type_code);
        let mut elements = Vec::new();
        let mut indicators = Vec::new();
        for counted in &codes.counted() {
            for margin in Codes::margins() {
                let name = codes.name(counted, margin);
                let [numerator, denominator] =
                    Side::BOTH.map(|side| (side, codes.element(counted, side, margin)));
                for (side, code) in [&numerator, &denominator] {
                    elements.push(json!({
                        "id": uid("dataElement", code),
                        "code": mapping.code(code),
                        "name": format!("{name}, {}", side.words()),
                        "shortName": short(code),
                        "description": NOTE,
                        "domainType": "AGGREGATE",
                        "valueType": "INTEGER_ZERO_OR_POSITIVE",
                        "aggregationType": "NONE",
                        "zeroIsSignificant": true,
                    }));
                }
                let code = codes.indicator(counted, margin);
                let expression = |code: &str| format!("#{{{}}}", uid("dataElement", code));
                indicators.push(json!({
                    "id": uid("indicator", &code),
                    "code": mapping.code(&code),
                    "name": format!("{name}, per cent"),
                    "shortName": short(&code),
                    "description": NOTE,
                    "annualized": false,
                    "decimals": 1,
                    "indicatorType": { "id": type_id },
                    "numerator": expression(&numerator.1),
                    "numeratorDescription": mapping.code(&numerator.1),
                    "denominator": expression(&denominator.1),
                    "denominatorDescription": mapping.code(&denominator.1),
                }));
            }
        }
        let members: Vec<Value> = elements
            .iter()
            .map(|element| json!({ "dataElement": { "id": element["id"] }, "dataSet": { "id": set_id } }))
            .collect();
        let units = std::iter::once(&mapping.country).chain(mapping.areas.values());
        let document = json!({
            "dataElements": elements,
            "dataSets": [{
                "id": set_id,
                "code": mapping.code(codes.data_set()),
                "name": codes.name_head(),
                "shortName": short(codes.data_set()),
                "description": NOTE,
                "periodType": mapping.period_type.id(),
                "formType": "DEFAULT",
                // A year's numbers are published before the year is over; with 0 DHIS2 would refuse them (its E7641).
                "openFuturePeriods": 1,
                "openPeriodsAfterCoEndDate": 0,
                "expiryDays": 0,
                "timelyDays": 15,
                "dataSetElements": members,
                "organisationUnits": units.map(reference).collect::<Vec<_>>(),
            }],
            "indicatorTypes": [{
                "id": type_id,
                "code": type_code,
                "name": if publication.simulated { "SIMULATED Sango per cent" } else { "Sango per cent" },
                "factor": 100,
                "number": false,
            }],
            "indicators": indicators,
        });
        let mut bytes = serde_json::to_vec_pretty(&document).map_err(|error| error.to_string())?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// The short name: Sango's code in words, so that it is unique and as short as a code.
fn short(code: &str) -> String {
    code.replace('_', " ")
}
