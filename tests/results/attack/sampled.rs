//! Random classes and districts, attacked with witnesses.

use super::classes::{class, class_with, odd, of_size};
use super::dice::Dice;
use super::district::Districts;
use super::doors::{Alone, OneArea};
use super::report::Report;
use super::scene::Scene;
use super::small::REAL;
use super::world::Secret;
use sango::curriculum::Cutoffs;
use sango::results::disclosure::Audit;
use sango::results::rollup::area_ladder;
use std::time::Instant;

/// Which classes are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// As there are.
    Believable,
    /// With rates near to which rules break.
    Odd,
}

impl Drawn {
    fn class(self, dice: &mut Dice, disability: bool) -> Secret {
        match self {
            Self::Believable => class(dice, disability),
            Self::Odd => {
                let rates = odd(dice);
                class_with(dice, disability, rates)
            }
        }
    }
}

/// What to attack: from which number on, how many, how large districts are at most, and for how long.
pub struct Plan {
    drawn: Drawn,
    first: u64,
    many: usize,
    most: usize,
    rounds: usize,
}

impl Plan {
    /// So many at full length, or what two environment variables say: where to begin, and how many.
    pub fn full(drawn: Drawn, many: usize) -> Self {
        let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse().ok());
        Self {
            drawn,
            first: number("SANGO_FIRST").unwrap_or(0),
            many: number("SANGO_ATTACK").map_or(many, |it| it as usize),
            most: 40,
            rounds: number("SANGO_ROUNDS").map_or(usize::MAX, |it| it as usize),
        }
    }

    fn classes(&self) -> Report {
        let (start, audit) = (Instant::now(), Audit::new(REAL));
        let mut report = Report::new(&format!("{:?} classes", self.drawn));
        for number in (self.first..).take(self.many) {
            let mut dice = Dice(number);
            let secret = self.drawn.class(&mut dice, false);
            let door = Alone(&audit);
            let scene = Scene::new(
                std::slice::from_ref(&secret),
                Vec::new(),
                &door,
                REAL.k,
                REAL.completion_exact,
            );
            let hunt = scene.hunt(&mut dice, &|_| false, self.rounds);
            report.add(&format!("class {number}"), &scene, &hunt);
            report.time = start.elapsed();
            if report.classes.is_multiple_of(1000) {
                println!("{report}");
            }
        }
        report.tell();
        report
    }

    /// Areas of which nothing is published below, so large that a rung is tried with the answer that it gives.
    fn large_areas(&self) -> Report {
        let start = Instant::now();
        let audit = Audit::new(area_ladder(&Cutoffs::default(), None));
        let mut report = Report::new(&format!("{:?} areas of 210 to 700 children", self.drawn));
        for number in (self.first..).take(self.many) {
            let mut dice = Dice(number);
            let rates = odd(&mut dice);
            let size = dice.between(210, 700);
            let secret = of_size(&mut dice, size, true, rates);
            let door = OneArea(&audit);
            let classes = std::slice::from_ref(&secret);
            let scene = Scene::new(classes, vec![vec![0]], &door, REAL.k, false);
            let hunt = scene.hunt(&mut dice, &|_| false, self.rounds);
            report.add(&format!("area {number}"), &scene, &hunt);
        }
        report.time = start.elapsed();
        report.tell();
        report
    }

    /// The classes of one or two districts of one region, and which lie in which.
    pub fn draw(&self, dice: &mut Dice) -> (Vec<Secret>, Vec<Vec<usize>>) {
        let mut classes: Vec<Secret> = Vec::new();
        let mut districts = Vec::new();
        for _ in 0..dice.between(1, 2) {
            let size = dice.between(self.most.min(5), self.most);
            districts.push((classes.len()..classes.len() + size).collect());
            while classes.len() < districts.iter().map(Vec::len).sum() {
                // One module, one band: explorers are added up by themselves.
                let next = self.drawn.class(dice, true);
                if classes
                    .first()
                    .is_none_or(|first| first.asked == next.asked)
                {
                    classes.push(next);
                }
            }
        }
        (classes, districts)
    }

    fn districts(&self) -> Report {
        let start = Instant::now();
        let mut report = Report::new(&format!("{:?} districts", self.drawn));
        let mut number = self.first;
        while report.districts < self.many {
            let mut dice = Dice(number);
            let (classes, districts) = self.draw(&mut dice);
            let door = Districts::of(&classes, &districts, &REAL);
            let areas = Districts::areas(&districts);
            let scene = Scene::new(&classes, areas, &door, REAL.k, REAL.completion_exact);
            let known = |area: usize| door.total_is_known(area);
            let hunt = scene.hunt(&mut dice, &known, self.rounds);
            // The last witness once more, from returns on.
            if let Some(other) = &hunt.last {
                let all = scene.all(other);
                assert_eq!(door.whole_way(&all, &districts), door.published());
            }
            report.districts += districts.len();
            report.add(&format!("districts {number}"), &scene, &hunt);
            report.time = start.elapsed();
            println!("{number}: {report}");
            number += 1;
        }
        report.tell();
        report
    }
}

#[test]
fn a_few_classes_and_a_small_district() {
    let plan = Plan {
        drawn: Drawn::Believable,
        first: 0,
        many: 8,
        most: 3,
        rounds: 3,
    };
    assert!(plan.classes().suspects.is_empty(), "see above");
    let plan = Plan {
        many: 1,
        first: 2,
        ..plan
    };
    assert!(plan.districts().suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn ten_thousand_classes() {
    let report = Plan::full(Drawn::Believable, 10_000).classes();
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn ten_thousand_odd_classes() {
    let report = Plan::full(Drawn::Odd, 10_000).classes();
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn large_areas() {
    let report = Plan::full(Drawn::Odd, 300).large_areas();
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "half an hour: cargo xtask attack"]
fn two_hundred_districts() {
    let report = Plan::full(Drawn::Believable, 200).districts();
    assert!(report.suspects.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn fifty_odd_districts() {
    let report = Plan::full(Drawn::Odd, 50).districts();
    assert!(report.suspects.is_empty(), "see above");
}
