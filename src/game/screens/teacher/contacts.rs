//! Local numbers, where the country pack has none: shown in Help as "from your teacher".

use bevy::prelude::*;

use crate::game::contacts::LocalContacts;
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::ids::CountryCode;

use super::desk::{Desk, Note, Number, Page, act, on};
use super::{Ctx, frame, gate, keys};

/// Whether the class's country pack leaves room for local numbers.
pub(super) fn wanted(ctx: &Ctx) -> bool {
    let international = CountryCode::from("international");
    let code = ctx
        .class
        .as_ref()
        .map_or(&international, |class| &class.country);
    let country = ctx.course.0.country(code);
    country.is_none_or(|country| country.contacts.is_empty())
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-contacts-says");
    for (number, key) in [
        (Number::Helpline, "ui-help-kind-helpline"),
        (Number::Police, "ui-help-kind-police"),
    ] {
        let title = ui.look.text(key);
        let known = value(&ctx.desk.contacts, number);
        let shown = known.map_or_else(|| ui.look.text("ui-teacher-number-none"), ltr);
        let known = known.unwrap_or_default().to_owned();
        let mut entity = ui.entry("phone", key, &title, &shown);
        entity.observe(on(move |desk| {
            desk.go(Page::Number);
            desk.number = number;
            desk.typed = known.clone();
        }));
        if number == Number::Helpline {
            entity.insert(focus::First);
        }
    }
}

/// A number runs from left to right in every language.
fn ltr(number: &str) -> String {
    format!("\u{2066}{number}\u{2069}")
}

fn value(contacts: &LocalContacts, number: Number) -> Option<&str> {
    match number {
        Number::Helpline => contacts.helpline.as_deref(),
        Number::Police => contacts.police.as_deref(),
    }
}

/// The keypad for one number.
pub(super) fn number(ui: &mut Ui, ctx: &Ctx) {
    let kind = ui.look.text(match ctx.desk.number {
        Number::Helpline => "ui-help-kind-helpline",
        Number::Police => "ui-help-kind-police",
    });
    let column = Node {
        width: percent(100),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::M),
        ..default()
    };
    ui.node(column, (), |ui| {
        ui.say(kind, Face::Title, Size::Large, Tone::Ink, Justify::Center);
        let node = Node {
            min_width: px(220),
            max_width: percent(100),
            min_height: px(space::TARGET),
            padding: UiRect::horizontal(px(space::M)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(space::M)),
            ..default()
        };
        let typed = ctx.desk.typed.clone();
        let mut name = if typed.is_empty() {
            access::text(&gate::how_many(ui, 0))
        } else {
            access::text(&typed)
        };
        name.set_live(accesskit::Live::Polite);
        ui.node(node, (ui.look.ground(Tone::PaperDim), name), |ui| {
            ui.raw_text(
                ltr(&typed),
                Face::Bold,
                Size::Heading,
                Tone::Ink,
                Justify::Center,
            );
        });
        keys::keypad(ui, Page::Number);
        let says = ui.look.text("ui-teacher-number-check");
        ui.centred(says, Size::Body, Tone::Ink);
        ui.button(Kind::Primary, "ui-teacher-number-done", Some("check"))
            .observe(act(keep));
        ui.button(Kind::Soft, "ui-teacher-number-remove", Some("close"))
            .observe(act(|world| {
                world.resource_mut::<Desk>().typed.clear();
                keep(world);
            }));
    });
}

fn keep(world: &mut World) {
    world.resource_scope(|world, mut desk: Mut<Desk>| {
        let typed = std::mem::take(&mut desk.typed);
        let typed = typed.trim_matches('-').to_owned();
        let digits = typed.bytes().filter(u8::is_ascii_digit).count();
        if !typed.is_empty() && digits < 2 {
            desk.typed = typed;
            desk.note = Some(Note::bad("ui-teacher-number-short"));
            return;
        }
        let set = (!typed.is_empty()).then_some(typed);
        match desk.number {
            Number::Helpline => desk.contacts.helpline = set,
            Number::Police => desk.contacts.police = set,
        }
        let mut records = world.resource_mut::<Records>();
        desk.contacts.keep(records.bypass_change_detection());
        desk.go(Page::Contacts);
        desk.note = Some(Note::good("ui-teacher-number-kept"));
    });
}
