//! Before the first question and after the last: the welcome and handing in.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::{Answering, Paper, middle, speaker, within};
use crate::assessment::Ask;
use crate::game::course::Seeds;
use crate::game::mascot::Mood;
use crate::game::ui::tokens::{Size, Tone};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;
use crate::session::Fact;

/// Builds the welcome. Whoever plays without a class had no seat card: `own` is the picture by which they find their islands again.
pub fn hello(ui: &mut Ui, paper: &Paper, heading: &str, own: Option<u8>) {
    ui.heading(heading, Size::Heading, Tone::Sun);
    let says = ui.look.text(if paper.kind.is_whole() {
        "ui-sitting-assessment-hello"
    } else {
        "ui-sitting-baseline-hello"
    });
    speaker(ui, Mood::Happy, &says);
    if let Some(seat) = own {
        remember(ui, seat);
    }
    middle(ui, |ui| {
        ui.button(Kind::Primary, "ui-sitting-begin", Some("play"))
            .insert(focus::First)
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached(begin);
            });
    });
}

fn remember(ui: &mut Ui, seat: u8) {
    let name = ui.look.text(&format!("seat-{seat}"));
    let says = ui
        .look
        .text_with("ui-sitting-own-picture", &[("seat", Value::from(name))]);
    let picture = 56.0;
    let within = within(ui);
    ui.beside(
        within,
        picture,
        |ui| ui.disc(&format!("seats/seat-{seat:02}"), picture),
        |ui| ui.aside(&says, Size::Body),
    );
}

fn begin(mut answering: Answering, seeds: Res<Seeds>) {
    let (course, player) = (&answering.course, &answering.player);
    let (Some(module), Some(bank)) = (course.module(player), course.bank(player)) else {
        return;
    };
    let kind = answering.paper.kind;
    let begun = player.sitting.begin(bank, module, kind, seeds.draw());
    answering.keep(begun);
}

/// Builds the end.
pub fn hand_in(ui: &mut Ui) {
    let ready = ui.look.text("ui-sitting-ready");
    speaker(ui, Mood::Proud, &ready);
    middle(ui, |ui| {
        ui.button(Kind::Primary, "ui-sitting-hand-in", Some("check"))
            .insert(focus::First)
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached(handed_in);
            });
    });
}

/// Keeps that all is handed in.
fn handed_in(mut answering: Answering) {
    if let Some((sheet, Ask::HandIn)) = answering.current() {
        answering.keep(Fact::handed_in(&sheet));
    }
}
