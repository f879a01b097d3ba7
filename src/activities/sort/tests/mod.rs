//! Tests of sorting: faults by hand, play by hand, and properties over any sound content and any actions.

mod content;
mod play;
mod properties;

use super::content::{RawHome, RawMend, RawMiss, RawThing, RawTool, RawUse};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::ids::{HomeId, ThingId, ToolId};
use crate::source::Source;
use proptest::prelude::*;

const NAMES: [&str; 6] = ["whale", "song", "clip", "photo", "pattern", "voice"];
const HOMES: [&str; 3] = ["wall", "drawer", "leave"];
const TOOLS: [&str; 3] = ["ask", "name", "swap"];

const SOUND: &str = r#"Sort(
    homes: [(id: "wall", art: "home-wall"), (id: "drawer", art: "home-drawer"), (id: "leave", art: "home-leave")],
    tools: [(id: "ask", icon: "tell"), (id: "name", icon: "person")],
    unseen: "cover-tells-all",
    grows: ["p-0", "p-1", "p-2", "p-3", "p-4"],
    things: [
        (id: "whale", art: "thing-whale", right: ["wall"], misses: [(homes: ["drawer", "leave"], misconception: "hide-everything")]),
        (id: "song", art: "thing-song", inside: "thing-song-in",
            misses: [(homes: ["wall"], misconception: "online-means-free"), (homes: ["drawer", "leave"], misconception: "hide-everything")],
            uses: [(tool: "ask"), (tool: "name", miss: "credit-is-permission")],
            mends: [(home: "wall", by: ["ask"])]),
    ],
    levels: [(of: ["whale"], goal: 1), (of: ["song"], goal: 1), (of: ["whale", "song"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::Sort(raw)) => raw,
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

fn place(home: &str) -> Action {
    Action::Place(home.into())
}

fn using(tool: &str) -> Action {
    Action::Use(tool.into())
}

/// A play in which the song has just come in.
fn at_the_song(content: &Content) -> State {
    let mut state = begin(content, 1);
    state.act(content, &place("wall"));
    assert_eq!(state.act(content, &Action::Continue), Outcome::LevelUp(1));
    state
}
