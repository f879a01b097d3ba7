//! Somebody asks for the key.

use bevy::prelude::*;

use crate::activities::lock_builder::{Action, Answer, Phase, Who};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;

use super::super::act;
use super::Building;
use super::bench;

/// How wide who asks is: on an upright phone the words need the room.
fn asks(ui: &Ui) -> f32 {
    if ui.look.room.is_portrait() {
        80.0
    } else {
        112.0
    }
}

/// Who asks, what they say, and the key that it is about.
pub(super) fn show(ui: &mut Ui, building: &Building, width: f32) {
    let Some(visit) = &building.lock.visit else {
        return;
    };
    let asks = asks(ui);
    let lock = &building.lock.id;
    let who = building.text(ui, &format!("{lock}-who"));
    let says = building.text(ui, &format!("{lock}-asks"));
    let mood = match building.state.phase() {
        Phase::Asked => Mood::Curious,
        Phase::Answered => Mood::Happy,
        _ => Mood::Listening,
    };
    ui.beside(
        width,
        asks,
        |ui| match &visit.who {
            Who::Cast(figure) => {
                ui.figure(figure, asks, mood, Gesture::None);
            }
            Who::Picture(art) => {
                ui.picture(art, asks);
            }
        },
        |ui| {
            let figure = match &visit.who {
                Who::Cast(figure) | Who::Picture(figure) => figure,
            };
            ui.bubble_of(figure, Some(&who), &says);
        },
    );
    let row = Node {
        width: px(width),
        align_items: AlignItems::Center,
        column_gap: px(space::M),
        ..default()
    };
    ui.node(row, (), |ui| {
        ui.picture(&building.lock.art, asks / 2.0);
        bench::key(ui, building, width - asks / 2.0 - space::M);
    });
}

/// To keep the key, or to hand it over.
pub(super) fn answers(ui: &mut Ui, building: &Building, width: f32) {
    let Some(visit) = &building.lock.visit else {
        return;
    };
    let group = ui.look.text("ui-keys-asked");
    let column = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::S),
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, access::group(&group), |ui| {
        for (answer, key, picture) in [
            (Answer::Keep, "ui-keys-keep", "opt-keep"),
            (Answer::Hand, "ui-keys-hand", "opt-give"),
        ] {
            let mut control = if visit.own_words {
                let (part, icon) = match answer {
                    Answer::Keep => ("keep", "lock"),
                    Answer::Hand => ("hand", "hand"),
                };
                let text = building.text(ui, &format!("{}-{part}", building.lock.id));
                ui.answer_of(Kind::Plain, false, key, &text, Some(icon))
            } else {
                pictured(ui, key, picture, width)
            };
            control.observe(act(Action::Answer(answer)));
            if answer == Answer::Keep {
                control.insert(focus::First);
            }
        }
    });
}

/// An answer that can be told by its picture.
fn pictured<'a>(ui: &'a mut Ui, key: &str, picture: &str, width: f32) -> EntityCommands<'a> {
    let name = ui.look.text(key);
    let each = ui.paired(width);
    ui.tile(Kind::Plain, key, &name, each, |ui| {
        ui.picture(picture, 84.0);
        ui.raw_text(&name, Face::Bold, Size::Body, Tone::Ink, Justify::Center)
            .insert(Aloud::default());
    })
}
