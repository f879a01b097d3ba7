//! Random classes as there are: 25 to 60 children, about 90 % complete, 77 % confident, 70 % know.

use super::dice::Dice;
use super::world::{ABSENT, KINDS, Place, Secret, kind};
use sango::results::attributes::{AgeBand, Disability, Sex};

/// How many of a hundred complete, are confident, safe, know.
#[derive(Debug, Clone, Copy)]
pub struct Rates {
    pub complete: usize,
    pub confident: usize,
    pub safe: usize,
    pub know: usize,
}

/// As there are.
const USUAL: Rates = Rates {
    complete: 90,
    confident: 77,
    safe: 85,
    know: 70,
};

/// Rates as no ministry will see them, but near to which rules break: almost all, almost nobody, half.
pub fn odd(dice: &mut Dice) -> Rates {
    Rates {
        complete: [30, 60, 80, 97, 100][dice.below(5)],
        confident: [5, 30, 60, 95, 100][dice.below(5)],
        safe: [10, 50, 70, 95, 100][dice.below(5)],
        know: [5, 40, 60, 95, 100][dice.below(5)],
    }
}

/// A class as there are; where `disability` is noted, most have none and some classes one child.
pub fn class(dice: &mut Dice, disability: bool) -> Secret {
    class_with(dice, disability, USUAL)
}

/// A class with other rates.
pub fn class_with(dice: &mut Dice, disability: bool, rates: Rates) -> Secret {
    let size = dice.between(25, 60);
    of_size(dice, size, disability, rates)
}

/// So many children.
pub fn of_size(dice: &mut Dice, size: usize, disability: bool, rates: Rates) -> Secret {
    let asked = !dice.per_cent(20);
    let girls = [50, 50, 45, 60, 30, 100][dice.below(6)];
    let unstated = if dice.per_cent(15) { 5 } else { 0 };
    // How many are a year or two older or younger than most.
    let (older, younger) = [(0, 0), (5, 0), (15, 0), (40, 0), (10, 8)][dice.below(5)];
    let usual = if asked {
        AgeBand::From9To12
    } else {
        AgeBand::From5To8
    };
    let disabled = disability && dice.per_cent(50);
    let mut secret = Secret {
        asked,
        places: Vec::new(),
        counts: Vec::new(),
    };
    for child in 0..size {
        let sex = match () {
            () if dice.per_cent(unstated) => Sex::NotKnown,
            () if dice.per_cent(girls) => Sex::Female,
            () => Sex::Male,
        };
        let age = match dice.below(100) {
            roll if roll < older => AgeBand::From13To17,
            roll if roll < older + younger => AgeBand::From18,
            _ => usual,
        };
        let place = Place {
            sex,
            age,
            disability: match (disability, child) {
                (false, _) => Disability::NotStated,
                (true, 0) if disabled => Disability::Yes,
                (true, _) => Disability::No,
            },
        };
        add(&mut secret, place, outcome(dice, asked, rates));
    }
    secret
}

/// What one child comes to.
fn outcome(dice: &mut Dice, asked: bool, rates: Rates) -> u8 {
    if !dice.per_cent(rates.complete) {
        return ABSENT;
    }
    let confident = match (asked, dice.per_cent(rates.confident), dice.per_cent(25)) {
        (false, ..) | (_, true, _) => 0,
        (_, _, true) => 2,
        _ => 1,
    };
    kind(
        confident,
        dice.per_cent(rates.safe),
        dice.per_cent(rates.know),
    )
}

fn add(secret: &mut Secret, place: Place, kind: u8) {
    let known = secret.places.iter().position(|it| *it == place);
    let at = known.unwrap_or_else(|| {
        secret.places.push(place);
        secret.counts.push([0; KINDS]);
        secret.places.len() - 1
    });
    secret.counts[at][usize::from(kind)] += 1;
}
