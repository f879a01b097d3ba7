//! Running other programs: said beforehand, watched while they work, judged afterwards.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::paths;
use crate::stop::{Done, failed};

/// Says what comes next.
pub fn say(what: impl std::fmt::Display) {
    eprintln!("sango: {what}");
}

/// Does `work`, saying every quarter of a minute that it is still going on.
pub fn watched<T>(what: &str, work: impl FnOnce() -> T) -> T {
    say(what);
    let done = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&done);
    let name = what.to_string();
    let begun = Instant::now();
    let watcher = std::thread::spawn(move || {
        let mut next = Duration::from_secs(15);
        while !flag.load(Ordering::Relaxed) {
            std::thread::park_timeout(Duration::from_millis(250));
            if begun.elapsed() >= next && !flag.load(Ordering::Relaxed) {
                say(format!(
                    "  still at it after {} s: {name}",
                    begun.elapsed().as_secs()
                ));
                next += Duration::from_secs(15);
            }
        }
    });
    let result = work();
    done.store(true, Ordering::Relaxed);
    watcher.thread().unpark();
    if watcher.join().is_err() {
        say("(the progress watcher stopped early)");
    }
    result
}

/// Cargo as it was called, in the project's folder.
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    if std::io::stderr().is_terminal() {
        command.env("CARGO_TERM_PROGRESS_WHEN", "auto");
    }
    command
}

/// Runs to the end with its output in view; an error names the program and its status.
pub fn to_end(command: &mut Command) -> Done {
    let status = command
        .status()
        .map_err(|error| failed(format!("{}: {error}", shown(command))))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(format!("`{}` ended with {status}.", shown(command))))
    }
}

/// Runs quietly; its standard output when it succeeded.
pub fn quiet(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs with its standard output in view, handing each line to `look`; whether it succeeded.
pub fn lines(command: &mut Command, mut look: impl FnMut(&str)) -> Done<bool> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(format!("{}: {error}", shown(command))))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            look(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// Runs for at most `limit`; false when it failed or had to be stopped.
pub fn within(limit: Duration, command: &mut Command) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).spawn() else {
        return false;
    };
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begun.elapsed() < limit => std::thread::sleep(Duration::from_millis(100)),
            _ => {
                // Both may fail only because it has just ended by itself.
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// Is there such a program on PATH?
pub fn on_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
        })
    })
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(OsStr::to_string_lossy)
            .map(|word| word.into_owned()),
    );
    words.join(" ")
}
