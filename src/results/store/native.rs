//! The store of a machine: one file of facts and a few documents in one folder.

use super::StoreError;
use super::documents::{self, Document, set_aside};
use super::lines::{Found, Lines};
use super::medium::{FileMedium, Medium};
use crate::ids::{ClassId, DeviceId, ModuleVersion};
use crate::session::{Damaged, Fact, Journal, Record, to_line};
use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_native_strategy};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The environment variable that names another folder.
pub const FOLDER_VARIABLE: &str = "SANGO_DATA";
/// The file of facts in the folder.
pub const FACTS: &str = "facts.jsonl";
const DEVICE: &str = "device";

/// The folder in which this machine keeps its data: `SANGO_DATA` if set, else the platform's usual place. `None` where the
/// system knows no home.
pub fn data_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let args = AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "Sango".to_owned(),
        app_name: "Sango".to_owned(),
    };
    choose_native_strategy(args)
        .ok()
        .map(|strategy| strategy.data_dir())
}

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
    /// In the journal and not on the disk; tried again with every append.
    unsaved: Vec<Record>,
    degraded: Option<StoreError>,
    damage: Damage,
    /// Documents that could not be written.
    memory: BTreeMap<String, Vec<u8>>,
}

/// A record, and whether it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Appended {
    /// In the journal in any case.
    pub record: Record,
    /// An error when it is in memory only.
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
            unsaved: Vec::new(),
            degraded: None,
            damage: Damage::default(),
            memory: BTreeMap::new(),
        };
        let device = store.device();
        let mut journal = Journal::new(device);
        store.refresh(&mut journal);
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

    /// How many records are in memory only.
    pub fn unsaved(&self) -> usize {
        self.unsaved.len()
    }

    /// What was damaged.
    pub fn damage(&self) -> &Damage {
        &self.damage
    }

    /// Adds a fact: takes in what other windows wrote meanwhile, then writes it, with all that could not be written before.
    /// When `kept` is fine the fact survives a power cut.
    pub fn append(
        &mut self,
        journal: &mut Journal,
        class: &ClassId,
        seat: Option<u8>,
        module_version: &ModuleVersion,
        fact: Fact,
    ) -> Appended {
        let mut written = None;
        let kept = self.exchange(journal, |journal| {
            let record = journal.push(class, seat, module_version, fact.clone());
            written = Some(record.clone());
            vec![record]
        });
        let record = written.unwrap_or_else(|| journal.push(class, seat, module_version, fact));
        Appended { record, kept }
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
        let mut count = 0;
        self.exchange(journal, |journal| {
            let known: BTreeSet<String> = journal.records().iter().map(to_line).collect();
            let fresh: Vec<Record> = records
                .into_iter()
                .filter(|record| !known.contains(&to_line(record)))
                .collect();
            count = journal.merge(fresh.iter().cloned());
            fresh
        })?;
        Ok(count)
    }

    /// Takes in what other windows wrote, and tries again what could not be written. Says how many facts were new.
    pub fn refresh(&mut self, journal: &mut Journal) -> usize {
        let before = journal.records().len();
        // The error is in `degraded`.
        let _ = self.exchange(journal, |_| Vec::new());
        journal.records().len() - before
    }

    fn exchange(
        &mut self,
        journal: &mut Journal,
        write: impl FnOnce(&mut Journal) -> Vec<Record>,
    ) -> Result<(), StoreError> {
        let (unsaved, damage, folder) = (&mut self.unsaved, &mut self.damage, &self.folder);
        let result = self.lines.exchange(|found| {
            take_in(found, journal, unsaved, damage, folder);
            unsaved.extend(write(journal));
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

/// Takes what was found in the file into the journal, and sets damage aside.
fn take_in(
    found: Found,
    journal: &mut Journal,
    unsaved: &mut Vec<Record>,
    damage: &mut Damage,
    folder: &Path,
) {
    if found.is_other {
        // The file was deleted or replaced while we ran: what only we still know is written again.
        let there: BTreeSet<String> = found.read.records.iter().map(to_line).collect();
        let missing = journal
            .records()
            .iter()
            .filter(|record| !there.contains(&to_line(record)));
        *unsaved = missing.cloned().collect();
        *damage = Damage::default();
    }
    journal.merge(found.read.records);
    damage.unknown += found.read.unknown.len();
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
}
