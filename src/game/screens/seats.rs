//! Who is playing: the class's picture seats, or nobody's in particular.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::course::Player;
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, focus};

use super::code::Asking;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Seats), spawn);
}

fn spawn(mut commands: Commands, mut look: Look, records: Res<Records>) {
    let heading = look.text("ui-seats-heading");
    let class = records.class();
    let frame = Frame::new(Screen::Seats, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
            ui.night_sea();
            ui.bar_with(&heading, Tone::Paper, |ui| {
                ui.back()
                    .observe(go(Screen::Language));
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
            ui.node(column, (), |ui| {
                if let Some(class) = &class {
                    let hint = ui.look.text("ui-seats-hint");
                    ui.centred(hint, Size::Body, Tone::Paper);
                    let grid = Node {
                        flex_wrap: FlexWrap::Wrap,
                        justify_content: JustifyContent::Center,
                        column_gap: px(space::S),
                        row_gap: px(space::S),
                        ..default()
                    };
                    ui.node(grid, (), |ui| {
                        for seat in 0..class.seats {
                            seat_tile(ui, seat, seat == 0).observe(
                                move |_: On<Activate>, mut commands: Commands, mut next: ResMut<NextState<Screen>>| {
                                    commands.insert_resource(Asking::new(seat));
                                    next.set(Screen::Code);
                                },
                            );
                        }
                    });
                }
                alone(ui, class.is_none());
            });
        });
    });
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

fn alone(ui: &mut Ui, first: bool) {
    let node = Node {
        width: px(ui.look.room.column().min(360.0 * ui.look.larger())),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    ui.node(node, BackgroundColor(Tone::Night.color()), |ui| {
        let kind = if first { Kind::Primary } else { Kind::Plain };
        let mut button = ui.button(kind, "ui-seats-alone", Some("person"));
        button.observe(|_: On<Activate>, mut commands: Commands| {
            commands.insert_resource(Player::alone());
            commands.run_system_cached(super::go_on);
        });
        if first {
            button.insert(focus::First);
        }
        let hint = ui.look.text("ui-seats-alone-hint");
        ui.centred(hint, Size::Small, Tone::Paper);
    });
}
