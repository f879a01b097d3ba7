//! Tests of pages with clues: faults by hand, play by hand, and properties over any sound pages and any actions.

mod content;
mod play;
mod properties;

use super::content::{RawDeed, RawPage, RawPlace, RawWay};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::planted::{changed, told};
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"SpotTheClue(
    size: (400, 300),
    deeds: [(id: "close", art: "deed-close"), (id: "ask", art: "deed-ask"), (id: "play", art: "deed-play")],
    tell: "ask",
    pages: [
        (id: "loud", art: "page-loud",
            places: [
                (id: "button", at: (100, 200, 200, 80), sign: "trick-shouter"),
                (id: "clock", at: (20, 20, 80, 80), sign: "trick-hurry"),
                (id: "cross", at: (320, 10, 60, 60), miss: "all-bad"),
            ],
            does: [(do: "close", right: true), (do: "ask"), (do: "play", miss: "free-is-free")]),
        (id: "garden", art: "page-garden",
            places: [
                (id: "can", at: (0, 0, 100, 100), miss: "all-bad"),
                (id: "star", at: (200, 0, 100, 100), miss: "colour-is-trick"),
            ],
            does: [(do: "play", right: true), (do: "close", miss: "all-bad"), (do: "ask")]),
    ],
    levels: [(of: ["loud"], goal: 1), (of: ["garden"], goal: 1), (of: ["loud", "garden"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::SpotTheClue(raw)) => raw,
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

/// Looks at places, one after another.
fn look(state: &mut State, content: &Content, places: &[&str]) {
    for &place in places {
        let lit = state.act(content, &Action::Look(place.into()));
        assert!(matches!(lit, Outcome::Lit { .. }), "{place}: {lit:?}");
    }
}

fn catch(state: &mut State, content: &Content, place: &str) -> Outcome {
    look(state, content, &[place]);
    state.act(content, &Action::Catch)
}

fn deed(state: &mut State, content: &Content, deed: &str) -> Outcome {
    state.act(content, &Action::Do(deed.into()))
}

/// Plays the page in hand as Sango would, until it has ended.
fn manage(state: &mut State, content: &Content) {
    for _ in 0..40 {
        if state.phase() != Phase::Search {
            return;
        }
        let wise = state.wise(content).expect("a way on");
        state.act(content, &wise);
    }
    panic!("the page does not end");
}

/// What is wrong with the sound content after changes of its text.
fn faults(changes: &[(&str, &str)]) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, changes)).check())
}
