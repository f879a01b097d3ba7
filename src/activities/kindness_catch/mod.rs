//! kindness-catch: words come over the water in paper boats, each to one of several friends. The child lets a word in, holds the shield before it, or sends
//! a word of its own; the friends' faces show what arrives.
//!
//! The fun: a harbour arcade. The shield hops from lane to lane, boats bounce off it and go home, moods leap, and one may choose how fast the sea is: from
//! boats that wait as long as one likes (the rule for everybody) to a brisk wind. With each level the boats are better painted.
//! The skill: telling apart what is kind, what is clumsy and what is cruel, by what it does to whom it reaches; and doing something about it.
//! Why the one needs the other: the sea cannot be won by quick hands. Whoever shields everything keeps out the kind words and the honest ones too; whoever
//! lets all in sees a face fall and has to find the word that mends it; and before a silence neither helps, only a word of one's own.
//! Speed is the view's affair: here everything waits, and a boat that arrives undecided is a word let in.

mod check;
pub mod content;
mod keys;
pub mod moves;
pub mod rules;
#[cfg(test)]
mod tests;

pub use content::{Content, Deed, Own, Raw, Sender, Wave, Word};
pub use moves::{Action, Outcome, Phase, Told};
pub use rules::State;
