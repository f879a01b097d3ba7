//! How a report desk plays. Nothing is right or wrong while it lasts: it is the unaided report task of an assessment, and
//! what was done stands in its result.

use super::adult::Hears;
use super::content::{Content, Post};
use crate::activities::{Feel, Setting};
use crate::chance::Chance;
use crate::ids::{AdultId, MisconceptionId, PostId, ReasonId};
use serde::{Deserialize, Serialize};

/// What a child can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Open a post from the feed.
    Open(PostId),
    /// Keep a picture of the open post.
    KeepProof,
    /// Block the account that wrote the open post.
    Block,
    /// Press the open post's report button: the reasons come.
    Report,
    /// Choose a reason: the report is sent.
    Reason(ReasonId),
    /// Tell an adult; possible everywhere.
    Tell(AdultId),
    /// Call the helpline; possible everywhere when the country pack knows one.
    CallHelpline,
    /// Answer the open post.
    Reply,
    /// Send the open post on.
    Forward,
    /// Go back: from the reasons to the post, from the post to the feed.
    Back,
    /// Say that all is done; possible everywhere.
    Done,
}

/// What came of an action. It tells what was done, never whether it was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A post is open.
    Opened(PostId),
    /// A picture of the post was kept.
    Kept(PostId),
    /// The account of the post was blocked.
    Blocked(PostId),
    /// The reasons for a report are shown.
    Asked(PostId),
    /// The report was sent.
    Reported(PostId),
    /// The adult was told.
    Told(AdultId),
    /// The adult was told and did not hear: told again, or another one, it may be heard.
    Unheard(AdultId),
    /// The helpline was called.
    Called,
    /// The post was answered.
    Replied(PostId),
    /// The post was sent on.
    Forwarded(PostId),
    /// One is back at the post or at the feed.
    Back,
    /// The play is over.
    Finished,
    /// The action means nothing here.
    Nothing,
}

impl Outcome {
    /// What it feels like: nothing is right or wrong here.
    pub fn feel(&self) -> Feel {
        match self {
            Self::Nothing => Feel::Nothing,
            _ => Feel::Step,
        }
    }

    /// Whether something was done that stays done; looking round is no deed.
    pub(super) fn is_deed(&self) -> bool {
        self.post().is_some() || matches!(self, Self::Told(_) | Self::Unheard(_) | Self::Called)
    }

    /// The post to which something was done.
    pub fn post(&self) -> Option<&PostId> {
        match self {
            Self::Kept(post)
            | Self::Blocked(post)
            | Self::Reported(post)
            | Self::Replied(post)
            | Self::Forwarded(post) => Some(post),
            _ => None,
        }
    }
}

/// Where in the pretend app one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At the list of posts.
    Feed,
    /// At one post.
    Post(PostId),
    /// At the reasons for a report of this post.
    Reasons(PostId),
    /// The play is over.
    Finished,
}

/// What was done about the harmful post.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskResult {
    /// A report was sent in the app.
    pub reported: bool,
    /// The last report had a right reason.
    pub right_reason: bool,
    /// The first adult who was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<AdultId>,
    /// The helpline was called.
    pub helpline: bool,
    /// A picture of it was kept.
    pub kept_proof: bool,
    /// Its account was blocked.
    pub blocked: bool,
    /// It was sent on.
    pub forwarded: bool,
    /// It was answered.
    pub replied: bool,
}

/// Where a play stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    place: Place,
    reasons: Vec<ReasonId>,
    adults: Vec<AdultId>,
    helpline: bool,
    blocked: Vec<String>,
    did: Vec<Outcome>,
    result: TaskResult,
}

impl State {
    /// Begins at the feed; reasons and adults stand in an order that follows from the seed.
    pub fn start(content: &Content, setting: Setting) -> Self {
        let mut chance = Chance::from_seed(setting.seed);
        let mut reasons: Vec<_> = content
            .reasons
            .iter()
            .map(|reason| reason.id.clone())
            .collect();
        let mut adults: Vec<_> = content
            .adults
            .iter()
            .map(|adult| adult.id.clone())
            .collect();
        chance.shuffle(&mut reasons);
        chance.shuffle(&mut adults);
        Self {
            place: Place::Feed,
            reasons,
            adults,
            helpline: setting.helpline,
            blocked: Vec::new(),
            did: Vec::new(),
            result: TaskResult::default(),
        }
    }

    /// Does what the child did.
    pub fn act(&mut self, content: &Content, action: &Action) -> Outcome {
        let outcome = self.outcome(content, action);
        if outcome.is_deed() {
            // Done again, it is the last thing that was done.
            self.did.retain(|before| *before != outcome);
            self.did.push(outcome.clone());
        }
        outcome
    }

    fn outcome(&mut self, content: &Content, action: &Action) -> Outcome {
        if self.finished() {
            return Outcome::Nothing;
        }
        match action {
            Action::Done => {
                self.place = Place::Finished;
                Outcome::Finished
            }
            Action::Tell(adult) if self.adults.contains(adult) => self.tell(content, adult),
            Action::CallHelpline if self.helpline => {
                self.result.helpline = true;
                Outcome::Called
            }
            Action::Tell(_) | Action::CallHelpline => Outcome::Nothing,
            _ => self.act_in_app(content, action),
        }
    }

    /// Where in the app one is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The reasons in the order in which they are shown.
    pub fn reasons(&self) -> &[ReasonId] {
        &self.reasons
    }

    /// The adults in the order in which they are shown.
    pub fn adults(&self) -> &[AdultId] {
        &self.adults
    }

    /// Whether there is a helpline to call.
    pub fn helpline(&self) -> bool {
        self.helpline
    }

    /// Whether the account of this post is blocked. The post can still be opened: who blocks first can report afterwards.
    pub fn is_blocked(&self, post: &Post) -> bool {
        self.blocked.contains(&post.who)
    }

    /// What was done so far, each thing once, the latest last.
    pub fn did(&self) -> &[Outcome] {
        &self.did
    }

    /// Whether the play is over.
    pub fn finished(&self) -> bool {
        self.place == Place::Finished
    }

    /// What Sango would do now: keep proof where that is allowed, block, report, tell.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        let did = &self.result;
        match &self.place {
            Place::Feed if !did.reported => {
                let harmful = content.posts.iter().find(|post| post.harmful)?;
                Some(Action::Open(harmful.id.clone()))
            }
            Place::Post(id) | Place::Reasons(id) if !content.post(id)?.harmful => {
                Some(Action::Back)
            }
            Place::Post(_) if !did.kept_proof && !content.sexual_image => Some(Action::KeepProof),
            Place::Post(_) if !did.blocked => Some(Action::Block),
            Place::Post(_) if !did.reported => Some(Action::Report),
            Place::Reasons(_) => {
                let right = content.reasons.iter().find(|reason| reason.right)?;
                Some(Action::Reason(right.id.clone()))
            }
            Place::Feed | Place::Post(_) => match (&did.told, self.listeners(content).next()) {
                (None, Some(adult)) => Some(Action::Tell(adult.clone())),
                _ => Some(Action::Done),
            },
            Place::Finished => None,
        }
    }

    /// Nothing shows a wrong idea here.
    pub fn foolish(&self, _: &Content) -> Option<Action> {
        None
    }

    /// None: what was done stands in the result.
    pub fn misconceptions(&self) -> Vec<MisconceptionId> {
        Vec::new()
    }

    /// What was done so far.
    pub fn result(&self) -> &TaskResult {
        &self.result
    }

    /// The adults who hear, if not at once then when they are told again.
    fn listeners<'a>(&'a self, content: &'a Content) -> impl Iterator<Item = &'a AdultId> {
        self.adults.iter().filter(|id| {
            let adult = content.adult(id);
            adult.is_some_and(|adult| adult.hears != Hears::Never)
        })
    }

    fn tell(&mut self, content: &Content, id: &AdultId) -> Outcome {
        let unheard = Outcome::Unheard(id.clone());
        let hears = match content.adult(id).map(|adult| adult.hears) {
            Some(Hears::Never) => false,
            Some(Hears::Again) => self.did.contains(&unheard),
            Some(Hears::AtOnce) | None => true,
        };
        if !hears {
            return unheard;
        }
        self.result.told.get_or_insert_with(|| id.clone());
        Outcome::Told(id.clone())
    }

    fn act_in_app(&mut self, content: &Content, action: &Action) -> Outcome {
        match (self.place.clone(), action) {
            (Place::Feed, Action::Open(id)) => {
                if content.post(id).is_none() {
                    return Outcome::Nothing;
                }
                self.place = Place::Post(id.clone());
                Outcome::Opened(id.clone())
            }
            (Place::Post(_), Action::Back) => {
                self.place = Place::Feed;
                Outcome::Back
            }
            (Place::Reasons(id), Action::Back) => {
                self.place = Place::Post(id);
                Outcome::Back
            }
            (Place::Post(id), Action::Report) => {
                self.place = Place::Reasons(id.clone());
                Outcome::Asked(id)
            }
            (Place::Reasons(id), Action::Reason(reason)) => self.report(content, id, reason),
            (Place::Post(id), action) => self.act_on_post(content, id, action),
            _ => Outcome::Nothing,
        }
    }

    fn report(&mut self, content: &Content, id: PostId, reason: &ReasonId) -> Outcome {
        let (Some(post), Some(reason)) = (content.post(&id), content.reason(reason)) else {
            return Outcome::Nothing;
        };
        if post.harmful {
            self.result.reported = true;
            self.result.right_reason = reason.right;
        }
        self.place = Place::Post(id.clone());
        Outcome::Reported(id)
    }

    fn act_on_post(&mut self, content: &Content, id: PostId, action: &Action) -> Outcome {
        let Some(post) = content.post(&id) else {
            return Outcome::Nothing;
        };
        let result = &mut self.result;
        match action {
            Action::KeepProof => {
                result.kept_proof |= post.harmful;
                Outcome::Kept(id)
            }
            Action::Block => {
                result.blocked |= post.harmful;
                if !self.blocked.contains(&post.who) {
                    self.blocked.push(post.who.clone());
                }
                Outcome::Blocked(id)
            }
            Action::Reply => {
                result.replied |= post.harmful;
                Outcome::Replied(id)
            }
            Action::Forward => {
                result.forwarded |= post.harmful;
                Outcome::Forwarded(id)
            }
            _ => Outcome::Nothing,
        }
    }
}
