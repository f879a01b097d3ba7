//! Ways to share a sum out among rows, of which a few are enough.

/// How many values of a row, and how many ways to share out the rest, are looked at before a row counts as too narrow.
const TRIES: u32 = 48;

/// The least and the most that a row can hold.
pub(super) type Span = (u32, u32);

/// The numbers from one to another; of very many, those at both ends and some between.
pub(super) fn some_of(low: u32, high: u32) -> impl Iterator<Item = u32> {
    let many = high.saturating_sub(low) > 2 * TRIES;
    let between = if many { (high - low) / TRIES } else { 1 };
    let inner = (0..TRIES).map(move |step| low + TRIES / 2 + step * between);
    let all = low..=high;
    let start = low..low.saturating_add(TRIES / 2).min(high);
    let end = high.saturating_sub(TRIES / 2)..=high;
    let some = start
        .chain(inner.filter(move |value| *value < high - TRIES / 2))
        .chain(end);
    let (all, some) = if many {
        (None, Some(some))
    } else {
        (Some(all), None)
    };
    all.into_iter().flatten().chain(some.into_iter().flatten())
}

/// Shares a sum out: the first row gets `first`, the others their least, then as much as they hold, one after the other.
pub(super) fn share_out(
    rows: &[usize],
    spans: &[Span],
    sum: u32,
    first: Option<u32>,
    backwards: bool,
) -> Option<Vec<u32>> {
    let mut split: Vec<u32> = rows.iter().map(|at| spans[*at].0).collect();
    if let (Some(first), Some(share)) = (first, split.first_mut()) {
        *share = first;
    }
    let mut rest = sum.checked_sub(split.iter().sum())?;
    let mut order: Vec<usize> = (1..rows.len()).collect();
    if backwards {
        order.reverse();
    }
    for at in order {
        let (low, high) = spans[rows[at]];
        let more = rest.min(high.saturating_sub(low));
        split[at] += more;
        rest -= more;
    }
    (rest == 0).then_some(split)
}
