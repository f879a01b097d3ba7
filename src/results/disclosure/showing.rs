//! The order in which a table's numbers are shown, and its own row.

use super::super::indicators::{Category, Dimension, Group, Measure, Table};
use super::apart::{Apart, ORDER, Rows};
use super::audit::Audit;
use super::ladder::{Cell, Ladder, Shown, Window};
use super::parts::Base;
use super::{Place, parts, rows};

/// A table on its way to what may be shown of it.
pub(super) struct Showing<'a> {
    pub(super) table: &'a Table,
    pub(super) ladder: &'a Ladder,
    audit: &'a Audit,
    place: Place<'a>,
    cells: Vec<Cell>,
}

impl<'a> Showing<'a> {
    pub(super) fn new(table: &'a Table, audit: &'a Audit, place: Place<'a>) -> Self {
        Self {
            table,
            ladder: audit.ladder(),
            audit,
            place,
            cells: Vec::new(),
        }
    }

    /// All cells, in the order in which they are shown.
    pub(super) fn run(mut self) -> Vec<Cell> {
        let Some(total) = self.table.group(Category::Total).cloned() else {
            return Vec::new();
        };
        let margin = self.margin();
        let base = self.completion(&total, margin);
        let (whole, parted): (Vec<Dimension>, Vec<Dimension>) = self
            .dimensions()
            .into_iter()
            .partition(|dimension| self.is_whole(*dimension));
        let others = parted.len() > 1;
        let parted = self.shown_by(parted);
        let several = parted.len() > 1;
        for dimension in &parted {
            self.completion_by(*dimension, &total, &base, others, several);
        }
        let allowed = |measure: Measure| {
            let completed = total.completed();
            let own = self.ladder.window(completed, margin);
            own.and(self.below(measure, Category::Total, completed))
        };
        let parts = parts::show(self.table, &total, &base, self.audit, &allowed);
        for (measure, shown) in &parts {
            self.put(*measure, Category::Total, *shown);
        }
        for dimension in parted {
            self.indicator_by(dimension, &total, others);
            for (measure, _) in parts.iter().skip(1) {
                self.part_by(dimension, *measure, others);
            }
        }
        for dimension in whole {
            self.repeat(dimension);
        }
        self.cells
    }

    /// By which of these dimensions anything is shown: a row of one can be a row of another but for a child or two. A class shows
    /// one, an area those that are far enough apart ([`Apart`]); which of them follows from the enrolment. The others' rows are
    /// hidden.
    fn shown_by(&mut self, parted: Vec<Dimension>) -> Vec<Dimension> {
        let chosen = match self.place {
            Place::Class => self.one_of(&parted).into_iter().collect(),
            Place::Area { apart, .. } => self.together(&parted, apart),
        };
        for dimension in parted.into_iter().filter(|it| !chosen.contains(it)) {
            let groups: Vec<Category> = self.groups(dimension).map(|it| it.category).collect();
            for measure in self.table.measures() {
                for category in &groups {
                    self.put(measure, *category, Shown::Hidden);
                }
            }
        }
        chosen
    }

    /// The dimensions that an area shows together: by sex, then any whose rows are far enough from those before.
    fn together(&self, parted: &[Dimension], apart: &Apart) -> Vec<Dimension> {
        let side = self.ladder.k().saturating_add(Self::beside(true));
        let mut rows: [Option<Rows>; 3] = [None, None, None];
        let mut chosen = Vec::new();
        for (at, dimension) in ORDER.into_iter().enumerate() {
            if !parted.contains(&dimension) {
                continue;
            }
            rows[at] = Some(Rows::of(self.table, dimension, side));
            let [sex, age, able] = &rows;
            if apart.are_apart([sex, age, able], side.saturating_mul(2)) {
                chosen.push(dimension);
            } else {
                rows[at] = None;
            }
        }
        chosen
    }

    /// The dimension that a class shows.
    fn one_of(&self, parted: &[Dimension]) -> Option<Dimension> {
        let can_show = |dimension: &&Dimension| {
            let with = |least: u32| {
                let large = self.groups(**dimension).filter(|it| it.enrolled >= least);
                large.count()
            };
            with(self.ladder.band_base) > 0 || with(2 * self.ladder.k()) > 1
        };
        // By sex rather than by age, since a class is mostly of one age.
        let chosen = parted.iter().rev().find(can_show).or(parted.last());
        chosen.copied()
    }

    /// How much more than k the sides of a row must be where there are rows of another dimension, which can differ from it by so
    /// few children: their sides are then k too.
    pub(super) fn beside(others: bool) -> u32 {
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

    pub(super) fn put(&mut self, measure: Measure, category: Category, shown: Shown) {
        self.cells.push(Cell {
            measure,
            category,
            shown,
        });
    }

    pub(super) fn shown(&self, measure: Measure, category: Category) -> Shown {
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

    pub(super) fn groups(&self, dimension: Dimension) -> impl Iterator<Item = &Group> {
        let all = self.table.groups.iter();
        all.filter(move |group| group.category.dimension() == dimension)
    }

    pub(super) fn below(&self, measure: Measure, category: Category, base: u32) -> Window {
        match self.place {
            Place::Class => Window::new(0, base),
            Place::Area { below, .. } => below(measure, category).window(base, self.ladder),
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
}
