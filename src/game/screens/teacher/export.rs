//! What leaves the device: every number as it will stand in the file, and the file.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use serde_json::json;

use crate::game::course::Course;
use crate::game::platform::Saver;
use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::{KeepOfClass, Records};
use crate::game::screens::Rebuild;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Look, Ui, focus};
use crate::game::words::Words;
use crate::locale::Value;
use crate::results::attributes::{AgeBand, Attributes, Disability, Sex};
use crate::results::book::ClassBook;
use crate::results::class::ClassSetup;
use crate::results::disclosure::{Cell, Shown};
use crate::results::exchange::devices::HandIn;
use crate::results::export::{
    ClassSheet, Kind as Published, Words as ForFiles, format, formats_for,
};
use crate::results::indicators::{Category, Measure};

use super::class::band_name;
use super::desk::{Asked, Desk, Note, Notes, on};
use super::errand::Errand;
use super::lock::ask;
use super::notes::{age_text, disability_text, sex_text};
use super::{Ctx, errand, frame, pick};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(book) = ctx.book() else {
        return frame::paragraph(ui, "ui-teacher-class-first");
    };
    let none = Attributes::default();
    let notes = match &ctx.desk.notes {
        Notes::Open(notes) => notes,
        Notes::Closed => return frame::paragraph(ui, "ui-teacher-wait"),
        Notes::Lost => {
            let text = ui.look.text("ui-teacher-export-without-notes");
            ui.strip(Strip::Warning, &text);
            &none
        }
    };
    let sheet = book.sheet(notes);
    let hand_in = HandIn::of(&ctx.records.journal, &book.setup.id, &book.setup.period);
    if let Some(missing @ 1..) = hand_in.missing() {
        let count = [("count", Value::from(i64::from(missing)))];
        let text = ui.look.text_with("ui-teacher-export-missing", &count);
        ui.strip(Strip::Warning, &text);
    }
    frame::paragraph(ui, "ui-teacher-export-says");
    let is_out = book.released().is_some();
    if is_out {
        frame::paragraph(ui, "ui-teacher-export-again");
    }
    match ctx.desk.confirming {
        Some(name) if !is_out => confirm(ui, &sheet, name),
        _ => formats(ui, is_out, ctx.desk.is_busy()),
    }
    returning(ui, ctx, &book.setup);
    about(ui, &sheet);
    frame::paragraph(ui, "ui-teacher-hidden-why");
    numbers(ui, &sheet);
    if book.setup.enrolment.total == 0 {
        frame::hint(ui, "ui-teacher-export-no-enrolment");
    }
}

/// One button a format.
fn formats(ui: &mut Ui, is_out: bool, busy: bool) {
    ui.row(space::M, |ui| {
        for (at, offered) in formats_for(Published::ClassSheet).enumerate() {
            let name = offered.name();
            let text = ui.look.text_with(
                "ui-teacher-export-as",
                &[("format", Value::from(name.to_uppercase()))],
            );
            let kind = if at == 0 { Kind::Primary } else { Kind::Soft };
            let key = format!("export-{name}");
            let mut button = ui.button_saying(kind, &key, &text, &text, Some("save"));
            if at == 0 {
                button.insert(focus::First);
            }
            disable(&mut button, busy);
            button.observe(move |_: On<Activate>, mut commands: Commands| {
                if is_out {
                    commands.run_system_cached_with(save, name);
                } else {
                    super::desk::change(&mut commands, move |desk| {
                        desk.note = None;
                        desk.confirming = Some(name);
                    });
                }
            });
        }
    });
}

/// The return, where the country pack says who receives it.
fn returning(ui: &mut Ui, ctx: &Ctx, class: &ClassSetup) {
    if errand::receiver(ctx.course, class).is_none() {
        return;
    }
    frame::section(ui, "ui-teacher-return");
    frame::paragraph(ui, "ui-teacher-return-says");
    ui.row(space::M, |ui| {
        let mut button = ui.button(Kind::Soft, "ui-teacher-return-save", Some("lock"));
        button.observe(|_: On<Activate>, mut commands: Commands| {
            commands.run_system_cached(errand::make_return);
        });
        disable(&mut button, ctx.desk.is_busy());
    });
    if ctx.desk.is_busy() {
        frame::hint(ui, "ui-teacher-wait");
    }
}

/// The first release is the only one: that is said before.
fn confirm(ui: &mut Ui, sheet: &ClassSheet, name: &'static str) {
    let period = [("period", Value::from(sheet.about.period.as_str()))];
    let text = ui.look.text_with("ui-teacher-export-once", &period);
    ui.strip(Strip::Warning, &text);
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, "ui-teacher-export-now", Some("save"))
            .insert(focus::First)
            .observe(move |_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached_with(save, name);
            });
        ui.button(Kind::Soft, "ui-teacher-export-later", Some("close"))
            .observe(on(|desk| desk.confirming = None));
    });
}

/// Writes the file; the fact that it left is kept only when it did.
fn save(
    In(name): In<&'static str>,
    mut desk: ResMut<Desk>,
    course: Res<Course>,
    records: Res<Records>,
    saver: Res<Saver>,
    words: Res<Words>,
    mut door: ResMut<VaultDoor>,
    mut keep: MessageWriter<KeepOfClass>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    rebuild.write_default();
    desk.confirming = None;
    let Some(class) = records.class() else { return };
    let (Ok(book), Some(format)) = (
        ClassBook::read(&records.journal, &class.id, &course.0),
        format(name),
    ) else {
        return;
    };
    let none = Attributes::default();
    let notes = match &desk.notes {
        Notes::Open(notes) => notes,
        Notes::Closed | Notes::Lost => &none,
    };
    let sheet = book.sheet(notes);
    let publication = sheet.publication();
    let texts = ForFiles::of(words.texts());
    let release = book.released().is_none().then(|| book.release(&sheet));
    if !format.is_here() {
        // Children do not download the writer of workbooks: the vault's program has it.
        let question = json!({
            "ask": "write-sheet", "format": name, "publication": publication, "words": [texts],
        });
        let errand = Errand::Sheet(release.map(Box::new));
        return ask(&mut desk, &mut door, Asked::Errand(errand), question);
    }
    let saved = format
        .write(&publication, &[texts])
        .and_then(|bytes| saver.save(&publication.file_name(format), format.mime(), &bytes));
    desk.note = Some(match saved {
        Ok(place) => Note::good("ui-teacher-saved").with("place", place),
        Err(why) => Note::bad("ui-teacher-not-saved").with("why", why),
    });
    let left = desk.note.as_ref().is_some_and(|note| note.good);
    if let Some(fact) = release.filter(|_| left) {
        keep.write(KeepOfClass {
            class: class.id,
            seat: None,
            fact,
        });
    }
}

/// What stands in every row of the file.
fn about(ui: &mut Ui, sheet: &ClassSheet) {
    frame::section(ui, "ui-teacher-export-preview");
    let about = &sheet.about;
    let area = match &about.area {
        Some(code) => code.clone(),
        None => ui.look.text("ui-teacher-not-stated"),
    };
    let lines = [
        (
            "ui-teacher-country",
            pick::country_name(ui.look, &about.country),
        ),
        ("ui-teacher-area", area),
        ("ui-teacher-band", band_name(ui.look, about.band)),
        ("ui-teacher-period", about.period.clone()),
        (
            "ui-teacher-module-version",
            about.module_version.to_string(),
        ),
        (
            "ui-teacher-cutoffs-version",
            about.indicators_version.to_string(),
        ),
        ("ui-teacher-release", about.release.to_string()),
    ];
    for (key, value) in lines {
        let name = ui.look.text(key);
        ui.fact(&name, &value);
    }
}

/// Every number, measure by measure, as it will stand in the file.
fn numbers(ui: &mut Ui, sheet: &ClassSheet) {
    let mut measures: Vec<Measure> = Vec::new();
    for cell in &sheet.cells {
        if !measures.contains(&cell.measure) {
            measures.push(cell.measure);
        }
    }
    let heads = ["ui-teacher-of-whom", "ui-teacher-shown"].map(|id| ui.look.text(id));
    let rows = sheet.publication().rows;
    for measure in measures {
        let name = ui.look.text(measure_text(measure));
        let title = format!(
            "{} · {name}",
            measure.id().split('-').next().unwrap_or_default()
        );
        ui.text(title, Size::Body, Tone::Ink);
        for flag in sheet.flags(measure) {
            let text = ui.look.text(flag_text(flag));
            ui.text(text, Size::Small, Tone::InkSoft);
        }
        let of = |cell: &&(&Cell, _)| cell.0.measure == measure;
        let pairs: Vec<_> = sheet.cells.iter().zip(&rows).collect();
        let shown: Vec<Vec<String>> = pairs
            .iter()
            .filter(of)
            .map(|(cell, row)| {
                let percent = row.percent.unwrap_or_default();
                vec![
                    group(ui.look, cell.category),
                    number(ui.look, cell.shown, percent),
                ]
            })
            .collect();
        ui.table(&name, &[1.0, 1.0], &heads, shown);
    }
}

fn number(look: &Look, shown: Shown, percent: f64) -> String {
    match shown {
        Shown::Exact {
            numerator,
            denominator,
        } => {
            let values = [
                ("numerator", Value::from(i64::from(numerator))),
                ("denominator", Value::from(i64::from(denominator))),
                ("percent", Value::from(percent)),
            ];
            look.text_with("ui-teacher-exact", &values)
        }
        Shown::Band { low, high } => {
            let values = [
                ("low", Value::from(i64::from(low))),
                ("high", Value::from(i64::from(high))),
            ];
            look.text_with("ui-teacher-between", &values)
        }
        Shown::Hidden => look.text("ui-teacher-hidden"),
    }
}

fn group(look: &Look, category: Category) -> String {
    look.text(match category {
        Category::Total => "ui-teacher-all",
        Category::Age(AgeBand::NotStated) => "ui-teacher-age-not-stated",
        Category::Sex(Sex::NotKnown) => "ui-teacher-sex-not-stated",
        Category::Disability(Disability::NotStated) => "ui-teacher-disability-not-stated",
        Category::Age(age) => age_text(age),
        Category::Sex(sex) => sex_text(sex),
        Category::Disability(disability) => disability_text(disability),
    })
}

fn measure_text(measure: Measure) -> &'static str {
    match measure {
        Measure::Completed => "ui-teacher-measure-completed",
        Measure::ConfidentAndKnows => "ui-teacher-measure-confident-and-knows",
        Measure::KnowsHowToReport => "ui-teacher-measure-knows",
        Measure::Confident => "ui-teacher-measure-confident",
        Measure::Safe => "ui-teacher-measure-safe",
        Measure::NotClassifiable => "ui-teacher-measure-not-classifiable",
    }
}

fn flag_text(flag: &str) -> &'static str {
    match flag {
        crate::results::export::flag::EXPERIMENTAL => "ui-teacher-flag-experimental",
        _ => "ui-teacher-flag-not-taught",
    }
}
