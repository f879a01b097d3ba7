//! Which return of each class and period counts: the one with the highest number.
//!
//! This is the one thing in a roll-up that grows with the classes, since without it nobody could tell that a class is counted
//! already. It holds no counts: a class costs 64 bytes in the table and its file's path (about 70), with what the allocator adds some
//! 170 bytes; a hundred thousand classes 17 MB. The caller's registry of signing keys costs as much again.

use crate::ids::ClassId;
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

/// A class's id, in a third of the room: every program of ours draws 32 hexadecimal digits.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Number {
    Drawn([u8; 16]),
    Other(Box<str>),
}

impl Number {
    fn of(class: &ClassId) -> Self {
        let id = class.as_ref().as_bytes();
        let mut drawn = [0; 16];
        // Small letters only, else two ids would be one.
        let is_drawn = id.len() == 32
            && data_encoding::HEXLOWER
                .decode_mut(id, &mut drawn)
                .is_ok_and(|length| length == 16);
        if is_drawn {
            Self::Drawn(drawn)
        } else {
            Self::Other(class.as_ref().into())
        }
    }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    class: Number,
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
    pub fn latest(&self, class: &ClassId, period: &str) -> Option<&Latest> {
        let period = self.period(period)?;
        self.latest.get(&key(class, period))
    }

    /// From now on this return counts.
    pub fn set(&mut self, class: &ClassId, period: &str, rank: Rank, file: &Path) {
        let period = self.period(period).unwrap_or_else(|| {
            self.periods.push(period.to_owned());
            u32::try_from(self.periods.len() - 1).unwrap_or(u32::MAX)
        });
        let file: Box<Path> = PathBuf::from(file).into_boxed_path();
        self.latest
            .insert(key(class, period), Latest { rank, file });
    }

    pub fn len(&self) -> usize {
        self.latest.len()
    }

    fn period(&self, name: &str) -> Option<u32> {
        let at = self.periods.iter().position(|known| known == name)?;
        u32::try_from(at).ok()
    }
}

fn key(class: &ClassId, period: u32) -> Key {
    Key {
        class: Number::of(class),
        period,
    }
}
