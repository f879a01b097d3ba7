//! A table's rows by age, sex or disability.

use super::super::indicators::{Category, Dimension, Group, Measure};
use super::ladder::{Ladder, Shown};
use super::parts::{self, Base};
use super::rows::{Column, Row, Rung};
use super::showing::Showing;

impl Showing<'_> {
    /// 7.1.4 by a dimension.
    pub(super) fn completion_by(
        &mut self,
        dimension: Dimension,
        total: &Group,
        base: &Base,
        others: bool,
        several: bool,
    ) {
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
            // Bands of rows of several dimensions are not weighed against each other, so none is shown.
            ladder: Ladder {
                band_base: if several {
                    u32::MAX
                } else {
                    self.ladder.band_base
                },
                ..*self.ladder
            },
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
    pub(super) fn indicator_by(&mut self, dimension: Dimension, total: &Group, others: bool) {
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
    pub(super) fn part_by(&mut self, dimension: Dimension, measure: Measure, others: bool) {
        let groups: Vec<Group> = self.groups(dimension).cloned().collect();
        let open = self.shown(measure, Category::Total).is_exact();
        let all = open
            && groups
                .iter()
                .filter(|group| group.enrolled > 0)
                .all(|group| self.part_passes(group, measure, Self::beside(others)));
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

    fn part_passes(&self, group: &Group, measure: Measure, more: u32) -> bool {
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
                .window(completed, more)
                .and(below)
                .holds(group.count(measure))
            && { beside }.all(|earlier| parts::cells_reach_k(group, measure, earlier, self.ladder))
    }
}
