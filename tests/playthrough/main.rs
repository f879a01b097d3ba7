//! The game as a child plays it, without a window: real layout, real picking, controls found by their accessible names.

mod again;
mod cards;
mod class;
mod contrast;
mod curtain;
mod desk;
mod devices;
mod everywhere;
mod export;
mod eyes;
mod first;
mod ground;
mod hands;
mod joining;
mod lessons;
mod lock;
mod pages;
mod player;
mod random;
mod returning;
mod room;
mod scan;
mod settings;
#[path = "../sheet.rs"]
mod sheet;
mod stands;
mod taps;
mod tour;
mod twins;
mod voice;
mod way;
mod whole;
