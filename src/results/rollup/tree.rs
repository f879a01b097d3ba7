//! A country's areas with their exact sums: what the disclosure control of area tables decides on.

use super::below::Below;
use super::edition::Edition;
use super::sums::AreaSums;
use crate::curriculum::Country;
use crate::results::disclosure::Apart;
use crate::results::export::Row;
use crate::results::indicators::Table;
use std::collections::{BTreeMap, BTreeSet};

/// The areas of one country that have returns in or below them, in one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaTree {
    /// The whole country first; each area stands behind the one that it lies in.
    pub areas: Vec<AreaNode>,
}

/// One area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaNode {
    /// Its code in the country pack; none for the whole country.
    pub code: Option<String>,
    /// What the country calls its level; [`Row::COUNTRY`] for the whole country.
    pub level: String,
    /// The area that it lies in, by its place in [`AreaTree::areas`]; none for the whole country.
    pub parent: Option<usize>,
    /// The areas that lie in it, one level down, by their places.
    pub children: Vec<usize>,
    /// How many classes are counted, those of the areas in it too.
    pub classes: u32,
    /// The exact counts in all four dimensions, those of the areas in it too: more than the children's together where classes
    /// name this very area, or no area at all.
    pub table: Table,
    /// What is published of the classes that name this very area (for the country: that name no known area). Those of its
    /// children are there.
    pub below: Below,
    /// How far apart the rows of its dimensions are, by the enrolment of all its classes.
    pub apart: Apart,
    /// How many classes name this very area.
    pub own_classes: u32,
    /// Whether its tables show disability: fixed beforehand, in the country pack.
    pub disability: bool,
}

/// Whether the tables of a level show disability.
fn shows_disability(pack: Option<&Country>, level: &str) -> bool {
    let lowest = pack.and_then(|pack| Some((pack, pack.disability_from.as_deref()?)));
    let Some((pack, lowest)) = lowest else {
        return true;
    };
    // The country is above all levels.
    let depth = |name: &str| pack.levels.iter().position(|known| known == name);
    depth(level) <= depth(lowest)
}

impl AreaTree {
    /// Builds the tree from the sums of the classes by the area that they name; `None` stands for no known area.
    pub fn new(
        edition: &Edition,
        pack: Option<&Country>,
        mut sums: BTreeMap<Option<String>, AreaSums>,
    ) -> Self {
        let needed: BTreeSet<String> = pack
            .into_iter()
            .flat_map(|pack| {
                sums.keys()
                    .flatten()
                    .flat_map(|code| pack.way_up(code))
                    .map(|area| area.code.clone())
            })
            .collect();
        let mut node = |code: Option<String>, level: &str, parent| {
            let own = sums.remove(&code).unwrap_or_else(|| AreaSums::new(edition));
            AreaNode {
                code,
                level: level.to_owned(),
                parent,
                children: Vec::new(),
                classes: own.classes,
                own_classes: own.classes,
                disability: shows_disability(pack, level),
                table: own.table,
                below: own.below,
                apart: own.apart,
            }
        };
        let mut areas = vec![node(None, Row::COUNTRY, None)];
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (pack, area) in pack
            .into_iter()
            .flat_map(|pack| pack.areas.iter().map(move |area| (pack, area)))
            .filter(|(_, area)| needed.contains(&area.code))
        {
            let parent = area.parent.as_deref().and_then(|code| places.get(code));
            let parent = parent.copied().unwrap_or(0);
            let level = pack.level_of(&area.code).unwrap_or("area");
            let place = areas.len();
            areas.push(node(Some(area.code.clone()), level, Some(parent)));
            areas[parent].children.push(place);
            places.insert(&area.code, place);
        }
        // From below: each area is whole before it is added to the one that it lies in.
        for place in (1..areas.len()).rev() {
            let (before, from) = areas.split_at_mut(place);
            if let Some(parent) = from[0].parent.and_then(|parent| before.get_mut(parent)) {
                parent.table.add(&from[0].table);
                parent.apart.merge(&from[0].apart);
                parent.classes += from[0].classes;
            }
        }
        Self { areas }
    }
}
