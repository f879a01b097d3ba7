//! Rounds at report desks as an author writes them, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::activities::report_desk::content as desk;
use crate::ids::{MisconceptionId, ThingId};
use serde::Deserialize;

/// Something that does not help, or harms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slip {
    /// The harmful post was answered.
    Reply,
    /// The harmful post was sent on.
    Forward,
    /// A sexual image of a child was copied.
    Copy,
    /// The report went out for a reason that does not fit.
    Astray,
    /// Somebody who did nothing was blocked or reported.
    Unfair,
    /// All was said to be done, and nobody who can help knows of it.
    Away,
}

impl Slip {
    /// All of them.
    pub const ALL: [Slip; 6] = [
        Slip::Reply,
        Slip::Forward,
        Slip::Copy,
        Slip::Astray,
        Slip::Unfair,
        Slip::Away,
    ];

    /// The slip's name in files and in the ids of texts.
    pub fn id(self) -> &'static str {
        match self {
            Slip::Reply => "reply",
            Slip::Forward => "forward",
            Slip::Copy => "copy",
            Slip::Astray => "astray",
            Slip::Unfair => "unfair",
            Slip::Away => "away",
        }
    }
}

/// The rounds as they stand in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "ReportPractice", deny_unknown_fields)]
pub struct Raw<'a> {
    /// The rounds, in any order.
    #[serde(borrow)]
    pub rounds: Vec<RawRound<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// One round as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRound<'a> {
    /// Its id.
    pub id: &'a str,
    /// The pretend app.
    #[serde(borrow)]
    pub desk: desk::Raw<'a>,
    /// The wrong idea that each slip shows.
    #[serde(borrow)]
    pub slips: RawSlips<'a>,
}

/// The wrong idea behind each slip.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Slips", deny_unknown_fields)]
pub struct RawSlips<'a> {
    /// Of answering.
    pub reply: &'a str,
    /// Of sending on.
    pub forward: &'a str,
    /// Of copying; for a sexual image of a child only.
    #[serde(default, borrow)]
    pub copy: Option<&'a str>,
    /// Of a reason that does not fit.
    pub astray: &'a str,
    /// Of blocking or reporting somebody who did nothing.
    pub unfair: &'a str,
    /// Of looking away.
    pub away: &'a str,
}

impl<'a> RawSlips<'a> {
    fn all(&self) -> impl Iterator<Item = (Slip, &'a str)> {
        let of = [
            (Slip::Reply, Some(self.reply)),
            (Slip::Forward, Some(self.forward)),
            (Slip::Copy, self.copy),
            (Slip::Astray, Some(self.astray)),
            (Slip::Unfair, Some(self.unfair)),
            (Slip::Away, Some(self.away)),
        ];
        of.into_iter()
            .filter_map(|(slip, idea)| Some((slip, idea?)))
    }
}

/// Checked rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The rounds.
    pub rounds: Vec<Round>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<ThingId>>,
}

/// A round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: ThingId,
    /// The pretend app.
    pub desk: desk::Content,
    /// The wrong idea that each slip shows.
    pub slips: Vec<(Slip, MisconceptionId)>,
}

impl Content {
    /// The round of this id.
    pub fn round(&self, id: &ThingId) -> Option<&Round> {
        self.rounds.iter().find(|round| &round.id == id)
    }
}

impl Round {
    /// The wrong idea behind a slip.
    pub fn idea(&self, slip: Slip) -> Option<&MisconceptionId> {
        let found = self.slips.iter().find(|(known, _)| *known == slip);
        found.map(|(_, idea)| idea)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        let mut rounds = Vec::new();
        check_ids("round", self.rounds.iter().map(|it| it.id), &mut faults);
        for round in &self.rounds {
            match round.desk.check() {
                Ok(desk) => rounds.push(Round {
                    id: round.id.into(),
                    desk,
                    slips: round
                        .slips
                        .all()
                        .map(|(slip, idea)| (slip, idea.into()))
                        .collect(),
                }),
                Err(more) => faults.extend(more),
            }
            // CURRICULUM, tone: a sexual image of a child is never saved, not even as proof.
            match (round.desk.sexual_image, round.slips.copy) {
                (true, Some(_)) | (false, None) => {}
                (true, None) => faults.push(Fault::new(
                    round.id,
                    "nothing is said about copying a sexual image of a child",
                    "add `copy: \"…\"` to its slips",
                )),
                (false, Some(copy)) => faults.push(Fault::new(
                    copy,
                    "to keep proof is called a slip",
                    "leave `copy` out: proof may be kept of all but a sexual image of a child",
                )),
            }
        }
        let known: Vec<&str> = self.rounds.iter().map(|round| round.id).collect();
        check_levels("round", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Content {
            rounds,
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the rounds use; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for round in &self.rounds {
            let own = format!("{prefix}-{}", round.id);
            needs.0.extend(round.desk.needs(&own));
            needs.text(round.id, format!("{own}-done"));
            for (slip, idea) in round.slips.all() {
                needs.text(round.id, format!("{own}-{}", slip.id()));
                needs.misconception(idea);
            }
        }
        needs.0
    }
}
