//! One assessment taken by one child: what was drawn and what was answered.

use super::Kind;
use crate::activities::report_desk::TaskResult;
use crate::ids::{Form, Harm, ItemId, MisconceptionId, OptionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An item as it was when it was drawn; a changed item is a new version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Drawn {
    /// The item.
    pub id: ItemId,
    /// Its version, from 1.
    pub version: u32,
    /// What a reporting item asks to report; none for a safety item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harm: Option<Harm>,
}

/// What a child chose, and what it meant then: the bank may change, and what is handed in stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The item's version.
    pub version: u32,
    /// What a reporting item asks to report; none for a safety item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harm: Option<Harm>,
    /// The chosen option.
    pub option: OptionId,
    /// Whether it is the right one.
    pub right: bool,
    /// The wrong idea that it reveals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misconception: Option<MisconceptionId>,
}

/// What was done in the report task, and what there was to report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// What was to be reported.
    pub harm: Harm,
    /// Whether it was a sexual image of a child.
    #[serde(default)]
    pub sexual_image: bool,
    /// What was done.
    pub result: TaskResult,
}

/// One assessment taken, whole or half-way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When it was taken.
    pub kind: Kind,
    /// The seed that every shuffle of it follows from; it is also the attempt's name.
    pub seed: u64,
    /// The form; none when the record of its beginning was lost.
    pub form: Option<Form>,
    /// The items drawn, in the order in which they are asked; empty when the record of its beginning was lost.
    pub items: Vec<Drawn>,
    /// The answers by item. Until it is handed in, the last answer to an item counts.
    pub answers: BTreeMap<ItemId, Given>,
    /// What was done in the report task. The first time counts (INDICATORS: "the first handed-in, unaided report task").
    pub task: Option<Task>,
    /// The confidence answers by id, from 1 to the band's points; none is "rather not say".
    pub confidence: BTreeMap<String, Option<u8>>,
    /// Whether it was handed in. What came later is not part of it.
    pub handed_in: bool,
}

impl Attempt {
    /// An attempt of which nothing is known yet.
    pub fn new(kind: Kind, seed: u64) -> Self {
        Self {
            kind,
            seed,
            form: None,
            items: Vec::new(),
            answers: BTreeMap::new(),
            task: None,
            confidence: BTreeMap::new(),
            handed_in: false,
        }
    }

    /// Whether anything was answered.
    pub fn is_touched(&self) -> bool {
        !self.answers.is_empty() || self.task.is_some() || !self.confidence.is_empty()
    }
}
