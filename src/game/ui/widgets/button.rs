//! Buttons of every shape.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Button;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;

use super::kind::{Kind, Painted};

/// A round control that is only a sign.
pub(super) fn disc() -> Node {
    Node {
        width: px(space::TARGET),
        height: px(space::TARGET),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::MAX,
        flex_shrink: 0.0,
        ..default()
    }
}

impl Ui<'_, '_, '_> {
    /// A button with a name, and with a sign when `icon` names one. `key` is its text's id.
    pub fn button(&mut self, kind: Kind, key: &str, icon: Option<&str>) -> EntityCommands<'_> {
        let text = self.look.text(key);
        let name = self.look.label(key);
        self.button_saying(kind, key, &text, &name, icon)
    }

    /// A button whose words are not simply a text of its key's id.
    pub fn button_saying(
        &mut self,
        kind: Kind,
        key: &str,
        text: &str,
        name: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        let node = Node {
            min_height: px(space::TARGET),
            min_width: px(space::TARGET),
            max_width: percent(100),
            padding: UiRect::axes(px(space::L), px(space::S)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(space::TARGET / 2.0)),
            flex_shrink: 0.0,
            ..default()
        };
        self.control(kind, key, name, node, |ui| {
            // What leads on points away from its words, into the way of reading.
            let (before, after) = icon.map_or((None, None), |icon| match icon {
                "next" => (None, Some(icon)),
                _ => (Some(icon), None),
            });
            if let Some(icon) = before {
                ui.icon(icon, 26.0, kind.ink());
            }
            if !text.is_empty() {
                ui.raw_text(text, Face::Bold, Size::Large, kind.ink(), Justify::Center);
            }
            if let Some(icon) = after {
                ui.icon(icon, 26.0, kind.ink());
            }
        })
    }

    /// How wide each of two compact buttons side by side is; the whole width where letters are large. One pixel less than all, so that no
    /// rounding breaks the line.
    pub fn paired(&self, within: f32) -> f32 {
        if self.look.settings.text_percent > 125 || within < 200.0 {
            within
        } else {
            (within - space::S - 1.0) / 2.0
        }
    }

    /// A button among many: smaller words, in a width that is given.
    pub fn compact(&mut self, key: &str, icon: &str, width: f32) -> EntityCommands<'_> {
        self.compact_of(Kind::Plain, key, icon, width)
    }

    /// The same, whose ground says more.
    pub fn compact_of(
        &mut self,
        kind: Kind,
        key: &str,
        icon: &str,
        width: f32,
    ) -> EntityCommands<'_> {
        let (text, name) = (self.look.text(key), self.look.label(key));
        self.compact_saying(kind, key, (&text, &name), icon, width)
    }

    /// The same, whose words and name are not simply texts of its key's id.
    pub fn compact_saying(
        &mut self,
        kind: Kind,
        key: &str,
        (text, name): (&str, &str),
        icon: &str,
        width: f32,
    ) -> EntityCommands<'_> {
        let node = Node {
            width: px(width),
            min_height: px(space::TARGET),
            padding: UiRect::axes(px(space::S), px(space::XS)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            flex_shrink: 0.0,
            ..default()
        };
        let sign = 22.0;
        self.control(kind, key, name, node, |ui| {
            ui.icon(icon, sign, Tone::Ink);
            let words = Node {
                max_width: px(width - sign - 3.0 * space::S),
                ..default()
            };
            ui.node(words, Pickable::IGNORE, |ui| {
                ui.raw_text(text, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
            });
        })
    }

    /// A round button that is only a sign; its name is spoken.
    pub fn round(&mut self, kind: Kind, key: &str, icon: &str) -> EntityCommands<'_> {
        let name = self.look.label(key);
        self.control(kind, key, &name, disc(), |ui| {
            ui.icon(icon, 28.0, kind.ink());
        })
    }

    /// A card that is a control: a seat, a language, a thing.
    pub fn tile(
        &mut self,
        kind: Kind,
        key: &str,
        name: &str,
        width: f32,
        children: impl FnOnce(&mut Ui),
    ) -> EntityCommands<'_> {
        let node = Node {
            width: px(width),
            min_height: px(space::TARGET),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            row_gap: px(space::XS),
            padding: UiRect::all(px(space::S)),
            border_radius: BorderRadius::all(px(space::ROUND)),
            ..default()
        };
        self.control(kind, key, name, node, children)
    }

    /// A small sign in a tile's corner: what the tile shows stays where it is.
    pub fn sign_in_corner(&mut self, icon: &str) {
        let corner = Node {
            position_type: PositionType::Absolute,
            top: px(space::XS),
            right: px(space::XS),
            ..default()
        };
        self.node(corner, Pickable::IGNORE, |ui| {
            ui.icon(icon, 20.0, Tone::Ink);
        });
    }

    /// One of several answers: as wide as its column, text at the start. Before it stands the sign that `icon` names, else a ring
    /// that is filled when it is chosen: a tick would say that it is right.
    pub fn answer(
        &mut self,
        chosen: bool,
        key: &str,
        text: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        let kind = if chosen { Kind::Chosen } else { Kind::Plain };
        self.answer_of(kind, chosen, key, text, icon)
    }

    /// An answer whose ground says more than that it is chosen.
    pub fn answer_of(
        &mut self,
        kind: Kind,
        chosen: bool,
        key: &str,
        text: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        self.answer_within(percent(100), kind, chosen, key, text, icon)
    }

    /// An answer in a row of its own, so wide; where there is a voice for it, a speaker stands beside it.
    pub fn answer_within(
        &mut self,
        width: Val,
        kind: Kind,
        chosen: bool,
        key: &str,
        text: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        if !self.look.reads_aloud(text) {
            return self.answer_alone(width, kind, chosen, key, text, icon);
        }
        // Large words on an upright phone need the whole width.
        let below = self.look.room.is_portrait() && self.look.larger() > 1.25;
        let row = Node {
            width,
            flex_direction: if below {
                FlexDirection::Column
            } else {
                FlexDirection::Row
            },
            column_gap: px(space::S),
            row_gap: px(space::XS),
            align_items: if below {
                AlignItems::FlexEnd
            } else {
                AlignItems::Center
            },
            flex_shrink: 0.0,
            ..default()
        };
        let mut answer = Entity::PLACEHOLDER;
        self.node(row, (), |ui| {
            // What is left of the row: a text's height is right only within a width that is known.
            let rest = if below {
                Node {
                    width: percent(100),
                    ..default()
                }
            } else {
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    ..default()
                }
            };
            ui.node(rest, (), |ui| {
                answer = ui
                    .answer_alone(percent(100), kind, chosen, key, text, icon)
                    .id();
            });
            ui.speaker(text);
        });
        self.entity(answer)
    }

    fn answer_alone(
        &mut self,
        width: Val,
        kind: Kind,
        chosen: bool,
        key: &str,
        text: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        let node = Node {
            width,
            min_height: px(space::TARGET + space::S),
            padding: UiRect::axes(px(space::L), px(space::M)),
            column_gap: px(space::M),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            flex_shrink: 0.0,
            ..default()
        };
        let mut entity = self.control(kind, key, text, node, |ui| {
            let ring = if chosen { "radio-on" } else { "radio-off" };
            ui.icon(icon.unwrap_or(ring), 24.0, Tone::Ink);
            ui.node(
                Node {
                    flex_shrink: 1.0,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    ..default()
                },
                Pickable::IGNORE,
                |ui| {
                    ui.raw_text(text, Face::Body, Size::Body, Tone::Ink, Justify::Start)
                        .insert(Aloud::default());
                },
            );
        });
        entity.insert(access::radio(text, chosen));
        entity
    }

    /// Anything that can be activated.
    pub fn control(
        &mut self,
        kind: Kind,
        key: &str,
        name: &str,
        mut node: Node,
        children: impl FnOnce(&mut Ui),
    ) -> EntityCommands<'_> {
        let theme = self.look.theme();
        let painted = kind.painted(theme);
        let wide = kind.line_width(theme);
        // The line takes its room from the padding: what stands within stays where it is.
        node.border = px(wide).all();
        node.padding = within_line(node.padding, wide);
        let extra = (
            Button,
            TabIndex(0),
            Hovered::default(),
            painted,
            self.look.paint(painted.rest),
            BorderColor::all(theme.color(painted.line)),
            access::button(name),
            focus::ControlKey(key.to_owned()),
        );
        let shown = (kind == Kind::Shown).then(|| self.look.text("ui-common-shown"));
        let mut control = self.node(node, extra, children);
        if let Some(shown) = shown {
            control.insert((access::Described(shown), focus::Onward));
        }
        control
    }
}

/// Makes a control unusable for now, to eye, finger and screen reader alike.
pub fn disable(entity: &mut EntityCommands, when: bool) {
    if when {
        entity.insert(InteractionDisabled);
    }
}

/// The same for what must be read all the same: it keeps its colours.
pub fn put_to_rest(entity: &mut EntityCommands, when: bool) {
    if when {
        entity.insert(InteractionDisabled);
        entity
            .entry::<Painted>()
            .and_modify(|mut painted| painted.stay_bright());
    }
}

/// A control's padding without the room that its line takes.
fn within_line(padding: UiRect, wide: f32) -> UiRect {
    let less = |side: Val| match side {
        Val::Px(side) => px((side - wide).max(0.0)),
        other => other,
    };
    UiRect {
        left: less(padding.left),
        right: less(padding.right),
        top: less(padding.top),
        bottom: less(padding.bottom),
    }
}
