//! The ids of the texts that content needs, made by convention from its own ids.

use crate::ids::{Band, CountryCode, ItemId, LessonId, MisconceptionId, OptionId, StepId};

/// A lesson's title.
pub fn title(lesson: &LessonId) -> String {
    format!("{lesson}-title")
}

/// The small living thing of a lesson's isle.
pub fn creature(lesson: &LessonId) -> String {
    format!("creature-{lesson}")
}

/// What it answers to a tap.
pub fn creature_says(lesson: &LessonId) -> String {
    format!("creature-{lesson}-says")
}

/// What a lesson is about, in a few words.
pub fn about(lesson: &LessonId) -> String {
    format!("{lesson}-about")
}

/// A part of a step: a story's beat, a carry-over's `ask`, an option, a recap's line, `sign` for the sign that Sango makes with it.
pub fn part(lesson: &LessonId, step: &StepId, part: &str) -> String {
    format!("{lesson}-{step}-{part}")
}

/// An option of a story's choice.
pub fn story_option(lesson: &LessonId, step: &StepId, beat: &str, option: &OptionId) -> String {
    format!("{lesson}-{step}-{beat}-{option}")
}

/// Why a carry-over's option is wise or not.
pub fn why(lesson: &LessonId, step: &StepId, option: &OptionId) -> String {
    format!("{lesson}-{step}-{option}-why")
}

/// The beginning of an activity's text ids.
pub fn activity(lesson: &LessonId, step: &StepId) -> String {
    format!("{lesson}-{step}")
}

/// An item's question.
pub fn item_ask(item: &ItemId, version: u32) -> String {
    format!("item-{item}-v{version}-ask")
}

/// An item's answer.
pub fn item_option(item: &ItemId, version: u32, option: &OptionId) -> String {
    format!("item-{item}-v{version}-{option}")
}

/// A confidence item's statement.
pub fn confidence(band: Band, id: &str) -> String {
    format!("confidence-{band}-{id}")
}

/// The beginning of a report task's text ids.
pub fn task(band: Band) -> String {
    format!("task-{band}")
}

/// Who speaks.
pub fn cast(who: &str) -> String {
    format!("cast-{who}")
}

/// A misconception, for the teacher.
pub fn misconception(id: &MisconceptionId) -> String {
    format!("misconception-{id}")
}

/// The parts of a lesson's teacher card, each `card-<lesson>-<part>`.
pub const CARD_PARTS: [&str; 7] = [
    "goal",
    "words",
    "discuss-1",
    "discuss-2",
    "discuss-3",
    "without-devices",
    "tells",
];

/// A part of a lesson's teacher card.
pub fn card(lesson: &LessonId, part: &str) -> String {
    format!("card-{lesson}-{part}")
}

/// A country pack's name, for the teacher's list.
pub fn country_name(country: &CountryCode) -> String {
    format!("country-{country}-name")
}

/// How many lines of help each country pack has.
pub const HELP_LINES: usize = 3;

/// A line of a country pack's help, counted from 1.
pub fn help(country: &CountryCode, line: usize) -> String {
    format!("country-{country}-help-{line}")
}
