//! The return, `.sango`: the public class sheet for anybody, the exact counts sealed to the receiver, and the class's signature
//! under both.
//!
//! The file is JSON in one form only. The signature is over the file's very bytes up to itself, so nothing in it can change, not
//! even a space. The sealed part names the signer and the public sheet's hash, so that neither half can be put beside another.

use super::envelope::{self, EnvelopeError};
use super::keys::{ClassKeys, ReceivingKey, Recipient, Signer, unhex};
use super::sealed::{self, Sealed};
use crate::results::export::format;
use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

/// The version of the file's shape.
pub const VERSION: u16 = 1;
/// The file name's ending, without a dot.
pub const EXTENSION: &str = "sango";
/// The file's `kind`.
const KIND: &str = "sango-return";
/// How each file begins, before its version.
const BEGIN: &str = "{\"kind\":\"sango-return\",\"v\":";
/// What is signed begins so: the key signs nothing else that could be taken for it.
const DOMAIN: &[u8] = b"sango return 1\0";
/// The step that the sealed part is filled up to: every real class fits one, so all are equally long.
const STEP: usize = 8 * 1024;
/// The most bytes that a file can have; a real one has a twentieth of it.
pub const MOST: usize = 1024 * 1024;

/// Why a return is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Refused {
    /// It is another sort of file.
    #[error("this is not a return of a class")]
    NotAReturn,
    /// It is a return, and cut off or changed.
    #[error("the file is damaged: copy it again from the teacher's device")]
    Damaged,
    /// A newer program wrote it.
    #[error("written by a newer version of Sango: update this one")]
    NewerVersion,
    /// It is well-formed, and not what the class signed.
    #[error("the signature is not right: the file was changed after the class signed it")]
    BadSignature,
    /// It is sealed to another receiver.
    #[error("this key cannot open it: it is sealed for another receiver")]
    WrongKey,
    /// Its halves do not belong together: somebody put another class's part in.
    #[error("its public and its sealed part do not belong together")]
    Mismatch,
    /// The class is known by another signing key.
    #[error("signed with another key than this class's earlier returns")]
    OtherSigner,
}

/// Why a return cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NoReturn {
    /// The keys are another class's.
    #[error("these keys belong to another class")]
    OtherClass,
    /// The public sheet is another period's.
    #[error("the public sheet is about another period than the counts")]
    OtherSheet,
    /// The operating system gave no random numbers.
    #[error("this machine gives no random numbers")]
    NoRandom,
    /// It cannot be written.
    #[error("the return cannot be written")]
    Unwritable,
}

/// What is sealed, with what binds it to the rest of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bound {
    signer: Signer,
    /// SHA-256 of the public sheet's bytes in the file, `null` included.
    sheet: String,
    sealed: Sealed,
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    kind: &'a str,
    v: u16,
    #[serde(borrow)]
    sheet: &'a RawValue,
    sealed: &'a str,
    signer: Signer,
    signature: &'a str,
}

/// A return whose signature is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Who signed it.
    pub signer: Signer,
    /// The public sheet in the format `json`; none when no sheet of the period has left.
    pub sheet: Option<String>,
    /// The sealed part, still sealed.
    envelope: Vec<u8>,
    hash: String,
}

/// A return that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who signed it: to be compared by `Registry::admit`.
    pub signer: Signer,
    /// What the class says.
    pub sealed: Sealed,
}

/// The file's bytes up to the signature's digits.
fn unsigned(sheet: &str, sealed: &str, signer: Signer) -> String {
    format!(
        "{BEGIN}{VERSION},\n\"sheet\":{sheet},\n\"sealed\":\"{sealed}\",\n\"signer\":\"{signer}\",\n\"signature\":\""
    )
}

/// The bytes after the signature's digits.
const END: &str = "\"}\n";

fn message(unsigned: &str) -> Vec<u8> {
    [DOMAIN, unsigned.as_bytes()].concat()
}

/// The public sheet that belongs to what is sealed, as it stands in the file.
fn public_sheet(sealed: &Sealed) -> Option<String> {
    let Some(released) = &sealed.released else {
        return Some("null".to_owned());
    };
    let mut publication = released.publication();
    publication.simulated = sealed.simulated;
    let bytes = format("json")?.write(&publication, &[]).ok()?;
    Some(String::from_utf8(bytes).ok()?.trim().to_owned())
}

fn hash(sheet: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(sheet))
}

/// Whether the public sheet in what is sealed is the period's. Area and version may have been mended since it left.
fn is_of_one(sealed: &Sealed) -> bool {
    let sheet = sealed.released.as_ref();
    sheet.is_none_or(|sheet| sheet.about.period == sealed.period)
}

/// A return. Its public sheet is [`Sealed::released`]; a different file each time.
///
/// # Errors
/// See [`NoReturn`].
pub fn make(sealed: &Sealed, keys: &ClassKeys, receiver: &Recipient) -> Result<Vec<u8>, NoReturn> {
    if keys.class() != &sealed.class {
        return Err(NoReturn::OtherClass);
    }
    if !is_of_one(sealed) {
        return Err(NoReturn::OtherSheet);
    }
    let sheet = public_sheet(sealed).ok_or(NoReturn::Unwritable)?;
    let bound = Bound {
        signer: keys.signer(),
        sheet: hash(&sheet),
        sealed: sealed.clone(),
    };
    let plain = serde_json::to_vec(&bound).map_err(|_| NoReturn::Unwritable)?;
    let envelope = envelope::seal(receiver, &plain, STEP).map_err(|error| match error {
        EnvelopeError::NoRandom => NoReturn::NoRandom,
        _ => NoReturn::Unwritable,
    })?;
    let mut text = unsigned(&sheet, &BASE64.encode(&envelope), keys.signer());
    let signature = keys.sign(&message(&text));
    text.push_str(&HEXLOWER.encode(&signature));
    text.push_str(END);
    Ok(text.into_bytes())
}

/// A file name that names no class and is not another class's: the period, the band, the number and the signer's first digits.
pub fn file_name(sealed: &Sealed, signer: Signer) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let period: String = sealed.period.chars().map(safe).collect();
    let made_up = if sealed.simulated { "simulated-" } else { "" };
    let (band, number) = (sealed.band, sealed.number);
    format!("sango-{made_up}{period}-{band}-{signer:.8}-{number}.{EXTENSION}")
}

/// Checks form and signature, without any key.
///
/// # Errors
/// [`Refused::NotAReturn`], [`Refused::NewerVersion`], [`Refused::Damaged`], [`Refused::BadSignature`].
pub fn verify(bytes: &[u8]) -> Result<Verified, Refused> {
    let no_document = if bytes.starts_with(BEGIN.as_bytes()) {
        Refused::Damaged
    } else {
        Refused::NotAReturn
    };
    if bytes.len() > MOST {
        return Err(no_document);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| no_document)?;
    // The version first: a newer file may have another shape.
    #[derive(Deserialize)]
    struct Versioned {
        kind: String,
        v: u16,
    }
    let found: Versioned = serde_json::from_str(text).map_err(|_| no_document)?;
    if found.kind != KIND {
        return Err(Refused::NotAReturn);
    }
    if found.v > VERSION {
        return Err(Refused::NewerVersion);
    }
    let document: Document = serde_json::from_str(text).map_err(|_| Refused::Damaged)?;
    let sheet = document.sheet.get();
    let unsigned = unsigned(sheet, document.sealed, document.signer);
    // Only one text says this document.
    let written = [unsigned.as_str(), document.signature, END].concat();
    if document.kind != KIND || document.v != VERSION || written != text {
        return Err(Refused::Damaged);
    }
    let signature: [u8; 64] = unhex(document.signature).ok_or(Refused::Damaged)?;
    if !document.signer.signed(&message(&unsigned), &signature) {
        return Err(Refused::BadSignature);
    }
    let envelope = BASE64.decode(document.sealed.as_bytes());
    Ok(Verified {
        signer: document.signer,
        sheet: (sheet != "null").then(|| sheet.to_owned()),
        envelope: envelope.map_err(|_| Refused::Damaged)?,
        hash: hash(sheet),
    })
}

/// Checks everything and opens the sealed part. What is left is to compare the signer: `Registry::admit`.
///
/// # Errors
/// See [`Refused`]; all but [`Refused::OtherSigner`].
pub fn open(bytes: &[u8], key: &ReceivingKey) -> Result<Opened, Refused> {
    verify(bytes)?.open(key)
}

impl Verified {
    /// Opens the sealed part.
    ///
    /// # Errors
    /// [`Refused::WrongKey`], [`Refused::Damaged`], [`Refused::NewerVersion`], [`Refused::Mismatch`].
    pub fn open(&self, key: &ReceivingKey) -> Result<Opened, Refused> {
        let plain =
            envelope::open(key.identity(), &self.envelope, MOST).map_err(|error| match error {
                EnvelopeError::WrongKey => Refused::WrongKey,
                EnvelopeError::Newer => Refused::NewerVersion,
                _ => Refused::Damaged,
            })?;
        #[derive(Deserialize)]
        struct Versioned {
            sealed: Inner,
        }
        #[derive(Deserialize)]
        struct Inner {
            v: u16,
        }
        let found: Versioned = serde_json::from_slice(&plain).map_err(|_| Refused::Damaged)?;
        if found.sealed.v > sealed::VERSION {
            return Err(Refused::NewerVersion);
        }
        let bound: Bound = serde_json::from_slice(&plain).map_err(|_| Refused::Damaged)?;
        let one = bound.signer == self.signer
            && bound.sheet == self.hash
            && bound.sealed.released.is_some() == self.sheet.is_some()
            && is_of_one(&bound.sealed);
        if !one {
            return Err(Refused::Mismatch);
        }
        Ok(Opened {
            signer: bound.signer,
            sealed: bound.sealed,
        })
    }
}
