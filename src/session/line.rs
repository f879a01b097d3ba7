//! A record as one line of text, and many lines as a file.
//!
//! A line is the record's JSON with a last field `crc`: the CRC-32 of the line without that field, in eight hexadecimal
//! digits. It is checked on the text and not on its meaning, so that a line from a newer program can be told from a damaged
//! one and be kept, byte for byte.

use super::record::{Record, VERSION};
use std::fmt;

/// Where a record's text begins; used to find whole records behind a torn one.
const BEGIN: &[u8] = b"{\"v\":";
/// What stands before the checksum's digits.
const CRC: &str = ",\"crc\":\"";
/// Bytes of the field `crc` with the closing brace: `,"crc":"xxxxxxxx"}`.
const CRC_LENGTH: usize = CRC.len() + 8 + 2;

/// Why a line gave no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    /// It is no UTF-8 text.
    NotText,
    /// It does not end with a checksum: torn, or written by something else.
    NoChecksum,
    /// The checksum is another.
    WrongChecksum,
    /// It is whole, but from a program that knows more than this one. Such a line must be kept untouched.
    Unknown,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotText => "it is no text",
            Self::NoChecksum => "it is torn off",
            Self::WrongChecksum => "its checksum is wrong",
            Self::Unknown => "it comes from a newer version of Sango",
        })
    }
}

impl std::error::Error for LineError {}

/// What a file of lines holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadAll {
    /// The sound records, in the file's order.
    pub records: Vec<Record>,
    /// What cannot be read, to be set aside and told.
    pub damaged: Vec<Damaged>,
    /// Whole lines from a newer program, to be kept untouched.
    pub unknown: Vec<String>,
}

/// A piece of a file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    /// The line, from 1.
    pub line: usize,
    /// The bytes as they are, without the line's end.
    pub bytes: Vec<u8>,
    /// Why.
    pub why: LineError,
}

/// The line of a record, without a line's end.
pub fn to_line(record: &Record) -> String {
    // Serialising a record cannot fail: it holds only strings, numbers and maps with string keys.
    let mut line = serde_json::to_string(record).unwrap_or_else(|_| "{}".to_owned());
    let crc = crc32fast::hash(line.as_bytes());
    line.pop();
    line.push_str(&format!("{CRC}{crc:08x}\"}}"));
    line
}

/// The record of a line.
///
/// # Errors
/// When the line is damaged, or whole but from a newer program.
pub fn parse_line(line: &str) -> Result<Record, LineError> {
    let body = checked(line)?;
    // The version first: a newer record may have another shape.
    #[derive(serde::Deserialize)]
    struct Versioned {
        v: u16,
    }
    let versioned: Versioned = serde_json::from_str(&body).map_err(|_| LineError::Unknown)?;
    if versioned.v != VERSION {
        return Err(LineError::Unknown);
    }
    serde_json::from_str(&body).map_err(|_| LineError::Unknown)
}

/// The JSON without its checksum, if the checksum is right.
fn checked(line: &str) -> Result<String, LineError> {
    let split = line
        .len()
        .checked_sub(CRC_LENGTH)
        .ok_or(LineError::NoChecksum)?;
    let (Some(head), Some(tail)) = (line.get(..split), line.get(split..)) else {
        return Err(LineError::NoChecksum);
    };
    let digits = tail
        .strip_prefix(CRC)
        .and_then(|tail| tail.strip_suffix("\"}"))
        .ok_or(LineError::NoChecksum)?;
    let body = format!("{head}}}");
    if digits != format!("{:08x}", crc32fast::hash(body.as_bytes())) {
        return Err(LineError::WrongChecksum);
    }
    Ok(body)
}

/// Reads a whole file. Any bytes give a value; no whole line is lost, not even one that follows a torn line without a
/// line's end between them.
pub fn read_all(bytes: &[u8]) -> ReadAll {
    let mut all = ReadAll::default();
    for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !line.is_empty() {
            all.read_line(at + 1, line);
        }
    }
    all
}

impl ReadAll {
    fn read_line(&mut self, number: usize, line: &[u8]) {
        let why = match read(line) {
            Ok(record) => return self.records.push(record),
            Err((LineError::Unknown, text)) => return self.unknown.push(text),
            Err((why, _)) => why,
        };
        // Appended to a torn line, a whole one ends this line. A record's own text has the beginning once, and within
        // strings its quotation mark is escaped; a few are tried, so that no made-up line takes long.
        let begins: Vec<_> = (1..line.len())
            .rev()
            .filter(|&at| line[at..].starts_with(BEGIN))
            .take(4)
            .collect();
        for at in begins {
            match read(&line[at..]) {
                Ok(record) => self.records.push(record),
                Err((LineError::Unknown, text)) => self.unknown.push(text),
                Err(_) => continue,
            }
            self.damaged.push(Damaged {
                line: number,
                bytes: line[..at].to_vec(),
                why: LineError::NoChecksum,
            });
            return;
        }
        self.damaged.push(Damaged {
            line: number,
            bytes: line.to_vec(),
            why,
        });
    }
}

fn read(line: &[u8]) -> Result<Record, (LineError, String)> {
    let text = std::str::from_utf8(line).map_err(|_| (LineError::NotText, String::new()))?;
    parse_line(text).map_err(|why| (why, text.to_owned()))
}
