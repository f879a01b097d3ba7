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
    let cargo = |words: &[&str]| {
        let status = Command::new("cargo")
            .args(["test", "--release", "--no-default-features"])
            .args(["--features", "cli", "--test", "results"])
            .args(words)
            .status();
        status.map_err(|error| failed(format!("cargo does not start: {error}")))
    };
    if !cargo(&["--no-run"])?.success() {
        return Err(failed("The attack cannot be built; see above."));
    }
    let alone = ["--ignored", "--nocapture", "--test-threads", "1"];
    if cargo(&[&[name, "--"], &alone[..]].concat())?.success() {
        Ok(())
    } else {
        Err(failed("The attacker found something; see above."))
    }
}
