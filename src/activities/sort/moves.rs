//! What a child can do in a sorting, and what comes of it.

use crate::activities::Feel;
use crate::ids::{HomeId, MisconceptionId, ThingId, ToolId};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Look into the current thing.
    Open,
    /// Change the current thing.
    Use(ToolId),
    /// Put the current thing into a home.
    Place(HomeId),
    /// Take a waiting thing first.
    Call(ThingId),
    /// Ask Sango to show where the current thing belongs.
    ShowMe,
    /// Go on after reading what came of the last action.
    Continue,
}

/// What can be done wrongly with a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It was put where it does not belong.
    Home(HomeId),
    /// It was put somewhere without a look inside.
    Unseen(HomeId),
    /// It was changed in a way that does not help.
    Tool(ToolId),
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The thing is open.
    Opened(ThingId),
    /// The thing is changed, or somebody has answered.
    Changed {
        /// The thing.
        thing: ThingId,
        /// What was used.
        tool: ToolId,
    },
    /// The thing belongs there. `Continue` leads on.
    Fits {
        /// The thing.
        thing: ThingId,
        /// Where it was put.
        home: HomeId,
        /// Whether it had to be changed for it.
        mended: bool,
        /// How many pieces grew of it.
        grew: u8,
    },
    /// Something was done wrongly. The thing is still current, and the child may go on at once.
    Missed {
        /// The thing.
        thing: ThingId,
        /// What was done.
        did: Wrong,
        /// The wrong idea that this shows.
        misconception: MisconceptionId,
        /// Whether Sango now shows the way: then only `Continue` (or `ShowMe`) leads on, to `Demonstrated`.
        show_me: bool,
    },
    /// Sango looked into the thing, used these tools and put it where it belongs. `Continue` leads on; the thing comes again later.
    Demonstrated {
        /// The thing.
        thing: ThingId,
        /// Where Sango put it.
        home: HomeId,
        /// What Sango used.
        by: Vec<ToolId>,
    },
    /// This thing, which waited, is current now.
    Called(ThingId),
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
            Self::Missed { .. } => Feel::Again,
            Self::Demonstrated { .. } => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Opened(_)
            | Self::Changed { .. }
            | Self::Called(_)
            | Self::Next
            | Self::LevelDown(_) => Feel::Step,
            Self::Nothing => Feel::Nothing,
        }
    }
}
