//! What somebody says.

use bevy::prelude::*;

use crate::game::mascot::{Figure, Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;

impl Ui<'_, '_, '_> {
    /// What Sango says, or nobody: a speech bubble. It is spoken when it appears.
    pub fn bubble(&mut self, who: Option<&str>, says: &str) -> EntityCommands<'_> {
        self.bubble_of("sango", who, says)
    }

    /// The speech bubble of a figure: the name of who speaks (none for a plain note) and what they say.
    pub fn bubble_of(&mut self, figure: &str, who: Option<&str>, says: &str) -> EntityCommands<'_> {
        let padding = UiRect::axes(px(space::L), px(space::M));
        let speaker = self.look.reads_aloud(says).then(|| self.beside_words());
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::XS),
            padding: speaker.map_or(padding, |speaker| speaker.padding(padding)),
            border_radius: BorderRadius::all(px(space::ROUND)),
            max_width: percent(100),
            min_height: px(speaker.map_or(0.0, |_| space::TARGET + 2.0 * space::XS)),
            justify_content: JustifyContent::Center,
            ..default()
        };
        let mut name =
            access::text(&who.map_or_else(|| says.to_owned(), |who| format!("{who}: {says}")));
        name.set_live(accesskit::Live::Polite);
        self.node(node, (self.look.ground(Tone::Paper), name), |ui| {
            if let Some(who) = who {
                ui.raw_text(who, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
            }
            ui.raw_text(says, Face::Body, Size::Body, Tone::Ink, Justify::Start)
                .insert(Aloud::by(figure));
            if let Some(speaker) = speaker {
                ui.speaker_in_corner(says, speaker.edges());
            }
        })
    }

    /// A line that stands back, on a ground of its own: the picture behind may be of any colour.
    pub fn aside(&mut self, line: &str, size: Size) {
        let node = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::axes(px(space::M), px(space::XS)),
            border_radius: BorderRadius::all(px(space::M)),
            ..default()
        };
        self.node(node, self.look.ground(Tone::Night), |ui| {
            ui.text(line, size, Tone::Foam).insert(Aloud::default());
        });
    }

    /// Sango, `size` wide, with a bubble beside it, together `within` wide.
    pub fn spoken(&mut self, within: f32, size: f32, how: (Mood, Gesture), says: &str) {
        self.in_a_line(within, (size, false), how, says);
    }

    /// The same after a device, which it speaks of: where both are in one line, Sango is turned back to it.
    pub fn spoken_beside(&mut self, within: f32, size: f32, how: (Mood, Gesture), says: &str) {
        let turned = !self.look.room.is_portrait();
        self.in_a_line(within, (size, turned), how, says);
    }

    fn in_a_line(
        &mut self,
        within: f32,
        (size, turned): (f32, bool),
        (mood, gesture): (Mood, Gesture),
        says: &str,
    ) {
        self.beside(
            within,
            size,
            |ui| {
                turn_if(turned, &mut ui.sango(size, mood, gesture));
            },
            |ui| {
                ui.bubble(None, says);
            },
        );
    }

    /// Sango, `size` wide, with a bubble above, `within` wide.
    pub fn spoken_above(&mut self, within: f32, size: f32, how: (Mood, Gesture), says: &str) {
        self.above(within, (size, false), how, says);
    }

    /// The same where Sango stands after what it speaks of, and so is turned back to it.
    pub fn spoken_after(&mut self, within: f32, size: f32, how: (Mood, Gesture), says: &str) {
        self.above(within, (size, true), how, says);
    }

    fn above(
        &mut self,
        within: f32,
        (size, turned): (f32, bool),
        (mood, gesture): (Mood, Gesture),
        says: &str,
    ) {
        let column = Node {
            width: px(within),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            row_gap: px(space::S),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(column, (), |ui| {
            // A text's height is right only within a width that is known.
            let words = Node {
                width: px(within),
                justify_content: JustifyContent::Center,
                ..default()
            };
            ui.node(words, (), |ui| {
                ui.bubble(None, says);
            });
            turn_if(turned, &mut ui.sango(size, mood, gesture));
        });
    }
}

/// To the other side.
fn turn_if(turned: bool, sango: &mut EntityCommands) {
    if turned {
        sango
            .entry::<Figure>()
            .and_modify(|mut figure| figure.mirrored = !figure.mirrored);
    }
}
