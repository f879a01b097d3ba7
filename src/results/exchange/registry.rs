//! Which signing key belongs to which class: a receiver believes the first it sees and compares afterwards.

use super::keys::Signer;
use super::returns::{Opened, Refused};
use crate::ids::ClassId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the written form.
const VERSION: u16 = 1;
/// The written form's `kind`.
const KIND: &str = "sango-signers";

/// Signing keys by class. The caller keeps it from one roll-up to the next, where nobody else can write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registry {
    classes: BTreeMap<ClassId, Signer>,
}

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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kind: String,
    v: u16,
    classes: BTreeMap<ClassId, Signer>,
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
        match self.classes.get(class) {
            Some(known) if *known == signer => Ok(Seen::Before),
            Some(_) => Err(Refused::OtherSigner),
            None => {
                self.classes.insert(class.clone(), signer);
                Ok(Seen::First)
            }
        }
    }

    /// The key of a class.
    pub fn signer(&self, class: &ClassId) -> Option<&Signer> {
        self.classes.get(class)
    }

    /// Forgets a class's key, so that its next return registers anew: for a teacher whose device was lost, once somebody has
    /// asked that teacher. Returns whether it was known.
    pub fn forget(&mut self, class: &ClassId) -> bool {
        self.classes.remove(class).is_some()
    }

    /// How many classes are known.
    pub fn len(&self) -> usize {
        self.classes.len()
    }

    /// Whether no class is known.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }

    /// As JSON, to be kept.
    pub fn to_json(&self) -> Vec<u8> {
        let written = Written {
            kind: KIND.to_owned(),
            v: VERSION,
            classes: self.classes.clone(),
        };
        let mut bytes = serde_json::to_vec_pretty(&written).unwrap_or_default();
        bytes.push(b'\n');
        bytes
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
        let written: Written = serde_json::from_slice(bytes).map_err(|_| NoRegistry::Damaged)?;
        Ok(Self {
            classes: written.classes,
        })
    }
}
