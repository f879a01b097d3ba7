//! What rocks, drifts or glimmers by itself: clouds, boats, a lighthouse's beam. So slow that the few updates of an idle screen are
//! enough for it, and still under reduced motion.

use bevy::math::Rot2;
use bevy::prelude::*;
use std::f32::consts::TAU;

use crate::game::settings::Settings;

/// To and fro about where a drawing stands.
#[derive(Component, Debug, Clone, Copy)]
pub struct Drift {
    /// How far it goes to each side, in layout units.
    pub by: Vec2,
    /// How far it turns to each side, in radians.
    pub turn: f32,
    /// How much paler it becomes, 0 to 1.
    pub pale: f32,
    /// Seconds to and fro.
    pub period: f32,
    /// Where in its period it begins, 0 to 1: two boats do not rock in step.
    pub phase: f32,
}

impl Drift {
    /// Something that floats: it rises, sinks and rolls a little.
    pub fn afloat(size: f32, phase: f32) -> Self {
        Self {
            by: Vec2::new(0.0, size * 0.02),
            turn: 0.03,
            pale: 0.0,
            period: 4.6,
            phase,
        }
    }

    /// Something that goes slowly sideways and comes back.
    pub const fn aside(by: f32, period: f32) -> Self {
        Self {
            by: Vec2::new(by, 0.0),
            turn: 0.0,
            pale: 0.0,
            period,
            phase: 0.0,
        }
    }

    /// Something wide that rises and falls.
    pub const fn swell(by: f32, period: f32) -> Self {
        Self {
            by: Vec2::new(0.0, by),
            turn: 0.0,
            pale: 0.0,
            period,
            phase: 0.0,
        }
    }

    /// A light that breathes.
    pub const fn glimmer(pale: f32, period: f32) -> Self {
        Self {
            by: Vec2::ZERO,
            turn: 0.0,
            pale,
            period,
            phase: 0.0,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, drift.before(bevy::ui::UiSystems::Layout));
}

fn drift(
    time: Res<Time>,
    settings: Res<Settings>,
    mut drifting: Query<(&Drift, &mut UiTransform, Option<&mut ImageNode>)>,
) {
    let still = settings.reduced_motion();
    for (drift, mut place, image) in &mut drifting {
        let at = TAU * (time.elapsed_secs() / drift.period + drift.phase);
        // Rolling follows rising by a quarter, as on a swell.
        let (rise, roll) = if still {
            (0.0, 0.0)
        } else {
            (at.sin(), at.cos())
        };
        place.set_if_neq(UiTransform {
            translation: Val2::px(drift.by.x * rise, drift.by.y * rise),
            rotation: Rot2::radians(drift.turn * roll),
            ..default()
        });
        if drift.pale > 0.0
            && let Some(mut image) = image
        {
            let alpha = 1.0 - drift.pale * (0.5 + 0.5 * rise) * f32::from(u8::from(!still));
            if (image.color.alpha() - alpha).abs() > 0.004 {
                image.color.set_alpha(alpha);
            }
        }
    }
}
