//! The groups that the issue speaks of: who completed in each row and who did not; of the completed, who is each part of 7.1.5 and
//! who is not; and the four cells of confident × knows.

use super::world::{KINDS, Secret, traits};
use sango::results::attributes::{AgeBand, Disability, Sex};
use sango::results::indicators::Category;

/// Which children of a row a group counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Completed, of all enrolled. Who did not is the same group: enrolment is public.
    Completed,
    /// A part of 7.1.5, of the completed: J, K, C, S, Q.
    Part(usize),
    /// The completed without the part.
    Without(usize),
    /// Confident and knows, confident only, knows only, neither.
    Cell(usize),
}

impl What {
    fn holds(self, kind: usize) -> bool {
        let Some(kind) = u8::try_from(kind).ok().filter(|kind| *kind > 0) else {
            return false;
        };
        let (confident, safe, knows) = traits(kind);
        let (says, unclear) = (confident == 0, confident == 2);
        let parts = [says && safe && knows, knows, says, safe, unclear];
        match self {
            Self::Completed => true,
            Self::Part(part) => parts[part],
            Self::Without(part) => !parts[part],
            Self::Cell(cell) => cell == 2 * usize::from(!says) + usize::from(!knows),
        }
    }

    /// All of them.
    pub fn all(asked: bool) -> Vec<Self> {
        let parts: &[usize] = if asked { &[0, 1, 2, 3, 4] } else { &[0, 1, 3] };
        let mut all = vec![Self::Completed];
        for part in parts {
            all.extend([Self::Part(*part), Self::Without(*part)]);
        }
        if asked {
            all.extend((0..4).map(Self::Cell));
        }
        all
    }
}

/// A group, with which kinds it counts.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    pub category: Category,
    pub what: What,
    holds: [bool; KINDS],
}

impl Group {
    pub fn new(category: Category, what: What) -> Self {
        let holds = std::array::from_fn(|kind| what.holds(kind));
        Self {
            category,
            what,
            holds,
        }
    }

    /// How many of a row's children it counts.
    pub fn count(&self, row: &[u16; KINDS]) -> u16 {
        let both = row.iter().zip(self.holds);
        both.map(|(count, holds)| if holds { *count } else { 0 })
            .sum()
    }

    /// Out of how many.
    pub fn base(&self, row: &[u16; KINDS]) -> u16 {
        let all: u16 = row.iter().sum();
        if self.what == What::Completed {
            all
        } else {
            all - row[0]
        }
    }

    /// Whether a side is below k.
    pub fn in_danger(&self, row: &[u16; KINDS], k: u32) -> bool {
        let count = self.count(row);
        u32::from(count.min(self.base(row) - count)) < k
    }

    /// Whether it counts a child of this kind.
    pub fn holds(&self, kind: u8) -> bool {
        self.holds[usize::from(kind)]
    }

    /// Whether a child of this kind is among those out of whom the group is counted.
    pub fn knows_of(&self, kind: u8) -> bool {
        self.what == What::Completed || kind != 0
    }
}

/// All rows in which there is anybody.
pub fn rows(secret: &Secret, with_disability: bool) -> Vec<Category> {
    let mut all = vec![Category::Total];
    all.extend(AgeBand::ALL.map(Category::Age));
    all.extend(Sex::ALL.map(Category::Sex));
    if with_disability {
        all.extend(Disability::ALL.map(Category::Disability));
    }
    all.retain(|category| secret.enrolled(*category) > 0);
    all
}

/// The groups of some rows. Where `exempt`, not who completed of all: attendance is seen by the whole class.
pub fn groups(secret: &Secret, rows: &[Category], exempt: bool) -> Vec<Group> {
    let all = secret.enrolled(Category::Total);
    let mut groups = Vec::new();
    for category in rows {
        for what in What::all(secret.asked) {
            let whole = secret.enrolled(*category) == all;
            if !(exempt && whole && what == What::Completed) {
                groups.push(Group::new(*category, what));
            }
        }
    }
    groups
}
