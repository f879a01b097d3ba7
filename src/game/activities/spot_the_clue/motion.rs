//! What moves on a page with clues: the spy-glass glides, what it shows grows, a trick that is caught falls off, and what hid behind it leaps out
//! and onto the shelf. Under reduced motion everything is simply there.

use bevy::prelude::*;

use crate::game::pace::Pace;
use crate::game::settings::Settings;

/// A movement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Motion {
    /// From so far away to its place.
    Glide(Vec2),
    /// Larger, with a little overshoot, and it stays so.
    Grow,
    /// From side to side: no, or a giggle.
    Shake,
    /// Down and away.
    Fall,
    /// Out of where it hid, so far away, with a surprise, then home in an arc.
    Leap(Vec2),
    /// A few hops on the spot.
    Dance,
}

/// How much larger the spy-glass shows things.
const LARGER: f32 = 1.16;
/// When a critter that leapt out has been seen, and how long it takes home, in seconds.
const SEEN: f32 = 1.0;
const HOME: f32 = 0.45;

impl Motion {
    fn seconds(self) -> f32 {
        match self {
            Self::Glide(_) => 0.32,
            Self::Grow => 0.25,
            Self::Shake => 0.6,
            Self::Fall => 0.7,
            Self::Leap(_) => SEEN + HOME,
            Self::Dance => 2.0,
        }
    }

    /// Where it leaves things.
    pub(super) fn rest(self) -> UiTransform {
        match self {
            Self::Grow => UiTransform::from_scale(Vec2::splat(LARGER)),
            _ => UiTransform::default(),
        }
    }

    /// Place and clearness after so many seconds.
    fn at(self, age: f32) -> (UiTransform, f32) {
        let share = (age / self.seconds()).clamp(0.0, 1.0);
        let mut place = UiTransform::default();
        let mut clear = 1.0;
        match self {
            Self::Glide(from) => {
                let left = from * (1.0 - over(share));
                place.translation = Val2::px(left.x, left.y);
            }
            Self::Grow => place.scale = Vec2::splat(1.0 + (LARGER - 1.0) * over(share)),
            Self::Shake => {
                let way = 7.0 * (1.0 - share) * (share * 5.0 * std::f32::consts::TAU / 2.0).sin();
                place.translation = Val2::px(way, 0.0);
            }
            Self::Fall => {
                place.translation = Val2::px(0.0, -24.0 * share + 150.0 * share * share);
                place.rotation = Rot2::radians(0.7 * share);
                clear = 1.0 - share * share;
            }
            Self::Leap(from) => {
                let out = over((age / 0.35).min(1.0));
                let home = ((age - SEEN) / HOME).clamp(0.0, 1.0);
                let home = home * home * (3.0 - 2.0 * home);
                let arc = -46.0 * (home * std::f32::consts::PI).sin();
                let hop = -14.0 * ((age * 7.0).sin()).abs() * (1.0 - home);
                let left = from * (1.0 - home);
                place.translation = Val2::px(left.x, left.y + arc + hop);
                place.scale = Vec2::splat(out * (2.6 - 1.6 * home));
                place.rotation = Rot2::radians(0.16 * (age * 11.0).sin() * (1.0 - home));
            }
            Self::Dance => {
                let left = 1.0 - share;
                let hop = -22.0 * left * (age * 6.0).sin().abs();
                place.translation = Val2::px(0.0, hop);
                place.rotation = Rot2::radians(0.2 * left * (age * 9.0).sin());
            }
        }
        (place, clear)
    }
}

/// From 0 to 1, a touch too far and back.
fn over(share: f32) -> f32 {
    let left = 1.0 - share;
    1.0 - left * left * (2.4 * left - 1.4)
}

/// Something that moves; taken off when it is over.
#[derive(Component)]
pub(super) struct Moves {
    motion: Motion,
    rest: UiTransform,
    age: f32,
}

impl Moves {
    pub(super) fn new(motion: Motion, rest: UiTransform) -> Self {
        Self {
            motion,
            rest,
            age: 0.0,
        }
    }
}

pub(in crate::game::activities) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, go.before(bevy::ui::UiSystems::Layout));
}

fn go(
    time: Res<Time>,
    settings: Res<Settings>,
    mut moving: Query<(Entity, &mut Moves, &mut UiTransform, &mut ImageNode)>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    for (entity, mut moves, mut place, mut image) in &mut moving {
        let over = moves.age >= moves.motion.seconds() || settings.reduced_motion();
        if over && moves.motion == Motion::Fall {
            commands.entity(entity).despawn();
            continue;
        }
        if over {
            *place = moves.rest;
            commands.entity(entity).remove::<Moves>();
            continue;
        }
        let (there, clear) = moves.motion.at(moves.age);
        *place = there;
        if clear < 1.0 {
            image.color.set_alpha(clear);
        }
        moves.age += time.delta_secs().min(0.05);
        pace.stir(0.1);
    }
}
