//! An isle's small living thing: it answers a tap with a jump, a sound and a word.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::pace::Pace;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::toast::Remark;
use crate::game::ui::{Look, Ui};
use crate::ids::LessonId;

use super::route::{CREATURE, Chart};

/// How long a creature answers, seconds.
const ANSWER: f32 = 1.8;

/// A creature; the seconds that it still answers.
#[derive(Component, Default)]
struct Creature(f32);

/// One of its two pictures.
#[derive(Component)]
struct Posture {
    answering: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, answer.run_if(in_state(Screen::Map)));
}

/// The creature of a lesson, at the foot of its isle or below its sign.
pub(super) fn show(ui: &mut Ui, lesson: &LessonId, chart: &Chart) {
    let wide = CREATURE - 4.0;
    let name = ui.look.text(&format!("creature-{lesson}"));
    let top = if chart.beside {
        chart.drawn * 0.92 - wide
    } else {
        0.0
    };
    let node = Node {
        margin: UiRect::top(px(top)),
        width: px(wide),
        height: px(wide),
        flex_shrink: 0.0,
        align_self: if chart.beside {
            AlignSelf::FlexStart
        } else {
            AlignSelf::Center
        },
        border_radius: BorderRadius::MAX,
        ..default()
    };
    // Neighbours sound unlike each other.
    let voice = [Effect::Squeak, Effect::Warble, Effect::Bubble][lesson.to_string().len() % 3];
    let says = format!("creature-{lesson}-says");
    let key = format!("creature-{lesson}");
    ui.control(Kind::Bare, &key, &name, node, |ui| {
        for answering in [false, true] {
            let over = Node {
                position_type: PositionType::Absolute,
                left: px(0),
                top: px(0),
                ..default()
            };
            let shown = if answering {
                Visibility::Hidden
            } else {
                Visibility::Inherited
            };
            let marks = (Posture { answering }, shown, Pickable::IGNORE);
            ui.node(over, marks, |ui| {
                let posture = if answering { "answer" } else { "rest" };
                ui.picture(&format!("creatures/{lesson}#{posture}"), wide);
            });
        }
    })
    .insert(Creature::default())
    .observe(
        move |tap: On<Activate>,
              look: Look,
              mut creatures: Query<&mut Creature>,
              mut tells: MessageWriter<Remark>,
              mut sounds: MessageWriter<Sound>| {
            sounds.write(Sound(voice));
            tells.write(Remark(look.text(&says)));
            if let Ok(mut creature) = creatures.get_mut(tap.entity) {
                creature.0 = ANSWER;
            }
        },
    );
}

fn answer(
    time: Res<Time>,
    look: Look,
    mut creatures: Query<(&mut Creature, &mut UiTransform, &Children)>,
    mut postures: Query<(&Posture, &mut Visibility)>,
    mut pace: ResMut<Pace>,
) {
    for (mut creature, mut place, children) in &mut creatures {
        if creature.0 <= 0.0 {
            continue;
        }
        pace.stir(0.1);
        creature.0 = (creature.0 - time.delta_secs().min(0.1)).max(0.0);
        let answers = creature.0 > 0.0;
        let t = ANSWER - creature.0;
        // Two hops, the second lower.
        let hop = if look.settings.reduced_motion() || !answers {
            0.0
        } else {
            (t * 9.0).sin().abs() * 16.0 * (1.0 - t / 0.7).max(0.0)
        };
        place.translation = Val2::px(0.0, -hop);
        for &child in children {
            if let Ok((posture, mut shown)) = postures.get_mut(child) {
                let wanted = if posture.answering == answers {
                    Visibility::Inherited
                } else {
                    Visibility::Hidden
                };
                shown.set_if_neq(wanted);
            }
        }
    }
}
