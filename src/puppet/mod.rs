//! Figures made of drawn parts: bones that follow joints, joints that follow moods and gestures with weight, and the small
//! life of somebody who only stands there. Pure; what draws them is the game's mascot.
//!
//! Units: places are in the drawings' canvas, y downwards; turns are in radians, clockwise; times are in seconds.

mod act;
mod joint;
mod life;
mod rig;
mod spring;

#[cfg(test)]
mod tests;

pub use act::{Acts, Set};
pub use joint::{Joint, Pose};
pub use life::{Life, Wants};
pub use rig::{Bone, Part, Placed, Rig};
