//! What travels sealed: a class's facts between its own devices, and a class's return to whoever counts districts together.
//!
//! `returns` brings the class's counts to the district or ministry. All of it is bytes in, bytes out: no files, no clock, no network.

#[cfg(feature = "exchange")]
pub mod envelope;
#[cfg(feature = "exchange")]
pub mod keys;
#[cfg(feature = "exchange")]
pub mod registry;
#[cfg(feature = "exchange")]
pub mod returns;
pub mod sealed;
