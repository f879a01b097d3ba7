//! A cat on the keyboard and a baby at the screen: whatever is tapped, drawn, pressed or closed, in any order, nothing panics, no
//! screen is a dead end, and no finished step is lost. Each run follows from its seed.

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use sango::chance::Chance;
use sango::session::Record;

use crate::class::{Child, a_class};
use crate::player::{Home, Opening, Player};
use crate::way::Manner;

/// How much is done in a run.
const DEEDS: usize = 90;

const KEYS: [KeyCode; 10] = [
    KeyCode::Tab,
    KeyCode::Enter,
    KeyCode::Space,
    KeyCode::Escape,
    KeyCode::ArrowLeft,
    KeyCode::ArrowRight,
    KeyCode::ArrowUp,
    KeyCode::ArrowDown,
    KeyCode::PageDown,
    KeyCode::PageUp,
];

/// Tells a failed run's last deeds.
struct Trail {
    seed: u64,
    deeds: Vec<String>,
}

impl Drop for Trail {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let last = self.deeds.len().saturating_sub(12);
            eprintln!(
                "seed {}, the last deeds:\n{}",
                self.seed,
                self.deeds[last..].join("\n")
            );
        }
    }
}

struct Cat {
    player: Player,
    chance: Chance,
    trail: Trail,
}

impl Cat {
    fn somewhere(&mut self) -> Vec2 {
        let (width, height) = self.player.opening.size;
        let along = |chance: &mut Chance, length: u32| chance.below(length as usize) as f32;
        Vec2::new(
            along(&mut self.chance, width),
            along(&mut self.chance, height),
        )
    }

    /// One deed, and no waiting for what comes of it.
    fn deed(&mut self) {
        self.player.finger = self.chance.below(2) == 0;
        let what = self.chance.below(20);
        let told = match what {
            0..=12 => {
                let seen = self.player.look().into_iter();
                let within: Vec<_> = seen
                    .filter(|c| c.is_control() && !c.shown.is_empty())
                    .collect();
                if within.is_empty() {
                    return;
                }
                let control = within[self.chance.below(within.len())].clone();
                self.player.tap_only(control.shown.center());
                // Now and then twice, as children do.
                if self.chance.below(6) == 0 {
                    self.player.tap_only(control.shown.center());
                }
                format!("“{}”", control.name)
            }
            13 => {
                let at = self.somewhere();
                self.player.tap_only(at);
                format!("a tap at {at}")
            }
            14 => {
                let (from, to) = (self.somewhere(), self.somewhere());
                self.player.finger = true;
                self.player.drag(from, to);
                format!("a stroke from {from} to {to}")
            }
            15 => {
                let digit = self.chance.below(10).to_string();
                self.player.press_key(Key::Character(digit.as_str().into()));
                format!("the digit {digit}")
            }
            _ => {
                let key = KEYS[self.chance.below(KEYS.len())];
                self.player.press_only(key);
                format!("{key:?}")
            }
        };
        let screen = self.player.screen();
        self.trail.deeds.push(format!("{told} -> {screen:?}"));
        let updates = self.chance.below(4);
        self.player.wait(updates);
    }
}

/// Facts that are on the disk.
fn on_disk(home: &Home) -> Vec<Record> {
    home.journal().records().to_vec()
}

#[track_caller]
fn nothing_lost(before: &[Record], now: &[Record]) {
    let lost = before.iter().find(|record| !now.contains(record));
    assert!(lost.is_none(), "lost: {lost:?}");
}

/// Lets the cat loose on a game that stands somewhere, and closes it now and then.
#[track_caller]
fn let_loose(home: &Home, player: Player, seed: u64) {
    let mut cat = Cat {
        player,
        chance: Chance::from_seed(seed),
        trail: Trail {
            seed,
            deeds: Vec::new(),
        },
    };
    let mut kept = on_disk(home);
    for at in 0..DEEDS {
        cat.deed();
        if at % 15 != 14 {
            continue;
        }
        // At rest there is something to be done, and what the game has taken in lies on the disk.
        cat.player.settle();
        let names = cat.player.names();
        assert!(!names.is_empty(), "a dead end\n{}", cat.player.tree());
        let now = on_disk(home);
        nothing_lost(&kept, &now);
        nothing_lost(cat.player.records().journal.records(), &now);
        kept = now;
        if cat.chance.below(3) == 0 {
            // Without a word of goodbye.
            cat.deed();
            cat.player.reopen();
            cat.trail.deeds.push("closed and opened".to_owned());
            nothing_lost(&kept, cat.player.records().journal.records());
        }
    }
}

#[test]
fn from_the_title() {
    for seed in 1..=2 {
        let home = Home::new();
        let player = home.open(&Opening::default());
        let_loose(&home, player, seed);
    }
}

#[test]
fn from_the_first_questions_and_from_a_lesson() {
    for seed in 3..=5 {
        let home = Home::new();
        let mut player = home.open(&Opening::phone());
        player.start_alone("English");
        if seed > 3 {
            player.sit(&mut Manner::careless(seed));
            player.open_isle("footprints");
        }
        if seed > 4 {
            player.step(&mut Manner::careless(seed), &mut default());
        }
        let_loose(&home, player, seed);
    }
}

#[test]
fn from_the_teachers_pages() {
    for seed in 6..=7 {
        let home = Home::new();
        let class = a_class(4);
        home.found(&class);
        home.play(&class, &[(0, Child::WELL), (1, Child::STOPS)]);
        let mut player = home.open(&Opening::default());
        player.first_lock();
        let_loose(&home, player, seed);
        let journal = home.journal();
        let finished = journal.seat(&class.id, 0).count();
        assert!(finished > 20, "what the children did is there: {finished}");
    }
}

#[test]
#[should_panic(expected = "lost")]
fn a_lost_step_would_be_seen() {
    let home = Home::new();
    let class = a_class(1);
    home.found(&class);
    home.play(&class, &[(0, Child::WELL)]);
    let records = on_disk(&home);
    nothing_lost(&records, &records[..records.len() - 1]);
}
