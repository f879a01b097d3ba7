//! report-desk: a pretend app in which something happens that should be reported. The child finds the way: keep proof,
//! block, report with a reason, tell an adult, call the country's helpline. As the report task it is played unaided.

mod adult;
pub mod content;
mod keys;
pub mod practice;
pub mod routes;
pub mod rules;
#[cfg(test)]
mod tests;

pub use adult::{Adult, Hears, RawAdult};
pub use content::{Content, Post, Raw, Reason};
pub use routes::{Channel, Routes, knows};
pub use rules::{Action, Outcome, Place, State, TaskResult};
