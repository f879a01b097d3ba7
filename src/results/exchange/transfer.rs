//! The transfer: what a device knows of its class, sealed to the class's key, for the teacher's device.
//!
//! The file is one line of text, `SANGO-TRANSFER 1 <CRC-32>`, and then an age file. It is binary and not JSON since nothing reads
//! it but Sango and base64 would cost a third more on a slow stick; the checksum tells a damaged file from another class's.
//! Inside are the journal's own lines, so that facts of a newer program travel untouched through an older one.

use super::devices::short_name;
use super::envelope::{self, EnvelopeError};
use super::keys::{ClassKeys, Recipient};
use crate::ids::{ClassId, DeviceId};
use crate::session::{Journal, Record, read_all, to_line};
use serde::{Deserialize, Serialize};

/// The version of the file and of what is inside.
const VERSION: u16 = 1;
/// How each file begins.
const BEGIN: &[u8] = b"SANGO-TRANSFER ";
/// The file name's ending, without a dot.
pub const EXTENSION: &str = "sango-transfer";
/// The smallest step that a transfer is filled up to.
const STEP: usize = 4 * 1024;
/// The most bytes inside; a class of sixty that played everything has about a megabyte.
const MOST: usize = 64 * 1024 * 1024;
/// The highest number that a fact from elsewhere may have. Numbers go on from the highest known, so one made-up fact with the last
/// number of all would leave none for this device.
const MOST_SEQ: u64 = 1 << 48;

/// Why a transfer is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TransferRefused {
    /// It is another sort of file.
    #[error("this is no transfer from a device of a class")]
    NotATransfer,
    /// It is cut off or changed.
    #[error("the transfer is damaged: hand in again from that device")]
    Damaged,
    /// A newer program wrote it.
    #[error("the transfer was made by a newer version of Sango: update this device")]
    NewerVersion,
    /// It is whole, and sealed to another key: another class's, or this class's before its keys were made anew.
    #[error("the transfer is sealed for another class, or with this class's older class file")]
    WrongKey,
    /// It is sealed to this class's key and holds another class.
    #[error("the transfer holds facts of another class")]
    OtherClass,
}

/// Why a transfer cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NoTransfer {
    /// The operating system gave no random numbers.
    #[error("this machine gives no random numbers")]
    NoRandom,
    /// It cannot be written.
    #[error("the transfer cannot be written")]
    Unwritable,
}

/// What a transfer brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// The device that made it.
    pub device: DeviceId,
    /// Its facts, for `Journal::merge`. All of them are of the class.
    pub records: Vec<Record>,
    /// Whole lines of a newer program, to be kept untouched.
    pub unknown: Vec<String>,
}

/// The first line inside.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    kind: String,
    v: u16,
    class: ClassId,
    device: DeviceId,
    facts: usize,
}

/// The inner `kind`.
const KIND: &str = "sango-transfer";

/// All that `journal` knows of a class, its own facts and those of others, sealed. `unknown` are lines of a newer program that lie
/// in this device's store; those of the class go along.
///
/// # Errors
/// See [`NoTransfer`].
pub fn make(
    journal: &Journal,
    unknown: &[String],
    class: &ClassId,
    recipient: &Recipient,
) -> Result<Vec<u8>, NoTransfer> {
    let ours = unknown
        .iter()
        .filter(|line| class_of(line).as_ref() == Some(class));
    let mut lines: Vec<String> = journal.class(class).map(to_line).collect();
    lines.extend(ours.cloned());
    let head = Head {
        kind: KIND.to_owned(),
        v: VERSION,
        class: class.clone(),
        device: journal.device().clone(),
        facts: lines.len(),
    };
    let head = serde_json::to_string(&head).map_err(|_| NoTransfer::Unwritable)?;
    let plain = [head, lines.join("\n")].join("\n");
    let sealed =
        envelope::seal(recipient, plain.as_bytes(), STEP).map_err(|error| match error {
            EnvelopeError::NoRandom => NoTransfer::NoRandom,
            _ => NoTransfer::Unwritable,
        })?;
    let begin = format!("{VERSION} {:08x}\n", crc32fast::hash(&sealed));
    Ok([BEGIN, begin.as_bytes(), &sealed].concat())
}

/// The class of a line that only a newer program understands.
fn class_of(line: &str) -> Option<ClassId> {
    #[derive(Deserialize)]
    struct Placed {
        class: ClassId,
    }
    let placed: Placed = serde_json::from_str(line).ok()?;
    Some(placed.class)
}

/// Opens a transfer with the class's keys.
///
/// # Errors
/// See [`TransferRefused`].
pub fn open(bytes: &[u8], keys: &ClassKeys) -> Result<Transfer, TransferRefused> {
    let sealed = sealed(bytes)?;
    let plain = envelope::open(keys.identity(), sealed, MOST).map_err(|error| match error {
        EnvelopeError::WrongKey => TransferRefused::WrongKey,
        EnvelopeError::Newer => TransferRefused::NewerVersion,
        _ => TransferRefused::Damaged,
    })?;
    inside(&plain, keys.class())
}

/// The age file behind the first line.
fn sealed(bytes: &[u8]) -> Result<&[u8], TransferRefused> {
    let rest = bytes
        .strip_prefix(BEGIN)
        .ok_or(TransferRefused::NotATransfer)?;
    // A version of up to five digits, a space, eight digits.
    let end = rest.iter().take(16).position(|byte| *byte == b'\n');
    let end = end.ok_or(TransferRefused::Damaged)?;
    let line = std::str::from_utf8(&rest[..end]).map_err(|_| TransferRefused::Damaged)?;
    let (version, check) = line.split_once(' ').ok_or(TransferRefused::Damaged)?;
    match version.parse::<u16>() {
        Ok(found) if version != found.to_string() => return Err(TransferRefused::Damaged),
        Ok(VERSION) => {}
        Ok(2..) => return Err(TransferRefused::NewerVersion),
        _ => return Err(TransferRefused::Damaged),
    }
    let sealed = &rest[end + 1..];
    if check != format!("{:08x}", crc32fast::hash(sealed)) {
        return Err(TransferRefused::Damaged);
    }
    Ok(sealed)
}

fn inside(plain: &[u8], class: &ClassId) -> Result<Transfer, TransferRefused> {
    let end = plain.iter().position(|byte| *byte == b'\n');
    let (head, lines) = plain.split_at(end.ok_or(TransferRefused::Damaged)?);
    #[derive(Deserialize)]
    struct Versioned {
        v: u16,
    }
    let found: Versioned = serde_json::from_slice(head).map_err(|_| TransferRefused::Damaged)?;
    if found.v > VERSION {
        return Err(TransferRefused::NewerVersion);
    }
    let head: Head = serde_json::from_slice(head).map_err(|_| TransferRefused::Damaged)?;
    if &head.class != class {
        return Err(TransferRefused::OtherClass);
    }
    let read = read_all(lines);
    let sound = head.kind == KIND
        && head.v == VERSION
        && read.damaged.is_empty()
        && read.records.len() + read.unknown.len() == head.facts
        && read.records.iter().all(|record| record.seq <= MOST_SEQ);
    if !sound {
        return Err(TransferRefused::Damaged);
    }
    let ours = |line: &String| class_of(line).as_ref() == Some(class);
    if read.records.iter().any(|record| &record.class != class) || !read.unknown.iter().all(ours) {
        return Err(TransferRefused::OtherClass);
    }
    Ok(Transfer {
        device: head.device,
        records: read.records,
        unknown: read.unknown,
    })
}

/// A file name by which the teacher tells devices apart: `sango-K72M.sango-transfer`.
pub fn file_name(device: &DeviceId) -> String {
    format!("sango-{}.{EXTENSION}", short_name(device))
}
