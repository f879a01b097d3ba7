//! How a treasure box plays.
//!
//! A thing is current until the child places it rightly, or until Sango has shown where it belongs: then it comes again
//! later and only the child's own placing counts. Two easy successes (right at the first go) in a row raise the level even
//! before its goal is reached; two misses in a row bring Sango's demonstration and lower the level, where one right placing
//! leads back. What was reached on a level stays reached. Whoever places things rightly comes to the end from every state.

use super::content::{Content, Home, Level};
use crate::chance::Chance;
use crate::ids::{MisconceptionId, ThingId};
use std::collections::VecDeque;

/// How many easy successes in a row raise the level, and how many misses in a row lower it.
const IN_A_ROW: u8 = 2;

/// What a child can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Put the current thing into a home.
    Place(Home),
    /// Ask Sango to show where the current thing belongs.
    ShowMe,
    /// Go on after reading what came of the last action.
    Continue,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The thing is safe there. `Continue` leads on.
    Fits {
        /// The thing.
        thing: ThingId,
        /// Where it was put.
        home: Home,
        /// How far it travels from there.
        reach: Reach,
    },
    /// The thing is not right there: it travels too far, or is hidden though it was made to be shared. It is still
    /// current, and the child may choose again at once.
    TooFar {
        /// The thing.
        thing: ThingId,
        /// Where it was put.
        home: Home,
        /// The wrong idea that this shows.
        misconception: MisconceptionId,
        /// How far it travels from there.
        reach: Reach,
        /// Whether Sango now shows the way: then only `Continue` (or `ShowMe`) leads on, to `Demonstrated`.
        show_me: bool,
    },
    /// Sango puts the thing where it belongs. `Continue` leads on; the thing comes again later.
    Demonstrated {
        /// The thing.
        thing: ThingId,
        /// Where Sango puts it: the farthest home where it is safe.
        home: Home,
        /// How far it travels from there.
        reach: Reach,
    },
    /// The next thing is there, on the same level.
    Next,
    /// The next thing is there, on this higher level (from 0).
    LevelUp(u8),
    /// The next thing is there, on this lower level (from 0).
    LevelDown(u8),
    /// The play is over.
    Finished,
    /// The action means nothing here.
    Nothing,
}

/// How far a thing travels when it is put into a home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The homes that it comes through, from the nearest; the last is where it was put.
    pub stops: Vec<Home>,
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A home for the current thing, or a wish to be shown.
    Place,
    /// The demonstration, which `Continue` or `ShowMe` begins.
    Show,
    /// `Continue`, after a thing was placed rightly or shown.
    Continue,
    /// Nothing: the play is over.
    Finished,
}

/// A miss, kept for the teacher's view of misconceptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The thing.
    pub thing: ThingId,
    /// The wrong home that was chosen.
    pub home: Home,
    /// The wrong idea behind it.
    pub misconception: MisconceptionId,
}

/// One level's part of the state.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shelf {
    /// Things yet to come; filled again when empty.
    queue: VecDeque<ThingId>,
    /// How many were placed rightly.
    done: u8,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    chance: Chance,
    shelves: Vec<Shelf>,
    level: usize,
    phase: Phase,
    current: Option<ThingId>,
    /// Misses on the current thing since it came or was shown.
    misses_in_a_row: u8,
    /// Whether the current thing was missed or shown in this turn.
    helped: bool,
    easy_in_a_row: u8,
    /// The demonstration in progress followed misses, and the level goes down after it.
    lower: bool,
    noted: Vec<Noted>,
}

impl State {
    /// Begins on the lowest level.
    pub fn start(content: &Content, seed: u64) -> Self {
        let mut state = Self {
            chance: Chance::from_seed(seed),
            shelves: content
                .levels
                .iter()
                .map(|_| Shelf {
                    queue: VecDeque::new(),
                    done: 0,
                })
                .collect(),
            level: 0,
            phase: Phase::Place,
            current: None,
            misses_in_a_row: 0,
            helped: false,
            easy_in_a_row: 0,
            lower: false,
            noted: Vec::new(),
        };
        state.draw(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Place, Action::Place(home)) => self.place(content, *home),
            (Phase::Place, Action::ShowMe) | (Phase::Show, Action::ShowMe | Action::Continue) => {
                self.show(content)
            }
            (Phase::Continue, Action::Continue) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        u8::try_from(self.level).unwrap_or(u8::MAX)
    }

    /// The thing to be placed, shown or just placed; none when the play is over.
    pub fn current(&self) -> Option<&ThingId> {
        self.current.as_ref()
    }

    /// How many things were placed rightly on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        let goal = content.levels.get(self.level).map_or(0, |level| level.goal);
        let done = self.shelves.get(self.level).map_or(0, |shelf| shelf.done);
        (done.min(goal), goal)
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// Every miss so far.
    pub fn misses(&self) -> &[Noted] {
        &self.noted
    }

    fn place(&mut self, content: &Content, home: Home) -> Outcome {
        let Some(thing) = self.current.as_ref().and_then(|id| content.thing(id)) else {
            return Outcome::Nothing;
        };
        let id = thing.id.clone();
        if thing.right.contains(&home) {
            if let Some(shelf) = self.shelves.get_mut(self.level) {
                shelf.done = shelf.done.saturating_add(1);
            }
            self.easy_in_a_row = if self.helped {
                0
            } else {
                self.easy_in_a_row.saturating_add(1)
            };
            self.phase = Phase::Continue;
            return Outcome::Fits {
                thing: id,
                home,
                reach: reach(content, home),
            };
        }
        let Some(miss) = thing.misses.iter().find(|miss| miss.home == home) else {
            return Outcome::Nothing;
        };
        let misconception = miss.misconception.clone();
        self.noted.push(Noted {
            thing: id.clone(),
            home,
            misconception: misconception.clone(),
        });
        self.helped = true;
        self.easy_in_a_row = 0;
        self.misses_in_a_row = self.misses_in_a_row.saturating_add(1);
        let show_me = self.misses_in_a_row >= IN_A_ROW;
        if show_me {
            self.lower = true;
            self.phase = Phase::Show;
        }
        Outcome::TooFar {
            thing: id,
            home,
            misconception,
            reach: reach(content, home),
            show_me,
        }
    }

    fn show(&mut self, content: &Content) -> Outcome {
        let Some(thing) = self.current.as_ref().and_then(|id| content.thing(id)) else {
            return Outcome::Nothing;
        };
        let Some(&home) = thing.right.iter().max() else {
            return Outcome::Nothing;
        };
        let id = thing.id.clone();
        // It comes again, last on its level, for the child's own placing.
        if let Some(shelf) = self.shelves.get_mut(self.level) {
            shelf.queue.push_back(id.clone());
        }
        self.helped = true;
        self.easy_in_a_row = 0;
        self.phase = Phase::Continue;
        Outcome::Demonstrated {
            thing: id,
            home,
            reach: reach(content, home),
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let top = self.level + 1 >= content.levels.len();
        let (done, goal) = self.progress(content);
        let outcome = if self.lower && self.level > 0 {
            self.level -= 1;
            // One right placing leads back up.
            let goal = content.levels.get(self.level).map_or(1, |level| level.goal);
            if let Some(shelf) = self.shelves.get_mut(self.level) {
                shelf.done = shelf.done.min(goal.saturating_sub(1));
            }
            Outcome::LevelDown(self.level())
        } else if done >= goal && top {
            self.phase = Phase::Finished;
            self.current = None;
            return Outcome::Finished;
        } else if !top && (done >= goal || self.easy_in_a_row >= IN_A_ROW) {
            self.level += 1;
            Outcome::LevelUp(self.level())
        } else {
            Outcome::Next
        };
        if outcome != Outcome::Next {
            self.easy_in_a_row = 0;
        }
        self.draw(content);
        outcome
    }

    /// Takes the next thing of the level, and forgets the turn before.
    fn draw(&mut self, content: &Content) {
        self.lower = false;
        self.helped = false;
        self.misses_in_a_row = 0;
        let (Some(shelf), Some(level)) = (
            self.shelves.get_mut(self.level),
            content.levels.get(self.level),
        ) else {
            self.phase = Phase::Finished;
            self.current = None;
            return;
        };
        if shelf.queue.is_empty() {
            shelf.queue = shuffled(level, self.current.as_ref(), &mut self.chance);
        }
        self.current = shelf.queue.pop_front();
        // Only content that was never checked has an empty level; a child must not be left there.
        self.phase = if self.current.is_some() {
            Phase::Place
        } else {
            Phase::Finished
        };
    }
}

/// A level's things in a new order that does not begin with the thing just seen.
fn shuffled(level: &Level, last: Option<&ThingId>, chance: &mut Chance) -> VecDeque<ThingId> {
    let mut things = level.things.clone();
    chance.shuffle(&mut things);
    let mut things = VecDeque::from(things);
    if things.len() > 1 && things.front() == last {
        things.rotate_left(1);
    }
    things
}

fn reach(content: &Content, home: Home) -> Reach {
    Reach {
        stops: content
            .homes
            .iter()
            .copied()
            .filter(|&stop| stop <= home)
            .collect(),
    }
}
