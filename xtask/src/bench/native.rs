//! The desktop game in a release build, on a screen that nobody sees: memory, idle cost, frames.
//!
//! Each run is `sango --bench <what>` and ends by itself with one line of JSON on standard output:
//! - `idle-title`: ten seconds of an untouched title screen: `{"updates", "seconds", "cpu_seconds", "rss"}`; with
//!   SANGO_REDUCED_MOTION=1 nothing may happen at all;
//! - `activity`: the same in the first lesson's activity;
//! - `engines`: each kind of activity by itself: `{"Chat": {"p95_ms", "answer_frames", …}, …}`;
//! - `frames`: the way through without drawing: `{"frames", "p50_ms", "p95_ms"}`, CPU time of a frame.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{Figure, megabytes};
use crate::play;
use crate::run::say;
use crate::screen::Screen;
use crate::stop::Done;

/// Promises of the issue.
const MOST_UPDATES: f64 = 10.0;
const MOST_FRAME_MS: f64 = 4.0;
/// The frame in which a press is taken is the one that shows what came of it.
const MOST_ANSWER: u64 = 1;
const PATIENCE: Duration = Duration::from_secs(600);

/// Builds the release and measures.
pub fn figures() -> Done<Vec<Figure>> {
    let game = play::build("release")?;
    let screen = Screen::start()?;
    let mut figures = Vec::new();
    let idle = measure(&screen, &game, "idle-title", false);
    figures.push(memory(
        "rss_title",
        "desktop, memory on the title screen",
        &idle,
    ));
    figures.push(match &idle {
        Ok(found) => cpu(
            "idle_cpu_per_10s",
            "desktop, idle title screen: CPU in 10 s",
            found,
        ),
        Err(why) => Figure::missing(
            "idle_cpu_per_10s",
            "desktop, idle title screen: CPU in 10 s",
            why,
        ),
    });
    figures.push(updates(
        "idle_updates_per_s",
        "desktop, idle title screen: updates",
        &idle,
        MOST_UPDATES,
    ));
    let still = measure(&screen, &game, "idle-title", true);
    figures.push(updates(
        "still_updates_per_s",
        "the same with reduced motion: updates",
        &still,
        0.0,
    ));
    let map = measure(&screen, &game, "map", false);
    figures.push(memory("rss_map", "desktop, memory on the map", &map));
    figures.push(updates(
        "map_updates_per_s",
        "desktop, idle map: updates",
        &map,
        MOST_UPDATES,
    ));
    let activity = measure(&screen, &game, "activity", false);
    figures.push(memory(
        "rss_activity",
        "desktop, memory in the activity",
        &activity,
    ));
    figures.extend(frames(&measure(&screen, &game, "frames", false)));
    figures.extend(engines(measure(&screen, &game, "engines", false)));
    Ok(figures)
}

/// One line for each kind of activity.
fn engines(found: Result<Value, String>) -> Vec<Figure> {
    let found = match found {
        Ok(Value::Object(found)) => found,
        Ok(_) => return vec![Figure::missing("engines", "activities", "no table came")],
        Err(why) => return vec![Figure::missing("engines", "activities", &why)],
    };
    let line = |(engine, of): (&String, &Value)| {
        let (p95, answer) = (of["p95_ms"].as_f64(), of["answer_frames"].as_u64());
        let (p95, answer) = (p95.unwrap_or(f64::NAN), answer.unwrap_or(u64::MAX));
        Figure::new(
            &format!("engine_{engine}"),
            format!("`{engine}`, a frame’s CPU time without drawing: 95 of 100 stay under; frames from a press to another screen, at most"),
            format!("{p95:.2} ms; {answer}"),
            of.clone(),
        )
        .at_most(
            format!("{MOST_FRAME_MS:.0} ms; {MOST_ANSWER}"),
            p95 <= MOST_FRAME_MS && answer <= MOST_ANSWER,
        )
    };
    found.iter().map(line).collect()
}

/// Runs one measurement; its JSON, or why there is none.
fn measure(screen: &Screen, game: &Path, what: &str, still: bool) -> Result<Value, String> {
    say(format!(
        "measuring {what}{}",
        if still { " with reduced motion" } else { "" }
    ));
    let mut command = play::started(game);
    screen.show(&mut command);
    command
        .args(["--bench", what])
        .env("SANGO_REDUCED_MOTION", if still { "1" } else { "0" });
    command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null());
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let begun = Instant::now();
    loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(_) => break,
            None if begun.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("no end after {} s", PATIENCE.as_secs()));
            }
            None => std::thread::sleep(Duration::from_millis(200)),
        }
    }
    let output = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines()
        .rev()
        .find_map(|line| serde_json::from_str(line).ok())
        .ok_or_else(|| "the game said nothing".to_string())
}

fn memory(key: &str, what: &str, found: &Result<Value, String>) -> Figure {
    match found {
        Ok(found) => match found["rss"].as_u64() {
            Some(bytes) => Figure::new(key, what, megabytes(bytes), json!(bytes)),
            None => Figure::missing(key, what, "the game did not say"),
        },
        Err(why) => Figure::missing(key, what, why),
    }
}

fn cpu(key: &str, what: &str, found: &Value) -> Figure {
    let seconds = found["seconds"].as_f64().unwrap_or(10.0).max(0.1);
    match found["cpu_seconds"].as_f64() {
        Some(cpu) => Figure::new(
            key,
            what,
            format!("{:.2} s", cpu * 10.0 / seconds),
            json!(cpu * 10.0 / seconds),
        ),
        None => Figure::missing(key, what, "the game did not say"),
    }
}

fn updates(key: &str, what: &str, found: &Result<Value, String>, most: f64) -> Figure {
    let rate = found.as_ref().map_err(Clone::clone).and_then(|found| {
        let seconds = found["seconds"].as_f64().unwrap_or(10.0).max(0.1);
        found["updates"]
            .as_f64()
            .map(|updates| updates / seconds)
            .ok_or_else(|| "the game did not say".to_string())
    });
    match rate {
        Ok(rate) => Figure::new(key, what, format!("{rate:.1} a second"), json!(rate))
            .at_most(format!("{most:.0} a second"), rate <= most),
        Err(why) => Figure::missing(key, what, &why),
    }
}

fn frames(found: &Result<Value, String>) -> Vec<Figure> {
    let of = |key: &str, what: &str| match found {
        Ok(found) => match found[key].as_f64() {
            Some(ms) => Figure::new(key, what, format!("{ms:.2} ms"), json!(ms)),
            None => Figure::missing(key, what, "the game did not say"),
        },
        Err(why) => Figure::missing(key, what, why),
    };
    let half = of(
        "p50_ms",
        "a frame's CPU time without drawing: half stay under",
    );
    let most = of(
        "p95_ms",
        "a frame's CPU time without drawing: 95 of 100 stay under",
    );
    let kept = most.plain.1.as_f64().map(|ms| ms <= MOST_FRAME_MS);
    vec![
        half,
        Figure {
            most: Some(format!("{MOST_FRAME_MS:.0} ms")),
            kept,
            ..most
        },
    ]
}
