//! `cargo xtask play`: the game in a window, or in the browser where there is no screen.

use std::process::Command;

use crate::paths;
use crate::run::{cargo, say, to_end};
use crate::serve;
use crate::setup::{self, For};
use crate::stop::{Done, usage};
use crate::web::{self, Care};

/// Cargo's profile for playing: smooth, and built in half the time of a release.
pub const PROFILE: &str = "play";

/// `cargo xtask play [--web]`
pub fn play(words: &[String]) -> Done {
    let mut browser = false;
    for word in words {
        match word.as_str() {
            "--web" => browser = true,
            other => return Err(usage(format!("`play` knows --web, not `{other}`."))),
        }
    }
    if !browser
        && cfg!(target_os = "linux")
        && std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty())
    {
        say("there is no display here (DISPLAY is not set): playing in the browser instead");
        browser = true;
    }
    if browser { in_browser() } else { in_window() }
}

fn in_browser() -> Done {
    web::build(Care::Quick)?;
    let serving = serve::start(serve::Options {
        port: 8044,
        ..serve::Options::default()
    })?;
    say("serving the browser version on this machine alone; Ctrl+C ends it. Open:");
    println!("{}", serving.address);
    loop {
        std::thread::park();
    }
}

fn in_window() -> Done {
    setup::ensure(&[For::Build, For::Window])?;
    let game = build(PROFILE)?;
    say("opening the game");
    to_end(&mut started(&game))
}

/// Builds the desktop game with a profile; the program.
pub fn build(profile: &str) -> Done<std::path::PathBuf> {
    say(format!(
        "building the game (profile {profile}; the first time takes a quarter of an hour on two cores)"
    ));
    to_end(cargo().args([
        "build",
        "--package",
        "sango",
        "--bin",
        "sango",
        "--profile",
        profile,
    ]))?;
    let name = format!("sango{}", std::env::consts::EXE_SUFFIX);
    Ok(paths::cargo_target().join(profile).join(name))
}

/// The game as a command: it finds its files beside Cargo.toml.
pub fn started(game: &std::path::Path) -> Command {
    let mut command = Command::new(game);
    command
        .current_dir(paths::root())
        .env("BEVY_ASSET_ROOT", paths::root());
    command
}
