//! The Net Isles: the module's lessons as islands, dark, lit or still asleep, and the way to the assessment.

mod isle;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::widgets::toast::Remark;
use crate::game::ui::{Look, Ui, access, focus};
use crate::ids::LessonId;
use crate::locale::Value;
use crate::session::Next;

use isle::Isle;

/// A lesson that was finished just now: its light goes on before the child's eyes.
#[derive(Resource)]
pub struct JustLit(pub LessonId);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Map), spawn);
    app.add_plugins(isle::plugin);
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
        .enumerate()
        .map(|(at, id)| {
            let lesson = course.lesson(id);
            let state = progress.lesson_state(id, lesson);
            let art = lesson.map_or_else(
                || format!("isle-asleep-{}", at % 4 + 1),
                |lesson| lesson.isle.clone(),
            );
            Isle {
                id: id.clone(),
                name: look.text(&format!("{id}-title")),
                state,
                art,
            }
        })
        .collect();
    let just = lit.map(|lit| lit.0.clone());
    if just.is_some() {
        commands.remove_resource::<JustLit>();
        sounds.write(Sound(Effect::LightUp));
    }
    let heading = look.text("ui-map-heading");
    let frame = Frame::new(Screen::Map, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.evening_sea();
        ui.bar_with(&heading, Tone::Paper, |ui| {
            let mut leave = if ui.look.room.is_portrait() {
                ui.round(Kind::Quiet, "ui-map-leave", "home")
            } else {
                ui.button(Kind::Quiet, "ui-map-leave", Some("home"))
            };
            leave.insert(focus::Back).observe(go(Screen::Title));
        });
        ui.scroll(|ui| {
            greeting(ui, &next, just.is_some(), player.sitting.seat);
            let sea = Node {
                width: px(ui.look.room.at_most(920.0)),
                flex_wrap: FlexWrap::Wrap,
                justify_content: JustifyContent::Center,
                column_gap: px(space::L),
                row_gap: px(space::M),
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(sea, (), |ui| {
                for (at, isle) in isles.iter().enumerate() {
                    isle::show(ui, isle, at, just.as_ref() == Some(&isle.id));
                }
                crab(ui);
            });
        });
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
            match next {
                Next::Assessment => {
                    ui.button(Kind::Primary, "ui-map-assessment", Some("star"))
                        .insert(focus::First)
                        .observe(go_on);
                }
                Next::Celebration => {
                    ui.button(Kind::Primary, "ui-map-celebration", Some("certificate"))
                        .insert(focus::First)
                        .observe(go(Screen::Celebration));
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
    let marks = (
        BackgroundColor(Tone::Paper.color()),
        access::image(&name),
        ZIndex(1),
    );
    ui.node(node, marks, |ui| {
        ui.picture(&format!("seats/seat-{seat:02}"), 36.0);
    });
}

fn go_on(_: On<Activate>, mut commands: Commands) {
    commands.run_system_cached(super::go_on);
}

/// The isle's small living thing answers a tap.
fn crab(ui: &mut Ui) {
    let name = ui.look.text("ui-map-crab");
    let node = Node {
        width: px(64),
        height: px(64),
        align_self: AlignSelf::FlexEnd,
        border_radius: BorderRadius::MAX,
        ..default()
    };
    ui.control(Kind::Bare, "ui-map-crab", &name, node, |ui| {
        ui.picture("creature-crab", 64.0);
    })
    .observe(
        |tap: On<Activate>,
         look: Look,
         mut tells: MessageWriter<Remark>,
         mut sounds: MessageWriter<Sound>,
         mut places: Query<&mut UiTransform>| {
            sounds.write(Sound(Effect::Pop));
            tells.write(Remark(look.text("ui-map-crab-says")));
            if let Ok(mut place) = places.get_mut(tap.entity) {
                place.rotation = if place.rotation == Rot2::IDENTITY {
                    Rot2::radians(0.25)
                } else {
                    Rot2::IDENTITY
                };
            }
        },
    );
}
