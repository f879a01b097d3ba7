//! report-desk, taught: rounds at pretend apps in which the child finds the way and sees what each step leads to.
//!
//! The fun: a phone that works. Every button does something, also the wrong one: the bully crows, the rumour grows, the report about a kitten
//! video goes astray; and it is wound back with a swish. One is quick and sly like a detective with four tools.
//! The skill: proof, block, report with the reason that fits, tell; and to leave alone what is harmless, and never to copy a sexual image of a child.
//! Why the one needs the other: a round is over only when the harm has reached somebody who can end it; looking away ends nothing.

mod content;
mod keys;
mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Raw, Round, Slip};
pub use rules::{Action, Outcome, Phase, State};
