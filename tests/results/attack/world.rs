//! What the publisher knows and the attacker does not: how many children of each place came to what.

use sango::results::attributes::{AgeBand, Disability, SeatAttributes, Sex};
use sango::results::class::Enrolment;
use sango::results::disclosure::{Cell, Shown};
use sango::results::indicators::{Category, Completion, Confident, Dimension, Table};

/// Absent, and the twelve ways to have completed.
pub const KINDS: usize = 13;
pub const ABSENT: u8 = 0;

/// What a child who completed came to: confident (0 yes, 1 no, 2 not classifiable), safe, knows.
pub fn traits(kind: u8) -> (u8, bool, bool) {
    let of = kind - 1;
    (of / 4, of & 1 == 1, of & 2 == 2)
}

/// The kind of a child who completed.
pub fn kind(confident: u8, safe: bool, knows: bool) -> u8 {
    1 + confident * 4 + u8::from(safe) + 2 * u8::from(knows)
}

/// The kinds that a band's children can come to: explorers are not asked how confident they are.
pub fn kinds(asked: bool) -> Vec<u8> {
    let most = if asked { 12 } else { 4 };
    (0..=most).collect()
}

/// Children whom nothing public tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub sex: Sex,
    pub age: AgeBand,
    pub disability: Disability,
}

pub fn place(sex: Sex, age: AgeBand) -> Place {
    let disability = Disability::NotStated;
    Place {
        sex,
        age,
        disability,
    }
}

impl Place {
    pub fn is_in(&self, category: Category) -> bool {
        match category {
            Category::Total => true,
            Category::Age(age) => self.age == age,
            Category::Sex(sex) => self.sex == sex,
            Category::Disability(disability) => self.disability == disability,
        }
    }
}

/// One class's secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    pub asked: bool,
    pub places: Vec<Place>,
    /// For each place, how many there are of each kind.
    pub counts: Vec<[u16; KINDS]>,
}

impl Secret {
    pub fn enrolled(&self, category: Category) -> u32 {
        self.row(category).iter().map(|n| u32::from(*n)).sum()
    }

    /// How many of each kind a row holds.
    pub fn row(&self, category: Category) -> [u16; KINDS] {
        let mut row = [0; KINDS];
        for (place, counts) in self.places.iter().zip(&self.counts) {
            if place.is_in(category) {
                for (sum, count) in row.iter_mut().zip(counts) {
                    *sum += count;
                }
            }
        }
        row
    }

    pub fn enrolment(&self) -> Enrolment {
        let count = |category| u16::try_from(self.enrolled(category)).unwrap_or(u16::MAX);
        let sexes = [Sex::Female, Sex::Male];
        let ages = &AgeBand::ALL[..4];
        let able = [Disability::Yes, Disability::No];
        Enrolment {
            total: count(Category::Total),
            sex: sexes.map(|it| (it, count(Category::Sex(it)))).into(),
            age: ages
                .iter()
                .map(|it| (*it, count(Category::Age(*it))))
                .collect(),
            disability: able.map(|it| (it, count(Category::Disability(it)))).into(),
            ..Enrolment::default()
        }
    }

    /// Everybody who completed.
    pub fn completions(&self) -> Vec<(SeatAttributes, Completion)> {
        let mut completions = Vec::new();
        for (place, counts) in self.places.iter().zip(&self.counts) {
            for kind in 1..13 {
                let one = (seat(place), completion(kind, self.asked));
                let count = counts[usize::from(kind)].into();
                completions.extend(std::iter::repeat_n(one, count));
            }
        }
        completions
    }

    /// The exact table, as the program counts it.
    pub fn table(&self, dimensions: &[Dimension]) -> Table {
        Table::count(
            &self.completions(),
            &self.enrolment(),
            dimensions,
            self.asked,
        )
    }
}

fn seat(place: &Place) -> SeatAttributes {
    let age = match place.age {
        AgeBand::From5To8 => Some(7),
        AgeBand::From9To12 => Some(10),
        AgeBand::From13To17 => Some(14),
        AgeBand::From18 => Some(19),
        AgeBand::NotStated => None,
    };
    SeatAttributes {
        sex: place.sex,
        age,
        disability: place.disability,
    }
}

fn completion(kind: u8, asked: bool) -> Completion {
    let (confident, safe, knows_how_to_report) = traits(kind);
    Completion {
        confident: match confident {
            _ if !asked => Confident::NotAsked,
            0 => Confident::Yes,
            1 => Confident::No,
            _ => Confident::NotClassifiable,
        },
        safe,
        knows_how_to_report,
        confident_and_knows: confident == 0 && safe && knows_how_to_report,
    }
}

/// A publication as numbers to compare: one for each cell.
pub type Output = Vec<u32>;

pub fn output(cells: &[Cell]) -> Output {
    let code = |cell: &Cell| match cell.shown {
        Shown::Hidden => 0,
        Shown::Band { low, .. } => 1 + u32::from(low),
        Shown::Exact {
            numerator,
            denominator,
        } => 1000 + numerator * 100_000 + denominator * 1000,
    };
    cells.iter().map(code).collect()
}
