//! A country pack as its author writes it, and the check that keeps every unverified contact from being shown.

use super::country::{Area, Contact, ContactKind, Country, Legal};
use super::cutoffs::LEAST_COUNTS;
use super::dhis2_raw::Dhis2Raw;
use super::findings::In;
use super::text_ids;
use crate::ids::{CountryCode, Harm};
use crate::source::Word;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename = "Country", deny_unknown_fields)]
pub(super) struct CountryRaw<'a> {
    #[serde(rename = "version", default)]
    _version: u32,
    #[serde(borrow)]
    pub code: Word<'a>,
    #[serde(borrow, default)]
    languages: Vec<Word<'a>>,
    #[serde(borrow, default)]
    levels: Vec<Word<'a>>,
    #[serde(borrow, default)]
    areas: Vec<AreaRaw<'a>>,
    #[serde(borrow, default)]
    contacts: Vec<ContactRaw<'a>>,
    #[serde(borrow, default)]
    legal: LegalRaw<'a>,
    #[serde(default)]
    district_k: Option<u32>,
    #[serde(borrow, default)]
    disability_from: Option<Word<'a>>,
    #[serde(borrow, default)]
    return_key: Option<Word<'a>>,
    #[serde(borrow, default)]
    dhis2: Option<Dhis2Raw<'a>>,
}

#[derive(Deserialize)]
#[serde(rename = "Area", deny_unknown_fields)]
struct AreaRaw<'a> {
    #[serde(borrow)]
    code: Word<'a>,
    #[serde(borrow)]
    name: Word<'a>,
    #[serde(borrow, default)]
    parent: Option<Word<'a>>,
}

#[derive(Deserialize)]
#[serde(rename = "Contact", deny_unknown_fields)]
struct ContactRaw<'a> {
    kind: ContactKind,
    #[serde(borrow)]
    name: Word<'a>,
    #[serde(borrow)]
    value: Word<'a>,
    #[serde(borrow, default)]
    source: Option<Word<'a>>,
    #[serde(borrow, default)]
    checked_on: Option<Word<'a>>,
    harms: Vec<Harm>,
}

#[derive(Deserialize, Default)]
#[serde(rename = "Legal", deny_unknown_fields, default)]
struct LegalRaw<'a> {
    data_consent: Option<u8>,
    sexual_consent: Option<u8>,
    criminal_responsibility: Option<u8>,
    #[serde(borrow)]
    reporting_duty: Option<Word<'a>>,
}

impl CountryRaw<'_> {
    /// The pack, with the contacts and areas that are sound.
    pub fn check(&self, found: &mut In) -> Option<Country> {
        let code: CountryCode = self.code.as_str().into();
        let is_code = self.code.len() == 2 && self.code.bytes().all(|b| b.is_ascii_lowercase());
        if !is_code && self.code.as_str() != "international" {
            let mend = "write the two letters of ISO 3166-1 in lower case, for instance `gh`";
            found.problem(&self.code, format!("`{code}` is no country's code"), mend);
            return None;
        }
        for tag in &self.languages {
            if tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
                let mend = "write a tag of BCP 47, for instance `fr`";
                found.problem(tag, format!("`{tag}` is no language tag"), mend);
            }
        }
        if let Some(k) = self.district_k.filter(|k| !LEAST_COUNTS.contains(k)) {
            let mend = "write 5 to 1000: fewer would let single children be picked out";
            found.problem("district_k", format!("`district_k` is {k}"), mend);
        }
        found.text(&self.code, text_ids::country_name(&code));
        for line in 1..=text_ids::HELP_LINES {
            found.text(&self.code, text_ids::help(&code, line));
        }
        if let Some(duty) = &self.legal.reporting_duty {
            found.text(duty, duty.to_string());
        }
        let mut contacts: Vec<_> = self
            .contacts
            .iter()
            .filter_map(|contact| contact.check(found))
            .collect();
        if !is_code && let Some(contact) = self.contacts.first() {
            let what = "the international pack names a contact".to_owned();
            let mend = "move it to its country's pack: here it would be wrong for most";
            found.problem(&contact.name, what, mend);
            contacts.clear();
        }
        let areas = self.areas(found);
        let dhis2 = self.dhis2.as_ref();
        Some(Country {
            languages: self.languages.iter().map(|tag| tag.to_string()).collect(),
            levels: self.levels(found),
            contacts,
            legal: self.legal.sound(),
            district_k: self
                .district_k
                .map(|k| k.clamp(*LEAST_COUNTS.start(), *LEAST_COUNTS.end())),
            disability_from: self.disability_from(found),
            return_key: self.return_key(found),
            dhis2: dhis2.and_then(|mapping| mapping.check(&areas, found)),
            areas,
            code,
        })
    }

    fn levels(&self, found: &mut In) -> Vec<String> {
        let sound = |level: &&Word| {
            let letters = level.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            letters && !level.is_empty() && !["class", "country"].contains(&level.as_str())
        };
        for level in self.levels.iter().filter(|level| !sound(level)) {
            let mend = "write a word in lower case, for instance `region`; `class` and `country` are taken";
            found.problem(level, format!("`{level}` is no name of a level"), mend);
        }
        self.levels.iter().map(|level| level.to_string()).collect()
    }

    fn areas(&self, found: &mut In) -> Vec<Area> {
        // Each with its depth.
        let mut areas: Vec<(Area, usize)> = Vec::new();
        for raw in &self.areas {
            let known = |code: &str| areas.iter().find(|(area, _)| area.code == code);
            if raw.code.trim().is_empty() || known(&raw.code).is_some() {
                let what = format!("the area code `{}` is empty or stands twice", raw.code);
                found.problem(&raw.code, what, "give each area its official code");
                continue;
            }
            let depth = match &raw.parent {
                None => 0,
                Some(parent) => match known(parent) {
                    Some((_, depth)) => depth + 1,
                    None => {
                        let what = format!("no area before `{}` has the code `{parent}`", raw.code);
                        let mend = "list the area that it lies in first, or correct `parent`";
                        found.problem(parent, what, mend);
                        continue;
                    }
                },
            };
            if !self.levels.is_empty() && depth >= self.levels.len() {
                let what = format!("`{}` lies deeper than the levels named", raw.code);
                found.problem(&raw.code, what, "name its level in `levels`");
                continue;
            }
            let area = Area {
                code: raw.code.to_string(),
                name: raw.name.to_string(),
                parent: raw.parent.as_ref().map(|parent| parent.to_string()),
            };
            areas.push((area, depth));
        }
        areas.into_iter().map(|(area, _)| area).collect()
    }

    fn disability_from(&self, found: &mut In) -> Option<String> {
        let level = self.disability_from.as_ref()?;
        let known = level.as_str() == "country"
            || self.levels.iter().any(|it| it.as_str() == level.as_str());
        if !known {
            let what = format!("`{level}` is no level of areas");
            let mend = "write `country` or one of `levels`: disability is shown there and above, never for a class or a school";
            found.problem(level, what, mend);
            return None;
        }
        Some(level.to_string())
    }

    fn return_key(&self, found: &mut In) -> Option<String> {
        let key = self.return_key.as_ref()?;
        // The checksum of a Bech32 key is looked at where it is used: this floor knows no ciphers.
        let sound = key.len() == 62
            && key.starts_with("age1")
            && key
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !sound {
            let what = "`return_key` is no public key".to_owned();
            found.problem(
                key,
                what,
                "write the line that `sango-report keygen` printed",
            );
            return None;
        }
        Some(key.to_string())
    }
}

impl LegalRaw<'_> {
    fn sound(&self) -> Legal {
        Legal {
            data_consent: self.data_consent,
            sexual_consent: self.sexual_consent,
            criminal_responsibility: self.criminal_responsibility,
            reporting_duty: self.reporting_duty.as_ref().map(|id| id.to_string()),
        }
    }
}

impl ContactRaw<'_> {
    /// The contact, if it may be shown.
    fn check(&self, found: &mut In) -> Option<Contact> {
        let hidden = "; until then it is not shown";
        let before = found.problems();
        let page = |text: &str| {
            let rest = text
                .strip_prefix("https://")
                .or_else(|| text.strip_prefix("http://"));
            rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
        };
        let source = self.source.as_deref().unwrap_or_default();
        if !page(source) {
            found.problem(
                self.source.as_deref().unwrap_or(&self.name),
                format!("the contact `{}` has no source", self.name),
                format!("add `source: \"https://…\"`, the page where it stands{hidden}"),
            );
        }
        let written = self.checked_on.as_deref().unwrap_or_default();
        // Dates as in `2026-01-31` only; the parser would take more.
        let date = Some(written)
            .filter(|text| text.len() == 10)
            .and_then(|text| text.parse().ok());
        if date.is_none() {
            found.problem(
                self.checked_on.as_deref().unwrap_or(&self.name),
                format!("the contact `{}` has no date on which it was checked", self.name),
                format!("look at the source, then write `checked_on: \"2026-01-31\"` with that day{hidden}"),
            );
        }
        let callable = self.value.bytes().any(|byte| byte.is_ascii_digit());
        let usable = if self.kind == ContactKind::Web {
            page(&self.value)
        } else {
            callable
        };
        if !usable {
            let what = format!("`{}` can neither be called nor opened", self.value);
            found.problem(
                &self.value,
                what,
                format!("write the number or the page{hidden}"),
            );
        }
        if self.harms.is_empty() {
            let what = format!("the contact `{}` is valid for nothing", self.name);
            found.problem(
                &self.name,
                what,
                format!("list what it takes in `harms`{hidden}"),
            );
        }
        (found.problems() == before).then_some(())?;
        Some(Contact {
            kind: self.kind,
            name: self.name.to_string(),
            value: self.value.to_string(),
            source: source.to_owned(),
            checked_on: date?,
            harms: self.harms.clone(),
        })
    }
}
