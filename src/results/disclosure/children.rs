//! Any two children of a row, as a reader can be or know them.

use super::known::PARTS;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Children whose own row in the table the reader knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    /// How many of them completed.
    pub completed: u32,
    /// How many did not.
    pub absent: u32,
    /// How many are J, K, C, S, Q.
    pub counts: [u32; PARTS],
    /// By confident and knows: both, confident only, knows only, neither.
    pub cells: [u32; 4],
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

/// Any two children; who knows one only knows less. Where confidence is not asked, all count as confident.
pub(super) fn pairs(asked: bool) -> &'static [Pair] {
    static ASKED: LazyLock<Vec<Pair>> = LazyLock::new(|| all(true));
    static NOT_ASKED: LazyLock<Vec<Pair>> = LazyLock::new(|| all(false));
    if asked { &ASKED } else { &NOT_ASKED }
}

fn all(asked: bool) -> Vec<Pair> {
    let mut kinds = vec![Pair {
        absent: 1,
        ..Pair::default()
    }];
    let confident = if asked { 3 } else { 1 };
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
    let pairs: BTreeSet<Pair> = both
        .flat_map(|(at, one)| kinds[at..].iter().map(|other| one.with(other)))
        .collect();
    pairs.into_iter().collect()
}
