//! What moves on the water: boats along their lanes, and the shield to the lane that the child looks at or points to. Where there is wind, a boat that
//! arrives undecided is let in; the wind drops while a menu is open, while something is read aloud, and for screen readers.

use bevy::a11y::AccessibilityRequested;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::math::Rot2;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use std::f32::consts::TAU;

use super::super::Act;
use crate::activities::kindness_catch::Action;
use crate::game::app::{Menu, Screen};
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::voice::Voice;

/// A lane's control.
#[derive(Component)]
pub(super) struct Lane(pub(super) usize);

/// Where the shield may stand: in a lane, or where it rests.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
pub(super) struct Berth(pub(super) Option<usize>);

/// The shield.
#[derive(Component)]
pub(super) struct Lid {
    /// The lane in which it is held.
    pub(super) stands: Option<usize>,
    /// Whether it follows what the child points to.
    pub(super) free: bool,
}

/// How a boat moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Course {
    /// From the offing, when it comes anew, to the middle of its lane, where it waits.
    Comes { anew: bool },
    /// All the way in so many seconds; then it is let in.
    Blown { anew: bool, seconds: f32 },
    /// In to the friend; anew from the offing, else from where it is.
    Enters { anew: bool },
    /// Against the shield and home again.
    Bounces,
}

/// A boat in its lane.
#[derive(Component)]
pub(super) struct Boat {
    pub(super) course: Course,
    /// The way from the quay to the offing in layout units; less than 0 when it runs to the left.
    pub(super) long: f32,
    pub(super) age: f32,
}

/// Leads on by itself in so many seconds.
#[derive(Component)]
pub(super) struct Onwards(pub(super) f32);

/// How far out the boat is: 1 is the offing, 0 the quay. It outlives the screen that is built anew.
#[derive(Resource)]
struct Out(f32);

/// Where a boat waits.
const MIDDLE: f32 = 0.5;
/// Where it meets the shield.
const SHIELD: f32 = 0.2;
/// Seconds from the offing to the middle, from there in, and from the shield home.
const COMES: f32 = 0.9;
const ENTERS: f32 = 0.6;
/// When it turns at the shield.
const MEETS: f32 = 0.3;
const HOME: f32 = 1.1;

pub(in crate::game::activities) fn plugin(app: &mut App) {
    app.insert_resource(Out(1.0)).add_systems(
        Update,
        (
            (sail, lead_on, follow).run_if(in_state(Screen::Lesson)),
            // Whoever plays next begins with boats that wait. Not when the lesson is left: it also leaves when it is built anew.
            calm.run_if(not(in_state(Screen::Lesson))),
        ),
    );
}

fn calm(mut settings: ResMut<Settings>, mut out: ResMut<Out>) {
    if out.0 < 1.0 {
        out.0 = 1.0;
    }
    if settings.wind > 0 {
        settings.wind = 0;
    }
}

/// Whether the wind blows just now.
fn blows(
    menu: &State<Menu>,
    voice: Option<&Voice>,
    requested: Option<&AccessibilityRequested>,
) -> bool {
    *menu.get() == Menu::None
        && !voice.is_some_and(Voice::is_speaking)
        && !requested.is_some_and(|requested| requested.get())
}

fn sail(
    time: Res<Time>,
    settings: Res<Settings>,
    menu: Res<State<Menu>>,
    voice: Option<Res<Voice>>,
    requested: Option<Res<AccessibilityRequested>>,
    mut out: ResMut<Out>,
    mut pace: ResMut<Pace>,
    mut acts: MessageWriter<Act>,
    mut boats: Query<(&mut Boat, &mut UiTransform)>,
) {
    let still = settings.reduced_motion();
    for (mut boat, mut place) in &mut boats {
        let seconds = time.delta_secs().min(0.1);
        if boat.age == 0.0
            && let Course::Comes { anew: true }
            | Course::Blown { anew: true, .. }
            | Course::Enters { anew: true } = boat.course
        {
            out.0 = 1.0;
        }
        boat.age += seconds.max(f32::EPSILON);
        let mut turned = false;
        let mut rolls = 0.0;
        match boat.course {
            _ if still => {
                out.0 = match boat.course {
                    Course::Enters { .. } => 0.1,
                    Course::Bounces => {
                        turned = true;
                        0.75
                    }
                    _ => MIDDLE,
                };
            }
            Course::Comes { .. } => {
                let far = out.0 - MIDDLE;
                if far.abs() > 0.002 {
                    out.0 = MIDDLE + far * (-seconds * 4.0 / COMES).exp();
                    pace.stir(0.1);
                }
                rolls = 0.05;
            }
            Course::Blown { seconds: whole, .. } => {
                rolls = 0.08;
                if blows(&menu, voice.as_deref(), requested.as_deref()) && out.0 > 0.0 {
                    out.0 -= seconds / whole;
                    pace.stir(0.1);
                    if out.0 <= 0.0 {
                        acts.write(Act(Action::LetThrough.into()));
                    }
                }
                out.0 = out.0.max(0.0);
            }
            Course::Enters { .. } => {
                if out.0 > 0.08 {
                    out.0 = (out.0 - seconds * MIDDLE / ENTERS).max(0.08);
                    pace.stir(0.1);
                }
            }
            Course::Bounces => {
                turned = boat.age >= MEETS;
                if !turned {
                    out.0 += (SHIELD - out.0) * (1.0 - (-seconds * 16.0).exp());
                    pace.stir(0.1);
                } else if out.0 < 1.4 {
                    out.0 += seconds * (1.4 - SHIELD) / HOME;
                    pace.stir(0.1);
                }
            }
        }
        let rises = if still {
            0.0
        } else {
            (TAU * time.elapsed_secs() / 3.2).sin()
        };
        let scale = Vec2::new(if turned { -1.0 } else { 1.0 }, 1.0);
        place.set_if_neq(UiTransform {
            translation: Val2::px(boat.long * out.0, 1.5 * rises),
            rotation: Rot2::radians(rolls * rises),
            scale,
        });
    }
}

/// In the wind one is led on after something right, once there was time to read.
fn lead_on(
    time: Res<Time>,
    settings: Res<Settings>,
    menu: Res<State<Menu>>,
    voice: Option<Res<Voice>>,
    requested: Option<Res<AccessibilityRequested>>,
    mut pace: ResMut<Pace>,
    mut acts: MessageWriter<Act>,
    mut waiting: Query<&mut Onwards>,
) {
    for mut left in &mut waiting {
        let moves = blows(&menu, voice.as_deref(), requested.as_deref());
        if left.0 <= 0.0 || settings.wind() == 0 || !moves {
            continue;
        }
        left.0 -= time.delta_secs().min(0.1);
        pace.stir(0.1);
        if left.0 <= 0.0 {
            acts.write(Act(Action::ReadOn.into()));
        }
    }
}

/// The shield hops to where it is held, or to the lane that the child points to; else it rests.
fn follow(
    time: Res<Time>,
    settings: Res<Settings>,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    lanes: Query<(Entity, &Lane, &Hovered)>,
    berths: Query<(&Berth, &UiGlobalTransform, &ComputedNode)>,
    parents: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut at: Local<Option<Vec2>>,
    mut pace: ResMut<Pace>,
    mut lids: Query<(
        &Lid,
        &ComputedNode,
        &ChildOf,
        &mut UiTransform,
        &mut Visibility,
    )>,
) {
    if lids.is_empty() {
        *at = None;
    }
    for (lid, node, parent, mut place, mut shown) in &mut lids {
        let focused = focus.get().filter(|_| visible.0);
        let pointed = lanes
            .iter()
            .find(|(entity, _, hovered)| hovered.0 || focused == Some(*entity))
            .map(|(_, lane, _)| lane.0)
            .filter(|_| lid.free);
        let wanted = lid.stands.or(pointed);
        let Some((_, berth, _)) = berths
            .iter()
            .find(|(berth, _, size)| berth.0 == wanted && size.size() != Vec2::ZERO)
        else {
            continue;
        };
        let Ok((frame, frame_at)) = parents.get(parent.parent()) else {
            continue;
        };
        if node.size() == Vec2::ZERO || frame.size() == Vec2::ZERO {
            continue;
        }
        // Within the harbour, so that scrolling carries it along.
        let origin = frame_at.translation - frame.size() / 2.0;
        let target = berth.translation - origin;
        let from = at.unwrap_or(target);
        let now = if settings.reduced_motion() || (target - from).length() < 0.5 {
            target
        } else {
            pace.stir(0.1);
            from.lerp(target, 1.0 - (-time.delta_secs().min(0.1) * 14.0).exp())
        };
        *at = Some(now);
        let shift = (now - node.size() / 2.0) * node.inverse_scale_factor;
        place.set_if_neq(UiTransform::from_translation(Val2::px(shift.x, shift.y)));
        shown.set_if_neq(Visibility::Inherited);
    }
}
