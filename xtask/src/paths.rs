//! Where things lie: the sources, cargo's target folder, what is handed out, what is kept between runs.

use std::path::{Path, PathBuf};

/// The project's folder.
pub fn root() -> PathBuf {
    sango::curriculum::project_folder()
}

/// Cargo's own folder, wherever CARGO_TARGET_DIR puts it.
pub fn cargo_target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) if !folder.is_empty() => root().join(folder),
        _ => root().join("target"),
    }
}

/// Where results for people lie: always `target/` beside the sources.
pub fn out(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// Steps of the web build that need not be done twice; beside cargo's own work, so that they are shared like it.
pub fn steps() -> PathBuf {
    cargo_target().join("web-steps")
}

/// Tools and the wasm standard library, kept between clones.
pub fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))
        .unwrap_or_else(cargo_target);
    base.join("sango")
}

/// Every file under `folder` as (path relative to it with `/`, full path), sorted; nothing when there is no such folder.
pub fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if hidden {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(inside) = path.strip_prefix(folder) {
                found.push((inside.to_string_lossy().replace('\\', "/"), path));
            }
        }
    }
    found.sort();
    found
}
