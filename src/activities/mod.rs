//! Activities: what an engine's data is, and how it plays. Pure: no words, no pictures, no Bevy, and no chance but a seed.
//!
//! Each engine is a folder with `content.rs` (its data as an author writes it, and checked) and `rules.rs` (how it plays).
//! It is registered below and nowhere else; engines never name each other.

pub mod chat;
pub mod day_planner;
pub mod fact_finder;
mod faults;
pub mod kindness_catch;
pub mod ladder;
pub mod lock_builder;
pub mod placing;
#[cfg(test)]
mod planted;
pub mod quick_steps;
#[cfg(test)]
mod replayed;
pub mod report_desk;
pub mod sort;
pub mod spot_the_clue;
pub mod treasure_box;

pub(crate) use faults::is_id;
pub use faults::{Fault, Need, Want};
pub use report_desk::practice as report_practice;

use crate::ids::MisconceptionId;
use serde::Deserialize;

/// What a play of an activity begins from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Setting {
    /// Every shuffle follows from it.
    pub seed: u64,
    /// Whether the country pack knows a helpline that can be shown.
    pub helpline: bool,
}

/// What an outcome feels like: which sound goes with it, and whether it is worth a small joy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feel {
    /// Nothing came of it.
    Nothing,
    /// One goes on.
    Step,
    /// That was it.
    Good,
    /// Not yet; another go.
    Again,
    /// Sango shows how.
    Shown,
    /// A higher level, or the end.
    Won,
}

/// The engines. Each module has `Raw<'a>` (with `check` and `needs`), `Content`, `Action` (with `keys`), `Outcome` (with `feel`) and `State` (with
/// `start`, `act`, `finished`, `misconceptions`, `wise` and `foolish`).
macro_rules! engines {
    ($($(#[$doc:meta])* $name:ident = $module:ident),* $(,)?) => {
        /// An activity as it stands in a lesson's file. Ids are borrowed from the source, so that their place in it is known.
        ///
        /// Newtype variants are written without a second pair of brackets: read with RON's `UNWRAP_VARIANT_NEWTYPES`.
        #[derive(Debug, Clone, Deserialize)]
        pub enum ActivityRaw<'a> {
            $($(#[$doc])* $name(#[serde(borrow)] $module::Raw<'a>),)*
        }

        impl<'a> ActivityRaw<'a> {
            /// The sound activity, or all that is wrong with it.
            ///
            /// # Errors
            /// Every fault found, each with the id that it concerns.
            pub fn check(&self) -> Result<Activity, Vec<Fault<'a>>> {
                match self {
                    $(Self::$name(raw) => raw.check().map(Activity::$name),)*
                }
            }

            /// Every text, picture and misconception that the activity uses. `prefix` is `<lesson>-<step>`, or `task-<band>`.
            pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
                match self {
                    $(Self::$name(raw) => raw.needs(prefix),)*
                }
            }
        }

        /// A checked activity.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Activity {
            $($(#[$doc])* $name($module::Content),)*
        }

        impl Activity {
            /// Which engine's it is, as a lesson's file names it.
            pub fn engine(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => stringify!($name),)*
                }
            }

            /// Begins a play.
            pub fn start(&self, setting: Setting) -> State {
                match self {
                    $(Self::$name(content) => State::$name($module::State::start(content, setting)),)*
                }
            }
        }

        /// Something that a child does in an activity.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])* $name($module::Action),)*
        }

        impl Action {
            /// The keys of the controls that do this, of which the first that is there is meant.
            pub fn keys(&self) -> Vec<String> {
                match self {
                    $(Self::$name(action) => action.keys(),)*
                }
            }
        }

        $(impl From<$module::Action> for Action {
            fn from(action: $module::Action) -> Self {
                Self::$name(action)
            }
        })*

        /// What came of an action; the view shows it.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Outcome {
            $($(#[$doc])* $name($module::Outcome),)*
            /// The action belongs to another engine than the state: nothing came of it.
            Nothing,
        }

        impl Outcome {
            /// What it feels like.
            pub fn feel(&self) -> Feel {
                match self {
                    $(Self::$name(outcome) => outcome.feel(),)*
                    Self::Nothing => Feel::Nothing,
                }
            }
        }

        /// Where a play of an activity stands.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum State {
            $($(#[$doc])* $name($module::State),)*
        }

        impl State {
            /// Does what the child did. An action of another engine does nothing.
            pub fn act(&mut self, activity: &Activity, action: &Action) -> Outcome {
                match (self, activity, action) {
                    $((Self::$name(state), Activity::$name(content), Action::$name(action)) => {
                        Outcome::$name(state.act(content, action))
                    })*
                    _ => Outcome::Nothing,
                }
            }

            /// What Sango would do now; none at the end, or when the activity is another's.
            pub fn wise(&self, activity: &Activity) -> Option<Action> {
                match (self, activity) {
                    $((Self::$name(state), Activity::$name(content)) => state.wise(content).map(Action::$name),)*
                    _ => None,
                }
            }

            /// Something that shows a wrong idea now, where that is possible.
            pub fn foolish(&self, activity: &Activity) -> Option<Action> {
                match (self, activity) {
                    $((Self::$name(state), Activity::$name(content)) => state.foolish(content).map(Action::$name),)*
                    _ => None,
                }
            }

            /// Whether the play has come to its end.
            pub fn finished(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.finished(),)*
                }
            }

            /// The misconceptions seen so far, in the order in which they came; the same one may come twice.
            pub fn misconceptions(&self) -> Vec<MisconceptionId> {
                match self {
                    $(Self::$name(state) => state.misconceptions(),)*
                }
            }
        }
    };
}

engines! {
    /// Who may see what.
    TreasureBox = treasure_box,
    /// A pretend app in which something is to be reported.
    ReportDesk = report_desk,
    /// Pretend apps in which one learns to report.
    ReportPractice = report_practice,
    /// A pretend messenger.
    Chat = chat,
    /// Words that come over the water to friends.
    KindnessCatch = kindness_catch,
    /// A page on which signs of a trick are to be found.
    SpotTheClue = spot_the_clue,
    /// The steps of a safe reaction, done on a pretend device.
    QuickSteps = quick_steps,
    /// Claims to be looked into.
    FactFinder = fact_finder,
    /// Keys against a guessing machine.
    LockBuilder = lock_builder,
    /// A day to be filled, and what comes of it.
    DayPlanner = day_planner,
    /// Things that arrive, are looked into, mended and put where they belong.
    Sort = sort,
}
