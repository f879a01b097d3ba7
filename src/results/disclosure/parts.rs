//! The parts of 7.1.5 in a class's or area's own row, one after the other, the indicator first.
//!
//! Which rung a part may use is decided before its value is looked at: a rung is taken only if every answer that it could give is
//! safe beside the answers before it. So the choice of a rung tells nothing (Kenthapadi, Mishra and Nissim: simulatable auditing,
//! 2005). Only which of a rung's answers is given depends on the value.

use super::super::indicators::{Group, Measure, Table};
use super::audit::Audit;
use super::known::{C, J, Known, Part, Q};
use super::ladder::{Ladder, Shown, Window};

/// From so many who completed on, more than two parts may be exact: every cell of every 2×2 between them must then reach k.
const MANY: u32 = 100;

/// Up to how many who completed every answer of a rung is tried; in larger rows the one that it gives.
const LARGEST: u32 = 200;

/// What a row's 7.1.4 tells of how many completed.
#[derive(Debug, Clone)]
pub(super) enum Base {
    /// The count is shown.
    Exact(u32),
    /// It is one of these.
    Among(Vec<u32>),
    /// Nothing that helps.
    Unknown,
}

/// Shows the parts of one row, in the order of [`Measure::OVER_COMPLETED`]; `allowed` narrows what may be exact, part by part.
pub(super) fn show(
    table: &Table,
    group: &Group,
    base: &Base,
    audit: &Audit,
    allowed: &dyn Fn(Measure) -> Window,
) -> Vec<(Measure, Shown)> {
    let bases = match base {
        Base::Exact(count) => vec![*count],
        Base::Among(counts) => counts.clone(),
        Base::Unknown => Vec::new(),
    };
    // No two children tell more of those who did not complete than that there are two.
    let most = bases.iter().max().copied().unwrap_or_default();
    let mut row = Row {
        group,
        audit,
        is_exact: matches!(base, Base::Exact(_)),
        known: Known {
            ladder: *audit.ladder(),
            enrolled: group.enrolled.min(most + 2),
            bases,
            asked: table.confidence_asked,
            parts: [Part::Open; 5],
        },
    };
    let measures = table.measures().filter(|it| *it != Measure::Completed);
    measures
        .map(|measure| (measure, row.next(measure, allowed(measure))))
        .collect()
}

struct Row<'a> {
    group: &'a Group,
    audit: &'a Audit,
    is_exact: bool,
    known: Known,
}

/// How fine an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Rung {
    /// What may be shown exactly.
    exact: Window,
    /// Whether a band may be shown.
    band: bool,
}

impl Row<'_> {
    fn next(&mut self, measure: Measure, allowed: Window) -> Shown {
        let at = place(measure);
        let least = self.known.bases.iter().min().copied().unwrap_or_default();
        let band = least >= self.known.ladder.band_base;
        let exact = match self.known.bases[..] {
            [base] if self.is_exact => {
                let window = self.window(measure, base).and(allowed);
                self.known.ladder.trim(window, base)
            }
            _ => Window::NONE,
        };
        let rungs = [
            Rung { exact, band },
            Rung {
                exact: Window::NONE,
                band,
            },
        ];
        for rung in rungs {
            if rung.is_shown() && self.is_safe(rung, measure) {
                let part = self.answer(rung, measure);
                self.known.parts[at] = part;
                return self.shown(measure, part);
            }
        }
        Shown::Hidden
    }

    /// What may be exact beside what is exact already: each cell that both make and that is not empty by definition reaches k.
    fn window(&self, measure: Measure, base: u32) -> Window {
        let k = self.known.ladder.k();
        let mut window = self.known.ladder.window(base, 0);
        let exact = |at: usize| match self.known.parts[at] {
            Part::Exact(count) => Some(count),
            _ => None,
        };
        let at = place(measure);
        for earlier in Measure::OVER_COMPLETED {
            let other = place(earlier);
            let Some(count) = exact(other).filter(|_| other != at) else {
                continue;
            };
            window = window.and(match (other, at) {
                // Excludes the other: what is left of the base is a cell.
                (J | C, Q) => Window::new(k, base.saturating_sub(count + k)),
                // Lies within this one.
                (J, _) => Window::new(count + k, base),
                _ if base >= MANY
                    && cells_reach_k(self.group, measure, earlier, &self.known.ladder) =>
                {
                    window
                }
                _ => Window::NONE,
            });
        }
        window
    }

    /// Whether every answer that a rung could give is safe, whatever the value; in rows too large for that, the one that it gives.
    fn is_safe(&self, rung: Rung, measure: Measure) -> bool {
        let largest = self.known.bases.iter().max().copied().unwrap_or_default();
        let answers = if largest > LARGEST {
            Answers::One(self.answer(rung, measure))
        } else {
            Answers::All(rung)
        };
        self.audit.all_safe(&self.known, place(measure), answers)
    }

    fn answer(&self, rung: Rung, measure: Measure) -> Part {
        let (count, base) = (self.group.count(measure), self.group.completed());
        if rung.exact.holds(count) {
            return Part::Exact(count);
        }
        Part::Not {
            step: rung.band.then(|| self.known.ladder.step(count, base)),
            window: rung.exact,
        }
    }

    fn shown(&self, measure: Measure, part: Part) -> Shown {
        match part {
            Part::Exact(numerator) => Shown::Exact {
                numerator,
                denominator: self.group.base(measure),
            },
            Part::Not {
                step: Some(step), ..
            } => self.known.ladder.band(step),
            Part::Not { step: None, .. } | Part::Open => Shown::Hidden,
        }
    }
}

/// The answers that a rung can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Answers {
    /// Every one.
    All(Rung),
    /// Only this one.
    One(Part),
}

impl Answers {
    /// Each of them.
    pub fn each(self, ladder: &Ladder) -> impl Iterator<Item = Part> {
        let (one, rung) = match self {
            Self::One(part) => (Some(part), None),
            Self::All(rung) => (None, Some(rung)),
        };
        let last = ladder.last_step();
        let all = rung.into_iter().flat_map(move |rung| {
            let exact = (rung.exact.0..=rung.exact.1).map(Part::Exact);
            let bands = (0..=last).filter(move |_| rung.band).map(Some);
            let steps = bands.chain((!rung.band).then_some(None));
            let window = rung.exact;
            exact.chain(steps.map(move |step| Part::Not { step, window }))
        });
        one.into_iter().chain(all)
    }
}

impl Rung {
    /// Whether it can show anything.
    fn is_shown(&self) -> bool {
        self.band || self.exact.0 <= self.exact.1
    }
}

fn place(measure: Measure) -> usize {
    Measure::OVER_COMPLETED
        .iter()
        .position(|known| *known == measure)
        .unwrap_or_default()
}

/// Whether each cell of the 2×2 of two parts reaches k, but for those that are empty by definition: whoever is all three is each of
/// them, and nobody is confident and not classifiable.
pub(super) fn cells_reach_k(group: &Group, one: Measure, other: Measure, ladder: &Ladder) -> bool {
    let both = group.both(one, other);
    let (ones, others) = (group.count(one), group.count(other));
    let neither = (group.completed() + both).saturating_sub(ones + others);
    let pair = [place(one), place(other)];
    let never_both = pair.contains(&Q) && (pair.contains(&J) || pair.contains(&C));
    let within = |part: usize, whole: usize| part == J && whole != Q;
    let cells = [
        (both, never_both),
        (ones - both, within(pair[0], pair[1])),
        (others - both, within(pair[1], pair[0])),
        (neither, false),
    ];
    cells
        .into_iter()
        .filter(|(_, never)| !never)
        .all(|(cell, _)| cell >= ladder.k())
}
