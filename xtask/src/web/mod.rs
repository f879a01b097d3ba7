//! The browser version: compiled, bound to JavaScript, shrunk, laid out beside its page, packed. Written whole to target/web/.

mod compile;
mod layout;
mod pack;
mod packs;
mod stamp;
mod steps;

use std::path::PathBuf;

use crate::paths;
use crate::run::say;
use crate::setup::{self, binaryen, wasm};
use crate::stop::{Done, usage};

/// How thoroughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// As it is delivered: smallest.
    Whole,
    /// For tests and a first look: quick.
    Quick,
    /// As quick, and its functions keep their names: for a profiler.
    Named,
}

impl Care {
    /// Cargo's profile.
    pub fn profile(self) -> &'static str {
        match self {
            Care::Whole => "web",
            Care::Quick | Care::Named => "web-quick",
        }
    }
}

/// How many bytes a text takes on the wire, packed as it is delivered.
pub fn packed(text: &str) -> std::io::Result<usize> {
    Ok(pack::brotli(text.as_bytes(), 11)?.len())
}

/// `cargo xtask web [--quick | --names]`
pub fn command(words: &[String]) -> Done {
    let mut care = Care::Whole;
    for word in words {
        match word.as_str() {
            "--quick" => care = Care::Quick,
            "--names" => care = Care::Named,
            other => {
                return Err(usage(format!(
                    "`web` knows --quick and --names, not `{other}`."
                )));
            }
        }
    }
    let folder = build(care)?;
    say(format!(
        "the browser version is in {}: put the folder on any server",
        folder.display()
    ));
    Ok(())
}

/// Builds what has changed; the folder. Nothing is done when it is there already, made of the same things with the same care.
pub fn build(care: Care) -> Done<PathBuf> {
    let folder = paths::out("web");
    setup::ensure(&[setup::For::Build, setup::For::Web])?;
    let toolchain = wasm::toolchain()?;
    let stamp = stamp::of(care, &toolchain)?;
    if stamp::fits(&folder, &stamp) {
        say("the browser version is up to date");
        return Ok(folder);
    }
    let shrink = if care == Care::Whole {
        binaryen::find()
    } else {
        None
    };
    let game = compile::game(care, &toolchain, shrink.as_deref())?;
    let vault = compile::vault(care, &toolchain, shrink.as_deref())?;
    layout::write(&folder, care, game, vault)?;
    stamp::set(&folder, &stamp)?;
    Ok(folder)
}
