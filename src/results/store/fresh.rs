//! What is new among another device's lines, for every kind of store.

use crate::session::{Journal, LineError, Record, parse_line, to_line};
use std::collections::BTreeSet;

/// Lines that are not known yet, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fresh {
    /// The lines as they stand, those of newer releases too, which no journal can hold.
    pub lines: Vec<String>,
    /// What this release understands of them.
    pub records: Vec<Record>,
}

/// What is new to a journal and to the lines of newer releases that lie beside it. What is no whole line is left out.
pub fn fresh(journal: &Journal, unknown: &[String], lines: Vec<String>) -> Fresh {
    let mut known: BTreeSet<String> = journal.records().iter().map(to_line).collect();
    known.extend(unknown.iter().cloned());
    let mut fresh = Fresh::default();
    for line in lines {
        if known.contains(&line) {
            continue;
        }
        match parse_line(&line) {
            Ok(record) => fresh.records.push(record),
            Err(LineError::Unknown) => {}
            Err(_) => continue,
        }
        known.insert(line.clone());
        fresh.lines.push(line);
    }
    fresh
}
