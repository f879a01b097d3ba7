//! Sealing: XChaCha20-Poly1305 with a random nonce, in a versioned envelope.

use super::VaultError;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

/// The first byte of everything sealed.
const ENVELOPE: u8 = 1;
const NONCE: usize = 24;
/// How many bytes longer the sealed form is.
pub(super) const OVERHEAD: usize = 1 + NONCE + 16;
/// Bound to every sealed thing, so that bytes sealed by other programs with the same key do not pass.
const PURPOSE: &[u8] = b"sango sealed 1";

/// A key of 256 bits. Has no `Debug` on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A new random key.
    ///
    /// # Errors
    /// [`VaultError::NoRandom`].
    pub fn draw() -> Result<Self, VaultError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| VaultError::NoRandom)?;
        Ok(Self(bytes))
    }

    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As hexadecimal: how the browser's worker hands it to the page that asked. Never stored.
    pub fn to_hex(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.0)
    }

    /// From [`Self::to_hex`].
    ///
    /// # Errors
    /// [`VaultError::Damaged`].
    pub fn from_hex(hex: &str) -> Result<Self, VaultError> {
        let bytes = data_encoding::HEXLOWER
            .decode(hex.as_bytes())
            .map_err(|_| VaultError::Damaged)?;
        bytes.try_into().map(Self).map_err(|_| VaultError::Damaged)
    }
}

/// The bytes sealed with a key; a different result each time.
///
/// # Errors
/// [`VaultError::NoRandom`].
pub fn seal(key: &Key, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|_| VaultError::NoRandom)?;
    let sealed = XChaCha20Poly1305::new(&key.0.into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: PURPOSE,
            },
        )
        .map_err(|_| VaultError::Damaged)?;
    Ok([&[ENVELOPE][..], &nonce, &sealed].concat())
}

/// What [`seal`] sealed with the same key.
///
/// # Errors
/// [`VaultError::Damaged`] for another key or any changed byte; [`VaultError::Newer`] for a later envelope.
pub fn unseal(key: &Key, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    match sealed.first() {
        Some(&ENVELOPE) => {}
        Some(&version) if version > ENVELOPE => {
            return Err(VaultError::Newer {
                version: version.into(),
            });
        }
        _ => return Err(VaultError::Damaged),
    }
    let (nonce, body) = sealed[1..]
        .split_first_chunk::<NONCE>()
        .ok_or(VaultError::Damaged)?;
    XChaCha20Poly1305::new(&key.0.into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: body,
                aad: PURPOSE,
            },
        )
        .map_err(|_| VaultError::Damaged)
}
