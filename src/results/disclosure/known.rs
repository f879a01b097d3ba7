//! What a reader can work out about the parts of 7.1.5 in one row: every table of a row that gives what is shown, for a reader who
//! knows the enrolment, the rules and any two of its children ([`super::children`]). Which tables there are is in
//! [`super::tables`]; here, what is known of each part and whether that leaves every group enough values.

use super::children::{Pair, pairs};
use super::ladder::{Ladder, Window};
use super::tables::{Row, Span};
use std::collections::BTreeSet;

/// The parts, in the order of `Measure::OVER_COMPLETED`.
pub(super) const J: usize = 0;
pub(super) const K: usize = 1;
pub(super) const C: usize = 2;
pub(super) const S: usize = 3;
pub(super) const Q: usize = 4;
pub(super) const PARTS: usize = 5;

/// No two children can narrow a span of so many values to fewer than three: the most that two can move an end of it is by four
/// (both lack all of the three), and the other end by two.
const WIDE: usize = 9;

/// What is known of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// Nothing.
    Open,
    /// The count.
    Exact(u32),
    /// The band, where one is shown, and that the count is not among those that would have been shown exactly.
    Not {
        /// The band's number.
        step: Option<u32>,
        /// What would have been shown exactly.
        window: Window,
    },
}

/// All that is known of one row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Known {
    /// The ladder's figures.
    pub ladder: Ladder,
    /// How many are enrolled.
    pub enrolled: u32,
    /// How many can have completed.
    pub bases: Vec<u32>,
    /// Whether confidence was asked; else all count as confident here, and C and Q are no parts.
    pub asked: bool,
    /// What is known of J, K, C, S, Q.
    pub parts: [Part; PARTS],
}

/// A number that must not be found out when one of its sides is small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// A part, or with `true` those without it.
    Part(usize, bool),
    /// A cell of the 2×2 of confident and knows, as in [`Pair::cells`].
    Cell(usize),
}

impl Known {
    /// Whether every group with a side below k keeps enough values, whichever two children the reader is or knows: at least
    /// min(n, 2) + 1 for a group of n (INDICATORS: audit). A row that no table gives counts as safe.
    pub fn safe(&self) -> bool {
        let rows = self.rows();
        if !rows.iter().any(|row| row.fits(&Pair::default())) {
            return true;
        }
        let parts = [J, K, C, S, Q]
            .into_iter()
            .filter(|part| self.counts(*part));
        let both = parts.flat_map(|part| [Group::Part(part, false), Group::Part(part, true)]);
        let cells = (0..4).filter(|_| self.asked).map(Group::Cell);
        let narrow: Vec<Group> = both
            .chain(cells)
            .filter(|group| {
                let open = self.values(&rows, *group, &Pair::default(), WIDE);
                open.len() < WIDE && self.small(&open)
            })
            .collect();
        let largest = self.bases.iter().max().copied().unwrap_or_default();
        // Knowing a child can only narrow, so whatever is wide or has no small side stays so.
        narrow.is_empty()
            || pairs(self.asked).iter().all(|pair| {
                let others = largest.saturating_sub(pair.completed);
                narrow.iter().all(|group| {
                    let left = self.values(&rows, *group, pair, 3);
                    left.is_empty() || left.len() > others.min(2) as usize || !self.small(&left)
                })
            })
    }

    /// Whether any value has a side below k.
    fn small(&self, values: &Values) -> bool {
        values.least.is_some_and(|least| least < self.ladder.k())
    }

    fn counts(&self, part: usize) -> bool {
        self.asked || !matches!(part, C | Q)
    }

    /// Distinct values that a group can have beside these children, up to `most`.
    fn values(&self, rows: &[Row], group: Group, pair: &Pair, most: usize) -> Values {
        let mut found = Values::default();
        for row in rows {
            let base = row.base;
            if base + pair.absent > self.enrolled || base < pair.completed {
                continue;
            }
            let (from, to) = match group {
                Group::Part(part, _) => row.spans[part],
                Group::Cell(_) => (0, base),
            };
            for count in from..=to {
                let (value, fits) = match group {
                    Group::Part(part, without) => (
                        if without { base - count } else { count },
                        row.with(part, count).fits(pair),
                    ),
                    Group::Cell(cell) => (count, row.cell_fits(pair, cell, count)),
                };
                if fits {
                    found.add(value, base - value);
                }
                if found.len() >= most {
                    return found;
                }
            }
        }
        found
    }

    /// What each part can be, at every base: a span for each, in every combination.
    fn rows(&self) -> Vec<Row> {
        let rows = self.bases.iter().flat_map(|base| {
            self.boxes(*base)
                .into_iter()
                .map(|spans| Row { base: *base, spans })
        });
        rows.collect()
    }

    /// What each part can be at this base: a span for each, in every combination.
    fn boxes(&self, base: u32) -> Vec<[Span; PARTS]> {
        let mut boxes = vec![[(0, base); PARTS]];
        for (at, part) in self.parts.iter().enumerate() {
            let spans: Vec<Span> = match part {
                Part::Open => continue,
                Part::Exact(count) => vec![(*count, *count)],
                Part::Not { step, window } => {
                    let band = match step {
                        None => Some((0, base)),
                        Some(step) => self.ladder.counts_in(*step, base),
                    };
                    band.map_or_else(Vec::new, |band| outside(band, *window))
                }
            };
            boxes = boxes
                .iter()
                .flat_map(|old| {
                    spans.iter().map(move |span| {
                        let mut new = *old;
                        new[at] = *span;
                        new
                    })
                })
                .collect();
        }
        if !self.asked {
            for spans in &mut boxes {
                (spans[C], spans[Q]) = ((base, base), (0, 0));
            }
        }
        boxes
    }
}

/// The counts of a span that would not have been shown exactly.
fn outside((from, to): Span, window: Window) -> Vec<Span> {
    if window.0 > window.1 || window.1 < from || window.0 > to {
        return vec![(from, to)];
    }
    let below = window.0.checked_sub(1).filter(|end| *end >= from);
    let above = Some(window.1 + 1).filter(|start| *start <= to);
    let spans = [below.map(|end| (from, end)), above.map(|start| (start, to))];
    spans.into_iter().flatten().collect()
}

#[derive(Default)]
struct Values {
    values: BTreeSet<u32>,
    least: Option<u32>,
}

impl Values {
    fn add(&mut self, value: u32, other_side: u32) {
        self.values.insert(value);
        let least = value.min(other_side);
        self.least = Some(self.least.map_or(least, |before| before.min(least)));
    }

    fn len(&self) -> usize {
        self.values.len()
    }

    fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}
