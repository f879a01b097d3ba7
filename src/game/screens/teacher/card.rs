//! The teacher card of a lesson: goal, words, discussion, a version without devices, and what to do when a child tells you
//! something.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::curriculum::text_ids::card;
use crate::game::app::Screen;
use crate::game::preview;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::ids::LessonId;

use super::desk::{Page, on};
use super::{Ctx, card_print, frame};

/// The lessons that exist, those of the class's module first.
pub(super) fn list(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-card-says");
    card_print::bands(ui, ctx);
    let module = ctx
        .class
        .as_ref()
        .and_then(|class| ctx.course.0.module(class.band));
    let own: Vec<LessonId> = module.map_or_else(Vec::new, |module| {
        let there = |id: &&LessonId| ctx.course.lesson(id).is_some();
        module.lessons.iter().filter(there).cloned().collect()
    });
    let others = ctx
        .course
        .0
        .lessons
        .keys()
        .filter(|id| !own.contains(id))
        .cloned();
    let all: Vec<LessonId> = own.iter().cloned().chain(others).collect();
    for (at, lesson) in all.into_iter().enumerate() {
        let title = ui.look.text(&format!("{lesson}-title"));
        let about = ui.look.text(&format!("{lesson}-about"));
        let mut entity = ui.entry("lighthouse", &format!("card-of-{lesson}"), &title, &about);
        entity.observe(on(move |desk| {
            desk.go(Page::Card);
            desk.lesson = Some(lesson.clone());
        }));
        if at == 0 {
            entity.insert(focus::First);
        }
    }
}

/// One lesson's card.
pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(lesson) = &ctx.desk.lesson else {
        return;
    };
    let title = ui.look.text(&format!("{lesson}-title"));
    ui.heading(title, Size::Heading, Tone::Ink);
    tells(ui, ctx, lesson);
    card_print::one(ui, lesson);
    try_out(ui, lesson);
    for (heading, parts) in [
        ("ui-teacher-card-goal", &["goal"][..]),
        ("ui-teacher-card-words", &["words"]),
        (
            "ui-teacher-card-discuss",
            &["discuss-1", "discuss-2", "discuss-3"],
        ),
        ("ui-teacher-card-without-devices", &["without-devices"]),
    ] {
        frame::section(ui, heading);
        for part in parts {
            let text = ui.look.text(&card(lesson, part));
            lines(ui, &text);
        }
    }
    frame::section(ui, "ui-teacher-card-ways");
    frame::paragraph(ui, "ui-teacher-card-ways-says");
}

/// The lesson itself, from its beginning; nothing of it is kept.
fn try_out(ui: &mut Ui, lesson: &LessonId) {
    let lesson = lesson.clone();
    ui.button(Kind::Soft, "ui-teacher-card-try", Some("play"))
        .observe(move |_: On<Activate>, mut commands: Commands| {
            let lesson = lesson.clone();
            commands.queue(move |world: &mut World| {
                // Only a lesson that is there has a card.
                let _ = preview::begin(world, &lesson.0, None, Screen::Teacher);
            });
        });
    frame::paragraph(ui, "ui-teacher-card-try-says");
}

/// Each line of the text is a paragraph.
fn lines(ui: &mut Ui, text: &str) {
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        ui.text(line, Size::Body, Tone::Ink);
    }
}

/// What to do when a child tells you something, with what the country pack says of the duty to report. It stands first: in that
/// moment nobody reads to the end.
fn tells(ui: &mut Ui, ctx: &Ctx, lesson: &LessonId) {
    let duty = ctx
        .class
        .as_ref()
        .and_then(|class| ctx.course.0.country(&class.country))
        .and_then(|country| country.legal.reporting_duty.clone());
    let heading = ui.look.text("ui-teacher-card-tells");
    let node = Node {
        width: percent(100),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    let ground = ui.look.ground(Tone::PaperDim);
    ui.node(node, (ground, access::group(&heading)), |ui| {
        frame::section(ui, "ui-teacher-card-tells");
        let text = ui.look.text(&card(lesson, "tells"));
        lines(ui, &text);
        if let Some(duty) = duty {
            let text = ui.look.text(&duty);
            ui.text(text, Size::Body, Tone::Ink);
        }
    });
}
