//! Every kind of control at rest, under the pointer, under a finger, with the keyboard on it, and where it cannot be used: shown
//! without any of them.

use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::kind::Pose;
use crate::game::ui::{Ui, ring};

use super::widgets::{WITHIN, card, slider};

/// How a control stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Rest,
    Hover,
    Press,
    Focus,
    Disabled,
}

const STATES: [State; 5] = [
    State::Rest,
    State::Hover,
    State::Press,
    State::Focus,
    State::Disabled,
];

/// Kinds that stand on paper, with the sign that says what they mean.
const KINDS: [(Kind, Option<&str>); 6] = [
    (Kind::Primary, None),
    (Kind::Plain, None),
    (Kind::Soft, None),
    (Kind::Chosen, Some("radio-on")),
    (Kind::Right, Some("check")),
    (Kind::Again, Some("retry")),
];

pub(super) fn show(ui: &mut Ui) {
    card(ui, Tone::PaperDim, |ui| {
        row(ui, Tone::PaperDim, |ui, state| {
            let name = format!("{state:?}").to_lowercase();
            ui.raw_text(name, Face::Bold, Size::Small, Tone::Ink, Justify::Center);
            None
        });
        for (kind, icon) in KINDS {
            row(ui, Tone::PaperDim, |ui, _| {
                let button = match icon {
                    Some(icon) => ui.round(kind, "ui-common-done", icon),
                    None => ui.button(kind, "ui-common-done", None),
                };
                Some(button.id())
            });
        }
    });
    card(ui, Tone::SeaDeep, |ui| {
        row(ui, Tone::SeaDeep, |ui, _| {
            Some(ui.round(Kind::Quiet, "ui-common-help", "help").id())
        });
        row(ui, Tone::SeaDeep, |ui, _| {
            let tile = ui.tile(Kind::Bare, "bare", "bare", 64.0, |ui| {
                ui.picture("home-me", 44.0);
            });
            Some(tile.id())
        });
    });
    card(ui, Tone::Paper, |ui| {
        for chosen in [true, false] {
            row(ui, Tone::Paper, |ui, _| {
                let digit = if chosen { "1" } else { "2" };
                Some(ui.choice(chosen, digit, digit).id())
            });
        }
        let sliders = Node {
            width: px(WITHIN),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::L),
            ..default()
        };
        ui.node(sliders, (), |ui| {
            for (at, state) in STATES.into_iter().enumerate() {
                let half = Node {
                    width: px((WITHIN - space::L) / 2.0),
                    ..default()
                };
                ui.node(half, (), |ui| {
                    let at = u8::try_from(at).unwrap_or_default();
                    let entity = slider(ui, "ui-settings-music", at, (WITHIN - space::L) / 2.0);
                    pose(ui, entity, state, Tone::Paper);
                });
            }
        });
        for state in STATES {
            let entity = ui.toggle("ui-settings-motion", state != State::Rest).id();
            pose(ui, entity, state, Tone::Paper);
        }
    });
}

/// One control in every state, on a ground.
fn row(ui: &mut Ui, ground: Tone, one: impl Fn(&mut Ui, State) -> Option<Entity>) {
    let line = Node {
        width: percent(100),
        justify_content: JustifyContent::SpaceBetween,
        ..default()
    };
    ui.node(line, (), |ui| {
        for state in STATES {
            let cell = Node {
                width: px(WITHIN / STATES.len() as f32),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..default()
            };
            ui.node(cell, (), |ui| {
                if let Some(entity) = one(ui, state) {
                    pose(ui, entity, state, ground);
                }
            });
        }
    });
}

fn pose(ui: &mut Ui, entity: Entity, state: State, ground: Tone) {
    match state {
        State::Rest => {}
        State::Hover => {
            ui.entity(entity).insert(Pose::Hover);
        }
        State::Press => {
            ui.entity(entity).insert(Pose::Press);
        }
        State::Focus => {
            let (outline, shadow) = ring::around(ui.look.theme());
            ui.entity(entity).insert(outline);
            // The ring's ink would darken what has no ground of its own.
            if ground != Tone::SeaDeep {
                ui.entity(entity).insert(shadow);
            }
        }
        State::Disabled => {
            ui.entity(entity).insert(InteractionDisabled);
        }
    }
}
