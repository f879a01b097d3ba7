//! One class on several devices: the class file for them, and what they handed in.

use bevy::prelude::*;

use crate::game::records::KeepOfClass;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::widgets::long_stepper::Count;
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;
use crate::results::class::ClassSetup;
use crate::results::exchange::devices::{Device, HandIn, machine, short_name};
use crate::session::Fact;

use super::desk::act;
use super::{Ctx, errand, frame};

/// As many devices as a class may have seats.
const MOST: u16 = 60;

fn hand_in(ctx: &Ctx, class: &ClassSetup) -> HandIn {
    HandIn::of(&ctx.records.journal, &class.id, &class.period)
}

/// How far handing in has come, in words; none when nobody said how many devices there are.
fn handed_in(ui: &Ui, hand_in: &HandIn) -> Option<String> {
    let values = [
        ("seen", Value::from(i64::from(hand_in.devices()))),
        ("counted", Value::from(i64::from(hand_in.counted?))),
    ];
    Some(ui.look.text_with("ui-teacher-devices-handed", &values))
}

/// The page in a line.
pub(super) fn in_a_line(ui: &Ui, ctx: &Ctx, class: &ClassSetup) -> String {
    handed_in(ui, &hand_in(ctx, class)).unwrap_or_else(|| ui.look.text("ui-teacher-devices-about"))
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(class) = &ctx.class else { return };
    for (file, why) in &ctx.desk.refused {
        let why = ui.look.text(why);
        let values = [
            ("file", Value::from(file.as_str())),
            ("why", Value::from(why)),
        ];
        let text = ui.look.text_with("ui-teacher-devices-refused", &values);
        ui.strip(Strip::Warning, &text);
    }
    frame::paragraph(ui, "ui-teacher-devices-says");
    let busy = ctx.desk.is_busy() || ctx.looking;
    if busy {
        frame::paragraph(ui, "ui-teacher-wait");
    }
    let hand_in = hand_in(ctx, class);
    count(ui, class, &hand_in);
    if !ctx.desk.keys_lost {
        ui.row(space::M, |ui| {
            let mut take = ui.button(Kind::Primary, "ui-teacher-devices-take", Some("save"));
            take.insert(focus::First);
            take.observe(act(errand::look_for_transfers));
            disable(&mut take, busy);
            // What lies in them may be nowhere else while this device keeps nothing.
            if !ctx.desk.taken.is_empty() && ctx.records.trouble.is_none() {
                ui.button(Kind::Soft, "ui-teacher-devices-delete", Some("close"))
                    .observe(act(errand::delete_taken));
            }
        });
    }
    seen(ui, ctx, &hand_in);
    if !ctx.desk.keys_lost {
        class_file(ui, ctx, busy);
    }
}

/// On how many devices the class plays.
fn count(ui: &mut Ui, class: &ClassSetup, hand_in: &HandIn) {
    frame::section(ui, "ui-teacher-devices-how-many");
    frame::hint(ui, "ui-teacher-devices-how-many-says");
    // Whoever has handed in is counted until the teacher says more.
    let known = hand_in.counted.unwrap_or(hand_in.devices()).clamp(1, MOST);
    let count = Count {
        key: "devices",
        name: ui.look.text("ui-teacher-devices-count"),
        value: known,
        least: 1,
        most: MOST,
    };
    let (id, period) = (class.id.clone(), class.period.clone());
    ui.long_stepper(count, move |devices, commands| {
        let (class, period) = (id.clone(), period.clone());
        commands.queue(move |world: &mut World| {
            world.write_message(KeepOfClass {
                class,
                seat: None,
                fact: Fact::DevicesCounted { period, devices },
            });
        });
    });
    if hand_in.counted.is_some() && hand_in.missing().is_none() {
        let text = ui.look.text("ui-teacher-devices-more");
        ui.strip(Strip::Warning, &text);
    }
}

/// The devices whose facts are here.
fn seen(ui: &mut Ui, ctx: &Ctx, hand_in: &HandIn) {
    if let Some(line) = handed_in(ui, hand_in) {
        ui.text(line, Size::Body, Tone::Ink);
    }
    let here = machine(ctx.records.journal.device());
    for device in &hand_in.seen {
        let name = short_name(&device.device);
        let name = if device.device.as_ref() == here {
            let name = [("name", Value::from(name))];
            ui.look.text_with("ui-teacher-devices-here", &name)
        } else {
            name
        };
        let facts = facts(ui, device);
        ui.fact(&name, &facts);
    }
}

/// How many facts are known of a device: the same number stands on that device after it handed in.
pub(super) fn facts(ui: &Ui, device: &Device) -> String {
    let count = [("count", Value::from(device.facts as i64))];
    ui.look.text_with("ui-teacher-devices-facts", &count)
}

/// The class file, as a file and as a code.
fn class_file(ui: &mut Ui, ctx: &Ctx, busy: bool) {
    frame::section(ui, "ui-teacher-devices-file");
    frame::hint(ui, "ui-teacher-devices-file-says");
    ui.row(space::M, |ui| {
        let mut save = ui.button(Kind::Soft, "ui-teacher-devices-save", Some("save"));
        save.observe(act(errand::save_class_file));
        disable(&mut save, busy);
    });
    if let Some(rows) = &ctx.desk.qr {
        frame::hint(ui, "ui-teacher-devices-qr-says");
        let name = ui.look.text("ui-teacher-devices-qr");
        ui.qr(rows, &name);
    }
}
