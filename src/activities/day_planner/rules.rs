//! How a day planner plays.
//!
//! A card is taken into the hand and put into a slot. When the day is full the night can come, and tomorrow shows what the day was like. A day
//! that went wrong stays on the table to be mended; levels follow as on every [`Ladder`].

use super::board::{Board, Place};
use super::content::{Content, Day, Hour, Slot};
use super::moves::{Action, Outcome, Phase};
use crate::activities::Setting;
use crate::activities::ladder::{Ladder, Rung};
use crate::ids::{CardId, DayId, MisconceptionId};

/// How many things of one kind a morning shows.
const SHOWN: usize = 2;

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<DayId>,
    phase: Phase,
    board: Board,
    hand: Option<usize>,
    /// Surprises that came into this day, by their places.
    came: Vec<usize>,
    /// A slot, and how often it was tapped in vain.
    loosened: (usize, u8),
    /// The rules that the last tomorrow showed broken.
    wishes: Vec<usize>,
    /// The fewest rules broken so far on this day.
    fewest: usize,
    /// What the morning shows: tomorrows, and cards whose joy is told.
    shows: Vec<usize>,
    joys: Vec<usize>,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level with its first day.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            board: Board::default(),
            hand: None,
            came: Vec::new(),
            loosened: (0, 0),
            wishes: Vec::new(),
            fewest: usize::MAX,
            shows: Vec::new(),
            joys: Vec::new(),
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Plan, Action::Choose(card)) => self.choose(content, card),
            (Phase::Plan, Action::Slot(hour)) => self.slot(content, *hour),
            (Phase::Plan, Action::Tomorrow) => self.tomorrow(content),
            (Phase::Plan, Action::ShowMe) | (Phase::Show, Action::ShowMe | Action::Continue) => {
                self.show(content)
            }
            (Phase::Mend, Action::Continue) => {
                self.phase = Phase::Plan;
                Outcome::Mend
            }
            (Phase::Continue, Action::Continue) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many days were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The day in hand; none when the play is over.
    pub fn day<'a>(&self, content: &'a Content) -> Option<&'a Day> {
        content.day(self.ladder.current()?)
    }

    /// What is in its slots.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The card in the hand.
    pub fn hand(&self) -> Option<usize> {
        self.hand
    }

    /// The cards that are not on the board, and whether each can still be done.
    pub fn tray(&self, content: &Content) -> Vec<(usize, bool)> {
        let Some(day) = self.day(content) else {
            return Vec::new();
        };
        let came = || self.came.iter().filter_map(|at| content.surprises.get(*at));
        let later = came().flat_map(|it| it.brings.iter().chain(&it.drops));
        let cards = day.cards.iter().chain(later).copied();
        let lying = cards.filter(|card| self.board.slot_of(*card).is_none());
        lying
            .map(|card| (card, !came().any(|it| it.spoils.contains(&card))))
            .collect()
    }

    /// Whether the night can come.
    pub fn is_ready(&self) -> bool {
        self.phase == Phase::Plan && self.board.is_full()
    }

    /// The surprises that came into this day, by their places.
    pub fn came(&self) -> &[usize] {
        &self.came
    }

    /// The rules that the last tomorrow of this day showed broken, by their places.
    pub fn wishes(&self) -> &[usize] {
        &self.wishes
    }

    /// What went wrong on the morning that is shown, by its places among the tomorrows.
    pub fn shows(&self) -> &[usize] {
        &self.shows
    }

    /// The cards whose joy is told on the morning that is shown.
    pub fn joys(&self) -> &[usize] {
        &self.joys
    }

    /// Whether the day on the board is a good one as it stands.
    pub fn is_good(&self, content: &Content) -> bool {
        let day = self.day(content);
        day.is_some_and(|day| self.board.is_full() && self.board.broken(content, day).is_empty())
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    /// Clears the table for the day that has come, if one has.
    fn begin(&mut self, content: &Content) {
        self.hand = None;
        self.came.clear();
        self.loosened = (0, 0);
        self.wishes.clear();
        self.fewest = usize::MAX;
        self.shows.clear();
        self.joys.clear();
        (self.board, self.phase) = match self.day(content) {
            Some(day) => (Board::of(day), Phase::Plan),
            None => (Board::default(), Phase::Finished),
        };
    }

    fn choose(&mut self, content: &Content, id: &CardId) -> Outcome {
        let Some(card) = content.card(id) else {
            return Outcome::Nothing;
        };
        if !self.tray(content).contains(&(card, true)) {
            return Outcome::Nothing;
        }
        if self.hand == Some(card) {
            self.hand = None;
            return Outcome::PutDown;
        }
        self.hand = Some(card);
        Outcome::Chosen(id.clone())
    }

    fn slot(&mut self, content: &Content, hour: Hour) -> Outcome {
        let Some(slot) = self.day(content).and_then(|day| day.slot(hour)) else {
            return Outcome::Nothing;
        };
        let there = match self.board.at(slot) {
            Some(Place::Empty) => None,
            Some(Place::Card(card) | Place::Part(card)) => Some(card),
            Some(Place::Fixed(_)) | None => return Outcome::Nothing,
        };
        if let Some(card) = there.and_then(|card| content.cards.get(card)) {
            let first = there
                .and_then(|card| self.board.slot_of(card))
                .unwrap_or(slot);
            let taps = if self.loosened.0 == first {
                self.loosened.1
            } else {
                0
            };
            if taps < card.sticks {
                self.loosened = (first, taps + 1);
                return Outcome::Sticks(card.id.clone());
            }
        }
        self.loosened = (0, 0);
        match (self.hand.take(), there) {
            (Some(card), _) => self.put(content, slot, card),
            (None, Some(card)) => {
                self.board.take(slot);
                let card = content.cards.get(card);
                card.map_or(Outcome::Nothing, |card| Outcome::Taken(card.id.clone()))
            }
            (None, None) => Outcome::ChooseFirst,
        }
    }

    fn put(&mut self, content: &Content, slot: usize, card: usize) -> Outcome {
        let grown = self.board.put(slot, card, content);
        let came = self.surprise(content);
        let Some(card) = content.cards.get(card) else {
            return Outcome::Nothing;
        };
        match grown {
            _ if !came.is_empty() => Outcome::Surprise(came),
            Some(_) => Outcome::Grew(card.id.clone()),
            None => Outcome::Placed(card.id.clone()),
        }
    }

    /// Lets come what is to come when so many slots are filled; gives the ids of what came.
    fn surprise(&mut self, content: &Content) -> Vec<String> {
        let mut ids = Vec::new();
        let Some(day) = self.day(content) else {
            return ids;
        };
        for &(after, what) in &day.surprises {
            let Some(surprise) = content.surprises.get(what) else {
                continue;
            };
            if self.board.filled() < after || self.came.contains(&what) {
                continue;
            }
            self.came.push(what);
            ids.push(surprise.id.clone());
            for &card in &surprise.spoils {
                if let Some(slot) = self.board.slot_of(card) {
                    self.board.take(slot);
                }
            }
            if let Some(card) = surprise.drops {
                // A day that is full already has something taken from its last free slot.
                let last = || {
                    let free = |slot: &Slot| slot.fixed.is_none();
                    day.slots.iter().rposition(free)
                };
                if let Some(slot) = self.board.first_empty().or_else(last) {
                    self.board.put(slot, card, content);
                }
            }
        }
        ids
    }

    fn tomorrow(&mut self, content: &Content) -> Outcome {
        let Some(day) = self.day(content).filter(|_| self.board.is_full()) else {
            return Outcome::Nothing;
        };
        self.hand = None;
        let broken = self.board.broken(content, day);
        self.shows.clear();
        for rule in broken.iter().filter_map(|rule| day.rules.get(*rule)) {
            if !self.shows.contains(&rule.otherwise) && self.shows.len() < SHOWN {
                self.shows.push(rule.otherwise);
            }
        }
        self.wishes = broken;
        if self.wishes.is_empty() {
            self.ladder.manage();
            self.enjoy(content, SHOWN);
            self.phase = Phase::Continue;
            return Outcome::Good;
        }
        self.enjoy(content, 1);
        let shown = self
            .shows
            .iter()
            .filter_map(|at| content.tomorrows.get(*at));
        self.missed.extend(shown.map(|it| it.misconception.clone()));
        // Who mended something is on the way.
        if self.wishes.len() < self.fewest && self.fewest != usize::MAX {
            self.ladder.steady();
        }
        self.fewest = self.fewest.min(self.wishes.len());
        let show_me = self.ladder.miss();
        self.phase = if show_me { Phase::Show } else { Phase::Mend };
        Outcome::Again { show_me }
    }

    /// Chooses cards of this day whose joy is told; of those that grow only where there are no others.
    fn enjoy(&mut self, content: &Content, most: usize) {
        let mut cards: Vec<usize> = self.board.cards().collect();
        self.ladder.chance().shuffle(&mut cards);
        cards.sort_by_key(|card| content.cards.get(*card).is_some_and(|card| card.grows));
        cards.truncate(most);
        self.joys = cards;
    }

    fn show(&mut self, content: &Content) -> Outcome {
        let Some(day) = self.day(content) else {
            return Outcome::Nothing;
        };
        self.ladder.show();
        self.hand = None;
        self.board = day.good.clone();
        self.came = day.surprises.iter().map(|(_, what)| *what).collect();
        self.wishes.clear();
        self.shows.clear();
        self.enjoy(content, SHOWN);
        self.phase = Phase::Continue;
        Outcome::Demonstrated
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::NextDay,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
