//! What a thousand believable classes still show: hiding more than needed is a fault too.

use super::classes::class;
use super::dice::Dice;
use super::small::REAL;
use sango::results::disclosure::{Shown, show};
use sango::results::indicators::{Category, Dimension, Measure};
use std::collections::BTreeMap;

#[test]
#[ignore = "counts for the report: cargo xtask attack"]
fn what_a_thousand_classes_show() {
    let mut counts: BTreeMap<(&str, &str, &str), u32> = BTreeMap::new();
    for number in 0..1000 {
        let secret = class(&mut Dice(number), false);
        for cell in show(&secret.table(&Dimension::OF_A_CLASS), &REAL) {
            let rung = match cell.shown {
                Shown::Exact { .. } => "exact",
                Shown::Band { .. } => "band",
                Shown::Hidden => "hidden",
            };
            let seen = [Measure::Completed, Measure::ConfidentAndKnows];
            let row = secret.enrolled(cell.category);
            if seen.contains(&cell.measure) && row > 0 {
                let whole = cell.category == Category::Total;
                let of = if whole { "total" } else { "rows" };
                *counts.entry((cell.measure.id(), of, rung)).or_default() += 1;
            }
        }
    }
    for (what, count) in counts {
        println!("{what:?}: {count}");
    }
}
