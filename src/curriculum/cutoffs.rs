//! The cut-offs of indicators 7.1.4 and 7.1.5 and of disclosure control: assets/indicators.ron. The framework gives none;
//! each of ours has a reason, for a ministry to ratify.

use super::findings::In;
use crate::ids::Band;
use crate::source::Word;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The cut-offs. The default ones are those of INDICATORS.md.
#[derive(Debug, Clone, PartialEq)]
pub struct Cutoffs {
    /// Named in every export.
    pub version: u32,
    /// The least mean of the confidence items, scaled 0 to 1, that counts as confident.
    pub confident_mean: f64,
    /// The least number of confidence items that must be answered; fewer: not classifiable.
    pub confident_answered: u8,
    /// The least share, 0 to 1, of safety items that must be right.
    pub safe_share: f64,
    /// What must be right among the reporting items.
    pub reporting: BTreeMap<Band, ReportingCutoff>,
    /// The least count, and the least complement, that is shown exactly; at least 5.
    pub k: u32,
    /// The width of a band, in points of a percentage.
    pub band_points: u32,
    /// The least base for which a band is shown.
    pub band_base: u32,
    /// Whether a class's total of completion is exact whenever its base is at least [`Cutoffs::k`].
    pub exact_class_total: bool,
    /// From how many completers the teacher sees the class's confidence.
    pub teacher_confidence_from: u32,
    /// Why each is as it is, by its name in the file.
    pub reasons: BTreeMap<String, String>,
}

/// What must be right among a band's reporting items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportingCutoff {
    /// How many at least.
    pub right: u8,
    /// Of how many.
    pub of: u8,
}

impl Default for Cutoffs {
    fn default() -> Self {
        let of = |right, of| ReportingCutoff { right, of };
        Self {
            version: 0,
            confident_mean: 0.75,
            confident_answered: 3,
            safe_share: 0.6,
            reporting: BTreeMap::from([
                (Band::Explorers, of(2, 2)),
                (Band::Navigators, of(3, 4)),
                (Band::Guardians, of(3, 4)),
            ]),
            k: 10,
            band_points: 20,
            band_base: 25,
            exact_class_total: true,
            teacher_confidence_from: 5,
            reasons: BTreeMap::new(),
        }
    }
}

/// What a least count of what is shown can be. Below, single children could be picked out; above, nothing would be shown at all, and
/// the arithmetic of what may be shown needs room.
pub(super) const LEAST_COUNTS: RangeInclusive<u32> = 5..=1000;

#[derive(Deserialize)]
#[serde(rename = "Indicators", deny_unknown_fields)]
pub(super) struct CutoffsRaw<'a> {
    #[serde(rename = "format", default)]
    _format: u32,
    version: u32,
    #[serde(borrow)]
    confident_mean: Cutoff<'a, f64>,
    #[serde(borrow)]
    confident_answered: Cutoff<'a, u8>,
    #[serde(borrow)]
    safe_share: Cutoff<'a, f64>,
    #[serde(borrow)]
    reporting: Vec<ReportingRaw<'a>>,
    #[serde(borrow)]
    k: Cutoff<'a, u32>,
    #[serde(borrow)]
    band_points: Cutoff<'a, u32>,
    #[serde(borrow)]
    band_base: Cutoff<'a, u32>,
    #[serde(borrow)]
    exact_class_total: Cutoff<'a, bool>,
    #[serde(borrow)]
    teacher_confidence_from: Cutoff<'a, u32>,
}

#[derive(Deserialize)]
#[serde(rename = "Cutoff", deny_unknown_fields)]
struct Cutoff<'a, T> {
    value: T,
    #[serde(borrow)]
    reason: Word<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportingRaw<'a> {
    band: Band,
    right: u8,
    of: u8,
    #[serde(borrow)]
    reason: Word<'a>,
}

impl CutoffsRaw<'_> {
    /// The cut-offs, if all are sound.
    pub fn check(&self, found: &mut In) -> Option<Cutoffs> {
        let before = found.problems();
        let share = |value: f64| (0.0..=1.0).contains(&value);
        let rules: [(&str, &Word, bool, &str); 8] = [
            (
                "confident_mean",
                &self.confident_mean.reason,
                share(self.confident_mean.value),
                "write 0 to 1",
            ),
            (
                "confident_answered",
                &self.confident_answered.reason,
                (1..=4).contains(&self.confident_answered.value),
                "write 1 to 4: a band has four confidence items",
            ),
            (
                "safe_share",
                &self.safe_share.reason,
                share(self.safe_share.value),
                "write 0 to 1",
            ),
            (
                "k",
                &self.k.reason,
                LEAST_COUNTS.contains(&self.k.value),
                "write 5 to 1000",
            ),
            (
                "band_points",
                &self.band_points.reason,
                (5..=50).contains(&self.band_points.value) && 100 % self.band_points.value == 0,
                "write a divisor of 100 from 5 to 50, for instance 20",
            ),
            (
                "band_base",
                &self.band_base.reason,
                (self.k.value..=*LEAST_COUNTS.end()).contains(&self.band_base.value)
                    && self.band_base.value.saturating_mul(self.band_points.value) >= 500,
                "write `k` or more, and so much that a band of `band_points` holds five counts: 25 for 20 points; 1000 at most",
            ),
            (
                "exact_class_total",
                &self.exact_class_total.reason,
                true,
                "",
            ),
            (
                "teacher_confidence_from",
                &self.teacher_confidence_from.reason,
                self.teacher_confidence_from.value >= 5,
                "write 5 or more",
            ),
        ];
        let mut reasons = BTreeMap::new();
        for (name, reason, sound, mend) in rules {
            if !sound {
                found.problem(name, format!("`{name}` cannot have this value"), mend);
            }
            reason_of(name.to_owned(), reason, &mut reasons, found);
        }
        let mut reporting = BTreeMap::new();
        for raw in &self.reporting {
            if raw.right == 0 || raw.right > raw.of {
                let what = format!("{} right of {} is no cut-off", raw.right, raw.of);
                found.problem(&raw.reason, what, "write at least 1, and at most all");
            }
            reason_of(
                format!("reporting.{}", raw.band),
                &raw.reason,
                &mut reasons,
                found,
            );
            let cutoff = ReportingCutoff {
                right: raw.right,
                of: raw.of,
            };
            if reporting.insert(raw.band, cutoff).is_some() {
                let what = format!("the band {} stands twice", raw.band);
                found.problem(&raw.reason, what, "keep one of the two");
            }
        }
        for band in Band::ALL {
            if !reporting.contains_key(&band) {
                let what = format!("the reporting cut-off of {band} is missing");
                found.problem(
                    "reporting",
                    what,
                    format!("add `(band: {band}, right: …, of: …, reason: …)`"),
                );
            }
        }
        (found.problems() == before).then_some(Cutoffs {
            version: self.version,
            confident_mean: self.confident_mean.value,
            confident_answered: self.confident_answered.value,
            safe_share: self.safe_share.value,
            reporting,
            k: self.k.value,
            band_points: self.band_points.value,
            band_base: self.band_base.value,
            exact_class_total: self.exact_class_total.value,
            teacher_confidence_from: self.teacher_confidence_from.value,
            reasons,
        })
    }
}

fn reason_of(name: String, reason: &Word, reasons: &mut BTreeMap<String, String>, found: &mut In) {
    if reason.split_whitespace().count() < 3 {
        let what = format!("`{name}` has no reason");
        found.problem(
            reason,
            what,
            "say in a sentence why it is so: a ministry ratifies it",
        );
    }
    reasons.insert(name, reason.to_string());
}
