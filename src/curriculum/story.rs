//! A story: beats that follow one another, and choices that lead to different ones.

use crate::ids::{OptionId, StepId};
use serde::Deserialize;

/// A face of whoever speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it; ART lists them")]
pub enum Mood {
    #[default]
    Happy,
    Curious,
    Thinking,
    Surprised,
    Concerned,
    Determined,
    Proud,
    Laughing,
    Listening,
    Sleepy,
}

impl Mood {
    /// The name in files and pictures.
    pub fn id(self) -> &'static str {
        match self {
            Mood::Happy => "happy",
            Mood::Curious => "curious",
            Mood::Thinking => "thinking",
            Mood::Surprised => "surprised",
            Mood::Concerned => "concerned",
            Mood::Determined => "determined",
            Mood::Proud => "proud",
            Mood::Laughing => "laughing",
            Mood::Listening => "listening",
            Mood::Sleepy => "sleepy",
        }
    }
}

/// A movement of whoever speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it; ART lists them")]
pub enum Gesture {
    #[default]
    None,
    Wave,
    Point,
    Think,
    Cheer,
    Shield,
    ThumbsUp,
    HopIn,
    HopOut,
    Look,
    Shrug,
}

/// A story as a lesson's step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// The step's id.
    pub id: StepId,
    /// The beats; it begins with the first. From each that can be reached, the end can be reached.
    pub beats: Vec<Beat>,
}

/// One bubble of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beat {
    /// Its id within the story.
    pub id: String,
    /// Who speaks.
    pub who: String,
    /// Where it is.
    pub place: String,
    /// The speaker's face.
    pub mood: Mood,
    /// The speaker's movement.
    pub gesture: Gesture,
    /// Drawings of what the speaker has on their face, among the cast's.
    pub wears: Vec<String>,
    /// Pictures of things that are there.
    pub props: Vec<String>,
    /// What comes after.
    pub next: Next,
}

/// What comes after a beat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The beat at this index.
    Beat(usize),
    /// The child chooses.
    Choice(Vec<StoryOption>),
    /// The story is over.
    End,
}

/// One way on from a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryOption {
    /// Its id within the choice.
    pub id: OptionId,
    /// The index of the beat that it leads to.
    pub go: usize,
    /// Its picture.
    pub art: Option<String>,
}
