//! `cargo xtask bench`: what the game weighs and costs, as a table and in target/bench.json.
//!
//! [`sizes`] reads the built page; [`browser`] asks the browser harness how long a first visit takes; [`native`] runs the desktop
//! game, which measures itself: `sango --bench <what>` prints one line of JSON and ends; [`results`] runs the command line.

mod browser;
mod lessons;
mod native;
mod results;
mod sizes;

use serde_json::{Map, Value, json};

use crate::paths;
use crate::run::{quiet, say};
use crate::setup::{self, For};
use crate::stop::{About, Done, failed, usage};
use crate::web::{self, Care};

/// One line of the table.
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// The figure, as a person reads it.
    pub shown: String,
    /// What it shall be at most, where there is a promise.
    pub most: Option<String>,
    /// Kept?
    pub kept: Option<bool>,
    /// Key in the JSON, with its plain value.
    pub plain: (String, Value),
}

impl Figure {
    /// A figure without a promise.
    pub fn new(key: &str, what: impl Into<String>, shown: impl Into<String>, plain: Value) -> Self {
        Figure {
            what: what.into(),
            shown: shown.into(),
            most: None,
            kept: None,
            plain: (key.to_string(), plain),
        }
    }

    /// With a promise.
    pub fn at_most(mut self, most: impl Into<String>, kept: bool) -> Self {
        self.most = Some(most.into());
        self.kept = Some(kept);
        self
    }

    /// Something that could not be measured.
    pub fn missing(key: &str, what: impl Into<String>, why: &str) -> Self {
        Figure::new(key, what, format!("not measured: {why}"), Value::Null)
    }
}

/// `cargo xtask bench [--quick] [web] [browser] [native] [results]`; without names: all. `--quick` measures the quick web build.
pub fn command(words: &[String]) -> Done {
    let mut care = Care::Whole;
    let mut parts: Vec<&str> = Vec::new();
    for word in words {
        match word.as_str() {
            "--quick" => care = Care::Quick,
            part @ ("web" | "browser" | "native" | "results") => parts.push(part),
            other => {
                return Err(usage(format!(
                    "`bench` knows --quick, web, browser, native and results, not `{other}`."
                )));
            }
        }
    }
    let wants = |part: &str| parts.is_empty() || parts.contains(&part);
    let mut figures = Vec::new();
    if wants("web") || wants("browser") {
        let folder = web::build(care)?;
        if wants("web") {
            figures.extend(sizes::figures(&folder)?);
            figures.push(lessons::figure()?);
        }
    }
    if wants("browser") {
        setup::ensure(&[For::Browser])?;
        figures.extend(browser::figures()?);
    }
    if wants("native") {
        setup::ensure(&[For::Build, For::Pictures])?;
        figures.extend(native::figures()?);
    }
    if wants("results") {
        figures.extend(results::figures()?);
    }
    let broken = figures
        .iter()
        .filter(|figure| figure.kept == Some(false))
        .count();
    print(&figures);
    save(&figures, care)?;
    if broken == 0 {
        Ok(())
    } else {
        Err(failed(format!(
            "{broken} of these are more than was promised."
        )))
    }
}

fn print(figures: &[Figure]) {
    println!("\n{}", machine());
    println!("\n| measured | figure | at most |");
    println!("|---|---|---|");
    for figure in figures {
        let most = match (&figure.most, figure.kept) {
            (Some(most), Some(false)) => format!("{most} **not kept**"),
            (Some(most), _) => most.clone(),
            (None, _) => String::new(),
        };
        println!("| {} | {} | {most} |", figure.what, figure.shown);
    }
}

fn save(figures: &[Figure], care: Care) -> Done {
    let mut all: Map<String, Value> = figures.iter().map(|figure| figure.plain.clone()).collect();
    all.insert("machine".into(), json!(machine()));
    all.insert("web_profile".into(), json!(care.profile()));
    let path = paths::out("bench.json");
    std::fs::create_dir_all(paths::root().join("target"))?;
    let text = serde_json::to_string_pretty(&all).about("bench.json")?;
    std::fs::write(&path, text + "\n").about(path.display())?;
    say(format!("written to {}", path.display()));
    Ok(())
}

/// The date and the machine's size.
fn machine() -> String {
    let date =
        quiet(std::process::Command::new("date").args(["-u", "+%Y-%m-%d"])).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let processor = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            text.lines().find_map(|line| {
                line.strip_prefix("model name")?
                    .split(": ")
                    .nth(1)
                    .map(str::to_string)
            })
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_string());
    format!(
        "{}: {cores} cores ({processor}), {}",
        date.trim(),
        std::env::consts::OS
    )
}

/// A number of bytes as people say it.
pub fn megabytes(bytes: u64) -> String {
    match bytes {
        0..100_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        100_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.2} MB", bytes as f64 / 1e6),
    }
}
