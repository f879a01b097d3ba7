//! Which tables of a row there are.
//!
//! Those who completed differ in three things: confident (yes, no, not classifiable), safe, knows. Of a row's tables only these
//! numbers matter here, with B who completed: J of all three, K who know, C confident, S safe, Q not classifiable. Numbers belong
//! to a table exactly when J ≤ K, C, S; K + C + S − J ≤ 2B (whoever lacks one of the three lacks at least one); and C + Q ≤ B.

use super::children::Pair;
use super::known::{C, J, K, PARTS, Q, S};

/// A span of counts, both ends in it.
pub(super) type Span = (u32, u32);

/// A base and what each part can be of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// How many completed.
    pub base: u32,
    /// What J, K, C, S, Q can be.
    pub spans: [Span; PARTS],
}

impl Row {
    /// With one count of a part.
    pub fn with(mut self, part: usize, count: u32) -> Self {
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
    pub fn fits(&self, pair: &Pair) -> bool {
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
    pub fn cell_fits(&self, pair: &Pair, cell: usize, value: u32) -> bool {
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

#[cfg(test)]
mod tests {
    use super::super::children::pairs;
    use super::*;
    use std::collections::BTreeSet;

    /// Every table of a row of so many, counted out: how many of each of the twelve kinds there are. Returns what it comes to.
    fn all_tables(base: u32) -> Vec<([u32; PARTS], [u32; 4])> {
        // Kinds that are alike in all five parts are one here.
        let kinds: Vec<Pair> = pairs(true)
            .iter()
            .filter(|pair| pair.absent == 1 && pair.completed == 1)
            .copied()
            .collect();
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
