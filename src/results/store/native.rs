//! The store of a machine: one file of facts and a few documents in one folder.

use super::StoreError;
use super::documents::{self, Document, set_aside};
use super::folder::{DEVICE, FACTS, data_folder};
use super::fresh::{Fresh, fresh};
use super::lines::{Found, Lines};
use super::medium::{FileMedium, Medium};
use crate::ids::{ClassId, DeviceId, ModuleVersion};
use crate::session::{Damaged, Fact, Journal, LineError, Record, parse_line, to_line};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What was wrong with the facts on the disk; to be told to the teacher.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Damage {
    /// The pieces that could not be read.
    pub pieces: Vec<Damaged>,
    /// The file beside the store into which they were copied; `None` while there are none, or when that failed.
    pub aside: Option<PathBuf>,
    /// Whole lines of newer releases, which stay untouched and uncounted.
    pub unknown: usize,
}

/// The open store. Whatever happens to the disk, it goes on in memory and says so ([`Store::degraded`]).
pub struct Store {
    folder: PathBuf,
    lines: Lines,
    /// All lines read or given so far, those of newer releases too.
    known: BTreeSet<String>,
    /// Given and not on the disk; tried again each time.
    unsaved: Vec<String>,
    degraded: Option<StoreError>,
    damage: Damage,
    /// Documents that could not be written.
    memory: BTreeMap<String, Vec<u8>>,
}

/// What came of giving the store another device's lines.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Imported {
    /// How many facts were new.
    pub new: usize,
    /// When fine, they survive a power cut; else they are in memory only.
    pub kept: Result<(), StoreError>,
}

/// What came of giving the store a record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Kept {
    /// What other windows wrote meanwhile: to be merged into the journal.
    pub others: Vec<Record>,
    /// When fine, the record survives a power cut; else it is in memory only.
    pub kept: Result<(), StoreError>,
}

impl Store {
    /// Opens the store of a folder and reads all facts into a journal. Never fails: see [`Store::degraded`].
    pub fn open(folder: &Path) -> (Self, Journal) {
        Self::over(folder, Box::new(FileMedium::new(folder.join(FACTS))))
    }

    /// Opens the store of this machine's folder; without one, everything stays in memory.
    pub fn open_default() -> (Self, Journal) {
        // No system has a folder of this name, so that nothing is written anywhere.
        Self::open(&data_folder().unwrap_or_else(|| PathBuf::from("\0")))
    }

    /// [`Self::open`] over another medium; for tests.
    pub fn over(folder: &Path, medium: Box<dyn Medium>) -> (Self, Journal) {
        let mut store = Self {
            folder: folder.to_owned(),
            lines: Lines::new(medium),
            known: BTreeSet::new(),
            unsaved: Vec::new(),
            degraded: None,
            damage: Damage::default(),
            memory: BTreeMap::new(),
        };
        let device = store.device();
        let mut journal = Journal::new(device);
        journal.merge(store.look());
        (store, journal)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Why facts are in memory only; `None` while all are kept.
    pub fn degraded(&self) -> Option<&StoreError> {
        self.degraded.as_ref()
    }

    /// Whole lines of newer releases, as they stand: they travel on untouched.
    pub fn unknown(&self) -> Vec<String> {
        let newer = |line: &&String| parse_line(line) == Err(LineError::Unknown);
        self.known.iter().filter(newer).cloned().collect()
    }

    /// How many records are in memory only.
    pub fn unsaved(&self) -> usize {
        self.unsaved.len()
    }

    /// What was damaged.
    pub fn damage(&self) -> &Damage {
        &self.damage
    }

    /// Keeps a record, with all that could not be written before.
    pub fn keep(&mut self, record: &Record) -> Kept {
        let mut others = Vec::new();
        let kept = self.exchange(|found| {
            others = found;
            vec![to_line(record)]
        });
        Kept { others, kept }
    }

    /// What other windows wrote since the last look; tries again what could not be written.
    pub fn look(&mut self) -> Vec<Record> {
        let mut others = Vec::new();
        // The error is in `degraded`.
        let _ = self.exchange(|found| {
            others = found;
            Vec::new()
        });
        others
    }

    /// Adds a fact to the journal and the store, numbered in knowledge of what other windows wrote meanwhile. The journal has it
    /// in any case.
    ///
    /// # Errors
    /// When it is in memory only.
    pub fn append(
        &mut self,
        journal: &mut Journal,
        class: &ClassId,
        seat: Option<u8>,
        module_version: &ModuleVersion,
        fact: Fact,
    ) -> Result<(), StoreError> {
        self.exchange(|others| {
            journal.merge(others);
            vec![to_line(&journal.push(class, seat, module_version, fact))]
        })
    }

    /// Adds records of another device. Says how many were new.
    ///
    /// # Errors
    /// When they are in memory only.
    pub fn import(
        &mut self,
        journal: &mut Journal,
        records: Vec<Record>,
    ) -> Result<usize, StoreError> {
        let lines = records.iter().map(to_line).collect();
        let imported = self.import_lines(journal, lines);
        imported.kept.map(|()| imported.new)
    }

    /// Adds lines of another device as they stand; those of newer releases too, which no journal can hold. What is no whole line
    /// is left out. The journal has the rest in any case.
    pub fn import_lines(&mut self, journal: &mut Journal, lines: Vec<String>) -> Imported {
        // What other windows wrote meanwhile is known before it is asked what is new.
        journal.merge(self.look());
        let Fresh { lines, records } = fresh(journal, &self.unknown(), lines);
        let new = journal.merge(records);
        let kept = self.exchange(|others| {
            journal.merge(others);
            lines
        });
        Imported { new, kept }
    }

    fn exchange(
        &mut self,
        write: impl FnOnce(Vec<Record>) -> Vec<String>,
    ) -> Result<(), StoreError> {
        let (known, unsaved, damage, folder) = (
            &mut self.known,
            &mut self.unsaved,
            &mut self.damage,
            &self.folder,
        );
        let result = self.lines.exchange(|found| {
            let others = take_in(found, known, unsaved, damage, folder);
            let new = write(others);
            known.extend(new.iter().cloned());
            unsaved.extend(new);
            unsaved.clone()
        });
        if result.is_ok() {
            self.unsaved.clear();
        }
        self.degraded = result.clone().err();
        result
    }

    /// Writes a document whole; the earlier one stays until then. When it cannot be written it is kept in memory.
    ///
    /// # Errors
    /// When it is in memory only, or the name is none.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        check_name(name)?;
        let folder = &self.folder;
        let written = self.lines.alone(|| documents::write(folder, name, bytes));
        match written {
            Ok(()) => self.memory.remove(name),
            Err(_) => self.memory.insert(name.to_owned(), bytes.to_vec()),
        };
        written
    }

    /// The document of this name; a damaged one is moved aside.
    ///
    /// # Errors
    /// When it is there and cannot be read, or the name is none.
    pub fn get(&mut self, name: &str) -> Result<Document, StoreError> {
        if let Some(bytes) = self.memory.get(name) {
            return Ok(Document::Bytes(bytes.clone()));
        }
        check_name(name)?;
        documents::read(&self.folder, name)
    }

    /// Deletes a document, if it is there.
    ///
    /// # Errors
    /// When it is there and cannot be deleted.
    pub fn remove(&mut self, name: &str) -> Result<(), StoreError> {
        self.memory.remove(name);
        check_name(name)?;
        documents::remove(&self.folder, name)
    }

    /// This machine's name among a class's devices: random, drawn at the first start.
    fn device(&mut self) -> DeviceId {
        let folder = &self.folder;
        let read = || match documents::read(folder, DEVICE) {
            Ok(Document::Bytes(bytes)) => String::from_utf8(bytes).ok().map(DeviceId),
            _ => None,
        };
        if let Some(known) = read() {
            return known;
        }
        let mut random = [0; 8];
        // Without random numbers two devices could share a name; the journal keeps both their records even so.
        let _ = getrandom::fill(&mut random);
        let drawn = DeviceId(data_encoding::HEXLOWER.encode(&random));
        // Two windows may start for the first time together.
        let agreed = self.lines.alone(|| match read() {
            Some(known) => Ok(known),
            None => documents::write(folder, DEVICE, drawn.0.as_bytes()).map(|()| drawn.clone()),
        });
        agreed.unwrap_or(drawn)
    }
}

fn check_name(name: &str) -> Result<(), StoreError> {
    // The store's own files are no documents.
    let is_ours = name == DEVICE || name.starts_with(FACTS);
    if documents::is_name(name) && !is_ours {
        Ok(())
    } else {
        Err(StoreError::Other(format!(
            "`{name}` cannot be a document's name"
        )))
    }
}

/// Takes in what was found in the file, sets damage aside, and gives the records that were not known.
fn take_in(
    found: Found,
    known: &mut BTreeSet<String>,
    unsaved: &mut Vec<String>,
    damage: &mut Damage,
    folder: &Path,
) -> Vec<Record> {
    let there: Vec<(String, Record)> = found
        .read
        .records
        .into_iter()
        .map(|record| (to_line(&record), record))
        .collect();
    if found.is_other {
        // The file was deleted or replaced while we ran: what only we still know is written again.
        let lines: BTreeSet<&String> = there
            .iter()
            .map(|(line, _)| line)
            .chain(&found.read.unknown)
            .collect();
        *unsaved = known
            .iter()
            .filter(|line| !lines.contains(line))
            .cloned()
            .collect();
        *damage = Damage::default();
    }
    damage.unknown += found.read.unknown.len();
    known.extend(found.read.unknown);
    if !found.read.damaged.is_empty() {
        damage.pieces.extend(found.read.damaged);
        let pieces: Vec<&[u8]> = damage
            .pieces
            .iter()
            .map(|piece| piece.bytes.as_slice())
            .collect();
        // When copying fails the pieces still stand in the store itself, which is never rewritten.
        damage.aside = set_aside(&folder.join(FACTS), &pieces).unwrap_or(None);
    }
    there
        .into_iter()
        .filter_map(|(line, record)| known.insert(line).then_some(record))
        .collect()
}
