//! The simulator: the same from the same seed, believable, and always said to be simulated.

use sango::curriculum::{Curriculum, Sources};
use sango::ids::Band;
use sango::results::attributes::{Disability, Sex};
use sango::results::disclosure::Ladder;
use sango::results::export::format;
use sango::results::indicators::{Category, Dimension, Measure, Table};
use sango::results::rollup::{DIMENSIONS, RollUp, Told, area_ladder, publish};
use sango::results::simulate::{Plan, SimulatedClass, pack, pack_text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub fn plan(classes: u32) -> Plan {
    Plan {
        seed: 7,
        classes,
        regions: 3,
        districts: 4,
        period: "2026".to_owned(),
        modules: vec![(Band::Navigators, "navigators-1".into())],
        indicators_version: 1,
        ladder: Ladder::from(&Default::default()),
    }
}

#[test]
fn the_same_seed_gives_the_same_classes_in_any_order() {
    let plan = plan(40);
    let first: Vec<SimulatedClass> = plan.iter().collect();
    let backwards: Vec<SimulatedClass> = (0..40).rev().filter_map(|at| plan.class(at)).collect();
    assert_eq!(first.len(), 40);
    assert!(first.iter().eq(backwards.iter().rev()));
    // The very numbers of the first class, so that no release changes them unseen.
    let counts = &first[0].sealed.counts;
    let print = crc32fast::hash(&serde_json::to_vec(counts).expect("JSON"));
    assert_eq!((counts.enrolment.total, counts.completed(), print), FIRST);
    // The twin: another seed, other classes.
    let other = Plan { seed: 8, ..plan };
    assert!(first.iter().zip(other.iter()).all(|(one, two)| *one != two));
    let ids: BTreeSet<_> = first.iter().map(|class| &class.setup.id).collect();
    assert_eq!(ids.len(), 40, "no two classes share an id");
}

const FIRST: (u16, u32, u32) = (43, 39, 4_015_342_058);

fn share(part: u32, of: u32) -> f64 {
    f64::from(part) / f64::from(of)
}

/// Everything a person would find odd in many classes.
fn oddities(classes: &[SimulatedClass]) -> Vec<String> {
    let mut all: Option<Table> = None;
    let mut odd = Vec::new();
    let mut rates = Vec::new();
    for class in classes {
        let table = class.table(&DIMENSIONS);
        let total = table.group(Category::Total).expect("a total");
        if !(8..=60).contains(&total.enrolled) {
            odd.push(format!("a class of {}", total.enrolled));
        }
        rates.push(share(total.count(Measure::Completed), total.enrolled));
        match &mut all {
            Some(all) => all.add(&table),
            None => all = Some(table),
        }
    }
    let Some(all) = all else { return odd };
    let total = all.group(Category::Total).expect("a total");
    let completed = total.completed();
    let mut near = |what: &str, is: f64, low: f64, high: f64| {
        if !(low..=high).contains(&is) {
            odd.push(format!("{what}: {is}"));
        }
    };
    let rate = |measure| share(total.count(measure), total.base(measure));
    near("completed", rate(Measure::Completed), 0.87, 0.93);
    near("confident", rate(Measure::Confident), 0.74, 0.80);
    near("knows", rate(Measure::KnowsHowToReport), 0.67, 0.73);
    near("safe", rate(Measure::Safe), 0.82, 0.88);
    near(
        "not classifiable",
        rate(Measure::NotClassifiable),
        0.01,
        0.06,
    );
    // Together: more often than by chance, and not always.
    let both = share(
        total.both(Measure::Safe, Measure::KnowsHowToReport),
        completed,
    );
    let by_chance = rate(Measure::Safe) * rate(Measure::KnowsHowToReport);
    near(
        "safe and knows, beyond chance",
        both - by_chance,
        0.005,
        0.1,
    );
    let enrolled = |category| share(all.group(category).expect("a row").enrolled, total.enrolled);
    near(
        "with a disability",
        enrolled(Category::Disability(Disability::Yes)),
        0.05,
        0.10,
    );
    near(
        "disability not stated",
        enrolled(Category::Disability(Disability::NotStated)),
        0.02,
        0.25,
    );
    near("girls", enrolled(Category::Sex(Sex::Female)), 0.42, 0.53);
    near(
        "of the band's age",
        enrolled(Category::Age(
            sango::results::attributes::AgeBand::From9To12,
        )),
        0.80,
        0.95,
    );
    // Classes differ by more than chance alone: standard deviation about 0.05 with 40 children.
    let mean = rates.iter().sum::<f64>() / rates.len() as f64;
    let spread = rates.iter().map(|rate| (rate - mean).powi(2)).sum::<f64>() / rates.len() as f64;
    near("spread of completion", spread.sqrt(), 0.05, 0.12);
    let small = classes
        .iter()
        .filter(|class| class.setup.enrolment.total < 25)
        .count();
    near(
        "small classes",
        small as f64 / classes.len() as f64,
        0.05,
        0.15,
    );
    odd
}

#[test]
fn many_classes_are_believable() {
    let classes: Vec<_> = plan(1000).iter().collect();
    assert_eq!(oddities(&classes), Vec::<String>::new());
    let one_disabled = classes
        .iter()
        .filter(|class| class.setup.enrolment.of_disability(Disability::Yes) == 1)
        .count();
    assert!(one_disabled > 60, "{one_disabled}");
    assert!(classes.iter().any(|class| class.setup.area.is_none()));
    assert!(classes.iter().any(|class| class.earlier.is_some()));
    let problems = classes.iter().flat_map(|class| {
        let areas = pack(&plan(0)).areas;
        let codes: Vec<String> = areas.into_iter().map(|area| area.code).collect();
        class.setup.problems(codes.iter().map(String::as_str))
    });
    assert_eq!(problems.collect::<Vec<_>>(), []);
}

#[test]
fn the_twin_finds_what_is_odd() {
    let classes: Vec<_> = plan(300).iter().collect();
    let mut lazy = classes.clone();
    for class in &mut lazy {
        class.sealed.counts.cells.truncate(2);
    }
    assert!(
        oddities(&lazy)
            .iter()
            .any(|odd| odd.starts_with("completed"))
    );
}

#[test]
fn explorers_are_not_asked_for_confidence() {
    let explorers = Plan {
        modules: vec![(Band::Explorers, "explorers-1".into())],
        ..plan(20)
    };
    for class in explorers.iter() {
        let table = class.table(&[Dimension::Total]);
        assert!(!table.confidence_asked);
        let total = &table.groups[0];
        assert_eq!(total.count(Measure::Confident), 0);
        assert_eq!(
            total.count(Measure::ConfidentAndKnows),
            total.both(Measure::Safe, Measure::KnowsHowToReport)
        );
    }
}

#[test]
fn everything_says_simulated() {
    let plan = plan(60);
    let packs = BTreeMap::from([(Plan::country(), pack(&plan))]);
    let classes: Vec<_> = plan.iter().collect();
    assert!(classes.iter().all(|class| {
        let earlier = class.earlier.iter();
        earlier
            .chain([&class.sealed])
            .all(|sealed| sealed.simulated)
    }));
    let mut rollup = RollUp::new(&packs);
    for (number, class) in classes.iter().enumerate() {
        rollup.take(
            Path::new(&number.to_string()),
            &mut |_: &Path| Ok(&class.sealed),
            &mut |_: Told| {},
        );
    }
    for (edition, tree) in rollup.finish() {
        assert!(edition.simulated && edition.folder_name().starts_with("simulated-"));
        let ladder = area_ladder(&Default::default(), None);
        let publication = publish(&edition, &tree, None, &ladder, None, 1).publication;
        let csv = format("csv").expect("a format");
        assert!(publication.file_name(csv).contains("simulated"));
        let text = csv.write(&publication, &[]).expect("a file");
        let text = String::from_utf8(text).expect("UTF-8");
        assert!(text.lines().skip(1).all(|line| line.starts_with("true,")));
        let json = format("json").expect("a format").write(&publication, &[]);
        let json: serde_json::Value = serde_json::from_slice(&json.expect("a file")).expect("JSON");
        assert_eq!(json["simulated"], true);
    }
}

#[test]
fn the_packs_file_reads_as_the_pack() {
    let plan = plan(0);
    let mut sources = Sources::default();
    sources.insert("assets/countries/xs.ron", &pack_text(&plan));
    let (curriculum, _) = Curriculum::load(&sources);
    assert_eq!(
        curriculum.country(&Plan::country()),
        Some(&pack(&plan)),
        "{}",
        pack_text(&plan)
    );
}
