//! Small worlds, tried out completely.

use super::exhaust::{Report, World};
use super::groups::What;
use super::tables::table;
use super::world::{Output, Place, Secret, kind, kinds, output, place};
use sango::results::attributes::{AgeBand, Sex};
use sango::results::disclosure::{Audit, Ladder};
use sango::results::indicators::{Dimension, Measure};

/// The published ladder.
pub const REAL: Ladder = Ladder {
    k: 10,
    band_base: 25,
    band_points: 20,
    completion_exact: true,
};

/// The least ladder that can be: its bands of ten hold five counts too.
pub const LEAST: Ladder = Ladder {
    k: 5,
    band_base: 10,
    band_points: 50,
    completion_exact: true,
};

/// What the program publishes of a class.
fn sheet(secret: &Secret, audit: &Audit) -> Output {
    output(&audit.show(&table(secret, &Dimension::OF_A_CLASS)))
}

/// Only these measures of it.
fn some(secret: &Secret, audit: &Audit, measures: &[Measure]) -> Output {
    let mut cells = audit.show(&table(secret, &Dimension::OF_A_CLASS));
    cells.retain(|cell| measures.contains(&cell.measure));
    output(&cells)
}

/// How much of a publication a world looks at. Less of it can only leave more open.
#[derive(Clone, Copy)]
enum Look {
    /// 7.1.4 alone, whatever the completed came to.
    Completion,
    /// 7.1.4 and 7.1.5.
    Indicator,
    /// All, of explorers.
    Explorers,
    /// All.
    Whole,
}

fn attack(ladder: &Ladder, look: Look, places: &[(Place, u16)]) -> Report {
    let none = kind(1, false, false);
    let all = kind(0, true, true);
    let whole = What::all(true);
    let (asked, kinds, whats) = match look {
        Look::Completion => (false, vec![0, all], vec![What::Completed]),
        Look::Indicator => (
            true,
            vec![0, none, all],
            vec![What::Completed, What::Part(0), What::Without(0)],
        ),
        Look::Explorers => (false, kinds(false), What::all(false)),
        Look::Whole => (true, kinds(true), whole),
    };
    let world = World {
        asked,
        places: places.to_vec(),
        kinds,
        whats,
        k: ladder.k.max(5),
        exempt: ladder.completion_exact,
        disability: false,
    };
    let audit = Audit::new(*ladder);
    world.attack(&|secret| match look {
        Look::Completion => some(secret, &audit, &[Measure::Completed]),
        Look::Indicator => some(
            secret,
            &audit,
            &[Measure::Completed, Measure::ConfidentAndKnows],
        ),
        Look::Explorers | Look::Whole => sheet(secret, &audit),
    })
}

const A: AgeBand = AgeBand::From9To12;
const B: AgeBand = AgeBand::From13To17;
const C: AgeBand = AgeBand::From18;
const F: Sex = Sex::Female;
const M: Sex = Sex::Male;
const X: Sex = Sex::NotKnown;

fn run(name: &str, ladder: &Ladder, look: Look, sizes: &[(Sex, AgeBand, u16)]) -> usize {
    let places: Vec<_> = sizes
        .iter()
        .filter(|(.., size)| *size > 0)
        .map(|(sex, age, size)| (place(*sex, *age), *size))
        .collect();
    let start = std::time::Instant::now();
    let report = attack(ladder, look, &places);
    println!(
        "{name} {:?}: {} tables, {} outputs, {} pairs, {} violations, {:.1} s",
        sizes.iter().map(|it| it.2).collect::<Vec<_>>(),
        report.tables,
        report.outputs,
        report.pairs,
        report.violations,
        start.elapsed().as_secs_f32()
    );
    if let Some(example) = &report.example {
        println!("    {example}");
    }
    report.violations
}

fn off(ladder: &Ladder) -> Ladder {
    Ladder {
        completion_exact: false,
        ..*ladder
    }
}

#[test]
fn small_classes_leave_every_group_open() {
    // Each of these once gave a row away: two rows of another dimension but for a child, a pool of three, a fallback to bands.
    for ladder in [LEAST, off(&LEAST)] {
        let by_two = [(F, A, 10), (F, B, 1), (M, A, 1), (M, B, 10)];
        let by_three = [(F, A, 12), (M, A, 10), (X, A, 4)];
        let nearly_alike = [(F, A, 14), (F, B, 1), (M, B, 14)];
        for sizes in [&by_two[..], &by_three, &nearly_alike] {
            assert_eq!(run("completion", &ladder, Look::Completion, sizes), 0);
        }
    }
    assert_eq!(
        run(
            "explorers",
            &LEAST,
            Look::Explorers,
            &[(F, A, 4), (M, A, 2)]
        ),
        0
    );
    assert_eq!(
        run("whole", &LEAST, Look::Whole, &[(F, A, 3), (M, A, 1)]),
        0
    );
}

#[test]
#[ignore = "an hour: cargo xtask attack"]
fn many_small_classes_leave_every_group_open() {
    let mut bad = 0;
    for ladder in [REAL, off(&REAL), LEAST, off(&LEAST)] {
        println!("ladder {ladder:?}");
        for [a, b, c, d] in [
            [10, 10, 10, 10],
            [10, 1, 1, 10],
            [14, 1, 0, 14],
            [20, 1, 1, 20],
            [13, 4, 4, 13],
            [26, 1, 1, 26],
            [26, 4, 0, 26],
            [15, 15, 1, 1],
            [12, 5, 5, 1],
            [13, 13, 13, 3],
        ] {
            bad += run(
                "completion 2x2",
                &ladder,
                Look::Completion,
                &[(F, A, a), (F, B, b), (M, A, c), (M, B, d)],
            );
        }
        for [a, b, c] in [
            [12, 10, 4],
            [16, 13, 4],
            [20, 20, 20],
            [26, 26, 4],
            [26, 26, 26],
            [13, 13, 13],
            [16, 16, 16],
            [30, 26, 1],
            [22, 21, 2],
            [21, 20, 10],
        ] {
            bad += run(
                "completion FMX",
                &ladder,
                Look::Completion,
                &[(F, A, a), (M, A, b), (X, A, c)],
            );
        }
        for [a, b, c, d] in [
            [10, 10, 10, 10],
            [12, 12, 4, 1],
            [20, 20, 4, 4],
            [15, 10, 6, 2],
        ] {
            bad += run(
                "completion 4 rows",
                &ladder,
                Look::Completion,
                &[(F, A, a), (F, B, b), (F, C, c), (F, AgeBand::From5To8, d)],
            );
        }
        for (a, b) in [
            (25, 0),
            (36, 0),
            (20, 20),
            (15, 15),
            (16, 17),
            (26, 4),
            (22, 2),
            (26, 1),
            (30, 3),
            (28, 14),
        ] {
            bad += run(
                "indicator FM",
                &ladder,
                Look::Indicator,
                &[(F, A, a), (M, A, b)],
            );
        }
        for [a, b, c] in [[15, 15, 1], [12, 12, 4], [11, 9, 5], [16, 12, 2]] {
            bad += run(
                "indicator FMX",
                &ladder,
                Look::Indicator,
                &[(F, A, a), (M, A, b), (X, A, c)],
            );
        }
        for [a, b, c, d] in [[13, 2, 2, 13], [10, 1, 1, 10], [14, 4, 0, 9]] {
            bad += run(
                "indicator 2x2",
                &ladder,
                Look::Indicator,
                &[(F, A, a), (F, B, b), (M, A, c), (M, B, d)],
            );
        }
        for (a, b) in [
            (12, 0),
            (20, 0),
            (25, 0),
            (28, 0),
            (6, 6),
            (10, 5),
            (12, 3),
            (13, 2),
            (14, 1),
            (11, 4),
        ] {
            bad += run(
                "explorers FM",
                &ladder,
                Look::Explorers,
                &[(F, A, a), (M, A, b)],
            );
        }
        for [a, b, c, d] in [[5, 2, 2, 5], [7, 1, 0, 7], [8, 1, 1, 4]] {
            bad += run(
                "explorers 2x2",
                &ladder,
                Look::Explorers,
                &[(F, A, a), (F, B, b), (M, A, c), (M, B, d)],
            );
        }
        for (a, b) in [(8, 0), (10, 0), (11, 0), (5, 1), (4, 2), (4, 3)] {
            bad += run("whole FM", &ladder, Look::Whole, &[(F, A, a), (M, A, b)]);
        }
    }
    assert_eq!(bad, 0, "see above");
}
