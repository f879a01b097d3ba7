//! The class sheet, the one public thing that leaves a device, and the formats it can be written in.
//!
//! A format is one file here and one line in [`FORMATS`]. It gets the finished sheet and nothing else: no facts, no
//! attributes, no clock, so it cannot let anything else out.

mod csv;
mod json;

use super::disclosure::{Cell, Ladder, Shown, show};
use super::indicators::{Measure, Table};
use crate::ids::{Band, CountryCode, ModuleVersion};
use serde::{Deserialize, Serialize};

/// One way to write a class sheet.
pub trait Format: Sync {
    /// Its name on the command line and in file names.
    fn name(&self) -> &'static str;
    /// The file's ending, without a dot.
    fn extension(&self) -> &'static str;
    /// The media type, for the browser's download.
    fn mime(&self) -> &'static str;
    /// The file's bytes.
    fn write(&self, sheet: &ClassSheet) -> Vec<u8>;
}

/// All formats, in the order in which they are offered.
pub const FORMATS: &[&dyn Format] = &[&csv::Csv, &json::Json];

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

/// One row of a tidy table: one number with all that is needed to read it alone. What is not shown is `None`, never 0.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// See [`About::release`].
    pub release: u16,
    /// See [`About::period`].
    pub period: String,
    /// See [`About::country`].
    pub country: String,
    /// See [`About::area`].
    pub area: Option<String>,
    /// The band.
    pub module_band: &'static str,
    /// See [`About::module_version`].
    pub module_version: String,
    /// See [`About::indicators_version`].
    pub indicators_version: u32,
    /// See [`Measure::id`].
    pub indicator: &'static str,
    /// See `Dimension::id`.
    pub dimension: &'static str,
    /// See `Category::id`.
    pub category: &'static str,
    /// `exact`, `band` or `hidden`.
    pub shown: &'static str,
    /// How many; exact only.
    pub numerator: Option<u32>,
    /// Of how many; exact only.
    pub denominator: Option<u32>,
    /// 100 × numerator / denominator, to one decimal; exact only.
    pub percent: Option<f64>,
    /// For instance `60-79`, in per cent; band only.
    pub band: Option<String>,
    /// Remarks of [`flag`], with spaces between.
    pub flags: String,
}

impl ClassSheet {
    /// The sheet of a table.
    pub fn new(about: About, table: &Table, ladder: &Ladder) -> Self {
        Self {
            about,
            cells: show(table, ladder),
        }
    }

    /// Every row that leaves, as it leaves: the teacher's preview and all formats are made from these.
    pub fn preview_rows(&self) -> Vec<Row> {
        self.cells.iter().map(|cell| self.row(cell)).collect()
    }

    fn row(&self, cell: &Cell) -> Row {
        let about = &self.about;
        let (numerator, denominator, band) = match cell.shown {
            Shown::Exact {
                numerator,
                denominator,
            } => (Some(numerator), Some(denominator), None),
            Shown::Band { low, high } => (None, None, Some(format!("{low}-{high}"))),
            Shown::Hidden => (None, None, None),
        };
        let percent = numerator
            .zip(denominator)
            .filter(|(_, of)| *of > 0)
            .map(|(count, of)| percent(count, of));
        let shown = match cell.shown {
            Shown::Exact { .. } => "exact",
            Shown::Band { .. } => "band",
            Shown::Hidden => "hidden",
        };
        Row {
            release: about.release,
            period: about.period.clone(),
            country: about.country.to_string(),
            area: about.area.clone(),
            module_band: about.band.id(),
            module_version: about.module_version.to_string(),
            indicators_version: about.indicators_version,
            indicator: cell.measure.id(),
            dimension: cell.category.dimension().id(),
            category: cell.category.id(),
            shown,
            numerator,
            denominator,
            percent,
            band,
            flags: self.flags(cell.measure).join(" "),
        }
    }

    /// The remarks on a measure's numbers in this sheet.
    pub fn flags(&self, measure: Measure) -> Vec<&'static str> {
        let is_7_1_5 = measure != Measure::Completed;
        let flags = [
            (
                flag::EXPERIMENTAL,
                is_7_1_5 && self.about.band == Band::Explorers,
            ),
            (
                flag::NATIONAL_ROUTE_NOT_TAUGHT,
                is_7_1_5 && !self.about.national_route_taught,
            ),
        ];
        flags
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(flag, _)| flag)
            .collect()
    }

    /// A file name that says what is inside and names no class: `sango-2026-navigators-class-sheet.csv`.
    pub fn file_name(&self, format: &dyn Format) -> String {
        let safe = |text: &str| -> String {
            text.chars()
                .map(|c| {
                    if c.is_ascii_alphanumeric() || c == '-' {
                        c
                    } else {
                        '-'
                    }
                })
                .collect()
        };
        format!(
            "sango-{}-{}-class-sheet.{}",
            safe(&self.about.period),
            self.about.band.id(),
            format.extension()
        )
    }
}

/// Per cent to one decimal, halves up; in whole numbers, so that every machine writes the same.
fn percent(count: u32, of: u32) -> f64 {
    let (count, of) = (u64::from(count), u64::from(of));
    let tenths = (2000 * count + of) / (2 * of);
    tenths as f64 / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn per_cents_round_half_up_to_one_decimal() {
        let rounded = [(1, 3), (2, 3), (1, 8), (1, 80), (10, 10), (0, 7)]
            .map(|(count, of)| percent(count, of));
        assert_eq!(rounded, [33.3, 66.7, 12.5, 1.3, 100.0, 0.0]);
    }

    #[test]
    fn every_format_is_found_by_its_name_and_no_two_share_one() {
        for offered in FORMATS {
            let found = format(offered.name()).map(Format::extension);
            assert_eq!(found, Some(offered.extension()));
        }
        assert!(format("xls").is_none());
    }
}
