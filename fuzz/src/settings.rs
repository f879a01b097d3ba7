//! Settings and content in RON: what is told has its place, and what is accepted can be used.

use crate::{PLAN, placed};
use sango::curriculum::{Country, Curriculum, Cutoffs, Sources};
use sango::locale::Languages;
use sango::results::disclosure::{Audit, Cell, Ladder, Shown, show};
use sango::results::indicators::{Category, Dimension, Measure};
use sango::results::rollup::{RollUp, area_ladder, show_areas};
use sango::results::simulate::pack;
use std::path::Path;

/// The cut-offs.
pub const CUTOFFS: &str = "assets/indicators.ron";
/// A country pack.
pub const COUNTRY: &str = "assets/countries/xs.ron";
/// All other files, by the first line of an example.
pub const CONTENT: [&str; 5] = [
    "assets/modules.ron",
    "assets/misconceptions.ron",
    "assets/curriculum/navigators/footprints.ron",
    "assets/items/navigators.ron",
    "locales/status.ron",
];

/// Reads a file alone.
pub fn read(file: &str, text: &str) -> Curriculum {
    let mut sources = Sources::default();
    sources.insert(file, text);
    let (curriculum, problems) = Curriculum::load(&sources);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    placed(&problems, file, text);
    if file == CONTENT[4] {
        let source = sources.get(file).expect("it is there");
        placed(&Languages::read(&source).1, file, text);
    }
    curriculum
}

/// Shows a class by the cut-offs: no side below their least count is shown, nor any below five.
pub fn show_class(curriculum: &Curriculum) {
    let ladder = Ladder::from(&curriculum.cutoffs);
    let class = PLAN.class(0).expect("a class");
    let cells = show(&class.table(&Dimension::OF_A_CLASS), &ladder);
    no_small_side(&cells, &ladder);
}

/// Shows two classes' areas by the least count of a country that has one of its own.
pub fn show_country(country: &Country) {
    if country.district_k.is_none_or(|k| k == Cutoffs::default().k) {
        return;
    }
    let ladder = area_ladder(&Cutoffs::default(), Some(country));
    let packs = [("xs".into(), pack(&PLAN))].into();
    let mut rollup = RollUp::new(&packs);
    for class in PLAN.iter().take(2) {
        let mut open = |_: &Path| Ok(class.sealed.clone());
        let file = class.setup.id.to_string();
        rollup.take(Path::new(&file), &mut open, &mut |_| ());
    }
    for (_, tree) in rollup.finish() {
        for area in show_areas(&tree, &Audit::new(ladder)) {
            no_small_side(&area.cells, &ladder);
        }
    }
}

/// The class's own rate of completion is seen by all.
fn no_small_side(cells: &[Cell], ladder: &Ladder) {
    let least = ladder.k.max(5);
    for cell in cells {
        if let Shown::Exact {
            numerator,
            denominator,
        } = cell.shown
        {
            let exempt = ladder.completion_exact
                && cell.measure == Measure::Completed
                && cell.category == Category::Total;
            let sides = (numerator, denominator - numerator);
            assert!(denominator >= least, "{cell:?} with k = {}", ladder.k);
            assert!(
                exempt || (sides.0 >= least && sides.1 >= least),
                "{cell:?} with k = {}",
                ladder.k
            );
        }
    }
}
