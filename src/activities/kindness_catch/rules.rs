//! How a sea of words plays.
//!
//! One word is current at a time and waits until the child decides. What comes of it waits to be read. A cruel word that got in must be mended by a word of
//! the child's own; every word that was missed comes again, at the end of its wave or at once when Sango shows what to do. A wave is managed when all its
//! words were met rightly; levels follow as on every [`Ladder`].

use super::content::{Content, Deed, Own, Wave, Word};
use super::moves::{Action, Outcome, Phase, Told};
use crate::activities::Setting;
use crate::activities::ladder::{Ladder, Rung};
use crate::ids::{MisconceptionId, OptionId, WaveId};
use std::collections::VecDeque;

/// What follows on reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// The word was met rightly.
    Done,
    /// The word comes again.
    Again,
    /// Own words once more, or for the first time after a cruel word.
    Words(Phase),
}

/// How a friend may feel: the least and the most.
const WARMTH: (i8, i8) = (-1, 3);

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<WaveId>,
    phase: Phase,
    /// Words of the wave to come, by their index; the first is current.
    queue: VecDeque<usize>,
    told: Option<Told>,
    then: Then,
    /// The words of one's own to choose from, in the order in which they stand.
    offers: Vec<OptionId>,
    /// How each friend feels.
    warmth: Vec<i8>,
    /// Sango shows what to do.
    show: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level, with the first word of its first wave.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            queue: VecDeque::new(),
            told: None,
            then: Then::Done,
            offers: Vec::new(),
            warmth: vec![0; content.friends.len()],
            show: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Word, Action::LetThrough) => self.decide(content, Deed::Pass),
            (Phase::Word, Action::Shield(lane)) => self.shield(content, *lane),
            (Phase::Word, Action::Speak) => self.speak(content),
            (Phase::Word | Phase::Say | Phase::Mend, Action::ShowMe) if !self.show => {
                self.ladder.help();
                self.show = true;
                Outcome::Shown
            }
            (Phase::Say | Phase::Mend, Action::Say(id)) => self.say(content, id),
            (Phase::Read, Action::ReadOn) => self.read_on(content),
            (Phase::Calm, Action::ReadOn) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many waves were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The wave in hand; none when the play is over.
    pub fn wave<'a>(&self, content: &'a Content) -> Option<&'a Wave> {
        content.wave(self.ladder.current()?)
    }

    /// The word that comes, or that was just decided about; none between two waves.
    pub fn word<'a>(&self, content: &'a Content) -> Option<&'a Word> {
        self.wave(content)?.words.get(*self.queue.front()?)
    }

    /// How many of the wave's words were met rightly, and how many there are.
    pub fn met(&self, content: &Content) -> (usize, usize) {
        let of = self.wave(content).map_or(0, |wave| wave.words.len());
        (of.saturating_sub(self.queue.len()), of)
    }

    /// How the friend at this lane feels: -1 (hurt) to 3.
    pub fn warmth(&self, lane: usize) -> i8 {
        self.warmth.get(lane).copied().unwrap_or(0)
    }

    /// What there is to be read.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref().filter(|_| self.phase == Phase::Read)
    }

    /// Whether what there is to be read was right.
    pub fn was_right(&self) -> bool {
        self.phase == Phase::Read && self.then == Then::Done
            || matches!(&self.told, Some(Told::Mended(_)) if self.then == Then::Again)
    }

    /// The words of one's own to choose from, in the order in which they stand.
    pub fn offers(&self) -> &[OptionId] {
        &self.offers
    }

    /// Whether words of one's own may be sent in this wave.
    pub fn may_speak(&self, content: &Content) -> bool {
        self.wave(content).is_some_and(Wave::asks_for_words)
    }

    /// What Sango shows.
    pub fn hint(&self, content: &Content) -> Option<Action> {
        let chooses = matches!(self.phase, Phase::Word | Phase::Say | Phase::Mend);
        self.wise(content).filter(|_| self.show && chooses)
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
            Phase::Word => {
                let word = self.word(content)?;
                Some(match word.right.first()? {
                    Deed::Pass => Action::LetThrough,
                    Deed::Shield => Action::Shield(word.lane),
                    Deed::Say => Action::Speak,
                })
            }
            Phase::Say | Phase::Mend => self.own(content, |own| own.miss.is_none()),
            Phase::Read | Phase::Calm => Some(Action::ReadOn),
            Phase::Finished => None,
        }
    }

    /// Something that shows a wrong idea now, where that is possible.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        match self.phase {
            Phase::Word => {
                let word = self.word(content)?;
                Some(match word.misses.first()?.0 {
                    Deed::Shield => Action::Shield(word.lane),
                    _ => Action::LetThrough,
                })
            }
            Phase::Say | Phase::Mend => self.own(content, |own| own.miss.is_some()),
            _ => None,
        }
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn own(&self, content: &Content, fits: impl Fn(&Own) -> bool) -> Option<Action> {
        let own = self.owned(content).iter().find(|own| fits(own))?;
        Some(Action::Say(own.id.clone()))
    }

    /// What may be said just now.
    pub fn owned<'a>(&self, content: &'a Content) -> &'a [Own] {
        match self.phase {
            Phase::Mend => &content.mend,
            _ => self.word(content).map_or(&[], |word| word.say.as_slice()),
        }
    }

    fn begin(&mut self, content: &Content) {
        self.show = false;
        self.told = None;
        let count = self.wave(content).map_or(0, |wave| wave.words.len());
        let mut order: Vec<usize> = (0..count).collect();
        self.ladder.chance().shuffle(&mut order);
        self.queue = order.into();
        // Only content that was never checked has an empty wave; a child must not be left there.
        self.phase = if self.word(content).is_some() {
            Phase::Word
        } else {
            Phase::Finished
        };
    }

    fn shield(&mut self, content: &Content, lane: usize) -> Outcome {
        match self.word(content) {
            Some(word) if word.lane == lane => self.decide(content, Deed::Shield),
            Some(_) if lane < content.friends.len() => Outcome::Elsewhere,
            _ => Outcome::Nothing,
        }
    }

    fn decide(&mut self, content: &Content, deed: Deed) -> Outcome {
        let Some(word) = self.word(content) else {
            return Outcome::Nothing;
        };
        if word.right.contains(&deed) {
            if deed == Deed::Pass {
                self.warm(word.lane, 1);
            }
            self.right(Told::Did(deed));
            return Outcome::Right(deed);
        }
        let Some((_, miss)) = word.misses.iter().find(|(known, _)| *known == deed) else {
            return Outcome::Nothing;
        };
        let is_cruel = deed == Deed::Pass && word.right.contains(&Deed::Shield);
        let then = if is_cruel {
            self.warm(word.lane, -4);
            Then::Words(Phase::Mend)
        } else {
            Then::Again
        };
        self.miss(miss, Told::Did(deed), then);
        if is_cruel {
            Outcome::Hurt(miss.clone())
        } else {
            Outcome::Missed(deed, miss.clone())
        }
    }

    fn speak(&mut self, content: &Content) -> Outcome {
        if !self.may_speak(content) {
            return Outcome::Nothing;
        }
        if self.word(content).is_none_or(|word| word.say.is_empty()) {
            return Outcome::NotYet;
        }
        self.offer(content, Phase::Say);
        Outcome::Words
    }

    fn offer(&mut self, content: &Content, phase: Phase) {
        self.phase = phase;
        self.offers = self
            .owned(content)
            .iter()
            .map(|own| own.id.clone())
            .collect();
        self.ladder.chance().shuffle(&mut self.offers);
    }

    fn say(&mut self, content: &Content, id: &OptionId) -> Outcome {
        let Some(own) = self.owned(content).iter().find(|own| &own.id == id) else {
            return Outcome::Nothing;
        };
        let mends = self.phase == Phase::Mend;
        let told = if mends {
            Told::Mended(id.clone())
        } else {
            Told::Said(id.clone())
        };
        if let Some(miss) = &own.miss {
            self.miss(miss, told, Then::Words(self.phase));
            return Outcome::NoHelp(miss.clone());
        }
        if let Some(word) = self.word(content) {
            self.warm(word.lane, 2);
        }
        let show = self.show;
        self.right(told);
        if mends {
            // The cruel word will try again; if Sango was to show what to do then, it still does.
            self.show = show;
            self.then = Then::Again;
            return Outcome::Mended;
        }
        Outcome::Right(Deed::Say)
    }

    fn warm(&mut self, lane: usize, by: i8) {
        if let Some(warmth) = self.warmth.get_mut(lane) {
            *warmth = (*warmth + by).clamp(WARMTH.0, WARMTH.1);
        }
    }

    fn right(&mut self, told: Told) {
        self.ladder.steady();
        self.show = false;
        self.told = Some(told);
        self.then = Then::Done;
        self.phase = Phase::Read;
    }

    fn miss(&mut self, miss: &MisconceptionId, told: Told, then: Then) {
        self.missed.push(miss.clone());
        self.show |= self.ladder.miss();
        self.told = Some(told);
        self.then = then;
        self.phase = Phase::Read;
    }

    fn read_on(&mut self, content: &Content) -> Outcome {
        match self.then {
            Then::Words(phase) => {
                self.offer(content, phase);
                match phase {
                    Phase::Mend => Outcome::ToMend,
                    _ => Outcome::Words,
                }
            }
            Then::Again => {
                self.phase = Phase::Word;
                if self.show {
                    return Outcome::Again;
                }
                self.queue.rotate_left(1);
                Outcome::Next
            }
            Then::Done => {
                self.queue.pop_front();
                if self.queue.is_empty() {
                    self.ladder.manage();
                    self.phase = Phase::Calm;
                    return Outcome::Calm;
                }
                self.phase = Phase::Word;
                Outcome::Next
            }
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::NextWave,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
