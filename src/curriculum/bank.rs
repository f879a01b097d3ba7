//! A band's bank: the assessment's items on two forms, the confidence items and the report task.

use super::answers::{self, Answer, AnswerRaw};
use super::findings::In;
use super::text_ids;
use crate::activities::report_desk::{self, Hears};
use crate::activities::{Activity, ActivityRaw};
use crate::ids::{Band, Form, Harm, ItemId, OptionId};
use crate::source::Word;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A checked bank.
#[derive(Debug, Clone, PartialEq)]
pub struct Bank {
    /// Whose it is.
    pub band: Band,
    /// The items, in the file's order.
    pub items: Vec<Item>,
    /// The confidence items' ids: four, none for explorers.
    pub confidence: Vec<String>,
    /// How many points the confidence scale has: 0, 3 or 5.
    pub points: u8,
    /// The report task.
    pub report_task: report_desk::Content,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id in the bank.
    pub id: ItemId,
    /// Goes up when its meaning changes.
    pub version: u32,
    /// The half of the bank that it belongs to.
    pub form: Form,
    /// What it counts for.
    pub kind: ItemKind,
    /// The skill that it asks for.
    pub competency: String,
    /// Its picture.
    pub art: String,
    /// Two to four answers, exactly one of them right.
    pub options: Vec<Answer>,
}

/// What an item counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Being safe.
    Safety,
    /// Knowing how to report this.
    Reporting(Harm),
}

impl Bank {
    /// The item of this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| &item.id == id)
    }

    /// The items of a form, in the file's order.
    pub fn form(&self, form: Form) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.form == form)
    }
}

impl Item {
    /// The answer of this id.
    pub fn option(&self, id: &OptionId) -> Option<&Answer> {
        self.options.iter().find(|option| &option.id == id)
    }
}

#[derive(Deserialize)]
#[serde(rename = "Bank", deny_unknown_fields)]
pub(super) struct BankRaw<'a> {
    #[serde(rename = "version")]
    _version: u32,
    pub band: Band,
    #[serde(borrow)]
    items: Vec<ItemRaw<'a>>,
    #[serde(borrow, default)]
    confidence: Vec<Word<'a>>,
    #[serde(default)]
    points: u8,
    #[serde(borrow)]
    report_task: ActivityRaw<'a>,
}

#[derive(Deserialize)]
#[serde(rename = "Item", deny_unknown_fields)]
struct ItemRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    version: u32,
    form: Form,
    kind: ItemKind,
    #[serde(borrow)]
    competency: Word<'a>,
    #[serde(borrow)]
    art: Word<'a>,
    #[serde(borrow)]
    options: Vec<AnswerRaw<'a>>,
}

impl BankRaw<'_> {
    /// The sound bank: without the items that have a fault; none when its report task has one.
    pub fn check(&self, found: &mut In) -> Option<Bank> {
        found.ids("item", self.items.iter().map(|item| &item.id));
        let mut items: Vec<Item> = Vec::new();
        for raw in &self.items {
            let before = found.problems();
            let item = raw.check(found);
            if found.problems() == before && !items.iter().any(|other| other.id == item.id) {
                items.push(item);
            }
        }
        self.check_competencies(found);
        let confidence = self.check_confidence(found);
        let report_task = self.check_task(found)?;
        found.shared_texts();
        Some(Bank {
            band: self.band,
            items,
            confidence,
            points: self.points,
            report_task,
        })
    }

    /// A bank per competency, at least two items on each form (CURRICULUM: assessment).
    fn check_competencies(&self, found: &mut In) {
        let mut counts: BTreeMap<(&str, Form), (&Word, usize)> = BTreeMap::new();
        for item in &self.items {
            for form in [Form::A, Form::B] {
                let count = counts.entry((&item.competency, form));
                count.or_insert((&item.competency, 0)).1 += usize::from(item.form == form);
            }
        }
        for ((competency, form), (place, count)) in counts {
            if count < 2 {
                found.problem(
                    place,
                    format!("the competency `{competency}` has only {count} on form {form:?}"),
                    "write at least two for each form",
                );
            }
        }
    }

    fn check_confidence(&self, found: &mut In) -> Vec<String> {
        found.ids("confidence item", &self.confidence);
        let (items, points) = match self.band {
            Band::Explorers => (0, 0),
            Band::Navigators => (4, 3),
            Band::Guardians => (4, 5),
        };
        if self.confidence.len() != items || self.points != points {
            let has = self.confidence.len();
            found.problem(
                "confidence",
                format!(
                    "there are {has} confidence items with {} points",
                    self.points
                ),
                format!("the band {} has {items} with {points} points", self.band),
            );
        }
        for id in &self.confidence {
            found.text(id, text_ids::confidence(self.band, id));
        }
        self.confidence.iter().map(|id| id.to_string()).collect()
    }

    fn check_task(&self, found: &mut In) -> Option<report_desk::Content> {
        let at = "report_task";
        found.needs(at, self.report_task.needs(&text_ids::task(self.band)));
        match self.report_task.check() {
            Ok(Activity::ReportDesk(content)) => {
                // Whoever tells in the assessment has told (INDICATORS: "knows how to report").
                let adults = content.adults.iter();
                for deaf in adults.filter(|adult| adult.hears != Hears::AtOnce) {
                    let what = format!("the adult `{}` does not hear at once", deaf.id);
                    let mend = "leave `hears` out of the report task: it belongs into a lesson";
                    found.problem(at, what, mend);
                }
                Some(content)
            }
            Ok(_) => {
                found.problem(
                    at,
                    "the report task is no report desk",
                    "write `ReportDesk(…)`",
                );
                None
            }
            Err(faults) => {
                found.faults(at, faults);
                None
            }
        }
    }
}

impl ItemRaw<'_> {
    fn check(&self, found: &mut In) -> Item {
        let id: ItemId = self.id.as_str().into();
        found.id("competency", &self.competency);
        found.id("picture", &self.art);
        found.art(&self.art);
        if self.version == 0 {
            found.problem(
                &self.id,
                format!("`{id}` has the version 0"),
                "versions begin at 1",
            );
        }
        found.text(&self.id, text_ids::item_ask(&id, self.version));
        for raw in &self.options {
            let option = raw.id.as_str().into();
            found.text(&raw.id, text_ids::item_option(&id, self.version, &option));
            if raw.art.is_some() {
                found.choosable(&raw.id, raw.art.as_ref());
            }
        }
        Item {
            options: answers::check(&self.id, &self.options, found),
            version: self.version,
            form: self.form,
            kind: self.kind,
            competency: self.competency.to_string(),
            art: self.art.to_string(),
            id,
        }
    }
}
