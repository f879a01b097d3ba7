//! Debian packages: installed as root or by `sudo -n`; otherwise the one command to run is printed.

use std::process::Command;

use crate::run::{on_path, quiet, say, to_end};
use crate::stop::{Done, usage};

/// Installs, or stops with status 2 and the one command to run.
pub fn install(packages: &[&str]) -> Done {
    let mut list: Vec<&str> = Vec::new();
    for package in packages {
        if !list.contains(package) {
            list.push(package);
        }
    }
    let list = list.join(" ");
    if !on_path("apt-get") {
        return Err(usage(format!(
            "This is no Debian: please install what Debian calls\n\n    {list}\n\nby your system's own means, then run the \
             same command again."
        )));
    }
    let Some(before) = prefix() else {
        return Err(usage(format!(
            "Installing needs an administrator. Please run this, then the same command again:\n\n    sudo apt-get update \
             && sudo apt-get install -y --no-install-recommends {list}"
        )));
    };
    say(format!("installing with apt-get: {list}"));
    let update = to_end(apt(before).arg("update"));
    let mut command = apt(before);
    command
        .args(["install", "-y", "--no-install-recommends"])
        .args(list.split(' '));
    to_end(&mut command).map_err(|stop| {
        let lists = if update.is_err() {
            " `apt-get update` failed too: is the package mirror within reach?"
        } else {
            ""
        };
        usage(format!("{}{lists}", stop.message))
    })
}

/// The words before `apt-get`: none for root, `sudo -n` where that works without a password.
fn prefix() -> Option<&'static [&'static str]> {
    if quiet(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    quiet(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn apt(before: &[&str]) -> Command {
    let mut words = before.to_vec();
    words.extend([
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-o",
        "DPkg::Lock::Timeout=600",
    ]);
    words.extend(["-o", "Dpkg::Use-Pty=0"]);
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}
