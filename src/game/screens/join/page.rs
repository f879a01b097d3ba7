//! The page of joining.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::course::Course;
use crate::game::platform::picker::Picker;
use crate::game::records::KeepOfClass;
use crate::game::screens::Rebuild;
use crate::game::screens::teacher::band_name;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::Frame;
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Look, Ui, focus};
use crate::locale::Value;
use crate::results::exchange::class_file::{ClassFile, EXTENSION};
use crate::session::Fact;

use super::{At, Joining, look};

/// An observer that changes how far joining has come, and shows it.
fn act(
    how: impl Fn(&mut World) + Clone + Send + Sync + 'static,
) -> impl Fn(On<Activate>, Commands) {
    move |_, mut commands| {
        let how = how.clone();
        commands.queue(move |world: &mut World| {
            how(world);
            world.write_message(Rebuild);
        });
    }
}

/// The page.
pub fn spawn(
    commands: &mut Commands,
    look: &mut Look,
    joining: &Joining,
    course: &Course,
    picker: &Picker,
) {
    let heading = look.text("ui-join-heading");
    let place = match joining.at {
        At::Asking(_) => "asking",
        At::Several(_) => "several",
        At::Open | At::Nowhere => "open",
    };
    let frame = Frame::new(Screen::Seats, &heading).at(format!("Seats join {place}"));
    frame.spawn(commands, look, |ui| {
        ui.night_sea(None);
        ui.bar_with(&heading, Tone::Foam, |ui| {
            ui.back().observe(act(|world| {
                *world.resource_mut::<Joining>() = Joining::default();
                world.resource_mut::<Picker>().forget();
            }));
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.width.min(space::COLUMN)),
                flex_direction: FlexDirection::Column,
                flex_shrink: 0.0,
                align_items: AlignItems::Center,
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(column, (), |ui| {
                let card = Node {
                    width: px(ui.look.room.column()),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(space::M),
                    padding: UiRect::all(px(space::M)),
                    border_radius: BorderRadius::all(px(space::ROUND)),
                    ..default()
                };
                ui.node(card, ui.look.ground(Tone::Paper), |ui| {
                    told(ui, joining);
                    match &joining.at {
                        _ if picker.is_looking() => say(ui, "ui-teacher-wait"),
                        At::Asking(file) => asking(ui, course, file),
                        At::Several(files) => several(ui, files),
                        At::Open | At::Nowhere => open(ui, picker),
                    }
                });
            });
        });
    });
}

fn say(ui: &mut Ui, id: &str) {
    let text = ui.look.text(id);
    ui.text(text, Size::Body, Tone::Ink);
}

/// What came of the last look.
fn told(ui: &mut Ui, joining: &Joining) {
    if let Some(places) = joining.nothing {
        let places = [("places", Value::from(places as i64))];
        let text = ui.look.text_with("ui-join-nothing", &places);
        ui.strip(Strip::Warning, &text);
    }
    for (file, why) in &joining.refused {
        let file = if file.is_empty() {
            ui.look.text("ui-join-pasted")
        } else {
            file.clone()
        };
        let values = [
            ("file", Value::from(file)),
            ("why", Value::from(ui.look.text(why))),
        ];
        let text = ui.look.text_with("ui-join-refused", &values);
        ui.strip(Strip::Warning, &text);
    }
}

/// A class file is to be brought.
fn open(ui: &mut Ui, picker: &Picker) {
    let (says, key) = if cfg!(target_family = "wasm") {
        ("ui-join-says-browser", "ui-join-choose")
    } else {
        ("ui-join-says", "ui-join-look")
    };
    say(ui, says);
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, key, Some("people"))
            .insert(focus::First)
            .observe(act(look));
        if picker.can_paste() {
            ui.button(Kind::Soft, "ui-join-paste", Some("plus"))
                .observe(act(|world| {
                    world.resource_mut::<Picker>().paste(EXTENSION);
                }));
        }
    });
}

/// A class in a line.
fn line(ui: &Ui, file: &ClassFile) -> String {
    let values = [
        ("band", Value::from(band_name(ui.look, file.band))),
        ("period", Value::from(file.period.as_str())),
        ("seats", Value::from(i64::from(file.seats))),
    ];
    ui.look.text_with("ui-teacher-class-line", &values)
}

fn several(ui: &mut Ui, files: &[ClassFile]) {
    say(ui, "ui-join-several");
    for (at, file) in files.iter().enumerate() {
        let name = format!("{}. {}", at + 1, line(ui, file));
        let node = Node {
            width: percent(100),
            min_height: px(space::TARGET),
            padding: UiRect::axes(px(space::M), px(space::S)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::M)),
            flex_shrink: 0.0,
            ..default()
        };
        let words = px(ui.look.room.column() - 4.0 * space::M);
        let mut entity = ui.control(Kind::Soft, &format!("join-{at}"), &name, node, |ui| {
            let node = Node {
                width: words,
                ..default()
            };
            ui.node(node, Pickable::IGNORE, |ui| {
                ui.breaking(&name, Size::Body, Tone::Ink);
            });
        });
        if at == 0 {
            entity.insert(focus::First);
        }
        let file = file.clone();
        entity.observe(act(move |world| {
            let mut joining = world.resource_mut::<Joining>();
            joining.at = At::Asking(Box::new(file.clone()));
            joining.refused.clear();
        }));
    }
}

/// Shows the class and asks whether it is the one.
fn asking(ui: &mut Ui, course: &Course, file: &ClassFile) {
    say(ui, "ui-join-is");
    let text = line(ui, file);
    ui.text(text, Size::Large, Tone::Ink);
    let Some(module) = course.0.module(file.band) else {
        let text = ui.look.text("ui-join-no-module");
        ui.strip(Strip::Warning, &text);
        return;
    };
    if module.version != file.module_version {
        let values = [
            ("theirs", Value::from(file.module_version.to_string())),
            ("ours", Value::from(module.version.to_string())),
        ];
        let text = ui.look.text_with("ui-join-other-version", &values);
        ui.strip(Strip::Warning, &text);
    }
    if course.0.country(&file.country).is_none() {
        let country = [("country", Value::from(file.country.as_ref()))];
        let text = ui.look.text_with("ui-join-no-country", &country);
        ui.strip(Strip::Warning, &text);
    }
    ui.row(space::M, |ui| {
        let file = file.clone();
        ui.button(Kind::Primary, "ui-join-do", Some("check"))
            .insert(focus::First)
            .observe(
                move |_: On<Activate>, mut keep: MessageWriter<KeepOfClass>| {
                    keep.write(KeepOfClass {
                        class: file.class.clone(),
                        seat: None,
                        fact: Fact::ClassJoined(Box::new(file.clone())),
                    });
                },
            );
    });
}
