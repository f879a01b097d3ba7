//! Where a child is: a fold over the facts of one seat and its class.
//!
//! Facts are folded in the journal's order, whatever order they are handed over in, so that two devices that know the same
//! facts agree. No sequence of facts is an error: a fact that makes no sense is passed over.

use super::journal::in_order;
use super::record::{Fact, Record};
use crate::assessment::{Attempt, Kind};
use crate::curriculum::{Lesson, Module};
use crate::ids::{LessonId, MisconceptionId, ModuleVersion, StepId};
use std::collections::{BTreeMap, BTreeSet};

/// What one seat has done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Finished steps by lesson and its version.
    steps: BTreeMap<(LessonId, u32), BTreeSet<StepId>>,
    /// Lessons once finished, in whichever version.
    finished: BTreeSet<LessonId>,
    /// Lessons that the teacher has set aside.
    aside: BTreeSet<LessonId>,
    /// The lesson of the last finished step.
    latest: Option<LessonId>,
    /// In the order in which they were begun.
    attempts: Vec<(ModuleVersion, Attempt)>,
    /// Places in `attempts`, in the order in which they were handed in.
    handed_in: Vec<usize>,
    misconceptions: BTreeMap<MisconceptionId, u32>,
}

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
    /// The progress that follows from a seat's facts and those of its class ([`super::Journal::seat`]), in any order.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut progress = Self::default();
        for record in in_order(records) {
            progress.add(&record.module_version, &record.fact);
        }
        progress
    }

    fn add(&mut self, version: &ModuleVersion, fact: &Fact) {
        match fact {
            Fact::StepDone {
                lesson,
                lesson_version,
                step,
                ends_lesson,
                misconceptions,
            } => {
                self.steps
                    .entry((lesson.clone(), *lesson_version))
                    .or_default()
                    .insert(step.clone());
                if *ends_lesson {
                    self.finished.insert(lesson.clone());
                }
                self.latest = Some(lesson.clone());
                for misconception in misconceptions {
                    *self
                        .misconceptions
                        .entry(misconception.clone())
                        .or_default() += 1;
                }
            }
            Fact::LessonSetAside { lesson } => {
                self.aside.insert(lesson.clone());
            }
            Fact::LessonTakenUp { lesson } => {
                self.aside.remove(lesson);
            }
            Fact::AttemptBegun {
                kind,
                form,
                seed,
                items,
            } => {
                let index = self.attempt(version, *kind, *seed);
                if let Some((_, attempt)) = self
                    .attempts
                    .get_mut(index)
                    .filter(|(_, attempt)| attempt.form.is_none())
                {
                    attempt.form = Some(*form);
                    attempt.items = items.clone();
                }
            }
            Fact::ItemAnswered {
                kind,
                attempt,
                item,
                given,
            } => {
                self.change(version, *kind, *attempt, |attempt| {
                    attempt.answers.insert(item.clone(), given.clone());
                });
            }
            Fact::TaskDone {
                kind,
                attempt,
                task,
            } => self.change(version, *kind, *attempt, |attempt| {
                attempt.task.get_or_insert_with(|| task.clone());
            }),
            Fact::ConfidenceAnswered {
                kind,
                attempt,
                id,
                answer,
            } => {
                self.change(version, *kind, *attempt, |attempt| {
                    attempt.confidence.insert(id.clone(), *answer);
                });
            }
            Fact::HandedIn { kind, attempt } => {
                let index = self.attempt(version, *kind, *attempt);
                if let Some((_, attempt)) = self
                    .attempts
                    .get_mut(index)
                    .filter(|(_, attempt)| !attempt.handed_in)
                {
                    attempt.handed_in = true;
                    self.handed_in.push(index);
                }
            }
            Fact::ClassSet(_) | Fact::SeatsSet { .. } | Fact::ReleaseMade { .. } => {}
        }
    }

    /// The place of an attempt, which is added when it is not known yet.
    fn attempt(&mut self, version: &ModuleVersion, kind: Kind, seed: u64) -> usize {
        let known = |(its_version, attempt): &(ModuleVersion, Attempt)| {
            its_version == version && attempt.kind == kind && attempt.seed == seed
        };
        self.attempts.iter().position(known).unwrap_or_else(|| {
            self.attempts
                .push((version.clone(), Attempt::new(kind, seed)));
            self.attempts.len() - 1
        })
    }

    /// Changes an attempt unless it was handed in.
    fn change(
        &mut self,
        version: &ModuleVersion,
        kind: Kind,
        seed: u64,
        change: impl FnOnce(&mut Attempt),
    ) {
        let index = self.attempt(version, kind, seed);
        if let Some((_, attempt)) = self
            .attempts
            .get_mut(index)
            .filter(|(_, attempt)| !attempt.handed_in)
        {
            change(attempt);
        }
    }

    /// Whether a step of this version of the lesson is finished.
    pub fn step_done(&self, lesson: &Lesson, step: &StepId) -> bool {
        self.done_steps(lesson)
            .is_some_and(|done| done.contains(step))
    }

    fn done_steps(&self, lesson: &Lesson) -> Option<&BTreeSet<StepId>> {
        self.steps.get(&(lesson.id.clone(), lesson.version))
    }

    /// Whether a lesson is finished or set aside; `lesson` is its content, if there is any.
    ///
    /// A lesson once finished stays so when its version changes; one left half-way begins anew. INDICATORS, "completed":
    /// a lesson that the teacher sets aside counts.
    pub fn lesson_done(&self, id: &LessonId, lesson: Option<&Lesson>) -> bool {
        self.finished.contains(id)
            || self.aside.contains(id)
            || lesson.is_some_and(|lesson| {
                !lesson.steps.is_empty()
                    && lesson
                        .steps
                        .iter()
                        .all(|step| self.step_done(lesson, step.id()))
            })
    }

    /// Where a lesson stands; `lesson` is its content, if there is any.
    pub fn lesson_state(&self, id: &LessonId, lesson: Option<&Lesson>) -> LessonState {
        if self.lesson_done(id, lesson) {
            return LessonState::Done;
        }
        let Some(lesson) = lesson else {
            return LessonState::Asleep;
        };
        let open = |step: &&crate::curriculum::Step| !self.step_done(lesson, step.id());
        match lesson.steps.iter().find(open) {
            Some(step) => LessonState::Open {
                next: step.id().clone(),
                done: lesson.steps.iter().filter(|step| !open(step)).count(),
                of: lesson.steps.len(),
            },
            None => LessonState::Asleep,
        }
    }

    /// Whether the teacher has set the lesson aside.
    pub fn is_set_aside(&self, lesson: &LessonId) -> bool {
        self.aside.contains(lesson)
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

    /// All attempts with their module versions, in the order in which they were begun.
    pub fn attempts(&self) -> &[(ModuleVersion, Attempt)] {
        &self.attempts
    }

    /// The attempt to go on with: the last one begun under this module version and not handed in.
    pub fn open_attempt(&self, module: &Module, kind: Kind) -> Option<&Attempt> {
        let open = |(version, attempt): &&(ModuleVersion, Attempt)| {
            *version == module.version
                && attempt.kind == kind
                && attempt.form.is_some()
                && !attempt.handed_in
        };
        self.attempts
            .iter()
            .rev()
            .find(open)
            .map(|(_, attempt)| attempt)
    }

    /// The attempt that counts: the first one handed in under this module version (INDICATORS, "knows how to report": "the
    /// first handed-in, unaided report task").
    pub fn handed_in(&self, version: &ModuleVersion, kind: Kind) -> Option<&Attempt> {
        let attempts = self
            .handed_in
            .iter()
            .filter_map(|&index| self.attempts.get(index));
        attempts
            .into_iter()
            .find(|(known, attempt)| known == version && attempt.kind == kind)
            .map(|(_, attempt)| attempt)
    }

    /// Whether the baseline was handed in, under any version of this band's module: after the first lessons it would no
    /// longer be one.
    pub fn baseline_done(&self, module: &Module) -> bool {
        let ours = |version: &ModuleVersion| {
            version
                .as_ref()
                .starts_with(&format!("{}-", module.band.id()))
        };
        let attempts = self
            .handed_in
            .iter()
            .filter_map(|&index| self.attempts.get(index));
        attempts.into_iter().any(|(version, attempt)| {
            attempt.kind == Kind::Baseline && (*version == module.version || ours(version))
        })
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
        if !self.baseline_done(module)
            && self.handed_in(&module.version, Kind::Assessment).is_none()
        {
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

    /// How often each wrong idea was seen in activities and carry-overs.
    pub fn misconceptions(&self) -> &BTreeMap<MisconceptionId, u32> {
        &self.misconceptions
    }
}
