//! Reading aloud: what is said, where in the text the voice is, and what follows from it on the screen. A recorded file of a text wins
//! over the platform's speech. What is said stands on the screen: when it goes, the voice falls silent.

mod by_itself;
mod flow;
mod lit;
mod recorded;
mod talk;
pub mod texts;

use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;
use std::collections::VecDeque;
use std::ops::Range;

use super::app::Way;
use super::settings::{Reading, Settings};
use crate::locale::aloud::Sentence;
use recorded::Recordings;

pub use lit::Lit;
pub use texts::Aloud;

/// Asks that these texts be read, one after the other, in place of what is being read.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Speak(pub Vec<String>);

/// Asks for silence.
#[derive(Message, Debug, Clone, Copy, Default)]
pub struct Hush;

/// What is being read just now.
#[derive(Debug, Clone)]
pub struct Now {
    /// The text, as [`texts::key`] makes it.
    pub text: String,
    /// The sentence.
    pub sentence: Sentence,
    /// The word, in bytes of the text; none where the voice does not tell.
    pub word: Option<Range<usize>>,
    /// The file that is heard; none for the platform's speech.
    pub recording: Option<String>,
    /// Whether it can be heard already.
    pub begun: bool,
    id: u64,
    rest: VecDeque<Sentence>,
}

/// The voice.
#[derive(Resource, Default)]
pub struct Voice {
    /// What the platform speaks, as primary tags.
    languages: Vec<String>,
    recordings: Recordings,
    /// The primary tag of the language in use.
    lang: String,
    now: Option<Now>,
    ahead: VecDeque<String>,
    ids: u64,
}

impl Voice {
    /// What is being read.
    pub fn now(&self) -> Option<&Now> {
        self.now.as_ref()
    }

    /// Whether anything is being read.
    pub fn is_speaking(&self) -> bool {
        self.now.is_some() || !self.ahead.is_empty()
    }

    /// Whether the platform speaks the language in use.
    pub fn speaks(&self) -> bool {
        self.languages.contains(&self.lang)
    }

    /// Whether a text can be heard.
    pub fn can_say(&self, text: &str) -> bool {
        self.speaks() || self.recordings.of(&texts::key(text)).is_some()
    }

    /// Whether anything in the language in use can be heard.
    pub fn can_say_anything(&self) -> bool {
        self.speaks() || !self.recordings.is_empty()
    }
}

/// Whether the screen offers reading at all.
pub fn is_wanted(settings: &Settings) -> bool {
    settings.voice > 0 && settings.reading != Some(Reading::Off)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Voice>()
        .add_message::<Speak>()
        .add_message::<Hush>();
    app.add_plugins((recorded::plugin, lit::plugin, talk::plugin));
    // Screens and menus that are built in a new language say whether anybody speaks it.
    app.add_systems(
        StateTransition,
        flow::learn.before(StateTransitionSystems::DependentTransitions),
    );
    app.add_systems(
        Update,
        (
            flow::hear,
            flow::leave,
            by_itself::notice,
            flow::ask,
            flow::go_on,
        )
            .chain()
            .after(Way::Show),
    );
}
