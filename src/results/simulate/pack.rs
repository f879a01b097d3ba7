//! The country pack of simulated returns, so that a roll-up knows their areas.

use super::Plan;
use crate::curriculum::{Area, Country, Legal};
use std::fmt::Write;

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
        dhis2: None,
    }
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
    text.push_str("    ],\n)\n");
    text
}
