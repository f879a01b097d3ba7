//! One sentence about oneself: how true is it?

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::{Answering, Paper, next_button, speaker, within};
use crate::assessment::{Ask, Sheet};
use crate::curriculum::Bank;
use crate::game::mascot::Mood;
use crate::game::screens::Rebuild;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::session::Fact;

/// Builds the sentence and its scale.
pub fn show(ui: &mut Ui, paper: &Paper, bank: &Bank, sheet: &Sheet, at: usize) {
    let Some(id) = sheet.confidence.get(at) else {
        return;
    };
    let hello = ui.look.text("ui-sitting-confidence-hello");
    let sentence = ui.look.text(&format!("confidence-{}-{id}", bank.band.id()));
    if at == 0 {
        speaker(ui, Mood::Listening, &hello);
    }
    ui.bubble(None, &sentence);
    let question = ui.look.text("ui-sitting-confidence");
    ui.text(question.clone(), Size::Small, Tone::FoamSoft);
    let scale: &[&str] = match bank.points {
        5 => &[
            "ui-sitting-not-at-all",
            "ui-sitting-not-true",
            "ui-sitting-bit-true",
            "ui-sitting-true",
            "ui-sitting-very-true",
        ],
        _ => &[
            "ui-sitting-not-true",
            "ui-sitting-bit-true",
            "ui-sitting-very-true",
        ],
    };
    // Side by side where there is room: it is a scale.
    let within = within(ui);
    let many = scale.len() as f32;
    // With speakers beside them there is none.
    let speakers = ui.look.reads_aloud(&question);
    let each = if ui.look.room.is_portrait() || many > 3.0 || speakers {
        within
    } else {
        (within - (many - 1.0) * space::S) / many
    };
    ui.row(space::S, |ui| {
        for (place, key) in scale.iter().enumerate() {
            let value = Some(place as u8 + 1);
            rating(ui, paper, key, value, each, place == 0);
        }
        rating(ui, paper, "ui-sitting-rather-not", None, within, false);
    })
    .insert(access::group(&question));
    next_button(ui, paper.rated.is_some(), answered);
}

fn rating(ui: &mut Ui, paper: &Paper, key: &str, value: Option<u8>, width: f32, first: bool) {
    let text = ui.look.text(key);
    let chosen = paper.rated == Some(value);
    let kind = if chosen { Kind::Chosen } else { Kind::Plain };
    let mut answer = ui.answer_within(px(width), kind, chosen, key, &text, None);
    answer.observe(
        move |_: On<Activate>, mut paper: ResMut<Paper>, mut rebuild: MessageWriter<Rebuild>| {
            paper.rated = Some(value);
            rebuild.write_default();
        },
    );
    if first {
        answer.insert(focus::First);
    }
}

/// Keeps the answer that is chosen.
fn answered(mut answering: Answering) {
    if let Some((sheet, Ask::Confidence(at))) = answering.current()
        && let Some(answer) = answering.paper.rated
        && let Some(fact) = Fact::confidence_answered(&sheet, at, answer)
    {
        answering.keep(fact);
    }
}
