//! Setting up: what is missing is named, then installed; where nothing is missing nothing happens.
//!
//! [`needs`] lists what the commands need beyond Rust itself, [`apt`] installs Debian packages, [`wasm`] finds or makes a
//! compiler for the browser, [`binaryen`] the tool that shrinks wasm. macOS and Windows need none of the packages.

pub mod apt;
pub mod binaryen;
pub mod needs;
pub mod wasm;

use crate::run::say;
use crate::stop::{Done, usage};

/// What a command is about to do, and so what must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Building the desktop game.
    Build,
    /// Opening its window.
    Window,
    /// Building for the browser as it is delivered.
    Web,
    /// Driving a real browser.
    Browser,
    /// Drawing without a screen.
    Pictures,
}

/// `cargo xtask setup [play|web|test|shots|bench]...`
pub fn command(words: &[String]) -> Done {
    let mut wanted = Vec::new();
    let all = ["play", "web", "test", "shots", "bench"].map(String::from);
    for word in if words.is_empty() { &all[..] } else { words } {
        match word.as_str() {
            "play" => wanted.extend([For::Build, For::Window]),
            "web" => wanted.push(For::Web),
            "test" => wanted.extend([For::Build, For::Browser]),
            "shots" => wanted.extend([For::Build, For::Pictures]),
            "bench" => wanted.extend([For::Build, For::Web, For::Browser, For::Pictures]),
            other => return Err(usage(format!("There is nothing to set up for `{other}`."))),
        }
    }
    ensure(&wanted)?;
    if wanted
        .iter()
        .any(|want| matches!(want, For::Web | For::Browser))
    {
        wasm::toolchain()?;
    }
    if wanted.contains(&For::Web) {
        binaryen::find();
    }
    say("everything is in place");
    Ok(())
}

/// Installs the packages that are missing for these purposes.
pub fn ensure(purposes: &[For]) -> Done {
    let missing: Vec<&needs::Need> = needs::NEEDS
        .iter()
        .filter(|need| purposes.contains(&need.purpose) && !(need.have)())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        say(format!("missing: {} ({})", need.name, need.reason));
    }
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|need| need.packages)
        .copied()
        .collect();
    apt::install(&packages)?;
    match missing.iter().find(|need| !(need.have)()) {
        None => Ok(()),
        Some(need) => Err(usage(format!(
            "{} is still missing after installing {}. It is needed: {}.",
            need.name,
            need.packages.join(" "),
            need.reason
        ))),
    }
}
