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
use crate::ids::Band;
use crate::results::class::ClassSetup;
use crate::session::Sitting;

use super::Rebuild;
use super::code::Asking;
use super::join::{self, Joining};

/// The most pictures of children without a class that are shown, whoever played last first.
const MOST_ALONE: usize = 12;

/// Who is asked for.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// The class's seats, where the device has a class.
    #[default]
    Class,
    /// Those who play without a class.
    Alone,
    /// How old somebody new is, who plays without a class.
    Age,
}

impl Asked {
    /// An observer that asks for these.
    fn now(self) -> impl Fn(On<Activate>, ResMut<Asked>, MessageWriter<Rebuild>) {
        move |_, mut asked, mut rebuild| {
            *asked = self;
            rebuild.write_default();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Asked>()
        .add_systems(OnEnter(Screen::Language), with_class)
        .add_systems(OnEnter(Screen::Seats), spawn);
}

fn with_class(mut asked: ResMut<Asked>) {
    *asked = Asked::Class;
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    records: Res<Records>,
    asked: Res<Asked>,
    joining: Res<Joining>,
    course: Res<Course>,
    picker: Res<Picker>,
) {
    if joining.is_open() {
        return join::spawn(&mut commands, &mut look, &joining, &course, &picker);
    }
    let heading = look.text("ui-seats-heading");
    let class = records.class().filter(|_| *asked == Asked::Class);
    let known = alone::known(&records.journal);
    let bands: Vec<Band> = course.0.modules.keys().copied().collect();
    let age = *asked == Asked::Age;
    let place = match (age, class.is_some()) {
        (true, _) => "age",
        (_, true) => "class",
        _ => "alone",
    };
    let frame = Frame::new(Screen::Seats, &heading).at(format!("Seats {place}"));
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.night_sea(None);
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
                if age {
                    return ages(ui, &bands);
                }
                players(ui, class.as_ref(), known, &bands);
                if !has_class {
                    way_in(ui);
                }
            });
        });
    });
}

/// The pictures to choose from, and playing without a class.
fn players(ui: &mut Ui, class: Option<&ClassSetup>, known: Vec<Sitting>, bands: &[Band]) {
    match class {
        Some(class) => {
            asks(ui, "ui-seats-hint");
            grid(ui, |ui| {
                for seat in 0..class.seats {
                    seat_tile(ui, seat, seat == 0).observe(ask_code(seat));
                }
            });
            own_way(ui, |ui| {
                let others = if known.is_empty() {
                    None
                } else {
                    Some(Asked::Alone)
                };
                begin(ui, Kind::Plain, "ui-seats-alone", others, bands);
            });
        }
        None if known.is_empty() => {
            ui.sango(120.0, Mood::Curious, Gesture::Wave);
            own_way(ui, |ui| {
                begin(ui, Kind::Primary, "ui-seats-alone", None, bands);
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
                begin(ui, Kind::Plain, "ui-seats-alone-new", None, bands);
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

/// Back to who was asked for before, else to the languages.
fn back(
    _: On<Activate>,
    records: Res<Records>,
    mut asked: ResMut<Asked>,
    mut rebuild: MessageWriter<Rebuild>,
    mut next: ResMut<NextState<Screen>>,
) {
    let has_class = records.class().is_some();
    let before = match *asked {
        Asked::Age if has_class && alone::known(&records.journal).is_empty() => Asked::Class,
        Asked::Age => Asked::Alone,
        Asked::Alone if has_class => Asked::Class,
        Asked::Alone | Asked::Class => {
            next.set(Screen::Language);
            return;
        }
    };
    *asked = before;
    rebuild.write_default();
}

fn grid(ui: &mut Ui, children: impl FnOnce(&mut Ui)) {
    let grid = Node {
        // Rows that wrap are as high as they are only within a width that is known.
        width: px(ui.look.room.width.min(860.0) - 2.0 * space::M),
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
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    // On the night above the waves only its line tells where it is.
    let line = BorderColor::all(ui.look.color(Tone::LineQuiet));
    ui.node(node, (ui.look.ground(Tone::Haze), line), |ui| {
        children(ui);
        let hint = ui.look.text("ui-seats-alone-hint");
        ui.centred(hint, Size::Small, Tone::Foam);
    });
}

/// Begins without a class: after these others are shown, else at once where there is but one module, or with the question for the age.
fn begin(ui: &mut Ui, kind: Kind, key: &str, others: Option<Asked>, bands: &[Band]) {
    let mut button = ui.button(kind, key, Some("person"));
    if kind == Kind::Primary {
        button.insert(focus::First);
    }
    match (others, bands) {
        (Some(others), _) => button.observe(others.now()),
        (None, [only]) => button.observe(begin_as(*only)),
        (None, _) => button.observe(Asked::Age.now()),
    };
}

/// Somebody new begins with this band's module.
fn begin_as(band: Band) -> impl Fn(On<Activate>, Res<Records>, Commands) {
    move |_, records, mut commands| {
        let place = alone::newcomer(&records.journal, band);
        commands.insert_resource(Player::alone(place));
        commands.run_system_cached(super::go_on);
    }
}

/// Who is new says how old they are, in steps of a few years, so that it fits them; nothing of it is kept but the module.
fn ages(ui: &mut Ui, bands: &[Band]) {
    asks(ui, "ui-seats-age");
    grid(ui, |ui| {
        for (at, &band) in bands.iter().enumerate() {
            let name = ui.look.text(&format!("ui-teacher-band-{band}"));
            let years = ui.look.text(&format!("ui-seats-age-{band}"));
            let wide = 150.0 * ui.look.larger().min(1.6);
            let mut tile = ui.tile(Kind::Plain, &format!("age-{band}"), &name, wide, |ui| {
                ui.picture(&format!("age-{band}"), 96.0);
                ui.raw_text(
                    years,
                    Face::Title,
                    Size::Heading,
                    Tone::Ink,
                    Justify::Center,
                );
            });
            if at == 0 {
                tile.insert(focus::First);
            }
            tile.observe(begin_as(band));
        }
    });
}
