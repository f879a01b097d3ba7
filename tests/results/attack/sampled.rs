//! Random classes and districts, attacked with witnesses.

use super::classes::class;
use super::dice::Dice;
use super::district::Districts;
use super::groups::Group;
use super::report::Report;
use super::scene::{Door, Scene};
use super::small::REAL;
use super::tables::table;
use super::world::{Output, Secret, output};
use sango::results::disclosure::Audit;
use sango::results::indicators::Dimension;
use std::time::Instant;

/// A class alone: nothing is published above it.
struct Alone<'a>(&'a Audit);

impl Door for Alone<'_> {
    fn sheet(&self, class: &Secret) -> Output {
        output(&self.0.show(&table(class, &Dimension::OF_A_CLASS)))
    }

    fn areas(&self, _: &[Secret]) -> Output {
        Output::new()
    }

    fn shown(&self, _: bool) -> Vec<(usize, Group)> {
        Vec::new()
    }
}

/// From an environment variable: where to begin, and how many.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|it| it.parse().ok())
}

fn attack_classes(first: u64, many: u64, rounds: usize) -> Report {
    let (start, audit) = (Instant::now(), Audit::new(REAL));
    let mut report = Report::default();
    for number in first..first + many {
        let mut dice = Dice(number);
        let secret = class(&mut dice, false);
        let door = Alone(&audit);
        let scene = Scene::new(
            std::slice::from_ref(&secret),
            Vec::new(),
            &door,
            REAL.k,
            REAL.completion_exact,
        );
        let hunt = scene.hunt(&mut dice, &|_| false, rounds);
        let before = report.suspects.len();
        report.add(&format!("class {number}"), &scene, &hunt);
        for suspect in &report.suspects[before..] {
            println!("{suspect}");
        }
        if number > first && (number - first).is_multiple_of((many / 20).max(1)) {
            report.time = start.elapsed();
            println!("{report}");
        }
    }
    report.time = start.elapsed();
    report
}

/// The classes of one or two districts of one region, and which lie in which.
fn draw(number: u64, most: usize) -> (Vec<Secret>, Vec<Vec<usize>>) {
    let mut dice = Dice(number);
    let mut classes: Vec<Secret> = Vec::new();
    let mut districts = Vec::new();
    for _ in 0..dice.between(1, 2) {
        let size = dice.between(5, most);
        districts.push((classes.len()..classes.len() + size).collect::<Vec<_>>());
        for _ in 0..size {
            // One module, one band: explorers are added up by themselves.
            let next = loop {
                let next = class(&mut dice, true);
                if classes.first().is_none_or(|first| first.asked == next.asked) {
                    break next;
                }
            };
            classes.push(next);
        }
    }
    (classes, districts)
}

fn attack_districts(first: u64, many: u64, most: usize, rounds: usize) -> Report {
    let start = Instant::now();
    let mut report = Report::default();
    let mut number = first;
    while report.districts < many as usize {
        let (classes, districts) = draw(number, most);
        let mut dice = Dice(number);
        let door = Districts::of(&classes, &districts, &REAL);
        let areas = Districts::areas(&districts);
        let scene = Scene::new(&classes, areas, &door, REAL.k, REAL.completion_exact);
        let known = |area: usize| door.total_is_known(area);
        let hunt = scene.hunt(&mut dice, &known, rounds);
        if let Some(other) = &hunt.last {
            let all = scene.all(other);
            assert_eq!(door.whole_way(&all, &districts), door.published());
        }
        let before = report.suspects.len();
        report.districts += districts.len();
        report.add(&format!("districts {number}"), &scene, &hunt);
        for suspect in &report.suspects[before..] {
            println!("{suspect}");
        }
        report.time = start.elapsed();
        println!("{number}: {} classes, {report}", classes.len());
        number += 1;
    }
    report.time = start.elapsed();
    report
}

#[test]
fn a_few_classes() {
    let report = attack_classes(0, 20, 3);
    println!("{report}");
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
fn a_small_district() {
    let report = attack_districts(0, 1, 6, 3);
    println!("{report}");
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn ten_thousand_classes() {
    let (first, many) = (number("SANGO_FIRST"), number("SANGO_ATTACK"));
    let report = attack_classes(first.unwrap_or(0), many.unwrap_or(10_000), 4);
    println!("{report}");
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn two_hundred_districts() {
    let (first, many) = (number("SANGO_FIRST"), number("SANGO_ATTACK"));
    let report = attack_districts(first.unwrap_or(0), many.unwrap_or(200), 40, 4);
    println!("{report}");
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "debug"]
fn look() {
    use sango::results::disclosure::{show, Shown};
    let n = number("SANGO_FIRST").unwrap();
    let (classes, districts) = draw(n, 40);
    println!("districts {districts:?}");
    let door = Districts::of(&classes, &districts, &REAL);
    for (i, secret) in classes.iter().enumerate() {
        println!("class {i}");
        for (p, c) in secret.places.iter().zip(&secret.counts) { println!("  {:?} {:?} {:?} {c:?}", p.sex, p.age, p.disability); }
        let t = table(secret, &Dimension::OF_A_CLASS);
        tell(&t, &show(&t, &REAL));
    }
    door.tell();
    fn tell(t: &sango::results::indicators::Table, cells: &[sango::results::disclosure::Cell]) {
        for g in &t.groups { if g.enrolled > 0 {
            print!("  {:?} of {}: {} {:?}: ", g.category, g.enrolled, g.completed(), (0..5).map(|i| g.tally.joint[i][i]).collect::<Vec<_>>());
            for c in cells { if c.category == g.category { match c.shown { Shown::Hidden => print!("- "), Shown::Band{low,..} => print!("{low}% "), Shown::Exact{numerator,denominator} => print!("{numerator}/{denominator} ") } } }
            println!();
        } }
    }
}

#[test]
#[ignore = "debug"]
fn look2() {
    let (classes, districts) = draw(0, 40);
    let door = Districts::of(&classes, &districts, &REAL);
    let areas = Districts::areas(&districts);
    let scene = Scene::new(&classes, areas, &door, REAL.k, REAL.completion_exact);
    let truth = &classes[1];
    let mut same = 0; let mut both = 0;
    for a in 1..13 { for b in 1..13 { for c in 1..13 {
        let mut s = truth.clone();
        let mut ok = s.counts[1][a] > 0; if !ok { continue; } s.counts[1][a] -= 1;
        ok = s.counts[1][b] > 0; if !ok { continue; } s.counts[1][b] -= 1;
        s.counts[1][0] += 2; s.counts[2][0] -= 1; s.counts[2][c] += 1;
        if scene.same_sheet(1, &s) { same += 1;
            let mut other = super::scene::Other::new();
            other.insert(1, super::kids::Kids::of(&s));
            if scene.same_areas(&other) { both += 1; } else if same == 1 { let all = scene.all(&other); Districts::of(&all, &districts, &REAL).tell(); }
        }
    }}}
    println!("{same} {both}");
}
