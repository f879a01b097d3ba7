//! Buttons of every kind, and how they answer a finger within the frame.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};
use bevy::ui_widgets::Button;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access, focus};

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
    /// A drawing that can be tapped; its ground shows only under the pointer.
    Bare,
}

/// The grounds a control shows at rest, under the pointer and pressed.
#[derive(Component, Clone, Copy)]
pub struct Painted {
    rest: Tone,
    hover: Tone,
    press: Tone,
}

impl Kind {
    fn painted(self) -> Painted {
        match self {
            Kind::Primary => Painted {
                rest: Tone::Coral,
                hover: Tone::Sun,
                press: Tone::CoralDeep,
            },
            Kind::Plain => Painted {
                rest: Tone::Paper,
                hover: Tone::PaperDim,
                press: Tone::SeaLight,
            },
            Kind::Quiet => Painted {
                rest: Tone::Sea,
                hover: Tone::Dusk,
                press: Tone::Night,
            },
            Kind::Bare => Painted {
                rest: Tone::Clear,
                hover: Tone::Sea,
                press: Tone::Dusk,
            },
            Kind::Soft => Painted {
                rest: Tone::SeaLight,
                hover: Tone::Sun,
                press: Tone::PaperDim,
            },
            Kind::Chosen => Painted {
                rest: Tone::Sun,
                hover: Tone::Sun,
                press: Tone::PaperDim,
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
}

impl Ui<'_, '_, '_> {
    /// A button with a name, and a sign before it when `icon` names one. `key` is its text's id.
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
            if let Some(icon) = icon {
                ui.icon(icon, 26.0, kind.ink());
            }
            if !text.is_empty() {
                ui.raw_text(text, Face::Bold, Size::Large, kind.ink(), Justify::Center);
            }
        })
    }

    /// A button among many: smaller words, in a width that is given.
    pub fn compact(&mut self, key: &str, icon: &str, width: f32) -> EntityCommands<'_> {
        let (text, name) = (self.look.text(key), self.look.label(key));
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
        self.control(Kind::Plain, key, &name, node, |ui| {
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
        let node = Node {
            width: px(space::TARGET),
            height: px(space::TARGET),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        self.control(kind, key, &name, node, |ui| {
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

    /// One of several answers: as wide as its column, text at the start.
    pub fn answer(
        &mut self,
        chosen: bool,
        key: &str,
        text: &str,
        icon: Option<&str>,
    ) -> EntityCommands<'_> {
        let kind = if chosen { Kind::Chosen } else { Kind::Plain };
        let node = Node {
            width: percent(100),
            min_height: px(space::TARGET + space::S),
            padding: UiRect::axes(px(space::L), px(space::M)),
            column_gap: px(space::M),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            flex_shrink: 0.0,
            ..default()
        };
        let mut entity = self.control(kind, key, text, node, |ui| {
            let icon = if chosen { Some("check") } else { icon };
            if let Some(icon) = icon {
                ui.icon(icon, 24.0, Tone::Ink);
            }
            ui.node(
                Node {
                    flex_shrink: 1.0,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    ..default()
                },
                Pickable::IGNORE,
                |ui| {
                    ui.raw_text(text, Face::Body, Size::Body, Tone::Ink, Justify::Start);
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
        node: Node,
        children: impl FnOnce(&mut Ui),
    ) -> EntityCommands<'_> {
        let painted = kind.painted();
        let extra = (
            Button,
            TabIndex(0),
            Hovered::default(),
            painted,
            BackgroundColor(painted.rest.color()),
            access::button(name),
            focus::ControlKey(key.to_owned()),
        );
        self.node(node, extra, children)
    }
}

/// Makes a control unusable for now, to eye, finger and screen reader alike.
pub fn disable(entity: &mut EntityCommands, when: bool) {
    if when {
        entity.insert(InteractionDisabled);
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
        ground.0 = if disabled {
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
