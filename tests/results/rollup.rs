//! Rolling returns up, against sums and coverage worked out by hand.

use sango::curriculum::{Area, Country, Cutoffs, Legal};
use sango::ids::{Band, CountryCode};
use sango::results::attributes::{AgeBand, Disability, SeatAttributes, Sex};
use sango::results::class::Enrolment;
use sango::results::counts::Counts;
use sango::results::disclosure::{Ladder, Shown};
use sango::results::exchange::sealed::{Sealed, VERSION};
use sango::results::export::{About, ClassSheet, Row};
use sango::results::indicators::{Category, Completion, Confident, Dimension, Measure, Table};
use sango::results::rollup::{
    AreaNode, AreaTree, COVERAGE, Edition, Held, Official, Refusal, RollUp, Told, What,
    area_ladder, publish,
};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

mod coverage;
mod files;
mod memory;
mod sums;

/// Two regions; North has two districts, South one.
pub fn packs() -> BTreeMap<CountryCode, Country> {
    let area = |code: &str, parent: Option<&str>| Area {
        code: code.to_owned(),
        name: code.to_owned(),
        parent: parent.map(str::to_owned),
    };
    let pack = Country {
        code: "xx".into(),
        languages: Vec::new(),
        levels: vec!["region".to_owned(), "district".to_owned()],
        areas: vec![
            area("N", None),
            area("N-1", Some("N")),
            area("N-2", Some("N")),
            area("S", None),
            area("S-1", Some("S")),
        ],
        contacts: Vec::new(),
        legal: Legal::default(),
        district_k: None,
        return_key: None,
        disability_from: None,
        dhis2: None,
    };
    BTreeMap::from([(pack.code.clone(), pack)])
}

/// `girls` and `boys` of 10 years enrolled, so many of each completed; of the completers the first `know` know how to report, and
/// all are confident and safe.
pub fn sealed(
    class: &str,
    area: &str,
    (girls, boys): (u16, u16),
    (girls_done, boys_done): (u16, u16),
    know: usize,
) -> Sealed {
    let seat = |sex| SeatAttributes {
        age: Some(10),
        sex,
        disability: Disability::No,
    };
    let seats = (0..girls_done)
        .map(|_| seat(Sex::Female))
        .chain((0..boys_done).map(|_| seat(Sex::Male)));
    let completions: Vec<_> = seats
        .enumerate()
        .map(|(at, seat)| {
            let knows_how_to_report = at < know;
            let completion = Completion {
                confident: Confident::Yes,
                safe: true,
                knows_how_to_report,
                confident_and_knows: knows_how_to_report,
            };
            (seat, completion)
        })
        .collect();
    let total = girls + boys;
    let enrolment = Enrolment {
        total,
        sex: [(Sex::Female, girls), (Sex::Male, boys)].into(),
        age: [(AgeBand::From9To12, total)].into(),
        disability: [(Disability::No, total)].into(),
        ..Enrolment::default()
    };
    Sealed {
        v: VERSION,
        class: class.into(),
        period: "2026".into(),
        number: 1,
        country: "xx".into(),
        area: (!area.is_empty()).then(|| area.to_owned()),
        band: Band::Navigators,
        module_version: "navigators-1".into(),
        indicators_version: 1,
        national_route_taught: true,
        devices: 1,
        simulated: false,
        counts: Counts::of(&completions, &enrolment),
        released: None,
    }
}

/// With the class sheet that leaves of these counts.
pub fn released(sealed: Sealed) -> Sealed {
    let about = About {
        release: 1,
        period: sealed.period.clone(),
        country: sealed.country.clone(),
        area: sealed.area.clone(),
        band: sealed.band,
        module_version: sealed.module_version.clone(),
        indicators_version: sealed.indicators_version,
        national_route_taught: sealed.national_route_taught,
    };
    let table = Table::of(&sealed.counts, &Dimension::OF_A_CLASS, true);
    let sheet = ClassSheet::new(about, &table, &Ladder::from(&Cutoffs::default()));
    Sealed {
        released: Some(sheet),
        ..sealed
    }
}

/// What a roll-up of some files came to.
pub struct Came {
    pub trees: BTreeMap<Edition, AreaTree>,
    pub told: Vec<(String, What)>,
    pub held: Held,
}

impl Came {
    /// The only tree.
    pub fn tree(&self) -> &AreaTree {
        assert_eq!(self.trees.len(), 1, "{:?}", self.trees.keys());
        self.trees.values().next().expect("a tree")
    }

    /// An area of the only tree; `""` is the country.
    pub fn area(&self, code: &str) -> &AreaNode {
        let found = self
            .tree()
            .areas
            .iter()
            .find(|node| node.code.as_deref().unwrap_or_default() == code);
        found.unwrap_or_else(|| panic!("no area {code}"))
    }

    /// Enrolled, completed and knowing of a category in an area.
    pub fn numbers(&self, code: &str, category: Category) -> (u32, u32, u32) {
        let group = self.area(code).table.group(category).expect("a row");
        (
            group.enrolled,
            group.completed(),
            group.count(Measure::KnowsHowToReport),
        )
    }
}

/// Rolls files up; a file is a name and what opening it gives.
pub fn roll_up(files: &[(&str, Result<Sealed, Refusal>)]) -> Came {
    roll_up_in(&packs(), files)
}

/// The same with other packs.
pub fn roll_up_in(
    packs: &BTreeMap<CountryCode, Country>,
    files: &[(&str, Result<Sealed, Refusal>)],
) -> Came {
    let mut rollup = RollUp::new(packs);
    let mut told = Vec::new();
    let open = |path: &Path| {
        let found = files.iter().find(|(name, _)| Path::new(name) == path);
        found.expect("a file").1.clone()
    };
    for (name, _) in files {
        rollup.take(Path::new(name), &mut { open }, &mut |one: Told| {
            told.push((one.file.display().to_string(), one.what));
        });
    }
    let held = rollup.held();
    Came {
        trees: rollup.finish().collect(),
        told,
        held,
    }
}
