//! One question with its answers.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::{Answering, Paper, next_button, within};
use crate::assessment::{Ask, Sheet};
use crate::curriculum::Bank;
use crate::game::screens::Rebuild;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::pictured::{Answer, Shelf};
use crate::game::ui::{Ui, access, focus};
use crate::ids::OptionId;
use crate::session::Fact;

/// Builds the question.
pub fn show(ui: &mut Ui, paper: &Paper, bank: &Bank, sheet: &Sheet, at: usize) {
    let Some(asked) = sheet.items.get(at) else {
        return;
    };
    let id = format!("item-{}-v{}", asked.item, asked.version);
    let ask = ui.look.text(&format!("{id}-ask"));
    let art = bank
        .item(&asked.item)
        .map(|item| item.art.clone())
        .filter(|art| !art.is_empty());
    let width = within(ui);
    match art {
        None => {
            ui.bubble(None, &ask);
        }
        Some(art) => {
            let picture = if ui.look.room.is_portrait() {
                76.0
            } else {
                92.0
            };
            ui.beside(
                width,
                picture,
                |ui| ui.disc(&art, picture),
                |ui| {
                    ui.bubble(None, &ask);
                },
            );
        }
    }
    let group = access::group(&ask);
    let art = |option: &OptionId| {
        let item = bank.item(&asked.item)?;
        item.option(option)?.art.as_deref()
    };
    let pictured = asked.options.iter().map(|option| art(option).is_some());
    let shelf = Shelf::new(*ui.look.room, width, pictured);
    ui.shelf(shelf, |ui| {
        for (place, option) in asked.options.iter().enumerate() {
            let text = ui.look.text(&format!("{id}-{option}"));
            let chosen = paper.chosen.as_ref() == Some(option);
            let answer = Answer {
                kind: if chosen { Kind::Chosen } else { Kind::Plain },
                chosen,
                key: &format!("option-{option}"),
                text: &text,
                sign: None,
                art: art(option),
            };
            let mut answer = ui.answer_on(shelf, answer);
            let option = option.clone();
            answer.observe(
                move |_: On<Activate>,
                      mut paper: ResMut<Paper>,
                      mut rebuild: MessageWriter<Rebuild>| {
                    paper.chosen = Some(option.clone());
                    rebuild.write_default();
                },
            );
            if place == 0 {
                answer.insert(focus::First);
            }
        }
    })
    .insert(group);
    next_button(ui, paper.chosen.is_some(), answered);
}

/// Keeps the answer that is chosen.
fn answered(mut answering: Answering) {
    if let Some((sheet, Ask::Item(at))) = answering.current()
        && let Some(bank) = answering.course.bank(&answering.player)
        && let Some(option) = &answering.paper.chosen
        && let Some(fact) = Fact::item_answered(&sheet, bank, at, option)
    {
        answering.keep(fact);
    }
}
