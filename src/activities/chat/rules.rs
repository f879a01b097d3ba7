//! How a chat plays.
//!
//! A message comes in and waits to be read; where it asks something the child writes or does something. A miss is answered by the other side, or by
//! Sango, and then the talk is wound back to where the child chose, for another go. A talk is managed at its end; levels follow as on every [`Ladder`].

use super::content::{Content, Deed, Next, Talk, Turn, Way};
use crate::activities::ladder::{Ladder, Rung};
use crate::activities::{Feel, Setting};
use crate::ids::{MisconceptionId, OptionId, TalkId};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Write something.
    Say(OptionId),
    /// Do something else.
    Do(Deed),
    /// Go on after reading.
    ReadOn,
    /// Ask Sango what to do here.
    ShowMe,
}

/// What Sango would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Write this.
    Say(OptionId),
    /// Do this.
    Do(Deed),
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// That was safe; the next message has come.
    Safe,
    /// That shows a wrong idea; what follows from it has come.
    Missed(MisconceptionId),
    /// The next message has come.
    Message,
    /// The talk was wound back, for another go. Whether Sango shows what to do.
    Back(bool),
    /// Sango shows what to do.
    Shown,
    /// The talk has ended well: `ReadOn` leads on.
    Ended,
    /// The next talk begins, on the same level.
    NextTalk,
    /// The next talk begins, on this higher level (from 0).
    LevelUp(u8),
    /// The next talk begins, on this lower level (from 0).
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
            Self::Safe | Self::Message | Self::NextTalk | Self::LevelDown(_) => Feel::Step,
            Self::Back(false) => Feel::Step,
            Self::Missed(_) => Feel::Again,
            Self::Shown | Self::Back(true) => Feel::Shown,
            Self::Ended => Feel::Good,
            Self::LevelUp(_) | Self::Finished => Feel::Won,
            Self::Nothing => Feel::Nothing,
        }
    }
}

/// One line of what was said and done, for the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// The message of the turn at this index.
    Came(usize),
    /// What the child wrote at the turn of this index.
    Wrote(usize, OptionId),
    /// What the child did.
    Did(Deed),
}

/// What the play waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// `ReadOn`.
    Read,
    /// Something to be written or done.
    Answer,
    /// `ReadOn`: the talk is over.
    Ended,
    /// Nothing: the play is over.
    Finished,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    ladder: Ladder<TalkId>,
    phase: Phase,
    said: Vec<Said>,
    /// The turn that came last.
    turn: usize,
    /// Where the child last chose: the turn, and how much was said until then.
    asked: (usize, usize),
    /// The replies there, in the order in which they stand.
    replies: Vec<OptionId>,
    /// Sango shows what to do, once the child chooses again.
    show: bool,
    missed: Vec<MisconceptionId>,
}

impl State {
    /// Begins on the lowest level, with the first message of its first talk.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut state = Self {
            ladder: Ladder::start(&content.levels, setting.seed),
            phase: Phase::Finished,
            said: Vec::new(),
            turn: 0,
            asked: (0, 0),
            replies: Vec::new(),
            show: false,
            missed: Vec::new(),
        };
        state.begin(content);
        state
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.phase, action) {
            (Phase::Read, Action::ReadOn) => self.read_on(content),
            (Phase::Ended, Action::ReadOn) => self.go_on(content),
            (Phase::Answer, Action::ShowMe) => {
                self.ladder.help();
                self.show = true;
                Outcome::Shown
            }
            (Phase::Answer, Action::Say(id)) => self.say(content, id),
            (Phase::Answer, Action::Do(deed)) => self.deed(content, *deed),
            _ => Outcome::Nothing,
        }
    }

    /// The level, from 0.
    pub fn level(&self) -> u8 {
        self.ladder.level()
    }

    /// How many talks were managed on this level, and how many are wanted.
    pub fn progress(&self, content: &Content) -> (u8, u8) {
        self.ladder.progress(&content.levels)
    }

    /// The talk in hand; none when the play is over.
    pub fn talk<'a>(&self, content: &'a Content) -> Option<&'a Talk> {
        content.talk(self.ladder.current()?)
    }

    /// The turn that came last.
    pub fn turn<'a>(&self, content: &'a Content) -> Option<&'a Turn> {
        self.talk(content)?.turns.get(self.turn)
    }

    /// What was said and done in this talk.
    pub fn said(&self) -> &[Said] {
        &self.said
    }

    /// The replies to choose from, in the order in which they stand.
    pub fn replies(&self) -> &[OptionId] {
        &self.replies
    }

    /// What Sango shows.
    pub fn hint<'a>(&self, content: &'a Content) -> Option<&'a Hint> {
        match &self.turn(content)?.next {
            Next::Ask { hint, .. } if self.show && self.phase == Phase::Answer => Some(hint),
            _ => None,
        }
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
            Phase::Read | Phase::Ended => Some(Action::ReadOn),
            Phase::Answer => match &self.turn(content)?.next {
                Next::Ask { hint, .. } => Some(match hint {
                    Hint::Say(id) => Action::Say(id.clone()),
                    Hint::Do(deed) => Action::Do(*deed),
                }),
                _ => None,
            },
            Phase::Finished => None,
        }
    }

    /// A reply or deed that shows a wrong idea.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        let Next::Ask { replies, deeds, .. } = &self.turn(content)?.next else {
            return None;
        };
        let reply = replies.iter().find(|reply| reply.way.miss.is_some());
        let deed = deeds.iter().find(|(_, way)| way.miss.is_some());
        (reply.map(|reply| Action::Say(reply.id.clone())))
            .or_else(|| deed.map(|(deed, _)| Action::Do(*deed)))
            .filter(|_| self.phase == Phase::Answer)
    }

    /// The wrong ideas seen so far.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        self.missed.clone()
    }

    fn begin(&mut self, content: &Content) {
        self.said.clear();
        self.show = false;
        self.replies.clear();
        if self.talk(content).is_some() {
            self.come(content, 0);
        } else {
            self.phase = Phase::Finished;
        }
    }

    /// A message comes in.
    fn come(&mut self, content: &Content, at: usize) {
        self.turn = at;
        self.said.push(Said::Came(at));
        self.phase = match self.turn(content).map(|turn| &turn.next) {
            Some(Next::Turn(_) | Next::Back) => Phase::Read,
            Some(Next::Ask { replies, .. }) => {
                self.asked = (at, self.said.len());
                self.replies = replies.iter().map(|reply| reply.id.clone()).collect();
                self.ladder.chance().shuffle(&mut self.replies);
                Phase::Answer
            }
            Some(Next::End) => {
                self.ladder.manage();
                Phase::Ended
            }
            // Only content that was never checked leads nowhere; a child must not be left there.
            None => Phase::Finished,
        };
    }

    fn read_on(&mut self, content: &Content) -> Outcome {
        match self.turn(content).map(|turn| &turn.next) {
            Some(Next::Turn(at)) => {
                self.come(content, *at);
                self.arrived()
            }
            Some(Next::Back) => {
                let (turn, said) = self.asked;
                self.turn = turn;
                self.said.truncate(said);
                self.phase = Phase::Answer;
                Outcome::Back(self.show)
            }
            _ => Outcome::Nothing,
        }
    }

    fn arrived(&self) -> Outcome {
        match self.phase {
            Phase::Ended => Outcome::Ended,
            _ => Outcome::Message,
        }
    }

    fn say(&mut self, content: &Content, id: &OptionId) -> Outcome {
        let Some(Next::Ask { replies, .. }) = self.turn(content).map(|turn| &turn.next) else {
            return Outcome::Nothing;
        };
        let Some(reply) = replies.iter().find(|reply| &reply.id == id) else {
            return Outcome::Nothing;
        };
        self.said.push(Said::Wrote(self.turn, id.clone()));
        self.take(content, &reply.way)
    }

    fn deed(&mut self, content: &Content, deed: Deed) -> Outcome {
        let Some(Next::Ask { deeds, .. }) = self.turn(content).map(|turn| &turn.next) else {
            return Outcome::Nothing;
        };
        let Some((_, way)) = deeds.iter().find(|(known, _)| *known == deed) else {
            return Outcome::Nothing;
        };
        self.said.push(Said::Did(deed));
        self.take(content, way)
    }

    fn take(&mut self, content: &Content, way: &Way) -> Outcome {
        self.show = false;
        match &way.miss {
            Some(miss) => {
                self.missed.push(miss.clone());
                self.show = self.ladder.miss();
                self.come(content, way.go);
                Outcome::Missed(miss.clone())
            }
            None => {
                self.ladder.steady();
                self.come(content, way.go);
                match self.arrived() {
                    Outcome::Message => Outcome::Safe,
                    other => other,
                }
            }
        }
    }

    fn go_on(&mut self, content: &Content) -> Outcome {
        let rung = self.ladder.go_on(&content.levels);
        self.begin(content);
        match rung {
            Rung::Same => Outcome::NextTalk,
            Rung::Up(level) => Outcome::LevelUp(level),
            Rung::Down(level) => Outcome::LevelDown(level),
            Rung::Top => Outcome::Finished,
        }
    }
}
