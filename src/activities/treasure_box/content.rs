//! A treasure box as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{MisconceptionId, ThingId};
use serde::{Deserialize, Serialize};

/// Who may see a thing, from the nearest to the farthest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Home {
    /// Only the child.
    Me,
    /// The child's family and other trusted adults.
    Family,
    /// Friends whom the child knows.
    Friends,
    /// The whole world.
    Everyone,
}

impl Home {
    /// All homes, from the nearest to the farthest.
    pub const ALL: [Home; 4] = [Home::Me, Home::Family, Home::Friends, Home::Everyone];

    /// The home's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Home::Me => "me",
            Home::Family => "family",
            Home::Friends => "friends",
            Home::Everyone => "everyone",
        }
    }
}

/// A treasure box as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "TreasureBox", deny_unknown_fields)]
pub struct Raw<'a> {
    /// The homes that the child may choose from.
    pub homes: Vec<Home>,
    /// The things, in any order.
    #[serde(borrow)]
    pub things: Vec<RawThing<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// A thing as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawThing<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// The homes where it is safe.
    pub right: Vec<Home>,
    /// For each other home, what choosing it reveals.
    #[serde(borrow)]
    pub misses: Vec<RawMiss<'a>>,
}

/// A wrong home as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMiss<'a> {
    /// The wrong home.
    pub home: Home,
    /// The wrong idea behind the choice.
    pub misconception: &'a str,
}

/// A checked treasure box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The homes to choose from, from the nearest to the farthest; at least two.
    pub homes: Vec<Home>,
    /// The things; each has at least one right home and one wrong one.
    pub things: Vec<Thing>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<ThingId>>,
}

/// A thing whose home is to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its id.
    pub id: ThingId,
    /// Its picture.
    pub art: String,
    /// The homes where it is safe.
    pub right: Vec<Home>,
    /// One for each other home of the box.
    pub misses: Vec<Miss>,
}

/// A wrong home for a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The wrong home.
    pub home: Home,
    /// The wrong idea behind the choice.
    pub misconception: MisconceptionId,
}

impl Content {
    /// The thing of this id.
    pub fn thing(&self, id: &ThingId) -> Option<&Thing> {
        self.things.iter().find(|thing| &thing.id == id)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_homes(&mut faults);
        check_ids(
            "thing",
            self.things.iter().map(|thing| thing.id),
            &mut faults,
        );
        for thing in &self.things {
            self.check_thing(thing, &mut faults);
        }
        let known: Vec<&str> = self.things.iter().map(|thing| thing.id).collect();
        check_levels("thing", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut homes = self.homes.clone();
        homes.sort();
        Ok(Content {
            homes,
            things: self.things.iter().map(RawThing::sound).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the box uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for thing in &self.things {
            let id = thing.id;
            needs.art(thing.art);
            needs.text(id, format!("{prefix}-{id}"));
            needs.text(id, format!("{prefix}-{id}-fits"));
            for miss in &thing.misses {
                needs.text(id, format!("{prefix}-{id}-{}", miss.home.id()));
                needs.misconception(miss.misconception);
            }
        }
        needs.0
    }
}

impl RawThing<'_> {
    fn sound(&self) -> Thing {
        let mut right = self.right.clone();
        right.sort();
        Thing {
            id: self.id.into(),
            art: self.art.to_owned(),
            right,
            misses: self
                .misses
                .iter()
                .map(|miss| Miss {
                    home: miss.home,
                    misconception: miss.misconception.into(),
                })
                .collect(),
        }
    }
}
