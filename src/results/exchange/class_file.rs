//! The class file: what any device needs to play for a class. A JSON file, or one line of capital letters and digits that fits a
//! QR code. It holds no child, no PIN and no private key; enrolment stays on the teacher's device.
//!
//! Whoever has it can play on any seat of the class, so it is for the class alone. Its checksum finds slips, not forgers.

use super::packed;
use crate::ids::{Band, ClassId, CountryCode, ModuleVersion};
use crate::results::class::{ClassSetup, Enrolment, MAX_SEATS, Secret, SetupProblem};
use serde::{Deserialize, Serialize};

/// The version of both forms.
const VERSION: u16 = 1;
/// The JSON form's `kind`.
const KIND: &str = "sango-class";
/// How the short form begins, before its version and a colon.
const SHORT: &str = "SANGO";
/// The file name's ending, without a dot.
pub const EXTENSION: &str = "sango-class";
/// The most bytes of either form; a real one has a hundredth of it.
const MOST: usize = 64 * 1024;

/// Why a class file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ClassFileError {
    /// It is something else.
    #[error("this is no class file")]
    NotAClassFile,
    /// It is cut off, mistyped or changed.
    #[error("the class file is damaged: take it from the teacher's device again")]
    Damaged,
    /// A newer program wrote it.
    #[error("the class file was made by a newer version of Sango: update this device")]
    NewerVersion,
    /// It is whole, but no class can be so.
    #[error("the class file describes a class that cannot be")]
    Unsound,
    /// This device knows the class by another key or other codes.
    #[error("this device knows this class by another key: ask the teacher which file is right")]
    OtherKey,
}

/// What a device must know of its class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassFile {
    /// The class.
    pub class: ClassId,
    /// The country pack.
    pub country: CountryCode,
    /// The area's code in the country pack, or not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The band.
    pub band: Band,
    /// The school year or term.
    pub period: String,
    /// How many picture seats, 1 to [`MAX_SEATS`].
    pub seats: u8,
    /// From which the seats' codes follow, so that they are the same on every device.
    pub secret: Secret,
    /// The module version that the teacher's device has. A device with another one says so before children play.
    pub module_version: ModuleVersion,
    /// What transfers are sealed to: an age recipient, `age1…`.
    pub recipient: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    kind: String,
    v: u16,
    class: ClassFile,
    /// CRC-32 of the class's JSON in eight hexadecimal digits.
    check: String,
}

impl ClassFile {
    /// The class file of a class.
    pub fn new(setup: &ClassSetup, module_version: &ModuleVersion, recipient: &str) -> Self {
        Self {
            class: setup.id.clone(),
            country: setup.country.clone(),
            area: setup.area.clone(),
            band: setup.band,
            period: setup.period.clone(),
            seats: setup.seats,
            secret: setup.secret,
            module_version: module_version.clone(),
            recipient: recipient.to_owned(),
        }
    }

    /// The class as this device sets it up; nobody is enrolled here.
    pub fn setup(&self) -> ClassSetup {
        ClassSetup {
            id: self.class.clone(),
            country: self.country.clone(),
            area: self.area.clone(),
            band: self.band,
            period: self.period.clone(),
            seats: self.seats.clamp(1, MAX_SEATS),
            secret: self.secret,
            enrolment: Enrolment::default(),
        }
    }

    /// Whether this file may follow another of which this device knows.
    ///
    /// # Errors
    /// [`ClassFileError::OtherKey`] when it is of the same class with another key or other codes: else a forged file could have
    /// the class's facts sealed to somebody else.
    pub fn follows(&self, known: &Self) -> Result<(), ClassFileError> {
        let same = self.recipient == known.recipient && self.secret == known.secret;
        if self.class == known.class && !same {
            return Err(ClassFileError::OtherKey);
        }
        Ok(())
    }

    fn check(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        format!("{:08x}", crc32fast::hash(&json))
    }

    /// As a JSON file.
    pub fn to_json(&self) -> String {
        let document = Document {
            kind: KIND.to_owned(),
            v: VERSION,
            class: self.clone(),
            check: self.check(),
        };
        let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
        text.push('\n');
        text
    }

    /// As one line for a QR code, capital letters, digits and a colon alone. `None` when a name is longer than 127 bytes.
    pub fn to_short(&self) -> Option<String> {
        let code = data_encoding::BASE32_NOPAD.encode(&packed::pack(self)?);
        Some(format!("{SHORT}{VERSION}:{code}"))
    }

    /// Reads either form. In the short one, spaces, line breaks and small letters are what a copy may have brought in.
    ///
    /// # Errors
    /// See [`ClassFileError`].
    pub fn read(bytes: &[u8]) -> Result<Self, ClassFileError> {
        if bytes.len() > MOST {
            return Err(ClassFileError::NotAClassFile);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| ClassFileError::NotAClassFile)?;
        let text = text.trim_start_matches('\u{feff}').trim();
        let class = if text.starts_with('{') {
            read_json(text)?
        } else {
            read_short(text)?
        };
        class
            .sound()
            .then_some(class)
            .ok_or(ClassFileError::Unsound)
    }

    fn sound(&self) -> bool {
        let mut problems = self.setup().problems(self.area.as_deref());
        // The set-up's own seats are already within their limits.
        if !(1..=MAX_SEATS).contains(&self.seats) {
            problems.push(SetupProblem::Seats);
        }
        problems.is_empty() && packed::is_recipient(&self.recipient)
    }
}

fn read_json(text: &str) -> Result<ClassFile, ClassFileError> {
    #[derive(Deserialize)]
    struct Versioned {
        kind: String,
        v: u16,
    }
    let found: Versioned = serde_json::from_str(text).map_err(|_| ClassFileError::NotAClassFile)?;
    match (found.kind == KIND, found.v) {
        (true, VERSION) => {}
        (true, 2..) => return Err(ClassFileError::NewerVersion),
        (true, 0) => return Err(ClassFileError::Damaged),
        _ => return Err(ClassFileError::NotAClassFile),
    }
    let document: Document = serde_json::from_str(text).map_err(|_| ClassFileError::Damaged)?;
    if document.class.check() != document.check {
        return Err(ClassFileError::Damaged);
    }
    Ok(document.class)
}

fn read_short(text: &str) -> Result<ClassFile, ClassFileError> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let (version, code) = text
        .strip_prefix(SHORT)
        .and_then(|rest| rest.split_once(':'))
        .ok_or(ClassFileError::NotAClassFile)?;
    match version.parse::<u16>() {
        Ok(VERSION) => {}
        Ok(2..) => return Err(ClassFileError::NewerVersion),
        _ => return Err(ClassFileError::NotAClassFile),
    }
    let bytes = data_encoding::BASE32_NOPAD
        .decode(code.as_bytes())
        .map_err(|_| ClassFileError::Damaged)?;
    packed::unpack(&bytes).ok_or(ClassFileError::Damaged)
}
