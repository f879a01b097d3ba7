//! Ways to change tables a little so that a group's count moves and what is published may stay: children change places, or exchange
//! one trait, or come to something else.

use super::dice::Dice;
use super::goal::Scope;
use super::groups::{Group, What};
use super::kids::Type;
use super::scene::{Other, Scene};
use super::world::{ABSENT, Place, kinds, traits};

/// Tables being changed.
pub struct Draft<'a> {
    pub scene: &'a Scene<'a>,
    pub dice: &'a mut Dice,
    pub other: Other,
    /// The children whom the attacker knows, by class and place in it: they stay as they are.
    pub fixed: Vec<(usize, usize)>,
}

/// A child, by class and place in it.
type At = (usize, usize);

impl<'a> Draft<'a> {
    /// From these tables on, with these two known, who are in them.
    pub fn new(
        scene: &'a Scene<'a>,
        dice: &'a mut Dice,
        start: Other,
        known: [Option<Type>; 2],
    ) -> Self {
        let mut draft = Self {
            scene,
            dice,
            other: start,
            fixed: Vec::new(),
        };
        for known in known.into_iter().flatten() {
            let changed = draft.other.get(&known.class);
            let kids = &changed.unwrap_or(scene.kids(known.class)).kids;
            let same = |at: &usize| {
                kids[*at].place == known.place
                    && kids[*at].kind == known.kind
                    && !draft.fixed.contains(&(known.class, *at))
            };
            let found = (0..kids.len()).find(same);
            draft.fixed.extend(found.map(|at| (known.class, at)));
        }
        draft
    }

    pub fn kind(&self, (class, at): At) -> u8 {
        let changed = self.other.get(&class);
        changed.unwrap_or(self.scene.kids(class)).kids[at].kind
    }

    pub fn is_in(&self, (class, at): At, scope: Scope, group: &Group) -> bool {
        let inside = match scope {
            Scope::Class(own) => own == class,
            Scope::Area(area) => self.scene.areas[area].contains(&class),
        };
        let place = self.scene.kids(class).kids[at].place;
        inside && self.scene.classes[class].places[place].is_in(group.category)
    }

    pub fn set(&mut self, (class, at): At, kind: u8) {
        let truth = self.scene.kids(class);
        let kids = self.other.entry(class).or_insert_with(|| truth.clone());
        kids.set(at, kind);
    }

    /// Some child of a class whom the attacker does not know.
    pub fn find(&mut self, class: usize, sort: impl Fn(&Self, At) -> bool) -> Option<At> {
        let many = self.scene.kids(class).kids.len();
        let start = self.dice.below(many);
        let mut around = (start..many).chain(0..start).map(|at| (class, at));
        around.find(|at| !self.fixed.contains(at) && sort(self, *at))
    }

    /// Moves a group's count by one, up or down, in this class, by one way or another. `wide`: others who take part may be of other
    /// classes.
    pub fn nudge(&mut self, scope: Scope, group: &Group, class: usize, more: bool, wide: bool) {
        let Some(one) = self.find(class, |draft, at| {
            draft.is_in(at, scope, group) && group.holds(draft.kind(at)) != more
        }) else {
            return;
        };
        let elsewhere = if wide {
            let within = self.scene.within(scope);
            within[self.dice.below(within.len())]
        } else {
            class
        };
        match self.dice.below(10) {
            0..=2 => {
                let outside = self.find(elsewhere, |draft, at| {
                    !draft.is_in(at, scope, group) && group.holds(draft.kind(at)) == more
                });
                match outside {
                    Some(other) => self.swap(one, other),
                    None => self.exchange(one, elsewhere, group, more),
                }
            }
            3..=5 => self.exchange(one, elsewhere, group, more),
            6 | 7 => {
                let kind = self.instead(one, group);
                self.set(one, kind);
            }
            _ => {
                let before = self.kind(one);
                let kind = self.instead(one, group);
                self.set(one, kind);
                self.make_up(one, before, elsewhere);
            }
        }
    }

    /// Moves a class's count by one, and lets a child of another class of the area who is alike in all that areas count make up for it:
    /// no area's table can tell, only the two sheets.
    pub fn trade(&mut self, scope: Scope, group: &Group, class: usize, more: bool) {
        let areas = self.scene.areas.iter();
        let around = areas.filter(|area| area.contains(&class));
        let Some(area) = around.min_by_key(|area| area.len()) else {
            return;
        };
        // Mostly with a class that can take it.
        let takers = self.scene.takers().iter().copied();
        let takers: Vec<usize> = takers.filter(|it| area.contains(it)).collect();
        let among = if takers.is_empty() || self.dice.per_cent(20) {
            area
        } else {
            &takers
        };
        let elsewhere = among[self.dice.below(among.len())];
        let one = self.find(class, |draft, at| {
            draft.is_in(at, scope, group) && group.holds(draft.kind(at)) != more
        });
        let (Some(one), true) = (one, elsewhere != class) else {
            return;
        };
        let row = |place: Place| (place.sex, place.age);
        let own = row(self.place(one));
        let sought = |draft: &Self, at: At| group.holds(draft.kind(at)) == more;
        let alike = self.find(elsewhere, |draft, at| {
            row(draft.place(at)) == own && sought(draft, at)
        });
        let finishes = group.what == What::Completed;
        let other = match alike {
            Some(alike) if !finishes || self.dice.per_cent(60) => alike,
            _ if finishes => match self.find(elsewhere, sought) {
                Some(other) => other,
                None => return,
            },
            _ => return,
        };
        let its = row(self.place(other));
        if !finishes || self.dice.per_cent(30) {
            self.swap(one, other);
        } else {
            // Who finishes now comes to what somebody of their class came to; what areas count of that others must make up for.
            let (away, back) = if more { (other, one) } else { (one, other) };
            let of_class = self.find(back.0, |draft, at| draft.kind(at) != ABSENT);
            let kind = of_class.map_or(self.kind(away), |at| self.kind(at));
            self.set(away, ABSENT);
            self.set(back, kind);
        }
        if its == own {
            return;
        }
        // They were not alike: in a third class two children who are like them change places the other way round.
        let third = area[self.dice.below(area.len())];
        let first = self.find(third, |draft, at| {
            at != one && at != other && row(draft.place(at)) == own && sought(draft, at)
        });
        let second = self.find(third, |draft, at| {
            at != one && at != other && row(draft.place(at)) == its && !sought(draft, at)
        });
        if let (Some(first), Some(second)) = (first, second) {
            self.swap(first, second);
        }
    }

    fn place(&self, (class, at): At) -> Place {
        self.scene.classes[class].places[self.scene.kids(class).kids[at].place]
    }

    /// Something at random, so that what is published may come right again.
    pub fn stir(&mut self, class: usize) {
        let Some(one) = self.find(class, |_, _| true) else {
            return;
        };
        let differs = |draft: &Self, at: At| draft.kind(at) != draft.kind(one);
        match self.dice.below(4) {
            0 | 1 => {
                if let Some(other) = self.find(class, differs) {
                    self.swap(one, other);
                }
            }
            2 => {
                let kind = self.altered(self.kind(one), class);
                self.set(one, kind);
            }
            // As some other child of the class.
            _ => {
                if let Some(other) = self.find(class, differs) {
                    let kind = self.kind(other);
                    self.set(one, kind);
                }
            }
        }
    }

    fn swap(&mut self, one: At, other: At) {
        let (first, second) = (self.kind(one), self.kind(other));
        self.set(one, second);
        self.set(other, first);
    }

    /// Exchanges one trait with another child, such that the first changes sides.
    fn exchange(&mut self, one: At, class: usize, group: &Group, more: bool) {
        let kind = self.kind(one);
        if kind == ABSENT || group.what == What::Completed {
            let other = self.find(class, |draft, at| {
                at != one && (draft.kind(at) == ABSENT) != (kind == ABSENT)
            });
            if let Some(other) = other {
                self.swap(one, other);
            }
            return;
        }
        let first = self.dice.below(3);
        for trait_ in (first..3).chain(0..first) {
            let other = self.find(class, |draft, at| {
                let its = draft.kind(at);
                at != one
                    && its != ABSENT
                    && group.holds(with(kind, its, trait_)) == more
                    && with(kind, its, trait_) != kind
            });
            if let Some(other) = other {
                let its = self.kind(other);
                self.set(one, with(kind, its, trait_));
                self.set(other, with(its, kind, trait_));
                return;
            }
        }
    }

    /// For every trait in which a child has changed, another child of the class changes the other way round.
    fn make_up(&mut self, one: At, before: u8, class: usize) {
        let now = self.kind(one);
        if before == ABSENT || now == ABSENT {
            let other = self.find(class, |draft, at| at != one && draft.kind(at) == now);
            if let Some(other) = other {
                self.set(other, before);
            }
            return;
        }
        for trait_ in 0..3 {
            if with(before, now, trait_) == before {
                continue;
            }
            let other = self.find(class, |draft, at| {
                let its = draft.kind(at);
                at != one
                    && its != ABSENT
                    && (trait_ == 0 || with(its, now, trait_) == its)
                    && with(its, before, trait_) != its
            });
            if let Some(other) = other {
                let its = self.kind(other);
                self.set(other, with(its, before, trait_));
            }
        }
    }

    /// What a child could have come to instead, on the other side of a group.
    fn instead(&mut self, one: At, group: &Group) -> u8 {
        let kind = self.kind(one);
        if group.what == What::Completed {
            if kind != ABSENT {
                return ABSENT;
            }
            // As some other child of the class, so that the rates stay about the same.
            let other = self.find(one.0, |draft, at| draft.kind(at) != ABSENT);
            return other.map_or(1, |other| self.kind(other));
        }
        let sides = |other: u8| group.holds(other) != group.holds(kind) && other != ABSENT;
        for _ in 0..4 {
            let other = self.altered(kind, one.0);
            if sides(other) {
                return other;
            }
        }
        let mut all = kinds(self.scene.classes[one.0].asked);
        all.retain(|other| sides(*other));
        if all.is_empty() {
            return kind;
        }
        all[self.dice.below(all.len())]
    }

    /// The kind but for one trait.
    fn altered(&mut self, kind: u8, class: usize) -> u8 {
        if kind == ABSENT {
            return kind;
        }
        let of = kind - 1;
        let asked = self.scene.classes[class].asked;
        1 + match self.dice.below(if asked { 3 } else { 2 }) {
            0 => of ^ 1,
            1 => of ^ 2,
            _ => (of + 4 * (1 + self.dice.below(2) as u8)) % 12,
        }
    }
}

/// A kind with one trait of another: confident, safe, knows.
fn with(kind: u8, other: u8, trait_: usize) -> u8 {
    let (mut own, its) = (traits(kind), traits(other));
    match trait_ {
        0 => own.0 = its.0,
        1 => own.1 = its.1,
        _ => own.2 = its.2,
    }
    super::world::kind(own.0, own.1, own.2)
}
