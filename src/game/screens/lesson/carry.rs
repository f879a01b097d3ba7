//! One new situation, answered alone. A wrong answer shows why and costs nothing but another go.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::curriculum::{CarryOver, Lesson};
use crate::game::audio::{Effect, Sound};
use crate::game::course::Course;
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::{Size, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::pictured::{Answer, Shelf};
use crate::game::ui::{Ui, focus};

use super::super::Rebuild;
use super::{At, Play};

/// Builds the situation.
pub fn show(ui: &mut Ui, lesson: &Lesson, prefix: &str, carry: &CarryOver, chosen: Option<usize>) {
    ui.backdrop(&format!("place-{}", carry.place));
    super::bar(ui, lesson, &carry.id);
    let right = chosen
        .and_then(|at| carry.options.get(at))
        .is_some_and(|option| option.right);
    ui.scroll(|ui| {
        let column = Node {
            width: px(ui.look.room.at_most(space::COLUMN)),
            flex_grow: 1.0,
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::FlexEnd,
            row_gap: px(space::S),
            padding: UiRect::all(px(space::M)),
            ..default()
        };
        ui.node(column, (), |ui| {
            let turn = ui.look.text("ui-lesson-your-turn");
            let (mood, gesture) = match (chosen, right) {
                (None, _) => (Mood::Curious, Gesture::None),
                (Some(_), true) => (Mood::Proud, Gesture::ThumbsUp),
                (Some(_), false) => (Mood::Thinking, Gesture::Think),
            };
            let ask = ui.look.text(&format!("{prefix}-ask"));
            let says = match chosen.and_then(|at| carry.options.get(at)) {
                Some(option) => ui.look.text(&format!("{prefix}-{}-why", option.id)),
                None => ask.clone(),
            };
            let room = *ui.look.room;
            let sango = if room.is_portrait() { 72.0 } else { 110.0 };
            let within = room.at_most(space::COLUMN) - 2.0 * space::M;
            // What the answer leads to stands in the bubble; the question stays to be read.
            if chosen.is_some() {
                ui.aside(&ask, Size::Body);
            }
            ui.beside(
                within,
                sango,
                |ui| {
                    ui.sango(sango, mood, gesture);
                },
                |ui| {
                    if chosen.is_none() {
                        ui.aside(&turn, Size::Small);
                    }
                    ui.bubble(None, &says);
                },
            );
            let pictured = carry.options.iter().map(|option| option.art.is_some());
            let shelf = Shelf::new(room, within, pictured);
            ui.shelf(shelf, |ui| {
                for (at, option) in carry.options.iter().enumerate() {
                    let text = ui.look.text(&format!("{prefix}-{}", option.id));
                    let is_chosen = chosen == Some(at);
                    let (kind, sign) = match (is_chosen, right) {
                        (true, true) => (Kind::Right, Some("check")),
                        (true, false) => (Kind::Again, Some("retry")),
                        _ => (Kind::Plain, None),
                    };
                    let answer = Answer {
                        kind,
                        chosen: is_chosen,
                        key: &format!("carry-{}", option.id),
                        text: &text,
                        sign,
                        art: option.art.as_deref(),
                    };
                    let mut answer = ui.answer_on(shelf, answer);
                    if at == 0 {
                        answer.insert(focus::First);
                    }
                    if !right {
                        answer.observe(move |_: On<Activate>, mut commands: Commands| {
                            commands.run_system_cached_with(choose, at);
                        });
                    }
                }
            });
            if right {
                let mut next = ui.button(Kind::Primary, "ui-common-next", Some("next"));
                next.observe(super::over);
                next.entry::<Node>()
                    .and_modify(|mut node| node.align_self = AlignSelf::Center);
            }
        });
    });
}

fn choose(
    In(at): In<usize>,
    course: Res<Course>,
    mut play: ResMut<Play>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
) {
    let play = &mut *play;
    let step = course
        .lesson(&play.lesson)
        .and_then(|lesson| lesson.step(&play.step));
    let (Some(crate::curriculum::Step::CarryOver(carry)), At::Carry { chosen, seen }) =
        (step, &mut play.at)
    else {
        return;
    };
    let Some(option) = carry.options.get(at) else {
        return;
    };
    *chosen = Some(at);
    match &option.misconception {
        Some(misconception) => {
            seen.push(misconception.clone());
            sounds.write(Sound(Effect::TryAgain));
        }
        None => {
            sounds.write(Sound(Effect::Good));
        }
    }
    rebuild.write_default();
}
