//! The game: Bevy and all that shows. Nothing here decides what is right, what counts or what is kept; the floors below do.

pub mod activities;
pub mod app;
pub mod art;
pub mod audio;
pub mod certificate;
pub mod course;
pub mod files;
pub mod mascot;
pub mod menus;
pub mod pace;
pub mod platform;
pub mod records;
pub mod screens;
pub mod settings;
pub mod ui;
pub mod words;
