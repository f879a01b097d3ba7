//! Files that a person brings: class files and transfers. In the browser a dialog opens, or a text is pasted (web/page/7-files.js); on a
//! desktop there is no dialog: what has the right ending is read from where Sango saves, from the downloads and from sticks.

#[cfg(not(target_family = "wasm"))]
#[path = "native.rs"]
mod way;
#[cfg(target_family = "wasm")]
#[path = "web.rs"]
mod way;

use bevy::prelude::*;
use std::path::PathBuf;

/// The most files that are read at once.
pub const MOST_FILES: usize = 200;
/// The most bytes of a file.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A file that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Its name, without its folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Where it lies, if this program may delete it.
    pub place: Option<PathBuf>,
}

/// What was brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The files, on a desktop the newest first.
    pub files: Vec<Picked>,
    /// In how many places was looked; none where the person chose the files.
    pub places: Option<usize>,
}

/// Asks for files.
#[derive(Resource, Default)]
pub struct Picker {
    way: way::Way,
    asked: Option<&'static str>,
}

impl Picker {
    /// Looks in this folder alone: for tests.
    #[cfg(not(target_family = "wasm"))]
    pub fn in_folder(folder: PathBuf) -> Self {
        Self {
            way: way::Way::of(folder),
            asked: None,
        }
    }

    /// Asks for files whose names end so (without the dot); they come with [`Self::poll`]. `saver` knows where Sango saves.
    pub fn ask(&mut self, ending: &'static str, saver: &super::Saver) {
        self.asked = Some(ending);
        self.way.ask(ending, saver);
    }

    /// Asks for the text that was copied elsewhere, as a file of this ending.
    pub fn paste(&mut self, ending: &'static str) {
        self.asked = Some(ending);
        self.way.paste();
    }

    /// Whether there is a place from which a text can be pasted.
    pub fn can_paste(&self) -> bool {
        way::can_paste()
    }

    /// Whether files are on their way that nobody need choose.
    pub fn is_looking(&self) -> bool {
        cfg!(not(target_family = "wasm")) && self.asked.is_some()
    }

    /// Nobody waits for an answer any more.
    pub fn forget(&mut self) {
        self.asked = None;
    }

    /// What was brought, once it is here.
    pub fn poll(&mut self) -> Option<Found> {
        let found = self.way.poll()?;
        // Who asked may have gone.
        self.asked.take().map(|_| found)
    }
}
