//! Which of a class's devices have handed in.
//!
//! Devices cannot talk to each other, so the teacher's device knows of two things only: how many devices the teacher says the
//! class plays on, and whose facts it has. Each device that loads the class file writes that down as its first fact
//! ([`Fact::ClassJoined`]), so it is known by its first transfer even if no child has played on it. What was played after a
//! device's last transfer nobody can know; its number of facts is shown, and the same number stands on the device itself.

use crate::ids::{ClassId, DeviceId};
use crate::session::{Fact, Journal};
use std::collections::BTreeMap;

/// A device of a class, as far as a journal knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its random id, see [`machine`].
    pub device: DeviceId,
    /// How many facts of the class are known from it.
    pub facts: usize,
    /// The highest number among them.
    pub upto: u64,
    /// The period of the class file that it loaded last; none when it loaded none.
    joined: Option<String>,
    /// Whether a child played on it.
    played: bool,
}

/// What a device is known by among people. In a browser each tab writes under a number of its own, `<browser>-<number>`, since two
/// tabs may write at once: they are one device all the same.
pub fn machine(device: &DeviceId) -> &str {
    let text = device.as_ref();
    text.rsplit_once('-').map_or(text, |(machine, _)| machine)
}

/// All devices that wrote a fact of the class, in the order of their ids.
pub fn devices_of(journal: &Journal, class: &ClassId) -> Vec<Device> {
    let mut devices: BTreeMap<&str, Device> = BTreeMap::new();
    for record in journal.class(class) {
        let machine = machine(&record.device);
        let device = devices.entry(machine).or_insert_with(|| Device {
            device: machine.into(),
            facts: 0,
            upto: 0,
            joined: None,
            played: false,
        });
        device.facts += 1;
        device.upto = device.upto.max(record.seq);
        device.played |= record.seat.is_some();
        if let Fact::ClassJoined(file) = &record.fact {
            device.joined = Some(file.period.clone());
        }
    }
    devices.into_values().collect()
}

/// How far handing in has come in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandIn {
    /// On how many devices the class plays, as the teacher said last; none when that was not said.
    pub counted: Option<u16>,
    /// The devices whose facts are here, the teacher's own among them once children played on it.
    pub seen: Vec<Device>,
}

impl HandIn {
    /// How far it has come on this device.
    pub fn of(journal: &Journal, class: &ClassId, period: &str) -> Self {
        let said = journal
            .class(class)
            .filter_map(|record| match &record.fact {
                Fact::DevicesCounted {
                    period: of,
                    devices,
                } if of == period => Some(*devices),
                _ => None,
            });
        // A device that loaded a class file plays in that file's period; one that set the class up itself, whenever children play
        // on it.
        let of_period = |device: &Device| match &device.joined {
            Some(joined) => joined == period,
            None => device.played,
        };
        let mut seen = devices_of(journal, class);
        seen.retain(of_period);
        Self {
            counted: said.last(),
            seen,
        }
    }

    /// How many devices have handed in, for `Sealed::devices`.
    pub fn devices(&self) -> u16 {
        u16::try_from(self.seen.len()).unwrap_or(u16::MAX)
    }

    /// How many of those counted have not handed in; none when the teacher counted none, or fewer than there are: then the
    /// count must be asked for again.
    pub fn missing(&self) -> Option<u16> {
        self.counted?.checked_sub(self.devices())
    }
}

/// Letters and digits that are not mistaken for each other.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Four letters and digits by which people tell a class's devices apart: shown where a device hands in and in the teacher's list.
/// They follow from the random id; two of thirty devices share them once in two thousand classes, which harms nothing.
pub fn short_name(device: &DeviceId) -> String {
    let number = crc32fast::hash(machine(device).as_bytes());
    let letter = |shift: u32| LETTERS[((number >> shift) & 31) as usize];
    [15, 10, 5, 0]
        .map(|shift| char::from(letter(shift)))
        .iter()
        .collect()
}
