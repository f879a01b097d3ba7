//! What a child did, as facts, and where that leaves them. State is a fold over facts; facts are only ever added.

pub mod journal;
pub mod line;
pub mod progress;
pub mod record;
pub mod sitting;
#[cfg(test)]
mod tests;

pub use journal::Journal;
pub use line::{Damaged, LineError, ReadAll, parse_line, read_all, to_line};
pub use progress::{LessonState, Next, Progress};
pub use record::{Fact, Record, VERSION};
pub use sitting::{Show, Sitting};
