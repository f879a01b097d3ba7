//! Publishers of classes that lie in no area, and of classes and areas by a naive rule.

use super::groups::Group;
use super::scene::Door;
use super::tables::table;
use super::world::{Output, Secret, output};
use sango::results::disclosure::{Apart, Audit, Below, Place};
use sango::results::indicators::Dimension;
use sango::results::rollup::DIMENSIONS;

/// A class alone, published by the program: nothing is published above it.
pub struct Alone<'a>(pub &'a Audit);

impl Door for Alone<'_> {
    fn sheet(&self, class: &Secret) -> Output {
        output(&self.0.show(&table(class, &Dimension::OF_A_CLASS)))
    }

    fn areas(&self, _: &[Secret]) -> Output {
        Output::new()
    }

    fn cells(&self) -> Vec<(usize, Group, bool)> {
        Vec::new()
    }
}

/// An area of which nothing is published but its own table.
pub struct OneArea<'a>(pub &'a Audit);

impl Door for OneArea<'_> {
    fn sheet(&self, _: &Secret) -> Output {
        Output::new()
    }

    fn areas(&self, areas: &[Secret]) -> Output {
        let (below, apart) = (|_, _| Below::default(), Apart::default());
        let place = Place::Area {
            below: &below,
            apart: &apart,
        };
        let show = |area| output(&self.0.show_in(&table(area, &DIMENSIONS), place));
        areas.iter().flat_map(show).collect()
    }

    fn cells(&self) -> Vec<(usize, Group, bool)> {
        Vec::new()
    }
}

/// Whoever publishes a class and an area by the same few counts.
pub struct Naive<F> {
    /// What is shown of children.
    pub show: F,
    /// What the areas show.
    pub cells: Vec<(usize, Group, bool)>,
}

impl<F: Fn(&Secret) -> Output> Door for Naive<F> {
    fn sheet(&self, class: &Secret) -> Output {
        (self.show)(class)
    }

    fn areas(&self, areas: &[Secret]) -> Output {
        areas.iter().flat_map(&self.show).collect()
    }

    fn cells(&self) -> Vec<(usize, Group, bool)> {
        self.cells.clone()
    }
}
