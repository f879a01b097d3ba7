//! From a tree of areas to what is published of it.

use super::coverage;
use super::edition::Edition;
use super::official::Official;
use super::show::show_areas;
use super::tree::AreaTree;
use crate::curriculum::{Country, Cutoffs};
use crate::results::disclosure::{Audit, Ladder};
use crate::results::export::{Kind, Publication, Row};
use crate::results::indicators::Category;

/// A publication, and what is to be said with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The tables of all areas.
    pub publication: Publication,
    /// Where more completed than the official enrolment counts: the area's code, and the category.
    pub more_than_official: Vec<(Option<String>, Category)>,
}

/// The ladder of tables of areas: the cut-offs' own, with the country's own least count if its pack names one. What the whole class
/// sees of its attendance nobody sees of a district, so no rate of completion is exact for that reason alone.
pub fn area_ladder(cutoffs: &Cutoffs, pack: Option<&Country>) -> Ladder {
    let ladder = Ladder::from(cutoffs);
    Ladder {
        k: pack.and_then(|pack| pack.district_k).unwrap_or(ladder.k),
        completion_exact: false,
        ..ladder
    }
}

/// What may be published of a tree, with coverage where the official enrolment is known. `pack` is the country's, `release` the
/// how-manieth release of this country and year.
pub fn publish(
    edition: &Edition,
    tree: &AreaTree,
    pack: Option<&Country>,
    ladder: &Ladder,
    official: Option<&Official>,
    release: u16,
) -> Published {
    let about = edition.about(release, None);
    let (mut rows, mut more_than_official) = (Vec::new(), Vec::new());
    for shown in show_areas(tree, &Audit::new(*ladder)) {
        let Some(node) = tree.areas.get(shown.area) else {
            continue;
        };
        rows.extend(shown.cells.iter().map(|cell| {
            let flags = about.flags(cell.measure);
            Row::new(&node.level, node.code.clone(), cell, flags)
        }));
        if let Some(official) = official {
            rows.extend(coverage::rows(
                node,
                &shown.cells,
                edition.band,
                official,
                &mut |category| more_than_official.push((node.code.clone(), category)),
            ));
        }
    }
    let publication = Publication {
        kind: Kind::AreaTables,
        simulated: edition.simulated,
        release,
        period: about.period,
        country: about.country,
        area: None,
        band: about.band,
        module_version: about.module_version,
        indicators_version: about.indicators_version,
        national_route_taught: about.national_route_taught,
        rows,
        dhis2: pack.and_then(|pack| pack.dhis2.clone()),
        area_names: pack
            .into_iter()
            .flat_map(|pack| &pack.areas)
            .map(|area| (area.code.clone(), area.name.clone()))
            .collect(),
    };
    Published {
        publication,
        more_than_official,
    }
}
