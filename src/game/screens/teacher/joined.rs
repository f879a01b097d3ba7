//! A device that plays by a class file: which class, and handing in. No PIN is needed for it: what is handed in only the class's own
//! teacher can open.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::screens::join;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, focus};
use crate::results::exchange::devices::{devices_of, machine, short_name};

use super::desk::{Page, act, to};
use super::{Ctx, class, devices, errand, frame};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let (Some(class), Some(file)) = (&ctx.class, &ctx.joined) else {
        return;
    };
    let line = class::summary(ui, ctx, class);
    ui.text(line, Size::Large, Tone::Ink);
    frame::paragraph(ui, "ui-teacher-joined-says");
    let journal = &ctx.records.journal;
    let (device, name) = (
        machine(journal.device()),
        ui.look.text("ui-teacher-joined-name"),
    );
    ui.fact(&name, &short_name(journal.device()));
    let all = devices_of(journal, &file.class);
    if let Some(own) = all.iter().find(|known| known.device.as_ref() == device) {
        let name = ui.look.text("ui-teacher-joined-kept");
        let facts = devices::facts(ui, own);
        ui.fact(&name, &facts);
    }
    let busy = ctx.desk.is_busy();
    ui.row(space::M, |ui| {
        let mut button = ui.button(Kind::Primary, "ui-teacher-joined-hand-in", Some("export"));
        button.insert(focus::First);
        button.observe(act(errand::hand_in));
        disable(&mut button, busy);
    });
    if busy {
        frame::paragraph(ui, "ui-teacher-wait");
    }
    ui.row(space::M, |ui| {
        ui.button(Kind::Soft, "ui-teacher-joined-other", Some("people"))
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.queue(join::begin);
            });
        if ctx.desk.key.is_none() {
            ui.button(Kind::Soft, "ui-teacher-joined-pin", Some("lock"))
                .observe(to(Page::Choose));
        }
    });
}
