//! What may leave, written out row by row: the one thing that formats get.

use super::Format;
use crate::curriculum::{Dhis2, Sources};
use crate::ids::{Band, CountryCode, ModuleVersion};
use crate::locale::{Direction, Language, Languages, STATUS_FILE, Texts, direction_of};
use crate::results::disclosure::{Cell, Shown};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a publication holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One class's sheet.
    ClassSheet,
    /// The tables of a country's areas at every published level, from a roll-up.
    AreaTables,
}

/// A finished table: what it is about, and every row of it, each as it may be shown. Holds no time, no device, no class, no seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// Whose numbers they are.
    pub kind: Kind,
    /// Whether a simulator made them up: then every file says so.
    pub simulated: bool,
    /// The how-manieth release: 1 for the only public one of a class and period, or of an area and year.
    pub release: u16,
    /// The school year or term.
    pub period: String,
    /// The country pack.
    pub country: CountryCode,
    /// A class's area in the country pack, or not stated; none for tables of areas.
    pub area: Option<String>,
    /// The band.
    pub band: Band,
    /// The module, with its version; no numbers of two versions are ever added.
    pub module_version: ModuleVersion,
    /// The version of the cut-offs and definitions in `assets/indicators.ron`.
    pub indicators_version: u32,
    /// Whether children were taught the national ways to report; else 7.1.5 is no part of the national indicator.
    pub national_route_taught: bool,
    /// How the country's DHIS2 names things, from its pack; without it nothing is written for DHIS2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dhis2: Option<Dhis2>,
    /// What the areas are called, by their codes, for formats that people read; a code without a name stands for itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub area_names: BTreeMap<String, String>,
    /// The numbers.
    pub rows: Vec<Row>,
}

/// One number of a tidy table. What is not shown is `None`, never 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// [`Row::CLASS`], [`Row::COUNTRY`], or the name of the country pack for a level of areas between.
    pub level: String,
    /// The area's code in the country pack, or not stated; none for a whole country.
    pub area: Option<String>,
    /// See `Measure::id`; `7.1.4-coverage` in tables of areas.
    pub indicator: String,
    /// See `Dimension::id`.
    pub dimension: String,
    /// See `Category::id`.
    pub category: String,
    /// `exact`, `band` or `hidden`.
    pub shown: String,
    /// How many; exact only.
    pub numerator: Option<u32>,
    /// Of how many; exact only.
    pub denominator: Option<u32>,
    /// 100 × numerator / denominator, to one decimal; exact only.
    pub percent: Option<f64>,
    /// For instance `60-79`, in per cent; band only.
    pub band: Option<String>,
    /// Remarks of [`super::flag`].
    pub flags: Vec<String>,
}

impl Row {
    /// The level of one class.
    pub const CLASS: &'static str = "class";
    /// The level of a whole country.
    pub const COUNTRY: &'static str = "country";

    /// A cell, written out.
    pub fn new(level: &str, area: Option<String>, cell: &Cell, flags: Vec<&'static str>) -> Self {
        let (numerator, denominator, band) = match cell.shown {
            Shown::Exact {
                numerator,
                denominator,
            } => (Some(numerator), Some(denominator), None),
            Shown::Band { low, high } => (None, None, Some(format!("{low}-{high}"))),
            Shown::Hidden => (None, None, None),
        };
        let shown = match cell.shown {
            Shown::Exact { .. } => "exact",
            Shown::Band { .. } => "band",
            Shown::Hidden => "hidden",
        };
        Self {
            level: level.to_owned(),
            area,
            indicator: cell.measure.id().to_owned(),
            dimension: cell.category.dimension().id().to_owned(),
            category: cell.category.id().to_owned(),
            shown: shown.to_owned(),
            numerator,
            denominator,
            percent: numerator
                .zip(denominator)
                .filter(|(_, of)| *of > 0)
                .map(|(count, of)| percent(count, of)),
            band,
            flags: flags.into_iter().map(str::to_owned).collect(),
        }
    }
}

impl Publication {
    /// What an area is called.
    pub fn area_name<'a>(&'a self, code: &'a str) -> &'a str {
        self.area_names.get(code).map_or(code, String::as_str)
    }

    /// A file name that says what is inside and names no class: `sango-2026-navigators-class-sheet.csv`.
    pub fn file_name(&self, format: &dyn Format) -> String {
        let safe = |c: char| {
            if c.is_ascii_alphanumeric() { c } else { '-' }
        };
        let period: String = self.period.chars().map(safe).collect();
        let made_up = if self.simulated { "simulated-" } else { "" };
        let what = match self.kind {
            Kind::ClassSheet => "class-sheet",
            Kind::AreaTables => "area-tables",
        };
        format!(
            "sango-{made_up}{period}-{}-{what}.{}",
            self.band.id(),
            format.extension()
        )
    }
}

/// The words of one language that formats for people need: the texts of `locales/<lang>/ui-export.ftl`, none of which takes a
/// value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The language's tag.
    pub lang: String,
    texts: BTreeMap<String, String>,
}

impl Words {
    /// The words of every language that is offered, in the order of the list of languages; `first` is moved to the front.
    pub fn offered(sources: &Sources, first: Option<&str>) -> Vec<Self> {
        let list = sources.get(STATUS_FILE);
        let languages = list.map_or_else(Languages::default, |list| Languages::read(&list).0);
        let of = |language: &Language| {
            let files = sources.texts_of(&language.tag);
            Self::of(&Texts::from_files(&language.tag, &files).0)
        };
        let mut all: Vec<Self> = languages.offered().map(of).collect();
        all.sort_by_key(|words| Some(words.lang.as_str()) != first);
        all
    }

    /// The words of a language.
    pub fn of(texts: &Texts) -> Self {
        let is_for_files = |id: &&str| id.starts_with(concat!("ui-", "export-"));
        let texts_of = texts
            .ids()
            .filter(is_for_files)
            .map(|id| (id.to_owned(), texts.label(id)));
        Self {
            lang: texts.lang().to_owned(),
            texts: texts_of.collect(),
        }
    }

    /// A text; its id if there is none.
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.texts.get(id).map_or(id, String::as_str)
    }

    /// How the language's lines run.
    pub fn direction(&self) -> Direction {
        direction_of(&self.lang)
    }
}

/// Per cent to one decimal, halves up; in whole numbers, so that every machine writes the same.
pub fn percent(count: u32, of: u32) -> f64 {
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
}
