//! What a publication's codes mean in words: measures, groups, places and remarks, for all formats that people read.

use super::publication::{Kind, Publication, Row, Words};
use super::{Measure, flag};
use crate::ids::Band;
use crate::results::attributes::{AgeBand, Disability, Sex};
use crate::results::indicators::Dimension;

/// Coverage has no measure of its own: it is 7.1.4 over other people.
const COVERAGE: &str = "7.1.4-coverage";

/// A number as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Figure {
    /// As it is.
    Exact {
        /// How many.
        count: u32,
        /// Of how many.
        of: u32,
        /// None where there is nobody.
        percent: Option<f64>,
    },
    /// Somewhere from `low` to `high` per cent.
    Band {
        /// Lowest.
        low: u8,
        /// Highest.
        high: u8,
    },
    /// Not shown.
    Hidden,
}

impl Figure {
    /// The figure of a row; whatever is not whole is hidden.
    pub fn of(row: &Row) -> Self {
        let between = || {
            let (low, high) = row.band.as_deref()?.split_once('-')?;
            let (low, high) = (low.parse().ok()?, high.parse().ok()?);
            Some(Self::Band { low, high })
        };
        match (row.numerator, row.denominator) {
            (Some(count), Some(of)) => Self::Exact {
                count,
                of,
                percent: row.percent,
            },
            _ => between().unwrap_or(Self::Hidden),
        }
    }
}

/// The meaning of codes in one language. A code that nobody has words for, as a level that only a country pack knows, is said as
/// it is.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    words: &'a Words,
    band: Band,
}

impl<'a> Say<'a> {
    /// The words for a publication.
    pub fn new(words: &'a Words, of: &Publication) -> Self {
        Self {
            words,
            band: of.band,
        }
    }

    /// A text.
    pub fn text(&self, id: &'a str) -> &'a str {
        self.words.text(id)
    }

    /// The official number of the indicator that a measure belongs to: `7.1.5` for `7.1.5-safe`.
    pub fn number(&self, indicator: &'a str) -> &'a str {
        indicator
            .split_once('-')
            .map_or(indicator, |(head, _)| head)
    }

    /// A measure's name.
    pub fn measure(&self, indicator: &'a str) -> &'a str {
        self.text(match indicator {
            COVERAGE => "ui-export-measure-coverage",
            _ => match measure(indicator) {
                Some(Measure::Completed) => "ui-export-measure-completed",
                Some(Measure::ConfidentAndKnows) if self.band == Band::Explorers => {
                    "ui-export-measure-explorers"
                }
                Some(Measure::ConfidentAndKnows) => "ui-export-measure-confident-and-knows",
                Some(Measure::KnowsHowToReport) => "ui-export-measure-knows",
                Some(Measure::Confident) => "ui-export-measure-confident",
                Some(Measure::Safe) => "ui-export-measure-safe",
                Some(Measure::NotClassifiable) => "ui-export-measure-not-classifiable",
                None => indicator,
            },
        })
    }

    /// What a measure is, in a sentence or two.
    pub fn definition(&self, indicator: &str) -> &'a str {
        self.text(match indicator {
            COVERAGE => "ui-export-define-coverage",
            _ => match measure(indicator) {
                Some(Measure::Completed) => "ui-export-define-completed",
                Some(Measure::ConfidentAndKnows) if self.band == Band::Explorers => {
                    "ui-export-define-explorers"
                }
                Some(Measure::ConfidentAndKnows) => "ui-export-define-confident-and-knows",
                Some(Measure::KnowsHowToReport) => "ui-export-define-knows",
                Some(Measure::Confident) => "ui-export-define-confident",
                Some(Measure::Safe) => "ui-export-define-safe",
                Some(Measure::NotClassifiable) => "ui-export-define-not-classifiable",
                None => "",
            },
        })
    }

    /// Of whom a measure's rates are.
    pub fn base(&self, indicator: &str) -> &'a str {
        self.text(match indicator {
            COVERAGE => "ui-export-of-students",
            _ if measure(indicator) == Some(Measure::Completed) => "ui-export-of-enrolled",
            _ => "ui-export-of-completed",
        })
    }

    /// By what rows are set apart.
    pub fn dimension(&self, id: &'a str) -> &'a str {
        let known = [
            (Dimension::Total, "ui-export-total"),
            (Dimension::Age, "ui-export-by-age"),
            (Dimension::Sex, "ui-export-by-sex"),
            (Dimension::Disability, "ui-export-by-disability"),
        ];
        let found = known.iter().find(|(dimension, _)| dimension.id() == id);
        self.text(found.map_or(id, |(_, text)| text))
    }

    /// Whom a row counts; it can be read without its dimension.
    pub fn category(&self, dimension: &str, id: &'a str) -> &'a str {
        let text = if dimension == Dimension::Total.id() {
            Some("ui-export-all")
        } else if dimension == Dimension::Age.id() {
            AgeBand::ALL.iter().find(|age| age.id() == id).map(age)
        } else if dimension == Dimension::Sex.id() {
            Sex::ALL.iter().find(|sex| sex.id() == id).map(sex)
        } else {
            let mut all = Disability::ALL.iter();
            all.find(|one| one.id() == id).map(disability)
        };
        self.text(text.unwrap_or(id))
    }

    /// A level of areas, or what stands at that level.
    pub fn level(&self, id: &'a str) -> &'a str {
        self.text(match id {
            Row::CLASS => "ui-export-level-class",
            Row::COUNTRY => "ui-export-level-country",
            "region" => "ui-export-level-region",
            "province" => "ui-export-level-province",
            "district" => "ui-export-level-district",
            other => other,
        })
    }

    /// A remark.
    pub fn flag(&self, id: &'a str) -> &'a str {
        self.text(match id {
            flag::EXPERIMENTAL => "ui-export-flag-experimental",
            flag::NATIONAL_ROUTE_NOT_TAUGHT => "ui-export-flag-not-taught",
            other => other,
        })
    }

    /// What the publication holds, as a title.
    pub fn kind(&self, kind: Kind) -> &'a str {
        self.text(match kind {
            Kind::ClassSheet => "ui-export-class-sheet",
            Kind::AreaTables => "ui-export-area-tables",
        })
    }

    /// What the publication holds, as a sentence.
    pub fn what(&self, kind: Kind) -> &'a str {
        self.text(match kind {
            Kind::ClassSheet => "ui-export-what-class",
            Kind::AreaTables => "ui-export-what-areas",
        })
    }

    /// What it is about, as name and value, in the order in which it is said.
    pub fn about(&self, of: &'a Publication) -> Vec<(&'a str, String)> {
        let country = match of.country.as_ref() {
            "international" => self.text("ui-export-country-international").to_owned(),
            code => code.to_uppercase(),
        };
        let area = match &of.area {
            Some(code) => code.as_str(),
            None => self.text("ui-export-not-stated"),
        };
        let mut about = vec![
            ("ui-export-period", of.period.clone()),
            ("ui-export-country", country),
            ("ui-export-area", area.to_owned()),
            ("ui-export-band", self.module().to_owned()),
            ("ui-export-module-version", of.module_version.to_string()),
            (
                "ui-export-cutoffs-version",
                of.indicators_version.to_string(),
            ),
            ("ui-export-release", of.release.to_string()),
        ];
        // Tables of areas are about all of a country's.
        about.retain(|(id, _)| *id != "ui-export-area" || of.kind == Kind::ClassSheet);
        let say = |(id, value)| (self.text(id), value);
        about.into_iter().map(say).collect()
    }

    fn module(&self) -> &'a str {
        self.text(match self.band {
            Band::Explorers => "ui-export-band-explorers",
            Band::Navigators => "ui-export-band-navigators",
            Band::Guardians => "ui-export-band-guardians",
        })
    }

    /// A count of how many: `30 / 40`.
    pub fn count(&self, count: u32, of: u32) -> String {
        format!("{count} / {of}")
    }

    /// A rate, to one decimal. The blank before the sign never breaks.
    pub fn percent(&self, percent: f64) -> String {
        let mark = self.text("ui-export-decimal-mark");
        format!("{percent:.1}\u{202f}%").replacen('.', mark, 1)
    }

    /// A figure on one line: `30 / 40 · 75.0 %`, `60 to 79 %`, or that it is hidden.
    pub fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Exact { count, of, percent } => match percent {
                Some(percent) => format!("{} · {}", self.count(count, of), self.percent(percent)),
                None => self.count(count, of),
            },
            // The order of the words is the language's: LOW and HIGH stand in its text for the two ends.
            Figure::Band { low, high } => {
                let range = self
                    .text("ui-export-range")
                    .replace("LOW", &low.to_string());
                range.replace("HIGH", &high.to_string())
            }
            Figure::Hidden => self.text("ui-export-hidden").to_owned(),
        }
    }
}

fn measure(indicator: &str) -> Option<Measure> {
    let mut all = [Measure::Completed]
        .into_iter()
        .chain(Measure::OVER_COMPLETED);
    all.find(|measure| measure.id() == indicator)
}

fn age(age: &AgeBand) -> &'static str {
    match age {
        AgeBand::From5To8 => "ui-export-age-5-8",
        AgeBand::From9To12 => "ui-export-age-9-12",
        AgeBand::From13To17 => "ui-export-age-13-17",
        AgeBand::From18 => "ui-export-age-18",
        AgeBand::NotStated => "ui-export-age-not-stated",
    }
}

fn sex(sex: &Sex) -> &'static str {
    match sex {
        Sex::Female => "ui-export-sex-female",
        Sex::Male => "ui-export-sex-male",
        Sex::NotKnown => "ui-export-sex-not-stated",
    }
}

fn disability(disability: &Disability) -> &'static str {
    match disability {
        Disability::Yes => "ui-export-disability-yes",
        Disability::No => "ui-export-disability-no",
        Disability::NotStated => "ui-export-disability-not-stated",
    }
}
