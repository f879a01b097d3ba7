//! Which signing key belongs to which class: a receiver believes the first it sees and compares afterwards.

use super::keys::{Signer, SignerBytes};
use super::returns::{Opened, Refused};
use crate::ids::ClassId;
use crate::results::by_class::ByClass;
use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::io;

/// The version of the written form.
const VERSION: u16 = 1;
/// The written form's `kind`.
const KIND: &str = "sango-signers";

/// Signing keys by class. The caller keeps it from one roll-up to the next, where nobody else can write.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    classes: Classes,
}

/// Keys as bytes: ready to check a signature, each would take six times the room.
#[derive(Debug, Clone, Default)]
struct Classes(ByClass<SignerBytes>);

/// Whether a class was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Its key is the registered one.
    Before,
    /// Its key was registered just now.
    First,
}

/// Why a registry cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoRegistry {
    /// It is no list of signing keys, or a damaged one.
    #[error("this is no list of classes' signing keys, or it is damaged")]
    Damaged,
    /// Written by a newer release.
    #[error(
        "this list of signing keys was written by a newer version of Sango (version {version})"
    )]
    NewerVersion {
        /// The version found.
        version: u16,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "kind")]
    _kind: IgnoredAny,
    #[serde(rename = "v")]
    _version: IgnoredAny,
    classes: Classes,
}

#[derive(Serialize)]
struct Written<'a> {
    kind: &'a str,
    v: u16,
    classes: &'a Classes,
}

impl Serialize for Classes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(class, key)| (class, key.to_text())))
    }
}

impl<'de> Deserialize<'de> for Classes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ClassByClass)
    }
}

struct ClassByClass;

impl<'de> Visitor<'de> for ClassByClass {
    type Value = Classes;

    fn expecting(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        to.write_str("signing keys by class")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut found: A) -> Result<Classes, A::Error> {
        let mut classes = ByClass::default();
        while let Some((class, signer)) = found.next_entry::<ClassId, Signer>()? {
            // Which of two keys is the class's nobody could tell.
            if classes.insert(&class, signer.to_bytes()).is_some() {
                return Err(A::Error::custom("a class stands here twice"));
            }
        }
        Ok(Classes(classes))
    }
}

impl Registry {
    /// Registers the class of an opened return, or compares its key with the registered one.
    ///
    /// # Errors
    /// [`Refused::OtherSigner`]; then the registry is as it was.
    pub fn admit(&mut self, opened: &Opened) -> Result<Seen, Refused> {
        self.admit_signer(&opened.sealed.class, opened.signer)
    }

    /// The same of a return that was opened elsewhere: its class, and who signed it.
    ///
    /// # Errors
    /// [`Refused::OtherSigner`]; then the registry is as it was.
    pub fn admit_signer(&mut self, class: &ClassId, signer: Signer) -> Result<Seen, Refused> {
        let signer = signer.to_bytes();
        match self.classes.0.get(class) {
            Some(known) if *known == signer => Ok(Seen::Before),
            Some(_) => Err(Refused::OtherSigner),
            None => {
                self.classes.0.insert(class, signer);
                Ok(Seen::First)
            }
        }
    }

    /// Forgets a class's key, so that its next return registers anew: for a teacher whose device was lost, once somebody has
    /// asked that teacher. Returns whether it was known.
    pub fn forget(&mut self, class: &ClassId) -> bool {
        self.classes.0.remove(class).is_some()
    }

    /// How many classes are known.
    pub fn len(&self) -> usize {
        self.classes.0.len()
    }

    /// Whether no class is known.
    pub fn is_empty(&self) -> bool {
        self.classes.0.is_empty()
    }

    /// As JSON, to be kept.
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Memory takes all that is written to it.
        let _ = self.write(&mut bytes);
        bytes
    }

    /// The same, as it comes: a country's list is a hundred megabytes.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, mut to: impl io::Write) -> io::Result<()> {
        let written = Written {
            kind: KIND,
            v: VERSION,
            classes: &self.classes,
        };
        serde_json::to_writer_pretty(&mut to, &written)?;
        to.write_all(b"\n")
    }

    /// From what [`Self::to_json`] gave.
    ///
    /// # Errors
    /// See [`NoRegistry`]. A caller must not go on with an empty registry instead: every forged key would be believed.
    pub fn from_json(bytes: &[u8]) -> Result<Self, NoRegistry> {
        #[derive(Deserialize)]
        struct Versioned {
            kind: String,
            v: u16,
        }
        let found: Versioned = serde_json::from_slice(bytes).map_err(|_| NoRegistry::Damaged)?;
        match (found.kind == KIND, found.v) {
            (true, VERSION) => {}
            (true, version @ 2..) => return Err(NoRegistry::NewerVersion { version }),
            _ => return Err(NoRegistry::Damaged),
        }
        let read: Read = serde_json::from_slice(bytes).map_err(|_| NoRegistry::Damaged)?;
        Ok(Self {
            classes: read.classes,
        })
    }
}
