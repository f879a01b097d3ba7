//! A lesson: a story, an activity, one new situation to carry over, and a recap.

use super::answers::{self, Answer, AnswerRaw};
use super::findings::In;
use super::story::Story;
use super::story_raw::StoryRaw;
use super::text_ids;
use crate::activities::{Activity, ActivityRaw};
use crate::ids::{Band, LessonId, StepId};
use crate::source::Word;
use serde::Deserialize;

/// A checked lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// Its id, also its file's name.
    pub id: LessonId,
    /// Its author's version; named in every fact about it.
    pub version: u32,
    /// Whose it is.
    pub band: Band,
    /// The picture of its sticker.
    pub sticker: String,
    /// Its steps, in order; at least one of each kind.
    pub steps: Vec<Step>,
}

/// One step of a lesson.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Sango and a child meet a situation.
    Story(Story),
    /// The skill, played.
    Activity(ActivityStep),
    /// One new situation, answered alone.
    CarryOver(CarryOver),
    /// Short lines to keep.
    Recap(Recap),
}

/// An activity as a step.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityStep {
    /// The step's id.
    pub id: StepId,
    /// What is played.
    pub activity: Activity,
}

/// One new situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarryOver {
    /// The step's id.
    pub id: StepId,
    /// Where it is.
    pub place: String,
    /// Pictures of things that are there.
    pub props: Vec<String>,
    /// Two to four answers, exactly one of them right.
    pub options: Vec<Answer>,
}

/// Short lines to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recap {
    /// The step's id.
    pub id: StepId,
    /// How many lines.
    pub lines: u8,
}

impl Lesson {
    /// The step of this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id() == id)
    }
}

impl Step {
    /// Its id within the lesson.
    pub fn id(&self) -> &StepId {
        match self {
            Step::Story(step) => &step.id,
            Step::Activity(step) => &step.id,
            Step::CarryOver(step) => &step.id,
            Step::Recap(step) => &step.id,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Lesson", deny_unknown_fields)]
pub(super) struct LessonRaw<'a> {
    #[serde(rename = "format", default)]
    _format: u32,
    version: u32,
    #[serde(borrow)]
    pub id: Word<'a>,
    pub band: Band,
    #[serde(borrow)]
    sticker: Word<'a>,
    #[serde(borrow)]
    steps: Vec<StepRaw<'a>>,
}

#[derive(Deserialize)]
enum StepRaw<'a> {
    Story(#[serde(borrow)] StoryRaw<'a>),
    Activity(#[serde(borrow)] ActivityStepRaw<'a>),
    CarryOver(#[serde(borrow)] CarryOverRaw<'a>),
    Recap(#[serde(borrow)] RecapRaw<'a>),
}

#[derive(Deserialize)]
#[serde(rename = "Activity", deny_unknown_fields)]
struct ActivityStepRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    engine: ActivityRaw<'a>,
}

#[derive(Deserialize)]
#[serde(rename = "CarryOver", deny_unknown_fields)]
struct CarryOverRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    place: Word<'a>,
    #[serde(borrow, default)]
    props: Vec<Word<'a>>,
    #[serde(borrow)]
    options: Vec<AnswerRaw<'a>>,
}

#[derive(Deserialize)]
#[serde(rename = "Recap", deny_unknown_fields)]
struct RecapRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    lines: u8,
}

impl<'a> StepRaw<'a> {
    fn id(&self) -> &Word<'a> {
        match self {
            Self::Story(step) => &step.id,
            Self::Activity(step) => &step.id,
            Self::CarryOver(step) => &step.id,
            Self::Recap(step) => &step.id,
        }
    }

    /// The place of its kind in a lesson's shape, and the kind's name.
    fn kind(&self) -> (usize, &'static str) {
        match self {
            Self::Story(_) => (0, "Story"),
            Self::Activity(_) => (1, "Activity"),
            Self::CarryOver(_) => (2, "CarryOver"),
            Self::Recap(_) => (3, "Recap"),
        }
    }

    fn check(&self, lesson: &LessonId, found: &mut In) -> Option<Step> {
        match self {
            Self::Story(raw) => raw.check(lesson, found).map(Step::Story),
            Self::Activity(raw) => raw.check(lesson, found).map(Step::Activity),
            Self::CarryOver(raw) => Some(Step::CarryOver(raw.check(lesson, found))),
            Self::Recap(raw) => Some(Step::Recap(raw.check(lesson, found))),
        }
    }
}

impl LessonRaw<'_> {
    /// The sound lesson. A lesson with a fault is asleep.
    pub fn check(&self, found: &mut In) -> Option<Lesson> {
        let before = found.problems();
        let id: LessonId = self.id.as_str().into();
        found.id("lesson", &self.id);
        found.id("picture", &self.sticker);
        found.art(&self.sticker);
        found.text(&self.id, text_ids::title(&id));
        found.text(&self.id, text_ids::creature(&id));
        found.text(&self.id, text_ids::creature_says(&id));
        found.text(&self.id, text_ids::about(&id));
        found.ids("step", self.steps.iter().map(StepRaw::id));
        self.check_shape(found);
        let steps: Vec<_> = self
            .steps
            .iter()
            .filter_map(|step| step.check(&id, found))
            .collect();
        // The teacher's card has no band: adults read it.
        let band = found.band.take();
        for part in text_ids::CARD_PARTS {
            found.text(&self.id, text_ids::card(&id, part));
        }
        found.band = band;
        found.shared_texts();
        (found.problems() == before).then(|| Lesson {
            id,
            version: self.version,
            band: self.band,
            sticker: self.sticker.to_string(),
            steps,
        })
    }

    fn check_shape(&self, found: &mut In) {
        let kinds: Vec<_> = self.steps.iter().map(StepRaw::kind).collect();
        for (wanted, name) in ["Story", "Activity", "CarryOver", "Recap"]
            .iter()
            .enumerate()
        {
            if !kinds.iter().any(|(kind, _)| *kind == wanted) {
                let what = format!("the lesson `{}` has no {name}", self.id);
                found.problem(&self.id, what, format!("add a step `{name}(…)`"));
            }
        }
        for (step, pair) in self.steps.iter().skip(1).zip(kinds.windows(2)) {
            if pair[1].0 < pair[0].0 {
                found.problem(
                    step.id(),
                    format!("a {} stands after a {}", pair[1].1, pair[0].1),
                    "order the steps: Story, Activity, CarryOver, Recap",
                );
            }
        }
    }
}

impl ActivityStepRaw<'_> {
    fn check(&self, lesson: &LessonId, found: &mut In) -> Option<ActivityStep> {
        let id: StepId = self.id.as_str().into();
        found.needs(
            &self.id,
            self.engine.needs(&text_ids::activity(lesson, &id)),
        );
        match self.engine.check() {
            Ok(activity) => Some(ActivityStep { id, activity }),
            Err(faults) => {
                found.faults(&self.id, faults);
                None
            }
        }
    }
}

impl CarryOverRaw<'_> {
    fn check(&self, lesson: &LessonId, found: &mut In) -> CarryOver {
        let id: StepId = self.id.as_str().into();
        found.id("place", &self.place);
        found.art_for(&self.place, &format!("place-{}", self.place));
        for prop in &self.props {
            found.id("prop", prop);
            found.art(prop);
        }
        found.text(&self.id, text_ids::part(lesson, &id, "ask"));
        for raw in &self.options {
            let option = raw.id.as_str().into();
            found.text(&raw.id, text_ids::part(lesson, &id, &raw.id));
            found.text(&raw.id, text_ids::why(lesson, &id, &option));
            found.choosable(&raw.id, raw.art.as_ref());
        }
        CarryOver {
            options: answers::check(&self.id, &self.options, found),
            place: self.place.to_string(),
            props: self.props.iter().map(|prop| prop.to_string()).collect(),
            id,
        }
    }
}

impl RecapRaw<'_> {
    fn check(&self, lesson: &LessonId, found: &mut In) -> Recap {
        let id: StepId = self.id.as_str().into();
        if !(1..=5).contains(&self.lines) {
            let what = format!("a recap of {} lines", self.lines);
            found.problem(&self.id, what, "write three, at least one and at most five");
        }
        for line in 1..=self.lines.min(5) {
            found.text(&self.id, text_ids::part(lesson, &id, &line.to_string()));
        }
        found.text(&self.id, text_ids::part(lesson, &id, "sign"));
        Recap {
            id,
            lines: self.lines,
        }
    }
}
