//! Whether what was sealed can be true. A signature says who counted, not that the counts are sound, and the tables' arithmetic
//! relies on it.

use crate::results::class::MAX_ENROLLED;
use crate::results::counts::Counts;
use crate::results::disclosure::Shown;
use crate::results::exchange::sealed::{Sealed, VERSION};
use crate::results::export::ClassSheet;
use crate::results::indicators::{Measure, Tally};

/// What is wrong, in half a sentence; none when all is sound.
pub(super) fn fault(sealed: &Sealed) -> Option<String> {
    let sound_name = |name: &str, longest: usize| {
        (1..=longest).contains(&name.len())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let country = sealed.country.as_ref();
    let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_lowercase());
    if sealed.v != VERSION {
        return Some(format!(
            "what it seals has the version {}, and this program knows {VERSION}",
            sealed.v
        ));
    }
    let checks = [
        (
            sound_name(sealed.class.as_ref(), 64),
            "its class has no sound id",
        ),
        (
            sound_name(&sealed.period, 12),
            "its period is not 1 to 12 letters, digits or hyphens",
        ),
        (
            is_code || country == "international",
            "its country is no country's code",
        ),
        (
            sealed.area.as_ref().is_none_or(|area| area.len() <= 64),
            "its area's code is too long",
        ),
        (
            sound_name(sealed.module_version.as_ref(), 40),
            "its module version is no name",
        ),
        (sealed.number > 0, "its number is 0"),
    ];
    checks
        .into_iter()
        .find(|(sound, _)| !sound)
        .map(|(_, what)| what.to_owned())
        .or_else(|| counts_fault(&sealed.counts))
        .or_else(|| sheet_fault(sealed.released.as_ref()?))
}

fn counts_fault(counts: &Counts) -> Option<String> {
    let enrolment = &counts.enrolment;
    let sum = |counts: &mut dyn Iterator<Item = &u16>| counts.map(|n| u32::from(*n)).sum::<u32>();
    let total = u32::from(enrolment.total);
    if enrolment.total > MAX_ENROLLED {
        return Some(format!("it counts {total} enrolled, more than any class"));
    }
    let dimensions = [
        sum(&mut enrolment.sex.values()),
        sum(&mut enrolment.age.values()),
        sum(&mut enrolment.disability.values()),
    ];
    if dimensions.into_iter().any(|stated| stated > total) {
        return Some("its enrolment by sex, age or disability is more than its total".to_owned());
    }
    let places = counts
        .cells
        .iter()
        .map(|cell| (cell.age, cell.sex, cell.disability));
    if !places.is_sorted_by(|one, next| one < next) {
        return Some("its counts are out of order or stand twice".to_owned());
    }
    if !counts.cells.iter().all(|cell| can_be(&cell.tally)) {
        return Some("its counts contradict each other".to_owned());
    }
    // Few cells of at most a class each, or the sum is far above any class: no overflow either way.
    let completed: u64 = counts
        .cells
        .iter()
        .map(|cell| u64::from(cell.tally.completed))
        .sum();
    (completed > u64::from(total)).then(|| {
        format!(
            "{completed} completed of {total} enrolled: the enrolment was not counted, or not anew"
        )
    })
}

/// Whether some students can come to these counts of one measure and of two.
fn can_be(tally: &Tally) -> bool {
    let completed = u64::from(tally.completed);
    let joint = |one: usize, other: usize| u64::from(tally.joint[one][other]);
    let measures = Measure::OVER_COMPLETED;
    let all = 0..measures.len();
    tally.completed > 0
        && all.clone().all(|one| {
            all.clone().all(|other| {
                let (a, b, both) = (joint(one, one), joint(other, other), joint(one, other));
                let excluded = measures[one] == Measure::NotClassifiable
                    && matches!(
                        measures[other],
                        Measure::Confident | Measure::ConfidentAndKnows
                    );
                let part = measures[one] == Measure::ConfidentAndKnows
                    && matches!(measures[other], Measure::KnowsHowToReport | Measure::Safe);
                both == joint(other, one)
                    && both <= a.min(b)
                    && a + b <= completed + both
                    && a <= completed
                    && !(excluded && both > 0)
                    && !(part && both != a)
            })
        })
}

fn sheet_fault(sheet: &ClassSheet) -> Option<String> {
    let most = u32::from(MAX_ENROLLED);
    let sound = sheet.cells.iter().all(|cell| match cell.shown {
        Shown::Exact {
            numerator,
            denominator,
        } => numerator <= denominator && denominator <= most,
        Shown::Band { low, high } => low < high && high <= 100,
        Shown::Hidden => true,
    });
    (!sound || sheet.cells.len() > 200).then(|| "its class sheet cannot be true".to_owned())
}
