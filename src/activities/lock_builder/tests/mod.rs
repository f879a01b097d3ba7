//! Tests of the lock builder: what keys are worth, faults by hand, play by hand, and properties over contents and actions.

mod content;
mod play;
mod properties;

use super::strength::{found_by, strength};
use super::*;
use crate::activities::ladder::Level;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"LockBuilder(
    tray: [
        (id: "cat", art: "key-cat"), (id: "ball", art: "key-ball"), (id: "sun", art: "key-sun"), (id: "fish", art: "key-fish"),
        (id: "tree", art: "key-tree"), (id: "drum", art: "key-drum"), (id: "moon", art: "key-moon"), (id: "boat", art: "key-boat"),
        (id: "hat", art: "key-hat"), (id: "bee", art: "key-bee"), (id: "pear", art: "key-pear"), (id: "sock", art: "key-sock"),
    ],
    places: 10,
    note: ["cat", "ball"],
    sayings: [["moon", "sun", "tree"]],
    machines: [
        (art: "machine-1", arms: 1, pace: rests, holds: days),
        (art: "machine-2", arms: 1, pace: rests, knows: [same, row, note, reuse], holds: years),
        (art: "machine-3", arms: 12, pace: rests, knows: [same, row, note, reuse], holds: years),
    ],
    falls: [
        (by: short, misconception: "short-will-do"), (by: same, misconception: "pattern-is-clever"), (by: row, misconception: "order-is-clever"),
        (by: note, misconception: "small-clues"), (by: reuse, misconception: "one-key-for-all"),
    ],
    locks: [
        (id: "shed", art: "lock-shed", visit: (who: "kaya", right: keep, misconception: "password-friendship")),
        (id: "book", art: "lock-book", begins: ["cat", "cat"], visit: (art: "asker-helper", right: keep, misconception: "helpers-may-ask")),
        (id: "tablet", art: "lock-tablet", visit: (who: "mama-lindiwe", right: hand, misconception: "hide-everything")),
        (id: "tin", art: "lock-tin"),
    ],
    levels: [(of: ["shed"], goal: 1), (of: ["book", "tablet"], goal: 2), (of: ["shed", "tin"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::LockBuilder(raw)) => raw,
        other => panic!("{other:?}"),
    }
}

fn sound() -> Content {
    raw(SOUND).check().expect("sound")
}

fn begin(content: &Content, seed: u64) -> State {
    let setting = Setting {
        seed,
        ..Setting::default()
    };
    State::start(content, setting)
}

fn key(content: &Content, words: &str) -> Vec<usize> {
    let place = |word| content.place(word).unwrap_or_else(|| panic!("{word}"));
    words.split_whitespace().map(place).collect()
}

/// How long the machine of a level needs for a key, and how it finds most of it.
fn needs(level: usize, words: &str, ring: &[&str]) -> (Span, Trick) {
    let content = sound();
    let machine = &content.machines[level];
    let ring: Vec<_> = ring.iter().map(|old| key(&content, old)).collect();
    let key = key(&content, words);
    let found = strength(&content, machine, &ring, &key);
    (
        found.span(machine),
        found_by(&content, machine, &ring, &key),
    )
}

/// Does what Sango would until the play waits for something else than a key.
fn build(state: &mut State, content: &Content) {
    while state.phase() == Phase::Build {
        let wise = state.wise(content).expect("a way on");
        assert_ne!(state.act(content, &wise), Outcome::Nothing);
    }
}
