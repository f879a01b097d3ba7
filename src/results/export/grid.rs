//! A publication's rows by place, measure and group, in the order in which they first stand: what tables are laid out from.

use super::publication::{Publication, Row};
use crate::results::indicators::Dimension;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Where rows are about: the level, and the area's code.
pub(super) type Place<'a> = (&'a str, Option<&'a str>);
/// Whom rows count: dimension and category.
pub(super) type Who<'a> = (&'a str, &'a str);

/// The rows, to be looked up.
pub(super) struct Grid<'a> {
    /// The measures' ids.
    pub measures: Vec<&'a str>,
    /// The levels, the highest first.
    pub levels: Vec<&'a str>,
    /// The places, level after level.
    pub places: Vec<Place<'a>>,
    /// The groups; the total first.
    pub groups: Vec<Who<'a>>,
    rows: HashMap<(Place<'a>, &'a str, Who<'a>), &'a Row>,
}

impl<'a> Grid<'a> {
    /// All rows of a publication.
    pub fn of(publication: &'a Publication) -> Self {
        let rows = &publication.rows;
        let levels = once(rows.iter().map(|row| row.level.as_str()));
        let mut places = once(rows.iter().map(place));
        places.sort_by_key(|(level, _)| levels.iter().position(|known| known == level));
        Self {
            measures: once(rows.iter().map(|row| row.indicator.as_str())),
            levels,
            places,
            groups: once(rows.iter().map(who)),
            rows: rows
                .iter()
                .map(|row| ((place(row), row.indicator.as_str(), who(row)), row))
                .collect(),
        }
    }

    /// The row of a place, measure and group.
    pub fn row(&self, place: Place<'a>, measure: &'a str, who: Who<'a>) -> Option<&'a Row> {
        self.rows.get(&(place, measure, who)).copied()
    }

    /// The row of all at a place.
    pub fn total(&self, place: Place<'a>, measure: &'a str) -> Option<&'a Row> {
        let total = self.groups.iter().find(|who| is_total(**who))?;
        self.row(place, measure, *total)
    }

    /// The places of a level.
    pub fn at(&self, level: &str) -> Vec<Place<'a>> {
        let here = |place: &&Place| place.0 == level;
        self.places.iter().filter(here).copied().collect()
    }

    /// The dimensions, each with its groups.
    pub fn dimensions(&self) -> Vec<(&'a str, Vec<Who<'a>>)> {
        let ids = once(self.groups.iter().map(|(dimension, _)| *dimension));
        let of = |id: &'a str| {
            let mine = self.groups.iter().filter(|(dimension, _)| *dimension == id);
            (id, mine.copied().collect())
        };
        ids.into_iter().map(of).collect()
    }

    /// The remarks on a measure, wherever they stand.
    pub fn flags(&self, measure: &str) -> Vec<&'a str> {
        let mine = self
            .places
            .iter()
            .flat_map(|place| self.groups.iter().map(move |who| (*place, *who)))
            .filter_map(|(place, who)| {
                let known = self.measures.iter().find(|known| **known == measure)?;
                self.row(place, known, who)
            });
        once(mine.flat_map(|row| row.flags.iter().map(String::as_str)))
    }
}

/// Whether a group is all of a place.
pub(super) fn is_total(who: Who) -> bool {
    who.0 == Dimension::Total.id()
}

fn place(row: &Row) -> Place<'_> {
    (&row.level, row.area.as_deref())
}

fn who(row: &Row) -> Who<'_> {
    (&row.dimension, &row.category)
}

/// Each once, in the order of its first.
fn once<T: Copy + Eq + Hash>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    all.filter(|one| seen.insert(*one)).collect()
}
