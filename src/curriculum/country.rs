//! Country packs: whom a child can turn to, areas for reports, and what the law says. A contact without a source and
//! the date when somebody looked is never shown: a wrong helpline number is the worst fault this project can have.

use super::dhis2::Dhis2;
use super::text_ids;
use crate::activities::report_desk::{Channel, Routes};
use crate::ids::{CountryCode, Harm};
use jiff::civil::Date;
use serde::Deserialize;

/// A checked country pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2 in lower case, or `international`.
    pub code: CountryCode,
    /// Language tags, the commonest first.
    pub languages: Vec<String>,
    /// What the country calls its levels of areas, the highest first, for instance `region` and `district`.
    pub levels: Vec<String>,
    /// Administrative areas; each stands behind the one that it lies in.
    pub areas: Vec<Area>,
    /// Verified contacts only.
    pub contacts: Vec<Contact>,
    /// What the law says.
    pub legal: Legal,
    /// The least count that a district's tables show, at least 5; none: the cut-offs' own.
    pub district_k: Option<u32>,
    /// The lowest level of areas whose tables show disability; none: the lowest of all. Never a class or a school.
    pub disability_from: Option<String>,
    /// The public key of whoever takes this country's returns: an age recipient, `age1…`.
    pub return_key: Option<String>,
    /// How the country's DHIS2 names areas, periods and numbers; none: nothing is written for it.
    pub dhis2: Option<Dhis2>,
}

/// An administrative area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its official code.
    pub code: String,
    /// Its official name, in the country's own language.
    pub name: String,
    /// The code of the area that it lies in; none for the highest level.
    pub parent: Option<String>,
}

/// Whom to turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What it is.
    pub kind: ContactKind,
    /// Its name, as it calls itself.
    pub name: String,
    /// The number to call, or the page to open.
    pub value: String,
    /// Where that stands.
    pub source: String,
    /// When somebody last looked there.
    pub checked_on: Date,
    /// What it is valid for.
    pub harms: Vec<Harm>,
}

/// What a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Somebody who listens, for children.
    Helpline,
    /// Takes reports of illegal content.
    Hotline,
    /// The police.
    Police,
    /// A centre that has all help under one roof.
    OneStop,
    /// A page for reports.
    Web,
}

/// What the law says. Ages in years; unknown ones are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Legal {
    /// From which age a child may agree to the use of its data.
    pub data_consent: Option<u8>,
    /// The age of sexual consent.
    pub sexual_consent: Option<u8>,
    /// From which age a child can be held responsible under criminal law.
    pub criminal_responsibility: Option<u8>,
    /// The id of the text that tells a teacher whom to inform, and by when.
    pub reporting_duty: Option<String>,
}

impl Country {
    /// The area of this code.
    pub fn area(&self, code: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.code == code)
    }

    /// An area and all that it lies in, itself first. The check sees to it that this ends.
    pub fn way_up<'a>(&'a self, code: &str) -> impl Iterator<Item = &'a Area> {
        std::iter::successors(self.area(code), |area| self.area(area.parent.as_deref()?))
    }

    /// What the country calls the level of this area.
    pub fn level_of(&self, code: &str) -> Option<&str> {
        let depth = self.way_up(code).count().checked_sub(1)?;
        self.levels.get(depth).map(String::as_str)
    }

    /// The first helpline that can be shown.
    pub fn helpline(&self) -> Option<&Contact> {
        self.contacts
            .iter()
            .find(|contact| contact.kind == ContactKind::Helpline)
    }

    /// The contacts that are valid for a harm.
    pub fn contacts_for(&self, harm: Harm) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(move |contact| contact.harms.contains(&harm))
    }

    /// Where each harm can be reported, for the rule "knows how to report".
    pub fn routes(&self) -> Routes {
        let of = |contact: &Contact| match contact.kind {
            ContactKind::Helpline => Channel::Helpline,
            ContactKind::Hotline => Channel::Hotline,
            ContactKind::Police => Channel::Police,
            ContactKind::OneStop => Channel::OneStop,
            ContactKind::Web => Channel::Web,
        };
        let contacts = self.contacts.iter();
        contacts
            .flat_map(|contact| contact.harms.iter().map(move |harm| (*harm, of(contact))))
            .collect()
    }

    /// The ids of the pack's lines of help.
    pub fn help_texts(&self) -> Vec<String> {
        (1..=text_ids::HELP_LINES)
            .map(|line| text_ids::help(&self.code, line))
            .collect()
    }
}
