//! What a ministry's DHIS2 takes: values as JSON, CSV and ADX, and the metadata that gives them a place. docs/dhis2.md tells
//! whoever imports it.
//!
//! - Only exact numbers are written. Banded and hidden rows are left out: no 0, no comment, no trace.
//! - A class is no org unit, and two classes of one area would overwrite each other: only tables of areas are taken.
//! - Numerators and denominators, no percentages; each margin is a data element of its own, and none is ever summed.
//! - Made-up numbers get codes and identifiers of their own, so that they can never stand where real ones stand.

mod adx;
mod codes;
mod csv;
mod json;
mod metadata;
mod values;

pub(super) use adx::Adx;
pub(super) use csv::Csv;
pub(super) use json::Json;
pub(super) use metadata::Metadata;

use super::{Kind, Publication};
use crate::curriculum::{Dhis2, OrgUnitScheme};

/// The country pack's mapping, if this can go to DHIS2 at all.
///
/// # Errors
/// Why it cannot, and what to do about it.
fn mapping(publication: &Publication) -> Result<&Dhis2, String> {
    if publication.kind != Kind::AreaTables {
        return Err(
            "a class sheet is not written for DHIS2: a class is no org unit there, and two classes of one area would \
             overwrite each other — roll the classes' returns up and write the area tables"
                .to_owned(),
        );
    }
    publication.dhis2.as_ref().ok_or_else(|| {
        let country = &publication.country;
        format!(
            "nobody has said how the DHIS2 of `{country}` names its areas — add `dhis2: (…)` to \
             assets/countries/{country}.ron, as docs/dhis2.md shows"
        )
    })
}

/// DHIS2's word for the scheme.
fn scheme(mapping: &Dhis2) -> &'static str {
    match mapping.scheme {
        OrgUnitScheme::Uid => "UID",
        OrgUnitScheme::Code => "CODE",
    }
}
