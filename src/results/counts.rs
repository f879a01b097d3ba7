//! The exact counts of one class in one period, as they are sealed into a return: enrolment, and what those who completed came to,
//! by age band × sex × disability. Nothing here names a child, a seat or a time.

use super::attributes::{AgeBand, Disability, SeatAttributes, Sex};
use super::class::Enrolment;
use super::indicators::{Completion, Tally};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Exact counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// The census day's count.
    pub enrolment: Enrolment,
    /// Those who completed, in the order of age, sex, disability; a cell without anybody is left out.
    pub cells: Vec<CountCell>,
}

/// Those who completed, of one age band, sex and disability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountCell {
    /// Age at the period's start.
    pub age: AgeBand,
    /// Sex.
    pub sex: Sex,
    /// Disability.
    pub disability: Disability,
    /// What they came to.
    pub tally: Tally,
}

impl Counts {
    /// Counts those who completed, each with their seat's attributes.
    pub fn of(completions: &[(SeatAttributes, Completion)], enrolment: &Enrolment) -> Self {
        let mut cells: BTreeMap<(AgeBand, Sex, Disability), Tally> = BTreeMap::new();
        for (seat, completion) in completions {
            let place = (AgeBand::of(seat.age), seat.sex, seat.disability);
            cells.entry(place).or_default().count(completion);
        }
        let cell = |((age, sex, disability), tally)| CountCell {
            age,
            sex,
            disability,
            tally,
        };
        Self {
            enrolment: enrolment.clone(),
            cells: cells.into_iter().map(cell).collect(),
        }
    }

    /// How many completed.
    pub fn completed(&self) -> u32 {
        self.cells.iter().map(|cell| cell.tally.completed).sum()
    }
}
