//! Help, in one tap from everywhere: what to do now, whom to tell, and the country pack's contacts.

use bevy::prelude::*;

use crate::curriculum::Country;
use crate::game::app::Menu;
use crate::game::contacts::{LocalContacts, kind_text};
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, Ui};
use crate::ids::CountryCode;
use crate::locale::Value;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Help), spawn);
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    course: Res<Course>,
    player: Option<Res<Player>>,
    mut records: ResMut<Records>,
) {
    let local = LocalContacts::read(records.bypass_change_detection());
    let of_class = records.class().map(|class| class.country);
    let code = player
        .map(|player| player.country.clone())
        .or(of_class)
        .unwrap_or_else(|| CountryCode::from("international"));
    let country = course.0.country(&code);
    super::sheet(
        &mut commands,
        &mut look,
        Menu::Help,
        "ui-help-heading",
        |ui| {
            ui.node(
                Node {
                    align_items: AlignItems::Center,
                    column_gap: px(space::M),
                    ..default()
                },
                (),
                |ui| {
                    // White gloves and socks would be lost on paper.
                    let disc = Node {
                        padding: UiRect::axes(px(space::S), px(space::XS)),
                        border_radius: BorderRadius::all(px(space::ROUND)),
                        flex_shrink: 0.0,
                        ..default()
                    };
                    let ground = ui.look.ground(Tone::SeaLight);
                    ui.node(disc, ground, |ui| {
                        ui.sango(90.0, Mood::Concerned, Gesture::Shield);
                    });
                    ui.node(
                        Node {
                            flex_shrink: 1.0,
                            flex_grow: 1.0,
                            flex_basis: px(0),
                            ..default()
                        },
                        (),
                        |ui| {
                            let now = ui.look.text("ui-help-now");
                            ui.say(now, Face::Title, Size::Large, Tone::Ink, Justify::Start);
                        },
                    );
                },
            );
            lines(
                ui,
                &["ui-help-now-1", "ui-help-now-2", "ui-help-now-3"],
                "heart",
            );
            lines(ui, &["ui-help-proof"], "camera-proof");
            lines(ui, &["ui-help-body"], "hand");
            let who = ui.look.text("ui-help-who");
            ui.say(who, Face::Title, Size::Large, Tone::Ink, Justify::Start);
            lines(
                ui,
                &[
                    "ui-help-who-1",
                    "ui-help-who-2",
                    "ui-help-who-3",
                    "ui-help-who-problem",
                ],
                "person",
            );
            contacts(ui, country, &local);
        },
    );
}

fn lines(ui: &mut Ui, keys: &[&str], icon: &str) {
    for key in keys {
        let text = ui.look.text(key);
        ui.point(icon, &text, Size::Body);
    }
}

/// Only contacts with a source and a date ever get here: the country pack's check keeps all others out.
fn contacts(ui: &mut Ui, country: Option<&Country>, local: &LocalContacts) {
    let country = country.filter(|country| !country.contacts.is_empty());
    let is_none = country.is_none() && local.helpline.is_none() && local.police.is_none();
    let heading = ui.look.text(if is_none {
        "ui-help-more"
    } else {
        "ui-help-contacts"
    });
    ui.say(heading, Face::Title, Size::Large, Tone::Ink, Justify::Start);
    let Some(country) = country else {
        teachers(ui, local);
        return lines(
            ui,
            &[
                "country-international-help-1",
                "country-international-help-2",
                "country-international-help-3",
            ],
            "phone",
        );
    };
    for contact in &country.contacts {
        let kind = ui.look.text(kind_text(contact.kind));
        ui.point(
            "phone",
            &format!("{kind}: {} — {}", contact.name, contact.value),
            Size::Large,
        );
        let values = [
            ("source", Value::from(contact.source.as_str())),
            ("date", Value::from(contact.checked_on.to_string())),
        ];
        let source = ui.look.text_with("ui-help-source", &values);
        ui.text(source, Size::Small, Tone::InkSoft);
    }
}

/// What the teacher entered, said to be the teacher's.
fn teachers(ui: &mut Ui, local: &LocalContacts) {
    for (kind, number) in [
        ("ui-help-kind-helpline", &local.helpline),
        ("ui-help-kind-police", &local.police),
    ] {
        let Some(number) = number else { continue };
        let values = [
            ("kind", Value::from(ui.look.text(kind))),
            ("value", Value::from(format!("\u{2066}{number}\u{2069}"))),
        ];
        let text = ui.look.text_with("ui-help-local", &values);
        ui.point("phone", &text, Size::Large);
    }
}
