//! How a lock builder plays.
//!
//! A lock wants a key: parts are put into it from the tray and taken back, then the machine tries. A key that falls stays in hand, to be made better; one
//! that holds is kept, and then somebody may ask for it. A key that went into the wrong hands is spent: a new one is built. Levels follow as on every
//! [`Ladder`], and on each waits a cleverer machine.

use super::content::{Answer, Content, Lock, Machine, Span, Trick};
use super::strength::{Strength, found_by, grown, strength};
use super::tries::tries;
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::{Feel, Setting};
use crate::ids::{LockId, MisconceptionId, ThingId};

/// How many keys of earlier locks stay on the ring.
const RING: usize = 3;

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Put a part at the key's end.
    Put(ThingId),
    /// Take the last part back.
    TakeBack,
    /// Take a key from the ring, where the newest is the first.
    Old(usize),
    /// Let the machine try.
    Try,
    /// Stop the machine, to change the key.
    Stop,
    /// Answer somebody who asks for the key.
    Answer(Answer),
    /// Go on: after watching or reading.
    Continue,
    /// Ask Sango to show how.
    ShowMe,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The key is another now.
    Built,
    /// The machine is trying.
    Trying,
    /// The key holds so long.
    Held(Span),
    /// The key falls after so long.
    Fell {
        /// How long the machine needed.
        span: Span,
        /// How it found the key.
        by: Trick,
        /// Whether Sango now shows how; then `Continue` leads to it.
        show_me: bool,
    },
    /// Somebody asks for the key.
    Asked,
    /// That was the right answer.
    Answered(Answer),
    /// That was not.
    Wronged {
        /// What the child did.
        did: Answer,
        /// Whether Sango now shows how; then `Continue` leads to it.
        show_me: bool,
    },
    /// The key went into the wrong hands: a new one is to be built.
    Anew,
    /// Sango shows a key that holds, or the right answer.
    Shown,
    /// The next lock is there, on the same level.
    NextLock,
    /// The next lock is there, on this higher level (from 0).
    LevelUp(u8),
    /// The next lock is there, on this lower level (from 0).
    LevelDown(u8),
    /// The play is over.
    Finished,
    /// The action means nothing here.
    Nothing,
}

impl Outcome {
    /// What it feels like.
    pub fn feel(&self) -> Feel {
        match self {
            Self::Built | Self::Trying | Self::Asked | Self::Anew => Feel::Step,
            Self::NextLock | Self::LevelDown(_) => Feel::Step,
            Self::Held(_) | Self::Answered(_) => Feel::Good,
            Self::Fell { .. } | Self::Wronged { .. } => Feel::Again,
            Self::Shown => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The key is built, and `Try`.
    Build,
    /// The machine tries: `Continue` or `Stop`.
    Trying,
    /// `Continue`: the key has held.
    Held,
    /// `Continue`: the key has fallen.
    Fell,
    /// An answer to who asks.
    Asked,
    /// `Continue`, after the right answer.
    Answered,
    /// `Continue`, after the wrong one.
    Wronged,
    /// `Continue`: Sango has shown how.
    Shown,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<LockId>,
    phase: Phase,
    key: Vec<usize>,
    /// Keys that locks had, the newest last.
    ring: Vec<Vec<usize>>,
    /// The tray in an order by lot, in which Sango chooses.
    order: Vec<usize>,
    /// Whether somebody is asking, or has asked.
    visited: bool,
    /// The key that is in hand was handed to somebody who should not have it.
    astray: bool,
    /// Sango shows how, as soon as one goes on.
    show: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level with its first lock.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            key: Vec::new(),
            ring: Vec::new(),
            order: (0..content.tray.len()).collect(),
            visited: false,
            astray: false,
            show: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Build, Action::Put(part)) => self.put(content, part),
            (Phase::Build, Action::TakeBack) => match self.key.pop() {
                Some(_) => Outcome::Built,
                None => Outcome::Nothing,
            },
            (Phase::Build, Action::Old(at)) => match self.ring.iter().rev().nth(*at) {
                Some(old) if *old != self.key && self.offers_ring(content) => {
                    self.key = old.clone();
                    Outcome::Built
                }
                _ => Outcome::Nothing,
            },
            (Phase::Build, Action::Try) if !self.key.is_empty() => {
                self.phase = Phase::Trying;
                Outcome::Trying
            }
            (Phase::Trying, Action::Stop) => {
                self.phase = Phase::Build;
                Outcome::Built
            }
            (Phase::Trying, Action::Continue) => self.tried(content),
            (Phase::Held, Action::Continue) => {
                if self.lock(content).is_some_and(|lock| lock.visit.is_some()) {
                    self.visited = true;
                    self.phase = Phase::Asked;
                    Outcome::Asked
                } else {
                    self.go_on(content)
                }
            }
            (Phase::Asked, Action::Answer(answer)) => self.answer(content, *answer),
            (Phase::Fell | Phase::Wronged, Action::Continue) => self.again(content),
            (Phase::Build | Phase::Asked, Action::ShowMe) => self.show(content),
            (Phase::Answered | Phase::Shown, Action::Continue) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many locks were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The lock in hand; none when the play is over.
    pub fn lock<'a>(&self, content: &'a Content) -> Option<&'a Lock> {
        content.lock(self.ladder.current()?)
    }

    /// The machine of this level.
    pub fn machine<'a>(&self, content: &'a Content) -> Option<&'a Machine> {
        content.machines.get(usize::from(self.level()))
    }

    /// The key in hand, by places on the tray.
    pub fn key(&self) -> &[usize] {
        &self.key
    }

    /// Keys of earlier locks, the newest first; empty where the machine does not know them.
    pub fn ring(&self, content: &Content) -> Vec<&[usize]> {
        if self.offers_ring(content) {
            self.ring.iter().rev().map(Vec::as_slice).collect()
        } else {
            Vec::new()
        }
    }

    /// How hard the key in hand is for the machine.
    pub fn strength(&self, content: &Content) -> Option<Strength> {
        let machine = self.machine(content)?;
        Some(strength(content, machine, &self.ring, &self.key))
    }

    /// How long the machine needs for the key in hand.
    pub fn span(&self, content: &Content) -> Option<Span> {
        let machine = self.machine(content)?;
        Some(self.strength(content)?.span(machine))
    }

    /// Some of the machine's tries, for whoever watches; the last is the key where it falls.
    pub fn tries(&self, content: &Content) -> Vec<Vec<usize>> {
        let Some(machine) = self.machine(content) else {
            return Vec::new();
        };
        tries(
            content,
            machine,
            &self.ring,
            &self.key,
            !self.holds(content),
        )
    }

    /// Whether what is shown concerns who asks, not the key.
    pub fn is_visited(&self) -> bool {
        self.visited
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase {
            Phase::Build if self.holds(content) => Some(Action::Try),
            Phase::Build => Some(match self.grown(content) {
                Some(key) => {
                    let part = content.tray.get(*key.get(self.key.len())?)?;
                    Action::Put(part.id.clone())
                }
                None => Action::TakeBack,
            }),
            Phase::Trying if !self.holds(content) => Some(Action::Stop),
            Phase::Asked => {
                let visit = self.lock(content)?.visit.as_ref()?;
                Some(Action::Answer(visit.right))
            }
            Phase::Finished => None,
            _ => Some(Action::Continue),
        }
    }

    /// Something that leads to a key that falls, or the wrong answer.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        match self.phase {
            Phase::Build if self.key.is_empty() => {
                let part = content.tray.first()?;
                Some(Action::Put(part.id.clone()))
            }
            Phase::Build if !self.holds(content) => Some(Action::Try),
            Phase::Trying if !self.holds(content) => Some(Action::Continue),
            Phase::Asked => {
                let visit = self.lock(content)?.visit.as_ref()?;
                Some(Action::Answer(visit.right.other()))
            }
            _ => None,
        }
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn offers_ring(&self, content: &Content) -> bool {
        self.machine(content)
            .is_some_and(|machine| machine.knows.contains(&Trick::Reuse))
    }

    fn holds(&self, content: &Content) -> bool {
        match (self.machine(content), self.strength(content)) {
            (Some(machine), Some(strength)) => !self.key.is_empty() && strength.holds(machine),
            _ => false,
        }
    }

    /// The key in hand, with as much added as it takes.
    fn grown(&self, content: &Content) -> Option<Vec<usize>> {
        let machine = self.machine(content)?;
        grown(content, machine, &self.ring, &self.order, &self.key)
    }

    fn begin(&mut self, content: &Content) {
        self.visited = false;
        self.astray = false;
        self.show = false;
        self.ladder.chance().shuffle(&mut self.order);
        match (self.lock(content), self.machine(content)) {
            (Some(lock), Some(_)) => {
                self.key = lock.begins.clone();
                self.phase = Phase::Build;
            }
            // Only content that was never checked has none; a child must not be left there.
            _ => {
                self.key.clear();
                self.phase = Phase::Finished;
            }
        }
    }

    fn put(&mut self, content: &Content, part: &ThingId) -> Outcome {
        match content.place(part.as_ref()) {
            Some(at) if self.key.len() < content.places => {
                self.key.push(at);
                Outcome::Built
            }
            _ => Outcome::Nothing,
        }
    }

    fn tried(&mut self, content: &Content) -> Outcome {
        let Some((strength, machine)) = self.strength(content).zip(self.machine(content)) else {
            return Outcome::Nothing;
        };
        let span = strength.span(machine);
        if self.holds(content) {
            self.phase = Phase::Held;
            if self.lock(content).is_none_or(|lock| lock.visit.is_none()) {
                self.ladder.manage();
            }
            return Outcome::Held(span);
        }
        let by = found_by(content, machine, &self.ring, &self.key);
        let told = content.falls.iter().find(|(trick, _)| *trick == by);
        self.missed.extend(told.map(|(_, wrong)| wrong.clone()));
        self.phase = Phase::Fell;
        self.show = self.ladder.miss();
        Outcome::Fell {
            span,
            by,
            show_me: self.show,
        }
    }

    fn answer(&mut self, content: &Content, did: Answer) -> Outcome {
        let visit = self.lock(content).and_then(|lock| lock.visit.as_ref());
        let Some(visit) = visit else {
            return Outcome::Nothing;
        };
        if did == visit.right {
            self.ladder.manage();
            self.phase = Phase::Answered;
            return Outcome::Answered(did);
        }
        self.missed.push(visit.misconception.clone());
        self.phase = Phase::Wronged;
        self.astray = did == Answer::Hand && !visit.own_words;
        self.show = self.ladder.miss();
        Outcome::Wronged {
            did,
            show_me: self.show,
        }
    }

    /// Another go, or Sango shows how.
    fn again(&mut self, content: &Content) -> Outcome {
        if self.show {
            return self.show(content);
        }
        if !self.visited {
            self.phase = Phase::Build;
            return Outcome::Built;
        }
        if self.astray {
            self.astray = false;
            self.visited = false;
            self.keep_on_ring();
            self.key.clear();
            self.phase = Phase::Build;
            return Outcome::Anew;
        }
        self.phase = Phase::Asked;
        Outcome::Asked
    }

    /// Sango builds a key that holds, or answers for the child; the lock comes again later.
    fn show(&mut self, content: &Content) -> Outcome {
        if !self.visited {
            while !self.holds(content) {
                match self.grown(content) {
                    Some(key) => self.key = key,
                    None if self.key.pop().is_some() => {}
                    // Only content that was never checked knows no key that holds.
                    None => break,
                }
            }
        }
        self.show = false;
        self.ladder.show();
        self.phase = Phase::Shown;
        Outcome::Shown
    }

    fn keep_on_ring(&mut self) {
        let key = std::mem::take(&mut self.key);
        self.ring.retain(|old| *old != key);
        self.ring.push(key);
        if self.ring.len() > RING {
            self.ring.remove(0);
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        self.keep_on_ring();
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            _ if self.finished() => Outcome::Finished,
            Rung::Same => Outcome::NextLock,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
