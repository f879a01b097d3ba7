//! Publishers of classes that lie in no area, and of classes and areas by a naive rule.

use super::groups::Group;
use super::scene::Door;
use super::tables::table;
use super::world::{Output, Secret, output};
use sango::results::disclosure::Audit;
use sango::results::indicators::Dimension;

/// A class alone, published by the program: nothing is published above it.
pub struct Alone<'a>(pub &'a Audit);

impl Door for Alone<'_> {
    fn sheet(&self, class: &Secret) -> Output {
        output(&self.0.show(&table(class, &Dimension::OF_A_CLASS)))
    }

    fn areas(&self, _: &[Secret]) -> Output {
        Output::new()
    }

    fn shown(&self, _: bool) -> Vec<(usize, Group)> {
        Vec::new()
    }
}

/// Whoever publishes a class and an area by the same few counts.
pub struct Naive<F> {
    /// What is shown of children.
    pub show: F,
    /// The counts that the areas show.
    pub shown: Vec<(usize, Group)>,
}

impl<F: Fn(&Secret) -> Output> Door for Naive<F> {
    fn sheet(&self, class: &Secret) -> Output {
        (self.show)(class)
    }

    fn areas(&self, areas: &[Secret]) -> Output {
        areas.iter().flat_map(&self.show).collect()
    }

    fn shown(&self, exactly: bool) -> Vec<(usize, Group)> {
        let shown = self.shown.iter().filter(|_| exactly);
        shown.copied().collect()
    }
}
