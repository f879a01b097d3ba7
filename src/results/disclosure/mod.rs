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
//!    dimension.
//! 4. *Tables* ([`parts`]): two exact parts of one row make a 2×2 table, whose every cell reaches k, and no part is shown so
//!    finely that another could be worked out.
//! 5. *Below* ([`below`]): an area's number is exact only where what is left of it without the published numbers of its
//!    classes or areas passes too.

mod below;
mod bounds;
mod known;
mod ladder;
mod parts;
mod rows;

use super::indicators::{Category, Dimension, Group, Measure, Table};
use ladder::Window;
use parts::Base;
use rows::{Column, Row, Rung};

pub use below::Below;
pub use bounds::{bounds, dimensions};
pub use ladder::{Cell, Ladder, Shown};

/// Whose table it is.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// One class's.
    Class,
    /// An area's, with what is published below it of a number.
    Area(&'a dyn Fn(Measure, Category) -> Below),
}

/// All cells of a class's table, in its order, each as it may be shown.
pub fn show(table: &Table, ladder: &Ladder) -> Vec<Cell> {
    show_in(table, ladder, Place::Class)
}

/// All cells of a class's or an area's table, in its order, each as it may be shown.
pub fn show_in(table: &Table, ladder: &Ladder, place: Place) -> Vec<Cell> {
    let mut showing = Showing {
        table,
        ladder,
        place,
        cells: Vec::new(),
    };
    showing.run();
    let order = |cell: &Cell| {
        let row = table
            .groups
            .iter()
            .position(|it| it.category == cell.category);
        (row, table.measures().position(|it| it == cell.measure))
    };
    let mut cells = showing.cells;
    cells.sort_by_key(order);
    cells
}

struct Showing<'a> {
    table: &'a Table,
    ladder: &'a Ladder,
    place: Place<'a>,
    cells: Vec<Cell>,
}

impl Showing<'_> {
    fn run(&mut self) {
        let Some(total) = self.table.group(Category::Total).cloned() else {
            return;
        };
        let margin = self.margin();
        let base = self.completion(&total, margin);
        let (whole, parted): (Vec<Dimension>, Vec<Dimension>) = self
            .dimensions()
            .into_iter()
            .partition(|dimension| self.is_whole(*dimension));
        let others = parted.len() > 1;
        let parted = self.shown_by(parted);
        for dimension in &parted {
            self.completion_by(*dimension, &total, &base, others);
        }
        let allowed = |measure: Measure| {
            let completed = total.completed();
            let own = self.ladder.window(completed, margin);
            own.and(self.below(measure, Category::Total, completed))
        };
        let parts = parts::show(self.table, &total, &base, self.ladder, &allowed);
        for (measure, shown) in &parts {
            self.put(*measure, Category::Total, *shown);
        }
        for dimension in parted {
            self.indicator_by(dimension, &total, others);
            for (measure, _) in parts.iter().skip(1) {
                self.part_by(dimension, *measure);
            }
        }
        for dimension in whole {
            self.repeat(dimension);
        }
    }

    /// By which of these dimensions anything is shown. A class shows one, for a row of one can be a row of another but for a child
    /// or two; which of them follows from the enrolment. The others' rows are hidden.
    fn shown_by(&mut self, parted: Vec<Dimension>) -> Vec<Dimension> {
        if !matches!(self.place, Place::Class) {
            return parted;
        }
        let can_show = |dimension: &&Dimension| {
            let with = |least: u32| {
                let large = self.groups(**dimension).filter(|it| it.enrolled >= least);
                large.count()
            };
            with(self.ladder.band_base) > 0 || with(2 * self.ladder.k()) > 1
        };
        // By sex rather than by age, since a class is mostly of one age.
        let chosen = parted.iter().rev().find(can_show).or(parted.last());
        let chosen = chosen.copied();
        for dimension in parted.into_iter().filter(|it| Some(*it) != chosen) {
            let groups: Vec<Category> = self.groups(dimension).map(|it| it.category).collect();
            for measure in self.table.measures() {
                for category in &groups {
                    self.put(measure, *category, Shown::Hidden);
                }
            }
        }
        chosen.into_iter().collect()
    }

    /// How much more than k the sides of a row must be where there are rows of another dimension, which can differ from it by so
    /// few children: their sides are then k too.
    fn beside(others: bool) -> u32 {
        if others { rows::OTHERS - 1 } else { 0 }
    }

    /// Whether all who are enrolled are of one category.
    fn is_whole(&self, dimension: Dimension) -> bool {
        let parts = self.groups(dimension).filter(|group| group.enrolled > 0);
        parts.count() == 1 && self.table.agrees(dimension)
    }

    /// A row that is all of the table shows what the table shows.
    fn repeat(&mut self, dimension: Dimension) {
        let groups: Vec<Group> = self.groups(dimension).cloned().collect();
        for measure in self.table.measures() {
            for group in &groups {
                let shown = if group.enrolled > 0 {
                    self.shown(measure, Category::Total)
                } else {
                    Shown::Hidden
                };
                self.put(measure, group.category, shown);
            }
        }
    }

    fn put(&mut self, measure: Measure, category: Category, shown: Shown) {
        self.cells.push(Cell {
            measure,
            category,
            shown,
        });
    }

    fn shown(&self, measure: Measure, category: Category) -> Shown {
        let cell = |cell: &&Cell| cell.measure == measure && cell.category == category;
        self.cells
            .iter()
            .find(cell)
            .map_or(Shown::Hidden, |cell| cell.shown)
    }

    fn dimensions(&self) -> Vec<Dimension> {
        let all = [Dimension::Age, Dimension::Sex, Dimension::Disability];
        let has = |dimension: &Dimension| self.groups(*dimension).next().is_some();
        all.into_iter().filter(has).collect()
    }

    fn groups(&self, dimension: Dimension) -> impl Iterator<Item = &Group> {
        let all = self.table.groups.iter();
        all.filter(move |group| group.category.dimension() == dimension)
    }

    fn below(&self, measure: Measure, category: Category, base: u32) -> Window {
        match self.place {
            Place::Class => Window::new(0, base),
            Place::Area(below) => below(measure, category).window(base, self.ladder),
        }
    }

    /// How few children any dimension has beside its largest row.
    fn margin(&self) -> u32 {
        let of = |dimension| rows::margin(self.groups(dimension).map(|group| group.enrolled));
        self.dimensions()
            .into_iter()
            .map(of)
            .max()
            .unwrap_or_default()
    }

    /// 7.1.4 of all.
    fn completion(&mut self, total: &Group, margin: u32) -> Base {
        let (count, base) = (total.completed(), total.enrolled);
        let seen_by_all = matches!(self.place, Place::Class)
            && self.ladder.completion_exact
            && base >= self.ladder.k();
        let parted = self.dimensions().into_iter().any(|dimension| {
            let rows = self.groups(dimension).filter(|group| group.enrolled > 0);
            rows.count() > 1
        });
        let window = if !seen_by_all || margin > 0 {
            self.ladder.window(base, margin)
        } else if parted {
            Window::new(Ladder::LEAST_K, base.saturating_sub(Ladder::LEAST_K))
        } else {
            Window::new(0, base)
        };
        let window = window.and(self.below(Measure::Completed, Category::Total, base));
        let window = if parted || !seen_by_all {
            self.ladder.trim(window, base)
        } else {
            window
        };
        let (shown, base) = if count > base {
            (Shown::Hidden, Base::Unknown)
        } else if window.holds(count) {
            let shown = Shown::Exact {
                numerator: count,
                denominator: base,
            };
            (shown, Base::Exact(count))
        } else if base >= self.ladder.band_base {
            let step = self.ladder.step(count, base);
            let (from, to) = self.ladder.counts_in(step, base).unwrap_or((0, base));
            let among = (from..=to).filter(|count| !window.holds(*count));
            (self.ladder.band(step), Base::Among(among.collect()))
        } else {
            (Shown::Hidden, Base::Unknown)
        };
        self.put(Measure::Completed, Category::Total, shown);
        base
    }

    /// 7.1.4 by a dimension.
    fn completion_by(&mut self, dimension: Dimension, total: &Group, base: &Base, others: bool) {
        let more = Self::beside(others);
        let groups: Vec<Group> = self.groups(dimension).cloned().collect();
        let rows = groups.iter().map(|group| Row {
            count: group.completed(),
            base: Some(group.enrolled),
            most: group.enrolled,
            enrolled: group.enrolled,
            allowed: self.ladder.window(group.enrolled, more).and(self.below(
                Measure::Completed,
                group.category,
                group.enrolled,
            )),
        });
        let column = Column {
            ladder: *self.ladder,
            rows: rows.collect(),
            base: total.enrolled,
            more,
            sums: match base {
                Base::Exact(count) => vec![*count],
                Base::Among(counts) => counts.clone(),
                Base::Unknown => Vec::new(),
            },
        };
        self.put_column(Measure::Completed, dimension, &groups, &column);
    }

    /// 7.1.5 itself by a dimension.
    fn indicator_by(&mut self, dimension: Dimension, total: &Group, others: bool) {
        let more = Self::beside(others);
        let measure = Measure::ConfidentAndKnows;
        let groups: Vec<Group> = self.groups(dimension).cloned().collect();
        let rows = groups.iter().map(|group| {
            let is_shown = self.shown(Measure::Completed, group.category).is_exact();
            let completed = group.completed();
            Row {
                count: group.count(measure),
                base: is_shown.then_some(completed),
                most: group.enrolled.min(total.completed()),
                enrolled: group.enrolled,
                allowed: self.ladder.window(completed, more).and(self.below(
                    measure,
                    group.category,
                    completed,
                )),
            }
        });
        let rows = rows.collect();
        let exact = [Measure::Completed, measure]
            .into_iter()
            .all(|measure| self.shown(measure, Category::Total).is_exact());
        let column = Column {
            // Bands of one row's parts are not weighed against each other here, so none is shown.
            ladder: Ladder {
                band_base: u32::MAX,
                ..*self.ladder
            },
            rows,
            base: total.completed(),
            more,
            sums: if exact {
                vec![total.count(measure)]
            } else {
                Vec::new()
            },
        };
        self.put_column(measure, dimension, &groups, &column);
    }

    fn put_column(
        &mut self,
        measure: Measure,
        dimension: Dimension,
        groups: &[Group],
        column: &Column,
    ) {
        let rungs = if self.table.agrees(dimension) {
            column.show()
        } else {
            vec![Rung::Hidden; groups.len()]
        };
        for (group, rung) in groups.iter().zip(rungs) {
            let shown = match rung {
                Rung::Exact => Shown::Exact {
                    numerator: group.count(measure),
                    denominator: group.base(measure),
                },
                Rung::Band(step) => self.ladder.band(step),
                Rung::Hidden => Shown::Hidden,
            };
            self.put(measure, group.category, shown);
        }
    }

    /// A part of 7.1.5 by a dimension: in every row or in none, and only where 7.1.4 and 7.1.5 are exact in every row.
    fn part_by(&mut self, dimension: Dimension, measure: Measure) {
        let groups: Vec<Group> = self.groups(dimension).cloned().collect();
        let open = self.shown(measure, Category::Total).is_exact();
        let all = open
            && groups
                .iter()
                .filter(|group| group.enrolled > 0)
                .all(|group| self.part_passes(group, measure));
        for group in &groups {
            let shown = if all && group.enrolled > 0 {
                Shown::Exact {
                    numerator: group.count(measure),
                    denominator: group.completed(),
                }
            } else {
                Shown::Hidden
            };
            self.put(measure, group.category, shown);
        }
    }

    fn part_passes(&self, group: &Group, measure: Measure) -> bool {
        let exact = |measure| self.shown(measure, group.category).is_exact();
        let completed = group.completed();
        let below = self.below(measure, group.category, completed);
        let beside = Measure::OVER_COMPLETED
            .into_iter()
            .filter(|earlier| *earlier != measure && exact(*earlier));
        exact(Measure::Completed)
            && exact(Measure::ConfidentAndKnows)
            && self
                .ladder
                .window(completed, 0)
                .and(below)
                .holds(group.count(measure))
            && { beside }.all(|earlier| parts::cells_reach_k(group, measure, earlier, self.ladder))
    }
}
