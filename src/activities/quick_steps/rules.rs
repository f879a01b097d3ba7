//! How quick steps play.
//!
//! Something has come on a device. What leads on is done and stays seen; what does not help, or not yet, only shows what follows; what shows a wrong idea makes
//! the feeling grow, and one breathes with it, in and out, before the second go. A round is managed when somebody was told who listens; levels
//! follow as on every [`Ladder`].

use super::content::{Content, Hands, Round, Step, What};
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::{Feel, Setting};
use crate::ids::{DeedId, MisconceptionId, SituationId, StepId};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Do something.
    Do(DeedId),
    /// Breathe with the feeling.
    Breathe,
    /// On to what comes next.
    Continue,
    /// Ask Sango what to do here.
    ShowMe,
}

/// How far a breath is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breath {
    /// It is to be breathed in.
    In,
    /// It is to be breathed out.
    Out,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// One step is done.
    Stepped(DeedId),
    /// Somebody was told who does not listen: one more step is needed.
    Unheard(DeedId),
    /// That does not help here, or not yet.
    Aside(DeedId),
    /// That shows a wrong idea: the feeling has grown.
    Grew(DeedId, MisconceptionId),
    /// Breathed in.
    BreathedIn,
    /// Breathed out: the feeling is smaller again, for another go. Whether Sango shows what to do.
    Calmed(bool),
    /// Sango shows what to do.
    Shown,
    /// The last step is done: `Continue` leads on.
    Helped(DeedId),
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
            Self::Stepped(_) | Self::Helped(_) => Feel::Good,
            Self::Grew(..) => Feel::Again,
            Self::Shown | Self::Calmed(true) => Feel::Shown,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Unheard(_) | Self::Aside(_) | Self::BreathedIn | Self::Calmed(false) => {
                Feel::Step
            }
            Self::NextRound | Self::LevelDown(_) => Feel::Step,
            Self::Nothing => Feel::Nothing,
        }
    }

    /// What was done, where something was.
    pub fn deed(&self) -> Option<&DeedId> {
        match self {
            Self::Stepped(deed) | Self::Unheard(deed) | Self::Aside(deed) => Some(deed),
            Self::Grew(deed, _) | Self::Helped(deed) => Some(deed),
            _ => None,
        }
    }
}

/// A step that is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was done.
    pub deed: DeedId,
    /// What the hands did.
    pub hands: Hands,
    /// Whoever was told did not listen.
    pub unheard: bool,
}

/// What is told about the last deed: its text is `<round>-<step>-<deed>`, or `<round>-<deed>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The step whose own text it is.
    pub step: Option<StepId>,
    /// What was done.
    pub deed: DeedId,
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Something to be done.
    Act,
    /// `Breathe`: the feeling has grown.
    Breathe(Breath),
    /// `Continue`: the round is over.
    Helped,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<SituationId>,
    phase: Phase,
    /// What can be done, in the order in which it stands.
    offers: Vec<DeedId>,
    done: Vec<Done>,
    told: Option<Told>,
    /// What is on the screen instead of the round's scene, since something was tried.
    scene: Option<String>,
    /// What is on the screen while the feeling is large.
    grown: Option<String>,
    /// Sango shows what to do.
    show: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level with its first round.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            offers: Vec::new(),
            done: Vec::new(),
            told: None,
            scene: None,
            grown: None,
            show: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Act, Action::Do(deed)) => self.deed(content, deed),
            (Phase::Act, Action::ShowMe) if !self.show => {
                self.ladder.help();
                self.show = true;
                Outcome::Shown
            }
            (Phase::Breathe(Breath::In), Action::Breathe) => {
                self.phase = Phase::Breathe(Breath::Out);
                Outcome::BreathedIn
            }
            (Phase::Breathe(Breath::Out), Action::Breathe) => {
                self.phase = Phase::Act;
                self.told = None;
                self.grown = None;
                Outcome::Calmed(self.show)
            }
            (Phase::Helped, Action::Continue) => self.go_on(content),
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

    /// The step to be done; none when all are.
    pub fn step<'a>(&self, content: &'a Content) -> Option<&'a Step> {
        self.round(content)?.steps.get(self.done.len())
    }

    /// What can be done, in the order in which it stands.
    pub fn offers(&self) -> &[DeedId] {
        &self.offers
    }

    /// The steps that are done.
    pub fn done(&self) -> &[Done] {
        &self.done
    }

    /// What is told about the last deed, until it is past.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    /// What is on the screen.
    pub fn scene<'a>(&'a self, content: &'a Content) -> Option<&'a str> {
        (self.grown.as_deref())
            .or(self.scene.as_deref())
            .or_else(|| self.round(content).map(|round| round.scene.as_str()))
    }

    /// Whether a deed has nothing more to do in this round: a step was done with it or with its like.
    pub fn is_spent(&self, content: &Content, deed: &DeedId) -> bool {
        let Some(round) = self.round(content) else {
            return true;
        };
        let right = |step: &Step| step.way(deed).is_some_and(|way| way.what == What::Right);
        let at = self.done.len();
        round.steps.iter().take(at).any(right) && !round.steps.iter().skip(at).any(right)
    }

    /// How large the feeling is: from 0, when somebody has listened, over 2, when something has come, to 3, when it grew.
    pub fn feeling(&self) -> u8 {
        match self.phase {
            Phase::Helped | Phase::Finished => 0,
            Phase::Breathe(_) => 3,
            Phase::Act if self.done.is_empty() => 2,
            Phase::Act => 1,
        }
    }

    /// What Sango shows.
    pub fn hint<'a>(&self, content: &'a Content) -> Option<&'a DeedId> {
        let step = self.step(content)?;
        (self.show && self.phase == Phase::Act).then_some(&step.wise)
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
            Phase::Act => Some(Action::Do(self.step(content)?.wise.clone())),
            Phase::Breathe(_) => Some(Action::Breathe),
            Phase::Helped => Some(Action::Continue),
            Phase::Finished => None,
        }
    }

    /// Something that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        if self.phase != Phase::Act {
            return None;
        }
        let misses = |id: &&DeedId| {
            let way = self.step(content).and_then(|step| step.way(id));
            matches!(way.map(|way| &way.what), Some(What::Miss(_))) && !self.is_spent(content, id)
        };
        let found = self.offers.iter().find(misses);
        found.map(|id| Action::Do(id.clone()))
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn begin(&mut self, content: &Content) {
        self.done.clear();
        self.told = None;
        self.scene = None;
        self.grown = None;
        self.show = false;
        self.offers.clear();
        self.phase = Phase::Finished;
        // Only content that was never checked has a round without steps; a child must not be left there.
        if let Some(round) = self.round(content).filter(|round| !round.steps.is_empty()) {
            self.offers = round.offers.clone();
            self.ladder.chance().shuffle(&mut self.offers);
            self.phase = Phase::Act;
        }
    }

    fn deed(&mut self, content: &Content, id: &DeedId) -> Outcome {
        let (Some(step), Some(deed)) = (self.step(content), content.deed(id)) else {
            return Outcome::Nothing;
        };
        let Some(way) = step.way(id).filter(|_| !self.is_spent(content, id)) else {
            return Outcome::Nothing;
        };
        self.told = Some(Told {
            step: way.own.then(|| step.id.clone()),
            deed: id.clone(),
        });
        match &way.what {
            What::Right => {
                self.show = false;
                self.ladder.steady();
                self.done.push(Done {
                    deed: id.clone(),
                    hands: deed.hands,
                    unheard: step.unheard,
                });
                if self.step(content).is_none() {
                    self.ladder.manage();
                    self.phase = Phase::Helped;
                    return Outcome::Helped(id.clone());
                }
                match step.unheard {
                    true => Outcome::Unheard(id.clone()),
                    false => Outcome::Stepped(id.clone()),
                }
            }
            What::Aside => {
                self.scene = way.scene.clone().or(self.scene.take());
                Outcome::Aside(id.clone())
            }
            What::Miss(miss) => {
                self.grown = way.scene.clone();
                self.missed.push(miss.clone());
                self.show |= self.ladder.miss();
                self.phase = Phase::Breathe(Breath::In);
                Outcome::Grew(id.clone(), miss.clone())
            }
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            _ if self.finished() => Outcome::Finished,
            Rung::Same => Outcome::NextRound,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
