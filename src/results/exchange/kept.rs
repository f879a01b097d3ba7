//! A class's keys as the teacher's device keeps them.

use super::keys::{ClassKeys, KIND, KeyError, Signer, VERSION, known_version};
use crate::ids::ClassId;
use crate::vault::{Key, VaultError};
use serde::{Deserialize, Serialize};

/// A class's keys as they are kept beside its attributes, as a document of the teacher's device and never as a fact, since facts
/// travel: public halves to make class files without the PIN, private halves sealed under the vault's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptKeys {
    kind: String,
    v: u16,
    /// The class.
    pub class: ClassId,
    /// [`ClassKeys::recipient`].
    pub recipient: String,
    /// [`ClassKeys::signer`].
    pub signer: Signer,
    /// Base64 of `vault::seal` over [`ClassKeys::to_secret`].
    sealed: String,
}

impl KeptKeys {
    /// From JSON.
    ///
    /// # Errors
    /// [`KeyError::NoKey`], [`KeyError::NewerVersion`].
    pub fn from_json(text: &str) -> Result<Self, KeyError> {
        known_version(text)?;
        serde_json::from_str(text).map_err(|_| KeyError::NoKey)
    }

    /// As JSON, to be stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The keys, sealed under the vault's key.
    ///
    /// # Errors
    /// [`VaultError::NoRandom`].
    pub fn seal(keys: &ClassKeys, key: &Key) -> Result<Self, VaultError> {
        let sealed = crate::vault::seal(key, keys.to_secret().as_bytes())?;
        Ok(Self {
            kind: KIND.to_owned(),
            v: VERSION,
            class: keys.class().clone(),
            recipient: keys.recipient().to_string(),
            signer: keys.signer(),
            sealed: data_encoding::BASE64.encode(&sealed),
        })
    }

    /// The keys, given the vault's key. The public halves beside the sealed ones must be theirs: nobody can have exchanged them.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] for another key or anything changed; [`VaultError::Newer`].
    pub fn unseal(&self, key: &Key) -> Result<ClassKeys, VaultError> {
        if self.kind == KIND && self.v > VERSION {
            return Err(VaultError::Newer { version: self.v });
        }
        if self.kind != KIND {
            return Err(VaultError::Damaged);
        }
        let sealed = data_encoding::BASE64
            .decode(self.sealed.as_bytes())
            .map_err(|_| VaultError::Damaged)?;
        let plain = crate::vault::unseal(key, &sealed)?;
        let text = String::from_utf8(plain).map_err(|_| VaultError::Damaged)?;
        let keys = ClassKeys::from_secret(&text).map_err(|error| match error {
            KeyError::NewerVersion { version } => VaultError::Newer { version },
            _ => VaultError::Damaged,
        })?;
        let same = keys.class() == &self.class
            && keys.recipient().to_string() == self.recipient
            && keys.signer() == self.signer;
        same.then_some(keys).ok_or(VaultError::Damaged)
    }
}
