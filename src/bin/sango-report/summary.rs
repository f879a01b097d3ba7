//! `sango-report summary`: what a store holds.

use crate::stores::{book, classes, journal, one_class};
use crate::{Common, Done, content};
use sango::results::attributes::Attributes;
use sango::results::overview::At;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::PathBuf;

/// Shows what a store holds: its classes, who is where, and the numbers as they could be published
#[derive(clap::Args)]
pub struct Asked {
    /// The game's data folder, or the file facts.jsonl in it
    store: PathBuf,
    /// Only this class
    #[arg(long, value_name = "ID")]
    class: Option<String>,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let (journal, curriculum) = (
        journal(&asked.store, common)?,
        content::curriculum(common, &[])?,
    );
    let chosen = match asked.class.as_deref() {
        Some(id) => BTreeSet::from([one_class(&journal, Some(id))?]),
        None => classes(&journal),
    };
    let mut out = io::stdout().lock();
    if chosen.is_empty() {
        writeln!(out, "no class was set up in this store")?;
    }
    for class in &chosen {
        let book = book(&journal, class, &curriculum)?;
        let overview = book.overview();
        let setup = &book.setup;
        writeln!(
            out,
            "class {class}: {}, {}, period {}",
            setup.country, book.module.version, setup.period
        )?;
        let started = overview
            .seats
            .iter()
            .filter(|seat| seat.at != At::NotStarted)
            .count();
        let enrolled = setup.enrolment.total;
        let (seats, completed) = (setup.seats, overview.completed);
        writeln!(
            out,
            "  {enrolled} enrolled, {seats} seats, {started} started, {completed} completed"
        )?;
        for row in book.sheet(&Attributes::default()).publication().rows {
            let number = match (row.numerator, row.denominator, row.percent, row.band) {
                (Some(count), Some(of), Some(percent), _) => {
                    format!("{count} of {of} = {percent} %")
                }
                (Some(count), Some(of), None, _) => format!("{count} of {of}"),
                (_, _, _, Some(band)) => format!("{band} %"),
                _ => "hidden".to_owned(),
            };
            writeln!(
                out,
                "  {:26} {:5} {:10} {number} {}",
                row.indicator,
                row.dimension,
                row.category,
                row.flags.join(" ")
            )?;
        }
    }
    Ok(Done::All)
}
