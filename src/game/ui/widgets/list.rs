//! What stands in lists: lines that lead somewhere, choices of which one is taken, named values, and points with a sign.

use bevy::prelude::*;

use crate::game::ui::build::shrinking;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

use super::kind::Kind;

impl Ui<'_, '_, '_> {
    /// A line that leads to a page: a sign, a name, what stands there now.
    pub fn entry(&mut self, icon: &str, key: &str, title: &str, value: &str) -> EntityCommands<'_> {
        let name = if value.is_empty() {
            title.to_owned()
        } else {
            format!("{title}: {value}")
        };
        let node = Node {
            width: percent(100),
            min_height: px(space::TARGET + space::S),
            padding: UiRect::axes(px(space::M), px(space::S)),
            column_gap: px(space::M),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::M)),
            flex_shrink: 0.0,
            ..default()
        };
        self.control(Kind::Soft, key, &name, node, |ui| {
            ui.icon(icon, 26.0, Tone::Ink);
            ui.node(shrinking(), Pickable::IGNORE, |ui| {
                ui.raw_text(title, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
                if !value.is_empty() {
                    ui.raw_text(value, Face::Body, Size::Small, Tone::Ink, Justify::Start);
                }
            });
            ui.icon("next", 20.0, Tone::Ink);
        })
    }

    /// A question, and below it what can be answered: choices of which one is taken.
    pub fn one_of(&mut self, question: &str, choices: impl FnOnce(&mut Ui)) {
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::S),
            ..default()
        };
        self.node(node, access::radio_group(question), |ui| {
            ui.raw_text(question, Face::Body, Size::Body, Tone::Ink, Justify::Start);
            ui.row(space::S, choices);
        });
    }

    /// One of several, as wide as its words.
    pub fn choice(&mut self, chosen: bool, key: &str, text: &str) -> EntityCommands<'_> {
        self.choice_named(chosen, key, text, text)
    }

    /// The same where its words alone do not say what is chosen.
    pub fn choice_named(
        &mut self,
        chosen: bool,
        key: &str,
        text: &str,
        name: &str,
    ) -> EntityCommands<'_> {
        let kind = if chosen { Kind::Chosen } else { Kind::Soft };
        let node = Node {
            min_height: px(space::TARGET),
            max_width: percent(100),
            padding: UiRect::axes(px(space::M), px(space::S)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::M)),
            ..default()
        };
        let mut entity = self.control(kind, key, name, node, |ui| {
            if chosen {
                ui.icon("check", 20.0, Tone::Ink);
            }
            ui.raw_text(text, Face::Body, Size::Body, Tone::Ink, Justify::Start);
        });
        entity.insert(access::radio(name, chosen));
        entity
    }

    /// The named text, and beside it what it comes to.
    pub fn fact(&mut self, name: &str, value: &str) {
        let node = Node {
            width: percent(100),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::M),
            justify_content: JustifyContent::SpaceBetween,
            ..default()
        };
        self.node(node, access::text(&format!("{name}: {value}")), |ui| {
            ui.raw_text(name, Face::Body, Size::Body, Tone::InkSoft, Justify::Start);
            ui.raw_text(value, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
        });
    }

    /// A sign, and beside it what is said.
    pub fn point(&mut self, icon: &str, text: &str, size: Size) {
        let node = Node {
            column_gap: px(space::S),
            align_items: AlignItems::FlexStart,
            ..default()
        };
        self.node(node, (), |ui| {
            ui.icon(icon, 26.0, Tone::Berry);
            ui.node(shrinking(), (), |ui| {
                ui.text(text, size, Tone::Ink);
            });
            ui.speaker(text);
        });
    }
}
