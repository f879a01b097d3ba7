//! Plays the web build in a real Chromium through its mirrored accessibility tree.
//!
//! `cargo xtask test` starts this after building target/web/; alone: `cargo run -p webtest -- [part of a scenario's name]...`.
//! A scenario (src/scenarios/) reads like a script: `see`, `go`, `keys`, `downloaded`, `kill`. It finds controls by role and
//! accessible name in the DOM that 5-mirror.js builds, and presses them as a person would: by pointer at their place on the
//! screen, by Tab and Enter, or as a screen reader does.
#![allow(
    dead_code,
    reason = "a vocabulary for scenarios: not every word is in use at any time"
)]

mod child;
mod driver;
mod facts;
mod find;
mod measure;
mod netlog;
mod preview;
mod profile;
mod scenarios;
mod scenes;
mod server;
#[path = "../../sheet.rs"]
mod sheet;
mod stage;
mod window;
mod words;

use std::process::ExitCode;
use std::time::Instant;

/// What a step gives: the error says what was looked for and what was there.
pub type Step<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    if std::env::args().any(|word| word == "--measure") {
        return match measure::run() {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("{why}");
                ExitCode::FAILURE
            }
        };
    }
    // Only the changes of scene: for whoever works on them.
    if std::env::args().any(|word| word == "--scenes") {
        return match scenes::measure() {
            Ok(found) => {
                println!("{found}");
                ExitCode::SUCCESS
            }
            Err(why) => {
                eprintln!("{why}");
                ExitCode::FAILURE
            }
        };
    }
    // Every kind of activity to its end: `--engines en pointer` in the page, `--window en pointer` in the game's own window.
    let words: Vec<String> = std::env::args().collect();
    if let [_, flag, language, hand] = words.as_slice()
        && ["--engines", "--window"].contains(&flag.as_str())
    {
        let hand = match hand.as_str() {
            "keyboard" => stage::Hand::Keyboard,
            "reader" => stage::Hand::Reader,
            _ => stage::Hand::Pointer,
        };
        if flag == "--window" {
            return match scenarios::engines::in_window(language, hand) {
                Ok(()) => {
                    println!("ten kinds of activities, each played to its end");
                    ExitCode::SUCCESS
                }
                Err(why) => {
                    eprintln!("{why}");
                    ExitCode::FAILURE
                }
            };
        }
        let mut stage = stage::Stage::new(&format!("engines-{language}-{hand:?}"));
        let played = scenarios::engines::whole(&mut stage, language, hand);
        let played = played.and_then(|()| stage.quiet());
        return match played {
            Ok(()) => {
                println!("ten kinds of activities, each played to its end");
                stage.close();
                ExitCode::SUCCESS
            }
            Err(why) => {
                eprintln!("{why}\n{}", stage.keep());
                stage.close();
                ExitCode::FAILURE
            }
        };
    }
    let parts: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let named = |name: &str| parts.iter().any(|part| name.contains(part.as_str()));
    let chosen: Vec<_> = scenarios::ALL
        .iter()
        .filter(|(name, _)| parts.is_empty() || named(name))
        .collect();
    println!("\nrunning {} browser tests", chosen.len());
    let begun = Instant::now();
    let mut failures = Vec::new();
    for (name, scenario) in &chosen {
        let start = Instant::now();
        let mut stage = stage::Stage::new(name);
        let outcome = scenario(&mut stage).and_then(|()| stage.quiet());
        let seconds = start.elapsed().as_secs();
        match outcome {
            Ok(()) => println!("test browser::{name} ... ok ({seconds} s)"),
            Err(why) => {
                println!("test browser::{name} ... FAILED ({seconds} s)");
                // What matters most stands first: a summary may keep no more.
                let steps = stage.last_steps(6);
                stage.write_down(&format!("FAILED: {why}"));
                let kept = stage.keep();
                failures.push(format!("---- browser::{name} ----\n{steps}{why}\n{kept}"));
            }
        }
        stage.close();
    }
    if !failures.is_empty() {
        println!("\nfailures:\n\n{}", failures.join("\n\n"));
    }
    let failed = failures.len();
    println!(
        "\ntest result: {}. {} passed; {failed} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.1}s\n",
        if failed == 0 { "ok" } else { "FAILED" },
        chosen.len() - failed,
        scenarios::ALL.len() - chosen.len(),
        begun.elapsed().as_secs_f32()
    );
    println!("{} passed, {failed} failed", chosen.len() - failed);
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
