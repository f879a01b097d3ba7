//! What a seat's progress comes to: where each lesson stands, whether the module is completed, and what comes next.

use super::progress::Progress;
use super::record::Fact;
use crate::assessment::Kind;
use crate::curriculum::{Lesson, Module, Step};
use crate::ids::{LessonId, MisconceptionId, StepId};
use std::collections::BTreeMap;

/// Where a lesson stands for a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LessonState {
    /// There is no such lesson yet.
    Asleep,
    /// It can be played.
    Open {
        /// The first step that is not finished.
        next: StepId,
        /// How many steps are finished.
        done: usize,
        /// How many steps there are.
        of: usize,
    },
    /// It is finished, or the teacher set it aside. It can be played again.
    Done,
}

/// What comes next for a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The assessment before the lessons, to be begun or gone on with.
    Baseline,
    /// A lesson that was left half-way.
    Lesson {
        /// The lesson.
        lesson: LessonId,
        /// The first step that is not finished.
        step: StepId,
    },
    /// The choice of a lesson.
    Map {
        /// The first lesson of the module that is open, core lessons first.
        suggested: Option<LessonId>,
    },
    /// The assessment after the lessons, to be begun or gone on with.
    Assessment,
    /// All is done.
    Celebration,
}

impl Progress {
    /// Where a lesson stands; `lesson` is its content, if there is any.
    pub fn lesson_state(&self, id: &LessonId, lesson: Option<&Lesson>) -> LessonState {
        if self.lesson_done(id, lesson) {
            return LessonState::Done;
        }
        let Some(lesson) = lesson else {
            return LessonState::Asleep;
        };
        let open = |step: &&Step| !self.step_done(lesson, step.id());
        match lesson.steps.iter().find(open) {
            Some(step) => LessonState::Open {
                next: step.id().clone(),
                done: lesson.steps.iter().filter(|step| !open(step)).count(),
                of: lesson.steps.len(),
            },
            None => LessonState::Asleep,
        }
    }

    /// The fact that a step is finished, knowing whether the lesson ends with it.
    pub fn finish_step(
        &self,
        lesson: &Lesson,
        step: &StepId,
        misconceptions: Vec<MisconceptionId>,
    ) -> Fact {
        let done = |id: &StepId| id == step || self.step_done(lesson, id);
        Fact::StepDone {
            lesson: lesson.id.clone(),
            lesson_version: lesson.version,
            step: step.clone(),
            ends_lesson: lesson.steps.iter().all(|step| done(step.id())),
            misconceptions,
        }
    }

    /// INDICATORS, "completed": "every core lesson of the named module version finished … and the end assessment handed in".
    pub fn completed(&self, module: &Module, lessons: &BTreeMap<LessonId, Lesson>) -> bool {
        self.core_done(module, lessons)
            && self.handed_in(&module.version, Kind::Assessment).is_some()
    }

    fn core_done(&self, module: &Module, lessons: &BTreeMap<LessonId, Lesson>) -> bool {
        module
            .core
            .iter()
            .all(|id| self.lesson_done(id, lessons.get(id)))
    }

    /// What comes next: the baseline, a lesson left half-way, the map, the assessment, the celebration.
    pub fn next(&self, module: &Module, lessons: &BTreeMap<LessonId, Lesson>) -> Next {
        if self.completed(module, lessons) {
            return Next::Celebration;
        }
        // After the first steps a baseline would no longer be one, even when its record was lost.
        let begun =
            self.latest.is_some() || self.handed_in(&module.version, Kind::Assessment).is_some();
        if !begun && !self.baseline_done(module) {
            return Next::Baseline;
        }
        let state = |id: &LessonId| self.lesson_state(id, lessons.get(id));
        if let Some(lesson) = self.latest.clone().filter(|id| module.lessons.contains(id))
            && let LessonState::Open {
                next: step,
                done: 1..,
                ..
            } = state(&lesson)
        {
            return Next::Lesson { lesson, step };
        }
        if self.core_done(module, lessons) {
            return Next::Assessment;
        }
        let is_open = |id: &&LessonId| matches!(state(id), LessonState::Open { .. });
        let suggested = module
            .core
            .iter()
            .find(is_open)
            .or_else(|| module.lessons.iter().find(is_open))
            .cloned();
        Next::Map { suggested }
    }
}
