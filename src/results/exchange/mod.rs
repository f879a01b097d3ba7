//! What travels sealed: a class's facts between its own devices, and a class's return to whoever counts districts together.
//!
//! [`class_file`] tells a device which class it plays for; `transfer` brings that device's facts to the teacher's; `returns`
//! brings the class's counts to the district or ministry. All of it is bytes in, bytes out: no files, no clock, no network.

pub mod class_file;
pub mod devices;
#[cfg(feature = "exchange")]
pub mod envelope;
#[cfg(all(feature = "exchange", feature = "vault"))]
pub mod kept;
#[cfg(feature = "exchange")]
pub mod keys;
mod packed;
#[cfg(feature = "exchange")]
pub mod qr;
#[cfg(feature = "exchange")]
pub mod registry;
#[cfg(feature = "exchange")]
pub mod returns;
pub mod sealed;
#[cfg(feature = "exchange")]
pub mod transfer;
#[cfg(all(feature = "exchange", feature = "vault"))]
pub mod worker;
