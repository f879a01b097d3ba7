//! Which return of each class and period counts: the one with the highest number.
//!
//! This is the one thing in a roll-up that grows with the classes, since without it nobody could tell that a class is counted
//! already. It holds no counts: a class costs 56 bytes in the table, its id (32 letters) and its file's path (about 70), with what
//! the allocator adds some 220 bytes; a hundred thousand classes 22 MB. The caller's registry of signing keys costs as much again.

use crate::results::exchange::sealed::Sealed;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What decides which of two returns of a class and period counts: the number; then, where a class numbered two alike, the one
/// that more devices handed in for; then the checksum, so that the order of files decides nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub number: u32,
    devices: u16,
    checksum: u32,
}

impl Rank {
    pub fn of(sealed: &Sealed) -> Self {
        // What is sealed always writes as JSON; if it did not, its checksum would be that of nothing.
        let bytes = serde_json::to_vec(sealed).unwrap_or_default();
        Self {
            number: sealed.number,
            devices: sealed.devices,
            checksum: crc32fast::hash(&bytes),
        }
    }
}

/// The return that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Latest {
    pub rank: Rank,
    pub file: Box<Path>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    class: Box<str>,
    period: u32,
}

#[derive(Debug, Default)]
pub(super) struct Register {
    /// Few; by their place here the keys know them.
    periods: Vec<String>,
    latest: HashMap<Key, Latest>,
}

impl Register {
    /// The return of this class and period that counts so far.
    pub fn latest(&self, sealed: &Sealed) -> Option<&Latest> {
        let period = self.period(&sealed.period)?;
        self.latest.get(&key(sealed, period))
    }

    /// From now on this return counts.
    pub fn set(&mut self, sealed: &Sealed, rank: Rank, file: &Path) {
        let period = self.period(&sealed.period).unwrap_or_else(|| {
            self.periods.push(sealed.period.clone());
            u32::try_from(self.periods.len() - 1).unwrap_or(u32::MAX)
        });
        let file: Box<Path> = PathBuf::from(file).into_boxed_path();
        self.latest
            .insert(key(sealed, period), Latest { rank, file });
    }

    pub fn len(&self) -> usize {
        self.latest.len()
    }

    fn period(&self, name: &str) -> Option<u32> {
        let at = self.periods.iter().position(|known| known == name)?;
        u32::try_from(at).ok()
    }
}

fn key(sealed: &Sealed, period: u32) -> Key {
    Key {
        class: sealed.class.as_ref().into(),
        period,
    }
}
