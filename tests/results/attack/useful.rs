//! What a thousand believable classes and a hundred districts still show: hiding more than needed is a fault too.

use super::classes::class;
use super::dice::Dice;
use super::district::Districts;
use super::sampled::{Drawn, Plan};
use super::small::REAL;
use sango::results::disclosure::{Audit, Cell, Shown};
use sango::results::indicators::{Dimension, Measure};
use std::collections::BTreeMap;

/// How often each measure is on each rung, by dimension.
#[derive(Default)]
struct Seen(BTreeMap<(&'static str, String, &'static str), u32>);

impl Seen {
    fn add(&mut self, cell: &Cell, children: u32) {
        let rung = match cell.shown {
            Shown::Exact { .. } => "exact",
            Shown::Band { .. } => "band",
            Shown::Hidden => "hidden",
        };
        let seen = [Measure::Completed, Measure::ConfidentAndKnows];
        if seen.contains(&cell.measure) && children > 0 {
            let of = format!("{:?}", cell.category.dimension());
            *self.0.entry((cell.measure.id(), of, rung)).or_default() += 1;
        }
    }

    fn tell(&self, whose: &str) {
        for (what, count) in &self.0 {
            println!("{whose} {what:?}: {count}");
        }
    }
}

#[test]
#[ignore = "counts for the report: cargo xtask attack"]
fn what_a_thousand_classes_show() {
    let (audit, mut seen) = (Audit::new(REAL), Seen::default());
    for number in 0..1000 {
        let secret = class(&mut Dice(number), false);
        for cell in audit.show(&secret.table(&Dimension::OF_A_CLASS)) {
            seen.add(&cell, secret.enrolled(cell.category));
        }
    }
    seen.tell("classes");
}

#[test]
#[ignore = "counts for the report: cargo xtask attack"]
fn what_some_districts_show() {
    let mut seen = Seen::default();
    for number in 0..60 {
        let plan = Plan::full(Drawn::Believable, 0);
        let (classes, districts) = plan.draw(&mut Dice(number));
        let shown = Districts::of(&classes, &districts, &REAL).cells();
        let per_district = shown.len() / districts.len();
        for (district, cells) in districts.iter().zip(shown.chunks(per_district)) {
            for cell in cells {
                let children = district
                    .iter()
                    .map(|at| classes[*at].enrolled(cell.category));
                seen.add(cell, children.sum());
            }
        }
    }
    seen.tell("districts");
}
