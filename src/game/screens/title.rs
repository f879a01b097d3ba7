//! The title: Sango by the lighthouse, and one thing to do. The first tap also lets sound begin.

use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::drift::Drift;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, focus};
use crate::session::Next;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), spawn);
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
) {
    // Whoever stopped in the middle is told that nothing is lost, and what leads on.
    let stopped = player.is_some_and(|player| {
        course.module(&player).is_some_and(|module| {
            let next = player.progress(&records).next(module, &course.0.lessons);
            next != Next::Celebration
        })
    });
    let name = look.text("ui-title-name");
    let frame = Frame::new(Screen::Title, &name);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.scene("world/title", &LAYERS);
        company(ui);
        ui.hush();
        ui.bar(|ui| {
            // Beside Settings and Help there must be room for its words, else the sign stands alone.
            let has_room = ui.look.room.width >= 480.0 * ui.look.larger();
            let mut teacher = if has_room {
                ui.button(Kind::Quiet, "ui-title-teacher", Some("teacher"))
            } else {
                ui.round(Kind::Quiet, "ui-title-teacher", "teacher")
            };
            teacher.observe(go(Screen::Teacher));
        });
        let room = *ui.look.room;
        let middle = Node {
            width: percent(100),
            flex_grow: 1.0,
            flex_direction: if room.is_portrait() {
                FlexDirection::Column
            } else {
                FlexDirection::Row
            },
            align_items: AlignItems::Center,
            justify_content: if room.is_portrait() {
                JustifyContent::FlexEnd
            } else {
                JustifyContent::SpaceBetween
            },
            column_gap: px(space::XL),
            row_gap: px(space::XS),
            padding: UiRect::axes(px(space::XL), px(space::M)),
            ..default()
        };
        ui.scroll(|ui| {
            ui.node(middle, (), |ui| {
                // The lighthouse stands in the middle: it stays free.
                if room.is_portrait() {
                    sango(ui);
                    words(ui, stopped);
                } else {
                    words(ui, stopped);
                    sango(ui);
                }
            });
        });
    });
}

/// The drawing's layers, back to front. Clouds pass so slowly that one sees it only on looking again; the light breathes.
const LAYERS: [(&str, Option<Drift>); 5] = [
    ("air+lights+far", None),
    ("clouds", Some(Drift::aside(14.0, 47.0))),
    ("sea+rock+tower", None),
    ("beam", Some(Drift::glimmer(0.34, 5.2))),
    ("front", None),
];

/// Who else is out this evening: a boat off the shore, and gulls.
fn company(ui: &mut Ui) {
    let room = *ui.look.room;
    let short = room.width.min(room.height);
    // How wide; how far from the middle, by the window's shorter side; how far down, by its height.
    let places = [
        (
            "world/boat",
            0.15,
            Vec2::new(-0.30, 0.735),
            Drift::afloat(short * 0.15, 0.2),
        ),
        (
            "world/gull#wings-up",
            0.055,
            Vec2::new(-0.20, 0.30),
            gliding(0.0),
        ),
        (
            "world/gull#wings-down",
            0.04,
            Vec2::new(-0.31, 0.25),
            gliding(0.4),
        ),
    ];
    for (art, wide, place, drift) in places {
        let wide = short * wide;
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(room.width / 2.0 + short * place.x - wide / 2.0),
            top: px(room.height * place.y - wide / 2.0),
            ..default()
        };
        ui.node(node, Pickable::IGNORE, |ui| {
            ui.picture(art, wide).insert(drift);
        });
    }
}

/// On the wind, a little up and down and aside.
fn gliding(phase: f32) -> Drift {
    Drift {
        by: Vec2::new(26.0, 5.0),
        turn: 0.05,
        pale: 0.0,
        period: 17.0,
        phase,
    }
}

fn sango(ui: &mut Ui) {
    let room = *ui.look.room;
    let portrait = room.is_portrait();
    let most = if portrait { 0.36 } else { 0.42 };
    let width = (room.height * 0.56 / 1.25).min(room.width * most);
    ui.sango(width, Mood::Happy, Gesture::Wave)
        .entry::<Node>()
        .and_modify(|mut node| {
            // At the end of the line beside the lighthouse: on the shore, or on an upright phone on the words' card.
            node.align_self = AlignSelf::FlexEnd;
        });
}

fn words(ui: &mut Ui, stopped: bool) {
    let card = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::M),
        padding: UiRect::axes(px(space::M), px(space::L)),
        border_radius: BorderRadius::all(px(space::XL)),
        width: px((ui.look.room.width - 2.0 * space::M).min(320.0 * ui.look.larger())),
        ..default()
    };
    let ground = ui.look.ground(Tone::Haze);
    ui.node(card, ground, |ui| {
        let (title, motto) = (
            ui.look.text("ui-title-name"),
            ui.look.text("ui-title-motto"),
        );
        ui.heading(title, Size::Display, Tone::Sun);
        ui.centred(motto, Size::Large, Tone::Foam);
        ui.button(Kind::Primary, "ui-title-start", Some("play"))
            .insert(focus::First)
            .observe(go(Screen::Language));
        if stopped {
            let kept = ui.look.text("ui-title-kept");
            ui.centred(kept, Size::Body, Tone::Foam);
        }
    });
}
