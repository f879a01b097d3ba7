//! One assessment taken by one child: what was drawn and what was answered.

use super::Kind;
use crate::activities::report_desk::TaskResult;
use crate::ids::{Form, ItemId, OptionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An item as it was when it was drawn; a changed item is a new version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemVersion {
    /// The item.
    pub id: ItemId,
    /// Its version, from 1.
    pub version: u16,
}

/// What a child chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The item's version.
    pub version: u16,
    /// The chosen option.
    pub option: OptionId,
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
    pub items: Vec<ItemVersion>,
    /// The answers by item. Until it is handed in, the last answer to an item counts.
    pub answers: BTreeMap<ItemId, Answer>,
    /// What was done in the report task. The first time counts (INDICATORS: "the first handed-in, unaided report task").
    pub task: Option<TaskResult>,
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
