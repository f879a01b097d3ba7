//! One seat: where it is, its code for a child who lost the card, and lessons to set aside or take back.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::records::KeepOfClass;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::ids::{ClassId, LessonId};
use crate::locale::Value;
use crate::results::class::{ClassSetup, seat_code};
use crate::session::{Fact, LessonState};

use super::desk::on;
use super::{Ctx, frame, progress};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(book) = ctx.book() else {
        return frame::paragraph(ui, "ui-teacher-class-first");
    };
    let overview = book.overview();
    let seat = ctx.desk.seat;
    let Some(state) = overview.seats.iter().find(|state| state.seat == seat) else {
        return;
    };
    head(ui, seat, book.setup.seats);
    let name = ui.look.text("ui-teacher-seat-at");
    let place = progress::place(ui.look, state);
    ui.fact(&name, &place);
    code(ui, &book.setup, seat);
    frame::section(ui, "ui-teacher-lessons");
    frame::hint(ui, "ui-teacher-aside-says");
    for (lesson, at) in &state.lessons {
        let aside = state.set_aside.contains(lesson);
        line(ui, &book.setup.id, seat, lesson, at, aside);
    }
}

/// The seat's picture and name, between the ways to its neighbours.
pub(super) fn head(ui: &mut Ui, seat: u8, seats: u8) {
    let node = Node {
        width: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(space::M),
        ..default()
    };
    ui.node(node, (), |ui| {
        let mut button = ui.round(Kind::Soft, "ui-teacher-seat-before", "back");
        button.observe(on(|desk| desk.seat = desk.seat.saturating_sub(1)));
        disable(&mut button, seat == 0);
        let middle = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            min_width: px(150),
            ..default()
        };
        let name = ui.look.text(&format!("seat-{seat}"));
        ui.node(middle, access::heading(&name), |ui| {
            ui.picture(&format!("seats/seat-{seat:02}"), 76.0);
            ui.raw_text(
                name.clone(),
                Face::Bold,
                Size::Large,
                Tone::Ink,
                Justify::Center,
            );
        });
        let mut button = ui.round(Kind::Soft, "ui-teacher-seat-after", "next");
        button.insert(focus::First);
        button.observe(on(|desk| desk.seat = desk.seat.saturating_add(1)));
        disable(&mut button, seat + 1 >= seats);
    });
}

/// The four pictures, in order from the start of the line.
pub(super) fn code(ui: &mut Ui, class: &ClassSetup, seat: u8) {
    let code = seat_code(class, seat);
    let names: Vec<String> = code
        .iter()
        .map(|picture| ui.look.text(&format!("code-{picture}")))
        .collect();
    let title = ui.look.text("ui-teacher-seat-code");
    let node = Node {
        width: percent(100),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        column_gap: px(space::M),
        ..default()
    };
    let name = access::text(&format!("{title}: {}", names.join(", ")));
    ui.node(node, name, |ui| {
        ui.raw_text(title, Face::Body, Size::Body, Tone::InkSoft, Justify::Start);
        ui.node(
            Node {
                column_gap: px(space::XS),
                ..default()
            },
            (),
            |ui| {
                for picture in code {
                    ui.picture(&format!("code/code-{picture}"), 44.0);
                }
            },
        );
    });
}

fn line(ui: &mut Ui, class: &ClassId, seat: u8, lesson: &LessonId, at: &LessonState, aside: bool) {
    let title = ui.look.text(&format!("{lesson}-title"));
    let state = match at {
        _ if aside => ui.look.text("ui-teacher-lesson-aside"),
        LessonState::Open { done, of, .. } => {
            let values = [
                ("done", Value::from(*done as i64)),
                ("of", Value::from(*of as i64)),
            ];
            ui.look.text_with("ui-teacher-steps", &values)
        }
        _ => ui.look.text("ui-teacher-lesson-done"),
    };
    let node = Node {
        width: percent(100),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        column_gap: px(space::M),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(node, access::group(&title), |ui| {
        ui.text(format!("{title} — {state}"), Size::Body, Tone::Ink);
        // A lesson that was played to its end needs no setting aside.
        if !aside && matches!(at, LessonState::Done) {
            return;
        }
        let key = if aside {
            "ui-teacher-take-up"
        } else {
            "ui-teacher-set-aside"
        };
        let (text, named) = (ui.look.text(key), format!("{}: {title}", ui.look.text(key)));
        let (class, lesson) = (class.clone(), lesson.clone());
        ui.button_saying(Kind::Soft, &format!("aside-{lesson}"), &text, &named, None)
            .observe(
                move |_: On<Activate>, mut keep: MessageWriter<KeepOfClass>| {
                    let lesson = lesson.clone();
                    let fact = if aside {
                        Fact::LessonTakenUp { lesson }
                    } else {
                        Fact::LessonSetAside { lesson }
                    };
                    keep.write(KeepOfClass {
                        class: class.clone(),
                        seat: Some(seat),
                        fact,
                    });
                },
            );
    });
}
