//! What one class adds to its area, and how it is taken away again when a correction replaces it.

use super::below::Below;
use super::edition::Edition;
use crate::results::attributes::{AgeBand, Disability, Sex};
use crate::results::disclosure::Apart;
use crate::results::exchange::sealed::Sealed;
use crate::results::indicators::{Category, Dimension, Group, Table, Tally};

/// All dimensions of a table of areas.
pub const DIMENSIONS: [Dimension; 4] = [
    Dimension::Total,
    Dimension::Age,
    Dimension::Sex,
    Dimension::Disability,
];

/// The exact sums of some classes of one area, and what their sheets publish. All of it can be taken away again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaSums {
    /// How many classes.
    pub classes: u32,
    /// Exact counts, in all dimensions.
    pub table: Table,
    /// What the classes' public sheets say.
    pub below: Below,
    /// How far apart the rows of different dimensions are, by the classes' enrolment.
    pub apart: Apart,
}

impl AreaSums {
    /// Of no class yet.
    pub fn new(edition: &Edition) -> Self {
        Self {
            classes: 0,
            table: empty(edition.asks_confidence()),
            below: Below::default(),
            apart: Apart::default(),
        }
    }

    pub(super) fn add(&mut self, class: &OneClass) {
        self.classes += 1;
        self.table.add(&class.table);
        self.below.add(&class.parts);
        self.apart.add(&class.table);
    }

    pub(super) fn remove(&mut self, class: &OneClass) {
        self.classes = self.classes.saturating_sub(1);
        subtract(&mut self.table, &class.table);
        self.below.remove(&class.parts);
        self.apart.remove(&class.table);
    }
}

/// A table of nobody.
pub(super) fn empty(confidence_asked: bool) -> Table {
    let group = |category| Group {
        category,
        enrolled: 0,
        tally: Tally::default(),
    };
    Table {
        confidence_asked,
        groups: DIMENSIONS
            .iter()
            .flat_map(|dimension| dimension.categories())
            .map(group)
            .collect(),
    }
}

fn subtract(table: &mut Table, less: &Table) {
    for (group, less) in table.groups.iter_mut().zip(&less.groups) {
        group.enrolled = group.enrolled.saturating_sub(less.enrolled);
        group.tally.completed = group.tally.completed.saturating_sub(less.tally.completed);
        let counts = group.tally.joint.iter_mut().flatten();
        for (count, less) in counts.zip(less.tally.joint.iter().flatten()) {
            *count = count.saturating_sub(*less);
        }
    }
}

/// What one class adds.
pub(super) struct OneClass {
    table: Table,
    parts: super::below::Parts,
    /// The dimensions in which its enrolment and its seats disagree.
    pub disagreeing: Vec<Dimension>,
}

impl OneClass {
    pub fn of(sealed: &Sealed, edition: &Edition) -> Self {
        let mut table = Table::of(&sealed.counts, &DIMENSIONS, edition.asks_confidence());
        let mut disagreeing = Vec::new();
        for dimension in DIMENSIONS {
            if !table.agrees(dimension) {
                not_stated(&mut table, dimension);
                disagreeing.push(dimension);
            }
        }
        // A sheet of another module or period says nothing about these counts.
        let released = sealed.released.as_ref().filter(|sheet| {
            let about = &sheet.about;
            about.period == sealed.period
                && about.band == sealed.band
                && about.module_version == sealed.module_version
                && about.indicators_version == sealed.indicators_version
        });
        let parts = super::below::parts(&table, released);
        Self {
            table,
            parts,
            disagreeing,
        }
    }
}

/// Counts all of a dimension as not stated. Where a class's enrolment and its seats disagree, its own sheet shows nothing of the
/// dimension; added up as they are, the numbers of such classes would raise the rates of others.
fn not_stated(table: &mut Table, dimension: Dimension) {
    let rest = match dimension {
        Dimension::Total => return,
        Dimension::Age => Category::Age(AgeBand::NotStated),
        Dimension::Sex => Category::Sex(Sex::NotKnown),
        Dimension::Disability => Category::Disability(Disability::NotStated),
    };
    let Some(total) = table.group(Category::Total).cloned() else {
        return;
    };
    for group in &mut table.groups {
        if group.category == rest {
            (group.enrolled, group.tally) = (total.enrolled, total.tally);
        } else if group.category.dimension() == dimension {
            (group.enrolled, group.tally) = (0, Tally::default());
        }
    }
}
