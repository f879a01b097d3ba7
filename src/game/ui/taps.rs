//! A tap that begins and ends within one update is a tap all the same.
//!
//! Bevy gives a release to what lay under the pointer in the update before, and a finger lay nowhere then: the control would stay
//! pressed and nothing would happen. An idle game updates five times a second and a slow tablet not much more often, so that is how most
//! taps come. A release that comes in the same update as its press is kept for the next.

use bevy::ecs::message::MessageCursor;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerId, PointerInput};
use bevy::platform::collections::HashSet;
use bevy::prelude::*;
use std::collections::VecDeque;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(First, part.in_set(PickingSystems::PostInput));
}

/// Lets each pointer do so much in an update as can be told apart.
fn part(
    mut inputs: ResMut<Messages<PointerInput>>,
    mut read: Local<MessageCursor<PointerInput>>,
    mut kept: Local<VecDeque<PointerInput>>,
) {
    kept.extend(read.read(&inputs).cloned());
    if kept.is_empty() {
        return;
    }
    let mut pressed = HashSet::<PointerId>::default();
    let mut waiting = HashSet::<PointerId>::default();
    let mut now = Vec::new();
    let mut later = VecDeque::new();
    for input in kept.drain(..) {
        let pointer = input.pointer_id;
        let ends = matches!(
            input.action,
            PointerAction::Release(_) | PointerAction::Cancel
        );
        if ends && pressed.contains(&pointer) {
            waiting.insert(pointer);
        }
        if waiting.contains(&pointer) {
            later.push_back(input);
        } else {
            if matches!(input.action, PointerAction::Press(_)) {
                pressed.insert(pointer);
            }
            now.push(input);
        }
    }
    *kept = later;
    // What came in earlier updates has been read by everybody.
    inputs.clear();
    inputs.write_batch(now);
    // Nothing of it comes a second time.
    read.clear(&inputs);
}
