//! A lesson's steps on the screen. Views send what the child does; a step is finished when the store says so, and only then comes
//! the next.

mod carry;
mod recap;
mod story;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities::{self, Setting};
use crate::curriculum::{Lesson, Step};
use crate::game::activities::report_desk::Beside;
use crate::game::activities::{Act, View, show};
use crate::game::app::{Screen, Way};
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player, Seeds};
use crate::game::records::{Committed, Keep, Records};
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::screen;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::{LessonId, MisconceptionId, StepId};
use crate::session::Fact;

use super::Rebuild;
use super::map::JustLit;

/// The lesson being played.
#[derive(Resource, Debug)]
pub struct Play {
    /// The lesson.
    pub lesson: LessonId,
    /// The step.
    pub step: StepId,
    at: At,
    /// The step is over and on its way to the store.
    keeping: bool,
}

/// Where within the step.
#[derive(Debug)]
enum At {
    /// Not begun.
    Start,
    /// At the beat of this index.
    Story(usize),
    /// In an activity.
    Activity {
        state: Box<activities::State>,
        last: Option<activities::Outcome>,
        fresh: bool,
    },
    /// At the carry-over; which option was chosen last, and the misconceptions seen.
    Carry {
        chosen: Option<usize>,
        seen: Vec<MisconceptionId>,
    },
    /// At the recap.
    Recap,
}

impl Play {
    /// A lesson at a step.
    pub fn at(lesson: LessonId, step: StepId) -> Self {
        Self {
            lesson,
            step,
            at: At::Start,
            keeping: false,
        }
    }

    /// The activity of the step, and how it stands.
    pub fn activity<'a>(
        &'a self,
        course: &'a Course,
    ) -> Option<(&'a activities::Activity, &'a activities::State)> {
        match (course.lesson(&self.lesson)?.step(&self.step)?, &self.at) {
            (Step::Activity(step), At::Activity { state, .. }) => Some((&step.activity, state)),
            _ => None,
        }
    }
}

/// Asks for the step in place to end.
#[derive(Message, Debug, Clone, Default)]
struct StepOver(Vec<MisconceptionId>);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<StepOver>();
    app.add_systems(OnEnter(Screen::Lesson), spawn);
    app.add_systems(
        Update,
        (
            answer.in_set(Way::Act).run_if(in_state(Screen::Lesson)),
            finish
                .in_set(Way::Act)
                .after(answer)
                .run_if(in_state(Screen::Lesson)),
            go_on.in_set(Way::Show).run_if(in_state(Screen::Lesson)),
        ),
    );
    app.add_plugins(story::plugin);
}

/// Begins the step if it is not begun.
fn begin(play: &mut Play, step: &Step, seeds: &Seeds) {
    if !matches!(play.at, At::Start) {
        return;
    }
    play.at = match step {
        Step::Story(_) => At::Story(0),
        Step::Activity(step) => {
            let setting = Setting {
                seed: seeds.draw(),
                helpline: false,
            };
            At::Activity {
                state: Box::new(step.activity.start(setting)),
                last: None,
                fresh: false,
            }
        }
        Step::CarryOver(_) => At::Carry {
            chosen: None,
            seen: Vec::new(),
        },
        Step::Recap(_) => At::Recap,
    };
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    course: Res<Course>,
    seeds: Res<Seeds>,
    play: Option<ResMut<Play>>,
    mut next: ResMut<NextState<Screen>>,
) {
    let Some(mut play) = play else {
        return next.set(Screen::Map);
    };
    let play = &mut *play;
    let found = course
        .lesson(&play.lesson)
        .and_then(|lesson| Some((lesson, lesson.step(&play.step)?)));
    let Some((lesson, step)) = found else {
        return next.set(Screen::Map);
    };
    begin(play, step, &seeds);
    let name = look.text(&format!("{}-title", lesson.id));
    let place = format!("Lesson {}", play.step);
    let prefix = format!("{}-{}", lesson.id, play.step);
    screen(
        &mut commands,
        &mut look,
        Screen::Lesson,
        place,
        &name,
        |ui| match (&mut play.at, step) {
            (At::Story(beat), Step::Story(told)) => story::show(ui, lesson, &prefix, told, *beat),
            (At::Activity { state, last, fresh }, Step::Activity(step)) => {
                ui.evening_sea();
                bar(ui, lesson, &play.step);
                ui.scroll(|ui| {
                    show(
                        ui,
                        &View {
                            prefix: &prefix,
                            activity: &step.activity,
                            state,
                            last: last.as_ref(),
                            fresh: *fresh,
                        },
                        Beside::Nothing,
                    );
                    if state.finished() {
                        let mut next = ui.button(Kind::Primary, "ui-common-next", Some("next"));
                        next.insert(focus::First).observe(over);
                        next.entry::<Node>()
                            .and_modify(|mut node| node.margin.bottom = px(space::XL));
                    }
                });
                *fresh = false;
            }
            (At::Carry { chosen, .. }, Step::CarryOver(carry)) => {
                carry::show(ui, lesson, &prefix, carry, *chosen)
            }
            (At::Recap, Step::Recap(recap)) => recap::show(ui, lesson, &prefix, recap),
            _ => {}
        },
    );
}

/// The bar of a lesson: the way out and how many steps are done.
fn bar(ui: &mut Ui, lesson: &Lesson, step: &StepId) {
    let of = lesson.steps.len();
    let done = lesson
        .steps
        .iter()
        .position(|other| other.id() == step)
        .unwrap_or(0);
    ui.bar(|ui| {
        ui.round(Kind::Quiet, "ui-lesson-leave", "map")
            .insert(focus::Back)
            .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Map));
        ui.lamps(done, of);
    });
}

fn over(_: On<Activate>, mut over: MessageWriter<StepOver>) {
    over.write_default();
}

/// Rules answer what the child did.
fn answer(
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
        if let Some(effect) = effect_of(&outcome) {
            sounds.write(Sound(effect));
        }
        if !matches!(outcome, activities::Outcome::Nothing) {
            *last = Some(outcome);
            *fresh = true;
            rebuild.write_default();
        }
    }
}

fn effect_of(outcome: &activities::Outcome) -> Option<Effect> {
    use crate::activities::treasure_box::Outcome as Box;
    match outcome {
        activities::Outcome::TreasureBox(outcome) => match outcome {
            Box::Fits { .. } => Some(Effect::Good),
            Box::TooFar { .. } => Some(Effect::TryAgain),
            Box::Demonstrated { .. } => Some(Effect::Travel),
            Box::LevelUp(_) | Box::Finished => Some(Effect::Sticker),
            _ => Some(Effect::Page),
        },
        _ => None,
    }
}

/// A step that is over becomes a fact.
fn finish(
    mut overs: MessageReader<StepOver>,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
    play: Option<ResMut<Play>>,
    mut keeps: MessageWriter<Keep>,
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
        keeps.write(Keep(fact));
    }
}

/// The store has the step: on to the next, or back to the map where the light goes on.
fn go_on(
    mut committed: MessageReader<Committed>,
    course: Res<Course>,
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
            None => {
                commands.insert_resource(JustLit(lesson.id.clone()));
                commands.remove_resource::<Play>();
                next.set(Screen::Map);
            }
        }
    }
}
