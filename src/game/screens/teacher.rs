//! Everything behind the PIN.

use bevy::prelude::*;

pub(super) fn plugin(_app: &mut App) {}
