//! Small areas, tried out completely: they show several dimensions at once.

use super::exhaust::{Report, World};
use super::groups::What;
use super::small::{LEAST, REAL};
use super::tables::table;
use super::world::{KINDS, Place, Secret, kind, output};
use sango::results::attributes::{AgeBand, Disability, Sex};
use sango::results::disclosure::{Apart, Audit, Below, Ladder, Place as Of};
use sango::results::indicators::Measure;
use sango::results::rollup::DIMENSIONS;

/// What may be told of a small area of which nothing is published below: `sizes` by sex, age and disability.
fn attack(ladder: &Ladder, indicator: bool, sizes: &[(Sex, AgeBand, Disability, u16)]) -> Report {
    let ladder = Ladder {
        completion_exact: false,
        ..*ladder
    };
    let of = |(sex, age, disability, size): &(Sex, AgeBand, Disability, u16)| {
        let place = Place {
            sex: *sex,
            age: *age,
            disability: *disability,
        };
        (place, *size)
    };
    let (none, all) = (kind(1, false, false), kind(0, true, true));
    let mut world = World {
        asked: false,
        places: sizes.iter().filter(|it| it.3 > 0).map(of).collect(),
        kinds: vec![0, all],
        whats: vec![What::Completed],
        k: ladder.k,
        exempt: false,
        disability: true,
    };
    if indicator {
        world.asked = true;
        world.kinds = vec![0, none, all];
        world.whats.extend([What::Part(0), What::Without(0)]);
    }
    // Each place is a class of its own, so that all that can be public of the enrolment is.
    let mut apart = Apart::default();
    for (place, size) in &world.places {
        let mut counts = [0; KINDS];
        counts[0] = *size;
        let class = Secret {
            asked: world.asked,
            places: vec![*place],
            counts: vec![counts],
        };
        apart.add(&table(&class, &DIMENSIONS));
    }
    let audit = Audit::new(ladder);
    let shown = [Measure::Completed, Measure::ConfidentAndKnows];
    world.attack(&|secret| {
        let nothing = |_, _| Below::default();
        let mut cells = audit.show_in(
            &table(secret, &DIMENSIONS),
            Of::Area {
                below: &nothing,
                apart: &apart,
            },
        );
        cells.retain(|cell| shown[..=usize::from(indicator)].contains(&cell.measure));
        output(&cells)
    })
}

const A: AgeBand = AgeBand::From9To12;
const B: AgeBand = AgeBand::From13To17;
const C: AgeBand = AgeBand::From18;
const F: Sex = Sex::Female;
const M: Sex = Sex::Male;
const X: Sex = Sex::NotKnown;
const N: Disability = Disability::No;
const Y: Disability = Disability::Yes;

fn run(ladder: &Ladder, indicator: bool, sizes: &[(Sex, AgeBand, Disability, u16)]) -> usize {
    let report = attack(ladder, indicator, sizes);
    println!(
        "area, k {} {} {:?}: {} tables, {} outputs, {} pairs, {} violations",
        ladder.k,
        if indicator { "7.1.5" } else { "7.1.4" },
        sizes.iter().map(|it| it.3).collect::<Vec<_>>(),
        report.tables,
        report.outputs,
        report.pairs,
        report.violations,
    );
    if let Some(example) = &report.example {
        println!("    {example}");
    }
    report.violations
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn small_areas_leave_every_group_open() {
    let mut bad = 0;
    for ladder in [LEAST, REAL] {
        // Girls and boys by age: rows of one dimension that are rows of the other but for a few.
        for [a, b, c, d] in [
            [20, 2, 2, 20],
            [20, 3, 0, 20],
            [28, 3, 0, 30],
            [30, 1, 1, 30],
            [30, 4, 0, 26],
            [30, 0, 4, 60],
            [40, 3, 1, 28],
            [16, 16, 16, 16],
            [26, 5, 5, 26],
            [60, 2, 1, 33],
            [29, 8, 0, 29],
            [60, 8, 2, 26],
        ] {
            let sizes = [(F, A, N, a), (F, B, N, b), (M, A, N, c), (M, B, N, d)];
            bad += run(&ladder, false, &sizes);
        }
        // And a third row in each dimension.
        for [a, b, c, d] in [
            [20, 3, 16, 3],
            [30, 4, 27, 2],
            [40, 1, 28, 5],
            [28, 9, 30, 9],
        ] {
            let sizes = [(F, A, N, a), (F, B, N, b), (M, B, N, c), (X, C, N, d)];
            bad += run(&ladder, false, &sizes);
        }
        // And disability.
        for [a, b, c, d, e] in [[20, 2, 18, 2, 1], [30, 3, 28, 3, 3], [30, 1, 26, 10, 1]] {
            let sizes = [
                (F, A, N, a),
                (F, B, N, b),
                (M, B, N, c),
                (M, B, Y, d),
                (F, A, Y, e),
            ];
            bad += run(&ladder, false, &sizes);
        }
    }
    for [a, b, c, d] in [
        [16, 1, 1, 16],
        [17, 2, 0, 17],
        [20, 3, 0, 16],
        [18, 1, 0, 18],
    ] {
        let sizes = [(F, A, N, a), (F, B, N, b), (M, A, N, c), (M, B, N, d)];
        bad += run(&LEAST, true, &sizes);
    }
    assert_eq!(bad, 0, "see above");
}
