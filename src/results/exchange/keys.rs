//! The keys of a class and of whoever receives its returns.
//!
//! A class has an age identity (its devices seal transfers to it) and an Ed25519 key (it signs returns). Both are drawn on the
//! teacher's device. Their private halves are one text that is kept sealed under the vault's key: see `kept`. A receiver
//! has an age identity alone, whose public half stands in the country pack.

use crate::ids::ClassId;
use age::secrecy::ExposeSecret;
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The version of the written forms.
pub(super) const VERSION: u16 = 1;
/// The `kind` of what is kept, sealed and within.
pub(super) const KIND: &str = "sango-class-keys";
/// How a private age key begins.
const IDENTITY: &str = "AGE-SECRET-KEY-";

/// Why there is no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum KeyError {
    /// The text holds no key of this sort.
    #[error("this is no key, or a mistyped one")]
    NoKey,
    /// The keys are another class's.
    #[error("these keys belong to another class")]
    OtherClass,
    /// Written by a newer release.
    #[error("written by a newer version of Sango (version {version})")]
    NewerVersion {
        /// The version found.
        version: u16,
    },
    /// The operating system gave no random numbers.
    #[error("this machine gives no random numbers")]
    NoRandom,
}

/// Asks for random numbers once, since some crates below panic where there are none.
pub(super) fn random_works() -> Result<(), KeyError> {
    getrandom::fill(&mut [0; 32]).map_err(|_| KeyError::NoRandom)
}

/// The public half of an age key: `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    pub(super) fn age(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl FromStr for Recipient {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        text.trim().parse().map(Self).map_err(|_| KeyError::NoKey)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The public half of a class's signing key, by which its returns are known: 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Signer(VerifyingKey);

impl Signer {
    /// Whether `signature` is this key's over `message`. Keys and signatures that RFC 8032 allows in more than one form are
    /// refused.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        self.0.verify_strict(message, &signature).is_ok()
    }

    /// In the least room.
    pub(super) fn to_bytes(self) -> SignerBytes {
        SignerBytes(self.0.to_bytes())
    }
}

/// A signer's key that is only compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SignerBytes([u8; 32]);

impl SignerBytes {
    /// 64 hexadecimal digits.
    pub fn to_text(self) -> String {
        HEXLOWER.encode(&self.0)
    }
}

impl From<Signer> for String {
    fn from(signer: Signer) -> Self {
        HEXLOWER.encode(signer.0.as_bytes())
    }
}

impl TryFrom<String> for Signer {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        let bytes: [u8; 32] = unhex(&text).ok_or(KeyError::NoKey)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyError::NoKey)?;
        // A weak key is anybody's.
        if key.is_weak() {
            return Err(KeyError::NoKey);
        }
        Ok(Self(key))
    }
}

impl fmt::Display for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&String::from(*self))
    }
}

/// Lower-case hexadecimal digits as exactly so many bytes.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// Both private keys of a class. Has no `Debug` on purpose.
#[derive(Clone)]
pub struct ClassKeys {
    class: ClassId,
    identity: age::x25519::Identity,
    signing: SigningKey,
}

/// The private halves as text, sealed or not.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Secret {
    kind: String,
    v: u16,
    class: ClassId,
    identity: String,
    signing: String,
}

impl ClassKeys {
    /// New keys for a class.
    ///
    /// # Errors
    /// [`KeyError::NoRandom`].
    pub fn draw(class: &ClassId) -> Result<Self, KeyError> {
        random_works()?;
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| KeyError::NoRandom)?;
        Ok(Self {
            class: class.clone(),
            identity: age::x25519::Identity::generate(),
            signing: SigningKey::from_bytes(&seed),
        })
    }

    /// The class whose keys these are.
    pub fn class(&self) -> &ClassId {
        &self.class
    }

    /// What the class's devices seal their transfers to. Stands in the class file.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.identity.to_public())
    }

    /// By which a receiver knows the class's returns.
    pub fn signer(&self) -> Signer {
        Signer(self.signing.verifying_key())
    }

    pub(super) fn identity(&self) -> &age::x25519::Identity {
        &self.identity
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }

    /// Both private halves as one text. It is never stored or sent but sealed.
    pub fn to_secret(&self) -> String {
        let secret = Secret {
            kind: KIND.to_owned(),
            v: VERSION,
            class: self.class.clone(),
            identity: self.identity.to_string().expose_secret().to_owned(),
            signing: HEXLOWER.encode(self.signing.as_bytes()),
        };
        serde_json::to_string(&secret).unwrap_or_default()
    }

    /// From what [`Self::to_secret`] gave.
    ///
    /// # Errors
    /// [`KeyError::NoKey`], [`KeyError::NewerVersion`].
    pub fn from_secret(text: &str) -> Result<Self, KeyError> {
        known_version(text)?;
        let secret: Secret = serde_json::from_str(text).map_err(|_| KeyError::NoKey)?;
        let signing = unhex(&secret.signing).ok_or(KeyError::NoKey)?;
        Ok(Self {
            class: secret.class,
            identity: secret.identity.parse().map_err(|_| KeyError::NoKey)?,
            signing: SigningKey::from_bytes(&signing),
        })
    }
}

/// Reads `kind` and `v` first, since a newer shape may be another.
pub(super) fn known_version(text: &str) -> Result<(), KeyError> {
    #[derive(Deserialize)]
    struct Versioned {
        kind: String,
        v: u16,
    }
    let found: Versioned = serde_json::from_str(text).map_err(|_| KeyError::NoKey)?;
    match (found.kind == KIND, found.v) {
        (true, VERSION) => Ok(()),
        (true, version @ 2..) => Err(KeyError::NewerVersion { version }),
        _ => Err(KeyError::NoKey),
    }
}

/// The private key of a district or ministry. Has no `Debug` on purpose.
#[derive(Clone)]
pub struct ReceivingKey(age::x25519::Identity);

impl ReceivingKey {
    /// A new key.
    ///
    /// # Errors
    /// [`KeyError::NoRandom`].
    pub fn draw() -> Result<Self, KeyError> {
        random_works()?;
        Ok(Self(age::x25519::Identity::generate()))
    }

    /// The public half, for the country pack's `return_key`.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    pub(super) fn identity(&self) -> &age::x25519::Identity {
        &self.0
    }

    /// As a file that the programs `age` and `rage` read too.
    pub fn to_file(&self) -> String {
        let (public, secret) = (self.recipient(), self.0.to_string());
        let secret = secret.expose_secret();
        format!("# public key: {public}\n{secret}\n")
    }

    /// From such a file: the first line that is a key; empty lines and remarks before it are passed over.
    ///
    /// # Errors
    /// [`KeyError::NoKey`].
    pub fn from_file(text: &str) -> Result<Self, KeyError> {
        let mut lines = text.lines().map(str::trim);
        let line = lines.find(|line| line.starts_with(IDENTITY));
        let identity = line.and_then(|line| line.parse().ok());
        identity.map(Self).ok_or(KeyError::NoKey)
    }
}
