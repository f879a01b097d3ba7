//! Tests of the fold: a child's way by hand through the real module, and properties over any facts in any order.

use super::tests::any_record;
use super::*;
use crate::activities::report_desk::TaskResult;
use crate::assessment::tests::curriculum;
use crate::assessment::{Ask, Kind, Sheet};
use crate::curriculum::{Bank, Lesson, Module, Step};
use crate::ids::{Band, LessonId, ModuleVersion, StepId};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A seat at a device, playing the navigators' module.
struct Child {
    journal: Journal,
    sitting: Sitting,
    module: Module,
    lessons: BTreeMap<LessonId, Lesson>,
}

fn bank() -> &'static Bank {
    curriculum().bank(Band::Navigators).expect("a bank")
}

impl Child {
    /// A child whose module's core is one lesson.
    fn new() -> Self {
        let module = Module {
            version: "navigators-1".into(),
            core: vec!["footprints".into()],
            ..curriculum()
                .module(Band::Navigators)
                .expect("a module")
                .clone()
        };
        Self {
            journal: Journal::new("one".into()),
            sitting: Sitting {
                class: "c".into(),
                seat: 4,
            },
            module,
            lessons: curriculum().lessons.clone(),
        }
    }

    fn progress(&self) -> Progress {
        self.sitting.progress(&self.journal)
    }

    fn show(&self) -> Show {
        self.sitting
            .show(&self.progress(), &self.module, &self.lessons, bank())
    }

    fn fact(&mut self, fact: Fact) {
        let record = self.sitting.draft(&mut self.journal, &self.module, fact);
        // As after the night: written, read, merged.
        let read = read_all(to_line(&record).as_bytes()).records;
        assert_eq!(self.journal.merge(read), 1);
    }

    fn class_fact(&mut self, fact: Fact) {
        let (class, version) = (self.sitting.class.clone(), self.module.version.clone());
        self.journal.push(&class, None, &version, fact);
    }

    fn begin(&mut self, kind: Kind, seed: u64) {
        let fact = self.sitting.begin(bank(), &self.module, kind, seed);
        self.fact(fact);
    }

    /// Answers what is asked until nothing more is; returns how much that was.
    fn answer_all(&mut self, kind: Kind) -> usize {
        let mut asked = 0;
        loop {
            let show = Sitting::show_attempt(&self.progress(), &self.module, bank(), kind);
            let Show::Ask { sheet, ask } = show else {
                return asked;
            };
            let fact = match ask {
                Ask::Item(index) => {
                    Fact::item_answered(&sheet, bank(), index, &sheet.items[index].options[0])
                }
                Ask::Task => Some(Fact::task_done(
                    &sheet,
                    &bank().report_task,
                    &TaskResult::default(),
                )),
                Ask::Confidence(index) => Fact::confidence_answered(&sheet, index, None),
                Ask::HandIn => Some(Fact::handed_in(&sheet)),
            };
            self.fact(fact.expect("can be answered"));
            asked += 1;
        }
    }

    fn lesson(&self) -> Lesson {
        self.lessons[&LessonId::from("footprints")].clone()
    }

    fn finish(&mut self, step: &StepId) {
        let fact =
            self.progress()
                .finish_step(&self.lesson(), step, vec!["friends-keep-it".into()]);
        self.fact(fact);
    }

    fn steps(&self) -> Vec<StepId> {
        self.lesson()
            .steps
            .iter()
            .map(|step| step.id().clone())
            .collect()
    }

    fn state(&self) -> LessonState {
        let id = LessonId::from("footprints");
        self.progress().lesson_state(&id, self.lessons.get(&id))
    }

    fn completed(&self) -> bool {
        self.progress().completed(&self.module, &self.lessons)
    }
}

#[test]
fn the_whole_way_from_the_baseline_to_the_celebration() {
    let mut child = Child::new();
    assert_eq!(child.show(), Show::Begin(Kind::Baseline));
    child.begin(Kind::Baseline, 7);
    assert_eq!(child.answer_all(Kind::Baseline), 5 + 1);
    let suggested = Some(LessonId::from("footprints"));
    assert_eq!(child.show(), Show::Map { suggested });
    assert_eq!(
        child.progress().lesson_state(&"report-it".into(), None),
        LessonState::Asleep
    );
    let steps = child.steps();
    for (done, step) in steps.iter().enumerate() {
        assert_eq!(
            child.state(),
            LessonState::Open {
                next: step.clone(),
                done,
                of: steps.len()
            }
        );
        if done > 0 {
            assert_eq!(
                child.show(),
                Show::Lesson {
                    lesson: "footprints".into(),
                    step: step.clone()
                }
            );
        }
        child.finish(step);
    }
    assert_eq!(child.state(), LessonState::Done);
    assert_eq!(
        child.progress().misconceptions()["friends-keep-it"],
        steps.len() as u32
    );
    assert_eq!(child.show(), Show::Begin(Kind::Assessment));
    assert!(!child.completed());
    child.begin(Kind::Assessment, 8);
    assert_eq!(child.answer_all(Kind::Assessment), 10 + 1 + 4 + 1);
    assert!(child.completed());
    assert_eq!(child.show(), Show::Celebration);
    let attempts: Vec<_> = child
        .progress()
        .attempts()
        .iter()
        .map(|(_, attempt)| attempt.form)
        .collect();
    assert_ne!(attempts[0], attempts[1], "the forms swap");
}

#[test]
fn a_half_answered_attempt_goes_on_with_the_same_shuffles() {
    let mut child = Child::new();
    child.begin(Kind::Baseline, 99);
    let Show::Ask {
        sheet,
        ask: Ask::Item(0),
    } = child.show()
    else {
        panic!("{:?}", child.show())
    };
    assert_eq!(
        sheet,
        Sheet::draw(
            bank(),
            &child.module,
            Kind::Baseline,
            Kind::Baseline.form(4),
            99
        )
    );
    child.fact(
        Fact::item_answered(&sheet, bank(), 0, &sheet.items[0].options[1]).expect("an answer"),
    );
    assert_eq!(
        child.show(),
        Show::Ask {
            sheet: sheet.clone(),
            ask: Ask::Item(1)
        }
    );
    assert_eq!(Fact::item_answered(&sheet, bank(), 99, &"a".into()), None);
    assert_eq!(Fact::item_answered(&sheet, bank(), 0, &"zzz".into()), None);
    assert_eq!(
        Fact::confidence_answered(&sheet, 0, None),
        None,
        "a baseline does not ask"
    );
}

#[test]
fn the_first_handed_in_assessment_counts_and_stays() {
    let mut child = Child::new();
    child.begin(Kind::Assessment, 1);
    child.answer_all(Kind::Assessment);
    let version = child.module.version.clone();
    let first = child
        .progress()
        .handed_in(&version, Kind::Assessment)
        .cloned()
        .expect("handed in");
    child.begin(Kind::Assessment, 2);
    child.answer_all(Kind::Assessment);
    let sheet = Sheet::resume(bank(), &first);
    let better = TaskResult {
        told: Some("home".into()),
        ..TaskResult::default()
    };
    child.fact(Fact::task_done(&sheet, &bank().report_task, &better));
    child.fact(
        Fact::item_answered(&sheet, bank(), 0, &sheet.items[0].options[1]).expect("an answer"),
    );
    child.fact(Fact::handed_in(&sheet));
    assert_eq!(
        child.progress().handed_in(&version, Kind::Assessment),
        Some(&first)
    );
    assert_eq!(child.progress().attempts().len(), 2);
}

#[test]
fn within_an_attempt_the_first_task_and_the_last_answer_count() {
    let mut child = Child::new();
    child.begin(Kind::Assessment, 1);
    let Show::Ask { sheet, .. } =
        Sitting::show_attempt(&child.progress(), &child.module, bank(), Kind::Assessment)
    else {
        panic!("begun")
    };
    for option in &sheet.items[0].options {
        child.fact(Fact::item_answered(&sheet, bank(), 0, option).expect("an answer"));
    }
    let told = TaskResult {
        told: Some("home".into()),
        ..TaskResult::default()
    };
    child.fact(Fact::task_done(
        &sheet,
        &bank().report_task,
        &TaskResult::default(),
    ));
    child.fact(Fact::task_done(&sheet, &bank().report_task, &told));
    let progress = child.progress();
    let attempt = progress
        .open_attempt(&child.module, Kind::Assessment)
        .expect("open");
    assert_eq!(
        Some(&attempt.answers[&sheet.items[0].item].option),
        sheet.items[0].options.last()
    );
    assert_eq!(
        attempt.task.as_ref().map(|task| &task.result),
        Some(&TaskResult::default())
    );
}

#[test]
fn a_changed_lesson_begins_anew_unless_it_was_finished() {
    let mut child = Child::new();
    let steps = child.steps();
    child.finish(&steps[0]);
    child.lessons.get_mut("footprints").expect("there").version += 1;
    assert_eq!(
        child.state(),
        LessonState::Open {
            next: steps[0].clone(),
            done: 0,
            of: steps.len()
        }
    );
    for step in &steps {
        child.finish(step);
    }
    let lesson = child.lessons.get_mut("footprints").expect("there");
    lesson.version += 1;
    lesson.steps.reverse();
    assert_eq!(child.state(), LessonState::Done);
    child.lessons.clear();
    assert_eq!(child.state(), LessonState::Done, "even when it is gone");
}

#[test]
fn a_lesson_set_aside_counts_as_finished() {
    let mut child = Child::new();
    let lesson = || LessonId::from("footprints");
    child.begin(Kind::Assessment, 1);
    child.answer_all(Kind::Assessment);
    assert!(!child.completed());
    child.fact(Fact::LessonSetAside { lesson: lesson() });
    assert!(child.completed() && child.progress().is_set_aside(&lesson()));
    child.fact(Fact::LessonTakenUp { lesson: lesson() });
    assert!(!child.completed());
    child.class_fact(Fact::LessonSetAside { lesson: lesson() });
    assert!(child.completed(), "for the whole class");
}

#[test]
fn versions_are_never_mixed_silently() {
    let mut child = Child::new();
    child.begin(Kind::Baseline, 1);
    child.answer_all(Kind::Baseline);
    child.begin(Kind::Assessment, 2);
    child.answer_all(Kind::Assessment);
    child.fact(Fact::LessonSetAside {
        lesson: "footprints".into(),
    });
    assert!(child.completed());
    let old = child.module.version.clone();
    child.module.version = "navigators-2".into();
    assert!(!child.completed(), "the assessment was another version's");
    assert!(child.progress().handed_in(&old, Kind::Assessment).is_some());
    assert_eq!(
        child.show(),
        Show::Begin(Kind::Assessment),
        "and no second baseline"
    );
    child.module.band = Band::Guardians;
    child.module.version = "guardians-1".into();
    assert_eq!(
        child.show(),
        Show::Begin(Kind::Baseline),
        "another band has its own"
    );
}

#[test]
fn another_device_goes_on_after_a_merge() {
    let mut first = Child::new();
    first.begin(Kind::Baseline, 5);
    let step = first.steps()[0].clone();
    let mut second = Child::new();
    second.journal = Journal::new("two".into());
    second.journal.merge(first.journal.records().to_vec());
    assert_eq!(second.show(), first.show());
    second.answer_all(Kind::Baseline);
    second.finish(&step);
    first.journal.merge(second.journal.records().to_vec());
    assert_eq!(first.show(), second.show());
    assert!(matches!(first.show(), Show::Lesson { .. }));
}

#[test]
fn other_seats_facts_are_not_mine() {
    let mut child = Child::new();
    let (class, version) = (child.sitting.class.clone(), child.module.version.clone());
    let done = child
        .progress()
        .finish_step(&child.lesson(), &child.steps()[0], vec![]);
    child.journal.push(&class, Some(5), &version, done.clone());
    child.journal.push(&"other".into(), Some(4), &version, done);
    assert_eq!(child.progress(), Progress::default());
}

fn any_lessons() -> BTreeMap<LessonId, Lesson> {
    let mut lesson = curriculum().lessons[&LessonId::from("footprints")].clone();
    lesson.steps.retain(|step| !matches!(step, Step::Recap(_)));
    let other = Lesson {
        id: "report-it".into(),
        version: 2,
        ..lesson.clone()
    };
    [lesson, other]
        .map(|lesson| (lesson.id.clone(), lesson))
        .into()
}

proptest! {
    #[test]
    fn any_facts_fold_alike_in_any_order(records in prop::collection::vec(any_record(), 0..60), order: u64) {
        let progress = Progress::of(&records);
        let mut shuffled = records.clone();
        crate::chance::Chance::from_seed(order).shuffle(&mut shuffled);
        shuffled.extend(records.first().cloned());
        prop_assert_eq!(&Progress::of(&shuffled), &progress);
        let mut module = curriculum().module(Band::Navigators).expect("a module").clone();
        let sitting = Sitting { class: "c".into(), seat: 1 };
        for core in [vec!["footprints".into()], vec![], vec!["report-it".into(), "asleep".into()]] {
            module.core = core;
            let _ = sitting.show(&progress, &module, &any_lessons(), bank());
        }
    }

    #[test]
    fn no_fact_undoes_a_finished_step_or_an_assessment(
        records in prop::collection::vec(any_record(), 0..40),
        more in any_record(),
    ) {
        let version = ModuleVersion::from("navigators-1");
        let before = Progress::of(&records);
        let mut later = Journal::new("four".into());
        later.merge(records);
        later.push(&"c".into(), Some(1), &version, more.fact);
        let after = Progress::of(later.records());
        for lesson in any_lessons().values() {
            for step in &lesson.steps {
                prop_assert!(after.step_done(lesson, step.id()) >= before.step_done(lesson, step.id()));
            }
        }
        for kind in Kind::ALL {
            if let Some(attempt) = before.handed_in(&version, kind) {
                prop_assert_eq!(after.handed_in(&version, kind), Some(attempt));
            }
        }
    }

    #[test]
    fn every_seat_can_be_played_to_the_celebration(records in prop::collection::vec(any_record(), 0..30), seed: u64) {
        let mut child = Child::new();
        let of_seat = |record: Record| Record { seat: record.seat.map(|_| 4), ..record };
        child.journal.merge(records.into_iter().map(of_seat));
        for turn in 0..200 {
            match child.show() {
                Show::Begin(kind) => child.begin(kind, seed.wrapping_add(turn)),
                Show::Ask { sheet, .. } => { child.answer_all(sheet.kind); }
                Show::Lesson { step, .. } => child.finish(&step),
                Show::Map { suggested } => {
                    prop_assert_eq!(suggested, Some("footprints".into()));
                    let LessonState::Open { next, .. } = child.state() else { panic!("open") };
                    child.finish(&next);
                }
                Show::Celebration => break,
            }
        }
        prop_assert_eq!(child.show(), Show::Celebration);
        prop_assert!(child.completed());
    }
}
