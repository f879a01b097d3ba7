//! One lesson's isle: its drawing, its sign, and the light that goes on.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::art::Air;
use crate::game::course::Course;
use crate::game::pace::Pace;
use crate::game::screens::Play;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::toast::Remark;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::LessonId;
use crate::locale::Value;
use crate::session::LessonState;

use super::route::{CREATURE, Chart};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, glow.run_if(in_state(Screen::Map)));
}

/// Everything an isle needs to be shown.
pub(super) struct Isle {
    pub id: LessonId,
    pub name: String,
    pub state: LessonState,
}

/// A light that grows.
#[derive(Component)]
struct Glow(f32);

/// What of the drawing is to be seen while its light is out.
const DARK: &str = "water+land+tower+front";
/// What of it is to be seen in the haze.
const ASLEEP: &str = "land+tower+front";

/// Builds the isle; `just` when its lesson was finished this moment.
pub(super) fn show(ui: &mut Ui, isle: &Isle, chart: &Chart, just: bool) {
    let key = match isle.state {
        LessonState::Asleep => "ui-map-isle-asleep",
        LessonState::Open { .. } => "ui-map-isle-open",
        LessonState::Done => "ui-map-isle-again",
    };
    let name = ui
        .look
        .text_with(key, &[("name", Value::from(isle.name.clone()))]);
    let asleep = isle.state == LessonState::Asleep;
    let drawn = chart.drawn;
    // The sign may be as wide as the cell, but for what lives beside the isle.
    let aside = if chart.beside { CREATURE } else { 0.0 };
    let wide = chart.cell.x - space::S - aside;
    let node = Node {
        width: px(wide),
        flex_shrink: 0.0,
        align_self: AlignSelf::Center,
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let key = format!("isle-{}", isle.id);
    let mut control = ui.control(Kind::Bare, &key, &name, node, |ui| {
        let stage = Node {
            width: px(drawn),
            // The drawing's lower edge is open water, where the sign lies.
            height: px(drawn * 0.92),
            ..default()
        };
        let art = format!("isles/{}", isle.id);
        ui.node(stage, Pickable::IGNORE, |ui| {
            if asleep {
                ui.picture_in(&format!("{art}#{ASLEEP}"), Air::Hazy, drawn);
            } else {
                ui.picture(&format!("{art}#{DARK}"), drawn);
            }
            if isle.state == LessonState::Done {
                let light = Node {
                    position_type: PositionType::Absolute,
                    left: px(0),
                    top: px(0),
                    ..default()
                };
                ui.node(light, Pickable::IGNORE, |ui| {
                    let mut lit = ui.picture(&format!("{art}#light"), drawn);
                    if just {
                        lit.insert(Glow(0.0));
                    }
                });
            }
        });
        sign(ui, isle, wide);
    });
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

/// The isle's name on a plate, with a sign of how it stands.
fn sign(ui: &mut Ui, isle: &Isle, wide: f32) {
    let asleep = isle.state == LessonState::Asleep;
    let plate = Node {
        max_width: px(wide),
        padding: UiRect::axes(px(space::S), px(2)),
        // Beside a mark, the longest word of a name in large letters is wider than the plate.
        flex_direction: if ui.look.larger() > 1.4 {
            FlexDirection::Column
        } else {
            FlexDirection::Row
        },
        column_gap: px(space::XS),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    let ground = ui.look.ground(Tone::Night);
    ui.node(plate, (ground, Pickable::IGNORE), |ui| {
        match isle.state {
            LessonState::Done => {
                ui.icon("check", 18.0, Tone::Sun);
            }
            LessonState::Open { .. } => {
                ui.icon("play", 18.0, Tone::Sun);
            }
            LessonState::Asleep => {
                ui.icon("asleep", 16.0, Tone::FoamSoft);
            }
        }
        let (size, ink) = if asleep {
            (Size::Small, Tone::FoamSoft)
        } else {
            (Size::Body, Tone::Foam)
        };
        let name = isle.name.clone();
        ui.raw_text(name, Face::Bold, size, ink, Justify::Center);
    });
}

/// The light grows for a second and a half; under reduced motion it is simply there.
fn glow(
    time: Res<Time>,
    look: Look,
    mut lights: Query<(&mut Glow, &mut ImageNode)>,
    mut pace: ResMut<Pace>,
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
