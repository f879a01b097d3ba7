//! Six naive publishers, each of which the attacker must catch; the same worlds, published by the program, pass.

use super::exhaust::{Report, World};
use super::groups::What;
use super::small::REAL;
use super::world::{Output, Place, Secret, kind, place};
use sango::results::attributes::{AgeBand, Sex};
use sango::results::disclosure::show;
use sango::results::indicators::{Category, Dimension, Measure};

const K: u32 = 10;
const HIDDEN: u32 = u32::MAX;
const ROWS: [Category; 3] = [
    Category::Total,
    Category::Sex(Sex::Female),
    Category::Sex(Sex::Male),
];

fn girls_and_boys(girls: u16, boys: u16) -> Vec<(Place, u16)> {
    let age = AgeBand::From9To12;
    vec![
        (place(Sex::Female, age), girls),
        (place(Sex::Male, age), boys),
    ]
}

/// All tables of such a class, by who completed.
fn attendance(places: &[(Place, u16)], exempt: bool) -> World {
    World {
        kinds: vec![0, kind(0, true, true)],
        whats: vec![What::Completed],
        ..world(places, exempt)
    }
}

/// All tables of such a class, by who completed and who is all three.
fn world(places: &[(Place, u16)], exempt: bool) -> World {
    World {
        asked: true,
        places: places.to_vec(),
        kinds: vec![0, kind(1, false, false), kind(0, true, true)],
        whats: vec![What::Completed, What::Part(0), What::Without(0)],
        k: K,
        exempt,
        disability: false,
    }
}

fn completed(secret: &Secret, row: Category) -> u32 {
    let counts = secret.row(row);
    counts[1..].iter().map(|count| u32::from(*count)).sum()
}

fn all_well(secret: &Secret, row: Category) -> u32 {
    secret.row(row)[usize::from(kind(0, true, true))].into()
}

fn both_reach_k(count: u32, base: u32) -> bool {
    count >= K && base - count >= K
}

fn caught(name: &str, report: &Report) {
    assert!(report.violations > 0, "{name} was not caught: {report:?}");
}

/// What the program publishes of 7.1.4 and 7.1.5 in the same worlds passes.
fn passes(world: &World) {
    let report = world.attack(&|secret| {
        let mut cells = show(&secret.table(&Dimension::OF_A_CLASS), &REAL);
        let seen = [Measure::Completed, Measure::ConfidentAndKnows];
        cells.retain(|cell| seen.contains(&cell.measure));
        super::world::output(&cells)
    });
    assert_eq!(report.violations, 0, "{:?}", report.example);
}

#[test]
fn simple_threshold_suppression_is_caught() {
    // Each number by itself; nobody looks at what is left of the total.
    let world = attendance(&girls_and_boys(22, 11), true);
    let report = world.attack(&|secret| {
        let cell = |row| {
            let (count, base) = (completed(secret, row), secret.enrolled(row));
            let shown = both_reach_k(count, base) || row == Category::Total;
            if shown { count } else { HIDDEN }
        };
        ROWS.map(cell).to_vec()
    });
    caught("threshold", &report);
    passes(&world);
}

#[test]
fn counts_without_complements_are_caught() {
    // All of 12 girls is a count of 12 and a complement of nobody.
    let world = attendance(&girls_and_boys(12, 12), true);
    let report = world.attack(&|secret| {
        let cell = |row| match completed(secret, row) {
            count if count >= K => count,
            _ => HIDDEN,
        };
        ROWS.map(cell).to_vec()
    });
    caught("counts without complements", &report);
    passes(&world);
}

#[test]
fn a_zero_left_in_the_open_is_caught() {
    let world = attendance(&girls_and_boys(12, 12), true);
    let report = world.attack(&|secret| {
        let cell = |row| match completed(secret, row) {
            0 => 0,
            count if both_reach_k(count, secret.enrolled(row)) => count,
            _ => HIDDEN,
        };
        ROWS.map(cell).to_vec()
    });
    caught("a zero", &report);
}

#[test]
fn a_percentage_beside_a_hidden_count_is_caught() {
    let world = world(&girls_and_boys(13, 0)[..1], true);
    let report = world.attack(&|secret| {
        let (count, base) = (
            all_well(secret, Category::Total),
            completed(secret, Category::Total),
        );
        let count_shown = if both_reach_k(count, base) {
            count
        } else {
            HIDDEN
        };
        vec![base, count_shown, 100 * count / base.max(1)]
    });
    caught("a percentage", &report);
    passes(&world);
}

#[test]
fn a_districts_total_beside_all_but_one_of_its_classes_is_caught() {
    // Here the two places are two classes; the rows by sex stand for their sheets.
    let world = attendance(&girls_and_boys(22, 12), false);
    let report = world.attack(&|secret| {
        let cell = |row| {
            let (count, base) = (completed(secret, row), secret.enrolled(row));
            if both_reach_k(count, base) {
                count
            } else {
                HIDDEN
            }
        };
        ROWS.map(cell).to_vec()
    });
    caught("a district's total", &report);
}

#[test]
fn a_second_release_after_two_absentees_finish_is_caught() {
    // Released, and again when the two girls who were absent have finished: the difference is those two alone.
    let age = AgeBand::From9To12;
    let late = place(Sex::NotKnown, age);
    let places = [
        (place(Sex::Female, age), 12),
        (late, 2),
        (place(Sex::Male, age), 10),
    ];
    let world = World {
        kinds: vec![kind(1, false, false), kind(0, true, true)],
        whats: vec![What::Part(0), What::Without(0)],
        ..world(&places, true)
    };
    let first = |secret: &Secret| {
        all_well(secret, Category::Total) - all_well(secret, Category::Sex(Sex::NotKnown))
    };
    let release = |count: u32, base: u32| {
        if both_reach_k(count, base) {
            count
        } else {
            HIDDEN
        }
    };
    let twice = |secret: &Secret| -> Output {
        let all = all_well(secret, Category::Total);
        vec![release(first(secret), 22), release(all, 24)]
    };
    caught("a second release", &world.attack(&twice));
    // One release alone leaves the two alone.
    let once = |secret: &Secret| -> Output { vec![release(all_well(secret, Category::Total), 24)] };
    let report = world.attack(&once);
    assert_eq!(report.violations, 0, "{:?}", report.example);
}
