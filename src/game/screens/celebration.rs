//! The module is done: a certificate that names nobody, saved as a picture.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::certificate;
use crate::game::course::Player;
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, focus};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Celebration), spawn);
}

fn spawn(mut commands: Commands, mut look: Look, player: Option<Res<Player>>) {
    let module = certificate::module(&look, player.as_deref());
    let heading = look.text("ui-celebration-heading");
    let frame = Frame::new(Screen::Celebration, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.backdrop("world/finished");
        ui.bar_with(&heading, Tone::Sun, |ui| {
            ui.round(Kind::Quiet, "ui-celebration-map", "map")
                .insert(focus::Back)
                .observe(go(Screen::Map));
        });
        ui.scroll(|ui| {
            let portrait = ui.look.room.is_portrait();
            ui.side_by_side(UiRect::all(px(space::M)), |ui| {
                certificate::certificate(ui, &module, certificate_width(ui), true);
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
                    let how = (Mood::Proud, Gesture::Cheer);
                    if portrait {
                        ui.spoken(wide, 110.0, how, &says);
                    } else {
                        // So large that the buttons below are in sight beside the whole certificate.
                        ui.spoken_above(wide, 96.0, how, &says);
                    }
                    ui.dock(wide, |ui| {
                        ui.button(Kind::Primary, "ui-celebration-save", Some("save"))
                            .insert(focus::First)
                            .observe(|_: On<Activate>, mut commands: Commands| {
                                commands.run_system_cached(certificate::save);
                            });
                        ui.button(Kind::Plain, "ui-celebration-out", Some("home"))
                            .observe(go(Screen::Title));
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
