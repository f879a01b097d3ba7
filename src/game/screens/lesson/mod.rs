//! A lesson's steps on the screen. Views send what the child does; a step is finished when the store says so, and only then comes
//! the next.

mod ahead;
mod carry;
mod flow;
mod recap;
mod story;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities::{self, Setting};
use crate::curriculum::{Lesson, Step};
use crate::game::activities::report_desk::Beside;
use crate::game::activities::{View, show};
use crate::game::app::{Screen, Way};
use crate::game::course::{Course, Seeds};
use crate::game::preview::{self, Preview};
use crate::game::screens::Anew;
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::Frame;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::{LessonId, MisconceptionId, StepId};

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
        StateTransition,
        flow::answer
            .in_set(Anew::Ask)
            .run_if(in_state(Screen::Lesson)),
    );
    app.add_systems(
        Update,
        (
            flow::finish
                .in_set(Way::Act)
                .run_if(in_state(Screen::Lesson)),
            flow::go_on
                .in_set(Way::Show)
                .run_if(in_state(Screen::Lesson)),
        ),
    );
    app.add_plugins((story::plugin, ahead::plugin));
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
    mut beside: ResMut<Beside>,
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
    if matches!(play.at, At::Start) {
        *beside = Beside::Nothing;
    }
    begin(play, step, &seeds);
    let name = look.text(&format!("{}-title", lesson.id));
    let place = format!("Lesson {}", play.step);
    let prefix = format!("{}-{}", lesson.id, play.step);
    let frame = Frame::new(Screen::Lesson, &name).at(place);
    frame.spawn(&mut commands, &mut look, |ui| match (&mut play.at, step) {
        (At::Story(beat), Step::Story(told)) => story::show(ui, lesson, &prefix, told, *beat),
        (At::Activity { state, last, fresh }, Step::Activity(step)) => {
            ui.night_sea(Some(lesson.band));
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
                        beside: *beside,
                    },
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
    });
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
            .observe(leave);
        ui.lamps(done, of);
    });
}

/// Back to the map; whoever only tries a lesson out goes back to where they came from.
fn leave(
    _: On<Activate>,
    preview: Option<Res<Preview>>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    match preview {
        Some(preview) => preview::end(&mut commands, *preview, &mut next),
        None => next.set(Screen::Map),
    }
}

fn over(_: On<Activate>, mut over: MessageWriter<StepOver>) {
    over.write_default();
}
