//! What may be shown of exact counts: the ladder exact, band, hidden (INDICATORS: disclosure control), so that nobody can
//! tell anything about one child from a published table.
//!
//! Enrolment is taken as publicly known, in every category. The rules, each of which can only lower a cell:
//! 1. *Count and complement*: exact when both are at least k; band when the smallest base that can be worked out from public
//!    figures is at least 25; else hidden. The class's own rate of completion may be exact whatever it is, since attendance is
//!    seen by all.
//! 2. *Bases*: a rate over completed shows its base, so it is exact only where that count is shown exactly too.
//! 3. *Siblings*: what is left of an exact total when its exact categories are taken away is a cell as well, and must pass
//!    rule 1.
//! 4. *Tables*: two exact parts of one row are tested as a 2×2 table: each of its cells must be at least k, unless one part
//!    holds the other or they exclude each other, which empties a cell for everybody.

use super::indicators::{Category, Dimension, Group, Measure, Table};
use crate::curriculum::Cutoffs;
use serde::{Deserialize, Serialize};

/// The ladder's figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    /// No count and no complement below this is shown; at least [`Ladder::LEAST_K`].
    pub k: u32,
    /// The smallest base for a band.
    pub band_base: u32,
    /// The width of a band in points; a divisor of 100.
    pub band_points: u32,
    /// Whether the class's rate of completion may be exact whenever its base is at least k.
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

    fn k(&self) -> u32 {
        self.k.max(Self::LEAST_K)
    }

    fn passes(&self, count: u32, base: u32) -> bool {
        count >= self.k() && base.saturating_sub(count) >= self.k()
    }
}

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// One number of a class sheet, as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// All cells of the table, in its order, each as it may be shown.
pub fn show(table: &Table, ladder: &Ladder) -> Vec<Cell> {
    let mut shown = vec![Vec::new(); table.groups.len()];
    for measure in table.measures() {
        let mut column: Vec<Shown> = table
            .groups
            .iter()
            .zip(&shown)
            .map(|(group, earlier)| first_rung(table, group, measure, earlier, ladder))
            .collect();
        siblings(table, measure, &mut column, &shown, ladder);
        for (row, cell) in shown.iter_mut().zip(column) {
            row.push((measure, cell));
        }
    }
    let cells = table.groups.iter().zip(shown).flat_map(|(group, row)| {
        let category = group.category;
        row.into_iter().map(move |(measure, shown)| Cell {
            measure,
            category,
            shown,
        })
    });
    cells.collect()
}

/// What is decided already in a row.
type Earlier = [(Measure, Shown)];

/// Rules 1, 2 and 4.
fn first_rung(
    table: &Table,
    group: &Group,
    measure: Measure,
    earlier: &Earlier,
    ladder: &Ladder,
) -> Shown {
    let (count, base) = (group.count(measure), group.base(measure));
    if !table.agrees(group.category.dimension()) {
        return Shown::Hidden;
    }
    let exact = if measure == Measure::Completed {
        let seen_by_all =
            ladder.completion_exact && group.category == Category::Total && base >= ladder.k();
        seen_by_all || ladder.passes(count, base)
    } else {
        let base_shown = matches!(
            earlier.first(),
            Some((Measure::Completed, Shown::Exact { .. }))
        );
        base_shown
            && ladder.passes(count, base)
            && passes_as_tables(group, measure, earlier, ladder)
    };
    if exact {
        Shown::Exact {
            numerator: count,
            denominator: base,
        }
    } else {
        lower(group, measure, earlier, ladder)
    }
}

/// The rung below exact.
fn lower(group: &Group, measure: Measure, earlier: &Earlier, ladder: &Ladder) -> Shown {
    let known = if measure == Measure::Completed {
        group.enrolled
    } else {
        smallest_completed(group.enrolled, earlier)
    };
    if known >= ladder.band_base && group.base(measure) > 0 {
        band(
            group.count(measure),
            group.base(measure),
            ladder.band_points,
        )
    } else {
        Shown::Hidden
    }
}

/// The fewest who can have completed, for a reader who knows the enrolment and the cell of 7.1.4.
fn smallest_completed(enrolled: u32, earlier: &Earlier) -> u32 {
    match earlier.first() {
        Some((Measure::Completed, Shown::Exact { numerator, .. })) => *numerator,
        Some((Measure::Completed, Shown::Band { low, .. })) => {
            (enrolled * u32::from(*low)).div_ceil(100)
        }
        _ => 0,
    }
}

/// The band of a rate. The uppermost holds 100 too.
fn band(count: u32, base: u32, points: u32) -> Shown {
    let points = points.clamp(1, 100);
    let last = (100 - 1) / points;
    let step = (100 * count / base.max(1) / points).min(last);
    let edge = |at: u32| u8::try_from(at).unwrap_or(100);
    let high = if step == last {
        100
    } else {
        (step + 1) * points - 1
    };
    Shown::Band {
        low: edge(step * points),
        high: edge(high),
    }
}

/// Rule 4.
fn passes_as_tables(group: &Group, measure: Measure, earlier: &Earlier, ladder: &Ladder) -> bool {
    let exact = earlier.iter().filter(|(other, shown)| {
        *other != Measure::Completed && matches!(shown, Shown::Exact { .. })
    });
    exact.map(|(other, _)| *other).all(|other| {
        let both = group.both(measure, other);
        let (only_this, only_other) = (group.count(measure) - both, group.count(other) - both);
        let neither = group.completed() - both - only_this - only_other;
        let possible = |cell: u32, never: bool| (cell > 0 || !never).then_some(cell);
        let cells = [
            possible(both, excludes(measure, other)),
            possible(only_this, holds(measure, other)),
            possible(only_other, holds(other, measure)),
            Some(neither),
        ];
        cells.into_iter().flatten().all(|cell| cell >= ladder.k())
    })
}

/// Whether everybody of whom `part` holds is one of whom `whole` holds, by definition.
fn holds(part: Measure, whole: Measure) -> bool {
    part == Measure::ConfidentAndKnows && whole != Measure::NotClassifiable
}

/// Whether both can hold of nobody, by definition.
fn excludes(one: Measure, other: Measure) -> bool {
    let either = |measure| one == measure || other == measure;
    either(Measure::NotClassifiable)
        && (either(Measure::Confident) || either(Measure::ConfidentAndKnows))
}

/// Rule 3: lowers the smallest exact category until what is left of the total passes too.
fn siblings(
    table: &Table,
    measure: Measure,
    column: &mut [Shown],
    shown: &[Vec<(Measure, Shown)>],
    ladder: &Ladder,
) {
    let is_exact = |cell: &Shown| matches!(cell, Shown::Exact { .. });
    let total_exact = table
        .groups
        .iter()
        .zip(column.iter())
        .any(|(g, cell)| g.category == Category::Total && is_exact(cell));
    if !total_exact {
        return;
    }
    for dimension in [Dimension::Age, Dimension::Sex, Dimension::Disability] {
        let rows: Vec<usize> = (0..table.groups.len())
            .filter(|at| table.groups[*at].category.dimension() == dimension)
            .collect();
        loop {
            let (exact, rest): (Vec<usize>, Vec<usize>) =
                rows.iter().partition(|at| is_exact(&column[**at]));
            let sum = |of: &dyn Fn(&Group) -> u32| {
                rest.iter().map(|at| of(&table.groups[*at])).sum::<u32>()
            };
            let (count, base) = (
                sum(&|group| group.count(measure)),
                sum(&|group| group.base(measure)),
            );
            let Some(smallest) = exact
                .into_iter()
                .min_by_key(|at| table.groups[*at].base(measure))
            else {
                break;
            };
            if base == 0 || ladder.passes(count, base) {
                break;
            }
            column[smallest] = lower(&table.groups[smallest], measure, &shown[smallest], ladder);
        }
    }
}
