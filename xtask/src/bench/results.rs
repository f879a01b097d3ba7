//! The command line's figures: roll-ups beside DuckDB on the same file, sealed returns a second, memory, a class's export.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::{Figure, megabytes};
use crate::paths;
use crate::run::{cargo, quiet, say, to_end, watched};
use crate::stop::Done;

/// How many returns are added up beside DuckDB.
const PLAIN: u32 = 100_000;
/// How many sealed returns are opened.
const SEALED: u32 = 10_000;
/// How many are made and added up without a file.
const STREAMED: u32 = 1_000_000;
/// Classes whose sheets are decided and written.
const EXPORTED: u32 = 200;
/// Promises of the issue.
const LEAST_A_SECOND: f64 = 2000.0;
const MOST_BYTES: u64 = 200_000_000;
const MOST_EXPORT_MS: f64 = 300.0;

/// Builds the command line and measures.
pub fn figures() -> Done<Vec<Figure>> {
    let report = build()?;
    let folder = paths::out("bench");
    std::fs::create_dir_all(&folder)?;
    let mut figures = Vec::new();
    figures.extend(beside_duckdb(&report, &folder));
    figures.extend(sealed(&report, &folder));
    figures.push(streamed(&report));
    figures.push(export(&report));
    Ok(figures)
}

fn build() -> Done<PathBuf> {
    let mut command = cargo();
    command.args([
        "build",
        "--release",
        "--no-default-features",
        "--features",
        "cli,vault",
        "--bin",
        "sango-report",
    ]);
    to_end(&mut command)?;
    Ok(paths::cargo_target().join("release/sango-report"))
}

/// Runs `sango-report measure`; its line of JSON.
fn measure(report: &Path, words: &[&str]) -> Option<Value> {
    let what = format!("measuring: {}", words.join(" "));
    let mut command = Command::new(report);
    command
        .current_dir(paths::root())
        .arg("measure")
        .args(words);
    let said = watched(&what, || quiet(&mut command))?;
    serde_json::from_str(said.lines().last()?).ok()
}

fn beside_duckdb(report: &Path, folder: &Path) -> Vec<Figure> {
    let what = format!("roll-up of {PLAIN} returns, opened");
    let file = folder.join("returns.jsonl");
    let path = file.display().to_string();
    let made = measure(report, &["write", &PLAIN.to_string(), &path]);
    let students = made.as_ref().and_then(|made| made["students"].as_u64());
    let ours = measure(report, &["lines", &path]);
    let theirs = duckdb(&file);
    // A gigabyte that nobody needs again.
    let _ = std::fs::remove_file(&file);
    let (Some(ours), Some(our_seconds)) = (
        &ours,
        ours.as_ref().and_then(|ours| ours["seconds"].as_f64()),
    ) else {
        return vec![Figure::missing("rollup_s", what, "it failed")];
    };
    let what = format!("{what} ({} students)", students.unwrap_or_default());
    let shown = format!(
        "{our_seconds:.1} s, {}",
        megabytes(ours["peak_bytes"].as_u64().unwrap_or(0))
    );
    let figure = Figure::new("rollup_s", what, shown, json!(our_seconds));
    let Some(theirs) = theirs else {
        let why = "no Python, or PyPI is out of reach";
        return vec![figure, Figure::missing("duckdb_s", "the same: DuckDB", why)];
    };
    let their_seconds = theirs["seconds"].as_f64().unwrap_or(0.0);
    let same = ["completed", "all_three"]
        .iter()
        .all(|sum| ours[sum] == theirs[sum]);
    let sums = if same { "the same sums" } else { "OTHER SUMS" };
    let shown = format!(
        "{their_seconds:.1} s, {}, {sums}",
        megabytes(theirs["peak_bytes"].as_u64().unwrap_or(0))
    );
    let version = theirs["version"].as_str().unwrap_or_default().to_owned();
    vec![
        figure.at_most(
            format!("DuckDB’s {their_seconds:.1} s"),
            our_seconds < their_seconds && same,
        ),
        Figure::new(
            "duckdb_s",
            format!("the same: DuckDB {version}"),
            shown,
            theirs,
        ),
    ]
}

/// DuckDB on the same file, from PyPI in a folder of its own.
fn duckdb(file: &Path) -> Option<Value> {
    let venv = paths::out("check-with-others").join("venv");
    let python = venv.join("bin/python");
    let has = |python: &Path| quiet(Command::new(python).args(["-c", "import duckdb"])).is_some();
    if !has(&python) {
        say(format!("fetching DuckDB from PyPI into {}", venv.display()));
        quiet(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
        quiet(Command::new(venv.join("bin/pip")).args(["install", "--quiet", "duckdb"]))?;
    }
    let script = paths::root().join("tools/duckdb-sums.py");
    let said = watched("measuring: DuckDB", || {
        quiet(Command::new(&python).arg(script).arg(file))
    })?;
    serde_json::from_str(said.lines().last()?).ok()
}

fn sealed(report: &Path, folder: &Path) -> Vec<Figure> {
    let what = format!("roll-up of {SEALED} sealed returns");
    let trial = folder.join("trial");
    let _ = std::fs::remove_dir_all(&trial);
    let at = |name: &str| trial.join(name).display().to_string();
    let mut make = Command::new(report);
    make.current_dir(paths::root())
        .args(["simulate", "--quiet", "--classes", &SEALED.to_string()])
        .args(["--out", &trial.display().to_string()]);
    let made = watched("making sealed returns", || quiet(&mut make));
    let mut rollup = Command::new(report);
    rollup
        .current_dir(paths::root())
        .args(["--measured", "rollup", &at("returns"), "--quiet"])
        .args(["--key", &at("receiver.key"), "--country", &at("xs.ron")])
        .args(["--out", &at("tables"), "--format", "csv"]);
    let ran = watched(&format!("measuring: {what}"), || rollup.output());
    let files = paths::files(&trial.join("returns")).len();
    let _ = std::fs::remove_dir_all(&trial);
    let said: Option<Value> = ran.ok().filter(|_| made.is_some()).and_then(|ran| {
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        serde_json::from_str(said.lines().last()?).ok()
    });
    let Some((said, processor)) = said.and_then(|said| {
        let processor = said["processor_seconds"].as_f64()?;
        Some((said, processor))
    }) else {
        return vec![Figure::missing("sealed_per_s", what, "it failed")];
    };
    let rate = files as f64 / processor.max(0.001);
    let peak = said["peak_bytes"].as_u64().unwrap_or(u64::MAX);
    vec![
        Figure::new(
            "sealed_per_s",
            format!("{what}, tables included: returns a second and core"),
            format!("{rate:.0}"),
            json!(rate),
        )
        .at_most(
            format!("at least {LEAST_A_SECOND:.0}"),
            rate >= LEAST_A_SECOND,
        ),
        memory("sealed_peak", format!("{what}: memory"), peak),
    ]
}

fn memory(key: &str, what: String, peak: u64) -> Figure {
    Figure::new(key, what, megabytes(peak), json!(peak))
        .at_most(megabytes(MOST_BYTES), peak <= MOST_BYTES)
}

fn streamed(report: &Path) -> Figure {
    let what = format!("roll-up of {STREAMED} returns made on the way: memory");
    let said = measure(report, &["stream", &STREAMED.to_string()]);
    match said.and_then(|said| said["peak_bytes"].as_u64()) {
        Some(peak) => memory("streamed_peak", what, peak),
        None => Figure::missing("streamed_peak", what, "it failed"),
    }
}

fn export(report: &Path) -> Figure {
    let what = "a class’s export: every number decided, all formats written";
    let said = measure(report, &["export", &EXPORTED.to_string()]);
    let half = said.as_ref().and_then(|said| said["p50_ms"].as_f64());
    let most = said.as_ref().and_then(|said| said["most_ms"].as_f64());
    let (Some(half), Some(most)) = (half, most) else {
        return Figure::missing("export_ms", what, "it failed");
    };
    let shown = format!("{half:.0} ms; the slowest of {EXPORTED}: {most:.0} ms");
    Figure::new("export_ms", what, shown, json!(most))
        .at_most(format!("{MOST_EXPORT_MS:.0} ms"), most <= MOST_EXPORT_MS)
}
