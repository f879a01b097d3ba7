//! Things that come to rest: a stamp that falls onto the picture, copies that spread, a picture that is thrown away. Under reduced motion they lie
//! there from the start.

use bevy::prelude::*;

use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::Ui;

/// Where something lies: moved in layout units, turned in degrees, scaled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    pub by: Vec2,
    pub turn: f32,
    pub scale: f32,
}

impl Pose {
    fn transform(self) -> UiTransform {
        UiTransform {
            translation: Val2::px(self.by.x, self.by.y),
            scale: Vec2::splat(self.scale),
            rotation: Rot2::degrees(self.turn),
        }
    }

    fn towards(self, other: Self, share: f32) -> Self {
        Self {
            by: self.by.lerp(other.by, share),
            turn: self.turn + (other.turn - self.turn) * share,
            scale: self.scale + (other.scale - self.scale) * share,
        }
    }
}

/// On the way from one pose to another; taken off when it is there.
#[derive(Component)]
pub(super) struct Settles {
    from: Pose,
    to: Pose,
    /// Seconds since it began; below zero it waits.
    age: f32,
}

const SECONDS: f32 = 0.45;

/// What brings something to its pose: at once, or from another one after so many seconds.
pub(super) fn settle(
    ui: &Ui,
    fresh: bool,
    from: Pose,
    to: Pose,
    after: f32,
) -> (UiTransform, Option<Settles>) {
    if !fresh || ui.look.settings.reduced_motion() {
        return (to.transform(), None);
    }
    let settles = Settles {
        from,
        to,
        age: -after,
    };
    (from.transform(), Some(settles))
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, go.before(bevy::ui::UiSystems::Layout));
}

fn go(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    mut settling: Query<(Entity, &mut Settles, &mut UiTransform)>,
    mut commands: Commands,
) {
    for (entity, mut settles, mut place) in &mut settling {
        settles.age += time.delta_secs().min(0.05);
        let share = (settles.age / SECONDS).clamp(0.0, 1.0);
        if share >= 1.0 || settings.reduced_motion() {
            *place = settles.to.transform();
            commands.entity(entity).remove::<Settles>();
            continue;
        }
        // Fast first, then a touch too far and back.
        let left = 1.0 - share;
        let way = 1.0 - left * left * (2.2 * left - 1.2);
        *place = settles.from.towards(settles.to, way).transform();
        pace.stir(0.1);
    }
}
