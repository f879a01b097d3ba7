//! What may be shown of exact counts: the ladder exact, band, hidden (INDICATORS: disclosure control), so that nobody can
//! tell anything about one child from a published table. The reasons and the literature stand in docs/disclosure.md.
//!
//! A reader is taken to know the enrolment in every category, these rules, and any two children. Numbers are shown one after the
//! other: 7.1.4 of all; 7.1.4 by age, sex and disability; 7.1.5 and its parts of all; the same by age, sex and disability. What may
//! be shown of a number follows from what is shown before it; wherever that could tell something, a rung lower is taken for all
//! values alike.
//!
//! 1. *Count and complement*: exact when both are at least k, and more where a row has fewer than four children beside its
//!    largest ([`rows::margin`]); band when the smallest base that can be worked out is at least 25; else hidden. A class's own rate
//!    of completion may be exact from sides of five on, since attendance is seen by all.
//! 2. *Bases*: a rate over completed is exact only where the count of 7.1.4 is.
//! 3. *Siblings* ([`rows`]): rows that are not exact pass together like one, and each keeps enough values. A class shows rows of one
//!    dimension, an area of those that are far enough apart ([`apart`]).
//! 4. *Tables* ([`parts`]): two exact parts of one row make a 2×2 table, whose every cell reaches k, and no part is shown so
//!    finely that another could be worked out.
//! 5. *Below* ([`below`]): an area's number is exact only where what is left of it without the published numbers of its
//!    classes or areas passes too.

mod apart;
mod audit;
mod below;
mod bounds;
mod children;
mod dimension;
mod flat;
mod known;
mod ladder;
mod parts;
mod rows;
mod showing;
mod splits;
mod tables;

use super::indicators::{Category, Measure, Table};

pub use apart::Apart;
pub use audit::Audit;
pub use below::Below;
pub use bounds::{Bounds, dimensions};
pub use ladder::{Cell, Ladder, Shown};

/// Whose table it is.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// One class's.
    Class,
    /// An area's.
    Area {
        /// What is published below it of a number.
        below: &'a dyn Fn(Measure, Category) -> Below,
        /// How far apart the rows of its dimensions are.
        apart: &'a Apart,
    },
}

/// All cells of a class's table, in its order, each as it may be shown.
pub fn show(table: &Table, ladder: &Ladder) -> Vec<Cell> {
    Audit::new(*ladder).show(table)
}

/// All cells of a class's or an area's table, in its order, each as it may be shown.
pub fn show_in(table: &Table, ladder: &Ladder, place: Place) -> Vec<Cell> {
    Audit::new(*ladder).show_in(table, place)
}
