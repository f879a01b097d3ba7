//! Files that a browser fetches only when something needs them, and then keeps: the isles of a band, music, recorded
//! texts. On a desktop all files
//! are there from the start, and nothing here has anything to do.

use bevy::prelude::*;
use std::collections::BTreeSet;

use crate::game::art::Art;
use crate::game::files::Files;
use crate::game::screens::Rebuild;

/// What was asked for.
#[derive(Resource, Default)]
pub struct Late {
    /// Everything that was ever asked for: once is enough.
    asked: BTreeSet<String>,
    waiting: Vec<String>,
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
    /// There is no connection, or no such file: it may be asked for again at the next start.
    Failed,
}

impl Late {
    /// Asks for a file below assets/, or a pack (`isles-explorers.json`).
    pub fn ask(&mut self, files: &Files, what: &str) {
        if files.bytes(what).is_none() && self.asked.insert(what.to_owned()) && super::fetch(what) {
            self.waiting.push(what.to_owned());
        }
    }

    /// Whether something that was asked for is still on its way.
    pub fn is_coming(&self, what: &str) -> bool {
        self.waiting.iter().any(|waiting| waiting == what)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Late>()
        .add_message::<Arrived>()
        .add_systems(
            PreUpdate,
            take.run_if(|late: Res<Late>| !late.waiting.is_empty()),
        );
}

fn take(
    mut late: ResMut<Late>,
    mut files: ResMut<Files>,
    mut art: ResMut<Art>,
    mut arrived: MessageWriter<Arrived>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    late.waiting.retain(|what| match super::fetched(what) {
        Fetch::UnderWay => true,
        Fetch::Failed => false,
        Fetch::Here(come) => {
            let drawn = come.iter().any(|(path, _)| path.ends_with(".svg"));
            for (path, bytes) in come {
                files.insert(path, bytes);
            }
            if drawn {
                art.gather(&files);
                rebuild.write_default();
            }
            arrived.write(Arrived(what.clone()));
            false
        }
    });
}
