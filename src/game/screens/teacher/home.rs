//! All that a teacher can do, with how it stands.

use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::desk::{Page, act, to};
use super::{Ctx, class, classes, contacts, devices, errand, frame};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let book = ctx.book();
    let of_class = match &ctx.class {
        Some(class) => class::summary(ui, ctx, class),
        None => ui.look.text("ui-teacher-class-none"),
    };
    let of_class = if ctx.desk.draft.is_some() {
        ui.look.text("ui-teacher-class-unsaved")
    } else {
        of_class
    };
    if ctx.joined.is_some() && ctx.desk.draft.is_none() {
        // What the teacher's device says of the class is not changed here.
        line(
            ui,
            ctx,
            "share",
            "ui-teacher-joined",
            &of_class,
            Page::Joined,
        );
    } else {
        line(
            ui,
            ctx,
            "people",
            "ui-teacher-class",
            &of_class,
            Page::Class,
        );
    }
    if let Some(book) = &book {
        let done = book
            .seats
            .iter()
            .filter(|seat| book.completed(seat))
            .count();
        let values = [
            ("done", Value::from(done as i64)),
            ("of", Value::from(book.seats.len() as i64)),
        ];
        let finished = ui.look.text_with("ui-teacher-finished-of", &values);
        line(
            ui,
            ctx,
            "star",
            "ui-teacher-progress",
            &finished,
            Page::Progress,
        );
        let says = ui.look.text("ui-teacher-seat-cards-about");
        line(
            ui,
            ctx,
            "print",
            "ui-teacher-seat-cards",
            &says,
            Page::SeatCards,
        );
        // A device that joined knows a part of the class only.
        if ctx.joined.is_none() {
            let says = ui.look.text("ui-teacher-notes-about");
            line(ui, ctx, "person", "ui-teacher-notes", &says, Page::Notes);
            let says = devices::in_a_line(ui, ctx, &book.setup);
            line(ui, ctx, "share", "ui-teacher-devices", &says, Page::Devices);
            let says = ui.look.text("ui-teacher-export-about");
            line(ui, ctx, "export", "ui-teacher-export", &says, Page::Export);
        }
    } else {
        frame::hint(ui, "ui-teacher-class-first");
    }
    let says = ui.look.text("ui-teacher-card-about");
    line(ui, ctx, "teacher", "ui-teacher-card", &says, Page::Cards);
    if contacts::wanted(ctx) {
        let says = ui.look.text("ui-teacher-contacts-about");
        line(
            ui,
            ctx,
            "phone",
            "ui-teacher-contacts",
            &says,
            Page::Contacts,
        );
    }
    if classes::all(&ctx.records.journal).len() > 1 {
        let says = ui.look.text("ui-teacher-classes-about");
        line(
            ui,
            ctx,
            "people",
            "ui-teacher-classes",
            &says,
            Page::Classes,
        );
    }
    if ctx.joined.is_some() && ctx.desk.draft.is_none() {
        let title = ui.look.text("ui-teacher-class-again");
        ui.entry("plus", "ui-teacher-class-again", &title, "")
            .observe(act(class::begin_again));
    }
    line(ui, ctx, "lock", "ui-teacher-change-pin", "", Page::OldPin);
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, "ui-teacher-leave", Some("lock"))
            .observe(
                |_: On<bevy::ui_widgets::Activate>, mut next: ResMut<NextState<Screen>>| {
                    next.set(Screen::Title);
                },
            );
    });
    let storage = ui.look.text("ui-teacher-where");
    ui.text(storage, Size::Small, Tone::InkSoft);
}

/// The focus begins where one came back from, else at the class.
fn line(ui: &mut Ui, ctx: &Ctx, icon: &str, key: &'static str, value: &str, page: Page) {
    let title = ui.look.text(key);
    let mut entity = ui.entry(icon, key, &title, value);
    if page == Page::Devices {
        entity.observe(act(errand::open));
    } else {
        entity.observe(to(page));
    }
    let known = [
        Page::Progress,
        Page::SeatCards,
        Page::Notes,
        Page::Export,
        Page::Cards,
        Page::Contacts,
        Page::Classes,
        Page::OldPin,
        Page::Devices,
    ];
    let from = ctx.desk.from;
    let first = [Page::Class, Page::Joined].contains(&page);
    if page == from || (first && !known.contains(&from)) {
        entity.insert(focus::First);
    }
}
