//! What differs between a desktop and a browser: where files come from, where records go, how things are said and saved.

pub mod late;
#[cfg(target_family = "wasm")]
pub mod mirror;
#[cfg(not(target_family = "wasm"))]
mod native;
pub mod paper;
pub mod picker;
pub mod speech;
pub mod vault_door;
#[cfg(target_family = "wasm")]
mod web;

#[cfg(not(target_family = "wasm"))]
pub use native::*;
#[cfg(target_family = "wasm")]
pub use web::*;

use bevy::prelude::*;

use crate::ids::{ClassId, ModuleVersion};
use crate::results::store::StoreError;
use crate::session::{Fact, Journal};

use super::files::Files;
use super::settings::Settings;
use super::words::Words;
use crate::locale::negotiate;

/// What the system asks of every program.
#[derive(Debug, Clone, Default)]
pub struct Prefers {
    /// Language tags, best first.
    pub languages: Vec<String>,
    /// Movement is to be kept to fades.
    pub reduced_motion: bool,
    /// Colours are to stand out from each other as far as they can.
    pub high_contrast: bool,
}

/// Reads files, words and choices into the world. Tests may put [`Files`], [`Asked`], a [`Saver`], a
/// [`Picker`](picker::Picker) and a [`Speech`](speech::Speech) of their own in beforehand.
pub(super) fn install(app: &mut App) {
    if !app.world().contains_resource::<Files>() {
        app.insert_resource(read_files());
    }
    if !app.world().contains_resource::<Asked>() {
        app.insert_resource(Asked(prefers()));
    }
    late::plugin(app);
    speech::plugin(app);
    app.init_resource::<Saver>()
        .init_resource::<picker::Picker>();
    let mut words = Words::read(app.world().resource::<Files>());
    let asked = app.world().resource::<Asked>().0.clone();
    let settings = Settings {
        system_reduced_motion: asked.reduced_motion,
        system_high_contrast: asked.high_contrast,
        ..default()
    };
    let offered: Vec<String> = words
        .languages
        .iter()
        .map(|texts| texts.lang().to_owned())
        .collect();
    let wanted: Vec<String> = settings
        .language
        .iter()
        .cloned()
        .chain(asked.languages)
        .collect();
    if let Some(best) = negotiate(&wanted, &offered).first() {
        words.choose(best);
    }
    app.insert_resource(words).insert_resource(settings);
}

/// What the system asked for at the start.
#[derive(Resource, Debug, Clone, Default)]
pub struct Asked(pub Prefers);

/// The store as it was found at the start.
pub struct Opened {
    /// The store.
    pub storage: Storage,
    /// All facts in it.
    pub journal: Journal,
    /// How many records could not be read and were put aside.
    pub damaged: usize,
    /// Why nothing can be kept; none when all is well.
    pub trouble: Option<StoreError>,
}

/// Whose fact it is.
#[derive(Debug, Clone)]
pub struct Of {
    /// The class.
    pub class: ClassId,
    /// The seat, from 0; none for the class itself.
    pub seat: Option<u8>,
    /// The module version being played.
    pub module_version: ModuleVersion,
}

/// Something that was written, or could not be: then it is in memory only.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The fact; none for a document, of which only failures are told, and for another device's lines.
    pub fact: Option<Fact>,
    /// Whether it is kept.
    pub kept: Result<(), StoreError>,
}
