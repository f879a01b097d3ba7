//! A day planner as an author writes it, and what it needs from elsewhere.

use super::content::{Content, Hour};
use crate::activities::faults::{Fault, Need, Needs, check_texts};
use crate::activities::ladder::{RawLevel, check_levels};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A day planner as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "DayPlanner", deny_unknown_fields)]
pub struct Raw<'a> {
    /// Whose day it is.
    #[serde(borrow)]
    pub who: RawWho<'a>,
    /// What fills in a day.
    #[serde(borrow)]
    pub meters: Vec<RawMeter<'a>>,
    /// What can be done in a slot.
    #[serde(borrow)]
    pub cards: Vec<RawCard<'a>>,
    /// What a day may lead to.
    #[serde(borrow)]
    pub tomorrows: Vec<RawTomorrow<'a>>,
    /// What may come into a day.
    #[serde(default, borrow)]
    pub surprises: Vec<RawSurprise<'a>>,
    /// The days, in any order.
    #[serde(borrow)]
    pub days: Vec<RawDay<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// Pictures of whoever's day it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWho<'a> {
    /// While the day is not yet a good one.
    pub waiting: &'a str,
    /// On a good day.
    pub glad: &'a str,
    /// On a morning after another.
    pub tired: &'a str,
}

/// A meter as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMeter<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
}

/// A card as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCard<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// What it fills.
    #[serde(default, borrow)]
    pub fills: Vec<RawFill<'a>>,
    /// Whether it grows over the next slot.
    #[serde(default)]
    pub grows: bool,
    /// How many taps in vain before it can be taken back.
    #[serde(default)]
    pub sticks: u8,
}

/// How much a card fills a meter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFill<'a> {
    /// The meter.
    pub of: &'a str,
    /// By how much.
    pub by: u8,
}

/// What a day may lead to, as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTomorrow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// The wrong idea behind such a day.
    pub misconception: &'a str,
}

/// A surprise as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSurprise<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// Cards that cannot be done on this day any more.
    #[serde(default, borrow)]
    pub spoils: Vec<&'a str>,
    /// Cards that come to the others.
    #[serde(default, borrow)]
    pub brings: Vec<&'a str>,
    /// A card that sits down in the first free slot.
    #[serde(default, borrow)]
    pub drops: Option<&'a str>,
}

/// A day as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDay<'a> {
    /// Its id.
    pub id: &'a str,
    /// The picture of a good morning after it.
    pub art: &'a str,
    /// Its slots, from the earliest.
    #[serde(borrow)]
    pub slots: Vec<RawSlot<'a>>,
    /// The cards to choose from.
    #[serde(borrow)]
    pub cards: Vec<&'a str>,
    /// What makes tomorrow go wrong.
    #[serde(borrow)]
    pub rules: Vec<RawRule<'a>>,
    /// What comes into it.
    #[serde(default, borrow)]
    pub surprises: Vec<RawComing<'a>>,
}

/// A slot as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSlot<'a> {
    /// When it is.
    pub at: Hour,
    /// What is there on this day, whoever plans it.
    #[serde(default, borrow)]
    pub has: Option<&'a str>,
}

/// A surprise of a day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawComing<'a> {
    /// It comes when so many slots are filled.
    pub after: u8,
    /// What comes.
    pub what: &'a str,
}

/// A rule as it stands in a file; `otherwise` is what a day leads to that breaks it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum RawRule<'a> {
    /// A meter must be so full.
    AtLeast {
        /// The meter.
        meter: &'a str,
        /// How full.
        of: u8,
        /// What follows.
        otherwise: &'a str,
    },
    /// A meter must not be fuller.
    AtMost {
        /// The meter.
        meter: &'a str,
        /// How full.
        of: u8,
        /// What follows.
        otherwise: &'a str,
    },
    /// These cards do not go well at these hours.
    Never {
        /// The cards.
        #[serde(borrow)]
        cards: Vec<&'a str>,
        /// The hours.
        at: Vec<Hour>,
        /// What follows.
        otherwise: &'a str,
    },
    /// One of these does not go well right before one of those.
    Row {
        /// The earlier.
        #[serde(borrow)]
        first: Vec<&'a str>,
        /// The later.
        #[serde(borrow)]
        then: Vec<&'a str>,
        /// What follows.
        otherwise: &'a str,
    },
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_names(&mut faults);
        for day in &self.days {
            self.check_day(day, &mut faults);
        }
        let known: Vec<&str> = self.days.iter().map(|day| day.id).collect();
        check_levels("day", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut content = self.sound();
        for (at, raw) in self.days.iter().enumerate() {
            super::plans::look_ahead(&mut content, at, raw, &mut faults);
        }
        if faults.is_empty() {
            Ok(content)
        } else {
            Err(faults)
        }
    }

    /// Every text, picture and misconception that the planner uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        needs.text(None, format!("{prefix}-who"));
        for art in [self.who.waiting, self.who.glad, self.who.tired] {
            needs.art(art);
        }
        for meter in &self.meters {
            needs.art(meter.art);
            needs.text(meter.id, format!("{prefix}-meter-{}", meter.id));
        }
        let days = self.days.iter().flat_map(|day| &day.cards);
        let surprises = self.surprises.iter();
        let later = surprises.flat_map(|it| it.brings.iter().chain(&it.drops));
        let chosen: BTreeSet<&str> = days.chain(later).copied().collect();
        for card in &self.cards {
            let id = card.id;
            needs.art(card.art);
            needs.text(id, format!("{prefix}-card-{id}"));
            // What is there anyway is nobody's choice.
            if chosen.contains(id) {
                needs.text(id, format!("{prefix}-card-{id}-joy"));
            }
            if card.sticks > 0 {
                needs.text(id, format!("{prefix}-card-{id}-sticks"));
            }
            if card.grows {
                needs.text(id, format!("{prefix}-card-{id}-grows"));
            }
        }
        for tomorrow in &self.tomorrows {
            needs.art(tomorrow.art);
            needs.misconception(tomorrow.misconception);
            needs.text(tomorrow.id, format!("{prefix}-tomorrow-{}", tomorrow.id));
        }
        for surprise in &self.surprises {
            needs.art(surprise.art);
            needs.text(surprise.id, format!("{prefix}-surprise-{}", surprise.id));
        }
        for day in &self.days {
            needs.art(day.art);
            needs.text(day.id, format!("{prefix}-day-{}", day.id));
            needs.text(day.id, format!("{prefix}-day-{}-good", day.id));
        }
        needs.0
    }
}
