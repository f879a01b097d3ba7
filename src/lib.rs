//! Sango: a game that teaches children aged 5 to 17 to be safe, kind and confident online.
//!
//! The floors, from the ground up: [`locale`] and [`activities`]; [`curriculum`] on them; [`assessment`] on curriculum;
//! [`session`] on both; [`results`] on session; `game` on all. Nothing below `game` knows Bevy.

pub mod activities;
pub mod assessment;
pub mod chance;
pub mod curriculum;
#[cfg(feature = "game")]
pub mod game;
pub mod ids;
pub mod locale;
pub mod packs;
pub mod problem;
pub mod puppet;
pub mod results;
pub mod session;
pub mod source;
#[cfg(feature = "vault")]
pub mod vault;
