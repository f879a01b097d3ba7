//! How a treasure box plays.
//!
//! A thing is current until the child places it rightly, or until Sango has shown where it belongs: see [`Placing`].

use super::content::{Content, Home};
use crate::activities::ladder::Rung;
use crate::activities::placing::{self, Placing};
use crate::activities::{Feel, Setting};
use crate::ids::{MisconceptionId, ThingId};

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

impl Outcome {
    /// What it feels like.
    pub fn feel(&self) -> Feel {
        match self {
            Self::Fits { .. } => Feel::Good,
            Self::TooFar { .. } => Feel::Again,
            Self::Demonstrated { .. } => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Next | Self::LevelDown(_) => Feel::Step,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// How far a thing travels when it is put into a home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The homes that it comes through, from the nearest; the last is where it was put.
    pub stops: Vec<Home>,
}

pub use placing::Phase;

/// A miss: the wrong home that was chosen for a thing.
pub type Noted = placing::Noted<Home>;

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State(Placing<Home>);

impl State {
    /// Begins on the lowest level.
    pub fn start(content: &Content, setting: Setting) -> Self {
        Self(Placing::start(&content.levels, setting.seed))
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase(), action) {
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
        self.0.level()
    }

    /// The thing to be placed, shown or just placed; none when the play is over.
    pub fn current(&self) -> Option<&ThingId> {
        self.0.current()
    }

    /// How many things were placed rightly on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.0.progress(&content.levels)
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.0.phase()
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase() == Phase::Finished
    }

    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase() {
            Phase::Place => {
                let thing = content.thing(self.current()?)?;
                thing.right.first().map(|home| Action::Place(*home))
            }
            Phase::Show | Phase::Continue => Some(Action::Continue),
            Phase::Finished => None,
        }
    }

    /// A home that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let thing = content.thing(self.current()?)?;
        let miss = thing.misses.first()?;
        (self.phase() == Phase::Place).then_some(Action::Place(miss.home))
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.0.misconceptions()
    }

    /// Every miss so far.
    pub fn misses(&self) -> &[Noted] {
        self.0.noted()
    }

    fn place(&mut self, content: &Content, home: Home) -> Outcome {
        let Some(thing) = self.current().and_then(|id| content.thing(id)) else {
            return Outcome::Nothing;
        };
        let id = thing.id.clone();
        if thing.right.contains(&home) {
            self.0.right();
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
        let show_me = self.0.wrong(home, &misconception);
        Outcome::TooFar {
            thing: id,
            home,
            misconception,
            reach: reach(content, home),
            show_me,
        }
    }

    fn show(&mut self, content: &Content) -> Outcome {
        let Some(thing) = self.current().and_then(|id| content.thing(id)) else {
            return Outcome::Nothing;
        };
        let Some(&home) = thing.right.iter().max() else {
            return Outcome::Nothing;
        };
        let id = thing.id.clone();
        self.0.show();
        Outcome::Demonstrated {
            thing: id,
            home,
            reach: reach(content, home),
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.0.go_on(&content.levels);
        match rung {
            Rung::Same => Outcome::Next,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
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
