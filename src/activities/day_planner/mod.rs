//! day-planner: a day from morning to night, and cards to fill it with; then the night passes and one sees tomorrow.
//!
//! The fun: to build a day with one's own hands and to find out what comes of it. Tomorrow is always a surprise: a whale that yawns, a ball that
//! wonders where everybody is, a grandma who laughs so loudly that the phone hops. It rains into the plan, a friend rings, and a creature that
//! says “just one more” sticks where it sits and grows over what comes next. With each level the day is longer and brings more of that.
//! The skill: to see a day as a whole (sleep, play, family, school, screens), to notice what crowds out what, and to mend it.
//! Why the one needs the other: a day ends well only when nothing in it starves and nothing swallows the rest, and no two days are filled with the
//! same cards. There are many good days; the check refuses a day with only a few. Screens fill meters like anything else: what counts is
//! how much, when, and what they leave room for.

mod board;
mod check;
pub mod content;
mod keys;
mod moves;
mod plans;
mod raw;
pub mod rules;
#[cfg(test)]
mod tests;
mod ways;

pub use board::{Board, Place};
pub use content::{Card, Content, Day, Hour, Law, Meter, Rule, Slot, Surprise, Tomorrow, Who};
pub use moves::{Action, Outcome, Phase};
pub use raw::Raw;
pub use rules::State;
