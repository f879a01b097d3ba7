//! What leaves the device and what stays on it: the ladder and the formats against numbers computed by hand, and the store
//! under everything that can happen to a school's laptop.

mod attack;
#[cfg(feature = "cli")]
mod command;
mod ladder;
mod schema;
mod sheet;
mod store;
mod whole;
