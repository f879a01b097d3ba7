//! What is taught: modules, lessons, item banks, cut-offs and country packs, read from RON into raw structures and
//! checked into sound ones. Nothing here panics on what a file says; what is sound is kept, the rest is told with its
//! place.
//!
//! A file's *format* is the shape it is written in; a file in a newer format than this program knows is refused with a
//! clear word. The *version* of a lesson, an item or the cut-offs is its author's, and goes up when its meaning changes.

mod answers;
mod bank;
pub mod check;
mod country;
mod country_raw;
mod cutoffs;
mod dhis2;
mod dhis2_raw;
mod findings;
mod lesson;
mod module;
mod read;
mod shape;
mod sources;
mod story;
mod story_raw;
pub mod text_ids;

pub use answers::Answer;
pub use bank::{Bank, Item, ItemKind};
pub use check::{check, check_drawn, check_folder};
pub use country::{Area, Contact, ContactKind, Country, Legal};
pub use cutoffs::{Cutoffs, ReportingCutoff};
pub use dhis2::{Dhis2, OrgUnitScheme, PeriodType, Span, is_uid};
pub use lesson::{ActivityStep, CarryOver, Lesson, Recap, Step};
pub use module::{Draw, Module};
pub use sources::Sources;
#[cfg(not(target_family = "wasm"))]
pub use sources::project_folder;
pub use story::{Beat, Gesture, Mood, Next, Story, StoryOption};

use crate::ids::{Band, CountryCode, LessonId, MisconceptionId};
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// All that is taught, as far as it is sound.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Curriculum {
    /// The modules, by band.
    pub modules: BTreeMap<Band, Module>,
    /// The lessons that have a sound file. A lesson that a module lists and that is not here is asleep.
    pub lessons: BTreeMap<LessonId, Lesson>,
    /// The item banks, by band.
    pub banks: BTreeMap<Band, Bank>,
    /// The country packs, by code.
    pub countries: BTreeMap<CountryCode, Country>,
    /// The wrong ideas that wrong answers can reveal.
    pub misconceptions: BTreeSet<MisconceptionId>,
    /// The cut-offs of the indicators.
    pub cutoffs: Cutoffs,
    /// Lessons of bands whose modules are still to come: their isles are drawn and named.
    pub coming: BTreeMap<Band, Vec<LessonId>>,
}

impl Curriculum {
    /// Reads everything under assets/. Keeps what is sound and tells the rest.
    pub fn load(sources: &Sources) -> (Self, Vec<Problem>) {
        let (curriculum, findings) = read::read(sources);
        (curriculum, findings.problems)
    }

    /// The module of a band.
    pub fn module(&self, band: Band) -> Option<&Module> {
        self.modules.get(&band)
    }

    /// The item bank of a band.
    pub fn bank(&self, band: Band) -> Option<&Bank> {
        self.banks.get(&band)
    }

    /// The lesson of this id, unless it is asleep.
    pub fn lesson(&self, id: &LessonId) -> Option<&Lesson> {
        self.lessons.get(id)
    }

    /// The country pack of this code.
    pub fn country(&self, code: &CountryCode) -> Option<&Country> {
        self.countries.get(code)
    }
}
