//! A district: the sheets of its classes, and its own table above them.

use super::groups::{Group, groups, rows};
use super::small::sheet;
use super::witness::Publisher;
use super::world::{Output, Secret, output};
use sango::results::disclosure::{Below, Cell, Ladder, Place, bounds, show, show_in};
use sango::results::indicators::{Category, Dimension, Measure};
use std::collections::BTreeSet;

const OF_AN_AREA: [Dimension; 4] = [
    Dimension::Total,
    Dimension::Age,
    Dimension::Sex,
    Dimension::Disability,
];

/// What is published of a class.
pub struct OneClass<'a> {
    pub ladder: &'a Ladder,
    pub published: Output,
}

impl Publisher for OneClass<'_> {
    fn same(&self, secrets: &[Secret], _: &BTreeSet<usize>) -> bool {
        sheet(&secrets[0], self.ladder) == self.published
    }
}

/// What is published of a district and of its classes.
pub struct District<'a> {
    ladder: &'a Ladder,
    sheets: Vec<Output>,
    /// The classes' sheets as they are and who is enrolled, which the district's table is made with.
    below: Vec<(Vec<Cell>, Secret)>,
    table: Output,
}

impl<'a> District<'a> {
    pub fn of(secrets: &[Secret], ladder: &'a Ladder) -> Self {
        let below = secrets.iter().map(|secret| {
            let cells = show(&secret.table(&Dimension::OF_A_CLASS), ladder);
            (cells, secret.clone())
        });
        let mut district = Self {
            ladder,
            sheets: secrets.iter().map(|secret| sheet(secret, ladder)).collect(),
            below: below.collect(),
            table: Output::new(),
        };
        district.table = district.publish(secrets);
        district
    }

    /// Whether who completed of all follows from what is exempt.
    pub fn total_is_known(&self) -> bool {
        let completed =
            |cell: &&Cell| cell.measure == Measure::Completed && cell.category == Category::Total;
        self.below.iter().all(|(cells, _)| {
            cells
                .iter()
                .find(completed)
                .is_some_and(|it| it.shown.is_exact())
        })
    }

    fn publish(&self, secrets: &[Secret]) -> Output {
        let mut table = secrets[0].table(&OF_AN_AREA);
        for secret in &secrets[1..] {
            table.add(&secret.table(&OF_AN_AREA));
        }
        let below = |measure, category| self.below(measure, category);
        output(&show_in(&table, self.ladder, Place::Area(&below)))
    }

    fn below(&self, measure: Measure, category: Category) -> Below {
        let mut below = Below::default();
        for (cells, secret) in &self.below {
            let enrolled = |category| secret.enrolled(category);
            let same = |cell: &&Cell| cell.measure == measure && cell.category == category;
            let base = enrolled(category);
            match cells.iter().find(same) {
                Some(cell) => {
                    let within = bounds(cells, &enrolled, measure, category);
                    below.add(cell.shown, base, within);
                }
                None => {
                    let hidden = sango::results::disclosure::Shown::Hidden;
                    below.add(hidden, base, (0, base));
                }
            }
        }
        below
    }
}

impl Publisher for District<'_> {
    fn same(&self, secrets: &[Secret], changed: &BTreeSet<usize>) -> bool {
        changed
            .iter()
            .all(|class| sheet(&secrets[*class], self.ladder) == self.sheets[*class])
            && self.publish(secrets) == self.table
    }
}

/// The groups of all classes and of the district.
pub fn all_groups(secrets: &[Secret], district: &District) -> Vec<(Option<usize>, Group)> {
    let mut all = Vec::new();
    for (class, secret) in secrets.iter().enumerate() {
        let own = groups(
            secret,
            &rows(secret, false),
            district.ladder.completion_exact,
        );
        all.extend(own.into_iter().map(|group| (Some(class), group)));
    }
    let mut together = secrets[0].clone();
    for secret in &secrets[1..] {
        together.places.extend(&secret.places);
        together.counts.extend(&secret.counts);
    }
    let own = groups(&together, &rows(&together, true), district.total_is_known());
    all.extend(own.into_iter().map(|group| (None, group)));
    all
}
