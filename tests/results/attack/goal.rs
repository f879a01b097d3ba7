//! What the attacker wants for one group: for every two children whom a reader can know, so many values of it that the two leave
//! open. Only true witnesses count, and only those in which the two are as they are.

use super::groups::Group;
use super::kids::{Lost, Type};
use super::scene::Other;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Where a group is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In one class.
    Class(usize),
    /// In one area.
    Area(usize),
}

/// A group with a side below k, and what was found of it.
#[derive(Debug)]
pub struct Goal {
    pub scope: Scope,
    pub group: Group,
    /// Its true count and base.
    pub truth: u16,
    pub base: u16,
    /// The types of those out of whom it is counted; only for bases of three and fewer, where the two known can be most of them.
    pub members: Vec<Type>,
    found: Vec<Found>,
    done: bool,
}

/// A witness with another value of the group.
#[derive(Debug, Clone)]
struct Found {
    value: u16,
    lost: Rc<Lost>,
    tables: Rc<Other>,
}

/// Two children who leave too little open.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// `None` stands for any child of whose type no witness lacks one.
    pub pair: [Option<Type>; 2],
    pub values: BTreeSet<u16>,
    pub need: usize,
}

/// So many witnesses of one value are kept that were not looked for.
const KEPT: usize = 10;

impl Goal {
    pub fn new(scope: Scope, group: Group, truth: u16, base: u16, members: Vec<Type>) -> Self {
        Self {
            scope,
            group,
            truth,
            base,
            members,
            found: Vec::new(),
            done: false,
        }
    }

    pub fn is_done(&self) -> bool {
        self.done
    }

    /// How many values were found, whoever is known.
    pub fn values(&self) -> usize {
        let mut values: BTreeSet<u16> = self.found.iter().map(|it| it.value).collect();
        values.insert(self.truth);
        values.len()
    }

    /// Takes in that the group has this value in a witness that lacks so many types; `sought`: just this was looked for.
    pub fn add(&mut self, value: u16, lost: &Rc<Lost>, tables: &Rc<Other>, sought: bool) {
        if value == self.truth || self.done {
            return;
        }
        let mut alike = self.found.iter().filter(|it| it.value == value);
        let many = alike.clone().count();
        if alike.any(|it| it.lost.is_within(lost)) || (many >= KEPT && !sought) {
            return;
        }
        self.found
            .retain(|it| it.value != value || !lost.is_within(&it.lost));
        self.found.push(Found {
            value,
            lost: lost.clone(),
            tables: tables.clone(),
        });
    }

    /// A witness that holds these two, to go on from: the `nth`, counted round and round.
    pub fn start(&self, pair: [Option<Type>; 2], nth: usize) -> Option<&Other> {
        let mut holding = self.found.iter().filter(|it| it.lost.holds(pair));
        let many = holding.clone().count().max(1);
        holding.nth(nth % many).map(|it| &*it.tables)
    }

    /// Any two children who leave too few values open, as far as was found. None: the group is open for certain.
    pub fn trouble(&mut self) -> Option<Trouble> {
        if self.done {
            return None;
        }
        let mut kinds: BTreeSet<Option<Type>> = BTreeSet::from([None]);
        let scarce = self.found.iter().map(|it| &it.lost);
        kinds.extend(scarce.flat_map(|it| it.gone.iter().chain(&it.single).copied().map(Some)));
        kinds.extend(self.members.iter().copied().map(Some));
        let kinds: Vec<Option<Type>> = kinds.into_iter().collect();
        // Which of the witnesses hold one such child, and which two; a bit for each.
        let with = |known: [Option<Type>; 2]| {
            let bits = self.found.iter().take(128).enumerate();
            bits.filter(|(_, it)| it.lost.holds(known))
                .fold(0u128, |all, (at, _)| all | 1 << at)
        };
        let one: Vec<u128> = kinds.iter().map(|kind| with([*kind, None])).collect();
        let mut values: BTreeMap<u16, u128> = BTreeMap::new();
        for (at, it) in self.found.iter().take(128).enumerate() {
            *values.entry(it.value).or_default() |= 1 << at;
        }
        for (at, first) in kinds.iter().enumerate() {
            for (other, second) in kinds.iter().enumerate().skip(at) {
                let holding = if at == other {
                    with([*first, *second])
                } else {
                    one[at] & one[other]
                };
                let open = values.values().filter(|its| **its & holding != 0);
                if open.count() < 2 {
                    let trouble = self.with([*first, *second]);
                    if trouble.values.len() < trouble.need {
                        return Some(trouble);
                    }
                }
            }
        }
        self.done = true;
        None
    }

    /// What these two leave open. (Two alike of whom there is only one are no two; nothing is asked of them that the one beside
    /// any other child is not asked.)
    fn with(&self, pair: [Option<Type>; 2]) -> Trouble {
        let mut values = BTreeSet::from([self.truth]);
        let holding = self.found.iter().filter(|it| it.lost.holds(pair));
        values.extend(holding.map(|it| it.value));
        let known = pair.iter().flatten().filter(|it| self.members.contains(it));
        let others = usize::from(self.base).saturating_sub(known.count());
        Trouble {
            pair,
            values,
            need: others.min(2) + 1,
        }
    }

    /// Whether this value is new for these two.
    pub fn is_new(trouble: &Trouble, value: u16) -> bool {
        !trouble.values.contains(&value)
    }
}
