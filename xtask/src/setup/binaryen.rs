//! wasm-opt, which takes a third off the wasm. Debian's own (108) breaks modules with externref tables, so it comes from npm;
//! without it the page is larger and otherwise the same.

use std::path::PathBuf;
use std::process::Command;

use super::apt;
use crate::paths;
use crate::run::{on_path, quiet, say, to_end};

/// The version tried with this game's wasm.
const VERSION: &str = "132";

/// The program, as the words to start it with; None when it cannot be had, which has then been said.
pub fn find() -> Option<Vec<String>> {
    if quiet(Command::new("wasm-opt").arg("--version"))
        .is_some_and(|text| text.contains(&format!("version {VERSION}")))
    {
        return Some(vec!["wasm-opt".into()]);
    }
    let folder = paths::cache().join(format!("binaryen-{VERSION}"));
    if let Some(found) = in_folder(&folder) {
        return Some(found);
    }
    if !(on_path("node") && on_path("npm")) {
        say("missing: node and npm (bring wasm-opt, which makes the page smaller)");
        if !cfg!(target_os = "linux") || apt::install(&["nodejs", "npm"]).is_err() {
            return skipped("there is no npm");
        }
    }
    say(format!(
        "bringing binaryen@{VERSION} from npm, to keep in {}",
        folder.display()
    ));
    if std::fs::create_dir_all(&folder).is_err() {
        return skipped("its folder cannot be made");
    }
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(program);
    command.args([
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--ignore-scripts",
        "--prefix",
    ]);
    command.arg(&folder).arg(format!("binaryen@{VERSION}"));
    if to_end(&mut command).is_err() {
        return skipped("npm could not bring it");
    }
    in_folder(&folder).or_else(|| skipped("npm brought something else"))
}

fn in_folder(folder: &std::path::Path) -> Option<Vec<String>> {
    let script: PathBuf = folder.join("node_modules/binaryen/bin/wasm-opt");
    if !script.is_file() {
        return None;
    }
    // Some releases ship a native program, others a script for node.
    let head = std::fs::read(&script).ok()?;
    let script = script.to_string_lossy().into_owned();
    if head.starts_with(b"#!") || !head.starts_with(b"\x7fELF") {
        Some(vec!["node".into(), script])
    } else {
        Some(vec![script])
    }
}

fn skipped(reason: &str) -> Option<Vec<String>> {
    say(format!(
        "wasm-opt is left out ({reason}): the page will be larger, and otherwise the same"
    ));
    None
}
