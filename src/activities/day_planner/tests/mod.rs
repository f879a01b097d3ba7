mod content;
mod play;
mod properties;

use super::*;
use crate::activities::planted::{changed, told};
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"DayPlanner(
    who: (waiting: "seal-waiting", glad: "seal-glad", tired: "seal-tired"),
    meters: [(id: "sleep", art: "meter-sleep"), (id: "play", art: "meter-play"), (id: "screen", art: "meter-screen")],
    cards: [
        (id: "tablet", art: "card", fills: [(of: "screen", by: 1), (of: "play", by: 1)]),
        (id: "more", art: "card", fills: [(of: "screen", by: 2)], grows: true, sticks: 2),
        (id: "ball", art: "card", fills: [(of: "play", by: 2)]),
        (id: "story", art: "card", fills: [(of: "sleep", by: 2)]),
        (id: "nap", art: "card", fills: [(of: "sleep", by: 1)]),
        (id: "hut", art: "card", fills: [(of: "play", by: 1)]),
        (id: "soup", art: "card"),
        (id: "puddles", art: "card", fills: [(of: "play", by: 2)]),
        (id: "guest", art: "card", fills: [(of: "screen", by: 3)], grows: true, sticks: 1),
    ],
    tomorrows: [
        (id: "whale", art: "whale", misconception: "sleep-can-wait"),
        (id: "lonely", art: "ball", misconception: "screen-is-all-play"),
        (id: "snore", art: "tablet", misconception: "one-more-is-nothing"),
        (id: "disco", art: "sheep", misconception: "screens-make-sleepy"),
        (id: "splash", art: "duck", misconception: "screens-make-sleepy"),
    ],
    surprises: [
        (id: "rain", art: "rain", spoils: ["ball"], brings: ["puddles"]),
        (id: "hop", art: "more", drops: "guest"),
    ],
    days: [
        (id: "half", art: "sun", slots: [(at: afternoon), (at: evening), (at: bedtime)],
            cards: ["tablet", "more", "ball", "story", "nap"],
            rules: [
                AtLeast(meter: "sleep", of: 1, otherwise: "whale"),
                AtLeast(meter: "play", of: 1, otherwise: "lonely"),
                AtMost(meter: "screen", of: 3, otherwise: "snore"),
                Never(cards: ["tablet", "more"], at: [bedtime], otherwise: "disco"),
                Row(first: ["ball"], then: ["story"], otherwise: "splash"),
            ]),
        (id: "whole", art: "sun", slots: [(at: morning), (at: noon), (at: evening, has: "soup"), (at: bedtime)],
            cards: ["tablet", "more", "hut", "story", "nap"],
            rules: [
                AtLeast(meter: "sleep", of: 1, otherwise: "whale"),
                Never(cards: ["tablet", "more"], at: [bedtime], otherwise: "disco"),
            ]),
        (id: "wild", art: "sun", slots: [(at: noon), (at: afternoon), (at: evening, has: "soup"), (at: bedtime)],
            cards: ["tablet", "ball", "hut", "story", "nap"],
            rules: [AtLeast(meter: "sleep", of: 2, otherwise: "whale"), AtMost(meter: "screen", of: 3, otherwise: "snore")],
            surprises: [(after: 1, what: "rain"), (after: 2, what: "hop")]),
    ],
    levels: [(of: ["half"], goal: 1), (of: ["whole"], goal: 1), (of: ["wild", "half"], goal: 1)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::DayPlanner(raw)) => raw,
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

/// The content with one day only, on every level.
fn only(day: &str) -> Content {
    let mut content = sound();
    for level in &mut content.levels {
        level.of = vec![day.into()];
    }
    content
}

fn put(state: &mut State, content: &Content, card: &str, hour: Hour) -> Outcome {
    let chosen = state.act(content, &Action::Choose(card.into()));
    assert_eq!(chosen, Outcome::Chosen(card.into()));
    state.act(content, &Action::Slot(hour))
}

/// The day's cards by name, `-` for empty, `+` for what has grown.
fn table(state: &State, content: &Content) -> Vec<String> {
    let name = |card: usize| content.cards[card].id.to_string();
    let places = state.board().places().iter();
    places
        .map(|place| match *place {
            Place::Empty => "-".to_owned(),
            Place::Part(card) => format!("+{}", name(card)),
            Place::Card(card) | Place::Fixed(card) => name(card),
        })
        .collect()
}

fn shown(state: &State, content: &Content) -> Vec<String> {
    let shows = state.shows().iter();
    shows.map(|at| content.tomorrows[*at].id.clone()).collect()
}

fn faults(from: &str, to: &str) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, &[(from, to)])).check())
}
