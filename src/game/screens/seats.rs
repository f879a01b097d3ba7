//! Who is playing: the class's picture seats, or those who play without a class.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::alone;
use crate::game::app::Screen;
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::platform::picker::Picker;
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::Frame;
use crate::game::ui::{Look, Ui, focus};
use crate::results::class::ClassSetup;
use crate::session::Sitting;

use super::Rebuild;
use super::code::Asking;
use super::join::{self, Joining};

/// The most pictures of children without a class that are shown, whoever played last first.
const MOST_ALONE: usize = 12;

/// Whether those without a class are asked for, though the device has one.
#[derive(Resource, Default)]
struct WithoutClass(bool);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<WithoutClass>()
        .add_systems(OnEnter(Screen::Language), with_class)
        .add_systems(OnEnter(Screen::Seats), spawn);
}

fn with_class(mut without: ResMut<WithoutClass>) {
    without.0 = false;
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    records: Res<Records>,
    without: Res<WithoutClass>,
    joining: Res<Joining>,
    course: Res<Course>,
    picker: Res<Picker>,
) {
    if joining.is_open() {
        return join::spawn(&mut commands, &mut look, &joining, &course, &picker);
    }
    let heading = look.text("ui-seats-heading");
    let class = records.class().filter(|_| !without.0);
    let known = alone::known(&records.journal);
    let place = if class.is_some() { "class" } else { "alone" };
    let frame = Frame::new(Screen::Seats, &heading).at(format!("Seats {place}"));
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.night_sea();
        ui.bar_with(&heading, Tone::Foam, |ui| {
            ui.back().observe(back);
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.width.min(860.0)),
                flex_grow: 1.0,
                flex_shrink: 0.0,
                justify_content: if class.is_some() {
                    JustifyContent::Start
                } else {
                    JustifyContent::Center
                },
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(space::L),
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            let has_class = records.class().is_some();
            ui.node(column, (), |ui| {
                players(ui, class.as_ref(), known);
                if !has_class {
                    way_in(ui);
                }
            });
        });
    });
}

/// The pictures to choose from, and playing without a class.
fn players(ui: &mut Ui, class: Option<&ClassSetup>, known: Vec<Sitting>) {
    match class {
        Some(class) => {
            asks(ui, "ui-seats-hint");
            grid(ui, |ui| {
                for seat in 0..class.seats {
                    seat_tile(ui, seat, seat == 0).observe(ask_code(seat));
                }
            });
            own_way(ui, |ui| {
                begin(ui, Kind::Plain, "ui-seats-alone", known.is_empty());
            });
        }
        None if known.is_empty() => {
            ui.sango(120.0, Mood::Curious, Gesture::Wave);
            own_way(ui, |ui| {
                begin(ui, Kind::Primary, "ui-seats-alone", true);
            });
        }
        None => {
            asks(ui, "ui-seats-alone-again");
            grid(ui, |ui| {
                for (at, sitting) in known.into_iter().take(MOST_ALONE).enumerate() {
                    seat_tile(ui, sitting.seat, at == 0).observe(play_as(sitting));
                }
            });
            own_way(ui, |ui| {
                begin(ui, Kind::Plain, "ui-seats-alone-new", true);
            });
        }
    }
}

/// Sango asks who it is.
fn asks(ui: &mut Ui, hint: &str) {
    let says = ui.look.text(hint);
    let within = ui.look.room.at_most(360.0 * ui.look.larger()) - 2.0 * space::M;
    ui.spoken(within, 64.0, (Mood::Curious, Gesture::Wave), &says);
}

/// The way into a class that was set up on another device.
fn way_in(ui: &mut Ui) {
    ui.button(Kind::Quiet, "ui-seats-join", Some("people"))
        .observe(|_: On<Activate>, mut commands: Commands| commands.queue(join::begin));
}

/// Back to the class, where this device has one, else to the languages.
fn back(
    _: On<Activate>,
    records: Res<Records>,
    mut without: ResMut<WithoutClass>,
    mut rebuild: MessageWriter<Rebuild>,
    mut next: ResMut<NextState<Screen>>,
) {
    if without.0 && records.class().is_some() {
        without.0 = false;
        rebuild.write_default();
    } else {
        next.set(Screen::Language);
    }
}

fn grid(ui: &mut Ui, children: impl FnOnce(&mut Ui)) {
    let grid = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(grid, (), children);
}

/// A seat's picture with its name.
pub fn seat_tile<'a>(ui: &'a mut Ui, seat: u8, first: bool) -> EntityCommands<'a> {
    let name = ui.look.text(&format!("seat-{seat}"));
    // Four side by side on an upright phone.
    let wide = if ui.look.room.is_portrait() {
        77.0
    } else {
        84.0
    };
    let wide = f32::from(ui.look.settings.text_percent) / 100.0 * wide;
    let mut tile = ui.tile(Kind::Plain, &format!("seat-{seat}"), &name, wide, |ui| {
        ui.picture(&format!("seats/seat-{seat:02}"), 60.0);
        ui.raw_text(
            name.clone(),
            Face::Body,
            Size::Small,
            Tone::Ink,
            Justify::Center,
        );
    });
    if first {
        tile.insert(focus::First);
    }
    tile
}

/// A seat of the class asks for its code.
fn ask_code(seat: u8) -> impl Fn(On<Activate>, Commands, ResMut<NextState<Screen>>) {
    move |_, mut commands, mut next| {
        commands.insert_resource(Asking::new(seat));
        next.set(Screen::Code);
    }
}

/// Somebody who played without a class goes on.
fn play_as(sitting: Sitting) -> impl Fn(On<Activate>, Commands) {
    move |_, mut commands| {
        commands.insert_resource(Player::alone(sitting.clone()));
        commands.run_system_cached(super::go_on);
    }
}

/// What stands below the pictures: playing without a class.
fn own_way(ui: &mut Ui, children: impl FnOnce(&mut Ui)) {
    let node = Node {
        width: px(ui.look.room.column().min(360.0 * ui.look.larger())),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    ui.node(node, ui.look.ground(Tone::Haze), |ui| {
        children(ui);
        let hint = ui.look.text("ui-seats-alone-hint");
        ui.centred(hint, Size::Small, Tone::Foam);
    });
}

/// Begins without a class: `at_once`, or after those who did so before are shown.
fn begin(ui: &mut Ui, kind: Kind, key: &str, at_once: bool) {
    let mut button = ui.button(kind, key, Some("person"));
    if kind == Kind::Primary {
        button.insert(focus::First);
    }
    if at_once {
        button.observe(
            |_: On<Activate>, records: Res<Records>, mut commands: Commands| {
                commands.insert_resource(Player::alone(alone::newcomer(&records.journal)));
                commands.run_system_cached(super::go_on);
            },
        );
    } else {
        button.observe(
            |_: On<Activate>,
             mut without: ResMut<WithoutClass>,
             mut rebuild: MessageWriter<Rebuild>| {
                without.0 = true;
                rebuild.write_default();
            },
        );
    }
}
