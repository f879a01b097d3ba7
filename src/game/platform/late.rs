//! Files that a browser fetches only when something needs them, and then keeps: what a band's lessons need, music, recorded
//! texts. On a desktop all files are there from the start, and nothing here has anything to do.

use bevy::prelude::*;
use std::collections::BTreeSet;

use crate::game::art::Art;
use crate::game::files::Files;
use crate::game::screens::Rebuild;
use crate::game::words::Words;

/// What was asked for.
#[derive(Resource, Default)]
pub struct Late {
    /// Everything that was ever asked for and has not failed: once is enough.
    asked: BTreeSet<String>,
    waiting: Vec<String>,
    /// Asked for, and not to be had just now.
    failed: BTreeSet<String>,
    /// What no screen to come can do without.
    needed: BTreeSet<String>,
}

/// How something stands that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It is on its way.
    Coming,
    /// There is no connection, or no such file.
    Failed,
    /// It is here, or was never away.
    Here,
}

/// Something was fetched: a file's path, or a pack's name.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Arrived(pub String);

/// How a fetch stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(target_family = "wasm"), allow(dead_code))]
pub(super) enum Fetch {
    UnderWay,
    /// Files by their path.
    Here(Vec<(String, Vec<u8>)>),
    /// There is no connection, or no such file: it may be asked for again.
    Failed,
}

impl Late {
    /// Asks for a file below assets/, or a pack ([`crate::packs`]).
    pub fn ask(&mut self, files: &Files, what: &str) {
        if files.bytes(what).is_none() && self.asked.insert(what.to_owned()) && super::fetch(what) {
            self.failed.remove(what);
            self.waiting.push(what.to_owned());
        }
    }

    /// Asks for something without which the next screen would be no screen. Until it is here the curtain stays closed; if it cannot
    /// be had, the page says so and offers to try again.
    pub fn need(&mut self, files: &Files, what: &str) {
        self.ask(files, what);
        self.needed.insert(what.to_owned());
    }

    /// Whether something that the next screen needs is not here yet.
    pub fn lacks(&self) -> bool {
        let mut away = self.waiting.iter().chain(&self.failed);
        away.any(|what| self.needed.contains(what))
    }

    /// Whether something that was asked for is still on its way.
    pub fn is_coming(&self, what: &str) -> bool {
        self.waiting.iter().any(|waiting| waiting == what)
    }

    /// Forgets that it failed: it may be asked for again.
    pub fn forgive(&mut self, what: &str) {
        self.failed.remove(what);
    }

    /// How something stands that was asked for.
    pub fn stand(&self, what: &str) -> Stand {
        if self.is_coming(what) {
            Stand::Coming
        } else if self.failed.contains(what) {
            Stand::Failed
        } else {
            Stand::Here
        }
    }
}

/// What was asked for is taken in.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub struct Arriving;

pub(super) fn plugin(app: &mut App) {
    // What the loader fetched is here already.
    let late = Late {
        asked: super::packs_here().into_iter().collect(),
        ..default()
    };
    app.insert_resource(late)
        .add_message::<Arrived>()
        .add_systems(
            PreUpdate,
            take.in_set(Arriving)
                .run_if(|late: Res<Late>| !late.waiting.is_empty()),
        );
}

fn take(
    mut late: ResMut<Late>,
    mut files: ResMut<Files>,
    mut art: ResMut<Art>,
    mut words: ResMut<Words>,
    mut arrived: MessageWriter<Arrived>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    for what in std::mem::take(&mut late.waiting) {
        match super::fetched(&what) {
            Fetch::UnderWay => late.waiting.push(what),
            Fetch::Failed => {
                late.asked.remove(&what);
                if late.needed.contains(&what) {
                    super::lost(&what);
                }
                late.failed.insert(what);
            }
            Fetch::Here(come) => {
                let is_drawn = come.iter().any(|(path, _)| path.ends_with(".svg"));
                let said: Vec<(String, String)> = come
                    .iter()
                    .filter(|(path, _)| path.ends_with(".ftl"))
                    .filter_map(|(path, text)| {
                        Some((path.clone(), String::from_utf8(text.clone()).ok()?))
                    })
                    .collect();
                for (path, bytes) in come {
                    files.insert(path, bytes);
                }
                if is_drawn {
                    art.gather(&files);
                }
                if !said.is_empty() {
                    words.learn(&said);
                }
                if is_drawn || !said.is_empty() {
                    rebuild.write_default();
                }
                arrived.write(Arrived(what));
            }
        }
    }
}
