//! The Net Isles: the module's lessons as islands, dark, lit or still asleep, and the way to the assessment.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::screen;
use crate::game::ui::widgets::toast::Remark;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::LessonId;
use crate::locale::Value;
use crate::session::{LessonState, Next};

use super::Play;

/// A lesson that was finished just now: its light goes on before the child's eyes.
#[derive(Resource)]
pub struct JustLit(pub LessonId);

/// A light that grows.
#[derive(Component)]
struct Glow(f32);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Map), spawn)
        .add_systems(Update, glow.run_if(in_state(Screen::Map)));
}

/// Everything an isle needs to be shown.
struct Isle {
    id: LessonId,
    name: String,
    state: LessonState,
    art: String,
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
    screen(
        &mut commands,
        &mut look,
        Screen::Map,
        "Map".into(),
        &heading,
        |ui| {
            ui.evening_sea();
            ui.bar_with(&heading, Tone::Paper, |ui| {
                let mut leave = if ui.look.room.is_portrait() {
                    ui.round(Kind::Quiet, "ui-map-leave", "home")
                } else {
                    ui.button(Kind::Quiet, "ui-map-leave", Some("home"))
                };
                leave.insert(focus::Back).observe(
                    |_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Title),
                );
            });
            ui.scroll(|ui| {
                greeting(ui, &next, just.is_some());
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
                        show_isle(ui, isle, at, just.as_ref() == Some(&isle.id));
                    }
                    crab(ui);
                });
            });
        },
    );
}

fn greeting(ui: &mut Ui, next: &Next, lit: bool) {
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
            ui.sango(96.0, mood, gesture);
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
                        .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Celebration)
                        });
                }
                _ => {}
            }
        },
    );
}

fn go_on(_: On<Activate>, mut commands: Commands) {
    commands.run_system_cached(super::go_on);
}

fn show_isle(ui: &mut Ui, isle: &Isle, at: usize, just: bool) {
    let key = match isle.state {
        LessonState::Asleep => "ui-map-isle-asleep",
        LessonState::Open { .. } => "ui-map-isle-open",
        LessonState::Done => "ui-map-isle-again",
    };
    let name = ui
        .look
        .text_with(key, &[("name", Value::from(isle.name.clone()))]);
    let asleep = isle.state == LessonState::Asleep;
    let wide = if ui.look.room.is_portrait() {
        if asleep { 100.0 } else { 210.0 }
    } else if asleep {
        112.0
    } else {
        200.0
    };
    let drawn = wide - 2.0 * space::XS;
    let wide = (wide * ui.look.larger()).min(ui.look.room.width - 4.0 * space::M);
    let node = Node {
        width: px(wide),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::ROUND)),
        padding: UiRect::all(px(space::XS)),
        margin: UiRect::top(px(if at % 2 == 1 { space::L } else { 0.0 })),
        ..default()
    };
    let mut control = ui.control(
        Kind::Bare,
        &format!("isle-{}", isle.id),
        &name,
        node,
        |ui| {
            let inner = drawn;
            ui.node(
                Node {
                    width: px(inner),
                    height: px(inner),
                    ..default()
                },
                Pickable::IGNORE,
                |ui| {
                    ui.picture(&isle.art, inner);
                    if isle.state == LessonState::Done {
                        let light = Node {
                            position_type: PositionType::Absolute,
                            left: px(0),
                            top: px(0),
                            ..default()
                        };
                        ui.node(light, Pickable::IGNORE, |ui| {
                            let mut lit = ui.picture(&format!("{}-lit", isle.art), inner);
                            if just {
                                lit.insert(Glow(0.0));
                            }
                        });
                    }
                },
            );
            let sign = Node {
                max_width: percent(100),
                padding: UiRect::axes(px(space::S), px(2)),
                column_gap: px(space::XS),
                align_items: AlignItems::Center,
                border_radius: BorderRadius::all(px(space::M)),
                ..default()
            };
            ui.node(
                sign,
                (BackgroundColor(Tone::Night.color()), Pickable::IGNORE),
                |ui| {
                    match isle.state {
                        LessonState::Done => {
                            ui.icon("check", 18.0, Tone::Sun);
                        }
                        LessonState::Open { .. } => {
                            ui.icon("play", 18.0, Tone::Sun);
                        }
                        LessonState::Asleep => {}
                    }
                    let size = if asleep { Size::Small } else { Size::Body };
                    ui.raw_text(
                        isle.name.clone(),
                        Face::Bold,
                        size,
                        Tone::Paper,
                        Justify::Center,
                    );
                },
            );
        },
    );
    let id = isle.id.clone();
    let open = match &isle.state {
        LessonState::Open { next, .. } => Some(next.clone()),
        _ => None,
    };
    if open.is_some() {
        control.insert(focus::First);
    }
    control.observe(
        move |_: On<Activate>,
              course: Res<Course>,
              look: Look,
              mut commands: Commands,
              mut next: ResMut<NextState<Screen>>,
              mut tells: MessageWriter<Remark>| {
            match course.lesson(&id) {
                Some(lesson) => {
                    let step = open.clone().unwrap_or_else(|| lesson.steps[0].id().clone());
                    commands.insert_resource(Play::at(id.clone(), step));
                    next.set(Screen::Lesson);
                }
                None => {
                    tells.write(Remark(look.text("ui-map-asleep")));
                }
            }
        },
    );
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

/// The light grows for a second and a half; under reduced motion it is simply there.
fn glow(
    time: Res<Time>,
    look: Look,
    mut lights: Query<(&mut Glow, &mut ImageNode)>,
    mut pace: ResMut<crate::game::pace::Pace>,
) {
    for (mut glow, mut image) in &mut lights {
        let full = look.settings.reduced_motion();
        if glow.0 < 1.5 && !full {
            pace.stir(0.2);
        }
        glow.0 = if full {
            1.5
        } else {
            (glow.0 + time.delta_secs().min(0.1)).min(1.5)
        };
        let alpha = glow.0 / 1.5;
        if (image.color.alpha() - alpha).abs() > 0.001 {
            image.color.set_alpha(alpha);
        }
    }
}
