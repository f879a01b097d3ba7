//! The exact table of a secret, added up here: the attacker makes a hundred thousand of them. A test holds that the program counts
//! the same.

use super::world::{KINDS, Secret, traits};
use sango::results::indicators::{Dimension, Group, Table, Tally};

/// Of which of J, K, C, S, Q a child of this kind is, in the order of `Measure::OVER_COMPLETED`.
fn parts(kind: usize, asked: bool) -> [bool; 5] {
    let (confident, safe, knows) = traits(u8::try_from(kind).unwrap_or_default());
    let (says, unclear) = (confident == 0, confident == 2);
    let all = says && safe && knows;
    [all, knows, asked && says, safe, asked && unclear]
}

/// What a row's children come to.
fn tally(row: &[u16; KINDS], asked: bool) -> Tally {
    let mut tally = Tally::default();
    for (kind, count) in row.iter().enumerate().skip(1).filter(|(_, n)| **n > 0) {
        let (count, holds) = (u32::from(*count), parts(kind, asked));
        tally.completed += count;
        for one in (0..5).filter(|one| holds[*one]) {
            for other in (0..5).filter(|other| holds[*other]) {
                tally.joint[one][other] += count;
            }
        }
    }
    tally
}

/// The table of one class, or of several together.
pub fn table(secret: &Secret, dimensions: &[Dimension]) -> Table {
    let categories = dimensions.iter().flat_map(|it| it.categories());
    let groups = categories.map(|category| {
        let row = secret.row(category);
        Group {
            category,
            enrolled: row.iter().map(|count| u32::from(*count)).sum(),
            tally: tally(&row, secret.asked),
        }
    });
    Table {
        confidence_asked: secret.asked,
        groups: groups.collect(),
    }
}

#[test]
fn the_program_counts_the_same() {
    for number in 0..40 {
        let secret = super::classes::class(&mut super::dice::Dice(number), number % 2 == 0);
        let own = table(&secret, &Dimension::OF_A_CLASS);
        assert_eq!(own, secret.table(&Dimension::OF_A_CLASS));
    }
}
