//! A sorting as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{HomeId, MisconceptionId, ThingId, ToolId};
use serde::Deserialize;

/// A sorting as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Sort", deny_unknown_fields)]
pub struct Raw<'a> {
    /// Where things can be put, in the order in which they are offered.
    #[serde(borrow)]
    pub homes: Vec<RawHome<'a>>,
    /// What can change a thing; none where things are only sorted.
    #[serde(default, borrow)]
    pub tools: Vec<RawTool<'a>>,
    /// What putting a closed thing somewhere without a look inside reveals.
    #[serde(default)]
    pub unseen: Option<&'a str>,
    /// What grows of things sorted well: drawings of one size that lie one upon the other; the first is there from the beginning.
    #[serde(borrow)]
    pub grows: Vec<&'a str>,
    /// The things, in any order.
    #[serde(borrow)]
    pub things: Vec<RawThing<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// A home as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHome<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
}

/// A tool as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTool<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its sign, one of `icons/`.
    pub icon: &'a str,
}

/// A thing as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawThing<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture, from outside.
    pub art: &'a str,
    /// For a closed thing, its picture once one has looked into it; may be the same.
    #[serde(default)]
    pub inside: Option<&'a str>,
    /// The homes where it belongs as it is.
    #[serde(default, borrow)]
    pub right: Vec<&'a str>,
    /// What each other home reveals, as long as the thing does not fit there.
    #[serde(default, borrow)]
    pub misses: Vec<RawMiss<'a>>,
    /// The tools that can be used on it.
    #[serde(default, borrow)]
    pub uses: Vec<RawUse<'a>>,
    /// Homes where it fits as well after some of these.
    #[serde(default, borrow)]
    pub mends: Vec<RawMend<'a>>,
}

/// Wrong homes as they stand in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMiss<'a> {
    /// The wrong homes of one and the same story, told in the text of the first.
    #[serde(borrow)]
    pub homes: Vec<&'a str>,
    /// The wrong idea behind the choice.
    pub misconception: &'a str,
}

/// A tool on a thing as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Use", deny_unknown_fields)]
pub struct RawUse<'a> {
    /// The tool.
    pub tool: &'a str,
    /// The wrong idea that using it here reveals; none where it helps, or is answered.
    #[serde(default)]
    pub miss: Option<&'a str>,
}

/// A way to mend a thing as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMend<'a> {
    /// Where the thing fits then.
    pub home: &'a str,
    /// What it takes: all of these, in any order; Sango does it in this one.
    #[serde(borrow)]
    pub by: Vec<&'a str>,
}

/// A checked sorting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Two to four homes.
    pub homes: Vec<Home>,
    /// What can change a thing.
    pub tools: Vec<Tool>,
    /// The wrong idea of sorting without a look inside; there when anything is closed.
    pub unseen: Option<MisconceptionId>,
    /// Drawings that lie one upon the other; the first is there from the beginning.
    pub grows: Vec<String>,
    /// The things; each fits somewhere, if need be once it is mended, and not everywhere as it is.
    pub things: Vec<Thing>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<ThingId>>,
}

/// Where things can be put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Its id.
    pub id: HomeId,
    /// Its picture.
    pub art: String,
}

/// What can change a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Its id.
    pub id: ToolId,
    /// Its sign.
    pub icon: String,
}

/// A thing whose home is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its id.
    pub id: ThingId,
    /// Its picture, from outside.
    pub art: String,
    /// Its picture once one has looked into it; none when there is nothing to look into.
    pub inside: Option<String>,
    /// The homes where it belongs as it is.
    pub right: Vec<HomeId>,
    /// The other homes.
    pub misses: Vec<Miss>,
    /// The tools that can be used on it.
    pub uses: Vec<Use>,
    /// Homes where it fits as well after some of these.
    pub mends: Vec<Mend>,
}

/// Wrong homes for a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The homes; the first names the text.
    pub homes: Vec<HomeId>,
    /// The wrong idea behind the choice.
    pub misconception: MisconceptionId,
}

/// A tool on a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The tool.
    pub tool: ToolId,
    /// The wrong idea that using it here reveals.
    pub miss: Option<MisconceptionId>,
}

/// A way to mend a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// Where the thing fits then.
    pub home: HomeId,
    /// What it takes.
    pub by: Vec<ToolId>,
}

impl Content {
    /// The thing of this id.
    pub fn thing(&self, id: &ThingId) -> Option<&Thing> {
        self.things.iter().find(|thing| &thing.id == id)
    }

    /// The tool of this id.
    pub fn tool(&self, id: &ToolId) -> Option<&Tool> {
        self.tools.iter().find(|tool| &tool.id == id)
    }

    /// Of how many pieces that which grows is made, besides the one that is there from the beginning.
    pub fn pieces(&self) -> u8 {
        u8::try_from(self.grows.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }
}

impl Thing {
    /// Whether it belongs there, with these tools used on it.
    pub fn fits(&self, home: &HomeId, used: &[ToolId]) -> bool {
        let mended = |mend: &Mend| {
            mend.home == *home && !mend.by.is_empty() && mend.by.iter().all(|by| used.contains(by))
        };
        self.right.contains(home) || self.mends.iter().any(mended)
    }

    /// The miss of this home.
    pub fn miss(&self, home: &HomeId) -> Option<&Miss> {
        self.misses.iter().find(|miss| miss.homes.contains(home))
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_whole(&mut faults);
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
        Ok(Content {
            homes: self
                .homes
                .iter()
                .map(|home| Home {
                    id: home.id.into(),
                    art: home.art.to_owned(),
                })
                .collect(),
            tools: self
                .tools
                .iter()
                .map(|tool| Tool {
                    id: tool.id.into(),
                    icon: tool.icon.to_owned(),
                })
                .collect(),
            unseen: self.unseen.map(Into::into),
            grows: self.grows.iter().map(|&art| art.to_owned()).collect(),
            things: self.things.iter().map(RawThing::sound).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the sorting uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        for whole in ["goal", "grown", "done"] {
            needs.text(None, format!("{prefix}-{whole}"));
        }
        if let Some(unseen) = self.unseen {
            needs.text(unseen, format!("{prefix}-unseen"));
            needs.misconception(unseen);
        }
        for home in &self.homes {
            needs.art(home.art);
            needs.text(home.id, format!("{prefix}-home-{}", home.id));
        }
        for tool in &self.tools {
            needs.text(tool.id, format!("{prefix}-tool-{}", tool.id));
        }
        for art in &self.grows {
            needs.art(art);
        }
        for thing in &self.things {
            thing.needs(prefix, &mut needs);
        }
        needs.0
    }
}

impl<'a> RawThing<'a> {
    fn needs(&self, prefix: &str, needs: &mut Needs<'a>) {
        let id = self.id;
        needs.art(self.art);
        needs.text(id, format!("{prefix}-{id}"));
        if let Some(inside) = self.inside {
            needs.art(inside);
            needs.text(id, format!("{prefix}-{id}-inside"));
        }
        if !self.right.is_empty() {
            needs.text(id, format!("{prefix}-{id}-fits"));
        }
        if !self.mends.is_empty() {
            needs.text(id, format!("{prefix}-{id}-mended"));
        }
        for miss in &self.misses {
            if let Some(home) = miss.homes.first() {
                needs.text(id, format!("{prefix}-{id}-{home}"));
            }
            needs.misconception(miss.misconception);
        }
        for used in &self.uses {
            needs.text(id, format!("{prefix}-{id}-{}", used.tool));
            if let Some(miss) = used.miss {
                needs.misconception(miss);
            }
        }
    }

    fn sound(&self) -> Thing {
        let ids = |homes: &[&str]| homes.iter().map(|&home| home.into()).collect();
        let misses = self.misses.iter().map(|miss| Miss {
            homes: ids(&miss.homes),
            misconception: miss.misconception.into(),
        });
        let uses = self.uses.iter().map(|used| Use {
            tool: used.tool.into(),
            miss: used.miss.map(Into::into),
        });
        let mends = self.mends.iter().map(|mend| Mend {
            home: mend.home.into(),
            by: mend.by.iter().map(|&tool| tool.into()).collect(),
        });
        Thing {
            id: self.id.into(),
            art: self.art.to_owned(),
            inside: self.inside.map(str::to_owned),
            right: ids(&self.right),
            misses: misses.collect(),
            uses: uses.collect(),
            mends: mends.collect(),
        }
    }
}
