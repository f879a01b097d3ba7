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
    pub(super) latest: Option<LessonId>,
    /// In the order in which they were begun.
    attempts: Vec<(ModuleVersion, Attempt)>,
    /// Places in `attempts`, in the order in which they were handed in.
    handed_in: Vec<usize>,
    misconceptions: BTreeMap<MisconceptionId, u32>,
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
                    .filter(|(_, attempt)| attempt.form.is_none() && !attempt.handed_in)
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
            Fact::ClassSet(_)
            | Fact::SeatsSet { .. }
            | Fact::ReleaseMade { .. }
            | Fact::ClassJoined(_)
            | Fact::DevicesCounted { .. }
            | Fact::ReturnMade { .. } => {}
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

    /// Whether the teacher has set the lesson aside.
    pub fn is_set_aside(&self, lesson: &LessonId) -> bool {
        self.aside.contains(lesson)
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

    /// How often each wrong idea was seen in activities and carry-overs.
    pub fn misconceptions(&self) -> &BTreeMap<MisconceptionId, u32> {
        &self.misconceptions
    }
}
