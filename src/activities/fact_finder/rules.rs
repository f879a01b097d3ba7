//! How a fact finder plays.
//!
//! At the desk the child takes tools, in any order and as often as wanted; each finding is pinned to one side of the board, and may be taken up
//! again. A verdict can be given at any time. A miss shows what comes of it; then one is back at the desk, and what was pinned wrongly has come loose. Two
//! misses on one claim bring Sango's demonstration, step by step to its verdict. Levels follow as on every [`Ladder`].

use super::content::{Claim, Content, Finding, Side, Tool, Verdict};
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::{Feel, Setting};
use crate::ids::{ClaimId, MisconceptionId};
use std::collections::{BTreeMap, BTreeSet};

/// What a child can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Take a tool; or take up again what it has found.
    Use(Tool),
    /// Hold the lens over this field of the picture, from 1.
    Look(u8),
    /// Pin the finding in hand.
    Pin(Side),
    /// Want to judge.
    Judge,
    /// Give the verdict.
    Say(Verdict),
    /// Back to the desk, from the lens or before a verdict.
    PutDown,
    /// Go on after reading.
    ReadOn,
    /// Ask Sango what to do here.
    ShowMe,
}

/// What went wrong with a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It was a guess: what decides was not found, or not pinned.
    Hasty,
    /// It was right, but what decides was misread.
    Misread(Tool),
    /// It was this wrong one.
    Wrong(Verdict),
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A finding is in hand, to be pinned.
    Found(Tool),
    /// The lens lies over the picture.
    Lens,
    /// The lens shows nothing special in this field.
    Saw(u8),
    /// The lens shows who hides in this field.
    Met(u8),
    /// The finding was pinned.
    Pinned(Tool, Side),
    /// A verdict is asked for.
    Asked,
    /// Back at the desk.
    Desk,
    /// The case is solved: `ReadOn` leads on. Findings that did not decide and were misread.
    Solved(Vec<Tool>),
    /// A miss, and the wrong idea that it shows: `ReadOn` leads back.
    Missed(Told, MisconceptionId),
    /// Back at the desk for another go.
    Back {
        /// How many findings have come loose, because they were pinned wrongly.
        loose: usize,
        /// Whether Sango shows what to do from here.
        shown: bool,
    },
    /// Sango shows what to do.
    Shown,
    /// The next claim has come, on the same level.
    NextClaim,
    /// The next claim has come, on this higher level (from 0).
    LevelUp(u8),
    /// The next claim has come, on this lower level (from 0).
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
            Self::Found(_) | Self::Lens | Self::Saw(_) | Self::Pinned(..) => Feel::Step,
            Self::Asked | Self::Desk | Self::NextClaim | Self::LevelDown(_) => Feel::Step,
            Self::Back { shown: false, .. } => Feel::Step,
            Self::Back { shown: true, .. } | Self::Shown => Feel::Shown,
            Self::Met(_) | Self::Solved(_) => Feel::Good,
            Self::Missed(..) => Feel::Again,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A tool, or the wish to judge.
    Desk,
    /// A field of the picture, with the lens in hand.
    Lens,
    /// A side of the board for this tool's finding.
    Pin(Tool),
    /// A verdict.
    Judge,
    /// `ReadOn`, after a miss.
    Told(Told),
    /// `ReadOn`, after the case was solved.
    Solved,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<ClaimId>,
    phase: Phase,
    /// Where each finding is pinned.
    pins: BTreeMap<Tool, Side>,
    /// Tools that have found something in this claim.
    found: BTreeSet<Tool>,
    /// The field under the lens, once it was held somewhere.
    lens: Option<u8>,
    /// Claims in which the child has met who hides there.
    met: BTreeSet<ClaimId>,
    /// Sango shows the next step.
    show: bool,
    /// Sango shows every step of this claim.
    demonstrate: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level, with its first claim.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            pins: BTreeMap::new(),
            found: BTreeSet::new(),
            lens: None,
            met: BTreeSet::new(),
            show: false,
            demonstrate: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        let Some(claim) = self.claim(content) else {
            return Outcome::Nothing;
        };
        let outcome = match (self.phase, *action) {
            (Phase::Desk, Action::Use(tool)) => self.take(claim, tool),
            (Phase::Lens, Action::Look(field)) => self.look(claim, field),
            (Phase::Pin(tool), Action::Pin(side)) => {
                self.pins.insert(tool, side);
                self.go(Phase::Desk, Outcome::Pinned(tool, side))
            }
            (Phase::Desk, Action::Judge) => self.go(Phase::Judge, Outcome::Asked),
            (Phase::Lens | Phase::Judge, Action::PutDown) => self.go(Phase::Desk, Outcome::Desk),
            (Phase::Judge, Action::Say(verdict)) => self.judge(content, claim, verdict),
            (Phase::Told(_), Action::ReadOn) => self.back(claim),
            (Phase::Solved, Action::ReadOn) => return self.go_on(content),
            (Phase::Desk | Phase::Lens | Phase::Pin(_) | Phase::Judge, Action::ShowMe) => {
                self.ladder.help();
                self.show = true;
                return Outcome::Shown;
            }
            _ => Outcome::Nothing,
        };
        // What was shown holds until something is done, a look in vain aside.
        if !matches!(
            outcome,
            Outcome::Nothing | Outcome::Saw(_) | Outcome::Met(_)
        ) {
            self.show = false;
        }
        outcome
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many claims were solved on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The claim in hand; none when the play is over.
    pub fn claim<'a>(&self, content: &'a Content) -> Option<&'a Claim> {
        content.claim(self.ladder.current()?)
    }

    /// Where this tool's finding is pinned.
    pub fn pinned(&self, tool: Tool) -> Option<Side> {
        self.pins.get(&tool).copied()
    }

    /// Whether this tool has found something in this claim.
    pub fn has_found(&self, tool: Tool) -> bool {
        self.found.contains(&tool)
    }

    /// The field under the lens, once it was held somewhere.
    pub fn lens(&self) -> Option<u8> {
        self.lens
    }

    /// In how many claims the child has met who hides there.
    pub fn met(&self) -> usize {
        self.met.len()
    }

    /// What Sango shows.
    pub fn hint(&self, content: &Content) -> Option<Action> {
        let can = !matches!(self.phase, Phase::Told(_) | Phase::Solved);
        self.wise(content)
            .filter(|_| can && (self.show || self.demonstrate))
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
        let claim = self.claim(content)?;
        Some(match self.phase {
            Phase::Desk => self.lacking(claim).map_or(Action::Judge, Action::Use),
            Phase::Lens => match claim.finding(Tool::Look)?.at {
                Some(at) if !self.has_found(Tool::Look) => Action::Look(at),
                _ => Action::PutDown,
            },
            Phase::Pin(tool) => Action::Pin(*claim.finding(tool)?.speaks.first()?),
            Phase::Judge if self.lacking(claim).is_some() => Action::PutDown,
            Phase::Judge => Action::Say(claim.verdict),
            Phase::Told(_) | Phase::Solved => Action::ReadOn,
            Phase::Finished => return None,
        })
    }

    /// A verdict that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let (verdict, _) = self.claim(content)?.misses.first()?;
        (self.phase == Phase::Judge).then_some(Action::Say(*verdict))
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn begin(&mut self, content: &Content) {
        self.pins.clear();
        self.found.clear();
        self.lens = None;
        self.show = false;
        self.demonstrate = false;
        // Only content that was never checked has no such claim; a child must not be left there.
        self.phase = match self.claim(content) {
            Some(_) => Phase::Desk,
            None => Phase::Finished,
        };
    }

    fn go(&mut self, phase: Phase, outcome: Outcome) -> Outcome {
        self.phase = phase;
        outcome
    }

    fn take(&mut self, claim: &Claim, tool: Tool) -> Outcome {
        if claim.finding(tool).is_none() {
            return Outcome::Nothing;
        }
        if tool == Tool::Look && !self.has_found(tool) {
            return self.go(Phase::Lens, Outcome::Lens);
        }
        self.find(tool)
    }

    fn find(&mut self, tool: Tool) -> Outcome {
        self.found.insert(tool);
        self.pins.remove(&tool);
        self.go(Phase::Pin(tool), Outcome::Found(tool))
    }

    fn look(&mut self, claim: &Claim, field: u8) -> Outcome {
        if !(1..=super::content::FIELDS).contains(&field) {
            return Outcome::Nothing;
        }
        self.lens = Some(field);
        if claim.finding(Tool::Look).and_then(|it| it.at) == Some(field) {
            self.find(Tool::Look)
        } else if claim.guest == Some(field) {
            self.met.insert(claim.id.clone());
            Outcome::Met(field)
        } else {
            Outcome::Saw(field)
        }
    }

    /// The tool that is lacking for a sound verdict: one whose finding decides and is misread, or else the first that decides while none is pinned
    /// where it belongs.
    fn lacking(&self, claim: &Claim) -> Option<Tool> {
        let belongs = |finding: &Finding| {
            let pinned = self.pinned(finding.tool);
            pinned.map(|at| finding.speaks.contains(&at))
        };
        let deciding = || claim.findings.iter().filter(|it| it.decides.is_some());
        let misread = deciding().find(|it| belongs(it) == Some(false));
        let lacking = misread.or_else(|| {
            let found = deciding().any(|it| belongs(it) == Some(true));
            deciding().next().filter(|_| !found)
        });
        lacking.map(|finding| finding.tool)
    }

    /// Tools whose findings are pinned where they do not belong.
    fn misread(&self, claim: &Claim) -> Vec<Tool> {
        let misread = claim.findings.iter().filter(|finding| {
            self.pinned(finding.tool)
                .is_some_and(|at| !finding.speaks.contains(&at))
        });
        misread.map(|finding| finding.tool).collect()
    }

    fn judge(&mut self, content: &Content, claim: &Claim, verdict: Verdict) -> Outcome {
        let lacking = self.lacking(claim);
        let (told, idea) = if verdict != claim.verdict {
            let idea = claim.misses.iter().find(|(other, _)| *other == verdict);
            let idea = idea.map_or(&content.hasty, |(_, idea)| idea);
            (Told::Wrong(verdict), idea)
        } else if let Some(tool) = lacking {
            let misread = claim.finding(tool).and_then(|it| it.decides.as_ref());
            match misread.filter(|_| self.pinned(tool).is_some()) {
                Some(idea) => (Told::Misread(tool), idea),
                None => (Told::Hasty, &content.hasty),
            }
        } else {
            self.ladder.manage();
            let misread = self.misread(claim);
            return self.go(Phase::Solved, Outcome::Solved(misread));
        };
        self.missed.push(idea.clone());
        self.demonstrate |= self.ladder.miss();
        self.go(Phase::Told(told), Outcome::Missed(told, idea.clone()))
    }

    fn back(&mut self, claim: &Claim) -> Outcome {
        let misread = self.misread(claim);
        self.pins.retain(|tool, _| !misread.contains(tool));
        let outcome = Outcome::Back {
            loose: misread.len(),
            shown: self.demonstrate,
        };
        self.go(Phase::Desk, outcome)
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::NextClaim,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
