//! `cargo xtask test`: everything that can be said about the project by machines, with plain counts at the end.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::check;
use crate::paths;
use crate::pictures;
use crate::run::{cargo, lines, quiet, say, shown, to_end};
use crate::setup::{self, For, wasm};
use crate::stop::{Done, Stop, usage};
use crate::web::{self, Care};

/// Features of everything but the game.
const PURE: [&str; 3] = ["--no-default-features", "--features", "cli,vault"];

/// So much of what a failed test says is said again at the end.
const TOLD: usize = 16;

/// What one step found.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    /// What its failed tests say first, each from its line of dashes on.
    told: Vec<String>,
    /// How many lines of the present one are still wanted.
    wanted: usize,
}

impl Count {
    fn one(good: bool) -> Self {
        Count {
            passed: usize::from(good),
            failed: usize::from(!good),
            ..Count::default()
        }
    }

    /// Reads cargo's closing lines, `test result: ok. 3 passed; 0 failed; ...`, and the beginning of what failed tests say,
    /// `---- name stdout ----`.
    fn read(&mut self, line: &str) {
        let Some(rest) = line.strip_prefix("test result: ") else {
            if line.starts_with("---- ") && line.ends_with(" ----") {
                self.wanted = TOLD;
            }
            if line == "failures:" {
                self.wanted = 0;
            }
            if self.wanted > 0 {
                self.wanted -= 1;
                self.told.push(line.to_string());
            }
            return;
        };
        self.wanted = 0;
        let before = |word: &str| -> usize {
            let head = rest.split(word).next().unwrap_or_default().trim_end();
            head.rsplit([' ', ';'])
                .next()
                .and_then(|number| number.parse().ok())
                .unwrap_or(0)
        };
        self.passed += before("passed");
        self.failed += before("failed");
    }
}

struct Run {
    steps: Vec<(String, Count, Duration)>,
}

impl Run {
    /// Does a step and notes what it found. A step that cannot even begin counts as one failure.
    fn step(&mut self, name: &str, work: impl FnOnce() -> Done<Count>) {
        say(format!("== {name}"));
        let begun = Instant::now();
        let count = work().unwrap_or_else(|stop| {
            if !stop.message.is_empty() {
                eprintln!("{}", stop.message);
            }
            Count::one(false)
        });
        self.steps.push((name.to_string(), count, begun.elapsed()));
    }

    fn cargo(&mut self, name: &str, words: &[&str]) {
        self.step(name, || {
            let mut command = cargo();
            command.args(words);
            say(shown(&command));
            Ok(Count::one(to_end(&mut command).is_ok()))
        });
    }

    /// A step of many tests.
    fn tests(&mut self, name: &str, command: &mut Command) {
        self.step(name, || {
            say(shown(command));
            let mut count = Count::default();
            let good = lines(command, |line| count.read(line))?;
            // It did not compile, or was ended from outside.
            if !good && count.failed == 0 {
                count.failed = 1;
            }
            Ok(count)
        });
    }
}

/// `cargo xtask test [--fast]`
pub fn command(words: &[String]) -> Done {
    let mut fast = false;
    for word in words {
        match word.as_str() {
            "--fast" => fast = true,
            other => return Err(usage(format!("`test` knows --fast, not `{other}`."))),
        }
    }
    components()?;
    if !fast {
        setup::ensure(&[For::Build, For::Browser])?;
        wasm::toolchain()?;
    }
    let mut run = Run { steps: Vec::new() };
    pure(&mut run);
    if !fast {
        game(&mut run);
        browser(&mut run);
    }
    report(&run)
}

fn pure(run: &mut Run) {
    run.cargo("format", &["fmt", "--all", "--check"]);
    let mut words = vec!["clippy", "--package", "sango", "--all-targets"];
    words.extend(PURE);
    words.extend(["--", "--deny", "warnings"]);
    run.cargo("lints, without the game", &words);
    run.cargo(
        "lints, tools",
        &[
            "clippy",
            "--package",
            "xtask",
            "--package",
            "webtest",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ],
    );
    let mut command = cargo();
    command
        .args([
            "test",
            "--package",
            "sango",
            "--no-fail-fast",
            "--lib",
            "--bins",
            "--tests",
        ])
        .args(PURE);
    run.tests("tests, without the game", &mut command);
    let mut command = cargo();
    command.args(["test", "--package", "xtask", "--no-fail-fast"]);
    run.tests("tests of the tools", &mut command);
    run.step("content", || {
        let problems = check::problems()?;
        for problem in &problems {
            println!("{problem}");
        }
        Ok(Count::one(problems.is_empty()))
    });
}

fn game(run: &mut Run) {
    // A package of its own: without this nobody would see that a reader's fuzz target is no longer one.
    run.cargo(
        "lints, the fuzzed readers",
        &[
            "clippy",
            "--manifest-path",
            "fuzz/Cargo.toml",
            "--all-targets",
            "--no-default-features",
            "--",
            "--deny",
            "warnings",
        ],
    );
    run.cargo(
        "lints, the game",
        &[
            "clippy",
            "--package",
            "sango",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ],
    );
    let mut command = cargo();
    command.args([
        "test",
        "--package",
        "sango",
        "--no-fail-fast",
        "--lib",
        "game::",
    ]);
    run.tests("tests inside the game", &mut command);
    if has_test("playthrough") {
        let mut command = cargo();
        command.args([
            "test",
            "--package",
            "sango",
            "--no-fail-fast",
            "--test",
            "playthrough",
        ]);
        run.tests("playthroughs", &mut command);
    }
    if has_test("pictures") {
        run.tests("pictures of the widgets", &mut pictures::test());
    }
}

fn browser(run: &mut Run) {
    run.step("browser version", || {
        Ok(Count::one(web::build(Care::Quick).is_ok()))
    });
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "webtest"]);
    if let Ok(own) = std::env::current_exe() {
        command.env("SANGO_XTASK", own);
    }
    run.tests("in a real browser", &mut command);
}

/// Is there such a test in Cargo.toml?
fn has_test(name: &str) -> bool {
    let manifest = std::fs::read_to_string(paths::root().join("Cargo.toml")).unwrap_or_default();
    manifest.split("[[test]]").skip(1).any(|part| {
        part.lines()
            .any(|line| line.replace(' ', "") == format!("name=\"{name}\""))
    })
}

/// rustfmt and clippy come with rustup's usual profile, not with its minimal one.
fn components() -> Done {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| quiet(cargo().args([command, "--version"])).is_none())
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    say(format!("missing: {}; asking rustup", missing.join(" ")));
    to_end(
        Command::new("rustup")
            .args(["component", "add"])
            .args(&missing),
    )
    .map_err(|_| {
        usage(format!(
            "Please run\n\n    rustup component add {}\n\nand then the same command again.",
            missing.join(" ")
        ))
    })
}

/// The plain counts; the last line sums them.
fn report(run: &Run) -> Done {
    println!();
    for (name, count, time) in &run.steps {
        let failed = if count.failed > 0 {
            format!(", {} FAILED", count.failed)
        } else {
            String::new()
        };
        println!(
            "{name:28} {:>5} passed{failed}   {} s",
            count.passed,
            time.as_secs()
        );
    }
    // Thousands of lines may lie between a failure and the end; whoever reads only the end reads why.
    for (name, count, _) in &run.steps {
        if count.failed > 0 && !count.told.is_empty() {
            println!("\n== {name}\n{}", count.told.join("\n").trim_end());
        }
    }
    let passed: usize = run.steps.iter().map(|(_, count, _)| count.passed).sum();
    let failed: usize = run.steps.iter().map(|(_, count, _)| count.failed).sum();
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 {
        Ok(())
    } else {
        Err(Stop {
            message: String::new(),
            code: 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read() {
        let mut count = Count::default();
        count.read("test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.02s");
        count
            .read("test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        count.read("test nothing ... ok");
        assert_eq!((count.passed, count.failed), (13, 2));
    }

    #[test]
    fn what_failed_tests_say_first_is_kept() {
        let mut count = Count::default();
        for line in [
            "test a ... FAILED",
            "failures:",
            "",
            "---- a stdout ----",
            "it is late",
        ] {
            count.read(line);
        }
        for _ in 0..2 * TOLD {
            count.read("and so on");
        }
        for line in ["---- b stdout ----", "so is it", "failures:", "    a"] {
            count.read(line);
        }
        let told = &count.told;
        assert_eq!(told[..2], ["---- a stdout ----", "it is late"]);
        assert_eq!(told[TOLD..], ["---- b stdout ----", "so is it"]);
    }
}
