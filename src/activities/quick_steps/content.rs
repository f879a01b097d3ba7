//! Quick steps as an author writes them, and checked.

use crate::activities::faults::{Fault, Need, Needs};
use crate::activities::ladder::{Level, RawLevel};
use crate::ids::{DeedId, FeelingId, MisconceptionId, SituationId, StepId};
use serde::Deserialize;

/// What the hands do: it says what is seen of a deed, not whether it is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hands {
    /// A big hand: stop.
    Stop,
    /// The screen goes dark.
    Close,
    /// The device is turned on its face.
    Turn,
    /// A cloth falls over it.
    Cover,
    /// One looks or walks away.
    Away,
    /// Somebody is told.
    Tell,
    /// Looking at it, touching it, anything else that changes nothing about it.
    Stay,
}

/// Quick steps as they stand in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "QuickSteps", deny_unknown_fields)]
pub struct Raw<'a> {
    /// All that can be done, in any round.
    #[serde(borrow)]
    pub deeds: Vec<RawDeed<'a>>,
    /// How one can feel.
    #[serde(borrow)]
    pub feelings: Vec<RawFeeling<'a>>,
    /// The rounds, in any order.
    #[serde(borrow)]
    pub rounds: Vec<RawRound<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// A deed as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDeed<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture; for somebody who is told, their portrait.
    pub art: &'a str,
    /// What the hands do.
    pub hands: Hands,
}

/// A feeling as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFeeling<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its creature, with the layers `body`, `upset` and `calm`.
    pub art: &'a str,
}

/// A round as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRound<'a> {
    /// Its id.
    pub id: &'a str,
    /// The device, with the layers `front`, `screen` and `back`, and `closed` where it is more than a dark screen.
    pub device: &'a str,
    /// What comes on its screen.
    pub scene: &'a str,
    /// How that feels.
    pub feeling: &'a str,
    /// What can be done all through the round, and what follows where a step says nothing else.
    #[serde(borrow)]
    pub deeds: Vec<RawWay<'a>>,
    /// The steps, in order.
    #[serde(borrow)]
    pub steps: Vec<RawStep<'a>>,
}

/// A step as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep<'a> {
    /// Its id.
    pub id: &'a str,
    /// What can be done here that leads on; what Sango would do is the first.
    pub right: Vec<&'a str>,
    /// Whoever is told here does not listen: one more step is needed.
    #[serde(default)]
    pub unheard: bool,
    /// What follows here from something else that can be done.
    #[serde(default, borrow)]
    pub also: Vec<RawWay<'a>>,
}

/// What follows from a deed, as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWay<'a> {
    /// What is done.
    #[serde(rename = "do")]
    pub deed: &'a str,
    /// The wrong idea that it shows; none when it only does not help yet.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
    /// What is then on the screen: for the rest of the round, or, for what makes the feeling grow, until it is small again.
    #[serde(default, borrow)]
    pub scene: Option<&'a str>,
}

/// Checked quick steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// All that can be done.
    pub deeds: Vec<Deed>,
    /// How one can feel.
    pub feelings: Vec<Feeling>,
    /// The rounds. The last step of each is that somebody listens.
    pub rounds: Vec<Round>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<SituationId>>,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// Its id.
    pub id: DeedId,
    /// Its picture.
    pub art: String,
    /// What the hands do.
    pub hands: Hands,
}

/// How one can feel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feeling {
    /// Its id.
    pub id: FeelingId,
    /// Its creature.
    pub art: String,
}

/// One situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: SituationId,
    /// The device.
    pub device: String,
    /// What comes on its screen.
    pub scene: String,
    /// How that feels.
    pub feeling: FeelingId,
    /// What can be done all through the round.
    pub offers: Vec<DeedId>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// One step of a safe reaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// What follows from each of the round's deeds here, in the order of the offers; what Sango would do first among what is right.
    pub ways: Vec<(DeedId, Way)>,
    /// What Sango would do.
    pub wise: DeedId,
    /// Whoever is told here does not listen.
    pub unheard: bool,
}

/// What follows from a deed at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it is here.
    pub what: What,
    /// Whether its text is this step's own.
    pub own: bool,
    /// What is then on the screen.
    pub scene: Option<String>,
}

/// What a deed is at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It leads on.
    Right,
    /// It does not help here, or not yet; no harm.
    Aside,
    /// It shows a wrong idea: the feeling grows.
    Miss(MisconceptionId),
}

impl Content {
    /// The deed of this id.
    pub fn deed(&self, id: &DeedId) -> Option<&Deed> {
        self.deeds.iter().find(|deed| &deed.id == id)
    }

    /// The feeling of this id.
    pub fn feeling(&self, id: &FeelingId) -> Option<&Feeling> {
        self.feelings.iter().find(|feeling| &feeling.id == id)
    }

    /// The round of this id.
    pub fn round(&self, id: &SituationId) -> Option<&Round> {
        self.rounds.iter().find(|round| &round.id == id)
    }
}

impl Step {
    /// What follows from a deed here; none when it is not offered.
    pub fn way(&self, deed: &DeedId) -> Option<&Way> {
        let found = self.ways.iter().find(|(id, _)| id == deed);
        found.map(|(_, way)| way)
    }
}

impl RawStep<'_> {
    /// Whether the step itself says what follows from a deed.
    pub(super) fn speaks_of(&self, deed: &str) -> bool {
        self.right.contains(&deed) || self.also.iter().any(|way| way.deed == deed)
    }
}

impl RawRound<'_> {
    /// Whether a deed has nothing more to do from this step on: an earlier step was done with it or with its like.
    pub(super) fn is_spent(&self, deed: &str, step: usize) -> bool {
        let right = |step: &RawStep| step.right.contains(&deed);
        self.steps.iter().take(step).any(right) && !self.steps.iter().skip(step).any(right)
    }

    /// Whether the round's own text for a deed can ever be heard.
    fn is_heard(&self, deed: &str) -> bool {
        let open =
            |(at, step): (usize, &RawStep)| !step.speaks_of(deed) && !self.is_spent(deed, at);
        self.steps.iter().enumerate().any(open)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let faults = self.faults();
        if !faults.is_empty() {
            return Err(faults);
        }
        let deeds = self.deeds.iter().map(|deed| Deed {
            id: deed.id.into(),
            art: deed.art.to_owned(),
            hands: deed.hands,
        });
        let feelings = self.feelings.iter().map(|feeling| Feeling {
            id: feeling.id.into(),
            art: feeling.art.to_owned(),
        });
        Ok(Content {
            deeds: deeds.collect(),
            feelings: feelings.collect(),
            rounds: self.rounds.iter().map(sound_round).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the steps use; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for deed in &self.deeds {
            needs.art(deed.art);
            needs.text(deed.id, format!("{prefix}-do-{}", deed.id));
        }
        for feeling in &self.feelings {
            needs.art(feeling.art);
            needs.text(feeling.id, format!("{prefix}-feel-{}", feeling.id));
        }
        for round in &self.rounds {
            needs.art(round.device);
            needs.art(round.scene);
            let text = format!("{prefix}-{}", round.id);
            needs.text(round.id, format!("{text}-about"));
            for way in &round.deeds {
                if round.is_heard(way.deed) {
                    needs.text(way.deed, format!("{text}-{}", way.deed));
                }
            }
            for step in &round.steps {
                let also = step.also.iter().map(|way| way.deed);
                for deed in step.right.iter().copied().chain(also) {
                    needs.text(deed, format!("{text}-{}-{deed}", step.id));
                }
            }
            let also = round.steps.iter().flat_map(|step| &step.also);
            for way in round.deeds.iter().chain(also) {
                if let Some(miss) = way.miss {
                    needs.misconception(miss);
                }
                if let Some(scene) = way.scene {
                    needs.art(scene);
                }
            }
        }
        needs.0
    }
}

fn sound_round(round: &RawRound) -> Round {
    let way = |raw: &RawWay, own: bool| Way {
        what: match raw.miss {
            Some(miss) => What::Miss(miss.into()),
            None => What::Aside,
        },
        own,
        scene: raw.scene.map(str::to_owned),
    };
    let steps = round.steps.iter().map(|step| Step {
        id: step.id.into(),
        ways: (round.deeds.iter())
            .map(|offer| {
                let also = step.also.iter().find(|also| also.deed == offer.deed);
                let way = match also {
                    _ if step.right.contains(&offer.deed) => Way {
                        what: What::Right,
                        own: true,
                        scene: None,
                    },
                    Some(also) => way(also, true),
                    None => way(offer, false),
                };
                (offer.deed.into(), way)
            })
            .collect(),
        wise: step.right.first().copied().unwrap_or_default().into(),
        unheard: step.unheard,
    });
    Round {
        id: round.id.into(),
        device: round.device.to_owned(),
        scene: round.scene.to_owned(),
        feeling: round.feeling.into(),
        offers: round.deeds.iter().map(|way| way.deed.into()).collect(),
        steps: steps.collect(),
    }
}
