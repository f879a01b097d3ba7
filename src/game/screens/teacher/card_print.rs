//! Teacher cards on paper: one lesson's, or those of a band at once.

use bevy::prelude::*;

use crate::curriculum::text_ids::{about, card, title};
use crate::curriculum::{ContactKind, Country};
use crate::game::contacts::{LocalContacts, kind_text};
use crate::game::course::Course;
use crate::game::files::Files;
use crate::game::records::Records;
use crate::game::ui::Ui;
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::words::Words;
use crate::ids::{Band, LessonId};
use crate::locale::{Texts, Value};

use super::card_html::{Card, Contact, Headings, Help, document};
use super::class::band_text;
use super::desk::{Desk, act};
use super::{Ctx, paper_parts};

/// The button below a lesson's card.
pub(super) fn one(ui: &mut Ui, lesson: &LessonId) {
    let lesson = lesson.clone();
    ui.row(space::M, |ui| {
        ui.button(Kind::Soft, "ui-teacher-card-print", Some("print"))
            .observe(act(move |world| {
                let band = world.resource::<Course>().lesson(&lesson).map(|it| it.band);
                let Some(band) = band else { return };
                let name = format!("sango-teacher-card-{lesson}.html");
                print(world, &name, band, std::slice::from_ref(&lesson));
            }));
    });
}

/// The button above the list: the class's band, or each where no class says which.
pub(super) fn bands(ui: &mut Ui, ctx: &Ctx) {
    let class = ctx.class.as_ref().map(|class| class.band);
    let bands = ctx.course.0.modules.keys().copied();
    for band in bands.filter(|band| class.is_none_or(|class| class == *band)) {
        let lessons = awake(ctx.course, band);
        if lessons.is_empty() {
            continue;
        }
        let name = ui.look.text(band_text(band));
        let values = [("band", Value::from(name))];
        let text = ui.look.text_with("ui-teacher-cards-print", &values);
        ui.row(space::M, |ui| {
            let key = format!("print-cards-{band}");
            ui.button_saying(Kind::Soft, &key, &text, &text, Some("print"))
                .observe(act(move |world| {
                    let name = format!("sango-teacher-cards-{band}.html");
                    print(world, &name, band, &lessons);
                }));
        });
    }
}

/// A band's lessons that exist, in order.
fn awake(course: &Course, band: Band) -> Vec<LessonId> {
    let lessons = course.0.module(band).map(|module| module.lessons.iter());
    lessons
        .into_iter()
        .flatten()
        .filter(|lesson| course.lesson(lesson).is_some())
        .cloned()
        .collect()
}

fn print(world: &mut World, name: &str, band: Band, lessons: &[LessonId]) {
    let class = world.resource::<Records>().class();
    let course = world.resource::<Course>();
    let words = world.resource::<Words>();
    let texts = words.texts();
    let country = class.and_then(|class| course.0.country(&class.country));
    let help = help(texts, country, &world.resource::<Desk>().contacts);
    let files = world.resource::<Files>();
    let cards: Vec<Card> = lessons
        .iter()
        .map(|lesson| {
            let module = course.0.module(band);
            let at = module.and_then(|module| module.lessons.iter().position(|it| it == lesson));
            on_paper(texts, files, band, lesson, at)
        })
        .collect();
    let title = match &cards[..] {
        [card] => card.title.clone(),
        _ => texts.get(band_text(band)),
    };
    let lang = (texts.lang(), words.is_rtl());
    let html = document(lang, &title, &headings(texts), &help, &cards);
    paper_parts::hand(world, name, &html, "ui-teacher-card-printing");
}

fn on_paper(
    texts: &Texts,
    files: &Files,
    band: Band,
    lesson: &LessonId,
    at: Option<usize>,
) -> Card {
    let mut place = format!(
        "{} · {}",
        texts.get("cast-sango"),
        texts.get(band_text(band))
    );
    if let Some(at) = at {
        let number = [("number", Value::from(at as i64 + 1))];
        let number = texts.get_with("ui-teacher-paper-lesson", &number);
        place = format!("{place} · {number}");
    }
    let part = |part: &str| texts.get(&card(lesson, part));
    let isle = files.text(&format!("assets/art/isles/{lesson}.svg"));
    Card {
        place,
        title: texts.get(&title(lesson)),
        about: texts.get(&about(lesson)),
        // In a browser it may not have come yet; the card does without.
        isle: isle.unwrap_or_default().to_owned(),
        goal: part("goal"),
        words: part("words"),
        discuss: ["discuss-1", "discuss-2", "discuss-3"].map(part).into(),
        without_devices: part("without-devices"),
        tells: part("tells"),
    }
}

fn headings(texts: &Texts) -> Headings {
    Headings {
        goal: texts.get("ui-teacher-card-goal"),
        words: texts.get("ui-teacher-card-words"),
        discuss: texts.get("ui-teacher-card-discuss"),
        without_devices: texts.get("ui-teacher-card-without-devices"),
        tells: texts.get("ui-teacher-card-tells"),
        help: texts.get("ui-teacher-paper-help"),
    }
}

/// What the country pack knows, then what was entered on this device, and lines for what nobody knows yet.
fn help(texts: &Texts, country: Option<&Country>, local: &LocalContacts) -> Help {
    let of_pack = country.map_or(&[][..], |country| &country.contacts);
    let mut contacts: Vec<Contact> = of_pack
        .iter()
        .map(|contact| {
            let values = [
                ("source", Value::from(contact.source.as_str())),
                ("date", Value::from(contact.checked_on.to_string())),
            ];
            Contact {
                kind: texts.get(kind_text(contact.kind)),
                name: Some(contact.name.clone()),
                value: contact.value.clone(),
                source: texts.get_with("ui-help-source", &values),
            }
        })
        .collect();
    let duty = country.and_then(|country| country.legal.reporting_duty.as_deref());
    let mut blanks = vec![texts.get("ui-teacher-paper-person")];
    if duty.is_none() {
        blanks.push(texts.get("ui-teacher-paper-duty"));
    }
    for (kind, number) in [
        (ContactKind::Helpline, &local.helpline),
        (ContactKind::Police, &local.police),
    ] {
        if of_pack.iter().any(|contact| contact.kind == kind) {
            continue;
        }
        match number {
            Some(number) => contacts.push(Contact {
                kind: texts.get(kind_text(kind)),
                name: None,
                value: number.clone(),
                source: texts.get("ui-teacher-paper-own"),
            }),
            None => blanks.push(texts.get(kind_text(kind))),
        }
    }
    Help {
        duty: duty.map(|duty| texts.get(duty)),
        contacts,
        look_up: Some(texts.get("ui-teacher-paper-look-up")),
        blanks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let ftl = "ui-help-kind-helpline = Helpline\nui-help-kind-police = Police\nui-teacher-paper-person = Person\n\
                   ui-teacher-paper-duty = Law\nui-teacher-paper-own = Your own\nui-teacher-paper-look-up = Look up\nduty-here = Within a day\n\
                   ui-help-source = From { $source }, { $date }\n";
        Texts::from_files("en", &[("a.ftl".into(), ftl.into())]).0
    }

    #[test]
    fn what_nobody_knows_is_left_to_be_written_in() {
        let help = help(&texts(), None, &LocalContacts::default());
        assert_eq!(help.blanks, ["Person", "Law", "Helpline", "Police"]);
        assert_eq!(help.look_up.as_deref(), Some("Look up"));
        assert!(help.duty.is_none() && help.contacts.is_empty());
    }

    #[test]
    fn numbers_entered_here_are_the_teachers_own() {
        let local = LocalContacts {
            helpline: Some("116".into()),
            ..LocalContacts::default()
        };
        let help = help(&texts(), None, &local);
        assert_eq!(help.blanks, ["Person", "Law", "Police"]);
        let own = &help.contacts[0];
        assert_eq!((&*own.kind, &*own.value), ("Helpline", "116"));
        assert_eq!((own.name.as_deref(), &*own.source), (None, "Your own"));
    }

    #[test]
    fn a_country_packs_duty_and_contacts_come_first() {
        let pack = Country {
            code: "international".into(),
            languages: Vec::new(),
            levels: Vec::new(),
            areas: Vec::new(),
            contacts: vec![crate::curriculum::Contact {
                kind: ContactKind::Helpline,
                name: "Ear".into(),
                value: "116 111".into(),
                source: "the ministry".into(),
                checked_on: jiff::civil::date(2026, 1, 2),
                harms: Vec::new(),
            }],
            legal: crate::curriculum::Legal {
                reporting_duty: Some("duty-here".into()),
                ..Default::default()
            },
            district_k: None,
            disability_from: None,
            return_key: None,
            dhis2: None,
        };
        let local = LocalContacts {
            helpline: Some("999".into()),
            ..LocalContacts::default()
        };
        let help = help(&texts(), Some(&pack), &local);
        assert_eq!(help.duty.as_deref(), Some("Within a day"));
        assert_eq!(help.blanks, ["Person", "Police"]);
        let [ear] = &help.contacts[..] else {
            panic!("{help:?}")
        };
        assert_eq!((ear.name.as_deref(), &*ear.value), (Some("Ear"), "116 111"));
        assert!(ear.source.contains("the ministry"), "{ear:?}");
    }
}
