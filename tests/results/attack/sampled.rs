//! Random classes and districts, attacked with witnesses.

use super::classes::class;
use super::dice::Dice;
use super::district::{District, OneClass, all_groups};
use super::groups::{groups, rows};
use super::small::{REAL, sheet};
use super::witness::{Scene, Suspect};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Attacks one random class; what was found, in words, and how many groups were in danger.
fn attack_class(number: u64) -> (Vec<String>, usize) {
    let mut dice = Dice(number);
    let secret = class(&mut dice, false);
    let publisher = OneClass {
        ladder: &REAL,
        published: sheet(&secret, &REAL),
    };
    let all = groups(&secret, &rows(&secret, false), REAL.completion_exact);
    let scene = Scene {
        secrets: std::slice::from_ref(&secret),
        publisher: &publisher,
        groups: all.into_iter().map(|group| (Some(0), group)).collect(),
        k: REAL.k,
        steps: (150, 8000),
    };
    let (suspects, endangered) = scene.attack(&mut dice);
    if !suspects.is_empty() {
        println!("{secret:?}\n{:?}", publisher.published);
    }
    (told("class", number, &suspects), endangered)
}

fn attack_district(number: u64) -> (Vec<String>, usize) {
    let mut dice = Dice(number);
    let size = dice.between(4, 12);
    let mut secrets: Vec<_> = (0..size).map(|_| class(&mut dice, true)).collect();
    // One module, one band: explorers are added up by themselves.
    let asked = secrets[0].asked;
    while let Some(other) = secrets.iter().position(|it| it.asked != asked) {
        secrets[other] = class(&mut dice, true);
    }
    let publisher = District::of(&secrets, &REAL);
    let scene = Scene {
        secrets: &secrets,
        publisher: &publisher,
        groups: all_groups(&secrets, &publisher),
        k: REAL.k,
        steps: (400, 3000),
    };
    let (suspects, endangered) = scene.attack(&mut dice);
    (told("district", number, &suspects), endangered)
}

fn told(what: &str, number: u64, suspects: &[Suspect]) -> Vec<String> {
    let told = |it: &Suspect| {
        format!(
            "{what} {number}, class {:?}: {:?} of {:?}: only {:?} for {} others, pair {:?}",
            it.class, it.group.what, it.group.category, it.values, it.others, it.pair
        )
    };
    suspects.iter().map(told).collect()
}

/// Attacks so many, on two threads, and says what was found.
fn attack_all(name: &str, many: usize, attack: fn(u64) -> (Vec<String>, usize)) -> Vec<String> {
    // Where to begin, to look at one again.
    let first = std::env::var("SANGO_FIRST")
        .ok()
        .and_then(|it| it.parse().ok());
    let next = AtomicUsize::new(first.unwrap_or(0));
    let endangered = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= many {
                return found;
            }
            let (suspects, groups) = attack(number as u64);
            endangered.fetch_add(groups, Ordering::Relaxed);
            for suspect in suspects.iter().take(2) {
                println!("{suspect}");
            }
            found.extend(suspects);
            if number > 0 && number.is_multiple_of((many / 20).max(1)) {
                println!("{number} of {many} {name}");
            }
        }
    };
    let start = std::time::Instant::now();
    let found: Vec<String> = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut found = work();
        found.extend(other.join().unwrap_or_default());
        found
    });
    println!(
        "{many} {name}, {} groups in danger, {} left with too few values, {:.0} s",
        endangered.load(Ordering::Relaxed),
        found.len(),
        start.elapsed().as_secs_f32()
    );
    found
}

#[test]
fn a_few_classes() {
    let found = attack_all("classes", 2, attack_class);
    assert!(found.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn ten_thousand_classes() {
    let many = std::env::var("SANGO_ATTACK")
        .ok()
        .and_then(|it| it.parse().ok());
    let found = attack_all("classes", many.unwrap_or(10_000), attack_class);
    assert!(found.is_empty(), "see above");
}

#[test]
#[ignore = "minutes: cargo xtask attack"]
fn two_hundred_districts() {
    let many = std::env::var("SANGO_ATTACK")
        .ok()
        .and_then(|it| it.parse().ok());
    let found = attack_all("districts", many.unwrap_or(200), attack_district);
    assert!(found.is_empty(), "see above");
}
