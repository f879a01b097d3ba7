//! What may be shown of the tables of areas.
//!
//! **The seam.** [`show_areas`] is all that a roll-up knows of disclosure control. It now asks the class sheet's ladder for each
//! area alone, which does *not* yet see what an area's siblings, the areas above it and the class sheets below it give away
//! together. Whoever writes that needs nothing but the tree: see [`AreaNode`](super::AreaNode) and [`Below`](super::Below).

use super::tree::AreaTree;
use crate::results::disclosure::{Cell, Ladder, show};

/// What may be shown of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaCells {
    /// The area, by its place in [`AreaTree::areas`].
    pub area: usize,
    /// Its numbers, in the order of its table.
    pub cells: Vec<Cell>,
}

/// What may be shown of every area, in the order of the tree.
pub fn show_areas(tree: &AreaTree, ladder: &Ladder) -> Vec<AreaCells> {
    let areas = tree.areas.iter().enumerate();
    areas
        .map(|(area, node)| AreaCells {
            area,
            cells: show(&node.table, ladder),
        })
        .collect()
}
