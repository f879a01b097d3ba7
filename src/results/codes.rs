//! The four-picture codes of a class's seats: with its code a child goes on on another device, or the next day.

use super::class::{ClassSetup, MAX_SEATS};
use rand::Rng;
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeSet;

/// How many code pictures there are (`code-0` to `code-11`).
pub const CODE_PICTURES: u8 = 12;
/// How many pictures one code has.
pub const CODE_LENGTH: usize = 4;

impl ClassSetup {
    /// The codes of all [`MAX_SEATS`] seats: four different pictures of the twelve each, in order; no two seats share the
    /// same four in any order. They follow from the secret alone, so more seats later change no code.
    pub fn codes(&self) -> Vec<[u8; CODE_LENGTH]> {
        // Written out, not `rand`'s shuffle, whose way may change between versions: printed cards must stay true.
        let mut chance = Pcg64Mcg::new(u128::from_le_bytes(self.secret.0));
        let (mut taken, mut codes) = (BTreeSet::new(), Vec::new());
        while codes.len() < usize::from(MAX_SEATS) {
            let mut pictures: [u8; CODE_PICTURES as usize] = std::array::from_fn(|at| at as u8);
            let mut code = [0; CODE_LENGTH];
            for at in 0..CODE_LENGTH {
                let left = pictures.len() - at;
                let draw = ((u64::from(chance.next_u32()) * left as u64) >> 32) as usize;
                pictures.swap(at, at + draw);
                code[at] = pictures[at];
            }
            let mut set = code;
            set.sort_unstable();
            // 495 sets of four for 60 seats: this always ends.
            if taken.insert(set) {
                codes.push(code);
            }
        }
        codes
    }

    /// The seat that these four pictures open; `None` when no seat of the class has them.
    pub fn seat_of_code(&self, code: [u8; CODE_LENGTH]) -> Option<u8> {
        let seats = usize::from(self.seats.min(MAX_SEATS));
        self.codes()[..seats]
            .iter()
            .position(|known| *known == code)
            .and_then(|seat| u8::try_from(seat).ok())
    }
}

/// The four-picture code of a seat, numbered from 0. A seat beyond the last has the last one's.
pub fn seat_code(class: &ClassSetup, seat: u8) -> [u8; CODE_LENGTH] {
    class.codes()[usize::from(seat.min(MAX_SEATS - 1))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Band;
    use crate::results::class::{Enrolment, Secret};
    use proptest::prelude::*;

    fn class(secret: [u8; 16]) -> ClassSetup {
        ClassSetup {
            id: "c".into(),
            country: "international".into(),
            area: None,
            band: Band::Navigators,
            period: "2026".into(),
            seats: 60,
            secret: Secret(secret),
            enrolment: Enrolment::default(),
        }
    }

    #[test]
    fn codes_never_change_between_releases() {
        let codes = class([7; 16]).codes();
        // Printed cards must open their seats in every later release.
        assert_eq!(codes[..3], [[1, 3, 4, 10], [8, 10, 1, 3], [9, 3, 7, 4]]);
        assert_eq!(class([0; 16]).codes().len(), 60);
    }

    proptest! {
        #[test]
        fn codes_are_distinct_and_open_their_seat(secret in any::<[u8; 16]>(), seats in 1u8..=60) {
            let mut class = class(secret);
            class.seats = seats;
            let mut sets = BTreeSet::new();
            for (seat, code) in class.codes().into_iter().enumerate() {
                prop_assert!(code.iter().all(|picture| *picture < CODE_PICTURES));
                prop_assert_eq!(code.iter().collect::<BTreeSet<_>>().len(), 4);
                prop_assert_eq!(seat_code(&class, seat as u8), code);
                let opened = class.seat_of_code(code);
                prop_assert_eq!(opened, (seat < usize::from(seats)).then_some(seat as u8));
                let mut set = code;
                set.sort_unstable();
                prop_assert!(sets.insert(set));
            }
        }
    }
}
