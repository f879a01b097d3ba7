//! What to keep: short lines, Sango's sign, a sticker, and the light.

use bevy::prelude::*;

use crate::curriculum::{Lesson, Recap};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};
use crate::game::voice::Aloud;

/// Builds the recap.
pub fn show(ui: &mut Ui, lesson: &Lesson, prefix: &str, recap: &Recap) {
    // Without its lighthouse: the child's own is about to be lit.
    ui.scene("world/title", &[("air+lights+clouds+far+sea+front", None)]);
    ui.hush();
    super::bar(ui, lesson, &recap.id);
    ui.scroll(|ui| {
        let portrait = ui.look.room.is_portrait();
        ui.side_by_side(UiRect::all(px(space::M)), |ui| {
            ui.node(
                Node {
                    flex_direction: FlexDirection::Row,
                    align_items: AlignItems::FlexEnd,
                    ..default()
                },
                (),
                |ui| {
                    ui.sango(
                        if portrait { 100.0 } else { 180.0 },
                        Mood::Proud,
                        Gesture::Cheer,
                    );
                    ui.picture(&lesson.sticker, if portrait { 84.0 } else { 110.0 });
                },
            );
            let card = Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(space::M),
                padding: UiRect::all(px(space::L)),
                border_radius: BorderRadius::all(px(space::L)),
                flex_shrink: 1.0,
                flex_grow: 1.0,
                flex_basis: if portrait { auto() } else { px(0) },
                width: if portrait { percent(100) } else { auto() },
                ..default()
            };
            ui.node(card, ui.look.ground(Tone::Paper), |ui| {
                let heading = ui.look.text("ui-lesson-recap");
                ui.heading(heading, Size::Heading, Tone::Ink);
                for number in 1..=recap.lines {
                    line(ui, &format!("{prefix}-{number}"), "star");
                }
                line(ui, &format!("{prefix}-sign"), "hand");
                let sticker = ui.look.text("ui-lesson-sticker");
                ui.say(sticker, Face::Bold, Size::Body, Tone::Berry, Justify::Start);
                ui.button(Kind::Primary, "ui-lesson-light", Some("lighthouse"))
                    .insert(focus::First)
                    .observe(super::over);
            });
        });
    });
}

/// One of the lines, behind its icon, with its speaker.
fn line(ui: &mut Ui, key: &str, icon: &str) {
    let text = ui.look.text(key);
    let row = Node {
        column_gap: px(space::S),
        align_items: AlignItems::FlexStart,
        ..default()
    };
    ui.node(row, (), |ui| {
        ui.icon(icon, 24.0, Tone::Berry);
        let words = Node {
            flex_shrink: 1.0,
            flex_grow: 1.0,
            flex_basis: px(0),
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.text(&text, Size::Body, Tone::Ink)
                .insert(Aloud::default());
        });
        ui.speaker(&text);
    });
}
