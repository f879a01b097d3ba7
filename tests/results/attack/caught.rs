//! The hunt for witnesses must itself be able to fail: naive publishers at real size, of whom it must say what it could not find,
//! and the program's publications of the same children, for which it finds all.

use super::dice::Dice;
use super::district::Districts;
use super::doors::{Alone, Naive};
use super::goal::Scope;
use super::groups::{Group, What};
use super::hunt::Hunt;
use super::scene::{Door, Scene};
use super::small::REAL;
use super::world::{ABSENT, KINDS, Output, Secret, kind, place};
use sango::results::attributes::{AgeBand, Sex};
use sango::results::disclosure::Audit;
use sango::results::indicators::Category;

const HIDDEN: u32 = u32::MAX;

/// A class of girls and boys: so many absent, so many who came to nothing, so many to all, of each.
fn class(girls: [u16; 3], boys: [u16; 3]) -> Secret {
    let counts = |[absent, none, all]: [u16; 3]| {
        let mut counts = [0; KINDS];
        counts[usize::from(ABSENT)] = absent;
        counts[usize::from(kind(1, false, false))] = none;
        counts[usize::from(kind(0, true, true))] = all;
        counts
    };
    let age = AgeBand::From9To12;
    Secret {
        asked: true,
        places: vec![place(Sex::Female, age), place(Sex::Male, age)],
        counts: vec![counts(girls), counts(boys)],
    }
}

/// The completed of some rows, each as a rule lets it be shown.
fn rows(secret: &Secret, rows: &[Category], is_shown: fn(u32, u32) -> bool) -> Output {
    let cell = |row: &Category| {
        let all = secret.enrolled(*row);
        let completed = all - u32::from(secret.row(*row)[usize::from(ABSENT)]);
        if is_shown(completed, all) {
            completed
        } else {
            HIDDEN
        }
    };
    rows.iter().map(cell).collect()
}

fn both_reach_k(count: u32, base: u32) -> bool {
    count >= REAL.k && base - count >= REAL.k
}

fn hunt(classes: &[Secret], areas: Vec<Vec<usize>>, door: &dyn Door, exempt: bool) -> Hunt {
    let scene = Scene::new(classes, areas, door, REAL.k, exempt);
    scene.hunt(&mut Dice(0), &|_| exempt, 2)
}

/// Whether the hunt says of who completed in a row that it could not find enough.
fn says(hunt: &Hunt, scope: Scope, category: Category) -> bool {
    hunt.suspects.iter().any(|(at, _)| {
        let goal = &hunt.goals[*at];
        goal.scope == scope && goal.group.category == category && goal.group.what == What::Completed
    })
}

#[test]
fn counts_without_complements_are_caught_in_a_class() {
    let classes = [class([0, 4, 8], [5, 3, 12])];
    let girls = Category::Sex(Sex::Female);
    let door = Naive {
        show: |secret: &Secret| {
            let shown = [Category::Total, girls, Category::Sex(Sex::Male)];
            rows(secret, &shown, |count, _| count >= REAL.k)
        },
        cells: Vec::new(),
    };
    let naive = hunt(&classes, Vec::new(), &door, true);
    assert!(says(&naive, Scope::Class(0), girls), "all girls completed");
    let audit = Audit::new(REAL);
    let program = hunt(&classes, Vec::new(), &Alone(&audit), true);
    assert!(program.suspects.is_empty(), "{:?}", program.suspects);
}

#[test]
fn a_districts_total_beside_all_but_one_of_its_classes_is_caught() {
    // Of five classes everybody can see how many completed; of the sixth, in which almost all did, only in the district's total.
    let mut classes = vec![class([10, 5, 5], [10, 4, 6]); 5];
    classes.push(class([2, 6, 12], [2, 8, 10]));
    let district = vec![(0..6).collect::<Vec<_>>()];
    let door = Naive {
        show: |secret: &Secret| rows(secret, &[Category::Total], both_reach_k),
        cells: vec![(0, Group::new(Category::Total, What::Completed), true)],
    };
    let naive = hunt(&classes, district.clone(), &door, false);
    assert!(says(&naive, Scope::Class(5), Category::Total), "36 of 40");
    assert!(
        !says(&naive, Scope::Class(5), Category::Sex(Sex::Male)),
        "hidden even so"
    );

    let door = Districts::of(&classes, &district, &REAL);
    let program = hunt(&classes, Districts::areas(&district), &door, true);
    assert!(program.suspects.is_empty(), "{:?}", program.suspects);
}

#[test]
fn a_regions_total_beside_all_but_one_of_its_districts_is_caught() {
    let mut classes = vec![class([10, 5, 5], [10, 4, 6]); 2];
    // Of neither class of the second district is anything shown, nor of the district, but the region's total is.
    classes.extend([class([1, 6, 12], [1, 8, 10]), class([0, 7, 12], [2, 8, 10])]);
    let areas = vec![vec![0, 1], vec![2, 3], vec![0, 1, 2, 3]];
    let completed = Group::new(Category::Total, What::Completed);
    let door = Naive {
        show: |secret: &Secret| rows(secret, &[Category::Total], both_reach_k),
        cells: vec![
            (0, completed, true),
            (1, completed, false),
            (2, completed, true),
        ],
    };
    let naive = hunt(&classes, areas, &door, false);
    assert!(says(&naive, Scope::Area(1), Category::Total), "74 of 78");
}
