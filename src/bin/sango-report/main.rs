//! Results on the command line: reads stores without touching them, writes what a class may publish, and rolls returns up.
//! One file a subcommand.

mod ahead;
mod content;
mod export;
mod keygen;
mod measure;
mod merge;
mod output;
mod progress;
mod returning;
mod rollup;
mod simulate;
mod stores;
mod summary;
mod verify;

use clap::{Parser, Subcommand};
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Reads the results of classes and writes tables for indicators 7.1.4 and 7.1.5: the sheet of one class, or, from the returns
/// of many, the tables of a country's areas.
///
/// Everything happens on this machine. Stores and returns are only read, never changed. What is published is anonymised:
/// each number is exact, in a band of 20 points, or hidden. A hidden number is empty; it is not 0.
#[derive(Parser)]
#[command(version, after_help = AFTER)]
struct Asked {
    /// The folder that holds assets/ and locales/ [default: SANGO_ASSETS, the working folder, or the program's]
    #[arg(long, global = true, value_name = "FOLDER")]
    content: Option<PathBuf>,
    /// Says nothing on the standard error but why it failed
    #[arg(long, global = true)]
    quiet: bool,
    /// Says on the standard error what the work took
    #[arg(long, global = true, hide = true)]
    measured: bool,
    #[command(subcommand)]
    what: What,
}

const AFTER: &str = "\
Examples:
  sango-report summary ~/.local/share/sango
  sango-report export ~/.local/share/sango --format csv --out class-sheet.csv
  sango-report export facts.jsonl --format json --out -
  sango-report export facts.jsonl --format html --lang fr --out class-sheet.html
  sango-report merge laptop-1/ laptop-2/facts.jsonl --out class.jsonl
  sango-report verify returns/*.sango
  sango-report rollup returns/ --key receiver.key --enrolment enrolment.csv --registry signers.json --out tables/

To try a roll-up without returns:
  sango-report simulate --classes 1000 --out trial/
  sango-report rollup trial/returns --key trial/receiver.key --country trial/xs.ron \\
    --enrolment trial/enrolment.csv --out trial/tables

The rows by age and sex need what the teacher noted about the seats. That is sealed under the teacher's PIN, so `summary`,
`export` and `return` count every seat as \"not stated\"; use the game to have these rows.

Exit status: 0 done, 1 the work failed, 2 wrong use, 3 done but some files were left out.";

#[derive(Subcommand)]
enum What {
    Summary(summary::Asked),
    Export(export::Asked),
    Merge(merge::Asked),
    Return(returning::Asked),
    Verify(verify::Asked),
    Rollup(rollup::Asked),
    Keygen(keygen::Asked),
    Simulate(simulate::Asked),
    #[command(hide = true)]
    Measure(measure::Asked),
}

/// How the work ended, if it did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    /// All of it is done.
    All,
    /// It is done, but for some files (or lines of files), which were named.
    ButSome,
}

/// What all subcommands share.
struct Common<'a> {
    content: Option<&'a Path>,
    quiet: bool,
}

impl Common<'_> {
    /// Says something on the standard error that is no failure.
    fn say(&self, what: &str) {
        if !self.quiet {
            output::say(what);
        }
    }
}

fn main() -> ExitCode {
    let asked = Asked::parse();
    let done = run(&asked);
    if asked.measured {
        let (processor, peak) = (measure::processor_seconds(), measure::peak());
        eprintln!(
            "{}",
            serde_json::json!({ "processor_seconds": processor, "peak_bytes": peak })
        );
    }
    match done {
        Ok(Done::All) => ExitCode::SUCCESS,
        Ok(Done::ButSome) => ExitCode::from(3),
        // Whoever reads our output may stop, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            output::say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Asked) -> io::Result<Done> {
    let common = Common {
        content: asked.content.as_deref(),
        quiet: asked.quiet,
    };
    match &asked.what {
        What::Summary(asked) => summary::run(asked, &common),
        What::Export(asked) => export::run(asked, &common),
        What::Merge(asked) => merge::run(asked, &common),
        What::Return(asked) => returning::run(asked, &common),
        What::Verify(asked) => verify::run(asked, &common),
        What::Rollup(asked) => rollup::run(asked, &common),
        What::Keygen(asked) => keygen::run(asked, &common),
        What::Simulate(asked) => simulate::run(asked, &common),
        What::Measure(asked) => measure::run(asked, &common),
    }
}

fn failed(what: String) -> io::Error {
    io::Error::other(what)
}
