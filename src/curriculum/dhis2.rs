//! How a country's DHIS2 calls what Sango calls areas, periods and numbers. Written in the country pack by whoever knows that
//! DHIS2; without it nothing is written for it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A checked mapping: every area of the pack has an org unit, and no two things share one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dhis2 {
    /// What names the org units below.
    pub scheme: OrgUnitScheme,
    /// The org unit of the whole country.
    pub country: String,
    /// The org unit of each area, by the area's code in the country pack.
    pub areas: BTreeMap<String, String>,
    /// The period type of the data sets.
    pub period_type: PeriodType,
    /// DHIS2's name for each of Sango's periods that is not named alike.
    pub periods: BTreeMap<String, String>,
    /// The ministry's own codes, by Sango's. Whatever is not here keeps Sango's.
    pub codes: BTreeMap<String, String>,
}

/// By what org units are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrgUnitScheme {
    /// DHIS2's own identifiers: a letter, then ten letters or digits.
    Uid,
    /// The codes that the ministry gave them, at most 50 characters.
    Code,
}

/// The period types that a school's year or term can have, of those that DHIS2 knows.
///
/// Source of names and forms: <https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/introduction.html>,
/// section "Date and period format". DHIS2 has no terms of four months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodType {
    /// `202601`.
    Monthly,
    /// `2026Q1`.
    Quarterly,
    /// `2026S1`, from January or July.
    SixMonthly,
    /// `2026`.
    Yearly,
    /// `2026April`: a year from April on.
    FinancialApril,
    /// `2026July`: a year from July on.
    FinancialJuly,
    /// `2026Oct`: a year from October on.
    FinancialOct,
}

/// When a period begins and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The year, four digits.
    pub year: u16,
    /// The first month, 1 to 12.
    pub month: u8,
    /// How many months.
    pub months: u8,
}

impl PeriodType {
    /// DHIS2's name for it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Monthly => "Monthly",
            Self::Quarterly => "Quarterly",
            Self::SixMonthly => "SixMonthly",
            Self::Yearly => "Yearly",
            Self::FinancialApril => "FinancialApril",
            Self::FinancialJuly => "FinancialJuly",
            Self::FinancialOct => "FinancialOct",
        }
    }

    /// What one of its periods looks like.
    pub fn example(self) -> &'static str {
        match self {
            Self::Monthly => "202601",
            Self::Quarterly => "2026Q1",
            Self::SixMonthly => "2026S1",
            Self::Yearly => "2026",
            Self::FinancialApril => "2026April",
            Self::FinancialJuly => "2026July",
            Self::FinancialOct => "2026Oct",
        }
    }

    /// When a period of this type begins; none for what is no period of this type.
    pub fn span(self, period: &str) -> Option<Span> {
        let (year, rest) = period.split_at_checked(4)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let year: u16 = Some(year).filter(|year| digits(year))?.parse().ok()?;
        let part = |text: &str, digit_count: usize, most: u8| {
            let number: u8 = (text.len() == digit_count && digits(text))
                .then(|| text.parse().ok())
                .flatten()?;
            (1..=most).contains(&number).then_some(number)
        };
        let (month, months) = match self {
            Self::Monthly => (part(rest, 2, 12)?, 1),
            Self::Quarterly => (3 * part(rest.strip_prefix('Q')?, 1, 4)? - 2, 3),
            Self::SixMonthly => (6 * part(rest.strip_prefix('S')?, 1, 2)? - 5, 6),
            Self::Yearly => (rest.is_empty().then_some(1)?, 12),
            Self::FinancialApril => ((rest == "April").then_some(4)?, 12),
            Self::FinancialJuly => ((rest == "July").then_some(7)?, 12),
            Self::FinancialOct => ((rest == "Oct").then_some(10)?, 12),
        };
        Some(Span {
            year,
            month,
            months,
        })
    }
}

impl Dhis2 {
    /// DHIS2's name for one of Sango's periods: as the pack maps it; else the same, when it is a period of the data sets' type
    /// and no other period is mapped there, which it would overwrite.
    pub fn period<'a>(&'a self, sango: &'a str) -> Option<&'a str> {
        if let Some(mapped) = self.periods.get(sango) {
            return Some(mapped);
        }
        let is_taken = self.periods.values().any(|mapped| mapped == sango);
        (!is_taken && self.period_type.span(sango).is_some()).then_some(sango)
    }

    /// The code that the ministry uses for one of Sango's.
    pub fn code<'a>(&'a self, sango: &'a str) -> &'a str {
        self.codes.get(sango).map_or(sango, String::as_str)
    }
}

/// Whether a text can be one of DHIS2's identifiers: a letter, then ten letters or digits.
pub fn is_uid(text: &str) -> bool {
    text.len() == 11
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_of_each_type_begin_where_dhis2_says() {
        use PeriodType::*;
        for (kind, period, begins) in [
            (Monthly, "202612", Some((2026, 12, 1))),
            (Monthly, "202613", None),
            (Monthly, "2026-1", None),
            (Quarterly, "2026Q4", Some((2026, 10, 3))),
            (Quarterly, "2026Q5", None),
            (Quarterly, "2026Q01", None),
            (SixMonthly, "2026S2", Some((2026, 7, 6))),
            (SixMonthly, "2026S0", None),
            (Yearly, "2026", Some((2026, 1, 12))),
            (Yearly, "+026", None),
            (Yearly, "2026-T1", None),
            (FinancialApril, "2026April", Some((2026, 4, 12))),
            (FinancialJuly, "2026July", Some((2026, 7, 12))),
            (FinancialOct, "2026Oct", Some((2026, 10, 12))),
            (FinancialOct, "2026", None),
            (Yearly, "20é6", None),
        ] {
            let span = kind.span(period).map(|at| (at.year, at.month, at.months));
            assert_eq!(span, begins, "{kind:?} {period}");
        }
        for kind in [Monthly, Quarterly, SixMonthly, Yearly, FinancialApril] {
            assert!(kind.span(kind.example()).is_some());
        }
    }

    #[test]
    fn a_period_goes_to_one_place_and_no_other_goes_there() {
        let mut mapping = Dhis2 {
            scheme: OrgUnitScheme::Uid,
            country: "Zz345678901".into(),
            areas: BTreeMap::new(),
            period_type: PeriodType::Yearly,
            periods: BTreeMap::from([("2025-26".into(), "2026".into())]),
            codes: BTreeMap::new(),
        };
        assert_eq!(mapping.period("2025-26"), Some("2026"));
        assert_eq!(mapping.period("2026"), None, "it is taken");
        assert_eq!(mapping.period("2027"), Some("2027"));
        assert_eq!(mapping.period("2027-T1"), None);
        mapping.periods.clear();
        assert_eq!(mapping.period("2026"), Some("2026"), "the twin");
    }

    #[test]
    fn identifiers_have_eleven_places_and_begin_with_a_letter() {
        assert!(is_uid("ImspTQPwCqd"));
        for not in [
            "1mspTQPwCqd",
            "ImspTQPwCq",
            "ImspTQPwCqdd",
            "ImspTQPw-qd",
            "",
        ] {
            assert!(!is_uid(not), "{not}");
        }
    }
}
