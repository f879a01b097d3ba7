//! Where facts are kept between sittings. On machines: `native`, checksummed lines in a file. In the browser: IndexedDB
//! (`game::platform`), with the same records and the same errors.

use std::io;

#[cfg(not(target_family = "wasm"))]
pub mod documents;
#[cfg(not(target_family = "wasm"))]
pub mod folder;
pub mod fresh;
#[cfg(not(target_family = "wasm"))]
pub mod lines;
#[cfg(not(target_family = "wasm"))]
pub mod medium;
#[cfg(not(target_family = "wasm"))]
pub mod native;

/// Why something could not be kept. Play goes on in memory; the screens have a text for each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room is left.
    #[error("the disk is full")]
    Full,
    /// The place cannot be written to.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// The place is there but not for us: refused by the browser, or held by another program for too long.
    #[error("the storage is refused or in use")]
    Refused,
    /// Anything else, in the system's words.
    #[error("{0}")]
    Other(String),
}

impl From<&io::Error> for StoreError {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::WouldBlock | Kind::TimedOut | Kind::ResourceBusy => Self::Refused,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}
