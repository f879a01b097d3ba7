//! Activities: what an engine's data is, and how it plays. Pure: no words, no pictures, no Bevy, and no chance but a seed.
//!
//! Each engine is a folder with `content.rs` (its data as an author writes it, and checked) and `rules.rs` (how it plays).
//! It is registered here and nowhere else; engines never name each other.

mod faults;
pub mod ladder;
pub mod report_desk;
pub mod treasure_box;

pub(crate) use faults::is_id;
pub use faults::{Fault, Need, Want};

use crate::ids::MisconceptionId;
use serde::Deserialize;

/// An activity as it stands in a lesson's file. Ids are borrowed from the source, so that their place in it is known.
///
/// Newtype variants are written without a second pair of brackets: read with RON's `UNWRAP_VARIANT_NEWTYPES`.
#[derive(Debug, Clone, Deserialize)]
pub enum ActivityRaw<'a> {
    /// Who may see what.
    TreasureBox(#[serde(borrow)] treasure_box::Raw<'a>),
    /// A pretend app in which something is to be reported.
    ReportDesk(#[serde(borrow)] report_desk::Raw<'a>),
}

impl<'a> ActivityRaw<'a> {
    /// The sound activity, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Activity, Vec<Fault<'a>>> {
        match self {
            Self::TreasureBox(raw) => raw.check().map(Activity::TreasureBox),
            Self::ReportDesk(raw) => raw.check().map(Activity::ReportDesk),
        }
    }

    /// Every text, picture and misconception that the activity uses. `prefix` is `<lesson>-<step>`, or `task-<band>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        match self {
            Self::TreasureBox(raw) => raw.needs(prefix),
            Self::ReportDesk(raw) => raw.needs(prefix),
        }
    }
}

/// A checked activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Activity {
    /// Who may see what.
    TreasureBox(treasure_box::Content),
    /// A pretend app in which something is to be reported.
    ReportDesk(report_desk::Content),
}

/// What a play of an activity begins from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Setting {
    /// Every shuffle follows from it.
    pub seed: u64,
    /// Whether the country pack knows a helpline that can be shown.
    pub helpline: bool,
}

/// Something that a child does in an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// In a treasure box.
    TreasureBox(treasure_box::Action),
    /// At a report desk.
    ReportDesk(report_desk::Action),
}

/// What came of an action; the view shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// In a treasure box.
    TreasureBox(treasure_box::Outcome),
    /// At a report desk.
    ReportDesk(report_desk::Outcome),
    /// The action belongs to another engine than the state: nothing came of it.
    Nothing,
}

/// Where a play of an activity stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// In a treasure box.
    TreasureBox(treasure_box::State),
    /// At a report desk.
    ReportDesk(report_desk::State),
}

impl Activity {
    /// Begins a play.
    pub fn start(&self, setting: Setting) -> State {
        match self {
            Self::TreasureBox(content) => {
                State::TreasureBox(treasure_box::State::start(content, setting.seed))
            }
            Self::ReportDesk(content) => {
                State::ReportDesk(report_desk::State::start(content, setting))
            }
        }
    }
}

impl State {
    /// Does what the child did. An action of another engine does nothing.
    pub fn act(&mut self, activity: &Activity, action: &Action) -> Outcome {
        match (self, activity, action) {
            (
                Self::TreasureBox(state),
                Activity::TreasureBox(content),
                Action::TreasureBox(action),
            ) => Outcome::TreasureBox(state.act(content, action)),
            (
                Self::ReportDesk(state),
                Activity::ReportDesk(content),
                Action::ReportDesk(action),
            ) => Outcome::ReportDesk(state.act(content, action)),
            _ => Outcome::Nothing,
        }
    }

    /// Whether the play has come to its end.
    pub fn finished(&self) -> bool {
        match self {
            Self::TreasureBox(state) => state.finished(),
            Self::ReportDesk(state) => state.finished(),
        }
    }

    /// The misconceptions seen so far, in the order in which they came; the same one may come twice.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        match self {
            Self::TreasureBox(state) => state
                .misses()
                .iter()
                .map(|miss| miss.misconception.clone())
                .collect(),
            Self::ReportDesk(_) => Vec::new(),
        }
    }
}
