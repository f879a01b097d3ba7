//! A fact finder as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, check_ids, check_name, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{ClaimId, MisconceptionId};
use serde::{Deserialize, Serialize};

/// How many fields the lens knows: three rows of three, numbered from 1 along the rows, from the picture's upper left.
pub const FIELDS: u8 = 9;

/// What one can find something out with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tool {
    /// Who says so?
    Who,
    /// When is it from?
    When,
    /// Where else is it told?
    Where,
    /// Look closer at the picture.
    Look,
}

impl Tool {
    /// All tools, as they lie on the desk.
    pub const ALL: [Tool; 4] = [Tool::Who, Tool::When, Tool::Where, Tool::Look];

    /// The tool's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Tool::Who => "who",
            Tool::When => "when",
            Tool::Where => "where",
            Tool::Look => "look",
        }
    }
}

/// What a finding says about the claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// It speaks for it.
    For,
    /// It speaks against it.
    Against,
    /// It says nothing about whether it is so.
    Nothing,
}

impl Side {
    /// All sides, as they stand on the board.
    pub const ALL: [Side; 3] = [Side::For, Side::Against, Side::Nothing];

    /// The side's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Side::For => "for",
            Side::Against => "against",
            Side::Nothing => "nothing",
        }
    }
}

/// What a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is so.
    Real,
    /// Somebody was tricked, or tricks.
    Trick,
    /// Nobody can know yet.
    Unknown,
}

impl Verdict {
    /// All verdicts, in the order in which they are offered.
    pub const ALL: [Verdict; 3] = [Verdict::Real, Verdict::Trick, Verdict::Unknown];

    /// The verdict's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Real => "real",
            Verdict::Trick => "trick",
            Verdict::Unknown => "unknown",
        }
    }

    /// Where what decides for this verdict is pinned.
    pub fn side(self) -> Side {
        match self {
            Verdict::Real => Side::For,
            Verdict::Trick => Side::Against,
            Verdict::Unknown => Side::Nothing,
        }
    }
}

/// A fact finder as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "FactFinder", deny_unknown_fields)]
pub struct Raw<'a> {
    /// The wrong idea of whoever judges rightly without having found what decides.
    pub hasty: &'a str,
    /// The claims, in any order.
    #[serde(borrow)]
    pub claims: Vec<RawClaim<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// A claim as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawClaim<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// What it is.
    pub verdict: Verdict,
    /// One for each tool.
    #[serde(borrow)]
    pub findings: Vec<RawFinding<'a>>,
    /// The field in which somebody hides, only for fun.
    #[serde(default)]
    pub guest: Option<u8>,
    /// For each other verdict, what choosing it reveals.
    #[serde(borrow)]
    pub misses: Vec<RawMiss<'a>>,
}

/// What a tool brings to light, as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFinding<'a> {
    /// The tool.
    pub tool: Tool,
    /// The field of the picture where it is; only for `look`.
    #[serde(default)]
    pub at: Option<u8>,
    /// Where it may be pinned: what does not decide may be seen in two ways.
    pub speaks: Vec<Side>,
    /// It decides the case, alone or as one of several; named is the wrong idea of whoever misreads it.
    #[serde(default, borrow)]
    pub decides: Option<&'a str>,
}

/// A wrong verdict as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMiss<'a> {
    /// The wrong verdict.
    pub verdict: Verdict,
    /// The wrong idea behind it.
    pub misconception: &'a str,
}

/// A checked fact finder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The wrong idea of whoever judges rightly without having found what decides.
    pub hasty: MisconceptionId,
    /// The claims; each has a finding for each tool, of which at least one decides.
    pub claims: Vec<Claim>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<ClaimId>>,
}

/// A claim that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// Its picture.
    pub art: String,
    /// What it is.
    pub verdict: Verdict,
    /// One for each tool, in the tools' order.
    pub findings: Vec<Finding>,
    /// The field in which somebody hides.
    pub guest: Option<u8>,
    /// One for each other verdict.
    pub misses: Vec<(Verdict, MisconceptionId)>,
}

/// What a tool brings to light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The tool.
    pub tool: Tool,
    /// The field of the picture where it is, from 1 to [`FIELDS`].
    pub at: Option<u8>,
    /// Where it may be pinned.
    pub speaks: Vec<Side>,
    /// It decides the case; the wrong idea of whoever misreads it.
    pub decides: Option<MisconceptionId>,
}

impl Content {
    /// The claim of this id.
    pub fn claim(&self, id: &ClaimId) -> Option<&Claim> {
        self.claims.iter().find(|claim| &claim.id == id)
    }
}

impl Claim {
    /// What the tool brings to light.
    pub fn finding(&self, tool: Tool) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.tool == tool)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        check_name("misconception", self.hasty, &mut faults);
        check_ids("claim", self.claims.iter().map(|it| it.id), &mut faults);
        for claim in &self.claims {
            claim.check(&mut faults);
        }
        self.check_whole(&mut faults);
        let known: Vec<&str> = self.claims.iter().map(|claim| claim.id).collect();
        check_levels("claim", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Content {
            hasty: self.hasty.into(),
            claims: self.claims.iter().map(RawClaim::sound).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    /// Every text, picture and misconception that the fact finder uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        needs.misconception(self.hasty);
        if self.claims.iter().any(|claim| claim.guest.is_some()) {
            needs.text(None, format!("{prefix}-guest"));
        }
        for claim in &self.claims {
            let (id, text) = (claim.id, format!("{prefix}-{}", claim.id));
            needs.art(claim.art);
            needs.text(id, text.clone());
            needs.text(id, format!("{text}-by"));
            needs.text(id, format!("{text}-hasty"));
            for verdict in Verdict::ALL {
                needs.text(id, format!("{text}-{}", verdict.id()));
            }
            for finding in &claim.findings {
                let tool = finding.tool.id();
                needs.text(id, format!("{text}-{tool}"));
                needs.text(id, format!("{text}-{tool}-why"));
                if let Some(misread) = finding.decides {
                    needs.misconception(misread);
                }
            }
            for miss in &claim.misses {
                needs.misconception(miss.misconception);
            }
        }
        needs.0
    }
}

impl RawClaim<'_> {
    fn sound(&self) -> Claim {
        let mut findings: Vec<Finding> = self
            .findings
            .iter()
            .map(|finding| Finding {
                tool: finding.tool,
                at: finding.at,
                speaks: finding.speaks.clone(),
                decides: finding.decides.map(Into::into),
            })
            .collect();
        findings.sort_by_key(|finding| finding.tool);
        let misses = self.misses.iter();
        Claim {
            id: self.id.into(),
            art: self.art.to_owned(),
            verdict: self.verdict,
            findings,
            guest: self.guest,
            misses: misses
                .map(|miss| (miss.verdict, miss.misconception.into()))
                .collect(),
        }
    }
}
