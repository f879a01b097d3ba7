//! What can be done with a day planner, and what comes of it.

use super::content::Hour;
use crate::activities::Feel;
use crate::ids::CardId;

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Take a card into the hand, or put it down again.
    Choose(CardId),
    /// Put the card in the hand into the slot at this hour; with an empty hand, take back what is there.
    Slot(Hour),
    /// Let the night pass.
    Tomorrow,
    /// Ask Sango for a good day.
    ShowMe,
    /// Go on after a morning.
    Continue,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The card is in the hand.
    Chosen(CardId),
    /// The hand is empty again.
    PutDown,
    /// There is nothing in the slot, and nothing in the hand.
    ChooseFirst,
    /// The card is in its slot.
    Placed(CardId),
    /// The card is in its slot, and has grown over the next one.
    Grew(CardId),
    /// The card sticks to its slot; one more tap helps.
    Sticks(CardId),
    /// The card is back.
    Taken(CardId),
    /// These came into the day, by their ids.
    Surprise(Vec<String>),
    /// A good morning.
    Good,
    /// A morning on which something went wrong. Whether Sango now shows a good day: then only `Continue` (or `ShowMe`) leads on.
    Again {
        /// Sango shows a good day.
        show_me: bool,
    },
    /// A good morning after a day that Sango planned. The day comes again later.
    Demonstrated,
    /// Back at the plan, to mend it.
    Mend,
    /// The next day, on the same level.
    NextDay,
    /// The next day, on this higher level (from 0).
    LevelUp(u8),
    /// The next day, on this lower level (from 0).
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
            Self::Good => Feel::Good,
            Self::Again { .. } => Feel::Again,
            Self::Demonstrated => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
            _ => Feel::Step,
        }
    }
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A full day, and the wish to see tomorrow.
    Plan,
    /// `Continue`, after a morning on which something went wrong: back to the plan.
    Mend,
    /// `Continue`, after such a morning: Sango shows a good day.
    Show,
    /// `Continue`, after a good morning.
    Continue,
    /// Nothing: the play is over.
    Finished,
}
