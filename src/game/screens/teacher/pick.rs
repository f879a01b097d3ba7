//! Lists to choose one from: country packs and areas.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::course::Course;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::CountryCode;
use crate::results::class::ClassSetup;

use super::desk::{Page, change};
use super::{Ctx, class, frame};

/// A country pack's name: its text, else its code.
pub(super) fn country_name(look: &Look, code: &CountryCode) -> String {
    if code.as_ref() == "international" {
        return look.text("ui-teacher-country-international");
    }
    let id = format!("country-{code}-name");
    if look.words.texts().has(&id) {
        look.text(&id)
    } else {
        code.to_string().to_uppercase()
    }
}

/// The name of the class's area in its own country's words.
pub(super) fn area_name(look: &Look, course: &Course, class: &ClassSetup) -> String {
    let Some(code) = &class.area else {
        return look.text("ui-teacher-not-stated");
    };
    let country = course.0.country(&class.country);
    let area = country.and_then(|country| country.areas.iter().find(|area| area.code == *code));
    area.map_or_else(|| code.clone(), |area| area.name.clone())
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let chosen = ctx.desk.draft.as_ref().or(ctx.class.as_ref());
    let country = chosen.map_or("international", |class| class.country.as_ref());
    if ctx.desk.page == Page::Country {
        frame::hint(ui, "ui-teacher-country-says");
        for code in ctx.course.0.countries.keys().cloned() {
            let name = country_name(ui.look, &code);
            line(ui, code.as_ref() == country, &name, move |class| {
                if class.country != code {
                    class.country = code.clone();
                    class.area = None;
                }
            });
        }
        return;
    }
    let area = chosen.and_then(|class| class.area.clone());
    let not_stated = ui.look.text("ui-teacher-not-stated");
    line(ui, area.is_none(), &not_stated, |class| class.area = None);
    let country = ctx.course.0.country(&CountryCode::from(country));
    let areas = country.map_or(&[][..], |country| &country.areas);
    if areas.is_empty() {
        frame::hint(ui, "ui-teacher-area-none");
    }
    for known in areas {
        let code = known.code.clone();
        line(
            ui,
            area.as_ref() == Some(&code),
            &known.name,
            move |class| {
                class.area = Some(code.clone());
            },
        );
    }
}

fn line(
    ui: &mut Ui,
    chosen: bool,
    name: &str,
    how: impl Fn(&mut ClassSetup) + Clone + Send + Sync + 'static,
) {
    let mut entity = ui.choice(chosen, &format!("pick-{name}"), name);
    if chosen {
        entity.insert(focus::First);
    }
    entity.observe(move |_: On<Activate>, mut commands: Commands| {
        let how = how.clone();
        class::edit(&mut commands, move |class| how(class));
        change(&mut commands, |desk| desk.go(Page::Class));
    });
}
