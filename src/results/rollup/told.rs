//! What a roll-up tells about single files. Nothing of it stops the run.

use crate::results::indicators::Dimension;
use std::fmt;
use std::path::{Path, PathBuf};

/// Something about one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The file.
    pub file: PathBuf,
    /// What about it.
    pub what: What,
}

/// Why a file could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Refusal {
    /// Why, in half a sentence: for instance that it is damaged, or sealed for somebody else.
    pub why: String,
    /// What to do about it.
    pub mend: String,
}

/// What is told about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is damaged, no return, sealed for somebody else, or wrongly signed.
    Refused(Refusal),
    /// It was opened, and what it says cannot be true.
    Unsound(String),
    /// A later return of the same class and period counts.
    Older {
        /// Its number.
        number: u32,
        /// The later one's number.
        latest: u32,
        /// The later one.
        counted: PathBuf,
    },
    /// It says the same as another.
    Twice {
        /// The other.
        counted: PathBuf,
    },
    /// Another return of the same class, period and number says something else; the one that more devices handed in for counts.
    Differs {
        /// Both numbers.
        number: u32,
        /// The other.
        counted: PathBuf,
    },
    /// It corrects a file that changed since it was counted, so that one could not be taken away; that one counts.
    CannotReplace {
        /// The one that counts.
        counted: PathBuf,
    },
    /// It is counted for the country only: the country pack knows no such area.
    AreaUnknown {
        /// The code.
        code: String,
    },
    /// It is counted for the country only, since it states no area.
    AreaNotStated,
    /// It is counted for the country only: there is no pack of this country here.
    CountryUnknown {
        /// The code.
        country: String,
    },
    /// Its enrolment and its seats disagree in this dimension, so all of it is counted as not stated there.
    Disagrees {
        /// The dimension.
        dimension: Dimension,
    },
}

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The file is counted; something about it is worth knowing.
    Remark,
    /// Another return of the same class counts, as it should.
    Superseded,
    /// The file is left out, and its class is missing or not up to date.
    LeftOut,
}

impl What {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Refused(_) | Self::Unsound(_) | Self::CannotReplace { .. } => Weight::LeftOut,
            Self::Older { .. } | Self::Twice { .. } | Self::Differs { .. } => Weight::Superseded,
            Self::AreaUnknown { .. }
            | Self::AreaNotStated
            | Self::CountryUnknown { .. }
            | Self::Disagrees { .. } => Weight::Remark,
        }
    }

    /// A word for it that stays the same, for lists that programs read.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Unsound(_) => "unsound",
            Self::Older { .. } => "older",
            Self::Twice { .. } => "twice",
            Self::Differs { .. } => "differs",
            Self::CannotReplace { .. } => "cannot-replace",
            Self::AreaUnknown { .. } => "area-unknown",
            Self::AreaNotStated => "area-not-stated",
            Self::CountryUnknown { .. } => "country-unknown",
            Self::Disagrees { .. } => "disagrees",
        }
    }

    /// What to do about it; empty where nothing needs to be done.
    pub fn mend(&self) -> &str {
        match self {
            Self::Refused(refusal) => &refusal.mend,
            Self::Unsound(_) => "ask the class to look at its set-up and to send a new return",
            Self::Older { .. } | Self::Twice { .. } => "",
            Self::Differs { .. } => "ask the class to merge its devices and to send a new return",
            Self::CannotReplace { .. } => "run again when nobody writes to the folder",
            Self::AreaUnknown { .. } => {
                "add the area to the country pack, or ask the class to correct it"
            }
            Self::AreaNotStated => "ask the class to state its area and to send a new return",
            Self::CountryUnknown { .. } => "name its pack with --country",
            Self::Disagrees { .. } => "ask the class to count its enrolment as its seats are noted",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |file: &Path| file.display().to_string();
        match self {
            Self::Refused(refusal) => write!(f, "left out: {refusal}"),
            Self::Unsound(why) => write!(f, "left out: {why}"),
            Self::Older {
                number,
                latest,
                counted,
            } => write!(
                f,
                "number {number} of its class, replaced by number {latest}, {}",
                plain(counted)
            ),
            Self::Twice { counted } => write!(f, "says the same as {}", plain(counted)),
            Self::Differs { number, counted } => write!(
                f,
                "is numbered {number}, as is {} of the same class, which counts and says something else",
                plain(counted)
            ),
            Self::CannotReplace { counted } => write!(
                f,
                "left out: it corrects {}, which changed since it was counted",
                plain(counted)
            ),
            Self::AreaUnknown { code } => {
                write!(
                    f,
                    "counted for the country only: no area has the code {code:?}"
                )
            }
            Self::AreaNotStated => f.write_str("counted for the country only: it states no area"),
            Self::CountryUnknown { country } => {
                write!(
                    f,
                    "counted for the country only: there is no pack of {country:?} here"
                )
            }
            Self::Disagrees { dimension } => write!(
                f,
                "counted, all of it as not stated by {}: its enrolment and its seats disagree",
                dimension.id()
            ),
        }
    }
}
