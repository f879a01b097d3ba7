//! The bench: the lock, what the machine knows, the key as far as it is built, the tray, and an old key that lies about.

use bevy::prelude::*;

use crate::activities::lock_builder::{Action, Phase, Trick};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::super::act;
use super::Building;

/// A place of the key, and of one that is shown small.
pub(super) const PLACE: f32 = 38.0;
pub(super) const SMALL: f32 = 24.0;
/// The lock, and the machine that waits.
const HEAD: f32 = 64.0;

/// Builds the bench.
pub(super) fn show(ui: &mut Ui, building: &Building, width: f32) {
    head(ui, building, width);
    key(ui, building, width);
    if super::above_tray(ui, building) {
        super::levers(ui, building, width);
    }
    tray(ui, building, width);
    old(ui, building, width);
}

/// The lock on one side; the machine, and the note that it has, on the other. Large words stand below both.
fn head(ui: &mut Ui, building: &Building, width: f32) {
    let name = building.text(ui, building.lock.id.as_ref());
    let is_large = ui.look.larger() > 1.25;
    let wide = HEAD + space::S;
    let row = Node {
        width: px(width),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        column_gap: px(space::S),
        ..default()
    };
    let words = |ui: &mut Ui, width: f32| {
        let words = Node {
            width: px(width),
            flex_direction: FlexDirection::Column,
            row_gap: px(space::XS),
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.say(&name, Face::Bold, Size::Body, Tone::Ink, Justify::Start)
                .insert(Aloud::default());
            note(ui, building);
        });
    };
    ui.node(row, (), |ui| {
        ui.picture(&building.lock.art, HEAD);
        if !is_large {
            words(ui, width - 2.0 * wide);
        }
        ui.picture(&building.machine.art, HEAD);
    });
    if is_large {
        words(ui, width);
    }
}

/// What everybody knows, where the machine knows it too.
fn note(ui: &mut Ui, building: &Building) {
    if !building.machine.knows.contains(&Trick::Note) {
        return;
    }
    let says = building.text(ui, "note");
    if building.content.is_words() {
        ui.text(says, Size::Small, Tone::Ink);
        return;
    }
    let paper = Node {
        align_items: AlignItems::Center,
        align_self: AlignSelf::FlexStart,
        column_gap: px(space::XS),
        padding: UiRect::axes(px(space::S), px(space::XS)),
        border_radius: BorderRadius::all(px(space::S)),
        ..default()
    };
    let marks = (ui.look.ground(Tone::SeaLight), access::image(&says));
    ui.node(paper, marks, |ui| {
        ui.icon("eye", 20.0, Tone::Ink);
        for &at in &building.content.note {
            if let Some(art) = art(building, at) {
                ui.picture(&art, SMALL);
            }
        }
    });
}

fn art(building: &Building, at: usize) -> Option<String> {
    building.content.tray.get(at)?.art.clone()
}

/// A key's parts side by side, `size` high each.
pub(super) fn row_of(ui: &mut Ui, building: &Building, key: &[usize], size: f32) {
    for &at in key {
        place(ui, building, at, size);
    }
}

/// One part of a key.
fn place<'a>(ui: &'a mut Ui, building: &Building, at: usize, size: f32) -> EntityCommands<'a> {
    let tooth = Node {
        min_width: px(size),
        min_height: px(size),
        padding: UiRect::axes(px(space::XS), px(0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(px(space::S)),
        ..default()
    };
    let art = art(building, at);
    let word = building.part(ui, at);
    let ground = ui.look.ground(Tone::Plate);
    ui.node(tooth, ground, |ui| match art {
        Some(art) => {
            ui.picture(&art, size - space::XS);
        }
        None => {
            let text = if size < PLACE {
                Size::Small
            } else {
                Size::Body
            };
            ui.raw_text(word, Face::Bold, text, Tone::InkOnBright, Justify::Center);
        }
    })
}

/// The key as far as it is built, and the place that comes next.
pub(super) fn key(ui: &mut Ui, building: &Building, width: f32) {
    let built = building.state.key();
    let parts = building.parts(ui, built);
    let name = ui
        .look
        .text_with("ui-keys-key", &[("parts", Value::from(parts))]);
    let mut named = access::image(&name);
    named.set_live(accesskit::Live::Polite);
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        column_gap: px(space::XS),
        row_gap: px(space::XS),
        padding: UiRect::axes(px(space::S), px(space::XS)),
        border_radius: BorderRadius::all(px(space::M)),
        min_height: px(PLACE + 2.0 * space::S),
        flex_shrink: 0.0,
        ..default()
    };
    let ground = ui.look.ground(Tone::Shell);
    ui.node(row, (ground, named), |ui| {
        ui.picture("key-golden", PLACE + space::S);
        for (nth, &at) in built.iter().enumerate() {
            let mut tooth = place(ui, building, at, PLACE);
            if building.fresh && nth + 1 == built.len() {
                tooth.insert((Arrives::default(), UiTransform::default()));
            }
        }
        let is_building = building.state.phase() == Phase::Build;
        if is_building && built.len() < building.content.places {
            let next = Node {
                width: px(PLACE),
                height: px(PLACE),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(px(space::S)),
                ..default()
            };
            let ground = ui.look.ground(Tone::SeaLight);
            ui.node(next, ground, |ui| {
                ui.icon("plus", 18.0, Tone::Ink);
            });
        }
    });
}

/// How many parts stand in one row of the tray, and how wide each is.
fn columns(ui: &Ui, building: &Building, width: f32) -> f32 {
    let count = match (building.content.is_words(), ui.look.larger() > 1.25) {
        (false, _) => 6.0,
        (true, true) => 2.0,
        (true, false) if width < 360.0 => 3.0,
        (true, false) => 4.0,
    };
    // A pixel less than all, so that no rounding breaks the line.
    (width - (count - 1.0) * space::XS - 1.0) / count
}

fn tray(ui: &mut Ui, building: &Building, width: f32) {
    let each = columns(ui, building, width);
    let rows = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::XS),
        row_gap: px(space::XS),
        flex_shrink: 0.0,
        ..default()
    };
    let is_full = building.state.key().len() >= building.content.places;
    let group = ui.look.text("ui-keys-tray");
    ui.node(rows, access::group(&group), |ui| {
        for (nth, part) in building.content.tray.iter().enumerate() {
            let name = building.part(ui, nth);
            let node = Node {
                width: px(each),
                min_height: px(if part.art.is_some() {
                    each.clamp(space::TARGET, 64.0)
                } else {
                    space::TARGET
                }),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                padding: UiRect::all(px(space::XS)),
                border_radius: BorderRadius::all(px(space::M)),
                flex_shrink: 0.0,
                ..default()
            };
            let key = format!("part-{}", part.id);
            let mut tile = ui.control(Kind::Plain, &key, &name, node, |ui| match &part.art {
                Some(art) => {
                    ui.picture(art, (each - 2.0 * space::S).min(52.0));
                }
                None => {
                    let size = if ui.look.larger() > 1.25 {
                        Size::Small
                    } else {
                        Size::Body
                    };
                    ui.raw_text(&name, Face::Bold, size, Tone::Ink, Justify::Center);
                }
            });
            tile.observe(act(Action::Put(part.id.clone())));
            disable(&mut tile, is_full);
            if nth == 0 {
                tile.insert(focus::First);
            }
        }
    });
}

/// The key of the lock before lies about: so easy to take, and the first that the machine tries.
fn old(ui: &mut Ui, building: &Building, width: f32) {
    let ring = building.state.ring(building.content);
    let Some(newest) = ring.first() else { return };
    let parts = building.parts(ui, newest);
    let name = ui
        .look
        .text_with("ui-keys-old", &[("parts", Value::from(parts))]);
    let node = Node {
        // Words may wrap: then the width must be known.
        width: if building.content.is_words() {
            px(width)
        } else {
            auto()
        },
        max_width: px(width),
        min_height: px(space::TARGET),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(2),
        row_gap: px(2),
        padding: UiRect::axes(px(space::M), px(space::XS)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let mut control = ui.control(Kind::Soft, "old-0", &name, node, |ui| {
        ui.icon("retry", 22.0, Tone::Ink);
        row_of(ui, building, newest, SMALL);
    });
    control.observe(act(Action::Old(0)));
    disable(&mut control, *newest == building.state.key());
}
