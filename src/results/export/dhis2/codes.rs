//! Codes, names and identifiers of data elements. A code says all that DHIS2 has no dimension for: the module's version, the
//! cut-offs' version, the measure, the side of the fraction and the margin, for instance `SANGO_NAV1_C1_714_NUM_SEX_F`.

use super::super::Publication;
use crate::curriculum::Dhis2;
use crate::ids::Band;
use crate::results::indicators::{Category, Dimension, Measure};
use sha2::{Digest, Sha256};

/// The longest code and short name that DHIS2 stores, in characters; names may have 230.
const LONGEST: usize = 50;

/// 7.1.4 over all students of the area, in tables of areas.
const COVERAGE: &str = "7.1.4-coverage";

/// What is counted: an indicator as exports name it, its part of a code, and its words.
pub(super) struct Counted {
    /// As in `Row::indicator`.
    pub indicator: &'static str,
    /// Its part of a code.
    code: String,
    /// What it is.
    pub words: &'static str,
}

/// The numerator or the denominator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// How many.
    Numerator,
    /// Of how many.
    Denominator,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Numerator, Self::Denominator];

    fn code(self) -> &'static str {
        match self {
            Self::Numerator => "NUM",
            Self::Denominator => "DEN",
        }
    }

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
        }
    }
}

/// The codes of one module version's numbers under one version of the cut-offs.
pub(super) struct Codes<'a> {
    of: &'a Publication,
    mapping: &'a Dhis2,
    head: String,
}

impl<'a> Codes<'a> {
    /// The codes for a publication.
    ///
    /// # Errors
    /// When the versions make no short codes, or when the country pack renames what is not there.
    pub fn new(of: &'a Publication, mapping: &'a Dhis2) -> Result<Self, String> {
        let version = of.module_version.as_ref();
        let number = version
            .strip_prefix(of.band.id())
            .and_then(|rest| rest.strip_prefix('-'))
            .filter(|rest| rest.len() <= 4 && !rest.is_empty())
            .filter(|rest| rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
            .ok_or_else(|| {
                format!(
                    "the module version `{version}` makes no code for DHIS2 — name it `{}-` and one to four letters or \
                     digits in assets/modules.ron",
                    of.band
                )
            })?;
        let band = match of.band {
            Band::Explorers => "EXP",
            Band::Navigators => "NAV",
            Band::Guardians => "GUA",
        };
        let made_up = if of.simulated { "SIM_" } else { "" };
        let head = format!(
            "{made_up}SANGO_{band}{}_C{}",
            number.to_ascii_uppercase(),
            of.indicators_version
        );
        let codes = Self { of, mapping, head };
        codes.sound()?;
        Ok(codes)
    }

    /// Everything that may have a number, in the order of tables. What is shown of it plays no part, so that the metadata tells
    /// nothing about the values.
    pub fn counted(&self) -> Vec<Counted> {
        let asked = self.of.band != Band::Explorers;
        let measures = std::iter::once(Measure::Completed)
            .chain(Measure::OVER_COMPLETED)
            .filter(|measure| {
                asked || !matches!(measure, Measure::Confident | Measure::NotClassifiable)
            });
        let mut counted: Vec<Counted> = measures.map(|measure| self.measure(measure)).collect();
        let coverage = Counted {
            indicator: COVERAGE,
            code: "714COV".to_owned(),
            words: "completed the module, over all students of the area",
        };
        counted.insert(1, coverage);
        counted
    }

    fn measure(&self, measure: Measure) -> Counted {
        let (code, words) = match measure {
            Measure::Completed => ("714", "completed the module, over the enrolled"),
            Measure::ConfidentAndKnows => ("715", "confident, safe and knows how to report"),
            Measure::KnowsHowToReport => ("715KNOW", "knows how to report"),
            Measure::Confident => ("715CONF", "confident (self-report)"),
            Measure::Safe => ("715SAFE", "safe"),
            Measure::NotClassifiable => ("715NCL", "confidence not classifiable"),
        };
        // What is no part of the national indicator must not stand where the national one stands.
        let national = self.of.national_route_taught || measure == Measure::Completed;
        Counted {
            indicator: measure.id(),
            code: format!("{code}{}", if national { "" } else { "_NR" }),
            words,
        }
    }

    /// The margins: every category of every dimension.
    pub fn margins() -> impl Iterator<Item = Category> {
        use Dimension::{Age, Disability, Sex, Total};
        [Total, Age, Sex, Disability]
            .into_iter()
            .flat_map(Dimension::categories)
    }

    /// Sango's code of the data set.
    pub fn data_set(&self) -> &str {
        &self.head
    }

    /// Sango's code of the indicator of a margin.
    pub fn indicator(&self, counted: &Counted, margin: Category) -> String {
        format!("{}_{}_PCT_{}", self.head, counted.code, margin_code(margin))
    }

    /// Sango's code of a data element.
    pub fn element(&self, counted: &Counted, side: Side, margin: Category) -> String {
        let (head, side) = (&self.head, side.code());
        format!("{head}_{}_{side}_{}", counted.code, margin_code(margin))
    }

    /// What precedes every name: whose numbers, of which versions, and whether they are real.
    pub fn name_head(&self) -> String {
        let made_up = if self.of.simulated { "SIMULATED " } else { "" };
        let on_trial = if self.of.band == Band::Explorers {
            ", 7.1.5 on trial"
        } else {
            ""
        };
        format!(
            "{made_up}Sango {}, cut-offs {}{on_trial}",
            self.of.module_version, self.of.indicators_version
        )
    }

    /// The name of a measure at a margin, without the side of the fraction.
    pub fn name(&self, counted: &Counted, margin: Category) -> String {
        let outside = if counted.code.ends_with("_NR") {
            " (national route not taught)"
        } else {
            ""
        };
        let of = match margin {
            Category::Total => "all".to_owned(),
            margin => format!("{} {}", margin.dimension().id(), margin.id()),
        };
        let (head, indicator) = (self.name_head(), counted.indicator);
        format!("{head}: {indicator} {}{outside}, {of}", counted.words)
    }

    /// Every code of this data set is short enough, and what the country pack renames in it is there.
    fn sound(&self) -> Result<(), String> {
        let mut known = vec![self.head.clone()];
        for counted in self.counted() {
            for margin in Self::margins() {
                known.push(self.indicator(&counted, margin));
                known.extend(Side::BOTH.map(|side| self.element(&counted, side, margin)));
            }
        }
        if let Some(code) = known.iter().find(|code| code.len() > LONGEST) {
            return Err(format!(
                "the code `{code}` is longer than DHIS2 stores — give the module or the cut-offs a shorter version"
            ));
        }
        let of_this_set = |code: &&String| {
            code.strip_prefix(&self.head)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        };
        let mut renamed = self.mapping.codes.keys().filter(of_this_set);
        match renamed.find(|code| !known.contains(code)) {
            None => Ok(()),
            Some(code) => Err(format!(
                "the country pack renames `{code}`, and there is no such code — copy it from the metadata file into \
                 assets/countries/{}.ron",
                self.of.country
            )),
        }
    }
}

fn margin_code(margin: Category) -> String {
    let words = match margin.dimension() {
        Dimension::Total => return "ALL".to_owned(),
        Dimension::Age => "AGE",
        Dimension::Sex => "SEX",
        Dimension::Disability => "DIS",
    };
    let category = match margin.id() {
        "not-stated" => "NS".to_owned(),
        "female" => "F".to_owned(),
        "male" => "M".to_owned(),
        other => other
            .to_ascii_uppercase()
            .replace('-', "_")
            .replace('+', ""),
    };
    format!("{words}_{category}")
}

/// The identifier that belongs to one of Sango's codes, always the same: the SHA-256 of `sango-dhis2-1:<kind>:<code>`, its first
/// 16 bytes as one big-endian number, written in DHIS2's form: a letter (remainder by 52 of `A-Za-z`), then ten letters or digits
/// (remainders by 62 of `A-Za-z0-9`). So a second import updates what the first one created. Of Sango's code, not of the
/// ministry's: a code can be renamed without a second data element.
pub(super) fn uid(kind: &str, code: &str) -> String {
    const SIGNS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let hash = Sha256::digest(format!("sango-dhis2-1:{kind}:{code}"));
    let mut number = hash
        .iter()
        .take(16)
        .fold(0u128, |number, byte| number << 8 | u128::from(*byte));
    let mut text = String::with_capacity(11);
    for signs in [52].into_iter().chain([62; 10]) {
        // Below 62, so it is always a sign.
        let at = usize::try_from(number % signs).unwrap_or_default();
        text.push(char::from(SIGNS[at]));
        number /= signs;
    }
    text
}
