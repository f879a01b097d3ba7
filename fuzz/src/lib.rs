//! What the fuzzed readers share: the real content, one class with its keys, and valid examples to begin from.
//!
//! Readers are in targets/, one file each. A target fails when the library panics, or when something that every reader promises does
//! not hold.

mod examples;
mod play;
pub mod settings;

use sango::curriculum::{Curriculum, Sources, project_folder};
use sango::problem::Problem;
use sango::results::attributes::{Attributes, SeatAttributes, Sex};
use sango::results::book::ClassBook;
use sango::results::class::{ClassSetup, Enrolment, Secret};
use sango::results::exchange::devices::HandIn;
use sango::results::exchange::keys::{ClassKeys, ReceivingKey};
use sango::results::exchange::sealed::{Sealed, next_number};
use sango::results::export::{Kind, Publication, Words, formats_for};
use sango::results::simulate::Plan;
use sango::session::Journal;
use std::path::PathBuf;
use std::sync::LazyLock;

pub use examples::examples;

/// A small country that does not exist.
pub static PLAN: LazyLock<Plan> = LazyLock::new(examples::plan);

/// The content files of the project.
pub static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
    let (sources, problems) = Sources::from_folder(&project_folder()).expect("the content");
    assert!(problems.is_empty(), "{problems:?}");
    sources
});

/// The content, read.
pub static CONTENT: LazyLock<Curriculum> = LazyLock::new(|| {
    let (curriculum, problems) = Curriculum::load(&SOURCES);
    assert!(problems.is_empty(), "{problems:?}");
    curriculum
});

/// The words of all languages.
pub static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Words::offered(&SOURCES, Some("en")));

/// The keys of [`setup`]'s class, drawn anew in each run: what is told does not depend on them.
pub static KEYS: LazyLock<ClassKeys> =
    LazyLock::new(|| ClassKeys::draw(&setup().id).expect("random numbers"));

/// The key of the ministry.
pub static RECEIVER: LazyLock<ReceivingKey> =
    LazyLock::new(|| ReceivingKey::draw().expect("random numbers"));

/// A class of sixty enrolled that has six seats on its devices.
pub fn setup() -> ClassSetup {
    ClassSetup {
        id: "c1a55".into(),
        country: "international".into(),
        area: None,
        band: sango::ids::Band::Navigators,
        period: "2026".into(),
        // Few, since each is folded from all facts.
        seats: 6,
        secret: Secret(*b"a class's secret"),
        enrolment: Enrolment {
            total: 60,
            sex: [(Sex::Female, 30), (Sex::Male, 30)].into(),
            ..Enrolment::default()
        },
    }
}

/// Girls on seats 0 to 29, boys on the others.
pub fn attributes() -> Attributes {
    let sex = |seat| if seat < 30 { Sex::Female } else { Sex::Male };
    let noted = |seat| SeatAttributes {
        age: Some(10),
        sex: sex(seat),
        ..SeatAttributes::default()
    };
    Attributes((0..60).map(|seat| (seat, noted(seat))).collect())
}

/// Writes the examples of a reader where `fuzz/run` wants them, before the fuzzer looks there.
pub fn begin(target: &str) {
    LazyLock::force(&CONTENT);
    let Some(corpus) = std::env::var_os("SANGO_FUZZ_CORPUS").map(PathBuf::from) else {
        return;
    };
    let folder = corpus.join(target);
    std::fs::create_dir_all(&folder).expect("a folder for the examples");
    for (at, example) in examples(target).into_iter().enumerate() {
        std::fs::write(folder.join(format!("example-{at}")), example).expect("written");
    }
}

/// Every problem has a place in its file, says what is wrong and what to do.
pub fn placed(problems: &[Problem], file: &str, text: &str) {
    for problem in problems.iter().filter(|problem| problem.file == file) {
        let lines = text.matches('\n').count() + 1;
        assert!(problem.line <= lines, "{problem}: {lines} lines");
        let line = text.split('\n').nth(problem.line.saturating_sub(1));
        let columns = line.map_or(0, |line| line.chars().count()) + 1;
        assert!(problem.column <= columns, "{problem}: {columns} columns");
        assert!(!problem.what.is_empty() && !problem.mend.is_empty());
    }
}

/// Writes a publication in one of the formats, another one for another `pick`, and for three of four picks in none: all of them every
/// time would leave time for little else.
pub fn write_in_some_format(publication: &Publication, kind: Kind, pick: usize) {
    if !pick.is_multiple_of(4) {
        return;
    }
    let formats: Vec<_> = formats_for(kind).collect();
    let format = formats[pick / 4 % formats.len()];
    // Some formats refuse some publications, DHIS2 for instance those without codes.
    if let Ok(bytes) = format.write(publication, &WORDS) {
        assert!(!bytes.is_empty(), "{}", format.name());
    }
}

/// All that is made of a class's facts: the teacher's pages, the sheet, the sealed counts.
pub fn fold(journal: &Journal, pick: usize) {
    for class in journal.classes() {
        let Ok(book) = ClassBook::read(journal, class, &CONTENT) else {
            continue;
        };
        let overview = book.overview();
        assert_eq!(overview.seats.len(), usize::from(book.setup.seats));
        let hand_in = HandIn::of(journal, class, &book.setup.period);
        let number = next_number(journal.class(class), &book.setup.period);
        let sealed = Sealed::of(&book, &attributes(), number, hand_in.devices());
        assert!(sealed.counts.completed() <= u32::from(book.setup.seats));
        let publication = book.sheet(&attributes()).publication();
        write_in_some_format(&publication, Kind::ClassSheet, pick);
    }
}
