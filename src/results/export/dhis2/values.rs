//! The values that all three formats for values write: the exact numbers, each with its data element and its org unit.

use super::codes::{Codes, Side};
use super::{Publication, mapping};
use crate::curriculum::Dhis2;
use crate::results::export::Row;
use crate::results::export::flag::NATIONAL_ROUTE_NOT_TAUGHT;
use crate::results::indicators::Category;
use std::collections::BTreeMap;

/// What is imported, once it is sure that all of it has a place.
pub(super) struct Values<'a> {
    /// The country pack's mapping.
    pub mapping: &'a Dhis2,
    /// The data set's code, as the ministry knows it.
    pub data_set: String,
    /// The period in DHIS2's form.
    pub period: &'a str,
    /// By org unit and then by code, so that the same publication makes the same bytes.
    pub by_org_unit: BTreeMap<&'a str, BTreeMap<String, u32>>,
}

impl<'a> Values<'a> {
    /// The values of a publication.
    ///
    /// # Errors
    /// Whatever has no place in this DHIS2, or would share one; also when nothing may be shown exactly.
    pub fn of(publication: &'a Publication) -> Result<Self, String> {
        let mapping = mapping(publication)?;
        let codes = Codes::new(publication, mapping)?;
        let pack = format!("assets/countries/{}.ron", publication.country);
        let period = mapping.period(&publication.period).ok_or_else(|| {
            format!(
                "the period `{}` has no name in DHIS2 — add it to `periods` in the `dhis2` of {pack}",
                publication.period
            )
        })?;
        let mut by_org_unit: BTreeMap<&str, BTreeMap<String, u32>> = BTreeMap::new();
        for row in publication.rows.iter().filter(|row| row.shown == "exact") {
            let Some(unit) = org_unit(row, mapping, &pack)? else {
                continue;
            };
            let values = by_org_unit.entry(unit).or_default();
            let taught = !row
                .flags
                .iter()
                .any(|flag| flag == NATIONAL_ROUTE_NOT_TAUGHT);
            if publication.national_route_taught && !taught {
                return Err(format!(
                    "a row of {} is no part of the national indicator, and the tables say that they are — make the \
                     tables anew",
                    row.indicator
                ));
            }
            for (code, value) in elements(row, &codes)? {
                let code = mapping.code(&code).to_owned();
                if values.insert(code.clone(), value).is_some() {
                    return Err(format!(
                        "two rows would go to `{code}` of the org unit `{unit}` — make the tables anew"
                    ));
                }
            }
        }
        if by_org_unit.is_empty() {
            return Err(
                "no number may be shown exactly, so there is nothing for DHIS2 — publish the tables in another format"
                    .to_owned(),
            );
        }
        Ok(Self {
            mapping,
            data_set: mapping.code(codes.data_set()).to_owned(),
            period,
            by_org_unit,
        })
    }
}

/// Where a row belongs. What lies in no stated area has no org unit, and is left out: it is in the country's row.
fn org_unit<'a>(row: &Row, mapping: &'a Dhis2, pack: &str) -> Result<Option<&'a str>, String> {
    match &row.area {
        None if row.level == Row::COUNTRY => Ok(Some(&mapping.country)),
        None => Ok(None),
        Some(area) => match mapping.areas.get(area) {
            Some(unit) => Ok(Some(unit)),
            None => Err(format!(
                "the area `{area}` has no org unit — add it to `areas` in the `dhis2` of {pack}"
            )),
        },
    }
}

/// The two data elements of an exact row, with their values.
fn elements(row: &Row, codes: &Codes) -> Result<[(String, u32); 2], String> {
    let is_this =
        |margin: &Category| margin.id() == row.category && margin.dimension().id() == row.dimension;
    let counted = codes
        .counted()
        .into_iter()
        .find(|counted| counted.indicator == row.indicator);
    let (Some(counted), Some(margin), Some(numerator), Some(denominator)) = (
        counted,
        Codes::margins().find(is_this),
        row.numerator,
        row.denominator,
    ) else {
        return Err(format!(
            "an exact row of {} by {} {} has no data element or no number — make the tables anew with this program",
            row.indicator, row.dimension, row.category
        ));
    };
    Ok([
        (codes.element(&counted, Side::Numerator, margin), numerator),
        (
            codes.element(&counted, Side::Denominator, margin),
            denominator,
        ),
    ])
}
