//! The attacker for real sizes: from the true tables it walks to others that give just the same files, and keeps them as witnesses.
//! A group with enough values among the witnesses is open for certain; one without is to be looked at.

use super::dice::Dice;
use super::groups::{Group, What};
use super::world::{ABSENT, KINDS, Secret, kinds};
use std::collections::{BTreeMap, BTreeSet};

/// Whoever publishes: whether these tables give the very files that the true ones gave. `changed` are the classes that differ from
/// the last tables that did.
pub trait Publisher {
    fn same(&self, secrets: &[Secret], changed: &BTreeSet<usize>) -> bool;
}

/// What is attacked: one class, or the classes of a district.
pub struct Scene<'a> {
    pub secrets: &'a [Secret],
    pub publisher: &'a dyn Publisher,
    /// Each with the class that it lies in; none for the district's rows.
    pub groups: Vec<(Option<usize>, Group)>,
    pub k: u32,
    /// How many steps the walk takes, and how many more for every two children who leave too little open.
    pub steps: (usize, usize),
}

/// A group left with too few values beside two children.
#[derive(Debug)]
pub struct Suspect {
    pub class: Option<usize>,
    pub group: Group,
    pub pair: [Child; 2],
    pub values: BTreeSet<u16>,
    pub others: u16,
}

/// Class, place, kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Child {
    pub class: usize,
    pub place: usize,
    pub kind: u8,
}

#[derive(Default)]
struct Witness {
    values: Vec<u16>,
    /// How many there are of each type of child, two for two and more.
    types: Vec<u8>,
}

/// Up to three distinct values.
#[derive(Default)]
struct Few([u16; 3], usize);

impl Few {
    /// Adds one; whether there are still fewer than three.
    fn add(&mut self, value: u16) -> bool {
        if !self.0[..self.1].contains(&value) {
            self.0[self.1] = value;
            self.1 += 1;
        }
        self.1 < 3
    }
}

struct Walk<'a> {
    scene: &'a Scene<'a>,
    dice: &'a mut Dice,
    children: Vec<Child>,
    secrets: Vec<Secret>,
    /// The children whom the attacker knows.
    fixed: [usize; 2],
    /// The groups that the walk wants to see with other counts.
    wanted: Vec<(Option<usize>, Group)>,
}

impl Scene<'_> {
    /// The groups in danger that nothing was found for. Also counts the endangered groups.
    pub fn attack(&self, dice: &mut Dice) -> (Vec<Suspect>, usize) {
        let endangered: Vec<(Option<usize>, Group)> = self
            .groups
            .iter()
            .filter(|(class, group)| {
                let row = row(self.secrets, *class, group);
                group.in_danger(&row, self.k)
            })
            .copied()
            .collect();
        let children = children(self.secrets);
        let types: Vec<Child> = children
            .iter()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let mut witnesses = vec![self.witness(self.secrets, &endangered, &types)];
        let mut walk = self.walk(dice, children.clone(), [usize::MAX; 2], endangered.clone());
        let mut seen: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); endangered.len()];
        for _ in 0..self.steps.0 {
            if !walk.step() {
                continue;
            }
            let witness = self.witness(&walk.secrets, &endangered, &types);
            for (values, value) in seen.iter_mut().zip(&witness.values) {
                values.insert(*value);
            }
            witnesses.push(witness);
            let few = (0..endangered.len()).filter(|at| seen[*at].len() < 4);
            walk.wanted = few.map(|at| endangered[at]).collect();
            if walk.wanted.is_empty() && witnesses.len() > 40 {
                break;
            }
        }
        let mut suspects = Vec::new();
        for pair in self.pairs(&children, &types) {
            let mut open = self.narrow(&endangered, &witnesses, &types, pair);
            if open.is_empty() {
                continue;
            }
            let find = |child: usize, not: usize| {
                let same = |at: &usize| *at != not && children[*at] == types[child];
                (0..children.len()).find(same).unwrap_or_default()
            };
            let one = find(pair[0], usize::MAX);
            let fixed = [one, find(pair[1], one)];
            let wanted = |open: &[(usize, BTreeSet<u16>, u16)]| {
                open.iter().map(|(at, ..)| endangered[*at]).collect()
            };
            let mut walk = self.walk(dice, children.clone(), fixed, wanted(&open));
            for step in 0..self.steps.1 {
                if step % 300 == 299 {
                    // From the start again, elsewhere.
                    let dice = walk.dice;
                    walk = self.walk(dice, children.clone(), fixed, wanted(&open));
                }
                if !walk.step() {
                    continue;
                }
                let new = |(at, values, _): &(usize, BTreeSet<u16>, u16)| {
                    let (class, group) = endangered[*at];
                    !values.contains(&group.count(&row(&walk.secrets, class, &group)))
                };
                if open.iter().any(new) {
                    witnesses.push(self.witness(&walk.secrets, &endangered, &types));
                    open = self.narrow(&endangered, &witnesses, &types, pair);
                    walk.wanted = wanted(&open);
                }
                if open.is_empty() {
                    break;
                }
            }
            suspects.extend(open.into_iter().map(|(at, values, others)| Suspect {
                class: endangered[at].0,
                group: endangered[at].1,
                pair: pair.map(|at| types[at]),
                values,
                others,
            }));
        }
        (suspects, endangered.len())
    }

    fn walk<'a>(
        &'a self,
        dice: &'a mut Dice,
        children: Vec<Child>,
        fixed: [usize; 2],
        wanted: Vec<(Option<usize>, Group)>,
    ) -> Walk<'a> {
        Walk {
            scene: self,
            dice,
            children,
            secrets: self.secrets.to_vec(),
            fixed,
            wanted,
        }
    }

    fn witness(
        &self,
        secrets: &[Secret],
        groups: &[(Option<usize>, Group)],
        types: &[Child],
    ) -> Witness {
        let count = |it: &Child| secrets[it.class].counts[it.place][usize::from(it.kind)].min(2);
        Witness {
            values: groups
                .iter()
                .map(|(class, group)| group.count(&row(secrets, *class, group)))
                .collect(),
            types: types.iter().map(|it| count(it) as u8).collect(),
        }
    }

    /// Any two children of the true tables, by type.
    fn pairs(&self, children: &[Child], types: &[Child]) -> Vec<[usize; 2]> {
        let mut pairs = Vec::new();
        for (one, child) in types.iter().enumerate() {
            let alike = children.iter().filter(|it| *it == child).count();
            let from = if alike > 1 { one } else { one + 1 };
            pairs.extend((from..types.len()).map(|other| [one, other]));
        }
        pairs
    }

    /// The groups that still have too few values, with these and how many others there are.
    fn narrow(
        &self,
        groups: &[(Option<usize>, Group)],
        witnesses: &[Witness],
        types: &[Child],
        pair: [usize; 2],
    ) -> Vec<(usize, BTreeSet<u16>, u16)> {
        let holds = |it: &&Witness| {
            let [one, other] = pair;
            if one == other {
                it.types[one] > 1
            } else {
                it.types[one] > 0 && it.types[other] > 0
            }
        };
        let mut open: Vec<(usize, Few)> =
            (0..groups.len()).map(|at| (at, Few::default())).collect();
        for witness in witnesses.iter().filter(holds) {
            open.retain_mut(|(at, values)| values.add(witness.values[*at]));
            if open.is_empty() {
                return Vec::new();
            }
        }
        let others = |at: usize| {
            let (class, group) = groups[at];
            let known = pair.iter().filter(|it| {
                let child = types[**it];
                class.is_none_or(|class| class == child.class)
                    && self.secrets[child.class].places[child.place].is_in(group.category)
                    && group.knows_of(child.kind)
            });
            group.base(&row(self.secrets, class, &group)) - known.count() as u16
        };
        open.into_iter()
            .map(|(at, values)| {
                (
                    at,
                    values.0[..values.1].iter().copied().collect(),
                    others(at),
                )
            })
            .filter(|(_, values, others): &(usize, BTreeSet<u16>, u16)| {
                values.len() < usize::from(*others.min(&2)) + 1
            })
            .collect()
    }
}

/// How many of each kind the group's row holds.
fn row(secrets: &[Secret], class: Option<usize>, group: &Group) -> [u16; KINDS] {
    match class {
        Some(class) => secrets[class].row(group.category),
        None => secrets.iter().fold([0; KINDS], |sum, secret| {
            let row = secret.row(group.category);
            std::array::from_fn(|kind| sum[kind] + row[kind])
        }),
    }
}

fn children(secrets: &[Secret]) -> Vec<Child> {
    let mut children = Vec::new();
    for (class, secret) in secrets.iter().enumerate() {
        for (place, counts) in secret.counts.iter().enumerate() {
            for kind in 0..KINDS as u8 {
                let child = Child { class, place, kind };
                children.extend(std::iter::repeat_n(child, counts[usize::from(kind)].into()));
            }
        }
    }
    children
}

impl Walk<'_> {
    /// Tries one move; whether the files stayed the same.
    fn step(&mut self) -> bool {
        let before = self.moved();
        let changed: BTreeSet<usize> = before.keys().map(|at| self.children[*at].class).collect();
        let differs = before
            .iter()
            .any(|(at, kind)| self.children[*at].kind != *kind);
        if differs && self.scene.publisher.same(&self.secrets, &changed) {
            return true;
        }
        for (at, kind) in before {
            self.set(at, kind);
        }
        false
    }

    fn set(&mut self, at: usize, kind: u8) {
        let child = &mut self.children[at];
        let counts = &mut self.secrets[child.class].counts[child.place];
        counts[usize::from(child.kind)] -= 1;
        counts[usize::from(kind)] += 1;
        child.kind = kind;
    }

    /// A child whom the attacker does not know; of this class, if one is named.
    fn any(&mut self, class: Option<usize>) -> usize {
        loop {
            let at = self.dice.below(self.children.len());
            let fits = class.is_none_or(|class| self.children[at].class == class);
            if fits && !self.fixed.contains(&at) {
                return at;
            }
        }
    }

    /// Makes a move; returns who was changed and what they were.
    fn moved(&mut self) -> BTreeMap<usize, u8> {
        let mut before = BTreeMap::new();
        if self.dice.per_cent(60) && !self.wanted.is_empty() {
            self.aim(&mut before);
            return before;
        }
        let one = self.any(None);
        let class = Some(self.children[one].class);
        match self.dice.below(8) {
            // Two change places, once or a few times.
            0..=2 => {
                for _ in 0..self.dice.between(1, 3) {
                    let (one, other) = (self.any(class), self.any(class));
                    self.swap(one, other, &mut before);
                }
            }
            // All of the class change places.
            3 => {
                for _ in 0..self.children.len().min(60) {
                    let (one, other) = (self.any(class), self.any(class));
                    self.swap(one, other, &mut before);
                }
            }
            // One trait of a few.
            4 | 5 => {
                for _ in 0..self.dice.between(1, 3) {
                    let one = self.any(class);
                    let kind = self.altered(one);
                    self.change(one, kind, &mut before);
                }
            }
            // One comes to something else, and another of any class the other way round.
            6 => {
                let other = self.any(None);
                let (from, to) = (self.children[one].kind, self.altered(one));
                if self.children[other].kind == to {
                    self.change(other, from, &mut before);
                }
                self.change(one, to, &mut before);
            }
            _ => {
                let all = kinds(self.scene.secrets[self.children[one].class].asked);
                let kind = all[self.dice.below(all.len())];
                self.change(one, kind, &mut before);
            }
        }
        before
    }

    /// Moves a wanted group's count by one or a few, mostly so that the same happens the other way round outside its row.
    fn aim(&mut self, before: &mut BTreeMap<usize, u8>) {
        let (class, group) = self.wanted[self.dice.below(self.wanted.len())];
        let more = self.dice.per_cent(50);
        let alone = self.dice.per_cent(25);
        for _ in 0..self.dice.between(1, 3) {
            let inside = |walk: &Self, at: usize| {
                let child = walk.children[at];
                class.is_none_or(|class| class == child.class)
                    && walk.secrets[child.class].places[child.place].is_in(group.category)
            };
            let Some(one) = self
                .find(|walk, at| inside(walk, at) && group.holds(walk.children[at].kind) != more)
            else {
                return;
            };
            let own = self.children[one].class;
            let other = self.find(|walk, at| {
                !inside(walk, at)
                    && walk.children[at].class == own
                    && group.holds(walk.children[at].kind) == more
            });
            match other {
                Some(other) if !alone => self.swap(one, other, before),
                _ => {
                    let kind = self.instead(one, group.what);
                    self.change(one, kind, before);
                }
            }
        }
    }

    /// What a child could have come to instead, on the other side of such a group.
    fn instead(&mut self, at: usize, what: What) -> u8 {
        if what != What::Completed {
            return self.altered(at);
        }
        if self.children[at].kind != ABSENT {
            return ABSENT;
        }
        // As some other child of the class, so that the rates stay about the same.
        let other = self.any(Some(self.children[at].class));
        self.children[other].kind
    }

    /// Some child of this sort whom the attacker does not know.
    fn find(&mut self, sort: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let many = self.children.len();
        let start = self.dice.below(many);
        let around = (start..many).chain(0..start);
        around
            .filter(|at| !self.fixed.contains(at))
            .find(|at| sort(self, *at))
    }

    fn swap(&mut self, one: usize, other: usize, before: &mut BTreeMap<usize, u8>) {
        let (first, second) = (self.children[one].kind, self.children[other].kind);
        self.change(one, second, before);
        self.change(other, first, before);
    }

    fn change(&mut self, at: usize, kind: u8, before: &mut BTreeMap<usize, u8>) {
        before.entry(at).or_insert(self.children[at].kind);
        self.set(at, kind);
    }

    /// What a child came to, but for one trait.
    fn altered(&mut self, at: usize) -> u8 {
        let Child { class, kind, .. } = self.children[at];
        if kind == ABSENT {
            return kind;
        }
        let of = kind - 1;
        let traits = if self.scene.secrets[class].asked {
            3
        } else {
            2
        };
        1 + match self.dice.below(traits) {
            0 => of ^ 1,
            1 => of ^ 2,
            _ => (of + 4 * (1 + self.dice.below(2) as u8)) % 12,
        }
    }
}
