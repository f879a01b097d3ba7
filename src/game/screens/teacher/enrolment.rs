//! The census day's counts: all, by sex, by age, by disability. Whoever is not counted in one is "not stated" in it.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::collections::BTreeMap;

use crate::game::ui::Ui;
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::long_stepper::Count;
use crate::game::ui::widgets::strip::Strip;
use crate::locale::Value;
use crate::results::attributes::{AgeBand, Disability, DisabilitySource, Sex};
use crate::results::class::{ClassSetup, Enrolment, MAX_ENROLLED, SetupProblem};

use super::class::{edit, problem_text};
use super::desk::{Page, to};
use super::notes::{age_text, disability_text, sex_text};
use super::{Ctx, frame};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let class = ctx.desk.draft.as_ref().or(ctx.class.as_ref());
    let none = Enrolment::default();
    let counts = class.map_or(&none, |class| &class.enrolment);
    frame::paragraph(ui, "ui-teacher-enrolment-says");
    let name = ui.look.text("ui-teacher-enrolled");
    number(
        ui,
        "enrolled",
        name,
        counts.total,
        MAX_ENROLLED,
        |counts, n| counts.total = n,
    );
    let seats = class.map_or(0, |class| u16::from(class.seats));
    if counts.total != seats && seats > 0 {
        as_seats(ui, seats);
    }
    let problems = class.map_or_else(Vec::new, |class| class.problems(class.area.as_deref()));

    frame::section(ui, "ui-teacher-by-sex");
    for sex in [Sex::Female, Sex::Male] {
        let name = ui.look.text(sex_text(sex));
        let (value, most) = of(&counts.sex, &sex, counts.of_sex(Sex::NotKnown));
        number(
            ui,
            &format!("sex-{}", sex.id()),
            name,
            value,
            most,
            move |counts, n| {
                put(&mut counts.sex, sex, n);
            },
        );
    }
    rest(
        ui,
        counts.of_sex(Sex::NotKnown),
        &problems,
        SetupProblem::EnrolledSex,
    );

    frame::section(ui, "ui-teacher-by-age");
    for age in AgeBand::ALL
        .into_iter()
        .filter(|age| *age != AgeBand::NotStated)
    {
        let name = ui.look.text(age_text(age));
        let (value, most) = of(&counts.age, &age, counts.of_age(AgeBand::NotStated));
        number(
            ui,
            &format!("age-{}", age.id()),
            name,
            value,
            most,
            move |counts, n| {
                put(&mut counts.age, age, n);
            },
        );
    }
    rest(
        ui,
        counts.of_age(AgeBand::NotStated),
        &problems,
        SetupProblem::EnrolledAge,
    );

    frame::section(ui, "ui-teacher-by-disability");
    frame::hint(ui, "ui-teacher-disability-says");
    for disability in [Disability::Yes, Disability::No] {
        let name = ui.look.text(disability_text(disability));
        let not_stated = counts.of_disability(Disability::NotStated);
        let (value, most) = of(&counts.disability, &disability, not_stated);
        let key = format!("disability-{}", disability.id());
        number(ui, &key, name, value, most, move |counts, n| {
            put(&mut counts.disability, disability, n);
        });
    }
    let not_stated = counts.of_disability(Disability::NotStated);
    rest(ui, not_stated, &problems, SetupProblem::EnrolledDisability);
    sources(ui, counts.disability_source);
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, "ui-teacher-enrolment-done", Some("check"))
            .observe(to(Page::Class));
    });
}

/// Most classes have as many seats as children.
fn as_seats(ui: &mut Ui, seats: u16) {
    let values = [("seats", Value::from(i64::from(seats)))];
    let text = ui.look.text_with("ui-teacher-enrolled-as-seats", &values);
    ui.row(space::S, |ui| {
        ui.button_saying(Kind::Soft, "as-seats", &text, &text, None)
            .observe(move |_: On<Activate>, mut commands: Commands| {
                edit(&mut commands, move |class| class.enrolment.total = seats);
            });
    });
}

fn of<K: Ord>(counts: &BTreeMap<K, u16>, key: &K, rest: u16) -> (u16, u16) {
    let value = counts.get(key).copied().unwrap_or(0);
    (value, value.saturating_add(rest).min(MAX_ENROLLED))
}

/// A count of none is no count.
fn put<K: Ord>(counts: &mut BTreeMap<K, u16>, key: K, count: u16) {
    if count == 0 {
        counts.remove(&key);
    } else {
        counts.insert(key, count);
    }
}

fn number(
    ui: &mut Ui,
    key: &str,
    name: String,
    value: u16,
    most: u16,
    how: impl Fn(&mut Enrolment, u16) + Clone + Send + Sync + 'static,
) {
    let count = Count {
        key,
        name,
        value,
        least: 0,
        most,
    };
    ui.long_stepper(count, move |to, commands| {
        let how = how.clone();
        edit(commands, move |class: &mut ClassSetup| {
            how(&mut class.enrolment, to)
        });
    });
}

/// Who is left over, or that too many were counted.
fn rest(ui: &mut Ui, rest: u16, problems: &[SetupProblem], own: SetupProblem) {
    let name = ui.look.text("ui-teacher-not-stated");
    ui.fact(&name, &rest.to_string());
    if problems.contains(&own) {
        let text = ui.look.text(problem_text(own));
        ui.strip(Strip::Warning, &text);
    }
}

/// Where the disability counts come from.
fn sources(ui: &mut Ui, chosen: DisabilitySource) {
    frame::hint(ui, "ui-teacher-source");
    ui.row(space::S, |ui| {
        for source in [
            DisabilitySource::NotStated,
            DisabilitySource::SchoolRecord,
            DisabilitySource::ChildFunctioningModule,
        ] {
            let key = match source {
                DisabilitySource::NotStated => "ui-teacher-source-none",
                DisabilitySource::SchoolRecord => "ui-teacher-source-school",
                DisabilitySource::ChildFunctioningModule => "ui-teacher-source-cfm",
            };
            let text = ui.look.text(key);
            ui.choice(source == chosen, key, &text).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    edit(&mut commands, move |class| {
                        class.enrolment.disability_source = source;
                    });
                },
            );
        }
    });
}
