//! The Net Isles: the module's lessons as islands, dark, lit or still asleep, and the way to the assessment.

mod creature;
mod isle;
mod route;
pub(in crate::game) mod sea;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::drift::Drift;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, access, focus};
use crate::ids::LessonId;
use crate::locale::Value;
use crate::session::{LessonState, Next};

use isle::Isle;
use route::Chart;

/// A lesson that was finished just now: its light goes on before the child's eyes.
#[derive(Resource)]
pub struct JustLit(pub LessonId);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Map), spawn);
    app.add_plugins((creature::plugin, isle::plugin, route::plugin, sea::plugin));
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
    lit: Option<Res<JustLit>>,
    mut sounds: MessageWriter<Sound>,
) {
    let Some(player) = player else { return };
    let Some(module) = course.module(&player) else {
        return;
    };
    let progress = player.progress(&records);
    let next = progress.next(module, &course.0.lessons);
    let isles: Vec<Isle> = module
        .lessons
        .iter()
        .map(|id| {
            let lesson = course.lesson(id);
            let state = progress.lesson_state(id, lesson);
            Isle {
                id: id.clone(),
                name: look.text(&format!("{id}-title")),
                state,
            }
        })
        .collect();
    let just = lit.map(|lit| lit.0.clone());
    if just.is_some() {
        commands.remove_resource::<JustLit>();
        sounds.write(Sound(Effect::Lighthouse));
        sounds.write(Sound(Effect::Route));
    } else if isles.iter().all(|isle| isle.state != LessonState::Done) {
        sounds.write(Sound(Effect::Welcome));
    }
    let heading = look.text("ui-map-heading");
    let frame = Frame::new(Screen::Map, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
        sea::show(ui, player.band, isles.len());
        ui.bar_with(&heading, Tone::Foam, |ui| {
            let mut leave = if ui.look.room.is_portrait() {
                ui.round(Kind::Quiet, "ui-map-leave", "home")
            } else {
                ui.button(Kind::Quiet, "ui-map-leave", Some("home"))
            };
            leave.insert(focus::Back).observe(go(Screen::Title));
        });
        ui.scroll(|ui| {
            greeting(ui, &next, just.is_some(), player.sitting.seat);
            // In a browser the isles may still be under way; the map is built anew when they are here.
            if isles
                .iter()
                .all(|isle| ui.look.has_drawing(&format!("isles/{}", isle.id)))
            {
                archipelago(ui, &isles, just.as_ref());
            }
        })
        .insert(sea::Surface);
    });
}

/// A band's sea for the gallery: the first isle lit, the second open, the others asleep.
#[cfg(not(target_family = "wasm"))]
pub(in crate::game) fn preview(ui: &mut Ui, lessons: &[LessonId], all_lit: bool) {
    let isles: Vec<Isle> = lessons
        .iter()
        .enumerate()
        .map(|(at, id)| Isle {
            id: id.clone(),
            name: ui.look.text(&format!("{id}-title")),
            state: match at {
                _ if all_lit || at == 0 => LessonState::Done,
                1 => LessonState::Open {
                    next: "preview".into(),
                    done: 0,
                    of: 4,
                },
                _ => LessonState::Asleep,
            },
        })
        .collect();
    archipelago(ui, &isles, None);
}

/// The isles along their route.
fn archipelago(ui: &mut Ui, isles: &[Isle], just: Option<&LessonId>) {
    let chart = &Chart::new(ui.look, isles.len());
    let sea = Node {
        width: px(chart.size.x),
        height: px(chart.size.y),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(sea, (), |ui| {
        let lit = isles
            .iter()
            .take_while(|isle| isle.state == LessonState::Done)
            .count();
        route::show(ui, chart, lit, just.is_some());
        for (at, isle) in isles.iter().enumerate() {
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(chart.isles[at].x - chart.cell.x / 2.0),
                top: px(chart.isles[at].y - chart.drawn / 2.0),
                width: px(chart.cell.x),
                flex_direction: if chart.beside {
                    FlexDirection::Row
                } else {
                    FlexDirection::Column
                },
                justify_content: JustifyContent::Center,
                ..default()
            };
            ui.node(node, Pickable::IGNORE, |ui| {
                isle::show(ui, isle, chart, just == Some(&isle.id));
                if matches!(isle.state, LessonState::Open { .. }) {
                    boat(ui, chart);
                }
                if isle.state != LessonState::Asleep {
                    creature::show(ui, &isle.id, chart);
                }
            });
        }
    });
}

/// The child's boat, moored where one goes ashore next.
fn boat(ui: &mut Ui, chart: &Chart) {
    let wide = chart.drawn * 0.3;
    let at = chart.cell.x / 2.0 - chart.drawn * if chart.beside { 0.62 } else { 0.5 };
    let node = Node {
        position_type: PositionType::Absolute,
        top: px(chart.drawn * 0.56),
        left: if ui.look.is_rtl() { auto() } else { px(at) },
        right: if ui.look.is_rtl() { px(at) } else { auto() },
        ..default()
    };
    ui.node(node, Pickable::IGNORE, |ui| {
        ui.picture("world/boat", wide)
            .insert(Drift::afloat(wide * 2.0, 0.4));
    });
}

fn greeting(ui: &mut Ui, next: &Next, lit: bool, seat: u8) {
    let (text, mood, gesture) = match next {
        Next::Celebration => ("ui-map-finished", Mood::Proud, Gesture::Cheer),
        Next::Assessment => (
            "ui-map-lit",
            Mood::Proud,
            if lit { Gesture::HopIn } else { Gesture::Point },
        ),
        _ => ("ui-map-hello", Mood::Happy, Gesture::Wave),
    };
    let width = ui.look.room.column();
    ui.beside(
        width,
        96.0,
        |ui| {
            ui.node(Node::default(), (), |ui| {
                ui.sango(96.0, mood, gesture);
                whose(ui, seat);
            });
        },
        |ui| {
            let says = ui.look.text(text);
            ui.bubble(None, &says);
            let within = (width - 96.0 - space::M).min(300.0 * ui.look.larger());
            match next {
                Next::Assessment => {
                    ui.dock(within, |ui| {
                        ui.button(Kind::Primary, "ui-map-assessment", Some("star"))
                            .insert(focus::First)
                            .observe(go_on);
                    });
                }
                Next::Celebration => {
                    ui.dock(within, |ui| {
                        ui.button(Kind::Primary, "ui-map-celebration", Some("certificate"))
                            .insert(focus::First)
                            .observe(go(Screen::Celebration));
                    });
                }
                _ => {}
            }
        },
    );
}

/// Whose islands these are: the picture by which the next child at the device sees that they are another's.
fn whose(ui: &mut Ui, seat: u8) {
    let name = ui.look.text(&format!("seat-{seat}"));
    let name = ui
        .look
        .text_with("ui-map-whose", &[("seat", Value::from(name))]);
    let node = Node {
        position_type: PositionType::Absolute,
        right: px(-space::S),
        bottom: px(0),
        padding: UiRect::all(px(2)),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let marks = (ui.look.ground(Tone::Paper), access::image(&name), ZIndex(1));
    ui.node(node, marks, |ui| {
        ui.picture(&format!("seats/seat-{seat:02}"), 36.0);
    });
}

fn go_on(_: On<Activate>, mut commands: Commands) {
    commands.run_system_cached(super::go_on);
}
