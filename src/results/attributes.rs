//! What a teacher may note about a seat: age, sex and disability. Kept sealed under the PIN (see `vault`), used only to
//! disaggregate, never asked of a child.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sex as ISO 5218 tells it; [`Sex::iso_5218`] is its number there.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// 0: not known; here also "not stated". The default.
    #[default]
    #[serde(rename = "not-stated")]
    NotKnown,
    /// 1: male.
    Male,
    /// 2: female.
    Female,
}

impl Sex {
    /// All of them, in the order of tables.
    pub const ALL: [Self; 3] = [Self::Female, Self::Male, Self::NotKnown];

    /// The category's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotKnown => "not-stated",
            Self::Male => "male",
            Self::Female => "female",
        }
    }

    /// The number of ISO 5218.
    pub fn iso_5218(self) -> u8 {
        match self {
            Self::NotKnown => 0,
            Self::Male => 1,
            Self::Female => 2,
        }
    }
}

/// Disability as a school record or the teacher's version of the Child Functioning Module says; the child is never asked.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Disability {
    /// With a disability.
    Yes,
    /// Without.
    No,
    /// The default.
    #[default]
    NotStated,
}

impl Disability {
    /// All of them, in the order of tables.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotStated];

    /// The category's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotStated => "not-stated",
        }
    }
}

/// Where a disability count comes from (INDICATORS: disaggregation).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum DisabilitySource {
    /// The school's own record.
    SchoolRecord,
    /// UNICEF/Washington Group Child Functioning Module, the version a teacher fills in.
    ChildFunctioningModule,
    /// The default.
    #[default]
    NotStated,
}

/// Ages as they are published. Single years stay in the sealed attributes.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum AgeBand {
    /// 5 to 8 years.
    #[serde(rename = "5-8")]
    From5To8,
    /// 9 to 12 years.
    #[serde(rename = "9-12")]
    From9To12,
    /// 13 to 17 years.
    #[serde(rename = "13-17")]
    From13To17,
    /// 18 years and more.
    #[serde(rename = "18+")]
    From18,
    /// The default.
    #[default]
    #[serde(rename = "not-stated")]
    NotStated,
}

impl AgeBand {
    /// All of them, in the order of tables.
    pub const ALL: [Self; 5] = [
        Self::From5To8,
        Self::From9To12,
        Self::From13To17,
        Self::From18,
        Self::NotStated,
    ];

    /// The category's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::From5To8 => "5-8",
            Self::From9To12 => "9-12",
            Self::From13To17 => "13-17",
            Self::From18 => "18+",
            Self::NotStated => "not-stated",
        }
    }

    /// The band of an age in whole years at the period's start; an age that no band holds is not stated.
    pub fn of(age: Option<u8>) -> Self {
        match age {
            Some(5..=8) => Self::From5To8,
            Some(9..=12) => Self::From9To12,
            Some(13..=17) => Self::From13To17,
            Some(18..) => Self::From18,
            Some(0..=4) | None => Self::NotStated,
        }
    }
}

/// What is noted about one seat. All of it may stay not stated, which is the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SeatAttributes {
    /// Whole years at the period's start, 5 to 18 (18 stands for 18 and more).
    pub age: Option<u8>,
    /// Sex.
    pub sex: Sex,
    /// Disability.
    pub disability: Disability,
}

/// The attributes of a class's seats, by seat number from 0. A seat that is not here has nothing stated.
///
/// This is what is sealed under the PIN: [`Attributes::to_bytes`] before `vault::seal`, [`Attributes::from_bytes`] after
/// `vault::unseal`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Attributes(pub BTreeMap<u8, SeatAttributes>);

impl Attributes {
    /// What is noted about a seat; the default where nothing is.
    pub fn of(&self, seat: u8) -> SeatAttributes {
        self.0.get(&seat).copied().unwrap_or_default()
    }

    /// As JSON, to be sealed. Padded with spaces to a multiple of 4 KiB, so that the sealed length says nothing about how
    /// many seats are filled in.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).unwrap_or_else(|_| b"{}".to_vec());
        bytes.resize(bytes.len().div_ceil(4096) * 4096, b' ');
        bytes
    }

    /// From what [`Self::to_bytes`] wrote. Errors with the parser's words when the bytes are something else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(bytes).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sexes_have_the_numbers_of_iso_5218() {
        let numbers = Sex::ALL.map(|sex| (sex.iso_5218(), sex.id()));
        for expected in [(0, "not-stated"), (1, "male"), (2, "female")] {
            assert!(numbers.contains(&expected), "{numbers:?}");
        }
        assert_eq!(numbers.len(), 3);
    }

    #[test]
    fn ages_fall_into_the_published_bands() {
        let bands: Vec<_> = [
            None,
            Some(4),
            Some(5),
            Some(8),
            Some(9),
            Some(12),
            Some(13),
            Some(17),
            Some(18),
            Some(255),
        ]
        .into_iter()
        .map(|age| AgeBand::of(age).id())
        .collect();
        let expected = [
            "not-stated",
            "not-stated",
            "5-8",
            "5-8",
            "9-12",
            "9-12",
            "13-17",
            "13-17",
            "18+",
            "18+",
        ];
        assert_eq!(bands, expected);
    }

    #[test]
    fn attributes_come_back_and_their_length_tells_nothing() {
        let mut some = Attributes::default();
        some.0.insert(
            3,
            SeatAttributes {
                age: Some(10),
                sex: Sex::Female,
                disability: Disability::No,
            },
        );
        assert_eq!(Attributes::from_bytes(&some.to_bytes()), Ok(some.clone()));
        assert_eq!(
            some.to_bytes().len(),
            Attributes::default().to_bytes().len()
        );
        assert_eq!(some.of(4), SeatAttributes::default());
    }

    #[test]
    fn other_bytes_are_an_error_and_no_panic() {
        for bad in [
            &b""[..],
            b"[]",
            b"{\"3\":{\"sex\":\"x\"}}",
            b"{\"300\":{}}",
            b"{\"3\":{\"name\":\"x\"}}",
            b"\xff",
        ] {
            assert!(Attributes::from_bytes(bad).is_err(), "{bad:?}");
        }
    }
}
