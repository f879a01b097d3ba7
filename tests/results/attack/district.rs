//! Districts and the region above them, published as the program does: class sheets, returns, roll-up, tables of areas.

use super::groups::{Group, What};
use super::scene::Door;
use super::tables::table;
use super::world::{Output, Secret, output};
use sango::curriculum::{Area, Country, Cutoffs, Legal};
use sango::ids::{Band, CountryCode};
use sango::results::counts::Counts;
use sango::results::disclosure::{Audit, Cell, Ladder};
use sango::results::exchange::sealed::{Sealed, VERSION};
use sango::results::export::{About, ClassSheet};
use sango::results::indicators::{Category, Dimension, Measure};
use sango::results::rollup::{AreaTree, DIMENSIONS, RollUp, Told, area_ladder, show_areas};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One region with two districts.
const CODES: [&str; 2] = ["N-1", "N-2"];

/// What is published of districts and of their classes.
pub struct Districts {
    classes: Audit,
    areas: Audit,
    tree: AreaTree,
    /// The same areas with other tables.
    other: RefCell<AreaTree>,
    /// For each area of the scene, its places in the tree: the districts; then region and country, which are the same children.
    nodes: Vec<Vec<usize>>,
}

fn pack() -> Country {
    let area = |code: &str, parent: Option<&str>| Area {
        code: code.to_owned(),
        name: code.to_owned(),
        parent: parent.map(str::to_owned),
    };
    let districts = CODES.iter().map(|code| area(code, Some("N")));
    Country {
        code: "xx".into(),
        languages: Vec::new(),
        levels: vec!["region".to_owned(), "district".to_owned()],
        areas: std::iter::once(area("N", None)).chain(districts).collect(),
        contacts: Vec::new(),
        legal: Legal::default(),
        district_k: None,
        return_key: None,
        disability_from: None,
        dhis2: None,
    }
}

/// A class's return, with its only public sheet.
fn sealed(number: usize, secret: &Secret, area: &str, ladder: &Ladder) -> Sealed {
    let about = About {
        release: 1,
        period: "2026".to_owned(),
        country: "xx".into(),
        area: Some(area.to_owned()),
        band: if secret.asked {
            Band::Navigators
        } else {
            Band::Explorers
        },
        module_version: "module-1".into(),
        indicators_version: 1,
        national_route_taught: true,
    };
    let sheet = ClassSheet::new(
        about.clone(),
        &table(secret, &Dimension::OF_A_CLASS),
        ladder,
    );
    Sealed {
        v: VERSION,
        class: format!("class-{number}").as_str().into(),
        period: about.period,
        number: 1,
        country: about.country,
        area: about.area,
        band: about.band,
        module_version: about.module_version,
        indicators_version: about.indicators_version,
        national_route_taught: true,
        devices: 1,
        simulated: false,
        counts: Counts::of(&secret.completions(), &secret.enrolment()),
        released: Some(sheet),
    }
}

fn tree(classes: &[Secret], areas: &[Vec<usize>], ladder: &Ladder) -> AreaTree {
    let pack = pack();
    let packs: BTreeMap<CountryCode, Country> = BTreeMap::from([(pack.code.clone(), pack)]);
    let mut returns: BTreeMap<PathBuf, Sealed> = BTreeMap::new();
    for (code, area) in CODES.iter().zip(areas) {
        for class in area {
            let one = sealed(*class, &classes[*class], code, ladder);
            returns.insert(PathBuf::from(class.to_string()), one);
        }
    }
    let mut rollup = RollUp::new(&packs);
    for file in returns.keys() {
        let mut open = |file: &Path| Ok(returns[file].clone());
        rollup.take(file, &mut open, &mut |told: Told| {
            panic!("a return is not counted: {:?}", told.what);
        });
    }
    let (_, tree) = rollup.finish().next().expect("one edition");
    tree
}

impl Districts {
    /// `districts`: the classes of one or two.
    pub fn of(classes: &[Secret], districts: &[Vec<usize>], ladder: &Ladder) -> Self {
        let tree = tree(classes, districts, ladder);
        let at = |code: Option<&str>| {
            let found = tree
                .areas
                .iter()
                .position(|node| node.code.as_deref() == code);
            found.expect("an area")
        };
        let mut nodes: Vec<Vec<usize>> = CODES[..districts.len()]
            .iter()
            .map(|code| vec![at(Some(code))])
            .collect();
        let above = [at(Some("N")), at(None)];
        match &mut nodes[..] {
            [only] => only.extend(above),
            _ => nodes.push(above.to_vec()),
        }
        Self {
            classes: Audit::new(*ladder),
            areas: Audit::new(area_ladder(&Cutoffs::default(), None)),
            other: RefCell::new(tree.clone()),
            tree,
            nodes,
        }
    }

    /// The areas of the scene: the districts, and the region if it is more than one.
    pub fn areas(districts: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let mut areas = districts.to_vec();
        if districts.len() > 1 {
            areas.push(districts.concat());
        }
        areas
    }

    /// Whether who completed of all follows from what is exempt: every class shows it.
    pub fn total_is_known(&self, area: usize) -> bool {
        let node = &self.tree.areas[self.nodes[area][0]];
        let mut cells = vec![&node.below.cells];
        cells.extend(
            node.children
                .iter()
                .map(|it| &self.tree.areas[*it].below.cells),
        );
        let total = (Measure::Completed, Category::Total);
        let hidden = cells
            .iter()
            .filter_map(|it| it.get(&total))
            .map(|it| it.rest.classes);
        hidden.sum::<u32>() == 0
    }

    /// What these classes publish by the whole way, from returns on: tables of areas alone.
    pub fn whole_way(&self, classes: &[Secret], districts: &[Vec<usize>]) -> Output {
        let tree = tree(classes, districts, self.classes.ladder());
        shown(&tree, &self.areas)
    }

    /// The districts' cells, as they are shown.
    pub fn cells(&self) -> Vec<Cell> {
        let districts = show_areas(&self.tree, &self.areas).into_iter();
        let districts = districts.filter(|it| self.tree.areas[it.area].level == "district");
        districts.flat_map(|it| it.cells).collect()
    }

    /// What they truly published.
    pub fn published(&self) -> Output {
        shown(&self.tree, &self.areas)
    }
}

fn shown(tree: &AreaTree, audit: &Audit) -> Output {
    let areas = show_areas(tree, audit);
    areas.iter().flat_map(|area| output(&area.cells)).collect()
}

impl Door for Districts {
    fn sheet(&self, class: &Secret) -> Output {
        output(&self.classes.show(&table(class, &Dimension::OF_A_CLASS)))
    }

    fn cells(&self) -> Vec<(usize, Group, bool)> {
        let mut all = Vec::new();
        for area in show_areas(&self.tree, &self.areas) {
            let of = self
                .nodes
                .iter()
                .position(|nodes| nodes.contains(&area.area));
            for cell in area.cells {
                let part = Measure::OVER_COMPLETED
                    .iter()
                    .position(|it| *it == cell.measure);
                let what = part.map_or(What::Completed, What::Part);
                let group = Group::new(cell.category, what);
                all.push((of.unwrap_or_default(), group, cell.shown.is_exact()));
            }
        }
        all
    }

    fn areas(&self, areas: &[Secret]) -> Output {
        // Nothing below changes: what is known of a class is its enrolment and its sheet.
        let mut tree = self.other.borrow_mut();
        for (area, nodes) in areas.iter().zip(&self.nodes) {
            for node in nodes {
                tree.areas[*node].table = table(area, &DIMENSIONS);
            }
        }
        shown(&tree, &self.areas)
    }
}
