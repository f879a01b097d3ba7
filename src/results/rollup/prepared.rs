//! A return as it is added.

use super::edition::Edition;
use super::register::Rank;
use super::sound;
use super::sums::OneClass;
use crate::ids::ClassId;
use crate::results::exchange::sealed::Sealed;

/// All that can be worked out of one return alone. It is most of the work of a roll-up, and several can be prepared at once while
/// others are added.
pub struct Prepared {
    pub(super) class: ClassId,
    pub(super) area: Option<String>,
    pub(super) rank: Rank,
    pub(super) edition: Edition,
    /// What it adds; or what is wrong with it.
    pub(super) adds: Result<OneClass, String>,
}

impl Prepared {
    /// Of what a return seals.
    pub fn of(sealed: &Sealed) -> Self {
        let edition = Edition::of(sealed);
        let adds = match sound::fault(sealed) {
            // The tables' arithmetic relies on what is sound.
            Some(fault) => Err(fault),
            None => Ok(OneClass::of(sealed, &edition)),
        };
        Self {
            class: sealed.class.clone(),
            area: sealed.area.clone(),
            rank: Rank::of(sealed),
            edition,
            adds,
        }
    }
}
