//! chat: a pretend messenger. Messages come in; the child answers, keeps proof, blocks, leaves or tells, and the other side reacts.
//!
//! The fun: the other side lives. It types, jokes, sulks, flatters, and nobody knows what it will do next; every answer makes something happen,
//! also the silly one, and a talk that went wrong is wound back and played again. With each level the tricks come better dressed.
//! The skill: to notice the moment when a talk turns (a secret, a gift, a hurry, a picture, a move elsewhere) and to do something about it: not to write
//! better answers, but to stop, keep proof, block and tell.
//! Why the one needs the other: a talk that turns never ends by words. Whatever one answers, the other side has one more line; only a deed closes it.
//! And whoever blocks everybody loses good friends: in some talks blocking is the miss.

mod check;
pub mod content;
mod keys;
mod paths;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Deed, Next, Person, Raw, Reply, Talk, Turn, Way};
pub use rules::{Action, Hint, Outcome, Phase, Said, State};
