//! The desktop: loose files beside the program.

use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::Prefers;
use crate::game::files::Files;

/// The folder that holds assets/ and locales/: what BEVY_ASSET_ROOT says, else the package's under cargo, else the program's.
pub fn root() -> PathBuf {
    let asked = std::env::var_os("BEVY_ASSET_ROOT").or_else(|| std::env::var_os("CARGO_MANIFEST_DIR"));
    let beside = || std::env::current_exe().ok()?.parent().map(Path::to_path_buf);
    asked.map(PathBuf::from).or_else(beside).unwrap_or_default()
}

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

/// The system's languages; reduced motion by `SANGO_REDUCED_MOTION=1`, since desktops share no one way to ask.
pub fn prefers() -> Prefers {
    Prefers {
        languages: sys_locale::get_locales().collect(),
        reduced_motion: std::env::var_os("SANGO_REDUCED_MOTION").is_some_and(|value| value == "1"),
    }
}
