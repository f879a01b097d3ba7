//! What a child can do about the words, what comes of it, and what the play waits for.

use super::content::Deed;
use crate::activities::Feel;
use crate::ids::{MisconceptionId, OptionId};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Let the word in.
    LetThrough,
    /// Hold the shield in the lane of this index.
    Shield(usize),
    /// Look at what one could say oneself.
    Speak,
    /// Send this word of one's own.
    Say(OptionId),
    /// Go on after reading.
    ReadOn,
    /// Ask Sango what to do here.
    ShowMe,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// That was right. `ReadOn` leads on.
    Right(Deed),
    /// That shows a wrong idea: something kind was kept out, or a friend was left alone. `ReadOn` leads on, and the word comes again.
    Missed(Deed, MisconceptionId),
    /// Something cruel got in. `ReadOn` leads on to mending it.
    Hurt(MisconceptionId),
    /// A word mended what a cruel one did.
    Mended,
    /// A word of one's own did not help.
    NoHelp(MisconceptionId),
    /// The words of one's own are there to choose from.
    Words,
    /// A word of one's own is not the thing yet: the other one is still coming.
    NotYet,
    /// The shield is in a lane where nothing comes.
    Elsewhere,
    /// What a cruel word did is to be mended now.
    ToMend,
    /// The next word comes.
    Next,
    /// The same word comes again, and Sango shows what to do.
    Again,
    /// Sango shows what to do.
    Shown,
    /// The wave is over: `ReadOn` leads on.
    Calm,
    /// The next wave begins, on the same level.
    NextWave,
    /// The next wave begins, on this higher level (from 0).
    LevelUp(u8),
    /// The next wave begins, on this lower level (from 0).
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
            Self::Right(_) | Self::Mended => Feel::Good,
            Self::Missed(..) | Self::Hurt(_) | Self::NoHelp(_) => Feel::Again,
            Self::Words | Self::NotYet | Self::Elsewhere | Self::ToMend => Feel::Step,
            Self::Next | Self::Calm | Self::NextWave | Self::LevelDown(_) => Feel::Step,
            Self::Again | Self::Shown => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// What there is to be read after a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// What came of letting the word in or shielding it.
    Did(Deed),
    /// What came of a word of one's own about the current one.
    Said(OptionId),
    /// What came of a word that was to mend.
    Mended(OptionId),
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A decision about the current word.
    Word,
    /// One of one's own words, instead of it.
    Say,
    /// One of one's own words, to mend what it did.
    Mend,
    /// `ReadOn`, after a decision.
    Read,
    /// `ReadOn`: the wave is over.
    Calm,
    /// Nothing: the play is over.
    Finished,
}
