//! The journey of a thing from where it lay over every home on the way to the last, so that one sees where it goes and how far.

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;

use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::{Ui, access};

/// Where the home of this id stands on the screen; things fly there.
#[derive(Component, Clone, PartialEq, Eq)]
pub(super) struct Harbour(pub(super) String);

/// Where the thing stands on the screen.
#[derive(Component)]
pub(super) struct Pedestal;

/// A thing on its way.
#[derive(Component)]
struct Traveller {
    stops: Vec<String>,
    age: f32,
    /// Whether it stays where it arrives; else it comes back.
    stays: bool,
}

/// Seconds from one stop to the next.
const HOP: f32 = 0.42;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, travel);
}

/// Sends a picture from the pedestal over all these homes to the last, where it stays or from where it comes back; not where less is to move.
pub(super) fn send_off(ui: &mut Ui, art: &str, stops: Vec<String>, stays: bool) {
    if ui.look.settings.reduced_motion() {
        return;
    }
    let (image, size) = ui.look.drawing(art, 72.0);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: px(size.x),
        height: px(size.y),
        ..default()
    };
    ui.leaf(
        node,
        (
            ImageNode::new(image),
            access::Decorative,
            Pickable::IGNORE,
            GlobalZIndex(5),
            Visibility::Hidden,
            Traveller {
                stops,
                age: 0.0,
                stays,
            },
        ),
    );
}

/// From the pedestal over every home on the way to the last, in leaps.
fn travel(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    pedestal: Query<&UiGlobalTransform, With<Pedestal>>,
    harbours: Query<(&Harbour, &UiGlobalTransform)>,
    mut travellers: Query<(
        Entity,
        &mut Traveller,
        &ComputedNode,
        &ChildOf,
        &mut UiTransform,
        &mut Visibility,
    )>,
    parents: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut commands: Commands,
) {
    for (entity, mut traveller, node, parent, mut place, mut shown) in &mut travellers {
        pace.stir(0.2);
        let first_frame = traveller.age == 0.0;
        traveller.age += if first_frame {
            f32::EPSILON
        } else {
            time.delta_secs().min(0.1)
        };
        let Ok((frame, frame_at)) = parents.get(parent.parent()) else {
            continue;
        };
        let origin = frame_at.translation - frame.size() / 2.0;
        let mut points: Vec<Vec2> = pedestal.iter().map(|at| at.translation).collect();
        points.extend(traveller.stops.iter().filter_map(|stop| {
            harbours
                .iter()
                .find(|(harbour, _)| harbour.0 == *stop)
                .map(|(_, at)| at.translation)
        }));
        if points.len() < 2 || node.size() == Vec2::ZERO {
            continue;
        }
        let legs = (points.len() - 1) as f32;
        let along = (traveller.age / HOP).min(legs);
        let leg = (along.floor() as usize).min(points.len() - 2);
        let part = along - leg as f32;
        let eased = part * part * (3.0 - 2.0 * part);
        let arc = Vec2::new(
            0.0,
            -(eased * std::f32::consts::PI).sin() * 90.0 / node.inverse_scale_factor,
        );
        let at = points[leg].lerp(points[leg + 1], eased) + arc - origin - node.size() / 2.0;
        place.translation = Val2::px(
            at.x * node.inverse_scale_factor,
            at.y * node.inverse_scale_factor,
        );
        place.scale = Vec2::splat(1.0 - 0.25 * along / legs);
        *shown = Visibility::Inherited;
        let over = traveller.age > HOP * legs + if traveller.stays { 1.2 } else { 0.6 };
        if over || settings.reduced_motion() {
            commands.entity(entity).despawn();
        }
    }
}
