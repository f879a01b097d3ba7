//! quick-steps: something unsettling comes out of a device; the child does the steps of a safe reaction, one after the other, with the hands.
//!
//! The fun: every tap does something that one sees. The tablet flips over and shows its sticker, a cloth falls, a toy goes on talking under it, a
//! window that was closed comes back twice; a feeling creature swells and is breathed small again until it smiles. No two devices obey alike.
//! The skill: to stop, look away, put it away in a way that works *here*, and tell somebody who listens, in an order that the hands remember.
//! Why the one needs the other: what came does not go away by looking, by pressing or by keeping quiet, and one way of putting it away that worked on
//! the last device fails on the next. A round ends only when a trusted adult has been told and has listened.
//! The order is told by nobody: what was done too early shows what is still missing, and what was wrong makes the feeling grow, which is calmed
//! before the second go. To tell is never wrong.

mod check;
pub mod content;
mod keys;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Deed, Feeling, Hands, Raw, Round, Step, Way, What};
pub use rules::{Action, Breath, Done, Outcome, Phase, State, Told};
