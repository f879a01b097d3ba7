//! A chat as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_name, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{MisconceptionId, OptionId, PersonId, TalkId, TurnId};
use serde::{Deserialize, Serialize};

/// What can be done in a messenger besides writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Deed {
    /// Keep a picture of the talk.
    Keep,
    /// Block whoever writes.
    Block,
    /// Leave the talk.
    Leave,
    /// Tell a trusted adult.
    Tell,
}

impl Deed {
    /// The deed's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Deed::Keep => "keep",
            Deed::Block => "block",
            Deed::Leave => "leave",
            Deed::Tell => "tell",
        }
    }
}

/// Who speaks for Sango in a talk: what Sango says stands beside the messages.
pub const SANGO: &str = "sango";

/// A chat as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Chat", deny_unknown_fields)]
pub struct Raw<'a> {
    /// What can be done besides writing, in the order of the buttons. The same in all talks: what is offered must not give away what is right.
    pub deeds: Vec<Deed>,
    /// Who writes.
    #[serde(borrow)]
    pub people: Vec<RawPerson<'a>>,
    /// The talks, in any order.
    #[serde(borrow)]
    pub talks: Vec<RawTalk<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// Somebody as they stand in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson<'a> {
    /// Their id.
    pub id: &'a str,
    /// Their profile picture.
    pub art: &'a str,
}

/// A talk as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTalk<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whose chat it is.
    pub with: &'a str,
    /// What the deeds lead to, wherever a turn says nothing else.
    #[serde(borrow)]
    pub deeds: Vec<RawDeed<'a>>,
    /// The turns; it begins with the first.
    #[serde(borrow)]
    pub turns: Vec<RawTurn<'a>>,
}

/// A turn as it stands in a file: one message, and exactly one of `replies`, `go`, `back` and `end`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTurn<'a> {
    /// Its id.
    pub id: &'a str,
    /// Who writes, or `sango`.
    pub from: &'a str,
    /// A picture that comes with it.
    #[serde(default, borrow)]
    pub art: Option<&'a str>,
    /// What the child can write.
    #[serde(default, borrow)]
    pub replies: Vec<RawReply<'a>>,
    /// What deeds lead to here, where it is something else than in the rest of the talk.
    #[serde(default, borrow)]
    pub deeds: Vec<RawDeed<'a>>,
    /// The next message.
    #[serde(default, borrow)]
    pub go: Option<&'a str>,
    /// The talk is wound back to where the child last chose.
    #[serde(default)]
    pub back: bool,
    /// The talk has ended well.
    #[serde(default)]
    pub end: bool,
}

/// A reply as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReply<'a> {
    /// Its id.
    pub id: &'a str,
    /// The turn that it leads to.
    pub go: &'a str,
    /// The wrong idea that it shows; none when it is safe.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
}

/// A deed as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDeed<'a> {
    /// What is done.
    #[serde(rename = "do")]
    pub deed: Deed,
    /// The turn that it leads to.
    pub go: &'a str,
    /// The wrong idea that it shows; none when it is safe.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
}

/// A checked chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What can be done besides writing, in the order of the buttons.
    pub deeds: Vec<Deed>,
    /// Who writes.
    pub people: Vec<Person>,
    /// The talks. From each turn that can be reached, a good end can be reached without a miss.
    pub talks: Vec<Talk>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<TalkId>>,
}

/// Somebody who writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their profile picture.
    pub art: String,
}

/// A talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// Its id.
    pub id: TalkId,
    /// Whose chat it is.
    pub with: PersonId,
    /// The turns; it begins with the first.
    pub turns: Vec<Turn>,
}

/// One message, and what comes after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Its id.
    pub id: TurnId,
    /// Who writes; none: Sango.
    pub from: Option<PersonId>,
    /// A picture that comes with it.
    pub art: Option<String>,
    /// What comes after.
    pub next: Next,
}

/// What comes after a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The turn at this index.
    Turn(usize),
    /// The child chooses.
    Ask {
        /// What can be written.
        replies: Vec<Reply>,
        /// What each deed leads to; one for each of the chat.
        deeds: Vec<(Deed, Way)>,
        /// What Sango would do.
        hint: super::Hint,
    },
    /// The talk is wound back to where the child last chose.
    Back,
    /// The talk has ended well.
    End,
}

/// Something that can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its id.
    pub id: OptionId,
    /// Where it leads.
    pub way: Way,
}

/// Where a reply or a deed leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The index of the turn.
    pub go: usize,
    /// The wrong idea that it shows; none when it is safe.
    pub miss: Option<MisconceptionId>,
}

impl Content {
    /// The talk of this id.
    pub fn talk(&self, id: &TalkId) -> Option<&Talk> {
        self.talks.iter().find(|talk| &talk.id == id)
    }

    /// The person of this id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| &person.id == id)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_deeds(&mut faults);
        check_ids("person", self.people.iter().map(|it| it.id), &mut faults);
        check_ids("talk", self.talks.iter().map(|it| it.id), &mut faults);
        for person in &self.people {
            check_name("picture", person.art, &mut faults);
        }
        for talk in &self.talks {
            self.check_talk(talk, &mut faults);
        }
        let known: Vec<&str> = self.talks.iter().map(|talk| talk.id).collect();
        check_levels("talk", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut talks = Vec::new();
        for talk in &self.talks {
            match self.sound_talk(talk) {
                Ok(talk) => talks.push(talk),
                Err(more) => faults.extend(more),
            }
        }
        self.check_deed_needed(&talks, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Content {
            deeds: self.deeds.clone(),
            people: self
                .people
                .iter()
                .map(|person| Person {
                    id: person.id.into(),
                    art: person.art.to_owned(),
                })
                .collect(),
            talks,
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the chat uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for person in &self.people {
            needs.art(person.art);
            needs.text(person.id, format!("{prefix}-{}-name", person.id));
        }
        for talk in &self.talks {
            let talk_text = format!("{prefix}-{}", talk.id);
            needs.text(talk.id, format!("{talk_text}-about"));
            for deed in &talk.deeds {
                if let Some(miss) = deed.miss {
                    needs.misconception(miss);
                }
            }
            for turn in &talk.turns {
                let turn_text = format!("{talk_text}-{}", turn.id);
                needs.text(turn.id, turn_text.clone());
                if let Some(art) = turn.art {
                    needs.art(art);
                }
                for reply in &turn.replies {
                    needs.text(reply.id, format!("{turn_text}-{}", reply.id));
                    if let Some(miss) = reply.miss {
                        needs.misconception(miss);
                    }
                }
                for miss in turn.deeds.iter().filter_map(|deed| deed.miss) {
                    needs.misconception(miss);
                }
            }
        }
        needs.0
    }
}
