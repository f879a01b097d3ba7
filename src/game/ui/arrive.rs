//! What opens on top of a screen comes up from a little below, in 180 ms. Under reduced motion it is simply there.

use bevy::prelude::*;

use crate::game::pace::Pace;
use crate::game::settings::Settings;

/// On its way up; taken off when it stands.
#[derive(Component, Default)]
pub struct Arrives(f32);

const SECONDS: f32 = 0.18;
/// From so far below, in layout units.
const BELOW: f32 = 34.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, arrive.before(bevy::ui::UiSystems::Layout));
}

fn arrive(
    time: Res<Time>,
    settings: Res<Settings>,
    mut arriving: Query<(Entity, &mut Arrives, &mut UiTransform)>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    for (entity, mut arrives, mut place) in &mut arriving {
        let share = (arrives.0 / SECONDS).min(1.0);
        if share >= 1.0 || settings.reduced_motion() {
            *place = UiTransform::default();
            commands.entity(entity).remove::<Arrives>();
            continue;
        }
        // Fast first, then a touch too far and back.
        let left = 1.0 - share;
        let way = left * left * (2.4 * left - 1.4);
        *place = UiTransform::from_translation(Val2::px(0.0, BELOW * way));
        arrives.0 += time.delta_secs().min(0.05);
        pace.stir(0.1);
    }
}
