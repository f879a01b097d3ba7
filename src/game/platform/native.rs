//! The desktop: loose files beside the program.

use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::late::Fetch;
use super::{Answered, Of, Opened, Prefers};
use crate::game::files::Files;
use crate::results::store::documents::Document;
use crate::results::store::native::Store;
use crate::session::{Fact, Journal};

/// The folder that holds assets/ and locales/: what BEVY_ASSET_ROOT says, else the package's under cargo, else the program's.
pub fn root() -> PathBuf {
    let asked =
        std::env::var_os("BEVY_ASSET_ROOT").or_else(|| std::env::var_os("CARGO_MANIFEST_DIR"));
    let beside = || {
        std::env::current_exe()
            .ok()?
            .parent()
            .map(Path::to_path_buf)
    };
    asked.map(PathBuf::from).or_else(beside).unwrap_or_default()
}

/// Whether the game's files are where they are looked for.
///
/// # Errors
/// What is missing, where it was looked for, and what helps: without letters and languages no screen could say it.
pub fn find_files() -> Result<(), String> {
    let root = root();
    let missing = ["assets", "locales"]
        .into_iter()
        .find(|folder| !root.join(folder).is_dir());
    match missing {
        None => Ok(()),
        Some(folder) => Err(format!(
            "sango: there is no folder `{folder}` in {}. Put it beside the program, or name the folder that holds it in BEVY_ASSET_ROOT.",
            root.join("").display()
        )),
    }
}

/// All files are here from the start: there is nothing to wait for.
pub(super) fn fetch(_: &str) -> bool {
    false
}

/// As [`fetch`]: nothing ever comes late.
pub(super) fn fetched(_: &str) -> Fetch {
    Fetch::Failed
}

/// As [`fetch`]: there are no packs.
pub(super) fn packs_here() -> Vec<String> {
    Vec::new()
}

/// As [`fetch`]: nothing is ever lost.
pub(in crate::game) fn lost(_: &str) {}

/// Reads assets/ and locales/ whole.
pub fn read_files() -> Files {
    let root = root();
    let mut files = Files::default();
    for folder in ["assets", "locales"] {
        read_folder(&root, Path::new(folder), &mut files);
    }
    files
}

fn read_folder(root: &Path, folder: &Path, files: &mut Files) {
    let entries = match std::fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) => {
            error!("{} cannot be read: {error}", root.join(folder).display());
            return;
        }
    };
    for entry in entries.flatten() {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            read_folder(root, &path, files);
        } else if let Ok(bytes) = std::fs::read(entry.path()) {
            files.insert(path.to_string_lossy().replace('\\', "/"), bytes);
        }
    }
}

/// Whether `SANGO_CONTRAST=high` asks for high contrast. Desktops say so each in its own way, if at all: it is not asked of them.
pub fn asked_contrast() -> bool {
    std::env::var("SANGO_CONTRAST").is_ok_and(|asked| asked == "high")
}

/// The paths of all recorded texts.
pub fn recordings(files: &Files) -> Vec<String> {
    files.below("assets/voice/").map(str::to_owned).collect()
}

/// The system's languages, and its wish for little movement; `SANGO_REDUCED_MOTION` (1 or 0) speaks before the system.
pub fn prefers() -> Prefers {
    let asked = std::env::var("SANGO_REDUCED_MOTION").ok();
    Prefers {
        languages: sys_locale::get_locales().collect(),
        reduced_motion: asked.map_or_else(system_reduced_motion, |asked| asked == "1"),
        high_contrast: asked_contrast(),
    }
}

/// Each desktop keeps this wish in a place of its own, and each has a program that reads it; where it is not there, nothing is wished.
fn system_reduced_motion() -> bool {
    let (program, words, wish): (&str, &[&str], &str) = if cfg!(target_os = "macos") {
        (
            "defaults",
            &["read", "com.apple.universalaccess", "reduceMotion"],
            "1",
        )
    } else if cfg!(windows) {
        (
            "reg",
            &[
                "query",
                r"HKCU\Control Panel\Desktop\WindowMetrics",
                "/v",
                "MinAnimate",
            ],
            "REG_SZ    0",
        )
    } else {
        (
            "gsettings",
            &["get", "org.gnome.desktop.interface", "enable-animations"],
            "false",
        )
    };
    std::process::Command::new(program)
        .args(words)
        .stderr(std::process::Stdio::null())
        .output()
        .is_ok_and(|said| String::from_utf8_lossy(&said.stdout).contains(wish))
}

/// Another folder for the records than the system's: for tests.
#[derive(Resource, Debug, Clone)]
pub struct StoreFolder(pub PathBuf);

/// The records of this machine.
pub struct Storage {
    store: Store,
    answers: Vec<Answered>,
}

impl Storage {
    /// Opens the store; when it cannot be opened, everything stays in memory and `trouble` says why.
    pub fn open(world: &World) -> Opened {
        let (store, journal) = match world.get_resource::<StoreFolder>() {
            Some(StoreFolder(folder)) => Store::open(folder),
            None => Store::open_default(),
        };
        let damaged = store.damage().pieces.len();
        let trouble = store.degraded().cloned();
        Opened {
            storage: Self {
                store,
                answers: Vec::new(),
            },
            journal,
            damaged,
            trouble,
        }
    }

    /// Adds a fact; the answer comes with [`Self::poll`].
    pub fn append(&mut self, journal: &mut Journal, of: Of, fact: Fact) {
        let appended = self.store.append(
            journal,
            &of.class,
            of.seat,
            &of.module_version,
            fact.clone(),
        );
        self.answers.push(Answered {
            fact: Some(fact),
            kept: appended,
        });
    }

    /// Adds another device's lines as they stand, and says how many facts were new. [`Self::poll`] tells when they are in memory
    /// only.
    pub fn import(&mut self, journal: &mut Journal, lines: Vec<String>) -> usize {
        let imported = self.store.import_lines(journal, lines);
        self.answers.push(Answered {
            fact: None,
            kept: imported.kept,
        });
        imported.new
    }

    /// Whole lines of newer releases that lie here.
    pub fn unknown(&self) -> Vec<String> {
        self.store.unknown()
    }

    /// What the store has answered since the last call.
    pub fn poll(&mut self, _journal: &mut Journal) -> Vec<Answered> {
        std::mem::take(&mut self.answers)
    }

    /// The file that holds what was damaged, if there is one.
    pub fn aside(&self) -> Option<String> {
        let aside = self.store.damage().aside.as_ref();
        aside.map(|path| path.display().to_string())
    }

    /// A document beside the records.
    pub fn get(&mut self, name: &str) -> Option<Vec<u8>> {
        match self.store.get(name) {
            Ok(Document::Bytes(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// Keeps a document beside the records; [`Self::poll`] tells when it could not.
    pub fn put(&mut self, name: &str, bytes: &[u8]) {
        if let Err(error) = self.store.put(name, bytes) {
            self.answers.push(Answered {
                fact: None,
                kept: Err(error),
            });
        }
    }
}

/// Saves what a person asked for.
#[derive(Resource, Debug, Clone)]
pub struct Saver {
    folder: PathBuf,
}

impl Default for Saver {
    /// Into the folder that `SANGO_SAVE` names, else among the downloads, else where the game was started.
    fn default() -> Self {
        let downloads = etcetera::home_dir()
            .map(|home| home.join("Downloads"))
            .ok()
            .filter(|folder| folder.is_dir());
        let folder = std::env::var_os("SANGO_SAVE")
            .map(PathBuf::from)
            .or(downloads)
            .or_else(|| std::env::current_dir().ok());
        Self::into_folder(folder.unwrap_or_default())
    }
}

impl Saver {
    /// Saves into this folder.
    pub fn into_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file; says where it lies.
    ///
    /// # Errors
    /// The system's words when it cannot be written.
    pub fn save(&self, name: &str, _mime: &str, bytes: &[u8]) -> Result<String, String> {
        // A folder that somebody named and nobody made yet.
        std::fs::create_dir_all(&self.folder).map_err(|error| error.to_string())?;
        let path = free_name(&self.folder, name);
        std::fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path.display().to_string())
    }
}

/// A name that is not taken yet: nothing is overwritten.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| folder.join(format!("{stem}-{number}.{ending}")));
    std::iter::once(folder.join(name))
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(name))
}
