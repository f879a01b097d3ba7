//! Sango: a rig of drawn parts, moved in code. Every screen may show one; what it does follows what the child does.

mod pose;
mod rig;

use bevy::prelude::*;

pub use rig::{Gesture, Mood, Sango};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((rig::plugin, pose::plugin));
}
