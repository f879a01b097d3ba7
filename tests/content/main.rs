//! The content: what stands in assets/ and locales/ is sound, and every planted fault is told at its place.

mod any_bytes;
mod bots;
mod clues;
mod cues;
mod fixtures;
mod packs;
mod provenance;
mod real;
