//! What a reader can work out about the parts of 7.1.5 in one row: every table of a row that gives what is shown, for a reader who
//! knows the enrolment, the rules and any two of its children.
//!
//! Those who completed differ in three things: confident (yes, no, not classifiable), safe, knows. Of a row's tables only these
//! numbers matter here, with B who completed: J of all three, K who know, C confident, S safe, Q not classifiable. Numbers belong
//! to a table exactly when J ≤ K, C, S; K + C + S − J ≤ 2B (whoever lacks one of the three lacks at least one); and C + Q ≤ B.

use super::ladder::{Ladder, Window};
use std::collections::BTreeSet;

/// The parts, in the order of `Measure::OVER_COMPLETED`.
pub(super) const J: usize = 0;
pub(super) const K: usize = 1;
pub(super) const C: usize = 2;
pub(super) const S: usize = 3;
pub(super) const Q: usize = 4;
const PARTS: usize = 5;

/// No two children can narrow a span of so many values to fewer than three: the most that two can move an end of it is by four
/// (both lack all of the three), and the other end by two.
const WIDE: usize = 9;

/// What is known of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone)]
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

/// A span of counts, both ends in it.
type Span = (u32, u32);

/// Children whose own row in the table the reader knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    completed: u32,
    absent: u32,
    counts: [u32; PARTS],
    /// By confident and knows: both, confident only, knows only, neither.
    cells: [u32; 4],
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
            || self.pairs().iter().all(|pair| {
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

    /// Any two children. Who knows one only knows less.
    fn pairs(&self) -> BTreeSet<Pair> {
        let mut kinds = vec![Pair {
            absent: 1,
            ..Pair::default()
        }];
        let confident = if self.asked { 3 } else { 1 };
        for (confident, safe, knows) in (0..confident)
            .flat_map(|confident| [false, true].map(|safe| (confident, safe)))
            .flat_map(|(confident, safe)| [false, true].map(|knows| (confident, safe, knows)))
        {
            let (says, unclear) = (confident == 0, confident == 2);
            let of = |holds: bool| u32::from(holds);
            kinds.push(Pair {
                completed: 1,
                absent: 0,
                counts: [
                    of(says && safe && knows),
                    of(knows),
                    of(says),
                    of(safe),
                    of(unclear),
                ],
                cells: [
                    of(says && knows),
                    of(says && !knows),
                    of(!says && knows),
                    of(!says && !knows),
                ],
            });
        }
        let both = kinds.iter().enumerate();
        both.flat_map(|(at, one)| kinds[at..].iter().map(|other| one.with(other)))
            .collect()
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

impl Pair {
    fn with(&self, other: &Self) -> Self {
        Self {
            completed: self.completed + other.completed,
            absent: self.absent + other.absent,
            counts: std::array::from_fn(|at| self.counts[at] + other.counts[at]),
            cells: std::array::from_fn(|at| self.cells[at] + other.cells[at]),
        }
    }
}

/// A base and what each part can be of it.
#[derive(Debug, Clone, Copy)]
struct Row {
    base: u32,
    spans: [Span; PARTS],
}

impl Row {
    fn with(mut self, part: usize, count: u32) -> Self {
        self.spans[part] = (count, count);
        self
    }

    /// The row without these children; none if it cannot hold them.
    fn without(&self, pair: &Pair) -> Option<Self> {
        let base = self.base.checked_sub(pair.completed)?;
        let mut left = *self;
        left.base = base;
        for (span, known) in left.spans.iter_mut().zip(pair.counts) {
            *span = (
                span.0.saturating_sub(known),
                span.1.checked_sub(known)?.min(base),
            );
            if span.0 > span.1 {
                return None;
            }
        }
        Some(left)
    }

    /// Whether a table has parts in these spans and holds these children.
    fn fits(&self, pair: &Pair) -> bool {
        let Some(Self { base, spans }) = self.without(pair) else {
            return false;
        };
        let least = |part: usize, all: u32| spans[part].0.max(all);
        let room = base - spans[Q].0;
        let most = [J, K, C, S].map(|part| spans[part].1).into_iter().min();
        let most = most.unwrap_or_default().min(room);
        if spans[J].0 > most || spans[C].0 > room {
            return false;
        }
        // Convex in J: the least lies at an end or where J meets one of the others.
        let places = [spans[J].0, spans[K].0, spans[C].0, spans[S].0, most];
        places.into_iter().any(|all| {
            let all = all.clamp(spans[J].0, most);
            least(K, all) + least(C, all) + least(S, all) <= 2 * base + all
        })
    }

    /// Whether a table also has this many in a cell of confident × knows. All else follows from how many are both; the fewer that
    /// may be, the more room there is for the rest.
    fn cell_fits(&self, pair: &Pair, cell: usize, value: u32) -> bool {
        let (Some(Self { base, spans }), Some(value)) =
            (self.without(pair), value.checked_sub(pair.cells[cell]))
        else {
            return false;
        };
        let (c, k) = (spans[C], spans[K]);
        let Some(rest) = base.checked_sub(value) else {
            return false;
        };
        let all = spans[J].0;
        let (both, c, k) = match cell {
            0 => (value, c.0.max(value), k.0.max(value)),
            1 => {
                let both = all.max(c.0.saturating_sub(value));
                (both, both + value, k.0.max(both))
            }
            2 => {
                let both = all.max(k.0.saturating_sub(value));
                (both, c.0.max(both), both + value)
            }
            _ => {
                let (most_c, most_k) = (c.1.min(rest), k.1.min(rest));
                let both = all.max((c.0 + k.0).saturating_sub(rest));
                let Some(c) = (both + rest)
                    .checked_sub(most_k)
                    .map(|least| least.max(c.0))
                else {
                    return false;
                };
                if c > most_c {
                    return false;
                }
                (both, c, (both + rest).saturating_sub(c))
            }
        };
        let inside = |count: u32, span: Span| span.0 <= count && count <= span.1;
        // Those of the cell who are not safe must find room among all who are not.
        let j = spans[J].1.min(both).min(spans[S].1);
        let safe = spans[S].0.max(j);
        inside(c, spans[C])
            && inside(k, spans[K])
            && both <= c.min(k)
            && c + k <= base + both
            && (cell != 1 || k <= rest)
            && (cell != 2 || c <= rest)
            && c + spans[Q].0 <= base
            && all <= j
            && both - j <= base - safe
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Every table of a row of so many, counted out: how many of each of the twelve kinds there are. Returns what it comes to.
    fn all_tables(base: u32) -> Vec<([u32; PARTS], [u32; 4])> {
        // Kinds that are alike in all five parts are one here.
        let kinds: Vec<Pair> = {
            let row = Known {
                ladder: LADDER,
                enrolled: base,
                bases: vec![base],
                asked: true,
                parts: [Part::Open; PARTS],
            };
            let ones = row.pairs().into_iter();
            ones.filter(|pair| pair.absent == 1 && pair.completed == 1)
                .collect()
        };
        assert_eq!(kinds.len(), 12);
        let mut tables = BTreeSet::new();
        fn fill(
            kinds: &[Pair],
            left: u32,
            parts: [u32; PARTS],
            cells: [u32; 4],
            tables: &mut BTreeSet<([u32; PARTS], [u32; 4])>,
        ) {
            let Some((kind, others)) = kinds.split_first() else {
                if left == 0 {
                    tables.insert((parts, cells));
                }
                return;
            };
            for count in 0..=left {
                let parts = std::array::from_fn(|at| parts[at] + count * kind.counts[at]);
                let cells = std::array::from_fn(|at| cells[at] + count * kind.cells[at]);
                fill(others, left - count, parts, cells, tables);
            }
        }
        fill(&kinds, base, [0; PARTS], [0; 4], &mut tables);
        tables.into_iter().collect()
    }

    const LADDER: Ladder = Ladder {
        k: 10,
        band_base: 25,
        band_points: 20,
        completion_exact: true,
    };

    #[test]
    fn the_short_rules_know_just_the_tables_that_there_are() {
        let base = 4;
        let tables = all_tables(base);
        let parts: BTreeSet<_> = tables.iter().map(|(parts, _)| *parts).collect();
        let with_cells: BTreeSet<_> = tables
            .iter()
            .flat_map(|(parts, cells)| (0..4).map(move |cell| (*parts, cell, cells[cell])))
            .collect();
        let every = (0..(base + 1).pow(5)).map(|mut number| {
            [(); PARTS].map(|()| {
                let digit = number % (base + 1);
                number /= base + 1;
                digit
            })
        });
        for counts in every {
            let row = Row {
                base,
                spans: counts.map(|count| (count, count)),
            };
            let there = parts.contains(&counts);
            assert_eq!(row.fits(&Pair::default()), there, "{counts:?}");
            for (cell, value) in (0..4).flat_map(|cell| (0..=base).map(move |value| (cell, value)))
            {
                let there = with_cells.contains(&(counts, cell, value));
                let fits = row.cell_fits(&Pair::default(), cell, value);
                assert_eq!(fits, there, "{counts:?}, cell {cell}: {value}");
            }
        }
    }

    #[test]
    fn spans_fit_when_any_counts_in_them_do() {
        let base = 3;
        let tables = all_tables(base);
        let spans = [(0, 3), (0, 1), (2, 3), (3, 3), (1, 2)];
        for number in 0..5usize.pow(5) {
            let mut rest = number;
            let row = Row {
                base,
                spans: [(); PARTS].map(|()| {
                    let span = spans[rest % 5];
                    rest /= 5;
                    span
                }),
            };
            let inside = |counts: &[u32; PARTS]| {
                let mut both = counts.iter().zip(row.spans);
                both.all(|(count, span)| span.0 <= *count && *count <= span.1)
            };
            let mut within = tables.iter().filter(|(parts, _)| inside(parts));
            assert_eq!(row.fits(&Pair::default()), within.clone().next().is_some());
            for (cell, value) in (0..4).flat_map(|cell| (0..=base).map(move |value| (cell, value)))
            {
                let there = within.clone().any(|(_, cells)| cells[cell] == value);
                let fits = row.cell_fits(&Pair::default(), cell, value);
                assert_eq!(fits, there, "{:?}, cell {cell}: {value}", row.spans);
            }
            let _ = within.next();
        }
    }
}
