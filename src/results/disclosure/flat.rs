//! A cell as it is read. Its shape on paper is flat, one object with all of it; read as such and not in parts, since a ministry's
//! roll-up reads fifty of them in every return.

use super::ladder::{Cell, Shown};
use crate::results::attributes::{AgeBand, Disability, Sex};
use crate::results::indicators::{Category, Measure};
use serde::Deserialize;

/// All fields that a cell can have.
#[derive(Deserialize)]
pub(super) struct Flat {
    measure: Measure,
    dimension: Of,
    category: Option<Name>,
    shown: Rung,
    numerator: Option<u32>,
    denominator: Option<u32>,
    low: Option<u8>,
    high: Option<u8>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Of {
    Total,
    Age,
    Sex,
    Disability,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Rung {
    Exact,
    Band,
    Hidden,
}

/// The categories of all dimensions.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Name {
    #[serde(rename = "5-8")]
    From5To8,
    #[serde(rename = "9-12")]
    From9To12,
    #[serde(rename = "13-17")]
    From13To17,
    #[serde(rename = "18+")]
    From18,
    Female,
    Male,
    Yes,
    No,
    NotStated,
}

impl TryFrom<Flat> for Cell {
    type Error = &'static str;

    fn try_from(flat: Flat) -> Result<Self, Self::Error> {
        let category = match (flat.dimension, flat.category) {
            (Of::Total, None) => Category::Total,
            (Of::Age, Some(Name::From5To8)) => Category::Age(AgeBand::From5To8),
            (Of::Age, Some(Name::From9To12)) => Category::Age(AgeBand::From9To12),
            (Of::Age, Some(Name::From13To17)) => Category::Age(AgeBand::From13To17),
            (Of::Age, Some(Name::From18)) => Category::Age(AgeBand::From18),
            (Of::Age, Some(Name::NotStated)) => Category::Age(AgeBand::NotStated),
            (Of::Sex, Some(Name::Female)) => Category::Sex(Sex::Female),
            (Of::Sex, Some(Name::Male)) => Category::Sex(Sex::Male),
            (Of::Sex, Some(Name::NotStated)) => Category::Sex(Sex::NotKnown),
            (Of::Disability, Some(Name::Yes)) => Category::Disability(Disability::Yes),
            (Of::Disability, Some(Name::No)) => Category::Disability(Disability::No),
            (Of::Disability, Some(Name::NotStated)) => Category::Disability(Disability::NotStated),
            _ => return Err("its dimension has no such category"),
        };
        let shown = match (
            flat.shown,
            flat.numerator,
            flat.denominator,
            flat.low,
            flat.high,
        ) {
            (Rung::Exact, Some(numerator), Some(denominator), ..) => Shown::Exact {
                numerator,
                denominator,
            },
            (Rung::Band, _, _, Some(low), Some(high)) => Shown::Band { low, high },
            (Rung::Hidden, ..) => Shown::Hidden,
            _ => return Err("an exact number lacks its counts, or a band its ends"),
        };
        Ok(Self {
            measure: flat.measure,
            category,
            shown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::indicators::Dimension;

    #[test]
    fn every_cell_that_is_written_is_read() {
        let dimensions = [
            Dimension::Total,
            Dimension::Age,
            Dimension::Sex,
            Dimension::Disability,
        ];
        let rungs = [
            Shown::Exact {
                numerator: 12,
                denominator: 30,
            },
            Shown::Band { low: 20, high: 39 },
            Shown::Hidden,
        ];
        for category in dimensions.into_iter().flat_map(Dimension::categories) {
            for shown in rungs {
                let cell = Cell {
                    measure: Measure::Safe,
                    category,
                    shown,
                };
                let text = serde_json::to_string(&cell).expect("it is written");
                assert_eq!(serde_json::from_str::<Cell>(&text).expect(&text), cell);
            }
        }
    }

    #[test]
    fn what_no_cell_can_be_is_refused() {
        for text in [
            r#"{"measure":"safe","dimension":"sex","category":"5-8","shown":"hidden"}"#,
            r#"{"measure":"safe","dimension":"sex","shown":"hidden"}"#,
            r#"{"measure":"safe","dimension":"total","shown":"exact","numerator":3}"#,
            r#"{"measure":"safe","dimension":"total","shown":"band","low":0}"#,
        ] {
            assert!(serde_json::from_str::<Cell>(text).is_err(), "{text}");
        }
    }
}
