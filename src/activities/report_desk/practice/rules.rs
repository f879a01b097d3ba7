//! How rounds at report desks play.
//!
//! Every deed is done at once in the pretend app. One that does not help is answered with what it leads to, and taken back; a round is over
//! when the child says so and somebody who can help knows of the harm. Levels follow as on every [`Ladder`].

use super::content::{Content, Round, Slip};
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::report_desk::rules as desk;
use crate::activities::{Feel, Setting};
use crate::ids::{MisconceptionId, ThingId};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Something at the desk.
    Desk(desk::Action),
    /// Go on after reading.
    ReadOn,
    /// Ask Sango what to do here.
    ShowMe,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was done at the desk.
    Did(desk::Outcome),
    /// It does not help: what it leads to is told. `ReadOn` takes it back.
    Slipped(Slip),
    /// It was taken back. Whether Sango shows what to do.
    Back(bool),
    /// Sango shows what to do.
    Shown,
    /// The round has ended well: `ReadOn` leads on.
    Ended,
    /// The next round begins, on the same level.
    NextRound,
    /// The next round begins, on this higher level (from 0).
    LevelUp(u8),
    /// The next round begins, on this lower level (from 0).
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
            Self::Did(_) | Self::Back(false) | Self::NextRound | Self::LevelDown(_) => Feel::Step,
            Self::Slipped(_) => Feel::Again,
            Self::Shown | Self::Back(true) => Feel::Shown,
            Self::Ended => Feel::Good,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Something at the desk.
    Play,
    /// `ReadOn`, after a slip.
    Told(Slip),
    /// `ReadOn`: the round is over.
    Ended,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<ThingId>,
    desk: Option<desk::State>,
    phase: Phase,
    /// Sango shows what to do.
    show: bool,
    helpline: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            desk: None,
            phase: Phase::Finished,
            show: false,
            helpline: setting.helpline,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Play, Action::Desk(action)) => self.at_desk(content, action),
            (Phase::Play, Action::ShowMe) => {
                self.ladder.help();
                self.show = true;
                Outcome::Shown
            }
            (Phase::Told(_), Action::ReadOn) => {
                self.phase = Phase::Play;
                Outcome::Back(self.show)
            }
            (Phase::Ended, Action::ReadOn) => self.go_on(content),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many rounds were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The round in hand; none when the play is over.
    pub fn round<'a>(&self, content: &'a Content) -> Option<&'a Round> {
        content.round(self.ladder.current()?)
    }

    /// How the pretend app stands.
    pub fn desk(&self) -> Option<&desk::State> {
        self.desk.as_ref()
    }

    /// What the play waits for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What Sango shows.
    pub fn hint(&self, content: &Content) -> Option<desk::Action> {
        let shows = self.show && self.phase == Phase::Play;
        let (desk, round) = (self.desk.as_ref()?, self.round(content)?);
        shows.then(|| desk.wise(&round.desk)).flatten()
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase {
            Phase::Play => {
                let (desk, round) = (self.desk.as_ref()?, self.round(content)?);
                desk.wise(&round.desk).map(Action::Desk)
            }
            Phase::Told(_) | Phase::Ended => Some(Action::ReadOn),
            Phase::Finished => None,
        }
    }

    /// Something that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let (desk, round) = (self.desk.as_ref()?, self.round(content)?);
        let action = match desk.place() {
            desk::Place::Post(id) if round.desk.post(id)?.harmful => desk::Action::Reply,
            desk::Place::Reasons(_) => {
                let wrong = round.desk.reasons.iter().find(|reason| !reason.right)?;
                desk::Action::Reason(wrong.id.clone())
            }
            desk::Place::Feed if !is_known(desk) => desk::Action::Done,
            _ => return None,
        };
        (self.phase == Phase::Play).then_some(Action::Desk(action))
    }

    fn begin(&mut self, content: &Content) {
        self.show = false;
        let seed = self.ladder.chance().below(1 << 30);
        let setting = Setting {
            seed: u64::try_from(seed).unwrap_or(0),
            helpline: self.helpline,
        };
        self.desk = self
            .round(content)
            .map(|round| desk::State::start(&round.desk, setting));
        self.phase = match self.desk {
            Some(_) => Phase::Play,
            None => Phase::Finished,
        };
    }

    fn at_desk(&mut self, content: &Content, action: &desk::Action) -> Outcome {
        let (Some(desk), Some(round)) = (&self.desk, self.round(content)) else {
            return Outcome::Nothing;
        };
        let mut after = desk.clone();
        let outcome = after.act(&round.desk, action);
        if outcome == desk::Outcome::Nothing {
            return Outcome::Nothing;
        }
        if let Some(slip) = slip(round, &after, &outcome) {
            if let Some(idea) = round.idea(slip) {
                self.missed.push(idea.clone());
            }
            self.show = self.ladder.miss();
            self.phase = Phase::Told(slip);
            return Outcome::Slipped(slip);
        }
        if outcome.is_deed() {
            self.ladder.steady();
        }
        self.show = false;
        self.desk = Some(after);
        if outcome == desk::Outcome::Finished {
            self.ladder.manage();
            self.phase = Phase::Ended;
            return Outcome::Ended;
        }
        Outcome::Did(outcome)
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::NextRound,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}

/// Whether somebody who can help knows of the harm.
fn is_known(desk: &desk::State) -> bool {
    let did = desk.result();
    did.told.is_some() || did.helpline || (did.reported && did.right_reason)
}

/// What was wrong about a deed.
fn slip(round: &Round, after: &desk::State, outcome: &desk::Outcome) -> Option<Slip> {
    let is_harmful = |id| round.desk.post(id).is_some_and(|post| post.harmful);
    match outcome {
        desk::Outcome::Replied(id) if is_harmful(id) => Some(Slip::Reply),
        desk::Outcome::Forwarded(id) if is_harmful(id) => Some(Slip::Forward),
        desk::Outcome::Kept(id) if is_harmful(id) && round.desk.sexual_image => Some(Slip::Copy),
        desk::Outcome::Blocked(id) | desk::Outcome::Reported(id) if !is_harmful(id) => {
            Some(Slip::Unfair)
        }
        desk::Outcome::Reported(_) if !after.result().right_reason => Some(Slip::Astray),
        desk::Outcome::Finished if !is_known(after) => Some(Slip::Away),
        _ => None,
    }
}
