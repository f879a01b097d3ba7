//! A class for the tests: its set-up, its codes, and children who play by facts alone, through the very functions that the game calls.

use sango::assessment::{Ask, Kind};
use sango::curriculum::{Curriculum, ItemKind};
use sango::ids::Band;
use sango::results::class::{ClassSetup, seat_code};
use sango::results::store::native::Store;
use sango::session::{Fact, Journal, Show, Sitting};

use crate::player::{Home, Player, files};

/// A class of navigators, of whom nothing is counted yet.
pub fn a_class(seats: u8) -> ClassSetup {
    ClassSetup::draw("international".into(), Band::Navigators, "2026", seats).expect("chance")
}

/// The curriculum as the game reads it.
pub fn curriculum() -> Curriculum {
    let (curriculum, problems) = Curriculum::load(&files().sources());
    assert!(problems.is_empty(), "{problems:?}");
    curriculum
}

impl Home {
    /// Sets a class up, as the teacher's screen does, without the screen.
    pub fn found(&self, class: &ClassSetup) {
        let (mut store, mut journal) = Store::open(self.path());
        let fact = Fact::ClassSet(Box::new(class.clone()));
        store
            .append(&mut journal, &class.id, None, &"navigators-2".into(), fact)
            .expect("the class is kept");
    }

    /// What is on the disk.
    pub fn journal(&self) -> Journal {
        let (store, journal) = Store::open(self.path());
        assert!(store.degraded().is_none());
        assert!(store.damage().pieces.is_empty());
        journal
    }

    /// Lets children play by facts, each at a seat.
    pub fn play(&self, class: &ClassSetup, children: &[(u8, Child)]) {
        let curriculum = curriculum();
        let (mut store, mut journal) = Store::open(self.path());
        let mut other = Journal::new("another-device".into());
        for (seat, child) in children {
            child.play(&mut other, class, *seat, &curriculum);
        }
        store
            .import(&mut journal, other.records().to_vec())
            .expect("the facts are kept");
    }
}

/// What a child does.
#[derive(Debug, Clone, Copy)]
pub struct Child {
    /// Safety items right, of six.
    pub safety: u8,
    /// Reporting items right, of four.
    pub reporting: u8,
    /// What it says about itself.
    pub confidence: [Option<u8>; 4],
    /// Whether it tells an adult in the report task.
    pub tells: bool,
    /// Whether it goes on after the first questions.
    pub goes_on: bool,
}

impl Child {
    /// Confident, safe, and knows how to report.
    pub const WELL: Self = Self {
        safety: 6,
        reporting: 4,
        confidence: [Some(3); 4],
        tells: true,
        goes_on: true,
    };
    /// Safe and able to report, but not sure of it.
    pub const UNSURE: Self = Self {
        confidence: [Some(2); 4],
        ..Self::WELL
    };
    /// Confident and safe, but tells nobody.
    pub const KEEPS_IT: Self = Self {
        tells: false,
        ..Self::WELL
    };
    /// Safe and able to report; of itself it says too little.
    pub const SILENT: Self = Self {
        confidence: [Some(3), Some(3), None, None],
        ..Self::WELL
    };
    /// Nothing of it.
    pub const BADLY: Self = Self {
        safety: 0,
        reporting: 0,
        confidence: [Some(1); 4],
        tells: false,
        goes_on: true,
    };
    /// The first questions and no more.
    pub const STOPS: Self = Self {
        goes_on: false,
        ..Self::WELL
    };

    /// Plays to the end, or as far as it goes, by facts.
    pub fn play(
        self,
        journal: &mut Journal,
        class: &ClassSetup,
        seat: u8,
        curriculum: &Curriculum,
    ) {
        let module = curriculum.module(class.band).expect("a module");
        let bank = curriculum.bank(class.band).expect("a bank");
        let sitting = Sitting {
            class: class.id.clone(),
            seat,
        };
        let (mut safety, mut reporting) = (0, 0);
        for _ in 0..60 {
            let progress = sitting.progress(journal);
            let fact = match sitting.show(&progress, module, &curriculum.lessons, bank) {
                Show::Begin(kind) => {
                    (safety, reporting) = (0, 0);
                    sitting.begin(bank, module, kind, u64::from(seat) * 7919 + kind as u64)
                }
                Show::Ask { sheet, ask } => match ask {
                    Ask::Item(at) => {
                        let item = sheet.items[at].find(bank).expect("the item");
                        let (given, most) = match item.kind {
                            ItemKind::Safety => (&mut safety, self.safety),
                            ItemKind::Reporting(_) => (&mut reporting, self.reporting),
                        };
                        let right = *given < most;
                        *given += 1;
                        let option = item.options.iter().find(|option| option.right == right);
                        let option = &option.expect("an option").id;
                        Fact::item_answered(&sheet, bank, at, option).expect("an answer")
                    }
                    Ask::Task => {
                        let content = &bank.report_task;
                        let result = sango::activities::report_desk::TaskResult {
                            told: self.tells.then(|| content.adults[0].id.clone()),
                            ..Default::default()
                        };
                        Fact::task_done(&sheet, content, &result)
                    }
                    Ask::Confidence(at) => {
                        Fact::confidence_answered(&sheet, at, self.confidence[at])
                            .expect("a rating")
                    }
                    Ask::HandIn => {
                        let fact = Fact::handed_in(&sheet);
                        if sheet.kind == Kind::Baseline && !self.goes_on {
                            journal.push(&class.id, Some(seat), &module.version, fact);
                            return;
                        }
                        fact
                    }
                },
                Show::Lesson { lesson, step } => {
                    let lesson = &curriculum.lessons[&lesson];
                    progress.finish_step(lesson, &step, Vec::new())
                }
                Show::Map { suggested } => {
                    let lesson = &curriculum.lessons[&suggested.expect("a lesson")];
                    progress.finish_step(lesson, lesson.steps[0].id(), Vec::new())
                }
                Show::Celebration => return,
            };
            journal.push(&class.id, Some(seat), &module.version, fact);
        }
        panic!("seat {seat} never finishes");
    }
}

impl Player {
    /// From the title to a seat of the class, by its four pictures.
    #[track_caller]
    pub fn start_at(&mut self, language: &str, class: &ClassSetup, seat: u8) {
        self.start(language);
        self.take_id(&format!("seat-{seat}"));
        for picture in seat_code(class, seat) {
            self.take_id(&format!("code-{picture}"));
        }
    }
}
