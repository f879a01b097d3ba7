//! `cargo xtask attack`: the attacker of tests/results/attack at full length: ten thousand random classes and two hundred districts.

use crate::stop::{Done, failed, usage};
use std::process::Command;

/// Runs the attacks that the ordinary tests leave out, or those of them whose name holds a word; each prints its report.
pub fn command(words: &[String]) -> Done {
    let name = match words {
        [] => "attack",
        [name] if !name.starts_with('-') => name,
        _ => {
            return Err(usage(
                "`attack` takes no words, or one that is in the names of what to run.",
            ));
        }
    };
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
            name,
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
