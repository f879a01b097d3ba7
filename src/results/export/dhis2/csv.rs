//! Data values as CSV: <https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/data.html>, "CSV data value
//! format". A CSV cannot say by what it names things: the import is told `dataElementIdScheme=code` and the scheme of org units.

use super::super::{Format, Kind, Publication, Words};
use super::values::Values;
use serde::Serialize;

/// The format `dhis2-csv`.
pub(in super::super) struct Csv;

/// One line; its fields are the columns in DHIS2's order, which alone counts: the head row is skipped.
#[derive(Serialize)]
struct Line<'a> {
    dataelement: &'a str,
    period: &'a str,
    orgunit: &'a str,
    /// Empty: DHIS2 takes its default.
    categoryoptioncombo: &'static str,
    /// Empty: DHIS2 takes its default.
    attributeoptioncombo: &'static str,
    value: u32,
}

impl Format for Csv {
    fn name(&self) -> &'static str {
        "dhis2-csv"
    }

    fn extension(&self) -> &'static str {
        "dhis2.csv"
    }

    fn mime(&self) -> &'static str {
        "text/csv;charset=utf-8"
    }

    fn takes(&self, kind: Kind) -> bool {
        kind == Kind::AreaTables
    }

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let values = Values::of(publication)?;
        let mut writer = csv::Writer::from_writer(Vec::new());
        for (orgunit, of) in &values.by_org_unit {
            for (dataelement, value) in of {
                let line = Line {
                    dataelement,
                    period: values.period,
                    orgunit,
                    categoryoptioncombo: "",
                    attributeoptioncombo: "",
                    value: *value,
                };
                writer.serialize(line).map_err(|error| error.to_string())?;
            }
        }
        writer.into_inner().map_err(|error| error.to_string())
    }
}
