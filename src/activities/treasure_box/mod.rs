//! treasure-box: things arrive, and the child chooses who may see each: me, family, friends, everyone.
//! Then one sees how far the thing travels.

mod check;
pub mod content;
mod keys;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Home, Miss, Raw, Thing};
pub use rules::{Action, Noted, Outcome, Phase, Reach, State};
