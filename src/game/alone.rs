//! Those who play without a class. Each has a picture, as in a class, so that a child finds its own islands again and the next one
//! begins at the beginning. Nothing of theirs is exported.

use crate::ids::ClassId;
use crate::results::class::MAX_SEATS;
use crate::session::{Journal, Sitting};

/// The class of those who play without one; when its pictures are used up, `alone-2`, `alone-3` and so on follow it.
const ALONE: &str = "alone";

/// Whether nothing of this class is counted.
pub fn is_alone(class: &ClassId) -> bool {
    class.0 == ALONE || class.0.starts_with("alone-")
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

/// The place of somebody who is new here. Pictures are given out from the last: few classes are so large that one of their seats has
/// the same.
pub fn newcomer(journal: &Journal) -> Sitting {
    let known = known(journal);
    let class = |round: usize| {
        ClassId(match round {
            1 => ALONE.to_owned(),
            more => format!("{ALONE}-{more}"),
        })
    };
    let places = (1..).flat_map(|round| {
        let seats = (0..MAX_SEATS).rev();
        seats.map(move |seat| Sitting {
            class: class(round),
            seat,
        })
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
        assert_eq!(newcomer(&journal).seat, MAX_SEATS - 1);
        for _ in 0..150 {
            let place = newcomer(&journal);
            assert!(is_alone(&place.class) && !places.contains(&place));
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
    fn a_class_is_no_one_alone() {
        assert!(!is_alone(&ClassId::from("00ab")));
        assert!(!is_alone(&ClassId::from("alonely")));
    }
}
