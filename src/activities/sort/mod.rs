//! sort: things come in with the tide, and each is put where it belongs: two to four homes, named by the lesson.
//!
//! The fun: boats glide in, and one may call in whichever one likes. Things can be looked into, and inside is never what the outside promised. Things
//! can be changed: a name is added, somebody is asked and answers, somebody is cropped out, a song is replaced by one's own. What is sorted well
//! builds something before one's eyes, and a run of good ones builds it twice as fast.
//! The skill: not to judge by the outside. To look who made it, what its maker allows and who is in it, and then either to leave it, or to find out
//! what it needs so that it may be shown.
//! Why the one needs the other: a thing that was not looked into drifts back, whichever home was guessed. Many things belong nowhere as they are: only
//! who has read what is inside knows which change helps, some changes help nothing, and asking is answered differently by everybody.

mod check;
pub mod content;
mod keys;
pub mod moves;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Home, Mend, Miss, Raw, Thing, Tool, Use};
pub use moves::{Action, Outcome, Wrong};
pub use rules::{Noted, Phase, State};
