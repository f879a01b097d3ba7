//! Assessments: which items a child meets, what was answered, and what follows from it for indicator 7.1.5.
//!
//! The rules and their sources: INDICATORS, "Definitions", after the monitoring framework's policy action 7.1.

mod attempt;
mod routes;
mod score;
mod sheet;
#[cfg(test)]
pub(crate) mod tests;

pub use attempt::{Attempt, Drawn, Given, Task};
pub use routes::routes;
pub use score::{Confidence, Score, Tally, score};
pub use sheet::{Ask, Asked, Sheet};

use crate::ids::Form;
use serde::{Deserialize, Serialize};

/// When an assessment is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Before the module: short, without report task and confidence.
    Baseline,
    /// After the core lessons: the end-of-module assessment of the indicators.
    Assessment,
    /// Some time later.
    FollowUp,
}

impl Kind {
    /// All three.
    pub const ALL: [Kind; 3] = [Kind::Baseline, Kind::Assessment, Kind::FollowUp];

    /// Whether it ends with the report task and the confidence items.
    pub fn is_whole(self) -> bool {
        self != Kind::Baseline
    }

    /// The form for a seat (from 0). Seats take turns, and baseline and assessment swap, so that over a class each form is
    /// met as often before as after and a difference between the forms cannot pass for a gain (CURRICULUM: assessment).
    pub fn form(self, seat: u8) -> Form {
        let first = if seat.is_multiple_of(2) {
            Form::A
        } else {
            Form::B
        };
        match self {
            Kind::Baseline | Kind::FollowUp => first,
            Kind::Assessment => first.other(),
        }
    }
}
