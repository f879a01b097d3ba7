//! A press belongs to the control that the finger met, whatever becomes of the screen before the finger leaves.
//!
//! Two things go wrong where a screen is built anew under a finger. The control that is pressed is replaced by another of the same
//! key, and the press is lost: here it is carried over. And a second tap, meant for a button that has just led on, falls on what now
//! stands in its place, perhaps an answer that nobody has read: here it is swallowed.

use bevy::picking::PickingSystems;
use bevy::picking::events::{Pointer, Press};
use bevy::picking::pointer::{PointerAction, PointerButton, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};
use bevy::ui_widgets::Activate;

use super::focus::{ControlKey, Layers};
use super::scroll::SLIDE;

/// Farther than this, in logical pixels, it is another place.
const PLACE: f32 = 24.0;
/// Whoever taps the same place again within this, in seconds, has not read what came in between.
const SECOND: f32 = 0.8;
/// Nor within so many updates, on a device that takes long for each.
const UPDATES: u32 = 3;

/// One finger or mouse button that is down on a control.
struct Hand {
    pointer: PointerId,
    entity: Entity,
    control: Named,
    at: Vec2,
    /// It may be the second half of a double tap: such a one is not carried over.
    second: bool,
}

/// A control by names that outlive its entity: its screen's and its own.
#[derive(PartialEq)]
struct Named {
    layer: String,
    key: String,
}

/// The last tap: which control, where, when, and in which update.
struct Tap {
    control: Named,
    at: Vec2,
    time: f32,
    update: u32,
}

#[derive(Resource, Default)]
struct Held {
    hands: Vec<Hand>,
    /// Controls that a second tap met.
    unread: Vec<Entity>,
    last: Option<Tap>,
    update: u32,
}

impl Held {
    /// Whether a press here and now is likely to be meant for what was tapped last. It is not where that is the control that was
    /// tapped: whoever counts up taps fast.
    fn is_second(&self, at: Vec2, time: f32) -> bool {
        self.last.as_ref().is_some_and(|last| {
            let soon = time - last.time < SECOND || self.update - last.update < UPDATES;
            soon && last.at.distance(at) < PLACE
        })
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Held>()
        .add_observer(meet)
        .add_systems(PreUpdate, let_go.after(PickingSystems::Last));
}

fn meet(
    press: On<Pointer<Press>>,
    controls: Query<&ControlKey, Without<InteractionDisabled>>,
    layers: Layers,
    time: Res<Time<Real>>,
    mut held: ResMut<Held>,
) {
    let Ok(key) = controls.get(press.entity) else {
        return;
    };
    if press.button != PointerButton::Primary {
        return;
    }
    let control = Named {
        layer: layers.around(press.entity).to_owned(),
        key: key.0.clone(),
    };
    let at = press.pointer_location.position;
    let second = held.is_second(at, time.elapsed_secs());
    if second
        && held
            .last
            .as_ref()
            .is_some_and(|last| last.control != control)
    {
        held.unread.push(press.entity);
        return;
    }
    held.hands.retain(|hand| hand.pointer != press.pointer_id);
    held.hands.push(Hand {
        pointer: press.pointer_id,
        entity: press.entity,
        control,
        at,
        second,
    });
}

fn let_go(
    mut inputs: MessageReader<PointerInput>,
    controls: Query<(Entity, &ControlKey), Without<InteractionDisabled>>,
    layers: Layers,
    time: Res<Time<Real>>,
    mut held: ResMut<Held>,
    mut commands: Commands,
) {
    held.update += 1;
    for entity in held.unread.drain(..) {
        commands.entity(entity).try_remove::<Pressed>();
    }
    for input in inputs.read() {
        match input.action {
            PointerAction::Release(PointerButton::Primary) => {}
            // A finger that slides means to scroll, wherever it comes up.
            PointerAction::Move { .. } => {
                let at = input.location.position;
                held.hands.retain(|hand| {
                    hand.pointer != input.pointer_id || hand.at.distance(at) <= SLIDE
                });
                continue;
            }
            PointerAction::Cancel => {
                held.hands.retain(|hand| hand.pointer != input.pointer_id);
                continue;
            }
            _ => continue,
        }
        let Some(place) = held
            .hands
            .iter()
            .position(|hand| hand.pointer == input.pointer_id)
        else {
            continue;
        };
        let hand = held.hands.swap_remove(place);
        if hand.at.distance(input.location.position) > SLIDE {
            continue;
        }
        // Bevy tells the control itself where it still stands.
        if !controls.contains(hand.entity) && !hand.second {
            let again = controls.iter().find(|(entity, key)| {
                key.0 == hand.control.key && layers.around(*entity) == hand.control.layer
            });
            if let Some((entity, _)) = again {
                commands.trigger(Activate { entity });
            }
        }
        held.last = Some(Tap {
            control: hand.control,
            at: input.location.position,
            time: time.elapsed_secs(),
            update: held.update,
        });
    }
}
