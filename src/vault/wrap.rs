//! Wrapping the data key with something a person knows: argon2id, then the same sealing as everything else.

use super::VaultError;
use super::seal::{self, Key, seal, unseal};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

/// How much work one try costs. Stands in the vault, so that later releases can ask for more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes; browsers have one thread here.
    pub lanes: u32,
}

impl Work {
    /// What new vaults ask for: RFC 9106's second choice for memory (64 MiB, which a phone's browser can give) with one more
    /// pass. 0.1 s on a server's core, about 0.3 s on a slow laptop, twice that in a browser's worker.
    pub const NEW: Self = Self {
        memory_kib: 64 * 1024,
        passes: 4,
        lanes: 1,
    };
    /// The most that a vault read from a file may ask for: a damaged file must not stop the machine.
    const MOST: Self = Self {
        memory_kib: 256 * 1024,
        passes: 32,
        lanes: 4,
    };

    fn hash(self, secret: &[u8], salt: &[u8]) -> Result<Key, VaultError> {
        let most = Self::MOST;
        if self.memory_kib > most.memory_kib || self.passes > most.passes || self.lanes > most.lanes
        {
            return Err(VaultError::Damaged);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::Damaged)?;
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, &mut key)
            .map_err(|_| VaultError::Damaged)?;
        Ok(Key::from_bytes(key))
    }
}

/// The data key, wrapped by something a person knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrap {
    /// Hexadecimal.
    pub(super) salt: String,
    /// Hexadecimal: the data key sealed with the key that follows from secret and salt.
    pub(super) key: String,
}

impl Wrap {
    pub(super) fn new(work: Work, secret: &[u8], key: &Key) -> Result<Self, VaultError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|_| VaultError::NoRandom)?;
        let sealed = seal(&work.hash(secret, &salt)?, key.bytes())?;
        let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        Ok(Self {
            salt: hex(&salt),
            key: hex(&sealed),
        })
    }

    /// The data key; `None` when the secret is another.
    pub(super) fn open(&self, work: Work, secret: &[u8]) -> Result<Option<Key>, VaultError> {
        let bytes = |hex: &str| {
            data_encoding::HEXLOWER
                .decode(hex.as_bytes())
                .map_err(|_| VaultError::Damaged)
        };
        let (salt, sealed) = (bytes(&self.salt)?, bytes(&self.key)?);
        if sealed.len() != seal::OVERHEAD + 32 {
            return Err(VaultError::Damaged);
        }
        let opened = unseal(&work.hash(secret, &salt)?, &sealed).ok();
        Ok(opened
            .and_then(|bytes| bytes.try_into().ok())
            .map(Key::from_bytes))
    }
}
