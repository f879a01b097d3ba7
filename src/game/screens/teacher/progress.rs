//! Who is where, by seat; what children think of themselves and got wrong, only as class totals.

use bevy::prelude::*;

use crate::assessment::Kind as Taken;
use crate::game::ui::build::shrinking;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::chart::Bar;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::LessonId;
use crate::locale::Value;
use crate::results::book::ClassBook;
use crate::results::disclosure::Shown;
use crate::results::overview::{At, Overview, SeatState};
use crate::session::LessonState;

use super::desk::{Page, change, on};
use super::{Ctx, frame};

/// Sixty seats are a long page: what is said of the whole class has its own.
const TABS: [&str; 2] = ["ui-teacher-by-seat", "ui-teacher-totals"];

/// Of the wrong ideas, as many as fit a look.
const IDEAS: usize = 5;

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(book) = ctx.book() else {
        return frame::paragraph(ui, "ui-teacher-class-first");
    };
    let overview = book.overview();
    let begun = overview
        .seats
        .iter()
        .filter(|seat| seat.at != At::NotStarted)
        .count();
    let counts = [
        ("ui-teacher-count-begun", begun),
        ("ui-teacher-count-finished", overview.completed),
    ];
    for (key, count) in counts {
        let name = ui.look.text(key);
        let values = [
            ("done", Value::from(count as i64)),
            ("of", Value::from(overview.seats.len() as i64)),
        ];
        let value = ui.look.text_with("ui-teacher-of", &values);
        ui.fact(&name, &value);
    }
    let name = ui.look.text("ui-teacher-progress");
    ui.tabs(
        &name,
        &TABS,
        ctx.desk.tab,
        |at, commands| change(commands, move |desk| desk.tab = at),
        |ui| match ctx.desk.tab {
            0 => seats(ui, ctx, &book, &overview),
            _ => totals(ui, &overview),
        },
    );
}

fn seats(ui: &mut Ui, ctx: &Ctx, book: &ClassBook, overview: &Overview) {
    frame::hint(ui, "ui-teacher-by-seat-says");
    ui.column(space::XS, |ui| {
        for state in &overview.seats {
            row(ui, ctx, book, state);
        }
    });
}

/// Steps of the core lessons, which a child plays to complete the module: finished, and all.
fn steps(ctx: &Ctx, core: &[LessonId], state: &SeatState) -> (usize, usize) {
    let of = |(id, at): &(_, LessonState)| match at {
        LessonState::Open { done, of, .. } => (*done, *of),
        LessonState::Done => {
            let all = ctx.course.lesson(id).map_or(0, |lesson| lesson.steps.len());
            (all, all)
        }
        LessonState::Asleep => (0, 0),
    };
    state
        .lessons
        .iter()
        .filter(|(id, _)| core.contains(id))
        .map(of)
        .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// Where a seat is, in words.
pub(super) fn place(look: &Look, state: &SeatState) -> String {
    match &state.at {
        At::NotStarted => look.text("ui-teacher-at-not-started"),
        At::Baseline => look.text("ui-teacher-at-baseline"),
        At::Lessons(Some(lesson)) => look.text(&format!("{lesson}-title")),
        At::Lessons(None) => look.text("ui-teacher-at-lessons"),
        At::Assessment => look.text("ui-teacher-at-assessment"),
        At::Finished => look.text("ui-teacher-at-finished"),
    }
}

/// How the last assessment stands, in words.
fn assessment(look: &Look, book: &ClassBook, seat: u8) -> String {
    let Some(progress) = book.seats.get(usize::from(seat)) else {
        return String::new();
    };
    let in_hand = progress.handed_in(&book.module.version, Taken::Assessment);
    let begun = progress.open_attempt(book.module, Taken::Assessment);
    look.text(match (in_hand, begun) {
        (Some(_), _) => "ui-teacher-sheet-handed-in",
        (None, Some(_)) => "ui-teacher-sheet-begun",
        (None, None) => "ui-teacher-sheet-none",
    })
}

fn row(ui: &mut Ui, ctx: &Ctx, book: &ClassBook, state: &SeatState) {
    let seat = state.seat;
    let name = ui.look.text(&format!("seat-{seat}"));
    let (done, of) = steps(ctx, &book.module.core, state);
    let values = [
        ("done", Value::from(done as i64)),
        ("of", Value::from(of as i64)),
    ];
    let texts = [
        place(ui.look, state),
        ui.look.text_with("ui-teacher-steps", &values),
        assessment(ui.look, book, seat),
    ];
    let spoken = format!("{name}: {}", texts.join(", "));
    let node = Node {
        width: percent(100),
        min_height: px(space::TARGET),
        padding: UiRect::axes(px(space::S), px(space::XS)),
        column_gap: px(space::S),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::S)),
        flex_shrink: 0.0,
        ..default()
    };
    let finished = state.at == At::Finished;
    let key = format!("row-{seat}");
    let mut entity = ui.control(Kind::Soft, &key, &spoken, node, |ui| {
        ui.picture(&format!("seats/seat-{seat:02}"), 36.0);
        let words = Node {
            flex_wrap: FlexWrap::Wrap,
            flex_direction: FlexDirection::Row,
            column_gap: px(space::M),
            ..shrinking()
        };
        ui.node(words, Pickable::IGNORE, |ui| {
            cell(ui, 150.0, &name, Face::Bold, Size::Body);
            cell(ui, 150.0, &texts[0], Face::Body, Size::Small);
            cell(ui, 96.0, &texts[1], Face::Body, Size::Small);
            cell(ui, 130.0, &texts[2], Face::Body, Size::Small);
        });
        if finished {
            ui.icon("check", 22.0, Tone::LeafDeep);
        }
    });
    entity.observe(on(move |desk| {
        desk.go(Page::Seat);
        desk.seat = seat;
    }));
    if seat == ctx.desk.seat {
        entity.insert(focus::First);
    }
}

/// Side by side where there is room, one under the other where there is none.
fn cell(ui: &mut Ui, width: f32, text: &str, face: Face, size: Size) {
    let wide = width * f32::from(ui.look.settings.text_percent) / 100.0;
    let node = Node {
        min_width: if ui.look.room.is_portrait() {
            auto()
        } else {
            px(wide)
        },
        max_width: percent(100),
        align_items: AlignItems::Center,
        ..default()
    };
    ui.node(node, Pickable::IGNORE, |ui| {
        ui.raw_text(text, face, size, Tone::Ink, Justify::Start);
    });
}

/// What is told of the whole class; the overview has decided what of it may be shown.
fn totals(ui: &mut Ui, overview: &Overview) {
    lessons(ui, overview);
    if overview.confidence.is_none() && overview.gain.is_none() {
        frame::hint(ui, "ui-teacher-totals-later");
    }
    if let Some(totals) = &overview.confidence {
        let says = ui.look.text("ui-teacher-confidence-says");
        ui.text(says.as_str(), Size::Body, Tone::Ink);
        let counts = [
            ("ui-teacher-confident", totals.confident),
            ("ui-teacher-not-confident", totals.not_confident),
            ("ui-teacher-not-classifiable", totals.not_classifiable),
        ];
        let all = counts.iter().map(|(_, count)| count).sum();
        let bars = counts.map(|(key, count)| bar(count, all, ui.look.text(key), count.to_string()));
        ui.chart(&says, bars);
    }
    if let Some(gain) = &overview.gain {
        let whole = |share: f64| Value::from((share * 100.0).round());
        let values = [
            ("before", whole(gain.before)),
            ("after", whole(gain.after)),
            ("seats", Value::from(gain.seats as i64)),
        ];
        let text = ui.look.text_with("ui-teacher-gain", &values);
        ui.text(text, Size::Body, Tone::Ink);
    }
    if overview.misconceptions.is_empty() {
        return;
    }
    frame::section(ui, "ui-teacher-ideas");
    let name = ui.look.text("ui-teacher-ideas");
    let ideas = overview.misconceptions.iter().take(IDEAS);
    let bars = ideas.map(|(idea, seats)| {
        let label = ui.look.text(&format!("misconception-{idea}"));
        let values = [("seats", Value::from(*seats as i64))];
        let says = ui.look.text_with("ui-teacher-ideas-seats", &values);
        bar(*seats, overview.completed, label, says)
    });
    let bars: Vec<Bar> = bars.collect();
    ui.chart(&name, bars);
}

/// How many seats have finished each lesson: no more than stands seat by seat.
fn lessons(ui: &mut Ui, overview: &Overview) {
    let all = overview.seats.len();
    let Some(first) = overview.seats.first() else {
        return;
    };
    let bars = first.lessons.iter().map(|(lesson, _)| {
        let is_done = |seat: &&SeatState| {
            let of = |(id, state): &(_, LessonState)| id == lesson && *state == LessonState::Done;
            seat.lessons.iter().any(of) && !seat.set_aside.contains(lesson)
        };
        let done = overview.seats.iter().filter(is_done).count();
        let values = [
            ("done", Value::from(done as i64)),
            ("of", Value::from(all as i64)),
        ];
        let says = ui.look.text_with("ui-teacher-of", &values);
        bar(done, all, ui.look.text(&format!("{lesson}-title")), says)
    });
    let bars: Vec<Bar> = bars.collect();
    let name = ui.look.text("ui-teacher-lessons-finished");
    ui.text(name.as_str(), Size::Body, Tone::Ink);
    ui.chart(&name, bars);
}

/// A count of seats that may be shown as it is.
fn bar(count: usize, all: usize, label: String, says: String) -> Bar {
    // A class has at most sixty seats.
    let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
    let shown = Shown::Exact {
        numerator: small(count),
        denominator: small(all),
    };
    Bar { label, shown, says }
}
