//! One number by age, sex or disability: which of a dimension's rows are exact, and which of the others get a band.
//!
//! Rows that are not exact are a pool: where the total is exact, their sum is known. The pool must pass as one group. Which rows
//! can be in it is public: the smallest two, three and so on, or none; the smallest pool with which all rows beside it pass is
//! taken ([`Column::choose`]). That smaller ones did not pass tells little: of any two groups whose sum is known, the passing counts
//! of one leave out k at either end of what it can be, so each keeps 2k counts or more (the attacker in tests/results tries that).
//!
//! Bands are shown only where every band that could be there leaves enough values. Every split that is counted as possible for that
//! is put through the same choice: only what would have led to this very output counts.

use super::ladder::{Ladder, Window};
use super::splits::{Span, share_out, some_of};

/// Two children whom the reader knows can take two values from either end of a row's span; so many must be left to spare.
const SPARE: u32 = 2;
/// From so many children beside the largest row on, that row's count is uncertain enough.
pub(super) const OTHERS: u32 = 4;

/// One row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// How many.
    pub count: u32,
    /// Of how many, where that is public.
    pub base: Option<u32>,
    /// The most that the base can be.
    pub most: u32,
    /// How many are enrolled: the order in which rows go into the pool.
    pub enrolled: u32,
    /// What may be shown exactly; [`Window::NONE`] keeps the row back.
    pub allowed: Window,
}

/// A number in all rows of a dimension.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// The ladder's figures.
    pub ladder: Ladder,
    /// The rows.
    pub rows: Vec<Row>,
    /// The base of all rows together, which is public.
    pub base: u32,
    /// How much more than k both sides of rows and pool must be.
    pub more: u32,
    /// What all rows together can be; one value where the total is exact.
    pub sums: Vec<u32>,
}

/// How a row is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rung {
    /// Its count.
    Exact,
    /// Its band, by number.
    Band(u32),
    /// Nothing.
    Hidden,
}

/// How many children beside the largest are so few that its count follows from the sum; then both sides must be larger by them.
pub(super) fn margin(bases: impl IntoIterator<Item = u32>) -> u32 {
    let (mut sum, mut largest, mut rows) = (0, 0, 0);
    for base in bases.into_iter().filter(|base| *base > 0) {
        (sum, largest, rows) = (sum + base, largest.max(base), rows + 1);
    }
    if rows < 2 || sum - largest >= OTHERS {
        0
    } else {
        sum - largest
    }
}

impl Column {
    /// How each row is shown.
    pub fn show(&self) -> Vec<Rung> {
        let counts: Vec<u32> = self.rows.iter().map(|row| row.count).collect();
        let exact = self.choose(&counts);
        let bands = self.bands(&exact);
        (0..self.rows.len())
            .map(|at| match (exact[at], bands[at]) {
                (true, _) => Rung::Exact,
                (_, Some(base)) => Rung::Band(self.ladder.step(counts[at], base)),
                _ => Rung::Hidden,
            })
            .collect()
    }

    /// Which rows are exact: all, or all but the smallest two, three and so on, whichever first passes together with what is left.
    fn choose(&self, counts: &[u32]) -> Vec<bool> {
        let none = vec![false; counts.len()];
        if self.sums.len() != 1 {
            return none;
        }
        let mut order: Vec<usize> = (0..counts.len()).filter(|at| !self.is_empty(*at)).collect();
        order.sort_by_key(|at| (self.rows[*at].base.is_some(), self.rows[*at].enrolled));
        let passes =
            |at: usize| self.rows[at].base.is_some() && self.rows[at].allowed.holds(counts[at]);
        for pooled in (0..order.len()).filter(|pooled| *pooled != 1) {
            let mut exact = none.clone();
            for at in &order[pooled..] {
                exact[*at] = true;
            }
            if order[pooled..].iter().all(|at| passes(*at)) && self.pool_passes(counts, &exact) {
                return exact;
            }
        }
        none
    }

    fn is_empty(&self, at: usize) -> bool {
        self.rows[at].base == Some(0) || self.rows[at].most == 0
    }

    fn pool(&self, exact: &[bool]) -> Vec<usize> {
        (0..self.rows.len())
            .filter(|at| !exact[*at] && !self.is_empty(*at))
            .collect()
    }

    fn pool_passes(&self, counts: &[u32], exact: &[bool]) -> bool {
        let pool = self.pool(exact);
        let shown = (0..exact.len()).filter(|at| exact[*at]);
        let shown: u32 = shown.filter_map(|at| self.rows[at].base).sum();
        let (count, base) = (
            pool.iter().map(|at| counts[*at]).sum::<u32>(),
            self.base.saturating_sub(shown),
        );
        let known = pool.iter().map(|at| self.rows[*at].base);
        let more = match known.collect::<Option<Vec<u32>>>() {
            Some(bases) => margin(bases),
            None => OTHERS - 1,
        };
        let more = more.max(self.more);
        pool.is_empty() || (pool.len() > 1 && self.ladder.window(base, more).holds(count))
    }

    /// All values that each row could have by itself.
    fn whole(&self, exact: &[bool]) -> Vec<Span> {
        let span = |(at, row): (usize, &Row)| {
            if exact[at] {
                (row.count, row.count)
            } else {
                (0, row.base.unwrap_or(row.most))
            }
        };
        self.rows.iter().enumerate().map(span).collect()
    }

    /// The bases of the rows that get a band. Decided for all of them together, and so that no band that could be shown there
    /// would be too narrow.
    fn bands(&self, exact: &[bool]) -> Vec<Option<u32>> {
        let of = |at: usize| {
            let base = self.rows[at]
                .base
                .filter(|base| *base >= self.ladder.band_base);
            base.filter(|_| !exact[at])
        };
        let bases: Vec<Option<u32>> = (0..self.rows.len()).map(of).collect();
        let banded: Vec<usize> = (0..bases.len()).filter(|at| bases[*at].is_some()).collect();
        let none = vec![None; bases.len()];
        if banded.is_empty() || self.sums.is_empty() {
            return none;
        }
        let steps = self.ladder.last_step() + 1;
        let ways = steps.pow(u32::try_from(banded.len()).unwrap_or(u32::MAX));
        for way in 0..ways {
            let mut spans = self.whole(exact);
            let mut rest = way;
            for at in &banded {
                let base = bases[*at].unwrap_or_default();
                match self.ladder.counts_in(rest % steps, base) {
                    Some(span) => spans[*at] = span,
                    None => spans[*at] = (1, 0),
                }
                rest /= steps;
            }
            if self.any_split(exact, &spans) && !self.wide(exact, &spans) {
                return none;
            }
        }
        bases
    }

    /// Whether every row of the pool with a side that can be below k (and what is asked more) keeps enough values within these spans.
    fn wide(&self, exact: &[bool], spans: &[Span]) -> bool {
        self.pool(exact).into_iter().all(|at| {
            let most = spans[at].1.min(self.rows[at].most);
            let base = self.rows[at].base.unwrap_or(most);
            let need = base.min(SPARE) + 1 + SPARE.min(base.saturating_sub(SPARE));
            let values = self.values(exact, spans, at, need);
            let side = |value: u32| value.min(base.saturating_sub(value));
            values.len() >= need as usize
                || values
                    .iter()
                    .all(|value| side(*value) >= self.ladder.k().saturating_add(self.more))
        })
    }

    fn any_split(&self, exact: &[bool], spans: &[Span]) -> bool {
        match self.pool(exact).first() {
            Some(at) => !self.values(exact, spans, *at, 1).is_empty(),
            None => false,
        }
    }

    /// Up to `need` values of a row that some split within the spans gives and that lead to this very choice.
    fn values(&self, exact: &[bool], spans: &[Span], target: usize, need: u32) -> Vec<u32> {
        let pool = self.pool(exact);
        let others: Vec<usize> = pool.iter().copied().filter(|at| *at != target).collect();
        let shown: u32 = (0..exact.len())
            .filter(|at| exact[*at])
            .map(|at| self.rows[at].count)
            .sum();
        let (low, high) = spans[target];
        let mut found = Vec::new();
        if low > high {
            return found;
        }
        let sums = self.sums.iter().filter_map(|sum| sum.checked_sub(shown));
        let sums: Vec<u32> = sums.collect();
        let least: u32 = others.iter().map(|at| spans[*at].0).sum();
        let most: u32 = others.iter().map(|at| spans[*at].1).sum();
        // What the sums leave of the span.
        let lowest = sums.iter().map(|sum| sum.saturating_sub(most)).min();
        let highest = sums.iter().filter_map(|sum| sum.checked_sub(least)).max();
        let (Some(lowest), Some(highest)) = (lowest, highest) else {
            return found;
        };
        for value in some_of(low.max(lowest), high.min(highest)) {
            let leads_here = sums.iter().any(|sum| {
                let Some(rest) = sum.checked_sub(value) else {
                    return false;
                };
                self.splits(&others, spans, rest).any(|split| {
                    let mut counts: Vec<u32> = self.rows.iter().map(|row| row.count).collect();
                    counts[target] = value;
                    for (at, count) in others.iter().zip(&split) {
                        counts[*at] = *count;
                    }
                    self.choose(&counts) == exact
                })
            });
            if leads_here {
                found.push(value);
            }
            if found.len() >= need as usize {
                break;
            }
        }
        found
    }

    /// Some ways to share a sum out among rows.
    fn splits<'a>(
        &'a self,
        rows: &'a [usize],
        spans: &'a [Span],
        sum: u32,
    ) -> impl Iterator<Item = Vec<u32>> + 'a {
        let first = rows.first().map(|at| spans[*at]);
        let fixed = match first {
            None => vec![None],
            Some((low, high)) => some_of(low, high.min(sum)).map(Some).collect(),
        };
        fixed.into_iter().flat_map(move |first| {
            [false, true]
                .into_iter()
                .filter_map(move |backwards| share_out(rows, spans, sum, first, backwards))
        })
    }
}
