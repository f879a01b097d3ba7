//! The ladder exact, band, hidden: its figures, and what a cell looks like on each rung.

use super::super::indicators::{Category, Measure};
use crate::curriculum::Cutoffs;
use serde::{Deserialize, Serialize};

/// A band must leave so many values: two children whom the reader knows can take two of them, and three must stay.
const FEW: u32 = 5;

/// The ladder's figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ladder {
    /// No count and no complement below this is shown; at least [`Ladder::LEAST_K`].
    pub k: u32,
    /// The smallest base for a band.
    pub band_base: u32,
    /// The width of a band in points; a divisor of 100.
    pub band_points: u32,
    /// Whether a class's own rate of completion may be exact with sides below k, since attendance is seen by all.
    pub completion_exact: bool,
}

impl From<&Cutoffs> for Ladder {
    fn from(cutoffs: &Cutoffs) -> Self {
        Self {
            k: cutoffs.k,
            band_base: cutoffs.band_base,
            band_points: cutoffs.band_points,
            completion_exact: cutoffs.exact_class_total,
        }
    }
}

impl Ladder {
    /// No deployment may go below.
    pub const LEAST_K: u32 = 5;

    /// The least count and the least complement that is shown.
    pub fn k(&self) -> u32 {
        self.k.max(Self::LEAST_K)
    }

    /// The counts of a base whose both sides are at least k and `more`.
    pub(super) fn window(&self, base: u32, more: u32) -> Window {
        let side = self.k().saturating_add(more);
        Window::new(side, base.saturating_sub(side))
    }

    /// The band of a rate, by its number from the lowest. The uppermost holds 100 per cent too.
    pub(super) fn step(&self, count: u32, base: u32) -> u32 {
        let points = self.points();
        let per_cent = 100 * u64::from(count) / u64::from(base.max(1));
        let step = per_cent / u64::from(points);
        u32::try_from(step)
            .unwrap_or(u32::MAX)
            .min(self.last_step())
    }

    /// The number of the uppermost band.
    pub(super) fn last_step(&self) -> u32 {
        (100 - 1) / self.points()
    }

    /// A band as it is shown.
    pub(super) fn band(&self, step: u32) -> Shown {
        let points = self.points();
        let edge = |at: u32| u8::try_from(at).unwrap_or(100);
        let high = if step >= self.last_step() {
            100
        } else {
            (step + 1) * points - 1
        };
        Shown::Band {
            low: edge(step * points),
            high: edge(high),
        }
    }

    /// The least and the highest count of a base that lie in a band; none where no count does.
    pub(super) fn counts_in(&self, step: u32, base: u32) -> Option<(u32, u32)> {
        let points = u64::from(self.points());
        let of = u64::from(base);
        let from = (u64::from(step) * points * of).div_ceil(100);
        let to = if step >= self.last_step() {
            of
        } else {
            // The highest count below the next band.
            ((u64::from(step) + 1) * points * of)
                .div_ceil(100)
                .checked_sub(1)?
        };
        let both = (u32::try_from(from).ok()?, u32::try_from(to).ok()?);
        (both.0 <= both.1).then_some(both)
    }

    /// The window, narrowed until a band that is shown instead of a count leaves five values or more: a band of which almost all
    /// counts would have been shown exactly gives away the few others.
    pub(super) fn trim(&self, window: Window, base: u32) -> Window {
        if base < self.band_base {
            return window;
        }
        let mut window = window;
        let spans = (0..=self.last_step()).filter_map(|step| self.counts_in(step, base));
        for (from, to) in spans {
            if from < window.0 && window.0 <= to && window.0 - from < FEW {
                window.0 = (from + FEW).min(to + 1);
            }
            if from <= window.1 && window.1 < to && to - window.1 < FEW {
                window.1 = to.saturating_sub(FEW).max(from.saturating_sub(1));
            }
        }
        window
    }

    fn points(&self) -> u32 {
        self.band_points.clamp(1, 100)
    }
}

/// The counts that may be shown exactly: from the first to the second; none when the first is the higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Window(pub u32, pub u32);

impl Window {
    /// From one count to another.
    pub fn new(from: u32, to: u32) -> Self {
        Self(from, to)
    }

    /// No count at all.
    pub const NONE: Self = Self(1, 0);

    /// Whether the count may be shown.
    pub fn holds(self, count: u32) -> bool {
        self.0 <= count && count <= self.1
    }

    /// The counts that both allow.
    pub fn and(self, other: Self) -> Self {
        Self(self.0.max(other.0), self.1.min(other.1))
    }
}

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "shown", rename_all = "lowercase")]
pub enum Shown {
    /// As it is.
    Exact {
        /// How many.
        numerator: u32,
        /// Of how many.
        denominator: u32,
    },
    /// Only within which fifth the rate lies; no count.
    Band {
        /// Lowest per cent: 0, 20, 40, 60 or 80, at the usual width.
        low: u8,
        /// Highest per cent: 19, 39, 59, 79 or 100. Rates between two bands, as 19.5, belong to the lower one.
        high: u8,
    },
    /// Not at all. One reason for all cases: the group is too small or too much alike.
    Hidden,
}

impl Shown {
    /// Whether the number itself is shown.
    pub fn is_exact(&self) -> bool {
        matches!(self, Self::Exact { .. })
    }
}

/// One number of a table, as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "super::flat::Flat")]
pub struct Cell {
    /// What is counted.
    pub measure: Measure,
    /// Of whom.
    #[serde(flatten)]
    pub category: Category,
    /// How it is shown.
    #[serde(flatten)]
    pub shown: Shown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_holds_just_the_counts_that_say_so() {
        let ladder = Ladder {
            k: 10,
            band_base: 25,
            band_points: 20,
            completion_exact: true,
        };
        for base in 1..=210 {
            let mut seen = 0;
            for step in 0..=ladder.last_step() {
                let Some((from, to)) = ladder.counts_in(step, base) else {
                    continue;
                };
                for count in from..=to {
                    assert_eq!(ladder.step(count, base), step, "{count} of {base}");
                    seen += 1;
                }
            }
            assert_eq!(seen, base + 1, "every count of {base} has one band");
        }
    }
}
