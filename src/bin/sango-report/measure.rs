//! `sango-report measure`: what `cargo xtask bench` times. It is not offered to others, so its words are short.

use crate::ahead::ahead;
use crate::{Common, Done, content, failed, output};
use sango::curriculum::Curriculum;
use sango::results::exchange::sealed::Sealed;
use sango::results::export::{ClassSheet, Kind, formats_for};
use sango::results::indicators::{Category, Dimension, Measure};
use sango::results::rollup::{Prepared, Refusal, RollUp, Told, Weight};
use sango::results::simulate::{Plan, pack};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What `cargo xtask bench` times
#[derive(clap::Args)]
pub struct Asked {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Writes the contents of so many returns, unsealed, one a line
    Write { returns: u32, out: PathBuf },
    /// Adds up the contents of returns, one a line
    Lines { file: PathBuf },
    /// Adds up so many returns that are made while they are read
    Stream { returns: u32 },
    /// Decides and writes the sheets of so many classes in all formats
    Export { classes: u32 },
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let begun = Instant::now();
    let said = match &asked.what {
        What::Write { returns, out } => write(&plan(*returns, common)?, out)?,
        What::Lines { file } => lines(file, &plan(1, common)?)?,
        What::Stream { returns } => stream(&plan(*returns, common)?)?,
        What::Export { classes } => export(*classes, common)?,
    };
    let mut said = said;
    said["seconds"] = json!(begun.elapsed().as_secs_f64());
    said["peak_bytes"] = json!(peak());
    println!("{said}");
    Ok(Done::All)
}

fn plan(classes: u32, common: &Common) -> io::Result<Plan> {
    Ok(plan_of(classes, &content::curriculum(common, &[])?))
}

fn plan_of(classes: u32, curriculum: &Curriculum) -> Plan {
    Plan {
        regions: 10,
        districts: 20,
        ..Plan::of(curriculum, classes)
    }
}

fn write(plan: &Plan, out: &Path) -> io::Result<Value> {
    let mut file = BufWriter::new(File::create(out)?);
    let mut students = 0;
    for class in plan.iter() {
        students += class.children.len();
        for sealed in class.earlier.iter().chain([&class.sealed]) {
            serde_json::to_writer(&mut file, sealed)?;
            file.write_all(b"\n")?;
        }
    }
    file.flush()?;
    Ok(json!({ "students": students }))
}

/// A line is named by where it begins, so that the one that a correction replaces can be read once more.
fn lines(path: &Path, plan: &Plan) -> io::Result<Value> {
    let packs = [(Plan::country(), pack(plan))].into();
    let mut rollup = RollUp::new(&packs);
    let mut file = BufReader::with_capacity(1 << 20, File::open(path)?);
    let mut again = File::open(path)?;
    let (mut at, mut returns) = (0u64, 0u32);
    let lines = std::iter::from_fn(|| {
        let mut line = Vec::new();
        let length = file.read_until(b'\n', &mut line).ok()?;
        let here = at;
        at += length as u64;
        (length > 0).then_some((here, line))
    });
    let opened = |(at, line): (u64, Vec<u8>)| (place(at), prepared(&line));
    ahead(lines, opened, |(file, opened)| {
        let mut this = Some(opened);
        let mut open = |asked: &Path| match this.take() {
            Some(opened) => opened,
            None => earlier(&mut again, asked).map_err(|error| refused(&error)),
        };
        rollup.take_prepared(&file, &mut open, &mut tell);
        returns += 1;
    });
    Ok(sums(rollup, returns))
}

fn place(at: u64) -> PathBuf {
    PathBuf::from(at.to_string())
}

fn prepared(line: &[u8]) -> Result<Prepared, Refusal> {
    let sealed: Sealed = serde_json::from_slice(line).map_err(|error| refused(&error))?;
    Ok(Prepared::of(&sealed))
}

fn earlier(file: &mut File, at: &Path) -> io::Result<Prepared> {
    let at = at.to_string_lossy().parse().map_err(io::Error::other)?;
    file.seek(SeekFrom::Start(at))?;
    let mut line = Vec::new();
    BufReader::new(file.take(1 << 20)).read_until(b'\n', &mut line)?;
    prepared(&line).map_err(|refusal| io::Error::other(refusal.why))
}

fn refused(why: &dyn std::fmt::Display) -> Refusal {
    Refusal {
        why: why.to_string(),
        mend: String::new(),
    }
}

/// All returns are sound; what is left out would make the figures lie.
fn tell(told: Told) {
    assert!(told.what.weight() < Weight::LeftOut, "{told:?}");
}

fn stream(plan: &Plan) -> io::Result<Value> {
    let packs = [(Plan::country(), pack(plan))].into();
    let mut rollup = RollUp::new(&packs);
    let mut returns = 0;
    let made = |number: u32| {
        let class = plan.class(number)?;
        // As long a path as a folder of returns has.
        let (folder, name) = (number / 1000, &class.sealed.class);
        let file = PathBuf::from(format!("returns/{folder:03}/{name}-1.sango"));
        Some((file, Prepared::of(&class.sealed)))
    };
    ahead(0..plan.classes, made, |made| {
        let Some((file, prepared)) = made else { return };
        let mut this = Some(prepared);
        let mut open = |_: &Path| this.take().ok_or_else(|| refused(&"it is not there again"));
        rollup.take_prepared(&file, &mut open, &mut tell);
        returns += 1;
    });
    Ok(sums(rollup, returns))
}

/// The whole country's sums, to be compared with another program's.
fn sums(rollup: RollUp, returns: u32) -> Value {
    let (mut completed, mut all_three, mut areas) = (0, 0, 0);
    for (_, tree) in rollup.finish() {
        areas += tree.areas.len();
        let Some(country) = tree.areas.first() else {
            continue;
        };
        for group in &country.table.groups {
            if group.category == Category::Total {
                completed += group.completed();
                all_three += group.count(Measure::ConfidentAndKnows);
            }
        }
    }
    json!({ "returns": returns, "areas": areas, "completed": completed, "all_three": all_three })
}

/// From a class's table to all formats in memory, the decision on every number included.
fn export(classes: u32, common: &Common) -> io::Result<Value> {
    let (curriculum, words) = content::with_words(common, &[], None)?;
    let plan = plan_of(classes, &curriculum);
    let mut milliseconds = Vec::new();
    let mut bytes = 0;
    for class in plan.iter() {
        let Some(released) = &class.sealed.released else {
            continue;
        };
        let begun = Instant::now();
        let table = class.table(&Dimension::OF_A_CLASS);
        let sheet = ClassSheet::new(released.about.clone(), &table, &plan.ladder);
        let publication = sheet.publication();
        for format in formats_for(Kind::ClassSheet) {
            let written = format.write(&publication, &words).map_err(failed)?;
            bytes += written.len();
        }
        milliseconds.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    milliseconds.sort_by(f64::total_cmp);
    let at = |part: f64| {
        let place = (milliseconds.len() as f64 * part) as usize;
        milliseconds.get(place).copied()
    };
    Ok(
        json!({ "classes": milliseconds.len(), "bytes": bytes, "p50_ms": at(0.5), "most_ms": milliseconds.last() }),
    )
}

/// The most memory that this program had, where the system tells.
pub fn peak() -> Option<u64> {
    let status = output::read(Path::new("/proc/self/status")).ok()?;
    let status = String::from_utf8(status).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// The processor time that this program had, in seconds, where the system tells.
pub fn processor_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let after = stat.rsplit(") ").next()?;
    let mut fields = after.split(' ').skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    // Linux counts a hundredth of a second on every machine that we build for.
    Some((ticks()? + ticks()?) / 100.0)
}
