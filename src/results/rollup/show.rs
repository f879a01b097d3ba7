//! What may be shown of the tables of areas, from below: what classes and smaller areas have published binds every table above.

use super::tree::{AreaNode, AreaTree};
use crate::results::disclosure::{Audit, Below, Bounds, Cell, Place, Shown};
use crate::results::indicators::{Category, Dimension, Measure, Table};

/// What may be shown of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaCells {
    /// The area, by its place in [`AreaTree::areas`].
    pub area: usize,
    /// Its numbers, in the order of its table.
    pub cells: Vec<Cell>,
}

/// What may be shown of every area, in the order of the tree.
pub fn show_areas(tree: &AreaTree, audit: &Audit) -> Vec<AreaCells> {
    let mut shown: Vec<Option<(Vec<Cell>, Bounds)>> = tree.areas.iter().map(|_| None).collect();
    // Each area stands behind the one that it lies in.
    for (area, node) in tree.areas.iter().enumerate().rev() {
        let below = |measure, category| below(tree, &shown, node, measure, category);
        let place = Place::Area {
            below: &below,
            apart: &node.apart,
        };
        let cells = audit.show_in(&published_table(node), place);
        let enrolled = |category| node.table.group(category).map_or(0, |group| group.enrolled);
        let bounds = Bounds::of(&cells, &enrolled);
        shown[area] = Some((cells, bounds));
    }
    let areas = shown.into_iter().enumerate();
    areas
        .map(|(area, shown)| AreaCells {
            area,
            cells: shown.map(|(cells, _)| cells).unwrap_or_default(),
        })
        .collect()
}

fn published_table(node: &AreaNode) -> Table {
    let mut table = node.table.clone();
    if !node.disability {
        table
            .groups
            .retain(|group| group.category.dimension() != Dimension::Disability);
    }
    table
}

/// What is published directly below an area of one number.
fn below(
    tree: &AreaTree,
    shown: &[Option<(Vec<Cell>, Bounds)>],
    node: &AreaNode,
    measure: Measure,
    category: Category,
) -> Below {
    let mut below = Below::default();
    if let Some(cell) = node.below.cells.get(&(measure, category)) {
        let (exact, rest) = (&cell.exact, &cell.rest);
        below = Below {
            exact_count: exact.numerator,
            exact_base: exact.denominator,
            others: rest.classes,
            others_base: rest.enrolled,
            others_largest: rest.sizes.largest(),
            least: rest.low,
            most: rest.high,
            // No class's number has more values than it has children.
            widest: rest.sizes.largest(),
        };
    }
    for child in &node.children {
        let Some((cells, bounds)) = &shown[*child] else {
            continue;
        };
        let table = &tree.areas[*child].table;
        let enrolled = |category| table.group(category).map_or(0, |group| group.enrolled);
        let cell = cells
            .iter()
            .find(|cell| cell.measure == measure && cell.category == category);
        below.add(
            cell.map_or(Shown::Hidden, |cell| cell.shown),
            enrolled(category),
            bounds.of_number(measure, category),
        );
    }
    below
}
