//! What the public class sheets of an area say together: constraints on every table above them (INDICATORS: "published class
//! sheets are constraints on the tables above them").
//!
//! Kept as sums, one cell a measure and category, so that it takes the same room for three classes and for three thousand, and
//! so that a class can be taken out again. Disability is on no class's sheet, so there all classes are among the rest.

use crate::results::disclosure::{Bounds, Shown};
use crate::results::export::ClassSheet;
use crate::results::indicators::{Category, Measure, Table};
use std::collections::BTreeMap;

/// What the class sheets of some classes say together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Below {
    /// By measure and category. A class that enrolled nobody of a category is in none of its cells.
    pub cells: BTreeMap<(Measure, Category), BelowCell>,
}

/// Of one measure and category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BelowCell {
    /// The classes whose sheet shows it exactly: a reader can take them away from the area's number.
    pub exact: Exact,
    /// All others: those with a band, those with nothing, and those without a public sheet.
    pub rest: Rest,
}

/// Sums over the classes that show a cell exactly, as their sheets say them. Corrections that came later are not in them, so
/// they need not be part of the area's exact table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exact {
    /// How many classes.
    pub classes: u32,
    /// The sum of their numerators.
    pub numerator: u32,
    /// The sum of their denominators.
    pub denominator: u32,
}

/// Sums over the classes that do not show a cell exactly, and what a reader of their sheets who knows their enrolment can say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rest {
    /// How many classes.
    pub classes: u32,
    /// How many they enrolled, together.
    pub enrolled: u32,
    /// How many each enrolled.
    pub sizes: Sizes,
    /// The least that their bases can add up to: enrolled for 7.1.4, completed for all others.
    pub base_low: u32,
    /// The most that their bases can add up to.
    pub base_high: u32,
    /// The least that their counts can add up to.
    pub low: u32,
    /// The most that their counts can add up to.
    pub high: u32,
}

/// How many classes there are of each enrolment; at most 200 sizes, since no class is larger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sizes(Vec<(u16, u32)>);

impl Sizes {
    /// The largest; 0 without any.
    pub fn largest(&self) -> u32 {
        self.0.last().map_or(0, |(size, _)| (*size).into())
    }

    /// Each size with how many classes have it, the smallest first.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.0
            .iter()
            .map(|(size, classes)| (u32::from(*size), *classes))
    }

    fn add(&mut self, size: u32) {
        let size = u16::try_from(size).unwrap_or(u16::MAX);
        match self.0.binary_search_by_key(&size, |(known, _)| *known) {
            Ok(at) => self.0[at].1 += 1,
            Err(at) => self.0.insert(at, (size, 1)),
        }
    }

    fn remove(&mut self, size: u32) {
        let size = u16::try_from(size).unwrap_or(u16::MAX);
        if let Ok(at) = self.0.binary_search_by_key(&size, |(known, _)| *known) {
            self.0[at].1 -= 1;
            if self.0[at].1 == 0 {
                self.0.remove(at);
            }
        }
    }
}

/// The least and the most that something can be.
type Range = (u32, u32);

/// What one class's sheet says of one cell.
pub(super) enum Part {
    Exact(u32, u32),
    Rest {
        enrolled: u32,
        base: Range,
        count: Range,
    },
}

pub(super) type Parts = Vec<((Measure, Category), Part)>;

/// What a class's sheet says, beside its table, of which only the enrolment is looked at.
pub(super) fn parts(table: &Table, sheet: Option<&ClassSheet>) -> Parts {
    let cells = sheet.map_or(&[][..], |sheet| &sheet.cells);
    let enrolled = |category| table.group(category).map_or(0, |group| group.enrolled);
    let bounds = Bounds::of(cells, &enrolled);
    let mut parts = Vec::new();
    for group in table.groups.iter().filter(|group| group.enrolled > 0) {
        let shown = |measure| {
            let cell = cells
                .iter()
                .find(|cell| cell.measure == measure && cell.category == group.category)?;
            Some(cell.shown)
        };
        for measure in table.measures() {
            let base = if measure == Measure::Completed {
                (group.enrolled, group.enrolled)
            } else {
                bounds.of_number(Measure::Completed, group.category)
            };
            let part = match shown(measure) {
                Some(Shown::Exact {
                    numerator,
                    denominator,
                }) => Part::Exact(numerator, denominator),
                _ => Part::Rest {
                    enrolled: group.enrolled,
                    base,
                    count: bounds.of_number(measure, group.category),
                },
            };
            parts.push(((measure, group.category), part));
        }
    }
    parts
}

impl Below {
    pub(super) fn add(&mut self, parts: &Parts) {
        for (place, part) in parts {
            let cell = self.cells.entry(*place).or_default();
            match *part {
                Part::Exact(numerator, denominator) => {
                    cell.exact.classes += 1;
                    cell.exact.numerator += numerator;
                    cell.exact.denominator += denominator;
                }
                Part::Rest {
                    enrolled,
                    base,
                    count,
                } => {
                    let rest = &mut cell.rest;
                    rest.classes += 1;
                    rest.enrolled += enrolled;
                    rest.sizes.add(enrolled);
                    (rest.base_low, rest.base_high) =
                        (rest.base_low + base.0, rest.base_high + base.1);
                    (rest.low, rest.high) = (rest.low + count.0, rest.high + count.1);
                }
            }
        }
    }

    /// Takes away what [`Self::add`] added.
    pub(super) fn remove(&mut self, parts: &Parts) {
        let less = |from: &mut u32, by: u32| *from = from.saturating_sub(by);
        for (place, part) in parts {
            let Some(cell) = self.cells.get_mut(place) else {
                continue;
            };
            match *part {
                Part::Exact(numerator, denominator) => {
                    less(&mut cell.exact.classes, 1);
                    less(&mut cell.exact.numerator, numerator);
                    less(&mut cell.exact.denominator, denominator);
                }
                Part::Rest {
                    enrolled,
                    base,
                    count,
                } => {
                    let rest = &mut cell.rest;
                    less(&mut rest.classes, 1);
                    less(&mut rest.enrolled, enrolled);
                    rest.sizes.remove(enrolled);
                    less(&mut rest.base_low, base.0);
                    less(&mut rest.base_high, base.1);
                    less(&mut rest.low, count.0);
                    less(&mut rest.high, count.1);
                }
            }
            if *cell == BelowCell::default() {
                self.cells.remove(place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_forget_what_is_removed() {
        let mut sizes = Sizes::default();
        for size in [30, 40, 30] {
            sizes.add(size);
        }
        assert_eq!(sizes.largest(), 40);
        sizes.remove(40);
        assert_eq!(sizes.iter().collect::<Vec<_>>(), [(30, 2)]);
        sizes.remove(30);
        sizes.remove(30);
        assert_eq!(sizes, Sizes::default());
    }
}
