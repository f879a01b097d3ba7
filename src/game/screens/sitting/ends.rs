//! Before the first question and after the last: the welcome and handing in.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::{Paper, current, middle, speaker};
use crate::assessment::Ask;
use crate::game::course::{Course, Player, Seeds};
use crate::game::mascot::Mood;
use crate::game::records::{Keep, Records};
use crate::game::ui::tokens::{Size, Tone};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};
use crate::session::Fact;

/// Builds the welcome.
pub fn hello(ui: &mut Ui, paper: &Paper, heading: &str) {
    ui.heading(heading, Size::Heading, Tone::Sun);
    let says = ui.look.text(if paper.kind.is_whole() {
        "ui-sitting-assessment-hello"
    } else {
        "ui-sitting-baseline-hello"
    });
    speaker(ui, Mood::Happy, &says);
    middle(ui, |ui| {
        ui.button(Kind::Primary, "ui-sitting-begin", Some("play"))
            .insert(focus::First)
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached(begin);
            });
    });
}

fn begin(
    course: Res<Course>,
    seeds: Res<Seeds>,
    player: Res<Player>,
    mut paper: ResMut<Paper>,
    mut keeps: MessageWriter<Keep>,
) {
    let (Some(module), Some(bank)) = (course.module(&player), course.bank(&player)) else {
        return;
    };
    let begun = player.sitting.begin(bank, module, paper.kind, seeds.draw());
    paper.keep(begun, &mut keeps);
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
fn handed_in(
    course: Res<Course>,
    player: Res<Player>,
    records: Res<Records>,
    mut paper: ResMut<Paper>,
    mut keeps: MessageWriter<Keep>,
) {
    let Some((sheet, Ask::HandIn)) = current(&course, &player, &records, &paper) else {
        return;
    };
    paper.keep(Fact::handed_in(&sheet), &mut keeps);
}
