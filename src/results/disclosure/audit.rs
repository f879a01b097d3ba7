//! Shows tables, and keeps what it has found out about the rungs of 7.1.5's parts: whether a rung is safe follows from what is known
//! before its answer, so for many tables it is the same question again and again.

use super::super::indicators::Table;
use super::known::{Known, Part};
use super::ladder::{Cell, Ladder};
use super::showing::Showing;
use super::{Place, parts};
use std::cell::RefCell;
use std::collections::HashMap;

/// Shows any number of tables by one ladder; faster than [`super::show`] for each, and the same.
#[derive(Debug)]
pub struct Audit {
    ladder: Ladder,
    /// Whether all of the answers are safe for the part at this place, beside what is known.
    found: RefCell<HashMap<Question, bool>>,
}

/// What is known, which part is asked for, and the answers that its rung can give.
type Question = (Known, usize, parts::Answers);

/// So many questions are kept; then all are forgotten, so that no run's memory grows with its length.
const MOST: usize = 500_000;

impl Audit {
    /// With nothing found out yet.
    pub fn new(ladder: Ladder) -> Self {
        Self {
            ladder,
            found: RefCell::default(),
        }
    }

    /// The ladder.
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// All cells of a class's table, in its order, each as it may be shown.
    pub fn show(&self, table: &Table) -> Vec<Cell> {
        self.show_in(table, Place::Class)
    }

    /// All cells of a class's or an area's table, in its order, each as it may be shown.
    pub fn show_in(&self, table: &Table, place: Place) -> Vec<Cell> {
        let mut cells = Showing::new(table, self, place).run();
        let order = |cell: &Cell| {
            let row = table
                .groups
                .iter()
                .position(|it| it.category == cell.category);
            (row, table.measures().position(|it| it == cell.measure))
        };
        cells.sort_by_cached_key(order);
        cells
    }

    /// Whether every one of these answers leaves enough open beside what is known.
    pub(super) fn all_safe(&self, known: &Known, at: usize, answers: parts::Answers) -> bool {
        let question = (known.clone(), at, answers);
        if let Some(safe) = self.found.borrow().get(&question) {
            return *safe;
        }
        let safe = question.2.each(&known.ladder).all(|part: Part| {
            let mut known = known.clone();
            known.parts[at] = part;
            known.safe()
        });
        let mut found = self.found.borrow_mut();
        if found.len() >= MOST {
            found.clear();
        }
        found.insert(question, safe);
        safe
    }
}
