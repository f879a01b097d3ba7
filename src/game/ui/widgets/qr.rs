//! A QR code to be scanned from the screen.

use bevy::prelude::*;

use crate::game::ui::{Ui, access};

/// The light squares around a code, as the standard (ISO/IEC 18004) demands.
const MARGIN: usize = 4;
/// The least side in layout units at which a phone's camera reads it across a desk.
const LEAST: f32 = 240.0;

/// The side of a code of so many squares, in layout units: each square has the same whole number of the screen's pixels.
fn side(squares: usize, density: f32) -> f32 {
    let pixels = (LEAST * density / squares as f32).ceil().max(1.0);
    squares as f32 * pixels / density
}

impl Ui<'_, '_, '_> {
    /// A code, given as rows of `1` (dark) and `0` (light), with the white margin around it. `name` says what it holds.
    pub fn qr(&mut self, rows: &[String], name: &str) -> EntityCommands<'_> {
        let side = side(rows.len() + 2 * MARGIN, self.look.room.density);
        let image = self.look.squares(rows, MARGIN);
        let node = Node {
            width: px(side),
            height: px(side),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(node.clone(), access::image(name), |ui| {
            ui.leaf(
                node,
                (ImageNode::new(image), access::Decorative, Pickable::IGNORE),
            );
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_are_even_and_large_enough_on_every_screen() {
        for density in [1.0, 1.333_333_3, 1.5, 2.0, 3.0] {
            for squares in [29, 57, 85] {
                let side = side(squares, density);
                let pixels = side * density / squares as f32;
                assert!((pixels - pixels.round()).abs() < 0.01, "{pixels}");
                assert!((LEAST..330.0).contains(&side), "{side}");
            }
        }
    }
}
