//! What is attacked: a class, or the classes of some areas with the areas' own tables; and what counts as a witness.

use super::catalogue::Catalogue;
use super::goal::{Goal, Scope};
use super::groups::{Group, groups, rows};
use super::kids::{Kids, Lost, Type};
use super::world::{ABSENT, KINDS, Output, Secret, kinds};
use sango::results::indicators::Category;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Whoever publishes. The attacker knows no more of it than what comes out.
pub trait Door {
    /// The public sheet of a class.
    fn sheet(&self, class: &Secret) -> Output;
    /// The public tables of all areas, whose children come to this; the classes' sheets are as they truly are.
    fn areas(&self, areas: &[Secret]) -> Output;
    /// What the areas' tables are about, in the order in which [`Door::areas`] tells it: the area, the group, and whether its true count
    /// is shown exactly.
    fn cells(&self) -> Vec<(usize, Group, bool)>;
}

/// Other tables with the same publications: only the classes that differ.
pub type Other = BTreeMap<usize, Kids>;

pub struct Scene<'a> {
    pub classes: &'a [Secret],
    /// The classes that lie in each area.
    pub areas: Vec<Vec<usize>>,
    pub door: &'a dyn Door,
    pub k: u32,
    /// Whether who completed of a class is no secret, as attendance is seen by all.
    pub exempt: bool,
    /// The counts that the areas' tables show exactly.
    pub shown: Vec<(usize, Group)>,
    pub catalogue: Catalogue,
    cells: Vec<(usize, Group, bool)>,
    kids: Vec<Kids>,
    together: Vec<Secret>,
    sheets: Vec<Output>,
    published: Output,
    takers: OnceCell<Vec<usize>>,
}

impl<'a> Scene<'a> {
    pub fn new(
        classes: &'a [Secret],
        areas: Vec<Vec<usize>>,
        door: &'a dyn Door,
        k: u32,
        exempt: bool,
    ) -> Self {
        let sum = |area: &Vec<usize>| {
            let mut sum = Secret {
                asked: classes[0].asked,
                places: Vec::new(),
                counts: Vec::new(),
            };
            for class in area {
                let class = &classes[*class];
                for (place, counts) in class.places.iter().zip(&class.counts) {
                    let known = sum.places.iter().position(|it| it == place);
                    let at = known.unwrap_or_else(|| {
                        sum.places.push(*place);
                        sum.counts.push([0; KINDS]);
                        sum.places.len() - 1
                    });
                    let both = sum.counts[at].iter_mut().zip(counts);
                    both.for_each(|(sum, count)| *sum += count);
                }
            }
            sum
        };
        let together: Vec<Secret> = areas.iter().map(sum).collect();
        let published = door.areas(&together);
        let cells = door.cells();
        let shown = cells.iter().filter(|it| it.2);
        let shown = shown.map(|(area, group, _)| (*area, *group)).collect();
        Self {
            classes,
            areas,
            door,
            k,
            exempt,
            shown,
            cells,
            catalogue: Catalogue::default(),
            kids: classes.iter().map(Kids::of).collect(),
            together,
            sheets: classes.iter().map(|class| door.sheet(class)).collect(),
            published,
            takers: OnceCell::new(),
        }
    }

    /// The classes of which one more could have completed without their sheets' telling; few have, for attendance is seen by all.
    pub fn takers(&self) -> &[usize] {
        let takes = |class: &usize| {
            let kids = &self.kids[*class];
            let absent = (0..kids.kids.len()).filter(|at| kids.kids[*at].kind == ABSENT);
            let mut places: Vec<usize> = absent.collect();
            places.dedup_by_key(|at| kids.kids[*at].place);
            let all = kinds(self.classes[*class].asked);
            places.iter().any(|at| {
                all.iter().skip(1).any(|kind| {
                    let mut other = kids.clone();
                    other.set(*at, *kind);
                    self.same_sheet(*class, &other.secret)
                })
            })
        };
        self.takers
            .get_or_init(|| (0..self.classes.len()).filter(takes).collect())
    }

    /// A class as it truly is.
    pub fn kids(&self, class: usize) -> &Kids {
        &self.kids[class]
    }

    /// All groups in danger. `known` tells of which areas it is known who completed.
    pub fn goals(&self, known: &dyn Fn(usize) -> bool) -> Vec<Goal> {
        let classes =
            (0..self.classes.len()).map(|at| (Scope::Class(at), &self.classes[at], false));
        let areas = (0..self.areas.len()).map(|at| (Scope::Area(at), &self.together[at], true));
        let mut goals = Vec::new();
        for (scope, secret, is_area) in classes.chain(areas) {
            let exempt = match scope {
                Scope::Class(_) => self.exempt,
                Scope::Area(area) => known(area),
            };
            for group in groups(secret, &rows(secret, is_area), exempt) {
                let row = secret.row(group.category);
                if group.in_danger(&row, self.k) {
                    let (count, base) = (group.count(&row), group.base(&row));
                    let few = base <= 3;
                    let members = if few {
                        self.members(scope, &group)
                    } else {
                        Vec::new()
                    };
                    goals.push(Goal::new(scope, group, count, base, members));
                }
            }
        }
        goals
    }

    /// The types of those out of whom a group is counted.
    fn members(&self, scope: Scope, group: &Group) -> Vec<Type> {
        let mut members = Vec::new();
        for class in self.within(scope) {
            for (place, counts) in self.classes[class].counts.iter().enumerate() {
                if !self.classes[class].places[place].is_in(group.category) {
                    continue;
                }
                for (kind, count) in (0..).zip(counts) {
                    if *count > 0 && group.knows_of(kind) {
                        members.push(Type { class, place, kind });
                    }
                }
            }
        }
        members
    }

    /// The classes of a scope.
    pub fn within(&self, scope: Scope) -> Vec<usize> {
        match scope {
            Scope::Class(class) => vec![class],
            Scope::Area(area) => self.areas[area].clone(),
        }
    }

    /// Whether a class so changed still has its sheet.
    pub fn same_sheet(&self, class: usize, secret: &Secret) -> bool {
        self.door.sheet(secret) == self.sheets[class]
    }

    /// By how much each place and kind of the areas has changed, in all classes together: nothing if it balances.
    fn changed(&self, other: &Other, area: usize) -> Vec<(usize, usize, i32)> {
        let mut changed: BTreeMap<(usize, usize), i32> = BTreeMap::new();
        let sum = &self.together[area];
        for (class, kids) in other.iter().filter(|it| self.areas[area].contains(it.0)) {
            let truth = &self.classes[*class];
            for (place, counts) in kids.secret.counts.iter().enumerate() {
                if *counts == truth.counts[place] {
                    continue;
                }
                let at = sum.places.iter().position(|it| *it == truth.places[place]);
                let both = counts.iter().zip(&truth.counts[place]);
                for (kind, (now, before)) in both.enumerate() {
                    let by = i32::from(*now) - i32::from(*before);
                    *changed.entry((at.unwrap_or_default(), kind)).or_default() += by;
                }
            }
        }
        let all = changed.into_iter().filter(|(_, by)| *by != 0);
        all.map(|((place, kind), by)| (place, kind, by)).collect()
    }

    /// The cells of the areas' tables that differ; none if the tables are the same.
    pub fn differing(&self, other: &Other) -> Option<Vec<(usize, Group)>> {
        let changed: Vec<_> = (0..self.areas.len())
            .map(|area| self.changed(other, area))
            .collect();
        if changed.iter().all(Vec::is_empty) {
            // The same children in the same areas: nothing can be published otherwise.
            return None;
        }
        let mut areas = self.together.clone();
        for (sum, changed) in areas.iter_mut().zip(changed) {
            for (place, kind, by) in changed {
                let count = &mut sum.counts[place][kind];
                *count = count.saturating_add_signed(i16::try_from(by).unwrap_or_default());
            }
        }
        let now = self.door.areas(&areas);
        if now == self.published {
            return None;
        }
        let both = now.iter().zip(&self.published).zip(&self.cells);
        let differ = both.filter(|((now, before), _)| now != before);
        let cells = differ.map(|(_, (area, group, _))| (*area, *group));
        Some(cells.collect())
    }

    /// The value of a group in other tables.
    pub fn value(&self, scope: Scope, group: &Group, other: &Other) -> u16 {
        let row = |secret: &Secret| i32::from(group.count(&secret.row(group.category)));
        match scope {
            Scope::Class(class) => {
                let changed = other.get(&class).map(|kids| &kids.secret);
                row(changed.unwrap_or(&self.classes[class])) as u16
            }
            Scope::Area(area) => {
                let within = other.iter().filter(|it| self.areas[area].contains(it.0));
                let by: i32 = within
                    .map(|(class, kids)| row(&kids.secret) - row(&self.classes[*class]))
                    .sum();
                (row(&self.together[area]) + by) as u16
            }
        }
    }

    /// Tells every group of a witness, which must have been found to have the same publications; it was looked for by one of them.
    pub fn tell(&self, goals: &mut [Goal], by: usize, other: &Rc<Other>) {
        let mut lost = Lost::default();
        for (class, kids) in other.iter() {
            lost.add(*class, &self.classes[*class], &kids.secret);
        }
        let lost = Rc::new(lost);
        for (at, goal) in goals.iter_mut().enumerate() {
            let touched = match goal.scope {
                Scope::Class(class) => other.contains_key(&class),
                Scope::Area(area) => self.areas[area].iter().any(|it| other.contains_key(it)),
            };
            if touched && !goal.is_done() {
                let value = self.value(goal.scope, &goal.group, other);
                goal.add(value, &lost, other, at == by);
            }
        }
    }

    /// A group's row, for whoever looks at a suspect.
    pub fn row(&self, scope: Scope, category: Category) -> [u16; KINDS] {
        match scope {
            Scope::Class(class) => self.classes[class].row(category),
            Scope::Area(area) => self.together[area].row(category),
        }
    }
}
