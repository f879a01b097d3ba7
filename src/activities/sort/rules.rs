//! How a sorting plays.
//!
//! A thing is current until the child has put it where it belongs, or until Sango has shown it: see [`Placing`]. Before that it can be looked
//! into and changed. What was sorted well makes something grow, and faster when several went well one after the other.

use super::content::{Content, Thing};
use super::moves::{Action, Outcome, Wrong};
use crate::activities::Setting;
use crate::activities::ladder::Rung;
use crate::activities::placing::{self, Placing};
use crate::ids::{HomeId, MisconceptionId, ThingId, ToolId};

pub use placing::Phase;

/// A miss.
pub type Noted = placing::Noted<Wrong>;

/// So many sorted well in a row, without a miss or help, and each makes two pieces grow.
const STREAK: u8 = 3;

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    placing: Placing<Wrong>,
    /// Whether the child has looked into the current thing.
    opened: bool,
    /// What was used on the current thing.
    used: Vec<ToolId>,
    /// Whether nothing was missed or shown with the current thing.
    clean: bool,
    /// How many things were sorted well in a row.
    streak: u8,
    /// How many pieces have grown.
    grown: u8,
}

impl State {
    /// Begins on the lowest level.
    pub fn start(content: &Content, setting: Setting) -> Self {
        Self {
            placing: Placing::start(&content.levels, setting.seed),
            opened: false,
            used: Vec::new(),
            clean: true,
            streak: 0,
            grown: 0,
        }
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        let outcome = match (self.phase(), action) {
            (Phase::Place, Action::Open) => self.open(content),
            (Phase::Place, Action::Use(tool)) => self.use_on(content, tool),
            (Phase::Place, Action::Place(home)) => self.place(content, home),
            (Phase::Place, Action::Call(thing)) => self.call(thing),
            (Phase::Place, Action::ShowMe) | (Phase::Show, Action::ShowMe | Action::Continue) => {
                self.show(content)
            }
            (Phase::Continue, Action::Continue) => Some(self.go_on(content)),
            _ => None,
        };
        outcome.unwrap_or(Outcome::Nothing)
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.placing.level()
    }

    /// The thing to be sorted, shown or just sorted; none when the play is over.
    pub fn current<'c>(&self, content: &'c Content) -> Option<&'c Thing> {
        content.thing(self.placing.current()?)
    }

    /// The things that are known to come next on this level.
    pub fn waiting<'c>(&self, content: &'c Content) -> impl Iterator<Item = &'c Thing> {
        self.placing.waiting().filter_map(|id| content.thing(id))
    }

    /// Whether a waiting thing may be taken first: not once the current one was missed.
    pub fn can_call(&self) -> bool {
        self.phase() == Phase::Place && self.clean
    }

    /// How many things were sorted rightly on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.placing.progress(&content.levels)
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.placing.phase()
    }

    /// Whether the current thing has been looked into, or has nothing to look into.
    pub fn is_open(&self, content: &Content) -> bool {
        self.opened
            || self
                .current(content)
                .is_none_or(|thing| thing.inside.is_none())
    }

    /// What was used on the current thing.
    pub fn used(&self) -> &[ToolId] {
        &self.used
    }

    /// How many things were sorted well in a row, without a miss or help.
    pub fn streak(&self) -> u8 {
        self.streak
    }

    /// How many pieces have grown, of [`Content::pieces`].
    pub fn grown(&self) -> u8 {
        self.grown
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase() == Phase::Finished
    }

    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase() {
            Phase::Place if !self.is_open(content) => Some(Action::Open),
            Phase::Place => {
                let (home, by) = way(self.current(content)?)?;
                let tool = by.iter().find(|tool| !self.used.contains(tool));
                Some(match tool {
                    Some(tool) => Action::Use(tool.clone()),
                    None => Action::Place(home),
                })
            }
            Phase::Show | Phase::Continue => Some(Action::Continue),
            Phase::Finished => None,
        }
    }

    /// Something that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let thing = self.current(content)?;
        if self.phase() != Phase::Place {
            return None;
        }
        if !self.is_open(content) {
            content.unseen.as_ref()?;
            return content
                .homes
                .first()
                .map(|home| Action::Place(home.id.clone()));
        }
        let vain = thing
            .uses
            .iter()
            .find(|used| used.miss.is_some() && !self.used.contains(&used.tool));
        if let Some(vain) = vain {
            return Some(Action::Use(vain.tool.clone()));
        }
        let mut homes = thing.misses.iter().flat_map(|miss| &miss.homes);
        homes
            .find(|home| !thing.fits(home, &self.used))
            .map(|home| Action::Place(home.clone()))
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.placing.misconceptions()
    }

    /// Every miss so far.
    pub fn misses(&self) -> &[Noted] {
        self.placing.noted()
    }

    fn open(&mut self, content: &Content) -> Option<Outcome> {
        let thing = self.current(content)?;
        if self.is_open(content) {
            return None;
        }
        self.opened = true;
        self.placing.steady();
        Some(Outcome::Opened(thing.id.clone()))
    }

    fn use_on(&mut self, content: &Content, tool: &ToolId) -> Option<Outcome> {
        let thing = self.current(content)?;
        if !self.is_open(content) || self.used.contains(tool) {
            return None;
        }
        let used = thing.uses.iter().find(|used| used.tool == *tool)?;
        self.used.push(tool.clone());
        if let Some(miss) = &used.miss {
            return Some(self.missed(thing, Wrong::Tool(tool.clone()), miss));
        }
        self.placing.steady();
        Some(Outcome::Changed {
            thing: thing.id.clone(),
            tool: tool.clone(),
        })
    }

    fn place(&mut self, content: &Content, home: &HomeId) -> Option<Outcome> {
        let thing = self.current(content)?;
        if !content.homes.iter().any(|known| known.id == *home) {
            return None;
        }
        if !self.is_open(content) {
            let unseen = content.unseen.as_ref()?;
            return Some(self.missed(thing, Wrong::Unseen(home.clone()), unseen));
        }
        if !thing.fits(home, &self.used) {
            let miss = &thing.miss(home)?.misconception;
            return Some(self.missed(thing, Wrong::Home(home.clone()), miss));
        }
        self.placing.right();
        self.streak = if self.clean {
            self.streak.saturating_add(1)
        } else {
            0
        };
        let grew = self.grow(content, if self.streak >= STREAK { 2 } else { 1 });
        Some(Outcome::Fits {
            thing: thing.id.clone(),
            home: home.clone(),
            mended: !thing.right.contains(home),
            grew,
        })
    }

    fn missed(&mut self, thing: &Thing, did: Wrong, misconception: &MisconceptionId) -> Outcome {
        self.clean = false;
        self.streak = 0;
        let show_me = self.placing.wrong(did.clone(), misconception);
        Outcome::Missed {
            thing: thing.id.clone(),
            did,
            misconception: misconception.clone(),
            show_me,
        }
    }

    fn call(&mut self, thing: &ThingId) -> Option<Outcome> {
        if !self.can_call() || !self.placing.call(thing) {
            return None;
        }
        self.lay_out();
        Some(Outcome::Called(thing.clone()))
    }

    fn show(&mut self, content: &Content) -> Option<Outcome> {
        let thing = self.current(content)?;
        let (home, by) = way(thing)?;
        self.placing.show();
        self.opened = true;
        self.clean = false;
        self.streak = 0;
        self.used = by.to_vec();
        Some(Outcome::Demonstrated {
            thing: thing.id.clone(),
            home,
            by: by.to_vec(),
        })
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.placing.go_on(&content.levels);
        self.lay_out();
        match rung {
            Rung::Same => Outcome::Next,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => {
                // What is still missing comes by itself: at the end it is whole.
                self.grow(content, u8::MAX);
                Outcome::Finished
            }
        }
    }

    /// Another thing is there, closed and unchanged.
    fn lay_out(&mut self) {
        self.opened = false;
        self.used.clear();
        self.clean = true;
    }

    /// How many pieces really grew.
    fn grow(&mut self, content: &Content, by: u8) -> u8 {
        let before = self.grown;
        self.grown = before.saturating_add(by).min(content.pieces());
        self.grown - before
    }
}

/// Where Sango puts a thing, and what Sango uses on it before.
fn way(thing: &Thing) -> Option<(HomeId, &[ToolId])> {
    if let Some(home) = thing.right.first() {
        return Some((home.clone(), &[]));
    }
    let mend = thing.mends.first()?;
    Some((mend.home.clone(), &mend.by))
}
