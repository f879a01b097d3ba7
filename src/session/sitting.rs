//! One child at one seat, now: what the game is to show, and which fact an answer becomes. Screens follow it and decide
//! nothing themselves.

use super::journal::Journal;
use super::progress::Progress;
use super::record::{Fact, Record};
use super::standing::Next;
use crate::activities::report_desk::{Content, TaskResult};
use crate::assessment::{Ask, Given, Kind, Sheet, Task};
use crate::curriculum::{Bank, Lesson, Module};
use crate::ids::{ClassId, LessonId, OptionId, StepId};
use std::collections::BTreeMap;

/// A seat of a class, being played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The class.
    pub class: ClassId,
    /// The seat, from 0.
    pub seat: u8,
}

/// What the game is to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Show {
    /// An assessment that is yet to be begun: [`Sitting::begin`].
    Begin(Kind),
    /// An assessment that goes on.
    Ask {
        /// What is asked in all.
        sheet: Sheet,
        /// What to ask now.
        ask: Ask,
    },
    /// A lesson left half-way.
    Lesson {
        /// The lesson.
        lesson: LessonId,
        /// The step to go on with.
        step: StepId,
    },
    /// The map.
    Map {
        /// The lesson that Sango points at.
        suggested: Option<LessonId>,
    },
    /// The celebration and the certificate.
    Celebration,
}

impl Sitting {
    /// What this seat has done.
    pub fn progress(&self, journal: &Journal) -> Progress {
        Progress::of(journal.seat(&self.class, self.seat))
    }

    /// What is to be shown next. `bank` is the module's.
    pub fn show(
        &self,
        progress: &Progress,
        module: &Module,
        lessons: &BTreeMap<LessonId, Lesson>,
        bank: &Bank,
    ) -> Show {
        match progress.next(module, lessons) {
            Next::Baseline => Self::show_attempt(progress, module, bank, Kind::Baseline),
            Next::Assessment => Self::show_attempt(progress, module, bank, Kind::Assessment),
            Next::Lesson { lesson, step } => Show::Lesson { lesson, step },
            Next::Map { suggested } => Show::Map { suggested },
            Next::Celebration => Show::Celebration,
        }
    }

    /// An assessment of this kind, to be begun or gone on with.
    pub fn show_attempt(progress: &Progress, module: &Module, bank: &Bank, kind: Kind) -> Show {
        match progress.open_attempt(module, kind) {
            Some(attempt) => {
                let sheet = Sheet::resume(bank, attempt);
                let ask = sheet.next(attempt);
                Show::Ask { sheet, ask }
            }
            None => Show::Begin(kind),
        }
    }

    /// The fact that an assessment begins. `seed` is drawn at random by the game.
    pub fn begin(&self, bank: &Bank, module: &Module, kind: Kind, seed: u64) -> Fact {
        let sheet = Sheet::draw(bank, module, kind, kind.form(self.seat), seed);
        Fact::AttemptBegun {
            kind,
            form: sheet.form,
            seed,
            items: sheet.drawn(),
        }
    }

    /// The record of a fact of this seat; the store takes it, then the journal merges it.
    pub fn draft(&self, journal: &mut Journal, module: &Module, fact: Fact) -> Record {
        journal.draft(&self.class, Some(self.seat), &module.version, fact)
    }
}

impl Fact {
    /// That the item at this index of the sheet was answered; none when there is no such item or option.
    pub fn item_answered(
        sheet: &Sheet,
        bank: &Bank,
        index: usize,
        option: &OptionId,
    ) -> Option<Self> {
        let asked = sheet.items.get(index)?;
        let item = asked.item.clone();
        let given = Given::of(asked.find(bank)?, option)?;
        Some(Fact::ItemAnswered {
            kind: sheet.kind,
            attempt: sheet.seed,
            item,
            given,
        })
    }

    /// That the report task was done.
    pub fn task_done(sheet: &Sheet, content: &Content, result: &TaskResult) -> Self {
        let task = Task {
            harm: content.harm,
            sexual_image: content.sexual_image,
            result: result.clone(),
        };
        Fact::TaskDone {
            kind: sheet.kind,
            attempt: sheet.seed,
            task,
        }
    }

    /// That the confidence item at this index was answered, from 1 to the band's points, or with "rather not say"; none
    /// when there is no such item.
    pub fn confidence_answered(sheet: &Sheet, index: usize, answer: Option<u8>) -> Option<Self> {
        let id = sheet.confidence.get(index)?.clone();
        Some(Fact::ConfidenceAnswered {
            kind: sheet.kind,
            attempt: sheet.seed,
            id,
            answer,
        })
    }

    /// That the attempt was handed in.
    pub fn handed_in(sheet: &Sheet) -> Self {
        Fact::HandedIn {
            kind: sheet.kind,
            attempt: sheet.seed,
        }
    }
}
