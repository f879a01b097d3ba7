//! lock-builder: build a key from pictures or words, and watch a guessing machine try it.
//!
//! The fun: the machine. One pulls its lever, its tries tumble through, and one sees how far it gets: seconds, a day, longer than the pyramids stand.
//! It is a game of building against something that grows: it reads the note of what everybody knows about you, it learns rows and repeats, it grows arms.
//! Whoever wants to may go on building until it has to sit there for thousands of years.
//! The skill: long and surprising keys, a new one for each lock; and to keep them, also from a best friend, but not from those who look after you.
//! Why the one needs the other: the machine does by itself what guessers do, and only length and surprise hold against it; last year's key is the first
//! that it tries. And a key that held is worth nothing once it is given away: then the lock stands open, and one has to build anew.
//!
//! Nobody types: only what lies on the tray can be taken, so that no real password comes in here.

mod check;
pub mod content;
mod keys;
pub mod rules;
pub mod strength;
#[cfg(test)]
mod tests;
mod tries;

pub use content::{Answer, Content, Lock, Machine, Pace, Part, Raw, Span, Trick, Visit, Who};
pub use rules::{Action, Outcome, Phase, State};
