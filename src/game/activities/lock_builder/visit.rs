//! Somebody asks for the key.

use bevy::prelude::*;

use crate::activities::lock_builder::{Action, Answer, Phase, Who};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};

use super::super::act;
use super::Building;
use super::bench;

/// How wide who asks is.
const ASKS: f32 = 112.0;

/// Who asks, what they say, and the key that it is about.
pub(super) fn show(ui: &mut Ui, building: &Building, width: f32) {
    let Some(visit) = &building.lock.visit else {
        return;
    };
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
        ASKS,
        |ui| match &visit.who {
            Who::Cast(figure) => {
                ui.figure(figure, ASKS, mood, Gesture::None);
            }
            Who::Picture(art) => {
                ui.picture(art, ASKS);
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
        ui.picture(&building.lock.art, ASKS / 2.0);
        bench::key(ui, building, width - ASKS / 2.0 - space::M);
    });
}

/// To keep the key, or to hand it over.
pub(super) fn answers(ui: &mut Ui, building: &Building, width: f32) {
    let Some(visit) = &building.lock.visit else {
        return;
    };
    let all = [
        (Answer::Keep, "ui-keys-keep", "keep", "lock"),
        (Answer::Hand, "ui-keys-hand", "hand", "hand"),
    ];
    ui.within(width, |ui| {
        for (answer, key, part, icon) in all {
            let text = if visit.own_words {
                building.text(ui, &format!("{}-{part}", building.lock.id))
            } else {
                ui.look.text(key)
            };
            let mut control = ui.answer_of(Kind::Plain, false, key, &text, Some(icon));
            control.observe(act(Action::Answer(answer)));
            if answer == Answer::Keep {
                control.insert(focus::First);
            }
        }
    })
    .entry::<Node>()
    .and_modify(|mut node| node.row_gap = px(space::S));
}
