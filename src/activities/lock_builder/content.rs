//! A lock builder as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, Want, check_texts};
use crate::activities::ladder::{Level, RawLevel};
use crate::ids::{LockId, MisconceptionId, ThingId};
use serde::Deserialize;

/// How a machine finds a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trick {
    /// It tries everything, the short ones first. Every machine does.
    Short,
    /// It knows that people repeat: the same thing again, or the same few.
    Same,
    /// It knows the order of the tray, from either end, and what is often said in a row.
    Row,
    /// It has the note of what everybody knows about the child.
    Note,
    /// It tries the keys of other locks first.
    Reuse,
}

impl Trick {
    /// All tricks.
    pub const ALL: [Trick; 5] = [Self::Short, Self::Same, Self::Row, Self::Note, Self::Reuse];

    /// Its name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Same => "same",
            Self::Row => "row",
            Self::Note => "note",
            Self::Reuse => "reuse",
        }
    }
}

/// How many tries an arm makes: the four situations of zxcvbn (Wheeler 2016 and its `time_estimates`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// The lock rests after wrong tries: 100 an hour.
    Rests,
    /// The lock lets everybody try as fast as they like: 10 a second.
    Open,
    /// Somebody has carried the lock home, and it is one that turns heavily: 10 000 a second.
    Carried,
    /// The same with a lock that turns easily: 10 000 000 000 a second.
    Bare,
}

impl Pace {
    /// Tries a second, as a power of ten.
    pub fn log10(self) -> f64 {
        match self {
            Self::Rests => (100.0_f64 / 3600.0).log10(),
            Self::Open => 1.0,
            Self::Carried => 4.0,
            Self::Bare => 10.0,
        }
    }
}

/// How long a machine needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// Less than a minute.
    Seconds,
    /// Less than an hour.
    Minutes,
    /// Less than a day.
    Hours,
    /// Less than thirty days.
    Days,
    /// Less than a year.
    Months,
    /// Less than a hundred years.
    Years,
    /// Less than the pyramids stand.
    Centuries,
    /// Longer than the pyramids stand: the great pyramid of Giza was built about 4 500 years ago.
    Pyramids,
}

impl Span {
    /// All spans, from the shortest.
    pub const ALL: [Span; 8] = [
        Self::Seconds,
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::Months,
        Self::Years,
        Self::Centuries,
        Self::Pyramids,
    ];

    /// Its name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Months => "months",
            Self::Years => "years",
            Self::Centuries => "centuries",
            Self::Pyramids => "pyramids",
        }
    }

    /// From how many seconds on it is this one.
    pub fn begins(self) -> f64 {
        const DAY: f64 = 86_400.0;
        const YEAR: f64 = 365.25 * DAY;
        match self {
            Self::Seconds => 0.0,
            Self::Minutes => 60.0,
            Self::Hours => 3_600.0,
            Self::Days => DAY,
            Self::Months => 30.0 * DAY,
            Self::Years => YEAR,
            Self::Centuries => 100.0 * YEAR,
            Self::Pyramids => 4_500.0 * YEAR,
        }
    }

    /// The span of so many seconds, given as a power of ten.
    pub fn of(log10_seconds: f64) -> Self {
        let fits = |span: &&Self| span.begins().log10() <= log10_seconds;
        let last = Self::ALL.iter().rev().find(fits);
        last.copied().unwrap_or(Self::Seconds)
    }
}

/// What is done when somebody asks for the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// It is kept.
    Keep,
    /// It is handed over.
    Hand,
}

impl Answer {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Keep => Self::Hand,
            Self::Hand => Self::Keep,
        }
    }
}

/// A lock builder as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "LockBuilder", deny_unknown_fields)]
pub struct Raw<'a> {
    /// What keys are made of, in the order of the tray.
    #[serde(borrow)]
    pub tray: Vec<RawPart<'a>>,
    /// How many places a key has at most.
    pub places: u8,
    /// How many things a machine must try at each place; as many as lie on the tray when it is left out.
    #[serde(default)]
    pub list: Option<u32>,
    /// What everybody knows about the child.
    #[serde(borrow, default)]
    pub note: Vec<&'a str>,
    /// What is often said in a row.
    #[serde(borrow, default)]
    pub sayings: Vec<Vec<&'a str>>,
    /// The machine on each level, from the simplest.
    #[serde(borrow)]
    pub machines: Vec<RawMachine<'a>>,
    /// What it shows when a key falls.
    #[serde(borrow)]
    pub falls: Vec<RawFall<'a>>,
    /// The locks, in any order.
    #[serde(borrow)]
    pub locks: Vec<RawLock<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// A part of keys as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPart<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture; a word is a part without one.
    #[serde(borrow, default)]
    pub art: Option<&'a str>,
}

/// A machine as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMachine<'a> {
    /// Its picture.
    pub art: &'a str,
    /// How many arms try at once.
    pub arms: u32,
    /// How many tries each makes.
    pub pace: Pace,
    /// What it knows, besides trying everything.
    #[serde(default)]
    pub knows: Vec<Trick>,
    /// How long a key must hold against it.
    pub holds: Span,
}

/// Why a key falls as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFall<'a> {
    /// How the machine found it.
    pub by: Trick,
    /// The wrong idea behind such a key.
    pub misconception: &'a str,
}

/// A lock as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLock<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: &'a str,
    /// The key that it has when it comes.
    #[serde(borrow, default)]
    pub begins: Vec<&'a str>,
    /// Who asks for the key once it holds.
    #[serde(borrow, default)]
    pub visit: Option<RawVisit<'a>>,
}

/// Somebody who asks, as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawVisit<'a> {
    /// A figure of the cast.
    #[serde(borrow, default)]
    pub who: Option<&'a str>,
    /// Or a picture.
    #[serde(borrow, default)]
    pub art: Option<&'a str>,
    /// What is right.
    pub right: Answer,
    /// The wrong idea behind the other.
    pub misconception: &'a str,
    /// Whether the two answers have words of their own.
    #[serde(default)]
    pub own_words: bool,
}

/// A checked lock builder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What keys are made of, in the order of the tray.
    pub tray: Vec<Part>,
    /// How many places a key has at most.
    pub places: usize,
    /// How many things a machine must try at each place.
    pub list: u32,
    /// What everybody knows about the child, by their places on the tray.
    pub note: Vec<usize>,
    /// What is often said in a row, by their places on the tray.
    pub sayings: Vec<Vec<usize>>,
    /// The machine on each level.
    pub machines: Vec<Machine>,
    /// The wrong idea behind a key that falls so.
    pub falls: Vec<(Trick, MisconceptionId)>,
    /// The locks.
    pub locks: Vec<Lock>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<LockId>>,
}

/// What a key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its id.
    pub id: ThingId,
    /// Its picture; none for a word.
    pub art: Option<String>,
}

/// A guessing machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// Its picture.
    pub art: String,
    /// How many arms try at once.
    pub arms: u32,
    /// How many tries each makes.
    pub pace: Pace,
    /// What it knows, besides trying everything.
    pub knows: Vec<Trick>,
    /// How long a key must hold against it.
    pub holds: Span,
}

/// Something that wants a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Its id.
    pub id: LockId,
    /// Its picture.
    pub art: String,
    /// The key that it has when it comes.
    pub begins: Vec<usize>,
    /// Who asks for the key once it holds.
    pub visit: Option<Visit>,
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A figure of the cast.
    Cast(String),
    /// Somebody of whom there is but a picture.
    Picture(String),
}

/// Somebody who asks for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Who it is.
    pub who: Who,
    /// What is right.
    pub right: Answer,
    /// The wrong idea behind the other.
    pub misconception: MisconceptionId,
    /// Whether the two answers have words of their own.
    pub own_words: bool,
}

impl Content {
    /// The lock of this id.
    pub fn lock(&self, id: &LockId) -> Option<&Lock> {
        self.locks.iter().find(|lock| &lock.id == id)
    }

    /// Where a part lies on the tray.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.tray.iter().position(|part| part.id.0 == id)
    }

    /// Whether parts are words: then no part has a picture.
    pub fn is_words(&self) -> bool {
        self.tray.iter().all(|part| part.art.is_none())
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_parts(&mut faults);
        self.check_machines(&mut faults);
        self.check_locks(&mut faults);
        check_texts(&self.needs("x"), &mut faults);
        let content = self.sound();
        if faults.is_empty() {
            self.check_play(&content, &mut faults);
        }
        if faults.is_empty() {
            Ok(content)
        } else {
            Err(faults)
        }
    }

    /// Every text, picture and misconception that is used; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for part in &self.tray {
            needs.text(part.id, format!("{prefix}-{}", part.id));
            part.art.into_iter().for_each(|art| needs.art(art));
        }
        if !self.note.is_empty() {
            needs.text(None, format!("{prefix}-note"));
        }
        for (number, machine) in (1..).zip(&self.machines) {
            needs.text(machine.art, format!("{prefix}-machine-{number}"));
            needs.art(machine.art);
        }
        for fall in &self.falls {
            let id = fall.misconception;
            needs.text(id, format!("{prefix}-falls-{}", fall.by.id()));
            needs.misconception(id);
        }
        for lock in &self.locks {
            needs.text(lock.id, format!("{prefix}-{}", lock.id));
            needs.art(lock.art);
            let Some(visit) = &lock.visit else { continue };
            let own: &[&str] = if visit.own_words {
                &["keep", "hand"]
            } else {
                &[]
            };
            for part in ["who", "asks", "kept", "handed"].iter().chain(own) {
                needs.text(lock.id, format!("{prefix}-{}-{part}", lock.id));
            }
            if let Some(who) = visit.who {
                needs.0.push(Need {
                    at: Some(who),
                    want: Want::Art(format!("cast/{who}")),
                });
            }
            visit.art.into_iter().for_each(|art| needs.art(art));
            needs.misconception(visit.misconception);
        }
        needs.0
    }

    fn sound(&self) -> Content {
        let at = |id: &&str| self.tray.iter().position(|part| part.id == *id);
        let all = |ids: &[&str]| ids.iter().filter_map(at).collect::<Vec<_>>();
        let tray = u32::try_from(self.tray.len()).unwrap_or(u32::MAX);
        Content {
            tray: self.tray.iter().map(RawPart::sound).collect(),
            places: self.places.into(),
            list: self.list.unwrap_or(tray),
            note: all(&self.note),
            sayings: self.sayings.iter().map(|saying| all(saying)).collect(),
            machines: self.machines.iter().map(RawMachine::sound).collect(),
            falls: self
                .falls
                .iter()
                .map(|fall| (fall.by, fall.misconception.into()))
                .collect(),
            locks: self
                .locks
                .iter()
                .map(|lock| Lock {
                    id: lock.id.into(),
                    art: lock.art.to_owned(),
                    begins: all(&lock.begins),
                    visit: lock.visit.as_ref().map(RawVisit::sound),
                })
                .collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        }
    }
}

impl RawPart<'_> {
    fn sound(&self) -> Part {
        Part {
            id: self.id.into(),
            art: self.art.map(str::to_owned),
        }
    }
}

impl RawMachine<'_> {
    fn sound(&self) -> Machine {
        Machine {
            art: self.art.to_owned(),
            arms: self.arms,
            pace: self.pace,
            knows: self.knows.clone(),
            holds: self.holds,
        }
    }
}

impl RawVisit<'_> {
    fn sound(&self) -> Visit {
        let picture = || Who::Picture(self.art.unwrap_or_default().to_owned());
        Visit {
            who: self
                .who
                .map_or_else(picture, |who| Who::Cast(who.to_owned())),
            right: self.right,
            misconception: self.misconception.into(),
            own_words: self.own_words,
        }
    }
}
