//! Things that come one after the other, each to be put where it belongs: what the engines have in common whose rounds are things.
//!
//! A thing is current until the child has put it rightly, or until Sango has shown where it belongs; after a miss it is still current and one
//! may choose again at once; two misses in a row bring the demonstration, which has to be looked at. Levels follow as on every [`Ladder`].

use super::ladder::{Ladder, Level, Rung};
use crate::ids::{MisconceptionId, ThingId};

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A home for the current thing, or a wish to be shown.
    Place,
    /// The demonstration, which going on or a wish to be shown begins.
    Show,
    /// That one goes on, after a thing was placed rightly or shown.
    Continue,
    /// Nothing: the play is over.
    Finished,
}

/// A miss, kept for the teacher's view of misconceptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<W> {
    /// The thing.
    pub thing: ThingId,
    /// What was done with it, for instance the wrong home that was chosen.
    pub did: W,
    /// The wrong idea behind it.
    pub misconception: MisconceptionId,
}

/// Where a play of things stands. `W` is what can be done wrongly with one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Placing<W> {
    ladder: Ladder<ThingId>,
    phase: Phase,
    noted: Vec<Noted<W>>,
}

impl<W> Placing<W> {
    /// Begins on the lowest level with its first thing.
    pub fn start(levels: &[Level<ThingId>], seed: u64) -> Self {
        let ladder = Ladder::start(levels, seed);
        Self {
            phase: phase_at(&ladder),
            ladder,
            noted: Vec::new(),
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// The thing to be placed, shown or just placed; none when the play is over.
    pub fn current(&self) -> Option<&ThingId> {
        self.ladder.current()
    }

    /// The things that are known to come next on this level.
    pub fn waiting(&self) -> impl Iterator<Item = &ThingId> {
        self.ladder.waiting()
    }

    /// How many things were placed rightly on this level, and how many are wanted.
    pub fn progress(&self, levels: &[Level<ThingId>]) -> (u8, u8) {
        self.ladder.progress(levels)
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Every miss so far.
    pub fn noted(&self) -> &[Noted<W>] {
        &self.noted
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        let noted = self.noted.iter();
        noted.map(|miss| miss.misconception.clone()).collect()
    }

    /// The child did something rightly with the thing: misses begin to be counted anew.
    pub fn steady(&mut self) {
        self.ladder.steady();
    }

    /// The child put the current thing where it belongs.
    pub fn right(&mut self) {
        self.ladder.manage();
        self.phase = Phase::Continue;
    }

    /// The child did something wrongly with the current thing. Whether it is time that Sango shows the way.
    pub fn wrong(&mut self, did: W, misconception: &MisconceptionId) -> bool {
        if let Some(thing) = self.ladder.current() {
            self.noted.push(Noted {
                thing: thing.clone(),
                did,
                misconception: misconception.clone(),
            });
        }
        let show_me = self.ladder.miss();
        if show_me {
            self.phase = Phase::Show;
        }
        show_me
    }

    /// Sango puts the current thing where it belongs; it comes again later.
    pub fn show(&mut self) {
        self.ladder.show();
        self.phase = Phase::Continue;
    }

    /// Takes one of the waiting things first; the current one waits in its place. Whether there is such a thing.
    pub fn call(&mut self, thing: &ThingId) -> bool {
        self.ladder.swap(thing)
    }

    /// On to the next thing.
    pub fn go_on(&mut self, levels: &[Level<ThingId>]) -> Rung {
        let rung = self.ladder.go_on(levels);
        self.phase = phase_at(&self.ladder);
        rung
    }
}

/// What a play waits for when a thing has come, or none.
fn phase_at(ladder: &Ladder<ThingId>) -> Phase {
    match ladder.current() {
        Some(_) => Phase::Place,
        None => Phase::Finished,
    }
}
