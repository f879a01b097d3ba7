//! Levels that follow how the child does: CURRICULUM's "three levels that follow how the child does", the same for every engine.
//!
//! A level has a pool of rounds (a thing to place, a talk, a page) and a goal. One round is current until the child manages it, or
//! until Sango has shown how: then it comes again later and only the child's own doing counts. Two easy successes (right at the first go) in a
//! row raise the level even before its goal is reached; two misses in a row bring Sango's demonstration and lower the level, where
//! one success leads back. What was reached on a level stays reached. Whoever does the right thing comes to the end from every state.

use super::faults::Fault;
use crate::chance::Chance;
use serde::Deserialize;
use std::collections::{BTreeSet, VecDeque};

/// How many levels every activity has (CURRICULUM: a lesson's shape).
pub const LEVELS: usize = 3;
/// How many easy successes in a row raise the level, and how many misses in a row lower it.
const IN_A_ROW: u8 = 2;

/// A level as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Level", deny_unknown_fields)]
pub struct RawLevel<'a> {
    /// The rounds that may come, in any order.
    #[serde(borrow)]
    pub of: Vec<&'a str>,
    /// How many must be managed.
    pub goal: u8,
}

/// One level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level<I> {
    /// The rounds that may come.
    pub of: Vec<I>,
    /// How many must be managed: from 1 to the number of rounds.
    pub goal: u8,
}

impl<'a> RawLevel<'a> {
    /// The level once it was found sound.
    pub fn sound<I: From<&'a str>>(&self) -> Level<I> {
        Level {
            of: self.of.iter().map(|&id| id.into()).collect(),
            goal: self.goal,
        }
    }
}

/// Faults of an activity's levels. `kind` is what a round is called (“thing”), `known` their ids.
pub(super) fn check_levels<'a>(
    kind: &str,
    levels: &[RawLevel<'a>],
    known: &[&'a str],
    faults: &mut Vec<Fault<'a>>,
) {
    if levels.len() != LEVELS {
        faults.push(Fault::new(
            None,
            format!("there are {} levels instead of {LEVELS}", levels.len()),
            "give three levels, from the easiest",
        ));
    }
    for (number, level) in (1..).zip(levels) {
        let mut seen = BTreeSet::new();
        for &id in &level.of {
            if !known.contains(&id) {
                faults.push(Fault::new(
                    id,
                    format!("level {number} speaks of “{id}”, which is no {kind} here"),
                    format!("add it to the {kind}s, or name one that is there"),
                ));
            }
            if !seen.insert(id) {
                faults.push(Fault::new(
                    id,
                    format!("level {number} lists “{id}” twice"),
                    "list it once",
                ));
            }
        }
        if level.goal == 0 || usize::from(level.goal) > level.of.len() {
            faults.push(Fault::new(
                level.of.first().copied(),
                format!(
                    "the goal {} of level {number} cannot be reached with {} {kind}s",
                    level.goal,
                    level.of.len()
                ),
                format!("choose a goal from 1 to the number of {kind}s"),
            ));
        }
    }
    for &id in known {
        if !levels.iter().any(|level| level.of.contains(&id)) {
            faults.push(Fault::new(
                id,
                format!("“{id}” comes in no level"),
                "add it to a level, or leave it out",
            ));
        }
    }
}

/// One level's part of a climb.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shelf<I> {
    /// Rounds yet to come; filled again when empty.
    queue: VecDeque<I>,
    /// How many were managed.
    done: u8,
}

/// What comes after a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// The next round, on the same level.
    Same,
    /// The next round, on this higher level (from 0).
    Up(u8),
    /// The next round, on this lower level (from 0).
    Down(u8),
    /// Nothing: all is done.
    Top,
}

/// Where a child stands on an activity's levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder<I> {
    chance: Chance,
    shelves: Vec<Shelf<I>>,
    level: usize,
    current: Option<I>,
    /// Misses on the current round since it came or was steady.
    misses_in_a_row: u8,
    /// Whether the current round was missed or shown.
    helped: bool,
    easy_in_a_row: u8,
    /// The level goes down after this round.
    lower: bool,
}

impl<I: Clone + PartialEq> Ladder<I> {
    /// Begins on the lowest level with its first round.
    pub fn start(levels: &[Level<I>], seed: u64) -> Self {
        let mut ladder = Self {
            chance: Chance::from_seed(seed),
            shelves: levels
                .iter()
                .map(|_| Shelf {
                    queue: VecDeque::new(),
                    done: 0,
                })
                .collect(),
            level: 0,
            current: None,
            misses_in_a_row: 0,
            helped: false,
            easy_in_a_row: 0,
            lower: false,
        };
        ladder.draw(levels);
        ladder
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        u8::try_from(self.level).unwrap_or(u8::MAX)
    }

    /// The round in hand; none when all is done.
    pub fn current(&self) -> Option<&I> {
        self.current.as_ref()
    }

    /// The rounds that are known to come next on this level, in their order.
    pub fn waiting(&self) -> impl Iterator<Item = &I> {
        let shelf = self.shelves.get(self.level);
        shelf.into_iter().flat_map(|shelf| &shelf.queue)
    }

    /// Takes a waiting round first; the one in hand waits in its place, unless it was missed or shown. Whether it was done.
    pub fn swap(&mut self, round: &I) -> bool {
        let (false, Some(shelf), Some(current)) = (
            self.helped,
            self.shelves.get_mut(self.level),
            &mut self.current,
        ) else {
            return false;
        };
        let Some(waiting) = shelf.queue.iter_mut().find(|waiting| *waiting == round) else {
            return false;
        };
        std::mem::swap(waiting, current);
        true
    }

    /// How many rounds were managed on this level, and how many are wanted.
    pub fn progress(&self, levels: &[Level<I>]) -> (u8, u8) {
        let goal = levels.get(self.level).map_or(0, |level| level.goal);
        let done = self.shelves.get(self.level).map_or(0, |shelf| shelf.done);
        (done.min(goal), goal)
    }

    /// A stream of choices for what else is drawn by lot.
    pub fn chance(&mut self) -> &mut Chance {
        &mut self.chance
    }

    /// The child managed the round.
    pub fn manage(&mut self) {
        if let Some(shelf) = self.shelves.get_mut(self.level) {
            shelf.done = shelf.done.saturating_add(1);
        }
        self.easy_in_a_row = if self.helped {
            0
        } else {
            self.easy_in_a_row.saturating_add(1)
        };
    }

    /// The child missed. Whether it is time that Sango shows the way; then the level goes down after the round.
    pub fn miss(&mut self) -> bool {
        self.help();
        self.misses_in_a_row = self.misses_in_a_row.saturating_add(1);
        let show = self.misses_in_a_row >= IN_A_ROW;
        self.lower |= show;
        show
    }

    /// The child did something rightly within the round: misses begin to be counted anew.
    pub fn steady(&mut self) {
        self.misses_in_a_row = 0;
    }

    /// Sango helped: the round is no easy one.
    pub fn help(&mut self) {
        self.helped = true;
        self.easy_in_a_row = 0;
    }

    /// Sango did the round: it comes again, last on its level, for the child's own doing.
    pub fn show(&mut self) {
        self.help();
        if let (Some(shelf), Some(current)) = (self.shelves.get_mut(self.level), &self.current) {
            shelf.queue.push_back(current.clone());
        }
    }

    /// On to the next round.
    pub fn go_on(&mut self, levels: &[Level<I>]) -> Rung {
        let top = self.level + 1 >= levels.len();
        let (done, goal) = self.progress(levels);
        let rung = if self.lower && self.level > 0 {
            self.level -= 1;
            // One success leads back up.
            let goal = levels.get(self.level).map_or(1, |level| level.goal);
            if let Some(shelf) = self.shelves.get_mut(self.level) {
                shelf.done = shelf.done.min(goal.saturating_sub(1));
            }
            Rung::Down(self.level())
        } else if done >= goal && top {
            self.current = None;
            return Rung::Top;
        } else if !top && (done >= goal || self.easy_in_a_row >= IN_A_ROW) {
            self.level += 1;
            Rung::Up(self.level())
        } else {
            Rung::Same
        };
        if rung != Rung::Same {
            self.easy_in_a_row = 0;
        }
        self.draw(levels);
        // Only content that was never checked has an empty level; a child must not be left there.
        if self.current.is_none() {
            return Rung::Top;
        }
        rung
    }

    /// Takes the level's next round, and forgets the one before.
    fn draw(&mut self, levels: &[Level<I>]) {
        self.lower = false;
        self.helped = false;
        self.misses_in_a_row = 0;
        let last = self.current.take();
        let (Some(shelf), Some(level)) = (self.shelves.get_mut(self.level), levels.get(self.level))
        else {
            return;
        };
        if shelf.queue.is_empty() {
            shelf.queue = shuffled(level, last.as_ref(), &mut self.chance);
        }
        self.current = shelf.queue.pop_front();
    }
}

/// A level's rounds in a new order that does not begin with the one just seen.
fn shuffled<I: Clone + PartialEq>(
    level: &Level<I>,
    last: Option<&I>,
    chance: &mut Chance,
) -> VecDeque<I> {
    let mut rounds = level.of.clone();
    chance.shuffle(&mut rounds);
    let mut rounds = VecDeque::from(rounds);
    if rounds.len() > 1 && rounds.front() == last {
        rounds.rotate_left(1);
    }
    rounds
}
