//! Slow steps whose result depends on their input alone are kept by the input's hash: shrinking, packing.

use std::path::Path;

use crate::paths;
use crate::stop::{About, Done};

/// How many results are kept; older ones go.
const KEPT: usize = 600;

/// The result of `make` for this input, from an earlier run where there is one. `kind` names the step and its settings.
pub fn once(kind: &str, input: &[u8], make: impl FnOnce() -> Done<Vec<u8>>) -> Done<Vec<u8>> {
    let folder = paths::steps();
    let hash = blake3::hash(input).to_hex();
    let kept = folder.join(format!("{kind}-{}", &hash[..24]));
    if let Ok(bytes) = std::fs::read(&kept) {
        // Read is used: the newest are kept.
        touch(&kept);
        return Ok(bytes);
    }
    let made = make()?;
    std::fs::create_dir_all(&folder).about(folder.display())?;
    let unfinished = folder.join(format!("{kind}-{}.{}", &hash[..24], std::process::id()));
    std::fs::write(&unfinished, &made).about(unfinished.display())?;
    std::fs::rename(&unfinished, &kept).about(kept.display())?;
    tidy(&folder);
    Ok(made)
}

fn touch(file: &Path) {
    if let Ok(open) = std::fs::File::options().append(true).open(file) {
        // Only keeps the file longer; no harm where it cannot be done.
        let _ = open.set_modified(std::time::SystemTime::now());
    }
}

fn tidy(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut files: Vec<_> = entries
        .flatten()
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    files.sort();
    let surplus = files.len().saturating_sub(KEPT);
    for (_, path) in files.into_iter().take(surplus) {
        let _ = std::fs::remove_file(path);
    }
}
