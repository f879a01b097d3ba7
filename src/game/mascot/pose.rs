//! Where each part is at a moment: breathing, blinking at uneven times, eyes that follow the focus, a cape that lags, gestures
//! with weight. All from the rig's age, so that a missed frame costs nothing.

use bevy::input_focus::InputFocus;
use bevy::math::Rot2;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use std::f32::consts::TAU;

use super::rig::{Gesture, Mood, RigPart, Sango};
use crate::game::pace::Pace;
use crate::game::settings::Settings;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, pose);
}

/// How long a gesture moves before it rests, in seconds.
const GESTURE: f32 = 1.4;

/// Turn (radians), stretch and shift (canvas units) of one part.
#[derive(Clone, Copy)]
struct Turn {
    angle: f32,
    stretch: Vec2,
    shift: Vec2,
}

impl Turn {
    const NONE: Self = Self {
        angle: 0.0,
        stretch: Vec2::ONE,
        shift: Vec2::ZERO,
    };

    fn by(angle: f32) -> Self {
        Self {
            angle,
            ..Self::NONE
        }
    }
}

/// 1 while the eyes are shut, else 0. Blinks come at uneven times that do not repeat visibly.
pub(super) fn blink(sango: &Sango) -> f32 {
    let slot = (sango.age / 2.3).floor();
    let offset = ((slot * 12.9898).sin() * 43758.547).fract().abs();
    let at = slot * 2.3 + 0.4 + offset * 1.6;
    if sango.age > at && sango.age < at + 0.16 && slot > 0.0 {
        1.0
    } else {
        0.0
    }
}

/// 0 to 1 and back with a little overshoot: anticipation and weight of a gesture.
fn swell(age: f32) -> f32 {
    let t = (age / GESTURE).clamp(0.0, 1.0);
    let up = (t * 4.0).min(1.0);
    let back = 1.0 + 2.70158 * (up - 1.0).powi(3) + 1.70158 * (up - 1.0).powi(2);
    if t < 0.8 {
        back
    } else {
        back * (1.0 - (t - 0.8) * 0.5)
    }
}

fn body(sango: &Sango) -> Turn {
    let breath = (sango.age * TAU / 3.6).sin();
    let mut turn = Turn {
        angle: (sango.age * TAU / 7.3).sin() * 0.012,
        stretch: Vec2::new(1.0 - breath * 0.006, 1.0 + breath * 0.012),
        shift: Vec2::ZERO,
    };
    let s = swell(sango.age);
    match sango.gesture {
        Gesture::HopIn | Gesture::Cheer if sango.age < GESTURE => {
            let jump = (sango.age * TAU / 0.7).sin().max(0.0);
            turn.shift.y -= jump * 42.0;
            turn.stretch += Vec2::new(-0.04, 0.05) * jump;
        }
        Gesture::Look => turn.angle += 0.10 * s,
        Gesture::Think => turn.angle -= 0.05 * s,
        Gesture::Shield => turn.shift.x += 14.0 * s,
        Gesture::Shrug => turn.shift.y -= 8.0 * s,
        _ => {}
    }
    if matches!(sango.mood, Mood::Laughing) {
        turn.shift.y += (sango.age * TAU * 3.2).sin() * 3.0;
    }
    if matches!(sango.mood, Mood::Sleepy) {
        turn.angle += 0.05;
    }
    turn
}

fn part_turn(name: &str, sango: &Sango, gaze: Vec2) -> Turn {
    let age = sango.age;
    let s = swell(age);
    match name {
        "cape" => Turn::by((age * TAU / 3.6 - 0.9).sin() * 0.03 + (age * TAU / 1.9).sin() * 0.01),
        "antenna" => Turn::by((age * TAU / 4.1 - 0.5).sin() * 0.04),
        "spark" => Turn {
            stretch: Vec2::splat(1.0 + (age * TAU / 0.9).sin() * 0.12),
            ..Turn::by((age * TAU / 4.1 - 0.5).sin() * 0.04)
        },
        "pupils" => Turn {
            shift: gaze * 10.0,
            ..Turn::NONE
        },
        "brows-raised" => Turn {
            shift: Vec2::new(0.0, -3.0 * s),
            ..Turn::NONE
        },
        "arm-left" => Turn::by(match sango.gesture {
            Gesture::Cheer => 1.1 * s,
            Gesture::Shrug => 0.5 * s,
            Gesture::Shield => 0.35 * s,
            _ => (age * TAU / 3.6 + 0.4).sin() * 0.03,
        }),
        "arm-right-wave" | "arm-right-cheer" => Turn::by(if age < GESTURE {
            (age * TAU / 0.45).sin() * 0.22
        } else {
            (age * TAU / 3.6).sin() * 0.03
        }),
        "arm-right-point" | "arm-right-shield" => {
            Turn::by(-0.08 * s + (age * TAU / 2.2).sin() * 0.02)
        }
        "arm-right-thumb" | "arm-right-think" => {
            Turn::by(-0.10 * s + (age * TAU / 3.6).sin() * 0.03)
        }
        "arm-right" => Turn::by(match sango.gesture {
            Gesture::Shrug => -0.5 * s,
            _ => -(age * TAU / 3.6 + 0.4).sin() * 0.03,
        }),
        _ => Turn::NONE,
    }
}

fn pose(
    time: Res<Time>,
    settings: Res<Settings>,
    focus: Res<InputFocus>,
    places: Query<&UiGlobalTransform, Without<RigPart>>,
    mut sangos: Query<(&mut Sango, &Children, &UiGlobalTransform)>,
    mut parts: Query<(&RigPart, &mut UiTransform)>,
    mut pace: ResMut<Pace>,
) {
    for (mut sango, children, here) in &mut sangos {
        if settings.reduced_motion() {
            // A still picture at the height of the gesture.
            sango.age = 0.6;
        } else {
            let young = sango.age < GESTURE && sango.gesture != Gesture::None;
            sango.age += time.delta_secs().min(0.25);
            if young || sango.speaking {
                pace.stir(0.15);
            }
        }
        let gaze = focus
            .get()
            .and_then(|entity| places.get(entity).ok())
            .map(|place| (place.translation - here.translation).normalize_or_zero())
            .unwrap_or_default();
        let whole = body(&sango);
        let root = Vec2::new(256.0, 560.0) * sango.scale;
        for &child in children {
            let Ok((part, mut place)) = parts.get_mut(child) else {
                continue;
            };
            let own = part_turn(&part.name, &sango, gaze);
            let moved = turn_about(part.centre, part.pivot, own, sango.scale);
            let on_body = if part.name.starts_with("leg") {
                Turn {
                    shift: whole.shift,
                    ..Turn::NONE
                }
            } else {
                whole
            };
            let placed = turn_about(moved, root, on_body, sango.scale);
            let wanted = UiTransform {
                translation: Val2::px(placed.x - part.centre.x, placed.y - part.centre.y),
                scale: own.stretch * on_body.stretch,
                rotation: Rot2::radians(own.angle + on_body.angle),
            };
            place.set_if_neq(wanted);
        }
    }
}

fn turn_about(point: Vec2, pivot: Vec2, turn: Turn, scale: f32) -> Vec2 {
    pivot + Vec2::from_angle(turn.angle).rotate((point - pivot) * turn.stretch) + turn.shift * scale
}
