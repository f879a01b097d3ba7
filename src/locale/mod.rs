//! Words: one Fluent bundle a language, which languages there are, which suits the player, and how they run.

pub mod aloud;
pub(crate) mod ftl;
mod languages;
mod texts;

pub use fluent_bundle::FluentValue as Value;
pub(crate) use languages::STATUS_FILE;
pub use languages::{Direction, Language, Languages, Status, direction_of, negotiate};
pub use texts::Texts;
