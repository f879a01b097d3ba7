//! `cargo xtask pictures`: the widgets drawn by the processor and compared with accepted pictures (tests/pictures).

use std::process::Command;

use crate::run::{cargo, say, shown, to_end};
use crate::screen;
use crate::setup::{self, For};
use crate::stop::{Done, usage};

/// `cargo xtask pictures [--accept]`
pub fn command(words: &[String]) -> Done {
    let mut command = test();
    for word in words {
        match word.as_str() {
            "--accept" => command.args(["--", "--accept"]),
            other => return Err(usage(format!("`pictures` knows --accept, not `{other}`."))),
        };
    }
    // Whoever asks for pictures wants them; `test` tells that it skips them where nothing draws.
    setup::ensure(&[For::Build, For::Window])?;
    say(shown(&command));
    to_end(&mut command)
}

/// The test program, drawing by the processor.
pub fn test() -> Command {
    let mut command = cargo();
    command.args(["test", "--package", "sango", "--test", "pictures"]);
    screen::by_processor(&mut command);
    command
}
