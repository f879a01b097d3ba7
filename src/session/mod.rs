//! What a child did, as facts, and where that leaves them. State is a fold over facts; facts are only ever added.

pub mod journal;
pub mod line;
pub mod record;
#[cfg(test)]
mod tests;

pub use journal::Journal;
pub use line::{Damaged, LineError, ReadAll, parse_line, read_all, to_line};
pub use record::{Fact, Record, VERSION};
