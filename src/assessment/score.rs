//! What an attempt comes to. Each rule names its source; the numbers stand in `assets/indicators.ron`.

use super::sheet::asks_confidence;
use super::{Attempt, Kind};
use crate::activities::report_desk::{Routes, knows};
use crate::curriculum::{Bank, Cutoffs};
use crate::ids::{Band, Harm, MisconceptionId};
use std::collections::{BTreeMap, BTreeSet};

/// How many were right of how many asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Right.
    pub right: u32,
    /// Asked; what was left unanswered is in it.
    pub of: u32,
}

/// The self-report of confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Confidence {
    /// The mean of the answered items, from 0 to 1.
    Mean(f64),
    /// Too few items were answered to say anything. Such a child stays in the base and is shown apart.
    NotClassifiable,
    /// The band, or this kind of attempt, is not asked.
    NotAsked,
}

/// What an attempt comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// The safety items.
    pub safety: Tally,
    /// The reporting items.
    pub reporting: Tally,
    /// The harms of which every reporting item asked was right.
    pub harms_right: BTreeSet<Harm>,
    /// Whether the report task showed that the child knows how to report; none when it was not done.
    pub task: Option<bool>,
    /// The self-report.
    pub confidence: Confidence,
    /// INDICATORS, "confident".
    pub confident: bool,
    /// INDICATORS, "safe".
    pub safe: bool,
    /// INDICATORS, "knows how to report".
    pub knows_how_to_report: bool,
    /// Whether a verified country pack gave a national route; without one the result stands outside the national 7.1.5
    /// and is shown as "national route not taught".
    pub national_route: bool,
    /// The conjunction for someone who completed the module; none when the attempt is no handed-in end-of-module assessment.
    pub indicator_7_1_5: Option<bool>,
    /// Explorers: the indicator rests on performed tasks alone, and is never pooled with the older bands.
    pub experimental: bool,
    /// The wrong ideas that the answers showed, one for each wrong answer.
    pub misconceptions: Vec<MisconceptionId>,
}

/// Scores an attempt. What was right is what was right when it was answered; of the bank, only the band and its confidence
/// scale matter.
pub fn score(bank: &Bank, cutoffs: &Cutoffs, attempt: &Attempt, routes: &Routes) -> Score {
    let mut score = Score {
        safety: Tally::default(),
        reporting: Tally::default(),
        harms_right: BTreeSet::new(),
        task: attempt
            .task
            .as_ref()
            .map(|task| knows(&task.result, task.harm, task.sexual_image, routes)),
        confidence: confidence(bank, cutoffs, attempt),
        confident: false,
        safe: false,
        knows_how_to_report: false,
        national_route: routes.national(),
        indicator_7_1_5: None,
        experimental: bank.band == Band::Explorers,
        misconceptions: Vec::new(),
    };
    score.add_items(attempt);
    score.confident = confident(score.confidence, cutoffs);
    score.safe = safe(score.safety, cutoffs);
    score.knows_how_to_report =
        score.task == Some(true) && reports(bank.band, score.reporting, cutoffs);
    if attempt.kind == Kind::Assessment && attempt.handed_in {
        score.indicator_7_1_5 = Some(score.conjunction());
    }
    score
}

impl Score {
    /// Counts the items. When the record of the attempt's beginning was lost, the base is what was answered.
    fn add_items(&mut self, attempt: &Attempt) {
        let answered = attempt
            .answers
            .iter()
            .map(|(id, given)| (id.clone(), (given.version, given.harm)));
        let drawn = attempt
            .items
            .iter()
            .map(|drawn| (drawn.id.clone(), (drawn.version, drawn.harm)));
        let asked: BTreeMap<_, _> = if attempt.items.is_empty() {
            answered.collect()
        } else {
            drawn.collect()
        };
        let mut harms_wrong = BTreeSet::new();
        for (id, (version, harm)) in asked {
            let given = attempt
                .answers
                .get(&id)
                .filter(|given| given.version == version);
            let right = given.is_some_and(|given| given.right);
            self.misconceptions
                .extend(given.and_then(|given| given.misconception.clone()));
            let tally = if harm.is_some() {
                &mut self.reporting
            } else {
                &mut self.safety
            };
            tally.of += 1;
            tally.right += u32::from(right);
            if let Some(harm) = harm {
                if right {
                    self.harms_right.insert(harm)
                } else {
                    harms_wrong.insert(harm)
                };
            }
        }
        self.harms_right.retain(|harm| !harms_wrong.contains(harm));
    }

    /// INDICATORS: "7.1.5 = completed ∧ confident ∧ safe ∧ knows how to report, over completed". For explorers it "rests on
    /// performed help-seeking and reporting" alone. Who is not classifiable is not confident.
    fn conjunction(&self) -> bool {
        self.knows_how_to_report && (self.experimental || (self.confident && self.safe))
    }
}

/// INDICATORS, "confident": "mean of the band's four confidence items, scaled 0 to 1 … with at least three answered
/// ('rather not say' is unanswered; fewer: not classifiable, kept in the base and shown)".
fn confidence(bank: &Bank, cutoffs: &Cutoffs, attempt: &Attempt) -> Confidence {
    if !asks_confidence(bank) || !attempt.kind.is_whole() {
        return Confidence::NotAsked;
    }
    let points = bank.points;
    let given = bank
        .confidence
        .iter()
        .filter_map(|id| attempt.confidence.get(id).copied().flatten());
    let given: Vec<_> = given
        .filter(|answer| (1..=points).contains(answer))
        .collect();
    if given.is_empty() || points < 2 || given.len() < usize::from(cutoffs.confident_answered) {
        return Confidence::NotClassifiable;
    }
    let sum: u32 = given.iter().map(|&answer| u32::from(answer - 1)).sum();
    let most = u32::from(points - 1) * u32::try_from(given.len()).unwrap_or(u32::MAX);
    Confidence::Mean(f64::from(sum) / f64::from(most))
}

/// INDICATORS, "confident": the mean is "at least 0.75".
fn confident(confidence: Confidence, cutoffs: &Cutoffs) -> bool {
    matches!(confidence, Confidence::Mean(mean) if mean >= cutoffs.confident_mean)
}

/// INDICATORS, "safe": "at least 60 % of the assessment's safety items (not the reporting ones) right".
fn safe(safety: Tally, cutoffs: &Cutoffs) -> bool {
    safety.of > 0 && f64::from(safety.right) / f64::from(safety.of) >= cutoffs.safe_share
}

/// INDICATORS, "knows how to report": "at least three of the four reporting items right … (explorers: two of two)".
fn reports(band: Band, reporting: Tally, cutoffs: &Cutoffs) -> bool {
    cutoffs
        .reporting
        .get(&band)
        .is_some_and(|cutoff| reporting.right >= u32::from(cutoff.right))
}
