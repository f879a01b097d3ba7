//! What a child did, as facts, and where that leaves them. State is a fold over facts; facts are only ever added.

pub mod journal;
pub mod line;
pub mod progress;
#[cfg(test)]
mod progress_tests;
pub mod record;
pub mod sitting;
pub mod standing;
#[cfg(test)]
mod tests;

pub use journal::Journal;
pub use line::{Damaged, LineError, ReadAll, parse_line, read_all, to_line};
pub use progress::Progress;
pub use record::{Fact, Record, VERSION};
pub use sitting::{Show, Sitting};
pub use standing::{LessonState, Next};
