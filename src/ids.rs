//! The names by which content, records and exports know things. Each is a string of its own type.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

id! {
    /// A lesson, for instance `footprints`.
    LessonId,
    /// A step within its lesson, for instance `story`.
    StepId,
    /// An item of a bank, without its version.
    ItemId,
    /// One of an item's answers.
    OptionId,
    /// A wrong idea that a wrong answer reveals.
    MisconceptionId,
    /// A thing that an activity hands to the child, for instance a badge to place.
    ThingId,
    /// Something to do that can be put into a day.
    CardId,
    /// A day that is planned.
    DayId,
    /// Where a thing can be put, for instance a festival's wall.
    HomeId,
    /// Something that changes a thing so that it fits elsewhere, for instance adding its maker's name.
    ToolId,
    /// Somebody in a pretend messenger.
    PersonId,
    /// A talk in a pretend messenger.
    TalkId,
    /// What comes in at one point of a talk.
    TurnId,
    /// Some words that come over the water one after the other.
    WaveId,
    /// A word that comes over the water to somebody.
    WordId,
    /// A claim that is looked into.
    ClaimId,
    /// A lock that wants a key.
    LockId,
    /// A post in a pretend app.
    PostId,
    /// A page on which clues are to be found.
    PageId,
    /// A place of a page, where one can look.
    PlaceId,
    /// Something that can be done about a page, or about what came on a pretend device.
    DeedId,
    /// A reason that a pretend app offers for a report.
    ReasonId,
    /// A trusted adult whom a child may tell.
    AdultId,
    /// A feeling that is shown as a creature.
    FeelingId,
    /// One situation of an activity.
    SituationId,
    /// A module's list of lessons and core at one time, for instance `navigators-1`.
    ModuleVersion,
    /// A country pack: ISO 3166-1 alpha-2 in lower case, or `international`.
    CountryCode,
    /// A class, drawn at random; says nothing about who is in it.
    ClassId,
    /// A device as a class knows it, drawn at random at first start.
    DeviceId,
}

/// The three ages of play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// 5 to 8 years.
    Explorers,
    /// 9 to 12 years.
    Navigators,
    /// 13 to 17 years.
    Guardians,
}

impl Band {
    /// All three, the youngest first.
    pub const ALL: [Band; 3] = [Band::Explorers, Band::Navigators, Band::Guardians];

    /// Whether its children read: explorers not yet, or little (CURRICULUM: bands).
    pub fn reads(self) -> bool {
        self != Band::Explorers
    }

    /// The most words one sentence may have (CURRICULUM: bands).
    pub fn sentence_limit(self) -> usize {
        match self {
            Band::Explorers => 10,
            Band::Navigators => 16,
            Band::Guardians => 22,
        }
    }

    /// The most words one speech bubble may have (CURRICULUM: bands).
    pub fn bubble_limit(self) -> usize {
        match self {
            Band::Explorers => 20,
            Band::Navigators => 40,
            Band::Guardians => 60,
        }
    }

    /// The band's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Band::Explorers => "explorers",
            Band::Navigators => "navigators",
            Band::Guardians => "guardians",
        }
    }
}

/// The two halves of a bank: one for the baseline, the other for the assessment, swapped across seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// The first half.
    A,
    /// The second half.
    B,
}

impl Form {
    /// The half that this one swaps with.
    pub fn other(self) -> Form {
        match self {
            Form::A => Form::B,
            Form::B => Form::A,
        }
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What a report is about: illegal and harmful, content and activity (INDICATORS: "knows how to report").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Harm {
    /// Content that the law forbids.
    IllegalContent,
    /// Content that is lawful and hurts.
    HarmfulContent,
    /// Something done that the law forbids.
    IllegalActivity,
    /// Something done that is lawful and hurts.
    HarmfulActivity,
}

impl Harm {
    /// All four.
    pub const ALL: [Harm; 4] = [
        Harm::IllegalContent,
        Harm::HarmfulContent,
        Harm::IllegalActivity,
        Harm::HarmfulActivity,
    ];

    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            Harm::IllegalContent => "illegal_content",
            Harm::HarmfulContent => "harmful_content",
            Harm::IllegalActivity => "illegal_activity",
            Harm::HarmfulActivity => "harmful_activity",
        }
    }
}
