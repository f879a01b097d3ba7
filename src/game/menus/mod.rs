//! What lies on top of a screen: Settings and Help.

use bevy::prelude::*;

pub(super) fn plugin(_app: &mut App) {}
