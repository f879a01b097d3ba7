//! A message in a page, with a sign, spoken at once.

use bevy::prelude::*;

use crate::game::ui::build::shrinking;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

/// What a strip says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strip {
    /// Something is done.
    Done,
    /// Something needs a look.
    Warning,
}

impl Strip {
    fn icon(self) -> &'static str {
        match self {
            Strip::Done => "check",
            Strip::Warning => "warning",
        }
    }

    fn ground(self) -> Tone {
        match self {
            Strip::Done => Tone::SeaLight,
            Strip::Warning => Tone::Warning,
        }
    }
}

impl Ui<'_, '_, '_> {
    /// A message as wide as its column; file names in it may break anywhere.
    pub fn strip(&mut self, strip: Strip, text: &str) -> EntityCommands<'_> {
        let node = Node {
            width: percent(100),
            padding: UiRect::axes(px(space::M), px(space::S)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::S)),
            flex_shrink: 0.0,
            ..default()
        };
        let ground = self.look.ground(strip.ground());
        self.node(node, (ground, access::alert(text)), |ui| {
            ui.icon(strip.icon(), 26.0, Tone::Ink);
            ui.node(shrinking(), Pickable::IGNORE, |ui| {
                ui.breaking(text, Size::Body, Tone::Ink);
            });
        })
    }
}
