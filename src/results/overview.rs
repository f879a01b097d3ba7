//! What the teacher sees on the device: who is where, by seat; what children think of themselves and got wrong, only as
//! class totals.

use super::book::ClassBook;
use crate::assessment::{Confidence, Kind, Tally};
use crate::ids::{LessonId, MisconceptionId};
use crate::session::{LessonState, Next, Progress};
use std::collections::{BTreeMap, BTreeSet};

/// The class at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// One a seat, from seat 0.
    pub seats: Vec<SeatState>,
    /// How many have completed the module.
    pub completed: usize,
    /// Confidence of those who completed; `None` below the cut-off (five, INDICATORS: "only as class totals from five completers
    /// up").
    pub confidence: Option<ConfidenceTotals>,
    /// What was learnt, of those who handed in both assessments; `None` below the same cut-off.
    pub gain: Option<Gain>,
    /// In how many seats' answers each wrong idea was seen, the most frequent first; empty below the same cut-off.
    pub misconceptions: Vec<(MisconceptionId, usize)>,
}

/// Where one seat is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatState {
    /// The seat, from 0.
    pub seat: u8,
    /// Whether nothing was done yet, what comes next, or that all is done.
    pub at: At,
    /// The module's lessons that exist, in order, with how far each is.
    pub lessons: Vec<(LessonId, LessonState)>,
    /// Core lessons and others that the teacher set aside.
    pub set_aside: BTreeSet<LessonId>,
}

/// Where a seat stands in the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// No fact of this seat.
    NotStarted,
    /// In the first assessment.
    Baseline,
    /// Choosing, or in a lesson: the one that comes next, if any.
    Lessons(Option<LessonId>),
    /// In the last assessment.
    Assessment,
    /// Completed.
    Finished,
}

/// How many of those who completed call themselves confident.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConfidenceTotals {
    /// At or above the cut-off.
    pub confident: usize,
    /// Below it.
    pub not_confident: usize,
    /// Too few items answered to say.
    pub not_classifiable: usize,
}

/// The mean share of right answers, 0 to 1, of the same seats before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// How many seats handed in both.
    pub seats: usize,
    /// In the baseline.
    pub before: f64,
    /// In the assessment.
    pub after: f64,
}

impl ClassBook<'_> {
    /// The class at a glance.
    pub fn overview(&self) -> Overview {
        let least = usize::try_from(self.curriculum.cutoffs.teacher_confidence_from.max(5))
            .unwrap_or(usize::MAX);
        let seats = (0u8..)
            .zip(&self.seats)
            .map(|(number, seat)| self.seat_state(number, seat))
            .collect();
        let completed = self
            .seats
            .iter()
            .filter(|seat| self.completed(seat))
            .count();
        Overview {
            seats,
            completed,
            confidence: self.confidence().filter(|_| completed >= least),
            gain: self.gain().filter(|gain| gain.seats >= least),
            misconceptions: if completed >= least {
                self.misconceptions()
            } else {
                Vec::new()
            },
        }
    }

    fn seat_state(&self, number: u8, seat: &Progress) -> SeatState {
        let lessons = &self.curriculum.lessons;
        let states = self.module.lessons.iter().filter_map(|id| {
            let state = seat.lesson_state(id, lessons.get(id));
            (state != LessonState::Asleep).then(|| (id.clone(), state))
        });
        let states: Vec<_> = states.collect();
        // A lesson that the class was spared is no start of this seat.
        let played = states.iter().any(|(id, state)| match state {
            LessonState::Open { done, .. } => *done > 0,
            LessonState::Done => !seat.is_set_aside(id),
            LessonState::Asleep => false,
        });
        let at = match seat.next(self.module, lessons) {
            Next::Celebration => At::Finished,
            Next::Assessment => At::Assessment,
            Next::Lesson { lesson, .. } => At::Lessons(Some(lesson)),
            Next::Map { suggested } => At::Lessons(suggested),
            Next::Baseline if seat.attempts().is_empty() && !played => At::NotStarted,
            Next::Baseline => At::Baseline,
        };
        let set_aside = self
            .module
            .lessons
            .iter()
            .filter(|id| seat.is_set_aside(id))
            .cloned()
            .collect();
        SeatState {
            seat: number,
            at,
            lessons: states,
            set_aside,
        }
    }

    /// `None` when the band is not asked.
    fn confidence(&self) -> Option<ConfidenceTotals> {
        let mut totals = ConfidenceTotals::default();
        for seat in self.seats.iter().filter(|seat| self.completed(seat)) {
            let Some(score) = self.score(seat, Kind::Assessment) else {
                continue;
            };
            match score.confidence {
                Confidence::NotAsked => return None,
                Confidence::NotClassifiable => totals.not_classifiable += 1,
                Confidence::Mean(_) if score.confident => totals.confident += 1,
                Confidence::Mean(_) => totals.not_confident += 1,
            }
        }
        Some(totals)
    }

    fn gain(&self) -> Option<Gain> {
        let share = |seat: &Progress, kind| {
            let score = self.score(seat, kind)?;
            let Tally { right, of } = Tally {
                right: score.safety.right + score.reporting.right,
                of: score.safety.of + score.reporting.of,
            };
            (of > 0).then(|| f64::from(right) / f64::from(of))
        };
        let both = self.seats.iter().filter_map(|seat| {
            Some((share(seat, Kind::Baseline)?, share(seat, Kind::Assessment)?))
        });
        let both: Vec<(f64, f64)> = both.collect();
        let mean =
            |of: &dyn Fn(&(f64, f64)) -> f64| both.iter().map(of).sum::<f64>() / both.len() as f64;
        (!both.is_empty()).then(|| Gain {
            seats: both.len(),
            before: mean(&|pair| pair.0),
            after: mean(&|pair| pair.1),
        })
    }

    fn misconceptions(&self) -> Vec<(MisconceptionId, usize)> {
        let mut seats_of: BTreeMap<MisconceptionId, usize> = BTreeMap::new();
        for seat in &self.seats {
            let in_answers = Kind::ALL
                .into_iter()
                .filter_map(|kind| self.score(seat, kind))
                .flat_map(|score| score.misconceptions);
            let seen: BTreeSet<MisconceptionId> = in_answers
                .chain(seat.misconceptions().keys().cloned())
                .collect();
            for misconception in seen {
                *seats_of.entry(misconception).or_default() += 1;
            }
        }
        let mut list: Vec<_> = seats_of.into_iter().collect();
        list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        list
    }
}
