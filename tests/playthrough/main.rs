//! The game as a child plays it, without a window: real layout, real picking, controls found by their accessible names.

#![expect(
    dead_code,
    reason = "hands, and children played by facts, that the tests of exports are to use"
)]

mod again;
mod class;
mod desk;
mod everywhere;
mod export;
mod eyes;
mod first;
mod hands;
mod lock;
mod pages;
mod player;
mod sheet;
mod way;
mod whole;
