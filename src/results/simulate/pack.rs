//! The country pack of simulated returns, so that a roll-up knows their areas.

use super::Plan;
use crate::curriculum::{Area, Country, Legal};
use crate::curriculum::{Dhis2, OrgUnitScheme, PeriodType};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The code of the country's own org unit.
const COUNTRY: &str = "XS";

/// The pack: regions and their districts, and nobody to turn to.
pub fn pack(plan: &Plan) -> Country {
    let (regions, districts) = plan.shape();
    let mut areas = Vec::new();
    for region in 0..regions {
        let code = plan.region(region);
        areas.push(Area {
            name: format!("Simulated region {}", region + 1),
            parent: None,
            code: code.clone(),
        });
        for district in 0..districts {
            areas.push(Area {
                code: plan.district(region, district),
                name: format!("Simulated district {}.{}", region + 1, district + 1),
                parent: Some(code.clone()),
            });
        }
    }
    let codes = areas.iter().map(|area| area.code.clone()).collect();
    Country {
        code: Plan::country(),
        languages: Vec::new(),
        levels: vec!["region".to_owned(), "district".to_owned()],
        areas,
        contacts: Vec::new(),
        legal: Legal::default(),
        district_k: None,
        return_key: None,
        disability_from: None,
        dhis2: Some(dhis2(plan, codes)),
    }
}

/// A DHIS2 whose org units have the areas' codes, so that a rehearsal goes on to the import.
fn dhis2(plan: &Plan, codes: Vec<String>) -> Dhis2 {
    let year = year(&plan.period);
    let named_alike = year == plan.period;
    Dhis2 {
        scheme: OrgUnitScheme::Code,
        country: COUNTRY.to_owned(),
        areas: codes.into_iter().map(|code| (code.clone(), code)).collect(),
        period_type: PeriodType::Yearly,
        periods: (!named_alike)
            .then(|| (plan.period.clone(), year))
            .into_iter()
            .collect(),
        codes: BTreeMap::new(),
    }
}

/// The year that a period begins with; without one, any.
fn year(period: &str) -> String {
    let first = period.get(..4);
    first
        .filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))
        .unwrap_or("2026")
        .to_owned()
}

/// The pack as a file, for `sango-report rollup --country`.
pub fn pack_text(plan: &Plan) -> String {
    let pack = pack(plan);
    let mut text = String::from(
        "// Simulated: a country that does not exist, for trying out a roll-up.\n\
         Country(\n    code: \"xs\",\n    levels: [\"region\", \"district\"],\n    areas: [\n",
    );
    for area in &pack.areas {
        let parent = area
            .parent
            .as_ref()
            .map(|parent| format!(", parent: Some({parent:?})"))
            .unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "        Area(code: {:?}, name: {:?}{parent}),",
            area.code, area.name
        );
    }
    text.push_str("    ],\n");
    if let Some(dhis2) = &pack.dhis2 {
        let _ = writeln!(
            text,
            "    dhis2: (\n        scheme: code,\n        country: {COUNTRY:?},\n        period_type: yearly,\n        areas: ["
        );
        for (area, unit) in &dhis2.areas {
            let _ = writeln!(text, "            (area: {area:?}, org_unit: {unit:?}),");
        }
        text.push_str("        ],\n        periods: [\n");
        for (sango, year) in &dhis2.periods {
            let _ = writeln!(text, "            (sango: {sango:?}, dhis2: {year:?}),");
        }
        text.push_str("        ],\n    ),\n");
    }
    text.push_str(")\n");
    text
}
