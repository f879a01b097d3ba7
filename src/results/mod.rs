//! What a class's facts come to: the class itself, where facts are kept, the indicators, what may be shown of them, and
//! the files that leave the device.
//!
//! The way of a number: [`store`] (facts) → [`indicators`] (exact counts, never shown) → [`disclosure`] (what may be
//! shown) → [`export`] (the class sheet and its formats).

pub mod attributes;
pub mod book;
pub mod by_class;
pub mod class;
pub mod codes;
pub mod counts;
pub mod disclosure;
pub mod exchange;
pub mod export;
pub mod indicators;
pub mod overview;
pub mod rollup;
pub mod simulate;
pub mod store;
