//! What leaves the device and what stays on it: the ladder and the formats against numbers computed by hand, and the store
//! under everything that can happen to a school's laptop.

mod attack;
#[cfg(feature = "cli")]
mod command;
#[cfg(feature = "cli")]
mod dhis2;
#[cfg(feature = "exchange")]
mod exchange;
mod ladder;
#[cfg(feature = "exchange")]
mod others;
mod people;
mod rollup;
mod rules;
mod schema;
mod sheet;
mod simulate;
mod store;
mod whole;
