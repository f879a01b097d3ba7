//! One made-up child: what is noted about it, and what it came to.

use super::Luck;
use crate::ids::Band;
use crate::results::attributes::{Disability, SeatAttributes, Sex};
use crate::results::indicators::{Completion, Confident};

/// How a school differs from the average one, in points per mille.
#[derive(Debug, Clone, Copy)]
pub(super) struct School {
    /// On completion.
    pub attendance: i32,
    /// On all that is learnt.
    pub teaching: i32,
}

/// What a class's teacher notes, and who is in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Notes {
    /// The share of girls, per mille.
    pub girls: i32,
    /// Whether sex is noted at all.
    pub sex: bool,
    /// Whether age is noted at all.
    pub age: bool,
    /// Whether disability is noted at all.
    pub disability: bool,
}

/// What is noted about a child of a band.
pub(super) fn attributes(luck: &mut Luck, band: Band, notes: Notes) -> SeatAttributes {
    // All is drawn, whatever is noted, so that a class's children do not depend on its teacher's notes.
    let (is_girl, sex_known) = (luck.per_mille(notes.girls), luck.per_mille(985));
    let (age, age_known) = (age(luck, band), luck.per_mille(965));
    let (disabled, disability_known) = (luck.per_mille(80), luck.per_mille(940));
    SeatAttributes {
        age: (age_known && notes.age).then_some(age),
        sex: match (sex_known && notes.sex, is_girl) {
            (false, _) => Sex::NotKnown,
            (true, true) => Sex::Female,
            (true, false) => Sex::Male,
        },
        disability: match (disability_known && notes.disability, disabled) {
            (false, _) => Disability::NotStated,
            (true, true) => Disability::Yes,
            (true, false) => Disability::No,
        },
    }
}

/// Mostly the band's ages; now and then a year or two beside them.
fn age(luck: &mut Luck, band: Band) -> u8 {
    let (low, high) = match band {
        Band::Explorers => (5, 8),
        Band::Navigators => (9, 12),
        Band::Guardians => (13, 17),
    };
    let years = low + u8::try_from(luck.below(u32::from(high - low) + 1)).unwrap_or(0);
    match luck.below(1000) {
        0..25 => (low - 1).max(5),
        25..55 => high + 1,
        55..70 => (high + 2).min(18),
        _ => years,
    }
}

/// What a child came to; `None` for one that did not complete. Aptitude makes the parts go together: whoever knows how to
/// report is likelier to be safe, and a little likelier to be confident.
pub(super) fn completion(luck: &mut Luck, band: Band, school: School) -> Option<Completion> {
    let aptitude = luck.around(-300, 300) + school.teaching;
    let completes = luck.per_mille((900 + school.attendance + aptitude / 10).clamp(0, 1000));
    let safe = luck.per_mille((855 + aptitude / 2).clamp(0, 1000));
    let knows_how_to_report = luck.per_mille((700 + aptitude).clamp(0, 1000));
    let (answered, feels) = (
        luck.per_mille(970),
        luck.per_mille((795 + aptitude / 3).clamp(0, 1000)),
    );
    let confident = match (band, answered, feels) {
        (Band::Explorers, ..) => Confident::NotAsked,
        (_, false, _) => Confident::NotClassifiable,
        (_, true, true) => Confident::Yes,
        (_, true, false) => Confident::No,
    };
    let feels_so = matches!(confident, Confident::Yes | Confident::NotAsked);
    completes.then_some(Completion {
        confident,
        safe,
        knows_how_to_report,
        confident_and_knows: feels_so && safe && knows_how_to_report,
    })
}
