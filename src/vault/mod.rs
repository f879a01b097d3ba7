//! The teacher's lock: a PIN and a recovery code, each able to open the one random key that seals what a teacher notes
//! about seats.
//!
//! What it is for: keeping children and passers-by on a shared laptop out of the teacher's screens and the seats'
//! attributes. What it cannot do: a PIN of four digits has ten thousand values, so whoever carries the file away and has
//! an hour of computing will open it; eight digits last about a year. That is why nothing sealed here names a child.
//!
//! No clock is read here: the caller gives the time, so that tests and the browser's worker can.

mod code;
mod seal;
pub mod worker;
mod wrap;

pub use code::{CODE_CHARACTERS, RecoveryCode};
pub use seal::{Key, seal, unseal};
pub use wrap::Work;

use serde::{Deserialize, Serialize};
use wrap::Wrap;

/// The fewest digits of a PIN.
pub const PIN_MIN: usize = 4;
/// The most digits of a PIN.
pub const PIN_MAX: usize = 8;
/// The longest wait after wrong PINs, in seconds.
pub const LONGEST_WAIT: u64 = 300;
/// The version of the vault's written form.
const VERSION: u16 = 1;

/// Why the vault did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum VaultError {
    /// A new PIN is not 4 to 8 digits.
    #[error("a PIN is {PIN_MIN} to {PIN_MAX} digits")]
    BadPin,
    /// The PIN is not the right one; the next try is answered after `wait_seconds`.
    #[error("this is not the PIN; the next try counts in {wait_seconds} s")]
    WrongPin {
        /// Seconds to wait, 0 when none.
        wait_seconds: u64,
    },
    /// Too early after wrong PINs: this try was not looked at and does not count.
    #[error("too many wrong PINs; wait {wait_seconds} s")]
    Wait {
        /// Seconds still to wait.
        wait_seconds: u64,
    },
    /// The recovery code has a slip of the pen: a wrong length, a character that no code has, or two swapped.
    #[error("the recovery code is mistyped: check each group of four")]
    MistypedCode,
    /// A well-formed recovery code, but another vault's.
    #[error("this recovery code belongs to another class list")]
    WrongCode,
    /// The vault or the sealed bytes are damaged, or sealed with another key.
    #[error("damaged, or sealed with another key")]
    Damaged,
    /// Written by a newer release.
    #[error("written by a newer release of Sango (version {version})")]
    Newer {
        /// The version found.
        version: u16,
    },
    /// The operating system gave no random numbers.
    #[error("this machine gives no random numbers")]
    NoRandom,
}

/// The lock as it is kept in a file: safe to store, of no use without the PIN or the recovery code.
///
/// Store it again after every call that takes `&mut self`, wrong tries above all: the count of wrong tries is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vault {
    v: u16,
    work: Work,
    pin: Wrap,
    recovery: Wrap,
    /// Wrong PINs since the last right one.
    wrong: u32,
    /// When the last of them was given, in seconds since 1970.
    last_wrong: u64,
}

/// What a new vault gives.
pub struct Created {
    /// To be stored.
    pub vault: Vault,
    /// To be kept in memory until the teacher leaves.
    pub key: Key,
    /// To be shown once.
    pub code: RecoveryCode,
}

impl Vault {
    /// A new vault with a new key, at the usual amount of work.
    ///
    /// # Errors
    /// [`VaultError::BadPin`], [`VaultError::NoRandom`].
    pub fn create(pin: &str) -> Result<Created, VaultError> {
        Self::create_with(pin, Work::NEW)
    }

    /// [`Self::create`] with a chosen amount of work; for tests, which cannot wait.
    ///
    /// # Errors
    /// As [`Self::create`]; [`VaultError::Damaged`] for an impossible amount.
    pub fn create_with(pin: &str, work: Work) -> Result<Created, VaultError> {
        let pin = new_pin(pin)?;
        let (key, code) = (Key::draw()?, RecoveryCode::draw()?);
        let (by_pin, recovery) = (
            Wrap::new(work, &pin, &key)?,
            Wrap::new(work, code.secret(), &key)?,
        );
        let vault = Self {
            v: VERSION,
            work,
            pin: by_pin,
            recovery,
            wrong: 0,
            last_wrong: 0,
        };
        Ok(Created { vault, key, code })
    }

    /// A new vault in this one's place, when both PIN and recovery code are lost. What was sealed stays sealed for ever: drop
    /// the sealed attributes. Facts are not sealed, so the class's progress stays.
    ///
    /// # Errors
    /// As [`Self::create`]; then this vault is as it was.
    pub fn reset(&mut self, pin: &str) -> Result<(Key, RecoveryCode), VaultError> {
        let created = Self::create_with(pin, self.work)?;
        *self = created.vault;
        Ok((created.key, created.code))
    }

    /// A vault from its JSON.
    ///
    /// # Errors
    /// [`VaultError::Newer`] for a later release's, [`VaultError::Damaged`] for all else that is none.
    pub fn from_json(bytes: &[u8]) -> Result<Self, VaultError> {
        #[derive(Deserialize)]
        struct JustVersion {
            v: u16,
        }
        let found: JustVersion = serde_json::from_slice(bytes).map_err(|_| VaultError::Damaged)?;
        if found.v > VERSION {
            return Err(VaultError::Newer { version: found.v });
        }
        serde_json::from_slice(bytes).map_err(|_| VaultError::Damaged)
    }

    /// As JSON, to be stored.
    pub fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Seconds until the next PIN is looked at; `now` in seconds since 1970. A clock set back lengthens no wait.
    pub fn wait_seconds(&self, now: u64) -> u64 {
        let wait = wait_after(self.wrong);
        if now < self.last_wrong {
            wait
        } else {
            wait.saturating_sub(now - self.last_wrong)
        }
    }

    /// The key, given the PIN. After the third wrong PIN in a row each further one must wait: 5 s, 10 s, 20 s … 5 minutes.
    /// `now` in seconds since 1970.
    ///
    /// # Errors
    /// [`VaultError::WrongPin`], [`VaultError::Wait`], [`VaultError::Damaged`].
    pub fn open(&mut self, pin: &str, now: u64) -> Result<Key, VaultError> {
        let wait_seconds = self.wait_seconds(now);
        if wait_seconds > 0 {
            // After a clock was set back the wait counts from now on.
            self.last_wrong = self.last_wrong.min(now);
            return Err(VaultError::Wait { wait_seconds });
        }
        // What no PIN can be is wrong without the work, but counts: else it would tell how PINs are built.
        let opened = match new_pin(pin) {
            Ok(pin) => self.pin.open(self.work, &pin)?,
            Err(_) => None,
        };
        match opened {
            Some(key) => {
                self.wrong = 0;
                Ok(key)
            }
            None => {
                self.wrong = self.wrong.saturating_add(1);
                self.last_wrong = now;
                Err(VaultError::WrongPin {
                    wait_seconds: self.wait_seconds(now),
                })
            }
        }
    }

    /// The key, given the recovery code; sets a new PIN. The code stays as it is, on its paper.
    ///
    /// # Errors
    /// [`VaultError::BadPin`], [`VaultError::MistypedCode`], [`VaultError::WrongCode`], [`VaultError::Damaged`].
    pub fn recover(&mut self, code: &str, pin: &str) -> Result<Key, VaultError> {
        let pin = new_pin(pin)?;
        let code: RecoveryCode = code.parse()?;
        let key = self
            .recovery
            .open(self.work, code.secret())?
            .ok_or(VaultError::WrongCode)?;
        self.pin = Wrap::new(self.work, &pin, &key)?;
        self.wrong = 0;
        Ok(key)
    }

    /// Another PIN for the same key; the recovery code stays.
    ///
    /// # Errors
    /// As [`Self::open`], and [`VaultError::BadPin`] for the new one.
    pub fn change_pin(&mut self, old: &str, new: &str, now: u64) -> Result<Key, VaultError> {
        let pin = new_pin(new)?;
        let key = self.open(old, now)?;
        self.pin = Wrap::new(self.work, &pin, &key)?;
        Ok(key)
    }
}

/// Seconds to wait after so many wrong PINs in a row.
fn wait_after(wrong: u32) -> u64 {
    match wrong {
        0..=3 => 0,
        4.. => (5u64 << (wrong - 4).min(10)).min(LONGEST_WAIT),
    }
}

/// The PIN's digits in ASCII. Arabic-Indic and Persian digits count as what they are.
fn new_pin(pin: &str) -> Result<Vec<u8>, VaultError> {
    let digits: Option<Vec<u8>> = pin.trim().chars().map(code::ascii_digit).collect();
    digits
        .filter(|digits| (PIN_MIN..=PIN_MAX).contains(&digits.len()))
        .ok_or(VaultError::BadPin)
}

#[cfg(test)]
mod tests;
