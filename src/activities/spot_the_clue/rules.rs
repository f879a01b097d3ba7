//! How a page with clues plays.
//!
//! The child looks at a place, and may then say that it is a sign. A sign that is caught is explained and put away; a harmless thing that is taken for
//! one is a miss, and stays in peace from then on. Once everything was looked at, something can be done about the page. A right deed while a trick still
//! hides lets the trick be heard, and costs nothing. A page is managed by the right deed; levels follow as on every [`Ladder`].

use super::content::{Content, Kind, Page, Way};
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::{Feel, Setting};
use crate::ids::{DeedId, MisconceptionId, PageId, PlaceId};
use std::collections::BTreeSet;

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Move the lantern to a place.
    Look(PlaceId),
    /// Say that what the lantern shows is a sign.
    Catch,
    /// Do something about the page.
    Do(DeedId),
    /// Ask Sango what to do here.
    ShowMe,
    /// Go on after a page has ended well.
    Continue,
}

/// What Sango would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Look there.
    Look(PlaceId),
    /// Catch what the lantern shows.
    Catch,
    /// Do this about the page.
    Do(DeedId),
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The lantern shows this place.
    Lit {
        /// The place.
        place: PlaceId,
        /// Where the lantern was before.
        from: Option<PlaceId>,
    },
    /// That was a sign, and is put away.
    Caught(PlaceId),
    /// That is harmless.
    Harmless {
        /// The place.
        place: PlaceId,
        /// The wrong idea that it shows.
        misconception: MisconceptionId,
    },
    /// That deed is right, but here a trick still hides.
    Hidden(PlaceId),
    /// That deed is safe, and yet the page is not done with.
    Safe(DeedId),
    /// That deed shows a wrong idea; another go.
    Missed {
        /// The deed.
        deed: DeedId,
        /// The wrong idea.
        misconception: MisconceptionId,
    },
    /// Sango shows what to do.
    Shown,
    /// The page has ended well: `Continue` leads on.
    Ended(DeedId),
    /// The next page, on the same level.
    Next,
    /// The next page, on this higher level (from 0).
    LevelUp(u8),
    /// The next page, on this lower level (from 0).
    LevelDown(u8),
    /// The play is over.
    Finished,
    /// The action means nothing here.
    Nothing,
}

impl Outcome {
    /// What it feels like.
    pub fn feel(&self) -> Feel {
        match self {
            Self::Lit { .. } | Self::Hidden(_) | Self::Safe(_) => Feel::Step,
            Self::Next | Self::LevelDown(_) => Feel::Step,
            Self::Caught(_) | Self::Ended(_) => Feel::Good,
            Self::Harmless { .. } | Self::Missed { .. } => Feel::Again,
            Self::Shown => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A look, a catch, or a deed once everything was looked at.
    Search,
    /// `Continue`: the page has ended well.
    Ended,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<PageId>,
    phase: Phase,
    /// Where the lantern is.
    lantern: Option<PlaceId>,
    /// What was looked at.
    lit: BTreeSet<PlaceId>,
    /// What is settled: signs that are caught, and harmless things that were taken for signs.
    settled: BTreeSet<PlaceId>,
    /// Signs that are caught, in their order.
    caught: Vec<PlaceId>,
    /// Sango shows what to do.
    show: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level, with its first page.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            lantern: None,
            lit: BTreeSet::new(),
            settled: BTreeSet::new(),
            caught: Vec::new(),
            show: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Search, Action::Look(place)) => self.look(content, place),
            (Phase::Search, Action::Catch) => self.catch(content),
            (Phase::Search, Action::Do(deed)) => self.deed(content, deed),
            (Phase::Search, Action::ShowMe) => {
                self.ladder.help();
                self.show = true;
                Outcome::Shown
            }
            (Phase::Ended, Action::Continue) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many pages were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The page in hand; none when the play is over.
    pub fn page<'a>(&self, content: &'a Content) -> Option<&'a Page> {
        content.page(self.ladder.current()?)
    }

    /// Where the lantern is.
    pub fn lantern(&self) -> Option<&PlaceId> {
        self.lantern.as_ref()
    }

    /// Whether a place was looked at.
    pub fn is_lit(&self, place: &PlaceId) -> bool {
        self.lit.contains(place)
    }

    /// Whether a place is settled: caught, or told to be harmless.
    pub fn is_settled(&self, place: &PlaceId) -> bool {
        self.settled.contains(place)
    }

    /// The signs that are caught on this page, in their order.
    pub fn caught(&self) -> &[PlaceId] {
        &self.caught
    }

    /// Whether what the lantern shows can be caught.
    pub fn can_catch(&self) -> bool {
        let lantern = self.lantern.as_ref();
        self.phase == Phase::Search && lantern.is_some_and(|place| !self.is_settled(place))
    }

    /// Whether something can be done about the page: everything was looked at.
    pub fn can_do(&self, content: &Content) -> bool {
        let page = self.page(content);
        let all = page.is_some_and(|page| page.places.iter().all(|place| self.is_lit(&place.id)));
        all && self.phase == Phase::Search
    }

    /// What Sango shows.
    pub fn hint(&self, content: &Content) -> Option<Hint> {
        self.next(content).filter(|_| self.show)
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase {
            Phase::Search => self.next(content).map(|hint| match hint {
                Hint::Look(place) => Action::Look(place),
                Hint::Catch => Action::Catch,
                Hint::Do(deed) => Action::Do(deed),
            }),
            Phase::Ended => Some(Action::Continue),
            Phase::Finished => None,
        }
    }

    /// A catch or a deed that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let page = self.page(content).filter(|_| self.phase == Phase::Search)?;
        let shown = self.lantern.as_ref().and_then(|place| page.place(place));
        if self.can_catch() && shown.is_some_and(|place| !place.is_sign()) {
            return Some(Action::Catch);
        }
        let mut does = page.does.iter();
        let wrong = does.find(|(_, way)| matches!(way, Way::Miss(_)))?;
        self.can_do(content).then(|| Action::Do(wrong.0.clone()))
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn begin(&mut self, content: &Content) {
        self.lantern = None;
        self.lit.clear();
        self.settled.clear();
        self.caught.clear();
        self.show = false;
        self.phase = match self.page(content) {
            Some(_) => Phase::Search,
            // Only content that was never checked speaks of pages that are not there; a child must not be left with one.
            None => Phase::Finished,
        };
    }

    /// What Sango would do on this page: catch what is under the lantern, look for what still hides, look at the rest, then act.
    fn next(&self, content: &Content) -> Option<Hint> {
        let page = self.page(content).filter(|_| self.phase == Phase::Search)?;
        let hides = |place: &&super::Place| place.is_sign() && !self.is_settled(&place.id);
        let shown = self.lantern.as_ref().and_then(|place| page.place(place));
        if shown.as_ref().is_some_and(hides) {
            return Some(Hint::Catch);
        }
        let mut places = page.places.iter();
        let dark = places.find(|place| !self.is_lit(&place.id));
        let place = page.places.iter().find(hides).or(dark);
        if let Some(place) = place {
            return Some(Hint::Look(place.id.clone()));
        }
        let mut does = page.does.iter();
        let right = does.find(|(_, way)| *way == Way::Right)?;
        Some(Hint::Do(right.0.clone()))
    }

    fn look(&mut self, content: &Content, id: &PlaceId) -> Outcome {
        let known = self.page(content).and_then(|page| page.place(id));
        if known.is_none() {
            return Outcome::Nothing;
        }
        self.show = false;
        let from = self.lantern.replace(id.clone());
        self.lit.insert(id.clone());
        Outcome::Lit {
            place: id.clone(),
            from,
        }
    }

    fn catch(&mut self, content: &Content) -> Outcome {
        let Some(id) = self.lantern.clone().filter(|_| self.can_catch()) else {
            return Outcome::Nothing;
        };
        let Some(place) = self.page(content).and_then(|page| page.place(&id)) else {
            return Outcome::Nothing;
        };
        self.show = false;
        self.settled.insert(id.clone());
        match &place.kind {
            Kind::Sign(_) => {
                self.ladder.steady();
                self.caught.push(id.clone());
                Outcome::Caught(id)
            }
            Kind::Harmless(misconception) => {
                self.miss(misconception);
                Outcome::Harmless {
                    place: id,
                    misconception: misconception.clone(),
                }
            }
        }
    }

    fn miss(&mut self, misconception: &MisconceptionId) {
        self.missed.push(misconception.clone());
        self.show = self.ladder.miss();
    }

    fn deed(&mut self, content: &Content, id: &DeedId) -> Outcome {
        let page = self.page(content).filter(|_| self.can_do(content));
        let Some((page, way)) = page.and_then(|page| Some((page, page.way(id)?))) else {
            return Outcome::Nothing;
        };
        self.show = false;
        match way {
            Way::Safe => Outcome::Safe(id.clone()),
            Way::Miss(misconception) => {
                self.miss(misconception);
                Outcome::Missed {
                    deed: id.clone(),
                    misconception: misconception.clone(),
                }
            }
            Way::Right => {
                let mut places = page.places.iter();
                let hidden = places.find(|place| place.is_sign() && !self.is_settled(&place.id));
                if let Some(hidden) = hidden {
                    self.ladder.help();
                    return Outcome::Hidden(hidden.id.clone());
                }
                self.ladder.manage();
                self.phase = Phase::Ended;
                Outcome::Ended(id.clone())
            }
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::Next,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
