//! Sango and the people of the stories: figures of drawn parts, moved in code. Every screen may show one; what it does follows
//! what the child does. How a figure is built and moves is `crate::puppet` and the data beside the drawings.

mod builds;
mod draw;
mod figure;
mod live;

use bevy::prelude::*;

pub use crate::curriculum::{Gesture, Mood};
pub use builds::Builds;
pub use figure::{Figure, Wears};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((builds::plugin, draw::plugin, live::plugin));
}
