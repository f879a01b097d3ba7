//! How things on the table move: they swell, fall, shake and fold, once, when they are new.

use bevy::prelude::*;
use std::f32::consts::TAU;

use crate::game::pace::Pace;
use crate::game::settings::Settings;

/// A movement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum How {
    /// From so many times its size to its size.
    Swell(f32),
    /// From so far away to its place, in layout units.
    From(Vec2),
    /// To and fro, and still again.
    Shake,
    /// Out of sight about its upright axis.
    FoldAway,
    /// Into sight about its upright axis, after what folds away.
    Unfold,
    /// Out of sight to a line, as a screen that goes dark.
    GoDark,
}

/// Something new on the table.
#[derive(Component)]
#[require(UiTransform)]
pub(super) struct Moves {
    how: How,
    age: f32,
}

impl Moves {
    pub(super) fn new(how: How) -> Self {
        Self { how, age: 0.0 }
    }
}

impl How {
    /// Seconds.
    fn lasts(self) -> f32 {
        match self {
            Self::FoldAway | Self::GoDark => 0.16,
            Self::Unfold => 0.42,
            Self::Shake => 0.5,
            Self::Swell(_) | Self::From(_) => 0.36,
        }
    }

    /// Whether nothing is left of it.
    fn leaves(self) -> bool {
        matches!(self, Self::FoldAway | Self::GoDark)
    }

    /// Where it is at a share of its time, from 0 to 1.
    fn at(self, share: f32) -> UiTransform {
        let left = 1.0 - share;
        // Fast first, then a touch too far and back.
        let way = left * left * (2.2 * left - 1.2);
        match self {
            Self::Swell(from) => UiTransform::from_scale(Vec2::splat(1.0 + (from - 1.0) * way)),
            Self::From(from) => UiTransform::from_translation(Val2::px(from.x * way, from.y * way)),
            Self::Shake => {
                let x = (share * 3.0 * TAU).sin() * 7.0 * left;
                UiTransform::from_translation(Val2::px(x, 0.0))
            }
            Self::FoldAway => UiTransform::from_scale(Vec2::new(left, 1.0)),
            Self::Unfold => {
                let share = ((share - 0.38) / 0.62).max(0.0);
                let left = 1.0 - share;
                let wide = 1.0 - left * left * (2.2 * left - 1.2);
                UiTransform::from_scale(Vec2::new(wide, 1.0))
            }
            Self::GoDark => UiTransform::from_scale(Vec2::new(1.0, left.max(0.02))),
        }
    }
}

pub(in crate::game::activities) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, move_on.before(bevy::ui::UiSystems::Layout));
}

fn move_on(
    time: Res<Time>,
    settings: Res<Settings>,
    mut moving: Query<(Entity, &mut Moves, &mut UiTransform)>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    for (entity, mut moves, mut place) in &mut moving {
        let share = moves.age / moves.how.lasts();
        if share >= 1.0 || settings.reduced_motion() {
            *place = UiTransform::default();
            if moves.how.leaves() {
                commands.entity(entity).despawn();
            } else {
                commands.entity(entity).remove::<Moves>();
            }
            continue;
        }
        *place = moves.how.at(share);
        moves.age += time.delta_secs().min(0.05);
        pace.stir(0.1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_moves_comes_to_rest_in_its_place() {
        for how in [
            How::Swell(0.2),
            How::From(Vec2::new(30.0, -80.0)),
            How::Shake,
            How::Unfold,
        ] {
            let (rest, default) = (how.at(1.0), UiTransform::default());
            assert!((rest.scale - default.scale).length() < 0.001, "{how:?}");
            assert_eq!(rest.rotation, default.rotation);
        }
        assert!(How::FoldAway.at(1.0).scale.x < 0.001);
        assert_eq!(How::Unfold.at(0.0).scale.x, 0.0);
    }
}
