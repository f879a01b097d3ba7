//! fact-finder: a detective's desk. A claim comes in with its picture; the child looks for findings, pins each as speaking for it, against it or
//! not at all, and then judges: real, a trick, or nobody can know yet.
//!
//! The fun: the claims are wild, and some of the wildest are real. Four tools each bring something to light, a lens goes over the picture, and
//! somebody hides in it. One holds the case in one's hand, and at the verdict one sees at once what the world makes of it.
//! The skill: to stop before believing or passing on, to ask who says so, when it is from, where else it is told, to look closer, and to weigh what
//! comes of it; to leave open what is open, and to let a true thing be true.
//! Why the one needs the other: a verdict counts only when what decides the case was found and pinned where it belongs. A lucky guess is asked "how do
//! you know?", a trick that is believed spreads, and a true thing that is called a trick is lost. No tool decides always, a picture without a
//! fault proves nothing, and many voices may be one.

mod check;
pub mod content;
mod keys;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Claim, Content, Finding, Raw, Side, Tool, Verdict};
pub use rules::{Action, Outcome, Phase, State, Told};
