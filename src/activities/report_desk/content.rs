//! A report desk as an author writes it, and checked.

use super::adult::{Adult, Hears, RawAdult};
use crate::activities::faults::{Fault, Need, Needs, check_ids, check_name, check_texts};
use crate::ids::{AdultId, Harm, PostId, ReasonId};
use serde::Deserialize;

/// A report desk as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "ReportDesk", deny_unknown_fields)]
pub struct Raw<'a> {
    /// The pretend app's picture.
    pub app: &'a str,
    /// What is to be reported.
    pub harm: Harm,
    /// The posts, from the top.
    #[serde(borrow)]
    pub posts: Vec<RawPost<'a>>,
    /// The reasons that the app offers for a report.
    #[serde(borrow)]
    pub reasons: Vec<RawReason<'a>>,
    /// The adults whom the child may tell.
    #[serde(borrow)]
    pub adults: Vec<RawAdult<'a>>,
    /// Whether the harmful post holds a sexual image of a child; then it must never be copied or forwarded.
    #[serde(default)]
    pub sexual_image: bool,
}

/// A post as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPost<'a> {
    /// Its id.
    pub id: &'a str,
    /// The account that wrote it; posts with the same account are blocked together.
    pub who: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// Whether it is the one to be reported.
    #[serde(default)]
    pub harmful: bool,
}

/// A reason as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReason<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whether it fits what happened.
    #[serde(default)]
    pub right: bool,
    /// Its picture.
    #[serde(default, borrow)]
    pub art: Option<&'a str>,
}

/// A checked report desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The pretend app's picture.
    pub app: String,
    /// What is to be reported.
    pub harm: Harm,
    /// The posts, from the top; at least one is harmful and at least one is not.
    pub posts: Vec<Post>,
    /// The reasons for a report; at least one is right and at least one is not.
    pub reasons: Vec<Reason>,
    /// The adults whom the child may tell; at least two, in case that one is the problem, and at least one who hears at once.
    pub adults: Vec<Adult>,
    /// Whether the harmful post holds a sexual image of a child.
    pub sexual_image: bool,
}

/// A post in the pretend app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// The account that wrote it.
    pub who: String,
    /// Its picture.
    pub art: String,
    /// Whether it is one to be reported.
    pub harmful: bool,
}

/// A reason that the app offers for a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its id.
    pub id: ReasonId,
    /// Whether it fits what happened.
    pub right: bool,
    /// Its picture.
    pub art: Option<String>,
}

impl Content {
    /// The post of this id.
    pub fn post(&self, id: &PostId) -> Option<&Post> {
        self.posts.iter().find(|post| &post.id == id)
    }

    /// The reason of this id.
    pub fn reason(&self, id: &ReasonId) -> Option<&Reason> {
        self.reasons.iter().find(|reason| &reason.id == id)
    }

    /// The adult of this id.
    pub fn adult(&self, id: &AdultId) -> Option<&Adult> {
        self.adults.iter().find(|adult| &adult.id == id)
    }

    /// Whether everything that is chosen has a picture: then it is for those who choose by pictures.
    pub fn is_pictured(&self) -> bool {
        self.reasons.iter().all(|reason| reason.art.is_some())
            && self.adults.iter().all(|adult| adult.art.is_some())
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        let mut fault =
            |at: Option<&'a str>, what: &str, mend: &str| faults.push(Fault::new(at, what, mend));
        let at_post = self.posts.first().map(|post| post.id);
        if !self.posts.iter().any(|post| post.harmful) {
            fault(
                at_post,
                "no post is harmful: there is nothing to report",
                "mark one with `harmful: true`",
            );
        }
        if self.posts.iter().all(|post| post.harmful) {
            fault(
                at_post,
                "every post is harmful: there is nothing to tell apart",
                "add a post that is fine",
            );
        }
        let at_reason = self.reasons.first().map(|reason| reason.id);
        if !self.reasons.iter().any(|reason| reason.right) {
            fault(
                at_reason,
                "no reason is right",
                "mark at least one with `right: true`",
            );
        }
        if self.reasons.iter().all(|reason| reason.right) {
            fault(
                at_reason,
                "every reason is right",
                "add a reason that does not fit",
            );
        }
        let at_adult = self.adults.first().map(|adult| adult.id);
        if self.adults.len() < 2 {
            let mend = "list at least two: if one of them is the problem, the child tells another";
            fault(at_adult, "there are too few adults to tell", mend);
        }
        if self.adults.iter().all(|adult| adult.hears != Hears::AtOnce) {
            fault(
                at_adult,
                "no adult hears at once",
                "let at least one do so: whoever is busy or the problem is never the only one",
            );
        }
        for post in self.posts.iter().filter(|post| !post.harmful) {
            if self
                .posts
                .iter()
                .any(|other| other.harmful && other.who == post.who)
            {
                fault(
                    Some(post.who),
                    "the account of a harmful post also wrote this one",
                    "let another account write it",
                );
            }
        }
        check_name("picture", self.app, &mut faults);
        for post in &self.posts {
            check_name("picture", post.art, &mut faults);
            check_name("account", post.who, &mut faults);
        }
        let pictures = self.reasons.iter().filter_map(|reason| reason.art);
        for art in pictures.chain(self.adults.iter().filter_map(|adult| adult.art)) {
            check_name("picture", art, &mut faults);
        }
        check_ids("post", self.posts.iter().map(|post| post.id), &mut faults);
        check_ids(
            "reason",
            self.reasons.iter().map(|reason| reason.id),
            &mut faults,
        );
        check_ids(
            "adult",
            self.adults.iter().map(|adult| adult.id),
            &mut faults,
        );
        check_texts(&self.needs("x"), &mut faults);
        if faults.is_empty() {
            Ok(self.sound())
        } else {
            Err(faults)
        }
    }

    /// Every text and picture that the desk uses; `prefix` is `task-<band>` or `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        needs.art(self.app);
        for post in &self.posts {
            needs.art(post.art);
            needs.text(post.id, format!("{prefix}-{}", post.id));
            needs.text(post.id, format!("{prefix}-{}-who", post.id));
        }
        for reason in &self.reasons {
            needs.text(reason.id, format!("{prefix}-reason-{}", reason.id));
            needs.choosable(reason.id, reason.art);
        }
        for adult in &self.adults {
            let id = adult.id;
            needs.text(id, format!("{prefix}-adult-{id}"));
            if adult.hears != Hears::AtOnce {
                needs.text(id, format!("{prefix}-adult-{id}-unheard"));
            }
            needs.choosable(id, adult.art);
        }
        needs.0
    }

    fn sound(&self) -> Content {
        Content {
            app: self.app.to_owned(),
            harm: self.harm,
            posts: self
                .posts
                .iter()
                .map(|post| Post {
                    id: post.id.into(),
                    who: post.who.to_owned(),
                    art: post.art.to_owned(),
                    harmful: post.harmful,
                })
                .collect(),
            reasons: self
                .reasons
                .iter()
                .map(|reason| Reason {
                    id: reason.id.into(),
                    right: reason.right,
                    art: reason.art.map(ToOwned::to_owned),
                })
                .collect(),
            adults: self.adults.iter().map(RawAdult::sound).collect(),
            sexual_image: self.sexual_image,
        }
    }
}
