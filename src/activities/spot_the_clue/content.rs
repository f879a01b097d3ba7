//! Pages with clues as an author writes them, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_name, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{DeedId, MisconceptionId, PageId, PlaceId};
use serde::Deserialize;

/// The activity as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "SpotTheClue", deny_unknown_fields)]
pub struct Raw<'a> {
    /// Width and height of every page's drawing, in its own units.
    pub size: (u16, u16),
    /// What can be done about a page, in the order of the buttons. The same for all pages: what is offered must not give away what is right.
    #[serde(borrow)]
    pub deeds: Vec<RawDeed<'a>>,
    /// Which of these deeds is to ask or tell somebody: it is never a miss.
    pub tell: &'a str,
    /// The pages, in any order.
    #[serde(borrow)]
    pub pages: Vec<RawPage<'a>>,
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
    /// Its picture.
    pub art: &'a str,
}

/// A page as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPage<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its drawing: a layer `ground`, and one for each place by its id.
    pub art: &'a str,
    /// Where one can look.
    #[serde(borrow)]
    pub places: Vec<RawPlace<'a>>,
    /// What each deed leads to.
    #[serde(borrow)]
    pub does: Vec<RawWay<'a>>,
}

/// A place as it stands in a file: a sign, or harmless; exactly one of `sign` and `miss`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPlace<'a> {
    /// Its id.
    pub id: &'a str,
    /// Left, top, width and height in the drawing's units.
    pub at: (u16, u16, u16, u16),
    /// A sign of a trick: the picture of what hides there.
    #[serde(default, borrow)]
    pub sign: Option<&'a str>,
    /// Harmless: the wrong idea of whoever takes it for a sign.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
}

/// What a deed leads to on a page, as it stands in a file. Neither right nor a miss: safe, and yet the page is not done with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWay<'a> {
    /// The deed.
    #[serde(rename = "do")]
    pub deed: &'a str,
    /// It ends the page well.
    #[serde(default)]
    pub right: bool,
    /// The wrong idea that it shows.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
}

/// The checked activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Width and height of every page's drawing, in its own units.
    pub size: (u16, u16),
    /// What can be done about a page, in the order of the buttons.
    pub deeds: Vec<Deed>,
    /// The pages. On each something is harmless, and some deed ends it well.
    pub pages: Vec<Page>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<PageId>>,
}

/// Something that can be done about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// Its id.
    pub id: DeedId,
    /// Its picture.
    pub art: String,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its id.
    pub id: PageId,
    /// Its drawing.
    pub art: String,
    /// Where one can look.
    pub places: Vec<Place>,
    /// What each deed leads to.
    pub does: Vec<(DeedId, Way)>,
}

/// A place of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Left, top, width and height in the drawing's units.
    pub at: (u16, u16, u16, u16),
    /// What it is.
    pub kind: Kind,
}

/// What a place is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A sign of a trick; the picture of what hides there.
    Sign(String),
    /// Harmless; the wrong idea of whoever takes it for a sign.
    Harmless(MisconceptionId),
}

/// What a deed leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The page ends well.
    Right,
    /// It is safe, and yet the page is not done with.
    Safe,
    /// It shows a wrong idea.
    Miss(MisconceptionId),
}

impl Content {
    /// The page of this id.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| &page.id == id)
    }
}

impl Page {
    /// The place of this id.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| &place.id == id)
    }

    /// What a deed leads to here.
    pub fn way(&self, id: &DeedId) -> Option<&Way> {
        let found = self.does.iter().find(|(deed, _)| deed == id);
        found.map(|(_, way)| way)
    }
}

impl Place {
    /// Whether it is a sign.
    pub fn is_sign(&self) -> bool {
        matches!(self.kind, Kind::Sign(_))
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_deeds(&mut faults);
        check_ids("page", self.pages.iter().map(|it| it.id), &mut faults);
        for page in &self.pages {
            check_name("picture", page.art, &mut faults);
            self.check_page(page, &mut faults);
        }
        self.check_skill(&mut faults);
        let known: Vec<&str> = self.pages.iter().map(|page| page.id).collect();
        check_levels("page", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let deed = |raw: &RawDeed| Deed {
            id: raw.id.into(),
            art: raw.art.to_owned(),
        };
        Ok(Content {
            size: self.size,
            deeds: self.deeds.iter().map(deed).collect(),
            pages: self.pages.iter().map(RawPage::sound).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the pages use; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for deed in &self.deeds {
            needs.art(deed.art);
            needs.text(deed.id, format!("{prefix}-do-{}", deed.id));
        }
        for page in &self.pages {
            let text = format!("{prefix}-{}", page.id);
            needs.art(page.art);
            needs.text(page.id, text.clone());
            for place in &page.places {
                let id = place.id;
                needs.text(id, format!("{text}-{id}"));
                needs.text(id, format!("{text}-{id}-name"));
                needs.text(id, format!("{text}-{id}-why"));
                if let Some(sign) = place.sign {
                    needs.art(sign);
                }
                if let Some(miss) = place.miss {
                    needs.misconception(miss);
                }
            }
            for way in &page.does {
                needs.text(way.deed, format!("{text}-do-{}", way.deed));
                if let Some(miss) = way.miss {
                    needs.misconception(miss);
                }
            }
        }
        needs.0
    }
}

impl RawPage<'_> {
    fn sound(&self) -> Page {
        let place = |raw: &RawPlace| Place {
            id: raw.id.into(),
            at: raw.at,
            kind: match (raw.sign, raw.miss) {
                (Some(sign), _) => Kind::Sign(sign.to_owned()),
                (None, miss) => Kind::Harmless(miss.unwrap_or_default().into()),
            },
        };
        let way = |raw: &RawWay| {
            let way = match raw.miss {
                _ if raw.right => Way::Right,
                Some(miss) => Way::Miss(miss.into()),
                None => Way::Safe,
            };
            (raw.deed.into(), way)
        };
        Page {
            id: self.id.into(),
            art: self.art.to_owned(),
            places: self.places.iter().map(place).collect(),
            does: self.does.iter().map(way).collect(),
        }
    }
}
