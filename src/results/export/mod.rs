//! What leaves the device, and the formats it can be written in.
//!
//! A format is one file here and one line in [`FORMATS`]. It gets a finished [`Publication`] and words to say it in, and nothing
//! else: no facts, no attributes, no clock, so it cannot let anything else out.

mod csv;
#[cfg(feature = "cli")]
mod dhis2;
mod grid;
mod html;
mod json;
mod publication;
mod say;
mod tidy;
mod xlsx;

use super::disclosure::{Cell, Ladder, show};
use super::indicators::{Measure, Table};
use crate::ids::{Band, CountryCode, ModuleVersion};
use serde::{Deserialize, Serialize};

pub use publication::{Kind, Publication, Row, Words};

/// One way to write a publication.
pub trait Format: Sync {
    /// Its name on the command line and in file names.
    fn name(&self) -> &'static str;
    /// The file's ending, without a dot.
    fn extension(&self) -> &'static str;
    /// The media type, for the browser's download.
    fn mime(&self) -> &'static str;
    /// Whether it can hold publications of this kind.
    fn takes(&self, _: Kind) -> bool {
        true
    }
    /// Whether this build carries its writer: what cannot be written is not offered.
    fn is_here(&self) -> bool {
        true
    }
    /// The file's bytes. `words` are the languages to say it in, the first the most important; formats for programs need none.
    ///
    /// # Errors
    /// Why it cannot be written: for instance that this build carries no writer of spreadsheets.
    fn write(&self, publication: &Publication, words: &[Words]) -> Result<Vec<u8>, String>;
}

/// All formats, in the order in which they are offered.
pub const FORMATS: &[&dyn Format] = &[
    &csv::Csv,
    &xlsx::Xlsx,
    &html::Html,
    &json::Json,
    // Area tables come from the command line alone, so children download no writer for DHIS2.
    #[cfg(feature = "cli")]
    &dhis2::Json,
    #[cfg(feature = "cli")]
    &dhis2::Csv,
    #[cfg(feature = "cli")]
    &dhis2::Adx,
    #[cfg(feature = "cli")]
    &dhis2::Metadata,
];

/// The formats that can hold publications of a kind.
pub fn formats_for(kind: Kind) -> impl Iterator<Item = &'static dyn Format> {
    FORMATS
        .iter()
        .copied()
        .filter(move |format| format.takes(kind))
}

/// The format of this name.
pub fn format(name: &str) -> Option<&'static dyn Format> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}

/// What a sheet is about; everything but the numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The how-manieth release of this class and period: 1 for the only public one.
    pub release: u16,
    /// The school year or term.
    pub period: String,
    /// The country pack.
    pub country: CountryCode,
    /// The area's code in the country pack, or not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The band.
    pub band: Band,
    /// The module, with its version; no numbers of two versions are ever added.
    pub module_version: ModuleVersion,
    /// The version of the cut-offs and definitions in `assets/indicators.ron`.
    pub indicators_version: u32,
    /// Whether the country pack is verified, so that children were taught the national ways to report. Without it the class is
    /// outside the national 7.1.5.
    pub national_route_taught: bool,
}

/// The class sheet: what the ladder allows of a class's numbers, and what they are about. Holds no time, no device, no class,
/// no seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSheet {
    /// What it is about.
    pub about: About,
    /// Its numbers.
    pub cells: Vec<Cell>,
}

/// A remark on a number, in [`Row::flags`].
pub mod flag {
    /// 7.1.5 of the explorers is under trial and never pooled with older bands.
    pub const EXPERIMENTAL: &str = "experimental";
    /// 7.1.5 without a verified country pack is no part of the national indicator.
    pub const NATIONAL_ROUTE_NOT_TAUGHT: &str = "national-route-not-taught";
}

impl ClassSheet {
    /// The sheet of a table.
    pub fn new(about: About, table: &Table, ladder: &Ladder) -> Self {
        Self {
            about,
            cells: show(table, ladder),
        }
    }

    /// The sheet with every row written out, as it leaves: the teacher's preview and all formats are made from these.
    pub fn publication(&self) -> Publication {
        let about = &self.about;
        Publication {
            kind: Kind::ClassSheet,
            simulated: false,
            release: about.release,
            period: about.period.clone(),
            country: about.country.clone(),
            area: about.area.clone(),
            band: about.band,
            module_version: about.module_version.clone(),
            indicators_version: about.indicators_version,
            national_route_taught: about.national_route_taught,
            dhis2: None,
            area_names: Default::default(),
            rows: self.cells.iter().map(|cell| self.row(cell)).collect(),
        }
    }

    fn row(&self, cell: &Cell) -> Row {
        Row::new(
            Row::CLASS,
            self.about.area.clone(),
            cell,
            self.flags(cell.measure),
        )
    }

    /// The remarks on a measure's numbers in this sheet.
    pub fn flags(&self, measure: Measure) -> Vec<&'static str> {
        self.about.flags(measure)
    }
}

impl About {
    /// The remarks on a measure's numbers in a table about this.
    pub fn flags(&self, measure: Measure) -> Vec<&'static str> {
        let is_7_1_5 = measure != Measure::Completed;
        let flags = [
            (flag::EXPERIMENTAL, is_7_1_5 && self.band == Band::Explorers),
            (
                flag::NATIONAL_ROUTE_NOT_TAUGHT,
                is_7_1_5 && !self.national_route_taught,
            ),
        ];
        flags
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(flag, _)| flag)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name_and_no_two_share_one() {
        for offered in FORMATS {
            let found = format(offered.name()).map(Format::extension);
            assert_eq!(found, Some(offered.extension()));
        }
        assert!(format("xls").is_none());
    }
}
