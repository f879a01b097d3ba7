//! Is there anything to do? The browser version carries a hash of everything it was made of.

use std::path::Path;

use super::Care;
use crate::paths;
use crate::setup::wasm::Toolchain;
use crate::stop::{About, Done};

const NAME: &str = ".made-of";

/// The hash of the sources, the care and the compiler.
pub fn of(care: Care, toolchain: &Toolchain) -> Done<String> {
    let root = paths::root();
    let mut all = blake3::Hasher::new();
    all.update(care.profile().as_bytes());
    all.update(toolchain.name().as_bytes());
    let mut sources: Vec<(String, std::path::PathBuf)> =
        ["Cargo.toml", "Cargo.lock", ".cargo/config.toml"]
            .iter()
            .map(|name| (name.to_string(), root.join(name)))
            .collect();
    for folder in ["src", "assets", "locales", "web", "xtask/src/web"] {
        sources.extend(
            paths::files(&root.join(folder))
                .into_iter()
                .map(|(name, path)| (format!("{folder}/{name}"), path)),
        );
    }
    for (name, path) in sources {
        all.update(name.as_bytes());
        all.update(blake3::hash(&std::fs::read(&path).about(path.display())?).as_bytes());
    }
    Ok(all.finalize().to_hex().to_string())
}

/// Was this folder made of that?
pub fn fits(folder: &Path, stamp: &str) -> bool {
    std::fs::read_to_string(folder.join(NAME)).is_ok_and(|found| found == stamp)
}

/// Says what the folder was made of.
pub fn set(folder: &Path, stamp: &str) -> Done {
    std::fs::write(folder.join(NAME), stamp).about(folder.display())
}
