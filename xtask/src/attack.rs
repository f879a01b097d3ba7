//! `cargo xtask attack`: the attacker of tests/results/attack at full length: ten thousand random classes and two hundred districts.

use crate::stop::{Done, failed, usage};
use std::process::Command;

/// Runs the attacks that the ordinary tests leave out.
pub fn command(words: &[String]) -> Done {
    if !words.is_empty() {
        return Err(usage("`attack` takes no words."));
    }
    let run = Command::new("cargo")
        .args([
            "test",
            "--release",
            "--no-default-features",
            "--features",
            "cli",
        ])
        .args([
            "--test",
            "results",
            "attack",
            "--",
            "--ignored",
            "--nocapture",
            "--test-threads",
            "1",
        ])
        .status();
    match run {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(failed("The attacker found something; see above.")),
        Err(error) => Err(failed(format!("cargo does not start: {error}"))),
    }
}
