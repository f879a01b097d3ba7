//! Those who play without a class. Each has a picture, as in a class, so that a child finds its own islands again and the next one
//! begins at the beginning. Nothing of theirs is exported.

use crate::ids::{Band, ClassId};
use crate::results::class::MAX_SEATS;
use crate::session::{Journal, Sitting};

/// The class of those who play without one. Bands but the navigators, who were here first, have their name behind it; when its pictures are
/// used up, a number follows: `alone`, `alone-2`, `alone-explorers`, `alone-explorers-2`.
const ALONE: &str = "alone";

/// The class of those of a band who play without one, from round 1.
fn class(band: Band, round: usize) -> ClassId {
    let mut name = ALONE.to_owned();
    if band != Band::Navigators {
        name = format!("{name}-{band}");
    }
    if round > 1 {
        name = format!("{name}-{round}");
    }
    ClassId(name)
}

/// Whether nothing of this class is counted.
pub fn is_alone(class: &ClassId) -> bool {
    class.0 == ALONE || class.0.starts_with("alone-")
}

/// What somebody of this class plays.
pub fn band(class: &ClassId) -> Band {
    let of = |band: &Band| {
        let first = self::class(*band, 1).0;
        class.0 == first || class.0.starts_with(&format!("{first}-"))
    };
    // The navigators' name begins those of the others.
    let others = Band::ALL
        .into_iter()
        .filter(|&band| band != Band::Navigators);
    others.into_iter().find(of).unwrap_or(Band::Navigators)
}

/// Those who have played without a class on this device, whoever played last first.
pub fn known(journal: &Journal) -> Vec<Sitting> {
    let mut known: Vec<Sitting> = Vec::new();
    for record in journal.records().iter().rev() {
        if let Some(seat) = record.seat.filter(|_| is_alone(&record.class)) {
            let sitting = Sitting {
                class: record.class.clone(),
                seat,
            };
            if !known.contains(&sitting) {
                known.push(sitting);
            }
        }
    }
    known
}

/// The place of somebody of this band who is new here, with the picture that fewest have. Pictures are given out from the last: few classes
/// are so large that one of their seats has the same.
pub fn newcomer(journal: &Journal, band: Band) -> Sitting {
    let known = known(journal);
    let shared = |seat: &u8| known.iter().filter(|place| place.seat == *seat).count();
    let seat = (0..MAX_SEATS).rev().min_by_key(shared).unwrap_or(0);
    let places = (1..).map(|round| Sitting {
        class: class(band, round),
        seat,
    });
    let mut free = places.filter(|place| !known.contains(place));
    free.next().expect("rounds never end")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{DeviceId, ModuleVersion};
    use crate::session::Fact;

    fn play(journal: &mut Journal, sitting: &Sitting) {
        let module = ModuleVersion::from("navigators-1");
        let fact = Fact::SeatsSet { seats: 1 };
        journal.push(&sitting.class, Some(sitting.seat), &module, fact);
    }

    #[test]
    fn everybody_new_gets_a_place_of_their_own() {
        let mut journal = Journal::new(DeviceId::from("d"));
        let mut places = Vec::new();
        assert_eq!(newcomer(&journal, Band::Navigators).seat, MAX_SEATS - 1);
        for band in Band::ALL.into_iter().cycle().take(150) {
            let place = newcomer(&journal, band);
            assert!(is_alone(&place.class) && !places.contains(&place));
            assert_eq!(super::band(&place.class), band);
            let alike = places.iter().filter(|it: &&Sitting| it.seat == place.seat);
            assert!(alike.count() < 150_usize.div_ceil(MAX_SEATS.into()));
            assert!(place.seat < MAX_SEATS);
            play(&mut journal, &place);
            places.push(place);
        }
        assert_eq!(known(&journal).first(), places.last());
        play(&mut journal, &places[3].clone());
        assert_eq!(known(&journal).first(), places.get(3));
        assert_eq!(known(&journal).len(), 150);
    }

    #[test]
    fn whoever_played_before_there_was_a_choice_is_a_navigator() {
        for class in ["alone", "alone-2", "alone-17"] {
            assert_eq!(band(&ClassId::from(class)), Band::Navigators);
        }
        assert_eq!(band(&ClassId::from("alone-guardians-2")), Band::Guardians);
    }

    #[test]
    fn a_class_is_no_one_alone() {
        assert!(!is_alone(&ClassId::from("00ab")));
        assert!(!is_alone(&ClassId::from("alonely")));
    }
}
