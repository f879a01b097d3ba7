//! The game: Bevy and all that shows. Nothing here decides what is right, what counts or what is kept; the floors below do.

pub mod activities;
pub mod alone;
pub mod app;
pub mod art;
pub mod audio;

#[cfg(not(target_family = "wasm"))]
pub mod bench;
pub mod certificate;
pub mod contacts;
pub mod course;
pub mod curtain;
pub mod files;
#[cfg(not(target_family = "wasm"))]
pub mod gallery;
pub mod mascot;
pub mod menus;
mod needs;
pub mod pace;
pub mod platform;
pub mod preview;
pub mod records;
pub mod screens;
pub mod settings;
#[cfg(not(target_family = "wasm"))]
pub mod shots;
#[cfg(not(target_family = "wasm"))]
mod told;
pub mod ui;
pub mod voice;
#[cfg(not(target_family = "wasm"))]
pub mod walk;
pub mod words;
