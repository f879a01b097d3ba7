//! The mapping to DHIS2 as its author writes it, and the check that no two numbers can land in one place.

use super::country::Area;
use super::dhis2::{Dhis2, OrgUnitScheme, PeriodType, is_uid};
use super::findings::In;
use crate::source::Word;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The longest code that DHIS2 stores, in characters.
const LONGEST_CODE: usize = 50;

#[derive(Deserialize)]
#[serde(rename = "Dhis2", deny_unknown_fields)]
pub(super) struct Dhis2Raw<'a> {
    scheme: OrgUnitScheme,
    #[serde(borrow)]
    country: Word<'a>,
    #[serde(borrow, default)]
    areas: Vec<AreaRaw<'a>>,
    period_type: PeriodType,
    #[serde(borrow, default)]
    periods: Vec<PeriodRaw<'a>>,
    #[serde(borrow, default)]
    codes: Vec<CodeRaw<'a>>,
}

#[derive(Deserialize)]
#[serde(rename = "Area", deny_unknown_fields)]
struct AreaRaw<'a> {
    #[serde(borrow)]
    area: Word<'a>,
    #[serde(borrow)]
    org_unit: Word<'a>,
}

#[derive(Deserialize)]
#[serde(rename = "Period", deny_unknown_fields)]
struct PeriodRaw<'a> {
    #[serde(borrow)]
    sango: Word<'a>,
    #[serde(borrow)]
    dhis2: Word<'a>,
}

#[derive(Deserialize)]
#[serde(rename = "Code", deny_unknown_fields)]
struct CodeRaw<'a> {
    #[serde(borrow)]
    sango: Word<'a>,
    #[serde(borrow)]
    dhis2: Word<'a>,
}

impl Dhis2Raw<'_> {
    /// The mapping; none if any of it is at fault: half a mapping would leave areas out in silence.
    pub fn check(&self, areas: &[Area], found: &mut In) -> Option<Dhis2> {
        let before = found.problems();
        let checked = Dhis2 {
            scheme: self.scheme,
            country: self.country.to_string(),
            areas: self.areas(areas, found),
            period_type: self.period_type,
            periods: self.periods(found),
            codes: self.codes(found),
        };
        (found.problems() == before).then_some(checked)
    }

    fn areas(&self, known: &[Area], found: &mut In) -> BTreeMap<String, String> {
        let mut taken = BTreeSet::new();
        let mut areas = BTreeMap::new();
        self.org_unit(&self.country, &mut taken, found);
        for AreaRaw { area, org_unit } in &self.areas {
            self.org_unit(org_unit, &mut taken, found);
            if !known.iter().any(|known| known.code == area.as_str()) {
                let what = format!("the pack has no area `{area}`");
                found.problem(area, what, "correct it, or add the area to `areas` above");
            } else if areas
                .insert(area.to_string(), org_unit.to_string())
                .is_some()
            {
                let what = format!("the area `{area}` has two org units");
                found.problem(area, what, "keep one of them");
            }
        }
        for area in known.iter().filter(|area| !areas.contains_key(&area.code)) {
            let what = format!("the area `{}` has no org unit in DHIS2", area.code);
            let mend = format!(
                "add `(area: \"{}\", org_unit: \"…\")` to `areas`",
                area.code
            );
            found.problem(&self.country, what, mend);
        }
        areas
    }

    fn org_unit<'w>(&self, unit: &'w Word, taken: &mut BTreeSet<&'w str>, found: &mut In) {
        let (sound, mend) = match self.scheme {
            OrgUnitScheme::Uid => (
                is_uid(unit),
                "write its UID, a letter and ten letters or digits, or `scheme: code`",
            ),
            OrgUnitScheme::Code => (
                is_code(unit),
                "write its code in DHIS2: 1 to 50 characters, no space at its ends",
            ),
        };
        if !sound {
            let what = format!("`{unit}` cannot name an org unit of DHIS2");
            found.problem(unit, what, mend);
        } else if !taken.insert(unit.as_str()) {
            let what = format!("two areas would go to the org unit `{unit}`");
            let mend = "give each its own: the later numbers would overwrite the earlier ones";
            found.problem(unit, what, mend);
        }
    }

    fn periods(&self, found: &mut In) -> BTreeMap<String, String> {
        let mut taken = BTreeSet::new();
        let mut periods = BTreeMap::new();
        for PeriodRaw { sango, dhis2 } in &self.periods {
            // As in the schema of publications.
            let is_period = (1..=12).contains(&sango.len())
                && sango
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !is_period {
                let what = format!("`{sango}` is no period of Sango's");
                let mend = "write it as in the class set-up, for instance `2026-T1`";
                found.problem(sango, what, mend);
            }
            if self.period_type.span(dhis2).is_none() {
                let kind = self.period_type;
                let what = format!("`{dhis2}` is no period of the type {}", kind.id());
                let mend = format!(
                    "write it like `{}`, or change `period_type`",
                    kind.example()
                );
                found.problem(dhis2, what, mend);
            } else if !taken.insert(dhis2.as_str()) {
                let what = format!("two periods would go to `{dhis2}`");
                let mend = "give each its own: the later numbers would overwrite the earlier ones";
                found.problem(dhis2, what, mend);
            }
            if periods
                .insert(sango.to_string(), dhis2.to_string())
                .is_some()
            {
                let what = format!("the period `{sango}` is mapped twice");
                found.problem(sango, what, "keep one of them");
            }
        }
        periods
    }

    fn codes(&self, found: &mut In) -> BTreeMap<String, String> {
        let mut taken = BTreeSet::new();
        let mut codes = BTreeMap::new();
        for CodeRaw { sango, dhis2 } in &self.codes {
            let shape =
                |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
            if !sango.starts_with("SANGO_") || !sango.bytes().all(shape) {
                let what = format!("`{sango}` is no code of Sango's");
                let mend = "copy it from the metadata file; simulated numbers keep their codes";
                found.problem(sango, what, mend);
            }
            if !is_code(dhis2) || dhis2.starts_with("SANGO_") || dhis2.starts_with("SIM_") {
                let what = format!("`{dhis2}` cannot be a code of the ministry's");
                let mend = "write 1 to 50 characters that begin with neither SANGO_ nor SIM_";
                found.problem(dhis2, what, mend);
            } else if !taken.insert(dhis2.as_str()) {
                let what = format!("two numbers would go to the code `{dhis2}`");
                found.problem(dhis2, what, "give each its own code");
            }
            if codes.insert(sango.to_string(), dhis2.to_string()).is_some() {
                let what = format!("the code `{sango}` is renamed twice");
                found.problem(sango, what, "keep one of them");
            }
        }
        codes
    }
}

fn is_code(text: &str) -> bool {
    let length = text.chars().count();
    (1..=LONGEST_CODE).contains(&length) && text.trim() == text && !text.contains(char::is_control)
}
