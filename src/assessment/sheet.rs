//! What a child is asked: drawn from a bank by a seed, and the same again when a half-answered attempt goes on.

use super::{Attempt, Drawn, Given, Kind};
use crate::activities::Setting;
use crate::chance::Chance;
use crate::curriculum::{Bank, Draw, Item, ItemKind, Module};
use crate::ids::{Form, Harm, ItemId, OptionId};
use std::collections::{BTreeMap, VecDeque};

/// Everything that one attempt asks, in order: items, then the report task, then confidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// When it is taken.
    pub kind: Kind,
    /// Its form.
    pub form: Form,
    /// What every shuffle follows from; also the attempt's name.
    pub seed: u64,
    /// The items.
    pub items: Vec<Asked>,
    /// Whether the report task comes.
    pub report_task: bool,
    /// The confidence items by id; empty when the band is not asked or the kind is short.
    pub confidence: Vec<String>,
}

/// One item as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The item.
    pub item: ItemId,
    /// Its version.
    pub version: u32,
    /// What it asks to report; none for a safety item.
    pub harm: Option<Harm>,
    /// Its options as they are shown.
    pub options: Vec<OptionId>,
}

/// What is to be asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// The item at this index of [`Sheet::items`].
    Item(usize),
    /// The report task.
    Task,
    /// The confidence item at this index of [`Sheet::confidence`].
    Confidence(usize),
    /// Nothing more: it can be handed in.
    HandIn,
}

impl Sheet {
    /// Draws a new sheet. Safety items are spread over the competencies and reporting items over the four harms, so that
    /// four of them are one each (INDICATORS: knows how to report). A bank with too few gives what it has.
    pub fn draw(bank: &Bank, module: &Module, kind: Kind, form: Form, seed: u64) -> Self {
        let Draw { safety, reporting } = if kind.is_whole() {
            module.assessment
        } else {
            module.baseline
        };
        let mut chance = Chance::from_seed(seed);

        let mut by_competency: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        let mut by_harm: BTreeMap<_, Vec<&Item>> = BTreeMap::new();
        for item in bank.items.iter().filter(|item| item.form == form) {
            match item.kind {
                ItemKind::Safety => by_competency
                    .entry(&item.competency)
                    .or_default()
                    .push(item),
                ItemKind::Reporting(harm) => by_harm.entry(harm).or_default().push(item),
            }
        }
        let mut drawn = spread(by_competency.into_values(), safety, &mut chance);
        drawn.extend(spread(by_harm.into_values(), reporting, &mut chance));
        chance.shuffle(&mut drawn);
        Self::of(bank, kind, form, seed, drawn)
    }

    /// The sheet of an attempt that was begun before: the same items in the same order with the same shuffles, even when
    /// the bank has changed since. An item that the bank no longer holds in that version is left out.
    pub fn resume(bank: &Bank, attempt: &Attempt) -> Self {
        let items = attempt
            .items
            .iter()
            .filter_map(|drawn| find(bank, &drawn.id, drawn.version))
            .collect();
        let form = attempt.form.unwrap_or(Form::A);
        Self::of(bank, attempt.kind, form, attempt.seed, items)
    }

    fn of(bank: &Bank, kind: Kind, form: Form, seed: u64, items: Vec<&Item>) -> Self {
        let asked = |item: &Item| {
            let mut options: Vec<_> = item
                .options
                .iter()
                .map(|option| option.id.clone())
                .collect();
            // A stream of its own for each item: other items coming or going change nothing here.
            Chance::from_seed_and_name(seed, item.id.as_ref()).shuffle(&mut options);
            Asked {
                item: item.id.clone(),
                version: item.version,
                harm: harm(item),
                options,
            }
        };
        Self {
            kind,
            form,
            seed,
            items: items.into_iter().map(asked).collect(),
            report_task: kind.is_whole(),
            confidence: if kind.is_whole() && asks_confidence(bank) {
                bank.confidence.clone()
            } else {
                Vec::new()
            },
        }
    }

    /// The items drawn, as an attempt keeps them.
    pub fn drawn(&self) -> Vec<Drawn> {
        let drawn = |asked: &Asked| Drawn {
            id: asked.item.clone(),
            version: asked.version,
            harm: asked.harm,
        };
        self.items.iter().map(drawn).collect()
    }

    /// What is to be asked next: the first that has no answer yet.
    pub fn next(&self, attempt: &Attempt) -> Ask {
        if let Some(index) = self
            .items
            .iter()
            .position(|asked| !attempt.answers.contains_key(&asked.item))
        {
            Ask::Item(index)
        } else if self.report_task && attempt.task.is_none() {
            Ask::Task
        } else if let Some(index) = self
            .confidence
            .iter()
            .position(|id| !attempt.confidence.contains_key(id))
        {
            Ask::Confidence(index)
        } else {
            Ask::HandIn
        }
    }

    /// How many of how many are answered, for the child's row of shells.
    pub fn progress(&self, attempt: &Attempt) -> (usize, usize) {
        let items = self
            .items
            .iter()
            .filter(|asked| attempt.answers.contains_key(&asked.item))
            .count();
        let confidence = self
            .confidence
            .iter()
            .filter(|id| attempt.confidence.contains_key(*id))
            .count();
        let task = usize::from(self.report_task && attempt.task.is_some());
        let all = self.items.len() + self.confidence.len() + usize::from(self.report_task);
        (items + confidence + task, all)
    }

    /// What the report task begins from.
    pub fn task_setting(&self, helpline: bool) -> Setting {
        Setting {
            seed: self.seed,
            helpline,
        }
    }
}

/// Self-reports of confidence are not valid at 5 to 8 (INDICATORS: explorers).
pub(super) fn asks_confidence(bank: &Bank) -> bool {
    bank.band != crate::ids::Band::Explorers
}

impl Asked {
    /// The bank's item, unless it has changed since it was drawn.
    pub fn find<'b>(&self, bank: &'b Bank) -> Option<&'b Item> {
        find(bank, &self.item, self.version)
    }
}

impl Given {
    /// The choice of an option; none when the item has no such option.
    pub fn of(item: &Item, option: &OptionId) -> Option<Self> {
        let chosen = item.options.iter().find(|known| &known.id == option)?;
        Some(Self {
            version: item.version,
            harm: harm(item),
            option: option.clone(),
            right: chosen.right,
            misconception: chosen.misconception.clone(),
        })
    }
}

fn harm(item: &Item) -> Option<Harm> {
    match item.kind {
        ItemKind::Safety => None,
        ItemKind::Reporting(harm) => Some(harm),
    }
}

/// The bank's item in exactly this version.
fn find<'b>(bank: &'b Bank, id: &ItemId, version: u32) -> Option<&'b Item> {
    bank.items
        .iter()
        .find(|known| &known.id == id && known.version == version)
}

/// Takes `count` items by turns from groups, both in an order by chance.
fn spread<'b>(
    groups: impl Iterator<Item = Vec<&'b Item>>,
    count: u8,
    chance: &mut Chance,
) -> Vec<&'b Item> {
    let mut groups: VecDeque<_> = groups
        .map(|mut items| {
            chance.shuffle(&mut items);
            items
        })
        .collect();
    chance.shuffle(groups.make_contiguous());
    let mut taken = Vec::new();
    while taken.len() < usize::from(count)
        && let Some(mut group) = groups.pop_front()
    {
        if let Some(item) = group.pop() {
            taken.push(item);
            groups.push_back(group);
        }
    }
    taken
}
