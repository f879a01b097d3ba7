//! The kinds of control, their grounds, and how they answer a finger within the frame.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};

use crate::game::ui::tokens::Tone;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do next.
    Primary,
    /// Everything else.
    Plain,
    /// On dark ground, standing back.
    Quiet,
    /// On paper, standing back.
    Soft,
    /// Chosen among several.
    Chosen,
    /// Chosen, and right.
    Right,
    /// Chosen, and another go is asked for.
    Again,
    /// One step up or down.
    Step,
    /// A drawing that can be tapped; its ground shows only under the pointer.
    Bare,
}

/// The grounds a control shows at rest, under the pointer and pressed.
#[derive(Component, Clone, Copy)]
pub struct Painted {
    rest: Tone,
    hover: Tone,
    press: Tone,
    /// Whether it pales while it cannot be used.
    pales: bool,
}

impl Painted {
    /// The ground of a control that nothing touches.
    pub fn at_rest(&self) -> Color {
        self.rest.color()
    }
}

impl Kind {
    /// Its grounds.
    pub fn painted(self) -> Painted {
        match self {
            Kind::Primary => Painted {
                rest: Tone::Coral,
                hover: Tone::CoralLight,
                press: Tone::CoralDeep,
                pales: true,
            },
            Kind::Plain => Painted {
                rest: Tone::Paper,
                hover: Tone::PaperDim,
                press: Tone::SeaLight,
                pales: true,
            },
            Kind::Quiet => Painted {
                rest: Tone::Sea,
                hover: Tone::Dusk,
                press: Tone::Night,
                pales: true,
            },
            Kind::Bare => Painted {
                rest: Tone::Clear,
                hover: Tone::Glow,
                press: Tone::Veil,
                pales: true,
            },
            Kind::Soft => Painted {
                rest: Tone::SeaLight,
                hover: Tone::SeaPale,
                press: Tone::PaperDim,
                pales: true,
            },
            // What is chosen stays bright: it is what the eye looks for.
            Kind::Chosen => Painted {
                rest: Tone::Sun,
                hover: Tone::Sun,
                press: Tone::PaperDim,
                pales: false,
            },
            Kind::Right => Painted {
                rest: Tone::Leaf,
                hover: Tone::Leaf,
                press: Tone::PaperDim,
                pales: false,
            },
            Kind::Again => Painted {
                rest: Tone::PaperDim,
                hover: Tone::PaperDim,
                press: Tone::SeaLight,
                pales: false,
            },
            Kind::Step => Painted {
                rest: Tone::Sun,
                hover: Tone::Sun,
                press: Tone::PaperDim,
                pales: true,
            },
        }
    }

    /// The tone of text and signs on it.
    pub fn ink(self) -> Tone {
        match self {
            Kind::Quiet => Tone::Paper,
            _ => Tone::Ink,
        }
    }

    /// A line around it: where its ground may be the same as what it lies on, for the sea is in the picture too, and where it says
    /// something.
    pub fn line(self) -> Option<Tone> {
        match self {
            Kind::Quiet => Some(Tone::SeaLight),
            Kind::Again => Some(Tone::Berry),
            _ => None,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, repaint);
}

/// Grounds follow the pointer. What stands on a pressed control sinks a little; the control itself stays where the finger is, so
/// that the finger leaves what it met.
fn repaint(
    changed: Query<
        Entity,
        (
            With<Painted>,
            Or<(
                Changed<Hovered>,
                Added<Pressed>,
                Added<InteractionDisabled>,
                Added<Painted>,
            )>,
        ),
    >,
    mut released: RemovedComponents<Pressed>,
    mut controls: Query<(
        &Painted,
        &Hovered,
        Has<Pressed>,
        Has<InteractionDisabled>,
        &mut BackgroundColor,
        Option<&Children>,
    )>,
    mut places: Query<&mut UiTransform>,
) {
    for entity in changed.iter().chain(released.read()) {
        let Ok((painted, hovered, pressed, disabled, mut ground, children)) =
            controls.get_mut(entity)
        else {
            continue;
        };
        let tone = match (disabled, pressed, hovered.0) {
            (true, ..) => painted.rest,
            (_, true, _) => painted.press,
            (_, _, true) => painted.hover,
            _ => painted.rest,
        };
        let color = tone.color();
        ground.0 = if disabled && painted.pales {
            color.with_alpha(color.alpha() * 0.45)
        } else {
            color
        };
        let sunk = if pressed && !disabled { px(3) } else { px(0) };
        for child in children.into_iter().flatten() {
            if let Ok(mut place) = places.get_mut(*child)
                && place.translation.y != sunk
            {
                place.translation.y = sunk;
            }
        }
    }
}
