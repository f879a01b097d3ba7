//! All facts that a device knows, in one order that is the same on every device that knows the same facts.

use super::line::to_line;
use super::record::{Fact, Record, VERSION};
use crate::ids::{ClassId, DeviceId, ModuleVersion};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The facts of a device and of those whose facts it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    device: DeviceId,
    /// In the order of [`order`], each once.
    records: Vec<Record>,
    /// The highest number given or seen.
    highest: u64,
}

/// The order of facts: what was written in knowledge of another comes after it. Two records with one device and number
/// (which only a fault can bring about) are both kept, in the order of their text.
fn order(a: &Record, b: &Record) -> Ordering {
    let keys = (a.seq, &a.device).cmp(&(b.seq, &b.device));
    keys.then_with(|| {
        if a == b {
            Ordering::Equal
        } else {
            to_line(a).cmp(&to_line(b))
        }
    })
}

/// Puts records into the order in which they are folded, each once.
pub(super) fn in_order<'a>(records: impl IntoIterator<Item = &'a Record>) -> Vec<&'a Record> {
    let mut records: Vec<_> = records.into_iter().collect();
    records.sort_by(|a, b| order(a, b));
    records.dedup();
    records
}

impl Journal {
    /// The journal of a device that knows nothing yet.
    pub fn new(device: DeviceId) -> Self {
        Self {
            device,
            records: Vec::new(),
            highest: 0,
        }
    }

    /// The device whose journal this is.
    pub fn device(&self) -> &DeviceId {
        &self.device
    }

    /// All facts, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// A new record with the next number. It is not in the journal before [`Journal::merge`] takes it in, which is to be
    /// done once the store has it.
    pub fn draft(
        &mut self,
        class: &ClassId,
        seat: Option<u8>,
        module_version: &ModuleVersion,
        fact: Fact,
    ) -> Record {
        self.highest = self.highest.saturating_add(1);
        Record {
            v: VERSION,
            device: self.device.clone(),
            seq: self.highest,
            class: class.clone(),
            seat,
            module_version: module_version.clone(),
            fact,
        }
    }

    /// A new record with the next number, taken in at once.
    pub fn push(
        &mut self,
        class: &ClassId,
        seat: Option<u8>,
        module_version: &ModuleVersion,
        fact: Fact,
    ) -> Record {
        let record = self.draft(class, seat, module_version, fact);
        self.merge([record.clone()]);
        record
    }

    /// Takes in records from the store, another window or another device; those already known change nothing. Returns how
    /// many were new.
    pub fn merge(&mut self, records: impl IntoIterator<Item = Record>) -> usize {
        let before = self.records.len();
        self.records.extend(records);
        let added = &self.records[before..];
        self.highest = added
            .iter()
            .map(|record| record.seq)
            .fold(self.highest, u64::max);
        // One record at the end, as after each step, needs no sorting.
        let sorted = self
            .records
            .is_sorted_by(|a, b| order(a, b) == Ordering::Less);
        if !sorted {
            self.records.sort_by(order);
            self.records.dedup();
        }
        self.records.len() - before
    }

    /// The facts that concern a seat: its own and those of its whole class, in order.
    pub fn seat<'j>(&'j self, class: &'j ClassId, seat: u8) -> impl Iterator<Item = &'j Record> {
        self.class(class)
            .filter(move |record| record.seat.is_none_or(|known| known == seat))
    }

    /// The facts of a class, in order.
    pub fn class<'j>(&'j self, class: &'j ClassId) -> impl Iterator<Item = &'j Record> {
        self.records
            .iter()
            .filter(move |record| &record.class == class)
    }

    /// The classes of which anything is known.
    pub fn classes(&self) -> BTreeSet<&ClassId> {
        self.records.iter().map(|record| &record.class).collect()
    }
}
