//! A slider: stops along a track, of which one is in use, said in words beside it.
//!
//! Not Bevy's own: that one runs from the left in every language, takes a finger that means to scroll the page, and has no words for
//! where it stands. This one is moved by a tap on the track, by drawing along it, by the arrows along the line, Home and End, and by
//! what a screen reader asks; it is live all the while, and each stop is heard.

mod draw;
mod hand;

use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, UiSystems};

use crate::game::audio::{Effect, Sound};
use crate::game::pace::Pace;
use crate::game::ui::look::Face;
use crate::game::ui::{access, build};
use crate::game::words::Words;

pub use draw::Stops;
use draw::{KNOB, Moves, RAIL, Says};

/// How a slider is asked to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// So many stops on, or back.
    By(i8),
    /// To this stop, counted from 0.
    Stop(u8),
}

/// Asks a slider to go somewhere; its ends hold.
#[derive(EntityEvent, Debug, Clone, Copy)]
pub struct SlideTo {
    /// The slider.
    pub entity: Entity,
    /// Where to.
    pub to: To,
    /// Whether whoever asks is done: a finger that still draws is not.
    pub is_final: bool,
}

impl SlideTo {
    /// So many stops on or back, at once.
    pub fn by(entity: Entity, stops: i8) -> Self {
        Self {
            entity,
            to: To::By(stops),
            is_final: true,
        }
    }
}

/// Where a slider stands: sent at every stop that it reaches, and when it is let go.
#[derive(EntityEvent, Debug, Clone, Copy)]
pub struct Slid {
    /// The slider.
    pub entity: Entity,
    /// The stop, counted from 0.
    pub at: u8,
    /// Whether it was let go. A page that is built anew in between would lose the finger.
    pub is_final: bool,
}

/// A slider's stops and the one in use.
#[derive(Component)]
pub struct Slider {
    said: Vec<String>,
    at: u8,
    /// The track's length in layout units.
    length: f32,
}

impl Slider {
    fn last(&self) -> u8 {
        u8::try_from(self.said.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }

    /// How far a stop is from the track's beginning.
    fn place(&self, stop: u8) -> f32 {
        let share = f32::from(stop) / f32::from(self.last().max(1));
        share * (self.length - KNOB)
    }

    /// The stop that is nearest to a place `along` the track, from 0 at its beginning to 1.
    fn nearest(&self, along: f32) -> u8 {
        let travel = (self.length - KNOB).max(1.0);
        let share = (along * self.length - KNOB / 2.0) / travel;
        let last = self.last();
        // Between 0 and `last`.
        (share.clamp(0.0, 1.0) * f32::from(last)).round() as u8
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(hand::plugin)
        .add_observer(go)
        .add_observer(keys)
        .add_systems(PostUpdate, follow.before(UiSystems::Prepare));
}

/// Goes where it is asked to; says so at every new stop, and when it is let go.
fn go(
    asked: On<SlideTo>,
    mut sliders: Query<&mut Slider, Without<InteractionDisabled>>,
    mut sounds: MessageWriter<Sound>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    let Ok(mut slider) = sliders.get_mut(asked.entity) else {
        return;
    };
    let at = match asked.to {
        To::By(stops) => slider.at.saturating_add_signed(stops),
        To::Stop(stop) => stop,
    }
    .min(slider.last());
    let is_new = at != slider.at;
    if is_new {
        slider.at = at;
        sounds.write(Sound(Effect::Slide));
        pace.stir(0.2);
    }
    if is_new || asked.is_final {
        commands.trigger(Slid {
            entity: asked.entity,
            at,
            is_final: asked.is_final,
        });
    }
}

/// The arrows along the line, and the ends of it.
fn keys(
    mut press: On<FocusedInput<KeyboardInput>>,
    sliders: Query<&Node, With<Slider>>,
    mut commands: Commands,
) {
    let Ok(node) = sliders.get(press.focused_entity) else {
        return;
    };
    if press.input.state != ButtonState::Pressed {
        return;
    }
    let on = if node.direction == InlineDirection::Rtl {
        -1
    } else {
        1
    };
    let to = match press.input.logical_key {
        Key::ArrowRight => To::By(on),
        Key::ArrowLeft => To::By(-on),
        Key::Home => To::Stop(0),
        Key::End => To::Stop(u8::MAX),
        _ => return,
    };
    press.propagate(false);
    commands.trigger(SlideTo {
        entity: press.focused_entity,
        to,
        is_final: true,
    });
}

/// Knob, rail, words and the screen reader's value follow.
fn follow(
    mut moved: Query<(Entity, &Slider, &Children, &mut AccessibilityNode), Changed<Slider>>,
    mut parts: Query<(&Moves, &mut Node)>,
    mut words: Query<(&Says, &mut Text)>,
    texts: Res<Words>,
) {
    for (entity, slider, children, mut name) in &mut moved {
        let here = slider.place(slider.at);
        for child in children {
            match parts.get_mut(*child) {
                Ok((Moves::Fill, mut node)) => node.width = px(here + RAIL),
                Ok((Moves::Knob, mut node)) if node.direction == InlineDirection::Rtl => {
                    node.right = px(here);
                }
                Ok((Moves::Knob, mut node)) => node.left = px(here),
                Err(_) => {}
            }
        }
        let now = slider.said.get(usize::from(slider.at));
        let now = now.map_or("", String::as_str);
        name.set_value(access::plain(now));
        name.set_numeric_value(slider.at.into());
        for (_, mut text) in words.iter_mut().filter(|(says, _)| says.0 == entity) {
            let set = build::set(now.to_owned(), Face::Bold, texts.is_rtl());
            text.set_if_neq(Text(set));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_stop_is_the_one_whose_knob_lies_there() {
        for stops in 2..=9 {
            let slider = Slider {
                said: vec![String::new(); stops],
                at: 0,
                length: 230.0,
            };
            for stop in 0..=slider.last() {
                let middle = slider.place(stop) + KNOB / 2.0;
                assert_eq!(slider.nearest(middle / slider.length), stop);
            }
            assert_eq!(slider.nearest(-1.0), 0);
            assert_eq!(slider.nearest(2.0), slider.last());
        }
    }
}
