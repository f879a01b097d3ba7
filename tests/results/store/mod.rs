//! The store under everything that can happen to a school's laptop. Where a test kills or crowds, real processes do it.

mod damage;
mod no_room;
mod several;

use sango::ids::{ClassId, ModuleVersion};
use sango::results::store::StoreError;
use sango::results::store::documents::Document;
use sango::results::store::folder::FACTS;
use sango::results::store::medium::{FileMedium, Medium};
use sango::results::store::native::Store;
use sango::session::{Fact, Journal, Record, read_all, to_line};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn fact(lesson: &str) -> Fact {
    Fact::LessonSetAside {
        lesson: lesson.into(),
    }
}

/// Appends a fact that can be told from others by its lesson's name. Whether it was kept.
fn add(store: &mut Store, journal: &mut Journal, lesson: &str) -> Result<(), StoreError> {
    let (class, version): (ClassId, ModuleVersion) = ("class".into(), "navigators-1".into());
    store.append(journal, &class, Some(3), &version, fact(lesson))
}

fn lesson(record: &Record) -> String {
    match &record.fact {
        Fact::LessonSetAside { lesson } => lesson.to_string(),
        other => panic!("another fact: {other:?}"),
    }
}

fn lessons(journal: &Journal) -> BTreeSet<String> {
    journal.records().iter().map(lesson).collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn reopened(folder: &Path) -> (Store, BTreeSet<String>) {
    let (store, journal) = Store::open(folder);
    (store, lessons(&journal))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// A store with three facts `a`, `b`, `c`, and the bytes of its file.
fn three(folder: &Path) -> Vec<u8> {
    let (mut store, mut journal) = Store::open(folder);
    for name in ["a", "b", "c"] {
        assert_eq!(add(&mut store, &mut journal, name), Ok(()));
    }
    fs::read(folder.join(FACTS)).expect("the store's file")
}

#[test]
fn facts_are_there_the_next_day() {
    let folder = folder();
    let nested = folder.path().join("not/yet/there");
    let (mut store, mut journal) = Store::open(&nested);
    assert_eq!((store.degraded(), journal.records().len()), (None, 0));
    assert_eq!(add(&mut store, &mut journal, "a"), Ok(()));
    let device = journal.device().clone();
    drop(store);
    let (_, again) = Store::open(&nested);
    assert_eq!(again.records(), journal.records());
    assert_eq!(again.device(), &device, "a machine keeps its name");
    assert_ne!(
        Store::open(folder.path()).1.device(),
        &device,
        "and another has another"
    );
}

#[test]
fn records_of_another_device_come_in_once() {
    let (one, two) = (folder(), folder());
    three(one.path());
    let (_, ones) = Store::open(one.path());
    let (mut store, mut journal) = Store::open(two.path());
    assert_eq!(store.import(&mut journal, ones.records().to_vec()), Ok(3));
    assert_eq!(store.import(&mut journal, ones.records().to_vec()), Ok(0));
    let bytes = fs::read(two.path().join(FACTS)).expect("readable");
    assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 3);
    assert!(String::from_utf8_lossy(&bytes).contains(&to_line(&ones.records()[0])));
}

/// A whole line as a newer program writes it.
fn newer_line(seq: u64) -> String {
    let body =
        format!("{{\"v\":9,\"device\":\"d\",\"seq\":{seq},\"class\":\"class\",\"new\":true}}");
    let crc = crc32fast::hash(body.as_bytes());
    format!("{},\"crc\":\"{crc:08x}\"}}", &body[..body.len() - 1])
}

#[test]
fn lines_of_another_device_come_in_as_they_stand_those_of_newer_programs_too() {
    let (one, two) = (folder(), folder());
    three(one.path());
    let (_, ones) = Store::open(one.path());
    let mut lines: Vec<String> = ones.records().iter().map(to_line).collect();
    lines.extend([newer_line(4), newer_line(4), newer_line(5)]);
    lines.push(newer_line(6).replace("true", "false"));
    lines.push("{\"v\":1".into());
    let (mut store, mut journal) = Store::open(two.path());
    assert_eq!(add(&mut store, &mut journal, "own"), Ok(()));
    let own = journal.device().clone();
    let imported = store.import_lines(&mut journal, lines.clone());
    assert_eq!((imported.new, imported.kept), (3, Ok(())));
    assert_eq!(store.unknown(), [newer_line(4), newer_line(5)]);
    let again = store.import_lines(&mut journal, lines);
    assert_eq!((again.new, again.kept), (0, Ok(())));
    let numbers = |journal: &Journal| -> BTreeSet<(String, u64)> {
        let records = journal.records().iter();
        records.map(|r| (r.device.to_string(), r.seq)).collect()
    };
    let device = ones.device().to_string();
    let expected: BTreeSet<(String, u64)> = (1..=3)
        .map(|seq| (device.clone(), seq))
        .chain([(own.to_string(), 1)])
        .collect();
    assert_eq!(numbers(&journal), expected, "device and number stay");

    let (store, tomorrow) = Store::open(two.path());
    assert_eq!(tomorrow.records(), journal.records());
    assert_eq!(store.unknown(), [newer_line(4), newer_line(5)]);
    assert_eq!(
        (store.damage().pieces.len(), store.damage().unknown),
        (0, 2)
    );
    let text = fs::read_to_string(two.path().join(FACTS)).expect("readable");
    assert_eq!(text.lines().count(), 6, "each once");
}

#[test]
fn a_store_that_was_deleted_is_written_again_with_what_came_from_elsewhere() {
    let place = folder();
    let (mut store, mut journal) = Store::open(place.path());
    let imported = store.import_lines(&mut journal, vec![newer_line(7)]);
    assert_eq!((imported.new, imported.kept), (0, Ok(())));
    fs::remove_file(place.path().join(FACTS)).expect("deleted");
    assert_eq!(add(&mut store, &mut journal, "a"), Ok(()));
    assert_eq!(Store::open(place.path()).0.unknown(), [newer_line(7)]);
}
