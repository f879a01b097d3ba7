//! A class as its teacher sets it up: where, which band and period, how many are enrolled, and its picture seats. Their
//! codes are in `codes`.

pub use super::codes::{CODE_LENGTH, CODE_PICTURES, seat_code};

use super::attributes::{AgeBand, Disability, DisabilitySource, Sex};
use crate::ids::{Band, ClassId, CountryCode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most seats a class can have; as many seat pictures are drawn (`seat-0` to `seat-59`).
pub const MAX_SEATS: u8 = 60;
/// The most enrolled students one class can count: more than any class, less than a slip of the finger.
pub const MAX_ENROLLED: u16 = 200;
/// One class in one period. Kept in the class's facts; holds nothing about any child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSetup {
    /// Random, for this class alone.
    pub id: ClassId,
    /// The country pack.
    pub country: CountryCode,
    /// An administrative area's code in the country pack, or not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Which module the class plays.
    pub band: Band,
    /// The school year or term, for instance `2026`.
    pub period: String,
    /// How many picture seats, 1 to [`MAX_SEATS`].
    pub seats: u8,
    /// From which the codes follow. It keeps honest children in their own seats, nothing more.
    pub secret: Secret,
    /// The census day's count.
    #[serde(default)]
    pub enrolment: Enrolment,
}

/// 128 random bits, written as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Secret(pub [u8; 16]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<Secret> for String {
    fn from(secret: Secret) -> Self {
        data_encoding::HEXLOWER.encode(&secret.0)
    }
}

impl TryFrom<String> for Secret {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let bytes = data_encoding::HEXLOWER_PERMISSIVE
            .decode(text.as_bytes())
            .map_err(|error| error.to_string())?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| "a class's secret has 32 hexadecimal digits".to_owned())
    }
}

/// The teacher's count on one census day. Whoever is not in a category's count is "not stated" in it, so the counts of a
/// dimension always add up to the total.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Enrolment {
    /// All enrolled students, 0 to [`MAX_ENROLLED`].
    pub total: u16,
    /// How many of them by sex; [`Sex::NotKnown`] is no key here, it is the rest.
    pub sex: BTreeMap<Sex, u16>,
    /// How many of them by age band; [`AgeBand::NotStated`] is no key here, it is the rest.
    pub age: BTreeMap<AgeBand, u16>,
    /// How many of them with and without disability; [`Disability::NotStated`] is no key here, it is the rest.
    pub disability: BTreeMap<Disability, u16>,
    /// Where the disability counts come from.
    pub disability_source: DisabilitySource,
}

fn share<K: Ord>(total: u16, counts: &BTreeMap<K, u16>, key: &K, rest: &K) -> u16 {
    if key == rest {
        let stated: u32 = counts
            .iter()
            .filter(|(k, _)| *k != rest)
            .map(|(_, n)| u32::from(*n))
            .sum();
        u16::try_from(u32::from(total).saturating_sub(stated)).unwrap_or(0)
    } else {
        counts.get(key).copied().unwrap_or(0)
    }
}

impl Enrolment {
    /// Enrolled of this sex.
    pub fn of_sex(&self, sex: Sex) -> u16 {
        share(self.total, &self.sex, &sex, &Sex::NotKnown)
    }

    /// Enrolled of this age.
    pub fn of_age(&self, age: AgeBand) -> u16 {
        share(self.total, &self.age, &age, &AgeBand::NotStated)
    }

    /// Enrolled with this about disability.
    pub fn of_disability(&self, disability: Disability) -> u16 {
        share(
            self.total,
            &self.disability,
            &disability,
            &Disability::NotStated,
        )
    }
}

/// What is wrong with a class's set-up. The screens have a text for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SetupProblem {
    /// Seats must be 1 to [`MAX_SEATS`].
    Seats,
    /// A period is 1 to 12 letters, digits or hyphens.
    Period,
    /// The area is none of the country pack's.
    Area,
    /// Enrolled must be at most [`MAX_ENROLLED`].
    EnrolledTooMany,
    /// The counts by sex are more than all enrolled, or name "not known".
    EnrolledSex,
    /// The counts by age are more than all enrolled, or name "not stated".
    EnrolledAge,
    /// The counts by disability are more than all enrolled, or name "not stated".
    EnrolledDisability,
}

impl ClassSetup {
    /// A class with a new id and secret and nothing counted yet.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn draw(
        country: CountryCode,
        band: Band,
        period: &str,
        seats: u8,
    ) -> Result<Self, getrandom::Error> {
        let (mut id, mut secret) = ([0; 16], [0; 16]);
        getrandom::fill(&mut id)?;
        getrandom::fill(&mut secret)?;
        Ok(Self {
            id: ClassId(data_encoding::HEXLOWER.encode(&id)),
            country,
            area: None,
            band,
            period: period.to_owned(),
            seats: seats.clamp(1, MAX_SEATS),
            secret: Secret(secret),
            enrolment: Enrolment::default(),
        })
    }

    /// All that is wrong; empty when the class can be used. `areas` are the codes of the country pack.
    pub fn problems<'a>(&self, areas: impl IntoIterator<Item = &'a str>) -> Vec<SetupProblem> {
        let sum =
            |counts: &mut dyn Iterator<Item = &u16>| counts.map(|n| u32::from(*n)).sum::<u32>();
        let (counts, total) = (&self.enrolment, u32::from(self.enrolment.total));
        let period_is_sound = (1..=12).contains(&self.period.len())
            && self
                .period
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let area_is_sound = self
            .area
            .as_deref()
            .is_none_or(|area| areas.into_iter().any(|known| known == area));
        let checks = [
            (SetupProblem::Seats, (1..=MAX_SEATS).contains(&self.seats)),
            (SetupProblem::Period, period_is_sound),
            (SetupProblem::Area, area_is_sound),
            (SetupProblem::EnrolledTooMany, counts.total <= MAX_ENROLLED),
            (
                SetupProblem::EnrolledSex,
                sum(&mut counts.sex.values()) <= total && !counts.sex.contains_key(&Sex::NotKnown),
            ),
            (
                SetupProblem::EnrolledAge,
                sum(&mut counts.age.values()) <= total
                    && !counts.age.contains_key(&AgeBand::NotStated),
            ),
            (
                SetupProblem::EnrolledDisability,
                sum(&mut counts.disability.values()) <= total
                    && !counts.disability.contains_key(&Disability::NotStated),
            ),
        ];
        checks
            .into_iter()
            .filter(|(_, sound)| !sound)
            .map(|(problem, _)| problem)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_drawn_class_is_sound_and_comes_back_from_json() {
        let mut class = ClassSetup::draw("international".into(), Band::Navigators, "2026", 40)
            .expect("random numbers");
        assert_eq!(class.problems([]), []);
        class.enrolment = Enrolment {
            total: 40,
            sex: [(Sex::Male, 20)].into(),
            age: [(AgeBand::From9To12, 30)].into(),
            disability: [(Disability::Yes, 2)].into(),
            disability_source: DisabilitySource::SchoolRecord,
        };
        let text = serde_json::to_string(&class).expect("writes");
        assert_eq!(
            serde_json::from_str::<ClassSetup>(&text).expect("reads"),
            class
        );
        let other = ClassSetup::draw("international".into(), Band::Navigators, "2026", 40)
            .expect("random numbers");
        assert_ne!((class.id, class.secret), (other.id, other.secret));
    }

    #[test]
    fn what_is_not_counted_is_not_stated() {
        let mut enrolment = Enrolment {
            total: 40,
            ..Enrolment::default()
        };
        assert_eq!(enrolment.of_sex(Sex::NotKnown), 40);
        enrolment.sex = [(Sex::Female, 22), (Sex::Male, 15)].into();
        assert_eq!(Sex::ALL.map(|sex| enrolment.of_sex(sex)), [22, 15, 3]);
        enrolment.age = [(AgeBand::From9To12, 40)].into();
        assert_eq!(
            AgeBand::ALL.map(|age| enrolment.of_age(age)),
            [0, 40, 0, 0, 0]
        );
        assert_eq!(
            Disability::ALL.map(|d| enrolment.of_disability(d)),
            [0, 0, 40]
        );
    }

    #[test]
    fn every_limit_is_checked() {
        let broken = |change: &dyn Fn(&mut ClassSetup)| {
            let mut class = class([1; 16]);
            change(&mut class);
            class.problems(["KE-30"])
        };
        assert_eq!(broken(&|_| ()), []);
        assert_eq!(broken(&|c| c.area = Some("KE-30".into())), []);
        assert_eq!(
            broken(&|c| c.area = Some("my village".into())),
            [SetupProblem::Area]
        );
        assert_eq!(broken(&|c| c.seats = 0), [SetupProblem::Seats]);
        assert_eq!(broken(&|c| c.seats = 61), [SetupProblem::Seats]);
        assert_eq!(
            broken(&|c| c.period = "Mr Kamau's".into()),
            [SetupProblem::Period]
        );
        assert_eq!(
            broken(&|c| c.period = String::new()),
            [SetupProblem::Period]
        );
        assert_eq!(
            broken(&|c| c.enrolment.total = 201),
            [SetupProblem::EnrolledTooMany]
        );
        assert_eq!(
            broken(&|c| c.enrolment.sex = [(Sex::Male, 1)].into()),
            [SetupProblem::EnrolledSex]
        );
        assert_eq!(
            broken(&|c| c.enrolment.age =
                [(AgeBand::From5To8, u16::MAX), (AgeBand::From18, u16::MAX)].into()),
            [SetupProblem::EnrolledAge]
        );
        assert_eq!(
            broken(&|c| c.enrolment.disability = [(Disability::NotStated, 0)].into()),
            [SetupProblem::EnrolledDisability]
        );
    }
}
