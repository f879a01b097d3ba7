//! What may be shown of the tables of areas, from below: what classes and smaller areas have published binds every table above.

use super::tree::{AreaNode, AreaTree};
use crate::results::disclosure::{Audit, Below, Cell, Place, Shown, bounds};
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
    let mut shown: Vec<Vec<Cell>> = vec![Vec::new(); tree.areas.len()];
    // Each area stands behind the one that it lies in.
    for (area, node) in tree.areas.iter().enumerate().rev() {
        let below = |measure, category| below(tree, &shown, node, measure, category);
        let place = Place::Area {
            below: &below,
            apart: &node.apart,
        };
        let cells = audit.show_in(&published_table(node), place);
        shown[area] = cells;
    }
    let areas = shown.into_iter().enumerate();
    areas
        .map(|(area, cells)| AreaCells { area, cells })
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
    shown: &[Vec<Cell>],
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
        let (table, cells) = (&tree.areas[*child].table, &shown[*child]);
        let enrolled = |category| table.group(category).map_or(0, |group| group.enrolled);
        let cell = cells
            .iter()
            .find(|cell| cell.measure == measure && cell.category == category);
        below.add(
            cell.map_or(Shown::Hidden, |cell| cell.shown),
            enrolled(category),
            bounds(cells, &enrolled, measure, category),
        );
    }
    below
}
