//! The class: where it is, which module it plays, when, and how many seats it has.

use bevy::prelude::*;

use crate::game::course::Course;
use crate::game::platform::vault_door::now_seconds;
use crate::game::records::{KeepOfClass, Records};
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::widgets::long_stepper::Count;
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::{Band, CountryCode};
use crate::locale::Value;
use crate::results::class::{ClassSetup, MAX_SEATS, SetupProblem};
use crate::session::Fact;

use super::desk::{Desk, Note, Page, act, on, to};
use super::{Ctx, frame, pick};

/// How many seats a new class begins with.
const SEATS: u8 = 30;

/// The class in a line.
pub(super) fn summary(ui: &Ui, ctx: &Ctx, class: &ClassSetup) -> String {
    let values = [
        ("band", Value::from(band_name(ui.look, class.band))),
        ("period", Value::from(class.period.as_str())),
        ("seats", Value::from(i64::from(class.seats))),
    ];
    let line = ui.look.text_with("ui-teacher-class-line", &values);
    match &class.area {
        Some(_) => format!("{line} · {}", pick::area_name(ui.look, ctx.course, class)),
        None => line,
    }
}

/// A band's name.
pub(in crate::game::screens) fn band_name(look: &Look, band: Band) -> String {
    look.text(band_text(band))
}

/// The id of a band's name.
pub(super) fn band_text(band: Band) -> &'static str {
    match band {
        Band::Explorers => "ui-teacher-band-explorers",
        Band::Navigators => "ui-teacher-band-navigators",
        Band::Guardians => "ui-teacher-band-guardians",
    }
}

/// A class that is not set up yet, like the one before it. None when the machine gives no random numbers.
fn fresh(course: &Course, like: Option<&ClassSetup>) -> Option<ClassSetup> {
    let international = CountryCode::from("international");
    let country = like
        .map(|class| class.country.clone())
        .filter(|code| course.0.country(code).is_some())
        .unwrap_or(international);
    // The middle one, until the teacher chooses.
    let band = like.map_or(Band::Navigators, |class| class.band);
    let period = this_year().to_string();
    let mut class = ClassSetup::draw(country, band, &period, SEATS).ok()?;
    class.area = like.and_then(|class| class.area.clone());
    Some(class)
}

/// The draft that the page works on.
fn draft<'a>(ctx: &'a Ctx) -> Option<std::borrow::Cow<'a, ClassSetup>> {
    use std::borrow::Cow;
    let known = ctx.desk.draft.as_ref().or(ctx.class.as_ref());
    known
        .map(Cow::Borrowed)
        .or_else(|| fresh(ctx.course, None).map(Cow::Owned))
}

/// Changes the draft, which begins as the class is.
pub(super) fn edit(commands: &mut Commands, how: impl FnOnce(&mut ClassSetup) + Send + 'static) {
    commands.queue(move |world: &mut World| {
        edit_in(world, how);
        world.write_message(crate::game::screens::Rebuild);
    });
}

fn edit_in(world: &mut World, how: impl FnOnce(&mut ClassSetup)) {
    let class = world.resource::<Records>().class();
    let known = world.resource_mut::<Desk>().draft.take().or(class);
    let draft = known.or_else(|| fresh(world.resource::<Course>(), None));
    let mut desk = world.resource_mut::<Desk>();
    desk.note = None;
    match draft {
        Some(mut draft) => {
            how(&mut draft);
            desk.draft = Some(draft);
        }
        None => desk.note = Some(Note::bad("ui-teacher-no-random")),
    }
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(class) = draft(ctx) else {
        return frame::paragraph(ui, "ui-teacher-no-random");
    };
    let is_new = ctx.class.as_ref().is_none_or(|known| known.id != class.id);
    if is_new {
        frame::paragraph(ui, "ui-teacher-class-new-says");
    }
    let values = [
        pick::country_name(ui.look, &class.country),
        pick::area_name(ui.look, ctx.course, &class),
        counted(ui.look, &class),
    ];
    let titles = [
        "ui-teacher-country",
        "ui-teacher-area",
        "ui-teacher-enrolment",
    ]
    .map(|id| ui.look.text(id));
    ui.entry("globe", "ui-teacher-country", &titles[0], &values[0])
        .insert(focus::First)
        .observe(to(Page::Country));
    ui.entry("map", "ui-teacher-area", &titles[1], &values[1])
        .observe(to(Page::Area));
    bands(ui, ctx, &class);
    periods(ui, &class);
    let name = ui.look.text("ui-teacher-seats");
    let count = Count {
        key: "seats",
        name,
        value: class.seats.into(),
        least: 1,
        most: MAX_SEATS.into(),
    };
    ui.long_stepper(count, |seats, commands| {
        edit(commands, move |class| {
            class.seats = u8::try_from(seats).unwrap_or(MAX_SEATS)
        });
    });
    ui.entry("people", "ui-teacher-enrolment", &titles[2], &values[2])
        .observe(to(Page::Enrolment));
    let problems = class.problems(areas(ctx.course, &class));
    for problem in &problems {
        let text = ui.look.text(problem_text(*problem));
        ui.strip(Strip::Warning, &text);
    }
    ui.row(space::M, |ui| {
        let mut save = ui.button(Kind::Primary, "ui-teacher-class-save", Some("save"));
        save.observe(act(save_class));
        let nothing_new = ctx.class.as_ref() == Some(&*class);
        disable(&mut save, !problems.is_empty() || nothing_new);
        if ctx.desk.draft.is_some() {
            ui.button(Kind::Soft, "ui-teacher-class-drop", Some("close"))
                .observe(on(|desk| {
                    desk.draft = None;
                    desk.go(Page::Home);
                }));
        }
    });
    if !is_new {
        frame::hint(ui, "ui-teacher-class-again-says");
        ui.row(space::M, |ui| {
            ui.button(Kind::Soft, "ui-teacher-class-again", Some("plus"))
                .observe(act(begin_again));
        });
    }
}

/// Begins to set another class up.
pub(super) fn begin_again(world: &mut World) {
    let class = world.resource::<Records>().class();
    let drawn = fresh(world.resource::<Course>(), class.as_ref());
    let mut desk = world.resource_mut::<Desk>();
    desk.go(Page::Class);
    match drawn {
        Some(drawn) => desk.draft = Some(drawn),
        None => desk.note = Some(Note::bad("ui-teacher-no-random")),
    }
}

fn areas<'a>(course: &'a Course, class: &ClassSetup) -> Vec<&'a str> {
    let country = course.0.country(&class.country);
    country.map_or_else(Vec::new, |country| {
        country
            .areas
            .iter()
            .map(|area| area.code.as_str())
            .collect()
    })
}

fn bands(ui: &mut Ui, ctx: &Ctx, class: &ClassSetup) {
    frame::section(ui, "ui-teacher-band");
    ui.row(space::S, |ui| {
        for &band in ctx.course.0.modules.keys() {
            let name = band_name(ui.look, band);
            ui.choice(band == class.band, &format!("band-{band}"), &name)
                .observe(
                    move |_: On<bevy::ui_widgets::Activate>, mut commands: Commands| {
                        edit(&mut commands, move |class| class.band = band);
                    },
                );
        }
    });
}

fn periods(ui: &mut Ui, class: &ClassSetup) {
    frame::section(ui, "ui-teacher-period");
    frame::hint(ui, "ui-teacher-period-says");
    ui.row(space::S, |ui| {
        for period in offered_periods(this_year(), &class.period) {
            let chosen = period == class.period;
            ui.choice(chosen, &format!("period-{period}"), &period)
                .observe(
                    move |_: On<bevy::ui_widgets::Activate>, mut commands: Commands| {
                        let period = period.clone();
                        edit(&mut commands, move |class| class.period = period);
                    },
                );
        }
    });
}

/// Calendar years and school years around this one; what is set stays among them.
fn offered_periods(year: i16, set: &str) -> Vec<String> {
    let mut periods: Vec<String> = (year - 1..=year + 1)
        .flat_map(|year| [year.to_string(), format!("{year}-{}", year + 1)])
        .take(5)
        .collect();
    if !set.is_empty() && !periods.iter().any(|period| period == set) {
        periods.insert(0, set.to_owned());
    }
    periods
}

/// The year by the clock on the wall; 2026 where the clock was never set.
fn this_year() -> i16 {
    let days = i64::try_from(now_seconds() / 86_400).unwrap_or(0);
    let since = jiff::Span::new().try_days(days).unwrap_or_default();
    let date = jiff::civil::date(1970, 1, 1).checked_add(since);
    date.map_or(2026, |date| date.year()).max(2026)
}

/// What the enrolment comes to, in a line.
fn counted(look: &Look, class: &ClassSetup) -> String {
    let total = class.enrolment.total;
    if total == 0 {
        return look.text("ui-teacher-enrolment-none");
    }
    look.text_with(
        "ui-teacher-enrolment-line",
        &[("count", Value::from(i64::from(total)))],
    )
}

/// What is wrong, in words that say where to mend it.
pub(super) fn problem_text(problem: SetupProblem) -> &'static str {
    match problem {
        SetupProblem::Seats => "ui-teacher-problem-seats",
        SetupProblem::Period => "ui-teacher-problem-period",
        SetupProblem::Area => "ui-teacher-problem-area",
        SetupProblem::EnrolledTooMany => "ui-teacher-problem-total",
        SetupProblem::EnrolledSex => "ui-teacher-problem-sex",
        SetupProblem::EnrolledAge => "ui-teacher-problem-age",
        SetupProblem::EnrolledDisability => "ui-teacher-problem-disability",
    }
}

fn save_class(world: &mut World) {
    edit_in(world, |_| ());
    let mut desk = world.resource_mut::<Desk>();
    let Some(draft) = desk.draft.clone() else {
        return;
    };
    desk.saving = true;
    world.write_message(KeepOfClass {
        class: draft.id.clone(),
        seat: None,
        fact: Fact::ClassSet(Box::new(draft)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_school_years_are_offered_and_what_is_set_stays() {
        assert_eq!(
            offered_periods(2026, "2026"),
            ["2025", "2025-2026", "2026", "2026-2027", "2027"]
        );
        assert_eq!(offered_periods(2026, "2019")[0], "2019");
        assert!(this_year() >= 2026);
    }
}
