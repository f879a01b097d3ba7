//! spot-the-clue: a page, a message, a profile, a game's screen; the child moves a lantern over it, catches the signs, and does something about it.
//!
//! The fun: hide and seek. Nobody knows what the light finds; a trick that is caught drops its mask, jumps out and is put away with the others,
//! and one that is overlooked giggles from where it hides. With each level the tricks come better dressed.
//! The skill: to look at a thing before one believes it, to tell what wants something from what only does its work, and then to do what
//! keeps one safe: to close it, to ask somebody, or to play on in peace.
//! Why the one needs the other: nothing is caught that was not looked at, and nothing is managed by catching alone. Whoever catches everything
//! meets harmless things that stand there hurt; whoever closes everything loses good pages; no one deed ends every page.

mod check;
pub mod content;
mod keys;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Deed, Kind, Page, Place, Raw, Way};
pub use rules::{Action, Hint, Outcome, Phase, State};
