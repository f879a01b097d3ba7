//! What the browser's worker answers beside the vault's own questions: class files, transfers and returns. One question in JSON, one
//! answer in JSON, as in `vault::worker`, which hands these over. Files that are no text travel as base64.
//!
//! Only `make-transfer` and `make-class-file` need no vault key: children's devices ask the first.

use super::class_file::{self, ClassFile, ClassFileError};
use super::kept::KeptKeys;
use super::keys::{ClassKeys, KeyError, Recipient};
use super::qr;
use super::returns::{self, NoReturn};
use super::sealed::Sealed;
use super::transfer::{self, NoTransfer, TransferRefused};
use crate::ids::{ClassId, DeviceId, ModuleVersion};
use crate::results::class::ClassSetup;
use crate::results::export::{self, Publication, Words};
use crate::session::{Journal, read_all, to_line};
use crate::vault::{Key, VaultError};
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};

/// What can be asked.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
enum Question {
    /// New keys of a class, sealed under the vault's key.
    NewClassKeys { key: String, class: ClassId },
    /// A class file in both forms.
    MakeClassFile {
        setup: Box<ClassSetup>,
        module_version: ModuleVersion,
        recipient: String,
    },
    /// What this device knows of a class: `lines` are its store's lines.
    MakeTransfer {
        device: DeviceId,
        class: ClassId,
        recipient: String,
        lines: String,
    },
    /// Any number of transfers; one that is refused does not keep the others.
    OpenTransfers {
        key: String,
        keys: Box<KeptKeys>,
        files: Vec<String>,
    },
    /// What is published, in a format that the asking program has no writer of: a workbook.
    WriteSheet {
        format: String,
        publication: Box<Publication>,
        words: Vec<Words>,
    },
    /// A return for the country pack's receiver.
    MakeReturn {
        key: String,
        keys: Box<KeptKeys>,
        recipient: String,
        sealed: Box<Sealed>,
    },
}

/// The names of [`Question`]'s kinds.
const ASKED: [&str; 6] = [
    "new-class-keys",
    "make-class-file",
    "make-transfer",
    "open-transfers",
    "write-sheet",
    "make-return",
];

/// Parts of an answer; those that do not apply are left out.
#[derive(Default, Serialize)]
struct Parts {
    #[serde(skip_serializing_if = "Option::is_none")]
    keys: Option<KeptKeys>,
    /// The file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// The file, in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// The class file's line for a QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<String>,
    /// That code: see [`qr::rows`].
    #[serde(skip_serializing_if = "Option::is_none")]
    qr: Option<Vec<String>>,
    /// In the order of the question's files.
    #[serde(skip_serializing_if = "Option::is_none")]
    transfers: Option<Vec<Brought>>,
}

/// What became of one transfer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Brought {
    Ok {
        device: DeviceId,
        /// Lines for the store, those of newer programs too.
        lines: Vec<String>,
    },
    Error(TransferRefused),
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Ok(Box<Parts>),
    Error(Failure),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Failure {
    Vault(VaultError),
    Key(KeyError),
    ClassFile(ClassFileError),
    Transfer(NoTransfer),
    Return(NoReturn),
    Question { kind: &'static str, what: String },
}

macro_rules! failures {
    ($($kind:ident($error:ty)),*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::$kind(error)
            }
        }
    )*};
}
failures!(
    Vault(VaultError),
    Key(KeyError),
    ClassFile(ClassFileError),
    Transfer(NoTransfer),
    Return(NoReturn)
);

/// The answer to a question; `None` when it is none of these, so that others may look at it. Never panics.
pub fn answer(question: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Asked {
        ask: String,
    }
    let asked: Asked = serde_json::from_str(question).ok()?;
    if !ASKED.contains(&asked.ask.as_str()) {
        return None;
    }
    let answer = match serde_json::from_str(question) {
        Ok(question) => of(question),
        Err(error) => Err(Failure::Question {
            kind: "question",
            what: error.to_string(),
        }),
    };
    let answer = match answer {
        Ok(parts) => Answer::Ok(Box::new(parts)),
        Err(failure) => Answer::Error(failure),
    };
    serde_json::to_string(&answer).ok()
}

fn of(question: Question) -> Result<Parts, Failure> {
    match question {
        Question::NewClassKeys { key, class } => {
            let keys = ClassKeys::draw(&class)?;
            Ok(Parts {
                keys: Some(KeptKeys::seal(&keys, &Key::from_hex(&key)?)?),
                ..Parts::default()
            })
        }
        Question::MakeClassFile {
            setup,
            module_version,
            recipient,
        } => {
            let recipient: Recipient = recipient.parse()?;
            let file = ClassFile::new(&setup, &module_version, &recipient.to_string());
            let text = file.to_json();
            // What no device would read back must not be handed out.
            ClassFile::read(text.as_bytes())?;
            let short = file.to_short();
            Ok(Parts {
                name: Some(format!("sango-class.{}", class_file::EXTENSION)),
                file: Some(BASE64.encode(text.as_bytes())),
                qr: short.as_deref().and_then(qr::rows),
                short,
                ..Parts::default()
            })
        }
        Question::MakeTransfer {
            device,
            class,
            recipient,
            lines,
        } => {
            let read = read_all(lines.as_bytes());
            let mut journal = Journal::new(device);
            journal.merge(read.records);
            let bytes = transfer::make(&journal, &read.unknown, &class, &recipient.parse()?)?;
            Ok(file(transfer::file_name(journal.device()), &bytes))
        }
        Question::OpenTransfers { key, keys, files } => {
            let keys = keys.unseal(&Key::from_hex(&key)?)?;
            let brought = files.iter().map(|file| brought(file, &keys)).collect();
            Ok(Parts {
                transfers: Some(brought),
                ..Parts::default()
            })
        }
        Question::WriteSheet {
            format,
            publication,
            words,
        } => {
            let wrong = |what| Failure::Question {
                kind: "format",
                what,
            };
            let writer = export::format(&format)
                .filter(|writer| writer.takes(publication.kind))
                .ok_or_else(|| wrong(format!("no format `{format}`")))?;
            let bytes = writer.write(&publication, &words).map_err(wrong)?;
            Ok(file(publication.file_name(writer), &bytes))
        }
        Question::MakeReturn {
            key,
            keys,
            recipient,
            sealed,
        } => {
            let keys = keys.unseal(&Key::from_hex(&key)?)?;
            let bytes = returns::make(&sealed, &keys, &recipient.parse()?)?;
            Ok(file(returns::file_name(&sealed, keys.signer()), &bytes))
        }
    }
}

fn file(name: String, bytes: &[u8]) -> Parts {
    Parts {
        name: Some(name),
        file: Some(BASE64.encode(bytes)),
        ..Parts::default()
    }
}

fn brought(file: &str, keys: &ClassKeys) -> Brought {
    let bytes = BASE64.decode(file.as_bytes());
    let opened = bytes
        .map_err(|_| TransferRefused::NotATransfer)
        .and_then(|bytes| transfer::open(&bytes, keys));
    match opened {
        Ok(opened) => Brought::Ok {
            device: opened.device,
            lines: opened
                .records
                .iter()
                .map(to_line)
                .chain(opened.unknown)
                .collect(),
        },
        Err(refused) => Brought::Error(refused),
    }
}
