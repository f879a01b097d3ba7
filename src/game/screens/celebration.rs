//! The module is done: a certificate that names nobody, saved as a picture.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Look, Ui, access, build, focus};
use crate::locale::Value;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Celebration), spawn);
}

/// The certificate's place on the screen, for the picture of it.
#[derive(Component)]
pub struct Certificate;

fn spawn(mut commands: Commands, mut look: Look, course: Res<Course>, player: Option<Res<Player>>) {
    let module = player
        .as_ref()
        .and_then(|player| course.module(player))
        .map(|module| module.version.to_string())
        .unwrap_or_default();
    let heading = look.text("ui-celebration-heading");
    let marks = (
        Name::new("Celebration"),
        DespawnOnExit(Screen::Celebration),
        focus::layer(0),
        access::group(&heading),
    );
    build::root(&mut commands, &mut look, Tone::SeaDeep, marks, |ui| {
        ui.backdrop("title-lighthouse");
        ui.bar(|ui| {
            ui.round(Kind::Quiet, "ui-celebration-map", "map")
                .insert(focus::Back)
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                    next.set(Screen::Map)
                });
            ui.heading(heading, Size::Heading, Tone::Sun);
        });
        ui.scroll(|ui| {
            let portrait = ui.look.room.is_portrait();
            let row = Node {
                width: px(ui.look.room.at_most(920.0)),
                flex_grow: 1.0,
                flex_direction: if portrait {
                    FlexDirection::Column
                } else {
                    FlexDirection::Row
                },
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                column_gap: px(space::L),
                row_gap: px(space::M),
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(row, (), |ui| {
                certificate(ui, &module);
                let room = *ui.look.room;
                let wide = if portrait {
                    room.width - 2.0 * space::M
                } else {
                    (room.width.min(920.0) - 2.0 * space::M - space::L - certificate_width(ui))
                        .min(300.0)
                };
                let side = Node {
                    width: px(wide),
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Center,
                    row_gap: px(space::M),
                    ..default()
                };
                ui.node(side, (), |ui| {
                    let says = ui.look.text("ui-celebration-says");
                    if portrait {
                        ui.spoken(wide, 110.0, (Mood::Proud, Gesture::Cheer), &says);
                    } else {
                        ui.bubble(None, &says);
                        ui.sango(150.0, Mood::Proud, Gesture::Cheer);
                    }
                    ui.button(Kind::Primary, "ui-celebration-save", Some("save"))
                        .insert(focus::First)
                        .observe(|_: On<Activate>, mut commands: Commands| {
                            commands.run_system_cached(crate::game::certificate::save);
                        });
                    ui.button(Kind::Plain, "ui-celebration-out", Some("home"))
                        .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Title)
                        });
                });
            });
        });
    });
}

fn certificate_width(ui: &Ui) -> f32 {
    let room = *ui.look.room;
    if room.is_portrait() {
        room.width - 2.0 * space::M
    } else {
        (room.width * 0.56).min(560.0)
    }
}

/// A4 across: 1123 by 794 units of its drawing.
fn certificate(ui: &mut Ui, module: &str) {
    let width = certificate_width(ui);
    let name = ui.look.text("ui-celebration-picture");
    let node = Node {
        width: px(width),
        height: px(width * 794.0 / 1123.0),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(node, (Certificate, access::image(&name)), |ui| {
        let over = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            ..default()
        };
        ui.node(over, (), |ui| {
            ui.picture("certificate-frame", width);
        });
        let words = Node {
            position_type: PositionType::Absolute,
            left: percent(11),
            top: percent(16),
            width: percent(62),
            height: percent(60),
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            row_gap: px(space::S),
            ..default()
        };
        ui.node(words, (), |ui| {
            let texts = [
                "ui-celebration-certificate",
                "ui-celebration-certificate-text",
            ]
            .map(|id| ui.look.text(id));
            let module = ui
                .look
                .text_with("ui-celebration-module", &[("module", Value::from(module))]);
            for (text, face, part, tone) in [
                (texts[0].clone(), Face::Title, 0.066, Tone::Ink),
                (texts[1].clone(), Face::Body, 0.038, Tone::Ink),
                (module, Face::Body, 0.032, Tone::InkSoft),
            ] {
                let font = ui.look.font_in_picture(face, width * part);
                ui.say(text, face, Size::Small, tone, Justify::Center)
                    .insert(font);
            }
        });
    });
}
