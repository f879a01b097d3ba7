//! Sounds: one loop, and effects that answer what a child does. Everything heard is also seen.

use bevy::prelude::*;

pub(super) fn plugin(_app: &mut App) {}
