//! A day planner, checked; `raw.rs` has it as an author writes it.

use super::board::Board;
use crate::activities::ladder::Level;
use crate::ids::{CardId, DayId, MisconceptionId};
use serde::{Deserialize, Serialize};

/// When a slot is. Each has a sky of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hour {
    /// Before school or work.
    Dawn,
    /// The morning.
    Morning,
    /// The middle of the day.
    Noon,
    /// The afternoon.
    Afternoon,
    /// When the sun goes down.
    Sunset,
    /// The evening.
    Evening,
    /// The last thing before sleep.
    Bedtime,
    /// When one could sleep.
    Night,
}

impl Hour {
    /// All hours, from the earliest.
    pub const ALL: [Hour; 8] = [
        Hour::Dawn,
        Hour::Morning,
        Hour::Noon,
        Hour::Afternoon,
        Hour::Sunset,
        Hour::Evening,
        Hour::Bedtime,
        Hour::Night,
    ];

    /// The hour's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Hour::Dawn => "dawn",
            Hour::Morning => "morning",
            Hour::Noon => "noon",
            Hour::Afternoon => "afternoon",
            Hour::Sunset => "sunset",
            Hour::Evening => "evening",
            Hour::Bedtime => "bedtime",
            Hour::Night => "night",
        }
    }
}

/// A checked day planner. Meters, cards, tomorrows and surprises are named by their places in these lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Whose day it is.
    pub who: Who,
    /// What fills in a day.
    pub meters: Vec<Meter>,
    /// What can be done in a slot.
    pub cards: Vec<Card>,
    /// What a day may lead to.
    pub tomorrows: Vec<Tomorrow>,
    /// What may come into a day.
    pub surprises: Vec<Surprise>,
    /// The days. Each can be filled well in several ways, and wrongly.
    pub days: Vec<Day>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<DayId>>,
}

/// Pictures of whoever's day it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// While the day is not yet a good one.
    pub waiting: String,
    /// On a good day.
    pub glad: String,
    /// On a morning after another.
    pub tired: String,
}

/// Something that fills in a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub art: String,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// Its picture.
    pub art: String,
    /// Which meters it fills, and by how much.
    pub fills: Vec<(usize, u8)>,
    /// Whether it grows over the next slot.
    pub grows: bool,
    /// How many taps in vain before it can be taken back.
    pub sticks: u8,
}

/// What a day leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tomorrow {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub art: String,
    /// The wrong idea behind such a day.
    pub misconception: MisconceptionId,
}

/// Something that comes into a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surprise {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub art: String,
    /// Cards that cannot be done any more.
    pub spoils: Vec<usize>,
    /// Cards that come to the others.
    pub brings: Vec<usize>,
    /// A card that sits down in the first free slot.
    pub drops: Option<usize>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its id.
    pub id: DayId,
    /// The picture of a good morning after it.
    pub art: String,
    /// Its slots, from the earliest.
    pub slots: Vec<Slot>,
    /// The cards to choose from.
    pub cards: Vec<usize>,
    /// What makes tomorrow go wrong.
    pub rules: Vec<Rule>,
    /// What comes into it: when so many slots are filled, and what.
    pub surprises: Vec<(usize, usize)>,
    /// A good day, of cards that are there from the start and stay.
    pub good: Board,
    /// A day whose tomorrow goes wrong, of such cards.
    pub bad: Board,
}

/// A slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// When it is.
    pub hour: Hour,
    /// What is there on this day, whoever plans it.
    pub fixed: Option<usize>,
}

/// A rule, and what a day leads to that breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What is to be kept.
    pub law: Law,
    /// What follows.
    pub otherwise: usize,
}

/// What a good day keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Law {
    /// A meter is so full.
    AtLeast {
        /// The meter.
        meter: usize,
        /// How full.
        of: u8,
    },
    /// A meter is not fuller.
    AtMost {
        /// The meter.
        meter: usize,
        /// How full.
        of: u8,
    },
    /// None of these cards is at these hours.
    Never {
        /// The cards.
        cards: Vec<usize>,
        /// The hours.
        at: Vec<Hour>,
    },
    /// None of these is right before one of those.
    Row {
        /// The earlier.
        first: Vec<usize>,
        /// The later.
        then: Vec<usize>,
    },
}

impl Law {
    /// The meter that it speaks of.
    pub fn meter(&self) -> Option<usize> {
        match self {
            Law::AtLeast { meter, .. } | Law::AtMost { meter, .. } => Some(*meter),
            Law::Never { .. } | Law::Row { .. } => None,
        }
    }
}

impl Content {
    /// The day of this id.
    pub fn day(&self, id: &DayId) -> Option<&Day> {
        self.days.iter().find(|day| &day.id == id)
    }

    /// The place of the card of this id.
    pub fn card(&self, id: &CardId) -> Option<usize> {
        self.cards.iter().position(|card| &card.id == id)
    }
}

impl Day {
    /// The meters that its rules speak of, in the content's order.
    pub fn meters(&self) -> Vec<usize> {
        let mut meters: Vec<usize> = self
            .rules
            .iter()
            .filter_map(|rule| rule.law.meter())
            .collect();
        meters.sort_unstable();
        meters.dedup();
        meters
    }

    /// The place of the slot at this hour.
    pub fn slot(&self, hour: Hour) -> Option<usize> {
        self.slots.iter().position(|slot| slot.hour == hour)
    }
}
