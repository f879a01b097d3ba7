//! A seat's four pictures: what a child knows instead of a password.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::course::Player;
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, access, focus};
use crate::locale::Value;
use crate::results::class::{CODE_LENGTH, CODE_PICTURES, seat_code};

use super::Rebuild;

/// The seat whose code is asked, and what was tapped so far.
#[derive(Resource, Debug, Clone)]
pub struct Asking {
    seat: u8,
    tapped: Vec<u8>,
    wrong: bool,
}

impl Asking {
    /// Nothing tapped yet.
    pub fn new(seat: u8) -> Self {
        Self {
            seat,
            tapped: Vec::new(),
            wrong: false,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Code), spawn);
}

fn spawn(mut commands: Commands, mut look: Look, asking: Res<Asking>) {
    let heading = look.text("ui-code-heading");
    let frame = Frame::new(Screen::Code, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.night_sea(None);
        ui.bar_with(&heading, Tone::Foam, |ui| {
            ui.back().observe(go(Screen::Seats));
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.width.min(space::COLUMN)),
                flex_shrink: 0.0,
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(space::M),
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(column, (), |ui| {
                let seat = ui.look.text(&format!("seat-{}", asking.seat));
                let chosen = ui
                    .look
                    .text_with("ui-code-chosen", &[("seat", Value::from(seat))]);
                let within = ui.look.room.column().min(360.0 * ui.look.larger());
                ui.beside(
                    within,
                    64.0,
                    |ui| {
                        ui.picture(&format!("seats/seat-{:02}", asking.seat), 64.0);
                    },
                    |ui| {
                        ui.text(chosen, Size::Body, Tone::Foam);
                    },
                );
                let (hint, sango) = if asking.wrong {
                    ("ui-code-wrong", (Mood::Curious, Gesture::Shrug))
                } else {
                    ("ui-code-hint", (Mood::Listening, Gesture::None))
                };
                let hint = ui.look.text(hint);
                let within = ui.look.room.at_most(space::COLUMN) - 2.0 * space::M;
                // Both rows of pictures are to be seen at once.
                ui.spoken(within.min(460.0 * ui.look.larger()), 52.0, sango, &hint);
                slots(ui, &asking);
                pictures(ui, &asking);
            });
        });
    });
}

fn slots(ui: &mut Ui, asking: &Asking) {
    ui.row(space::S, |ui| {
        for place in 0..CODE_LENGTH {
            let number = ("place", Value::from(place as i64 + 1));
            let name = match asking.tapped.get(place) {
                Some(code) => {
                    let picture = ui.look.text(&format!("code-{code}"));
                    ui.look
                        .text_with("ui-code-picture", &[number, ("name", Value::from(picture))])
                }
                None => ui.look.text_with("ui-code-empty", &[number]),
            };
            let node = Node {
                width: px(58),
                height: px(58),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(px(space::M)),
                ..default()
            };
            ui.node(
                node,
                (ui.look.ground(Tone::SeaLight), access::image(&name)),
                |ui| {
                    if let Some(code) = asking.tapped.get(place) {
                        ui.picture(&format!("code/code-{code}"), 50.0);
                    }
                },
            );
        }
        ui.round(Kind::Quiet, "ui-code-erase", "keypad-erase")
            .observe(
                |_: On<Activate>,
                 mut asking: ResMut<Asking>,
                 mut rebuild: MessageWriter<Rebuild>| {
                    asking.tapped.pop();
                    rebuild.write_default();
                },
            );
    });
}

fn pictures(ui: &mut Ui, asking: &Asking) {
    let grid = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        // Two rows of six where a window is wide and low.
        max_width: px(if ui.look.room.is_portrait() {
            480.0
        } else {
            520.0 * ui.look.larger()
        }),
        ..default()
    };
    let full = asking.tapped.len() >= CODE_LENGTH;
    ui.node(grid, (), |ui| {
        for code in 0..CODE_PICTURES {
            let name = ui.look.text(&format!("code-{code}"));
            let wide = f32::from(ui.look.settings.text_percent) * 0.76;
            let mut tile = ui.tile(Kind::Plain, &format!("code-{code}"), &name, wide, |ui| {
                ui.picture(&format!("code/code-{code}"), 50.0);
                ui.raw_text(
                    name.clone(),
                    Face::Body,
                    Size::Small,
                    Tone::Ink,
                    Justify::Center,
                );
            });
            tile.observe(move |_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached_with(tap, code);
            });
            disable(&mut tile, full);
            if code == 0 {
                tile.insert(focus::First);
            }
        }
    });
}

fn tap(
    In(code): In<u8>,
    mut asking: ResMut<Asking>,
    records: Res<Records>,
    mut rebuild: MessageWriter<Rebuild>,
    mut commands: Commands,
) {
    asking.wrong = false;
    asking.tapped.push(code);
    rebuild.write_default();
    if asking.tapped.len() < CODE_LENGTH {
        return;
    }
    let Some(class) = records.class() else { return };
    if asking.tapped == seat_code(&class, asking.seat) {
        commands.insert_resource(Player::of_class(&class, asking.seat));
        commands.run_system_cached(super::go_on);
    } else {
        asking.wrong = true;
        asking.tapped.clear();
    }
}
