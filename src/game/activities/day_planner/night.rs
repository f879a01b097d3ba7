//! The night that passes before tomorrow: dark, a moon that goes over, and light again. Under reduced motion it is simply morning.

use bevy::prelude::*;

use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::{Ui, access};

/// Seconds of dark, and of dawn.
const DARK: f32 = 1.1;
const DAWN: f32 = 0.6;
const MOON: f32 = 96.0;

/// The night over what lies below.
#[derive(Component, Default)]
struct Night(f32);

/// The moon of a night.
#[derive(Component)]
struct Moon;

pub(in crate::game::activities) fn plugin(app: &mut App) {
    app.add_systems(Update, pass);
}

/// The night falls over the whole of what is around; not where less is to move.
pub(super) fn falls(ui: &mut Ui) {
    if ui.look.settings.reduced_motion() {
        return;
    }
    let wide = ui.look.room.width;
    let node = Node {
        position_type: PositionType::Absolute,
        // From edge to edge of the window, in whose middle all of it stands.
        left: percent(50),
        margin: UiRect::left(px(-wide / 2.0)),
        top: px(0),
        width: px(wide),
        height: percent(100),
        // Down to the window's edge, as far as one sees.
        min_height: px(ui.look.room.height - space::TARGET - space::M),
        overflow: Overflow::clip(),
        ..default()
    };
    let ground = ui.look.paint(Tone::Night);
    let (image, size) = ui.look.drawing("hours/moon", MOON);
    let extra = (
        ground,
        access::Decorative,
        Pickable::IGNORE,
        GlobalZIndex(6),
        OverrideClip,
        Night::default(),
    );
    ui.node(node, extra, |ui| {
        let moon = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: px(size.x),
            height: px(size.y),
            ..default()
        };
        ui.leaf(
            moon,
            (
                ImageNode::new(image),
                access::Decorative,
                Pickable::IGNORE,
                UiTransform::default(),
                Moon,
            ),
        );
    });
}

fn pass(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    mut nights: Query<(
        Entity,
        &mut Night,
        &ComputedNode,
        &mut BackgroundColor,
        &Children,
    )>,
    mut moons: Query<(&mut UiTransform, &mut ImageNode), With<Moon>>,
    mut commands: Commands,
) {
    for (entity, mut night, node, mut ground, children) in &mut nights {
        if night.0 > DARK + DAWN || settings.reduced_motion() {
            commands.entity(entity).despawn();
            continue;
        }
        pace.stir(0.2);
        night.0 += time.delta_secs().min(0.2);
        let share = (night.0 / (DARK + DAWN)).min(1.0);
        let light = ((night.0 - DARK) / DAWN).clamp(0.0, 1.0);
        ground.0.set_alpha(1.0 - light);
        let size = node.size() * node.inverse_scale_factor;
        let at = Vec2::new(
            share * (size.x + MOON) - MOON,
            size.y.min(320.0) * (0.5 - 0.4 * (share * std::f32::consts::PI).sin()),
        );
        for child in children {
            if let Ok((mut place, mut image)) = moons.get_mut(*child) {
                place.translation = Val2::px(at.x, at.y);
                image.color.set_alpha(1.0 - light);
            }
        }
    }
}
