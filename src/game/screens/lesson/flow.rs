//! What follows a tap in a lesson: the rules answer, a step that is over becomes a fact, and the store's word leads on.

use bevy::prelude::*;

use super::{At, Play, StepOver};
use crate::activities::{self, Feel};
use crate::curriculum::Step;
use crate::game::activities::Act;
use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::preview::{self, Preview};
use crate::game::records::{Committed, Keep, Records};
use crate::game::screens::Rebuild;
use crate::game::screens::map::JustLit;
use crate::session::Fact;

/// Rules answer what the child did.
pub(super) fn answer(
    mut acts: MessageReader<Act>,
    course: Res<Course>,
    play: Option<ResMut<Play>>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
) {
    let Some(mut play) = play else { return };
    for Act(action) in acts.read() {
        let play = &mut *play;
        let Some(Step::Activity(step)) = course
            .lesson(&play.lesson)
            .and_then(|lesson| lesson.step(&play.step))
        else {
            continue;
        };
        let At::Activity { state, last, fresh } = &mut play.at else {
            continue;
        };
        let outcome = state.act(&step.activity, action);
        if let Some(effect) = effect_of(outcome.feel()) {
            sounds.write(Sound(effect));
        }
        if !matches!(outcome, activities::Outcome::Nothing) {
            *last = Some(outcome);
            *fresh = true;
            rebuild.write_default();
        }
    }
}

/// The sound of an outcome.
fn effect_of(feel: Feel) -> Option<Effect> {
    match feel {
        Feel::Nothing => None,
        Feel::Step => Some(Effect::Page),
        Feel::Good => Some(Effect::Good),
        Feel::Again => Some(Effect::TryAgain),
        Feel::Shown => Some(Effect::Travel),
        Feel::Won => Some(Effect::Sticker),
    }
}

/// A step that is over becomes a fact.
pub(super) fn finish(
    mut overs: MessageReader<StepOver>,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
    preview: Option<Res<Preview>>,
    play: Option<ResMut<Play>>,
    mut keeps: MessageWriter<Keep>,
    mut committed: MessageWriter<Committed>,
) {
    let (Some(player), Some(mut play)) = (player, play) else {
        return;
    };
    for StepOver(seen) in overs.read() {
        let Some(lesson) = course.lesson(&play.lesson) else {
            continue;
        };
        if play.keeping {
            continue;
        }
        play.keeping = true;
        let mut misconceptions = seen.clone();
        match &play.at {
            At::Activity { state, .. } => misconceptions.extend(state.misconceptions()),
            At::Carry { seen, .. } => misconceptions.extend(seen.clone()),
            _ => {}
        }
        let fact = player
            .progress(&records)
            .finish_step(lesson, &play.step, misconceptions);
        // What is only tried out goes on as if it were kept.
        if preview.is_some() {
            committed.write(Committed(fact));
        } else {
            keeps.write(Keep(fact));
        }
    }
}

/// The store has the step: on to the next, or back to the map where the light goes on.
pub(super) fn go_on(
    mut committed: MessageReader<Committed>,
    course: Res<Course>,
    preview: Option<Res<Preview>>,
    play: Option<ResMut<Play>>,
    mut next: ResMut<NextState<Screen>>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
    mut commands: Commands,
) {
    let Some(mut play) = play else { return };
    for Committed(fact) in committed.read() {
        let Fact::StepDone { lesson, step, .. } = fact else {
            continue;
        };
        if *lesson != play.lesson || *step != play.step || !play.keeping {
            continue;
        }
        let Some(lesson) = course.lesson(lesson) else {
            continue;
        };
        let at = lesson.steps.iter().position(|other| other.id() == step);
        match at.and_then(|at| lesson.steps.get(at + 1)) {
            Some(following) => {
                sounds.write(Sound(Effect::StepDone));
                *play = Play::at(lesson.id.clone(), following.id().clone());
                rebuild.write_default();
            }
            None if preview.is_some() => {
                if let Some(preview) = &preview {
                    preview::end(&mut commands, **preview, &mut next);
                }
            }
            None => {
                sounds.write(Sound(Effect::LightUp));
                commands.insert_resource(JustLit(lesson.id.clone()));
                commands.remove_resource::<Play>();
                next.set(Screen::Map);
            }
        }
    }
}
