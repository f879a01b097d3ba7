//! A slider as it is drawn: its name, the track with its stops and the knob, and where it stands in words.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access, focus};

use super::hand::Grip;
use super::{Slid, Slider};

/// What a slider shows.
pub struct Stops<'a> {
    /// The control's key.
    pub key: &'a str,
    /// The name in words.
    pub name: String,
    /// Each stop in words, the least first.
    pub said: Vec<String>,
    /// The stop in use.
    pub at: u8,
    /// The width of name, track and words together.
    pub within: f32,
}

/// The disc that slides, and how high the track is.
pub(super) const KNOB: f32 = 30.0;
pub(super) const RAIL: f32 = 8.0;
/// The track where there is room for all in one line, and where it has a line of its own.
const SHORT: f32 = 230.0;
const LONG: f32 = 420.0;
/// Room for the words and for the name, at 100 % text.
const WORDS: f32 = 96.0;
const NAME: f32 = 130.0;

/// How a width is shared out.
struct Room {
    name: f32,
    track: f32,
    words: f32,
    /// All three stand in one line.
    in_a_line: bool,
    /// Each has a line of its own.
    is_narrow: bool,
}

impl Room {
    fn of(within: f32, larger: f32) -> Self {
        let words = WORDS * larger;
        // One pixel less than all, so that no rounding breaks the line.
        let beside_words = within - words - space::S - 1.0;
        let in_line = beside_words - SHORT - space::S;
        let in_a_line = in_line >= NAME * larger;
        let is_narrow = beside_words < NAME * larger;
        Self {
            name: match (in_a_line, is_narrow) {
                (true, _) => in_line,
                (_, true) => within,
                _ => beside_words,
            },
            track: if in_a_line { SHORT } else { within.min(LONG) },
            words: if is_narrow { within } else { words },
            in_a_line,
            is_narrow,
        }
    }
}

/// A part of a slider that moves with it.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moves {
    Knob,
    Fill,
}

/// The words beside a slider.
#[derive(Component)]
pub(super) struct Says(pub(super) Entity);

impl Ui<'_, '_, '_> {
    /// A name, a slider and where it stands in words. `on` is called at every stop and when it is let go. Gives the slider's entity.
    pub fn slider(
        &mut self,
        stops: Stops,
        on: impl Fn(Slid, &mut Commands) + Send + Sync + 'static,
    ) -> Entity {
        let room = Room::of(stops.within, self.look.larger());
        let row = Node {
            width: px(stops.within),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::S),
            // The focus ring of the track stays clear of the words above it.
            row_gap: px(space::S),
            align_items: AlignItems::Center,
            ..default()
        };
        let now = stops
            .said
            .get(usize::from(stops.at))
            .cloned()
            .unwrap_or_default();
        let mut slider = Entity::PLACEHOLDER;
        let mut words = Entity::PLACEHOLDER;
        self.node(row, access::group(&stops.name), |ui| {
            let name = Node {
                width: px(room.name),
                ..default()
            };
            ui.node(name, (), |ui| {
                let text = stops.name.as_str();
                ui.raw_text(text, Face::Body, Size::Body, Tone::Ink, Justify::Start);
            });
            if !room.in_a_line {
                words = ui.slider_words(&now, room.words, !room.is_narrow);
            }
            slider = ui.track(&stops, room.track, &now, on);
            if room.in_a_line {
                words = ui.slider_words(&now, room.words, true);
            }
            ui.entity(words).insert(Says(slider));
        });
        slider
    }

    fn slider_words(&mut self, now: &str, width: f32, at_end: bool) -> Entity {
        let node = Node {
            width: px(width),
            justify_content: if at_end {
                JustifyContent::FlexEnd
            } else {
                JustifyContent::FlexStart
            },
            ..default()
        };
        let mut text = Entity::PLACEHOLDER;
        self.node(node, (), |ui| {
            text = ui
                .raw_text(now, Face::Bold, Size::Body, Tone::Ink, Justify::Start)
                .id();
        });
        text
    }

    /// The control itself: the rail, its stops, and the knob on it.
    fn track(
        &mut self,
        stops: &Stops,
        length: f32,
        now: &str,
        on: impl Fn(Slid, &mut Commands) + Send + Sync + 'static,
    ) -> Entity {
        let slider = Slider {
            said: stops.said.clone(),
            at: stops.at,
            length,
        };
        let (at, last) = (slider.at, slider.last());
        let places: Vec<f32> = (0..=last).map(|stop| slider.place(stop)).collect();
        let here = slider.place(at);
        let node = Node {
            width: px(length),
            height: px(space::TARGET),
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        let marks = (
            slider,
            Grip::default(),
            TabIndex(0),
            focus::Sideways,
            Hovered::default(),
            focus::ControlKey(stops.key.to_owned()),
            access::slider(&stops.name, now, at, last),
            // It stands on paper: with a ground of its own the focus ring shows there.
            self.look.paint(Tone::Paper),
        );
        self.node(node, marks, |ui| {
            ui.rail(0.0, length - KNOB + RAIL, Tone::SeaPale);
            ui.rail(0.0, here + RAIL, Tone::Fill).insert(Moves::Fill);
            for place in places {
                ui.peg(place, RAIL, Tone::Ink);
            }
            let line = BorderColor::all(ui.look.color(Tone::Ink));
            ui.peg(here, KNOB, Tone::Coral).insert((Moves::Knob, line));
        })
        .observe(move |slid: On<Slid>, mut commands: Commands| on(*slid, &mut commands))
        .id()
    }

    /// A bar along the track, from a place to so far on.
    fn rail(&mut self, from: f32, long: f32, tone: Tone) -> EntityCommands<'_> {
        let node = Node {
            width: px(long),
            height: px(RAIL),
            top: px((space::TARGET - RAIL) / 2.0),
            border_radius: BorderRadius::MAX,
            ..self.along(from + (KNOB - RAIL) / 2.0)
        };
        let ground = BackgroundColor(self.look.color(tone));
        self.leaf(node, (ground, Pickable::IGNORE))
    }

    /// A disc whose middle lies at a place of the track.
    fn peg(&mut self, place: f32, wide: f32, tone: Tone) -> EntityCommands<'_> {
        let node = Node {
            width: px(wide),
            height: px(wide),
            top: px((space::TARGET - wide) / 2.0),
            border: px(if wide >= KNOB { 3.0 } else { 0.0 }).all(),
            border_radius: BorderRadius::MAX,
            ..self.along(place + (KNOB - wide) / 2.0)
        };
        let ground = BackgroundColor(self.look.color(tone));
        self.leaf(node, (ground, Pickable::IGNORE))
    }

    /// A node that lies so far from the track's beginning, which is at its right where lines run from the right.
    fn along(&self, from: f32) -> Node {
        let (left, right) = if self.look.is_rtl() {
            (auto(), px(from))
        } else {
            (px(from), auto())
        };
        Node {
            position_type: PositionType::Absolute,
            left,
            right,
            ..default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_fits_at_every_width_and_text_size() {
        for within in (250..=760).map(|within| within as f32) {
            for larger in [1.0, 1.25, 1.5, 1.75, 2.0] {
                let room = Room::of(within, larger);
                let beside = match (room.in_a_line, room.is_narrow) {
                    (true, _) => room.name + room.track + room.words + 2.0 * space::S,
                    (_, true) => room.name.max(room.words),
                    _ => room.name + room.words + space::S,
                };
                assert!(beside <= within, "{within} at {larger}");
                assert!(room.track <= within && room.track >= SHORT);
                assert!(room.name >= (NAME * larger).min(within));
            }
        }
    }
}
