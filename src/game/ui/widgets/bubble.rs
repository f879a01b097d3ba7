//! What somebody says.

use bevy::prelude::*;

use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

impl Ui<'_, '_, '_> {
    /// A speech bubble: who speaks (none for a plain note) and what they say. It is spoken when it appears.
    pub fn bubble(&mut self, who: Option<&str>, says: &str) -> EntityCommands<'_> {
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::XS),
            padding: UiRect::axes(px(space::L), px(space::M)),
            border_radius: BorderRadius::all(px(space::ROUND)),
            max_width: percent(100),
            ..default()
        };
        let mut name =
            access::text(&who.map_or_else(|| says.to_owned(), |who| format!("{who}: {says}")));
        name.set_live(accesskit::Live::Polite);
        self.node(node, (self.look.ground(Tone::Paper), name), |ui| {
            if let Some(who) = who {
                ui.raw_text(who, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
            }
            ui.raw_text(says, Face::Body, Size::Body, Tone::Ink, Justify::Start);
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
            ui.text(line, size, Tone::Foam);
        });
    }

    /// Sango, `size` wide, with a bubble beside it, together `within` wide.
    pub fn spoken(&mut self, within: f32, size: f32, (mood, gesture): (Mood, Gesture), says: &str) {
        self.beside(
            within,
            size,
            |ui| {
                ui.sango(size, mood, gesture);
            },
            |ui| {
                ui.bubble(None, says);
            },
        );
    }
}
