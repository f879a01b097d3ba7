//! The names of the packs in which a browser is given the game's many small texts: one pack, one request. `cargo xtask web` makes them,
//! the game asks for those that are wanted later than the first screen.

use crate::ids::Band;

/// The words of one language that every band needs.
pub fn words(tag: &str) -> String {
    format!("lang-{tag}.json")
}

/// The words of one band's lessons and questions.
pub fn words_of(band: Band, tag: &str) -> String {
    format!("lang-{tag}-{}.json", band.id())
}

/// The drawings that only one band needs.
pub fn drawings_of(band: Band) -> String {
    format!("art-{}.json", band.id())
}
