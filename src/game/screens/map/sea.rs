//! The evening sea of a band: its sky with the horizon, and swell after swell, deeper and deeper. While one scrolls, what is far moves less.

use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::settings::Settings;
use crate::game::ui::drift::Drift;
use crate::game::ui::tokens::Tone;
use crate::game::ui::{Ui, access};
use crate::ids::Band;

/// The scrolled surface that the sea follows.
#[derive(Component)]
pub(in crate::game) struct Surface;

/// Something that moves less than the surface: 0 stays, 1 goes with it. `sway` is how far it rocks to and fro, in layout units.
#[derive(Component, Clone, Copy)]
struct Depth {
    follows: f32,
    sway: f32,
    phase: f32,
}

/// Of the sky's drawing, the share of its height above the horizon.
const HORIZON: f32 = 600.0 / 700.0;
/// Rows of swell lie so far apart, as a share of their drawings' width; more would open gaps.
const ROWS_APART: f32 = 0.085;

pub(super) fn plugin(app: &mut App) {
    let when = drift
        .run_if(in_state(Screen::Map).or_else(in_state(Screen::Gallery)))
        .before(bevy::ui::UiSystems::Layout);
    app.add_systems(PostUpdate, when);
}

/// Lays sky and sea behind everything, deep enough for so many isles.
pub(in crate::game) fn show(ui: &mut Ui, band: Band, isles: usize) {
    let room = *ui.look.room;
    let behind = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        overflow: Overflow::clip(),
        ..default()
    };
    ui.node(
        behind,
        (ui.look.paint(Tone::SeaDeep), Pickable::IGNORE),
        |ui| {
            let sky = format!("world/sky-{band}");
            // The horizon lies in the upper half of an upright window, lower in a wide one.
            let horizon = (room.height * 0.52).min(room.width * HORIZON * 0.44);
            let high = horizon / HORIZON;
            let wide = (high / ui.look.slope(&sky)).max(room.width);
            let high = wide * ui.look.slope(&sky);
            let top = horizon - high * HORIZON;
            layer(
                ui,
                &sky,
                (room.width - wide) / 2.0,
                top,
                wide,
                Depth {
                    follows: 0.45,
                    sway: 0.0,
                    phase: 0.0,
                },
            );
            let wide = (room.width + 80.0).max(620.0);
            let apart = wide * ROWS_APART;
            let rows = (6 + isles * 2).min(26);
            for row in 0..rows {
                let kind = match row {
                    0..3 => "far",
                    3..8 => "mid",
                    _ => "near",
                };
                let depth = Depth {
                    follows: (0.55 + row as f32 * 0.05).min(1.0),
                    sway: 6.0 + row as f32,
                    phase: row as f32 * 1.7,
                };
                // Every row begins elsewhere, so that crests do not stand in file.
                let aside = -20.0 - ((row * 37) % 40) as f32;
                let top = horizon + apart * (0.25 + row as f32);
                // On an upright window the first isles lie right below the horizon: nothing of what swims there would be seen.
                let is_hidden = room.is_portrait() && row < 2;
                let swims = OUT_THERE.iter().find(|(before, _)| *before == row);
                if let Some((_, what)) = swims.filter(|_| !is_hidden) {
                    out_there(ui, what, top, wide, depth);
                }
                layer(
                    ui,
                    &format!("world/waves-{band}#{kind}"),
                    aside,
                    top,
                    wide,
                    depth,
                );
            }
            ui.hush();
        },
    );
}

/// What swims behind the crests of a row.
struct Swimmer {
    art: &'static str,
    /// What of its drawing comes and goes.
    spouts: Option<&'static str>,
    /// Where, as a share of the window's width.
    at: f32,
    /// How wide, in layout units.
    wide: f32,
    /// How much of it is above the row's crest, as a share of its width.
    above: f32,
}

/// By the row that hides their lower half: away from the middle, where isles lie.
const OUT_THERE: [(usize, Swimmer); 3] = [
    (
        1,
        Swimmer {
            art: "world/whale#back",
            spouts: Some("world/whale#spout"),
            at: 0.90,
            wide: 76.0,
            above: 0.62,
        },
    ),
    (
        2,
        Swimmer {
            art: "world/buoy#buoy",
            spouts: None,
            at: 0.06,
            wide: 42.0,
            above: 0.62,
        },
    ),
    (
        13,
        Swimmer {
            art: "world/whale#back",
            spouts: Some("world/whale#spout"),
            at: 0.04,
            wide: 96.0,
            above: 0.62,
        },
    ),
];

fn out_there(ui: &mut Ui, what: &Swimmer, top: f32, row: f32, depth: Depth) {
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(ui.look.room.width * what.at - what.wide / 2.0),
        // A row's crest lies a little below the upper edge of its drawing.
        top: px(top + row * 0.012 - what.wide * what.above),
        ..default()
    };
    ui.node(
        node,
        (depth, UiTransform::default(), Pickable::IGNORE),
        |ui| {
            let afloat = Drift::afloat(what.wide * 2.0, depth.phase);
            ui.node(Node::default(), afloat, |ui| {
                ui.picture(what.art, what.wide);
                if let Some(spouts) = what.spouts {
                    let over = Node {
                        position_type: PositionType::Absolute,
                        ..default()
                    };
                    ui.node(over, Pickable::IGNORE, |ui| {
                        ui.picture(spouts, what.wide)
                            .insert(Drift::glimmer(1.0, 9.0));
                    });
                }
            });
        },
    );
}

fn layer(ui: &mut Ui, art: &str, left: f32, top: f32, wide: f32, depth: Depth) {
    let (image, size) = ui.look.drawing(art, wide);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(size.x),
        height: px(size.y),
        ..default()
    };
    let marks = (
        ImageNode::new(image),
        access::Decorative,
        Pickable::IGNORE,
        depth,
    );
    ui.leaf(node, marks);
}

fn drift(
    time: Res<Time>,
    settings: Res<Settings>,
    surface: Query<&ScrollPosition, With<Surface>>,
    mut layers: Query<(&Depth, &mut UiTransform)>,
) {
    let scrolled = surface.iter().next().map_or(0.0, |place| place.y);
    let now = if settings.reduced_motion() {
        0.0
    } else {
        time.elapsed_secs()
    };
    for (depth, mut place) in &mut layers {
        let sway = depth.sway * (now * 0.35 + depth.phase).sin();
        place.set_if_neq(UiTransform::from_translation(Val2::px(
            sway,
            -scrolled * depth.follows,
        )));
    }
}
