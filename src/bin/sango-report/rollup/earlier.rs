//! Tables that an earlier run left among this run's: of an edition that no return is of any more, or in a format that was not asked
//! for now. They look as good as the new ones and say something else, so they are named; they are not ours to delete.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How the files of tables begin, in folders that a roll-up makes.
const TABLES: &str = "sango-";

/// The tables below `out` that are none of `written`.
pub fn tables(out: &Path, written: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let inside = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten();
        entries.flatten().map(|entry| entry.path())
    };
    let is_table = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(TABLES)) && file.is_file()
    };
    let folders = inside(out).filter(|path| path.is_dir());
    let mut earlier: Vec<PathBuf> = folders
        .flat_map(|folder| inside(&folder).collect::<Vec<_>>())
        .filter(|file| is_table(file) && !written.contains(file))
        .collect();
    earlier.sort();
    earlier
}
