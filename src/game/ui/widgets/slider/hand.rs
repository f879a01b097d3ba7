//! A slider under a finger: what is a tap on it, what draws along it, and what only scrolls the page past it.

use bevy::picking::events::{Cancel, Click, Drag, DragEnd, Pointer, Press, Release};
use bevy::picking::hover::Hovered;
use bevy::picking::pointer::PointerButton;
use bevy::prelude::*;
use bevy::ui::{ComputedUiRenderTargetInfo, InteractionDisabled, Pressed, UiGlobalTransform};

use crate::game::settings::Settings;
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::Tone;

use super::draw::Moves;
use super::{SlideTo, Slider, To};
use crate::game::ui::widgets::kind::Pose;

/// What the finger on a slider is at.
#[derive(Component, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grip {
    /// It is elsewhere, or has not moved yet.
    #[default]
    Still,
    /// It draws along the track.
    Slides,
    /// It went up or down: the page is meant.
    Scrolls,
}

/// A finger that moved less, in logical pixels, has not said yet what it means.
const DECIDES: f32 = 7.0;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(press)
        .add_observer(draw)
        .add_observer(tap)
        .add_observer(end)
        .add_observer(release)
        .add_observer(cancel)
        .add_systems(Update, dress);
}

/// Where pointers lie along a track.
type Track = (
    &'static Slider,
    &'static Node,
    &'static ComputedNode,
    &'static ComputedUiRenderTargetInfo,
    &'static UiGlobalTransform,
);

fn stop_under(
    pointer: Vec2,
    (slider, style, node, target, place): <Track as bevy::ecs::query::QueryData>::Item<'_, '_>,
    scale: &UiScale,
) -> Option<u8> {
    let physical = pointer * target.scale_factor() / scale.0;
    let along = node.normalize_point(*place, physical)?.x + 0.5;
    let is_rtl = style.direction == InlineDirection::Rtl;
    Some(slider.nearest(if is_rtl { 1.0 - along } else { along }))
}

fn press(
    press: On<Pointer<Press>>,
    mut sliders: Query<&mut Grip, Without<InteractionDisabled>>,
    mut commands: Commands,
) {
    if press.button == PointerButton::Primary
        && let Ok(mut grip) = sliders.get_mut(press.entity)
    {
        *grip = Grip::Still;
        commands.entity(press.entity).insert(Pressed);
    }
}

/// Which way the finger sets out decides whether it slides or scrolls; a mouse has its wheel for that.
fn draw(
    mut drag: On<Pointer<Drag>>,
    mut sliders: Query<(&mut Grip, Track), (With<Pressed>, Without<InteractionDisabled>)>,
    scale: Res<UiScale>,
    mut commands: Commands,
) {
    let Ok((mut grip, track)) = sliders.get_mut(drag.entity) else {
        return;
    };
    if *grip == Grip::Still && drag.distance.length() > DECIDES {
        *grip = if drag.distance.x.abs() >= drag.distance.y.abs() || drag.pointer_id.is_mouse() {
            Grip::Slides
        } else {
            Grip::Scrolls
        };
    }
    match *grip {
        Grip::Still => drag.propagate(false),
        Grip::Scrolls => {
            commands.entity(drag.entity).remove::<Pressed>();
        }
        Grip::Slides => {
            drag.propagate(false);
            if let Some(stop) = stop_under(drag.pointer_location.position, track, &scale) {
                commands.trigger(SlideTo {
                    entity: drag.entity,
                    to: To::Stop(stop),
                    is_final: false,
                });
            }
        }
    }
}

fn tap(
    click: On<Pointer<Click>>,
    sliders: Query<(&Grip, Track), (With<Pressed>, Without<InteractionDisabled>)>,
    scale: Res<UiScale>,
    mut commands: Commands,
) {
    if let Ok((Grip::Still, track)) = sliders.get(click.entity)
        && let Some(stop) = stop_under(click.pointer_location.position, track, &scale)
    {
        commands.trigger(SlideTo {
            entity: click.entity,
            to: To::Stop(stop),
            is_final: true,
        });
    }
}

fn end(end: On<Pointer<DragEnd>>, sliders: Query<&mut Grip>, commands: Commands) {
    let_go(end.entity, sliders, commands);
}

fn cancel(cancel: On<Pointer<Cancel>>, sliders: Query<&mut Grip>, mut commands: Commands) {
    if sliders.contains(cancel.entity) {
        commands.entity(cancel.entity).try_remove::<Pressed>();
    }
    let_go(cancel.entity, sliders, commands);
}

/// It stays where it was drawn to.
fn let_go(entity: Entity, mut sliders: Query<&mut Grip>, mut commands: Commands) {
    let Ok(mut grip) = sliders.get_mut(entity) else {
        return;
    };
    if std::mem::take(&mut *grip) == Grip::Slides {
        commands.entity(entity).try_remove::<Pressed>();
        commands.trigger(SlideTo {
            entity,
            to: To::By(0),
            is_final: true,
        });
    }
}

fn release(release: On<Pointer<Release>>, sliders: Query<(), With<Grip>>, mut commands: Commands) {
    if sliders.contains(release.entity) {
        commands.entity(release.entity).try_remove::<Pressed>();
    }
}

/// The knob grows under the pointer and more under a press; where nothing can be changed it is an empty ring.
fn dress(
    changed: Query<
        Entity,
        (
            With<Slider>,
            Or<(
                Changed<Hovered>,
                Added<Pressed>,
                Added<InteractionDisabled>,
                Added<Slider>,
            )>,
        ),
    >,
    mut released: RemovedComponents<Pressed>,
    settings: Res<Settings>,
    sliders: Query<
        (
            &Hovered,
            Has<Pressed>,
            Has<InteractionDisabled>,
            Option<&Pose>,
            &Children,
        ),
        With<Slider>,
    >,
    mut knobs: Query<(&Moves, &mut BackgroundColor, &mut UiTransform)>,
) {
    let theme = Theme::of(&settings);
    for entity in changed.iter().chain(released.read()) {
        let Ok((hovered, pressed, disabled, pose, children)) = sliders.get(entity) else {
            continue;
        };
        let pressed = pressed || pose == Some(&Pose::Press);
        let hovered = hovered.0 || pose == Some(&Pose::Hover);
        let (tone, scale) = match (disabled, pressed, hovered) {
            (true, ..) => (Tone::PaperDim, 0.8),
            (_, true, _) => (Tone::CoralDeep, 1.25),
            (_, _, true) => (Tone::CoralLight, 1.12),
            _ => (Tone::Coral, 1.0),
        };
        for child in children {
            if let Ok((Moves::Knob, mut ground, mut place)) = knobs.get_mut(*child) {
                ground.0 = theme.color(tone);
                place.scale = Vec2::splat(scale);
            }
        }
    }
}
