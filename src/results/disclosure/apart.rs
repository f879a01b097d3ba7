//! How far apart the rows of different dimensions are, by the enrolment of the classes: whether a row of one, or several together,
//! can be a row of another but for a few children.
//!
//! An area shows several dimensions at once. Say boys and the few of whom no sex is stated are hidden, and their sum is known; if
//! the boys are just the children of 13 to 17 years, whose number is shown, then the few are found out. In general: whatever is
//! shown or follows from what is shown is a sum of blocks, rows or rows pooled, of each dimension. A hidden row's number follows from
//! them, or nearly, just when the row with others of its dimension is a union of blocks of the other dimensions (or one union less
//! or more another) but for a few children. So dimensions are shown together only where every such two differ by many.
//!
//! Nobody has the enrolment by sex *and* age. But that a class has 15 girls and 2 children over 12 says that the two differ by 13
//! children at the least; summed over classes that is a bound for the area. It is public, so what is decided by it tells nothing.

use super::super::attributes::{AgeBand, Disability, Sex};
use super::super::indicators::{Category, Dimension, Table};

/// The dimensions, in the order in which an area shows them.
pub(super) const ORDER: [Dimension; 3] = [Dimension::Sex, Dimension::Age, Dimension::Disability];
/// How many sets of rows each has.
const SETS: [usize; 3] = [
    1 << Sex::ALL.len(),
    1 << AgeBand::ALL.len(),
    1 << Disability::ALL.len(),
];

/// Sums over classes; they can be taken away again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Apart {
    /// For every set of rows of each dimension, by how many children the set by sex differs at least from the set by age less, or
    /// more, the set by disability. Empty without any class.
    least: Vec<u32>,
}

/// Rows of a dimension, a bit for each in the order of [`Dimension::categories`].
type Set = usize;

/// What is asked of a dimension.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    /// The rows in which there is anybody.
    pub all: Set,
    /// The finest blocks of which numbers can become known: rows that can be exact, and pools.
    pub blocks: Vec<Set>,
}

impl Apart {
    /// Adds a class, of whose table only the enrolment is looked at.
    pub fn add(&mut self, class: &Table) {
        self.each(class, |sum, by| *sum = sum.saturating_add(by));
    }

    /// Takes a class away again.
    pub fn remove(&mut self, class: &Table) {
        self.each(class, |sum, by| *sum = sum.saturating_sub(by));
        if self.least.iter().all(|sum| *sum == 0) {
            self.least.clear();
        }
    }

    /// Adds all classes of another.
    pub fn merge(&mut self, other: &Self) {
        if self.least.is_empty() {
            self.least.clone_from(&other.least);
        } else {
            for (sum, more) in self.least.iter_mut().zip(&other.least) {
                *sum = sum.saturating_add(*more);
            }
        }
    }

    fn each(&mut self, class: &Table, change: impl Fn(&mut u32, u32)) {
        let [sexes, ages, abilities] = ORDER.map(|dimension| sizes(class, dimension));
        self.least.resize(2 * SETS.iter().product::<usize>(), 0);
        let mut at = 0;
        for sex in &sexes {
            for age in &ages {
                for able in &abilities {
                    change(&mut self.least[at], (sex - age - able).unsigned_abs());
                    change(&mut self.least[at + 1], (sex - age + able).unsigned_abs());
                    at += 2;
                }
            }
        }
    }

    /// By how many children sets of the three dimensions differ at the least.
    fn between(&self, [sex, age, able]: [Set; 3]) -> u32 {
        let at = 2 * ((sex * SETS[1] + age) * SETS[2] + able);
        let both = [at, at + 1].map(|at| self.least.get(at).copied().unwrap_or_default());
        both[0].min(both[1])
    }

    /// Whether no number of a row can nearly follow from numbers of two dimensions or more; `shown` are those that are shown, of the
    /// others all rows are hidden.
    pub(super) fn are_apart(&self, shown: [&Option<Rows>; 3], by: u32) -> bool {
        (0..3).all(|hidden| {
            let sets = |at: usize| match shown[at] {
                Some(rows) if at != hidden => unions(&rows.blocks),
                None if at != hidden => vec![0],
                _ => (0..SETS[at]).collect(),
            };
            let [sexes, ages, abilities] = [0, 1, 2].map(sets);
            let mut all = sexes.iter().flat_map(|sex| {
                let abilities = &abilities;
                let both = ages
                    .iter()
                    .flat_map(move |age| abilities.iter().map(move |it| (age, it)));
                both.map(move |(age, able)| [*sex, *age, *able])
            });
            all.all(|sets| {
                // A set of nobody, or of all, takes no part.
                let parts = |at: &usize| match shown[*at] {
                    Some(rows) => ![0, rows.all].contains(&(sets[*at] & rows.all)),
                    None => sets[*at] != 0,
                };
                let several = (0..3)
                    .filter(|at| shown[*at].is_some())
                    .filter(parts)
                    .count();
                let own = usize::from(shown[hidden].is_some() && parts(&hidden));
                // Of a dimension that is not shown no row is like one block of another, but for so few that its sides reach k.
                several < 2 || several == own || self.between(sets) >= by
            })
        })
    }
}

/// How many are enrolled in every set of a dimension's rows.
fn sizes(class: &Table, dimension: Dimension) -> Vec<i32> {
    let mut sizes = vec![0];
    for category in dimension.categories() {
        let enrolled = enrolled(class, category);
        let more: Vec<i32> = sizes.iter().map(|size| size + enrolled).collect();
        sizes.extend(more);
    }
    sizes
}

fn enrolled(table: &Table, category: Category) -> i32 {
    let enrolled = table.group(category).map_or(0, |group| group.enrolled);
    i32::try_from(enrolled).unwrap_or(i32::MAX / 8)
}

fn unions(blocks: &[Set]) -> Vec<Set> {
    let mut unions = vec![0];
    for block in blocks {
        let more: Vec<Set> = unions.iter().map(|set| set | block).collect();
        unions.extend(more);
    }
    unions
}

impl Rows {
    /// The rows of a dimension of a table in which both sides of what is exact, a row or a pool, are at least `side`.
    pub fn of(table: &Table, dimension: Dimension, side: u32) -> Self {
        let mut rows: Vec<(u32, Set)> = dimension
            .categories()
            .into_iter()
            .enumerate()
            .filter_map(|(at, category)| Some((table.group(category)?.enrolled, 1 << at)))
            .filter(|(enrolled, _)| *enrolled > 0)
            .collect();
        rows.sort_unstable();
        let all = rows.iter().fold(0, |all, (_, row)| all | row);
        // Rows too small to be exact are pooled, with the next one if they are too small even so, or one alone.
        let two_sides = side.saturating_mul(2);
        let small = rows
            .iter()
            .filter(|(enrolled, _)| *enrolled < two_sides)
            .count();
        let sum: u32 = rows[..small].iter().map(|(enrolled, _)| enrolled).sum();
        let pooled = match small {
            0 => 0,
            1 => 2,
            _ if sum < two_sides => small + 1,
            _ => small,
        };
        let pool = rows
            .iter()
            .take(pooled)
            .fold(0, |pool, (_, row)| pool | row);
        let mut blocks: Vec<Set> = rows.iter().skip(pooled).map(|(_, row)| *row).collect();
        if pool != 0 {
            blocks.push(pool);
        }
        Self { all, blocks }
    }
}
