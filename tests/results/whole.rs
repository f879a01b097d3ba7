//! From answers to files: a class of sixty plays by the real content, and what leaves is compared with numbers that were
//! computed by hand.

use crate::people::{formats, readable};
use sango::activities::report_desk::TaskResult;
use sango::assessment::{Kind, Sheet};
use sango::curriculum::{Curriculum, Sources};
use sango::ids::{Band, DeviceId};
use sango::results::attributes::{AgeBand, Attributes, Disability, SeatAttributes, Sex};
use sango::results::book::{ClassBook, NoBook};
use sango::results::class::{ClassSetup, Enrolment, Secret};
use sango::results::disclosure::Shown;
use sango::results::indicators::{Category, Measure};
use sango::results::overview::{At, ConfidenceTotals, Gain};
use sango::session::{Fact, Journal, Progress, to_line};

pub fn curriculum() -> Curriculum {
    let (sources, _) =
        Sources::from_folder(&sango::curriculum::project_folder()).expect("the content");
    Curriculum::load(&sources).0
}

/// How a child does.
#[derive(Clone, Copy, PartialEq)]
pub enum Does {
    /// Nothing at all.
    Nothing,
    /// The baseline with all wrong, the lesson, and no more.
    Lesson,
    /// Everything, all of it well: 7.1.5 holds.
    Well,
    /// Everything, all of it badly.
    Badly,
    /// As well as can be, but "rather not say" to two of four confidence items.
    Silent,
}

pub fn setup() -> ClassSetup {
    ClassSetup {
        id: "MARKER-class".into(),
        country: "international".into(),
        area: None,
        band: Band::Navigators,
        period: "2026".into(),
        seats: 60,
        secret: Secret(*b"MARKER-secret-16"),
        enrolment: Enrolment {
            total: 60,
            sex: [(Sex::Female, 30), (Sex::Male, 30)].into(),
            age: [(AgeBand::From9To12, 60)].into(),
            ..Enrolment::default()
        },
    }
}

/// Girls on seats 0 to 29, boys on 30 to 59, all of them ten years old.
pub fn attributes() -> Attributes {
    let sex = |seat| if seat < 30 { Sex::Female } else { Sex::Male };
    let of = |seat| {
        (
            seat,
            SeatAttributes {
                age: Some(10),
                sex: sex(seat),
                ..SeatAttributes::default()
            },
        )
    };
    Attributes((0..60).map(of).collect())
}

/// Plays a class through the same calls as the game, one journal for all.
pub fn play(curriculum: &Curriculum, setup: &ClassSetup, children: &[Does]) -> Journal {
    let module = curriculum.module(setup.band).expect("a module");
    let mut journal = Journal::new(DeviceId::from("MARKER-device"));
    journal.push(
        &setup.id,
        None,
        &module.version,
        Fact::ClassSet(Box::new(setup.clone())),
    );
    for (seat, does) in (0u8..).zip(children) {
        if *does != Does::Nothing {
            play_seat(curriculum, setup, &mut journal, seat, *does);
        }
    }
    journal
}

pub fn play_seat(
    curriculum: &Curriculum,
    setup: &ClassSetup,
    journal: &mut Journal,
    seat: u8,
    does: Does,
) {
    let module = curriculum.module(setup.band).expect("a module");
    attempt(
        curriculum,
        setup,
        journal,
        seat,
        Kind::Baseline,
        Does::Badly,
    );
    for id in &module.core {
        let lesson = curriculum.lesson(id).expect("a core lesson");
        for step in &lesson.steps {
            let progress = Progress::of(journal.seat(&setup.id, seat));
            let fact = progress.finish_step(lesson, step.id(), Vec::new());
            journal.push(&setup.id, Some(seat), &module.version, fact);
        }
    }
    if does != Does::Lesson {
        attempt(curriculum, setup, journal, seat, Kind::Assessment, does);
    }
}

pub fn attempt(
    curriculum: &Curriculum,
    setup: &ClassSetup,
    journal: &mut Journal,
    seat: u8,
    kind: Kind,
    does: Does,
) {
    let module = curriculum.module(setup.band).expect("a module");
    let bank = curriculum.bank(setup.band).expect("a bank");
    let well = does != Does::Badly;
    let sheet = Sheet::draw(
        bank,
        module,
        kind,
        kind.form(seat),
        4_242_424_242 + u64::from(seat),
    );
    let mut facts = vec![Fact::AttemptBegun {
        kind,
        form: sheet.form,
        seed: sheet.seed,
        items: sheet.drawn(),
    }];
    for (index, asked) in sheet.items.iter().enumerate() {
        let item = asked.find(bank).expect("an item");
        let option = item
            .options
            .iter()
            .find(|option| option.right == well)
            .expect("an option");
        facts.extend(Fact::item_answered(&sheet, bank, index, &option.id));
    }
    if sheet.report_task {
        let result = TaskResult {
            told: well.then(|| "teacher".into()),
            ..TaskResult::default()
        };
        facts.push(Fact::task_done(&sheet, &bank.report_task, &result));
    }
    for index in 0..sheet.confidence.len() {
        let answer = match does {
            Does::Silent if index < 2 => None,
            Does::Badly => Some(1),
            _ => Some(bank.points),
        };
        facts.extend(Fact::confidence_answered(&sheet, index, answer));
    }
    facts.push(Fact::handed_in(&sheet));
    for fact in facts {
        journal.push(&setup.id, Some(seat), &module.version, fact);
    }
}

/// Girls: 20 well, 10 badly. Boys: 10 well, 10 badly, 10 with the lesson alone.
pub fn sixty() -> Vec<Does> {
    let blocks = [
        (20, Does::Well),
        (10, Does::Badly),
        (10, Does::Well),
        (10, Does::Badly),
        (10, Does::Lesson),
    ];
    blocks
        .into_iter()
        .flat_map(|(count, does)| std::iter::repeat_n(does, count))
        .collect()
}

fn cells(
    curriculum: &Curriculum,
    children: &[Does],
) -> impl Fn(Measure, Category) -> Shown + use<> {
    let setup = setup();
    let journal = play(curriculum, &setup, children);
    let book = ClassBook::read(&journal, &setup.id, curriculum).expect("a book");
    let sheet = book.sheet(&attributes());
    move |measure, category| {
        let cell = sheet
            .cells
            .iter()
            .find(|cell| cell.measure == measure && cell.category == category);
        cell.expect("a cell").shown
    }
}

const GIRLS: Category = Category::Sex(Sex::Female);
const BOYS: Category = Category::Sex(Sex::Male);

#[test]
fn sixty_children_come_to_these_numbers() {
    let curriculum = curriculum();
    let cell = cells(&curriculum, &sixty());
    let exact = |numerator, denominator| Shown::Exact {
        numerator,
        denominator,
    };
    let band = |low, high| Shown::Band { low, high };
    // 50 of 60 completed. Girls 30 of 30 have a complement of 0; boys 20 of 30 would pass alone, but would tell the girls.
    assert_eq!(cell(Measure::Completed, Category::Total), exact(50, 60));
    assert_eq!(
        cell(Measure::Completed, Category::Age(AgeBand::From9To12)),
        exact(50, 60)
    );
    assert_eq!(cell(Measure::Completed, GIRLS), Shown::Hidden);
    assert_eq!(cell(Measure::Completed, BOYS), Shown::Hidden);
    // 30 of 50 are confident, safe and know. Each part holds of the same 30, so the parts are bands: 60 %.
    assert_eq!(
        cell(Measure::ConfidentAndKnows, Category::Total),
        exact(30, 50)
    );
    for part in [Measure::Confident, Measure::Safe, Measure::KnowsHowToReport] {
        assert_eq!(cell(part, Category::Total), band(60, 79), "{part:?}");
    }
    // Some bands of those not classifiable would tell how many are confident.
    assert_eq!(
        cell(Measure::NotClassifiable, Category::Total),
        Shown::Hidden
    );
    // How many girls and boys completed is hidden, and so is what they came to.
    assert_eq!(cell(Measure::ConfidentAndKnows, GIRLS), Shown::Hidden);
    assert_eq!(cell(Measure::ConfidentAndKnows, BOYS), Shown::Hidden);
}

#[test]
fn one_child_who_does_otherwise_is_seen_in_the_total() {
    let curriculum = curriculum();
    let exact = |numerator, denominator| Shown::Exact {
        numerator,
        denominator,
    };
    let with = |seat: usize, does| {
        let mut children = sixty();
        children[seat] = does;
        let cell = cells(&curriculum, &children);
        (
            cell(Measure::Completed, Category::Total),
            cell(Measure::ConfidentAndKnows, Category::Total),
        )
    };
    // Seat 0 is one of those who did well.
    assert_eq!(with(0, Does::Well), (exact(50, 60), exact(30, 50)));
    assert_eq!(with(0, Does::Badly), (exact(50, 60), exact(29, 50)));
    assert_eq!(with(0, Does::Lesson), (exact(49, 60), exact(29, 49)));
    assert_eq!(with(0, Does::Nothing), (exact(49, 60), exact(29, 49)));
    assert_eq!(
        with(0, Does::Silent),
        (exact(50, 60), exact(29, 50)),
        "not classifiable stays in the base"
    );
}

#[test]
fn nothing_of_a_child_a_device_or_a_class_is_in_any_file() {
    let (curriculum, setup) = (curriculum(), setup());
    let journal = play(&curriculum, &setup, &sixty());
    let book = ClassBook::read(&journal, &setup.id, &curriculum).expect("a book");
    let sheet = book.sheet(&attributes());
    let store: String = journal.records().iter().map(to_line).collect();
    let secret = data_encoding::HEXLOWER.encode(&setup.secret.0);
    // What stands in the facts, and must not leave: names of class and device, secrets, seeds, items, answers, adults.
    let planted = [
        "MARKER-class",
        "MARKER-device",
        &secret,
        "42424242",
        "bike-sign",
        "small-clues",
        "\"told\"",
        "seat",
        "seq",
    ];
    for marker in planted {
        assert!(
            store.contains(marker),
            "the twin: `{marker}` is in the facts"
        );
        for format in formats() {
            let file = readable(format, &sheet.publication());
            assert!(
                !file.contains(marker),
                "`{marker}` leaves in {}",
                format.name()
            );
            assert!(!sheet.publication().file_name(format).contains(marker));
        }
    }
    for format in formats() {
        let file = readable(format, &sheet.publication());
        // Single years of age stay sealed; times are nowhere to be had, so nothing may look like one.
        for never in ["\"age\":10", ",10,", "T0", "Z\"", ":00", "1970", "2025"] {
            assert!(
                !file.contains(never),
                "`{never}` leaves in {}",
                format.name()
            );
        }
    }
}

#[test]
fn no_class_sheet_tells_of_disability() {
    let curriculum = curriculum();
    // Every other child is noted and enrolled as one with a disability, or nobody is.
    let files = |noted: bool| {
        let (mut setup, mut attributes) = (setup(), attributes());
        if noted {
            for (seat, of) in &mut attributes.0 {
                of.disability = [Disability::Yes, Disability::No][usize::from(seat % 2)];
            }
            setup.enrolment.disability = [(Disability::Yes, 30), (Disability::No, 30)].into();
        }
        let journal = play(&curriculum, &setup, &sixty());
        let book = ClassBook::read(&journal, &setup.id, &curriculum).expect("a book");
        let sheet = book.sheet(&attributes);
        let completions = book.completions(&attributes);
        let of = |format| readable(format, &sheet.publication());
        (formats().map(of).collect::<Vec<_>>(), completions)
    };
    let (noted, counted) = files(true);
    let (unnoted, uncounted) = files(false);
    assert_eq!(noted, unnoted);
    assert_ne!(counted, uncounted, "the twin: on the device it is known");
}

#[test]
fn the_same_answers_in_another_order_or_place_make_the_same_file() {
    let (curriculum, setup) = (curriculum(), setup());
    let journal = play(&curriculum, &setup, &sixty());
    let sheet = |journal: &Journal| {
        ClassBook::read(journal, &setup.id, &curriculum)
            .expect("a book")
            .sheet(&attributes())
    };
    let mut backwards = Journal::new("another".into());
    for record in journal.records().iter().rev() {
        backwards.merge([record.clone(), record.clone()]);
    }
    assert_eq!(sheet(&journal), sheet(&backwards));
}

#[test]
fn one_release_a_period() {
    let (curriculum, mut setup) = (curriculum(), setup());
    let mut children = sixty();
    children[59] = Does::Nothing;
    let mut journal = play(&curriculum, &setup, &children);
    let version = curriculum
        .module(Band::Navigators)
        .expect("a module")
        .version
        .clone();
    let book = ClassBook::read(&journal, &setup.id, &curriculum).expect("a book");
    assert_eq!(book.released(), None);
    let first = book.sheet(&attributes());
    let fact = book.release(&first);
    journal.push(&setup.id, None, &version, fact);

    // Another child completes: two sheets would tell how that child did.
    play_seat(&curriculum, &setup, &mut journal, 59, Does::Well);
    let book = ClassBook::read(&journal, &setup.id, &curriculum).expect("a book");
    assert_ne!(
        book.draft(&attributes()),
        first,
        "the twin: the numbers did change"
    );
    assert_eq!(book.sheet(&attributes()), first);

    // The next period has a sheet of its own.
    setup.period = "2027".into();
    journal.push(
        &setup.id,
        None,
        &version,
        Fact::ClassSet(Box::new(setup.clone())),
    );
    let book = ClassBook::read(&journal, &setup.id, &curriculum).expect("a book");
    assert_eq!(book.released(), None);
}

#[test]
fn a_lesson_set_aside_counts_as_finished() {
    let (curriculum, setup) = (curriculum(), setup());
    let module = curriculum.module(Band::Navigators).expect("a module");
    let mut journal = play(&curriculum, &setup, &[]);
    attempt(
        &curriculum,
        &setup,
        &mut journal,
        0,
        Kind::Assessment,
        Does::Well,
    );
    let completed = |journal: &Journal| {
        ClassBook::read(journal, &setup.id, &curriculum)
            .expect("a book")
            .overview()
            .completed
    };
    assert_eq!(completed(&journal), 0, "the twin");
    for lesson in &module.core {
        journal.push(
            &setup.id,
            Some(0),
            &module.version,
            Fact::LessonSetAside {
                lesson: lesson.clone(),
            },
        );
    }
    assert_eq!(completed(&journal), 1);
}

#[test]
fn facts_of_another_module_version_are_not_added() {
    let (curriculum, setup) = (curriculum(), setup());
    let journal = play(&curriculum, &setup, &[Does::Well; 12]);
    let mut older = Journal::new("older".into());
    older.merge(journal.records().iter().cloned().map(|mut record| {
        record.module_version = "navigators-0".into();
        record
    }));
    let completed = |journal: &Journal| {
        ClassBook::read(journal, &setup.id, &curriculum)
            .expect("a book")
            .overview()
            .completed
    };
    assert_eq!((completed(&journal), completed(&older)), (12, 0));
}

#[test]
fn the_teacher_sees_where_everybody_is_and_confidence_only_from_five_on() {
    let (curriculum, mut setup) = (curriculum(), setup());
    setup.seats = 8;
    let overview = |children: &[Does]| {
        let journal = play(&curriculum, &setup, children);
        ClassBook::read(&journal, &setup.id, &curriculum)
            .expect("a book")
            .overview()
    };
    let four = [
        Does::Well,
        Does::Well,
        Does::Badly,
        Does::Silent,
        Does::Lesson,
        Does::Nothing,
    ];
    let seen = overview(&four);
    let at: Vec<At> = seen.seats.iter().map(|seat| seat.at.clone()).collect();
    let finished = At::Finished;
    let expected = [
        &finished,
        &finished,
        &finished,
        &finished,
        &At::Assessment,
        &At::NotStarted,
        &At::NotStarted,
    ];
    assert_eq!(at.iter().take(7).collect::<Vec<_>>(), expected);
    assert_eq!((seen.seats.len(), seen.completed), (8, 4));
    assert_eq!(
        (seen.confidence, seen.gain, seen.misconceptions.len()),
        (None, None, 0)
    );

    let mut five = four;
    five[4] = Does::Badly;
    let seen = overview(&five);
    let totals = ConfidenceTotals {
        confident: 2,
        not_confident: 2,
        not_classifiable: 1,
    };
    assert_eq!((seen.completed, seen.confidence), (5, Some(totals)));
    // All wrong before; three of five all right after.
    assert_eq!(
        seen.gain,
        Some(Gain {
            seats: 5,
            before: 0.0,
            after: 0.6
        })
    );
    assert!(
        seen.misconceptions
            .iter()
            .all(|(_, seats)| (1..=5).contains(seats))
    );
    assert!(seen.misconceptions.is_sorted_by(|a, b| a.1 >= b.1) && !seen.misconceptions.is_empty());
}

#[test]
fn a_class_that_was_never_set_up_has_no_book() {
    let mut curriculum = curriculum();
    let journal = Journal::new("d".into());
    let read = |curriculum| ClassBook::read(&journal, &"x".into(), curriculum).err();
    assert_eq!(read(&curriculum), Some(NoBook::NoSetup));
    let mut journal = play(&curriculum, &setup(), &[]);
    let guardians = ClassSetup {
        band: Band::Guardians,
        ..setup()
    };
    journal.push(
        &setup().id,
        None,
        &"guardians-0".into(),
        Fact::ClassSet(Box::new(guardians)),
    );
    curriculum.modules.remove(&Band::Guardians);
    assert_eq!(
        ClassBook::read(&journal, &setup().id, &curriculum).err(),
        Some(NoBook::NoModule)
    );
}
