//! How far along: a row of lamps, lit and unlit, told apart by size and sign as well as by colour.

use bevy::prelude::*;

use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::{Ui, access};
use crate::locale::Value;

impl Ui<'_, '_, '_> {
    /// `done` of `of` lamps lit.
    pub fn lamps(&mut self, done: usize, of: usize) {
        let name = self.look.text_with(
            "ui-common-progress",
            &[
                ("done", Value::from(done as i64)),
                ("of", Value::from(of as i64)),
            ],
        );
        let row = Node {
            column_gap: px(space::XS + 2.0),
            align_items: AlignItems::Center,
            height: px(18),
            ..default()
        };
        self.node(row, access::progress(&name, done as f64, of as f64), |ui| {
            for lamp in 0..of {
                let (size, tone) = match lamp.cmp(&done) {
                    std::cmp::Ordering::Less => (14.0, Tone::Sun),
                    std::cmp::Ordering::Equal => (10.0, Tone::Paper),
                    std::cmp::Ordering::Greater => (7.0, Tone::SeaLight),
                };
                let node = Node {
                    width: px(size),
                    height: px(size),
                    border_radius: BorderRadius::MAX,
                    ..default()
                };
                ui.leaf(node, BackgroundColor(tone.color()));
            }
        });
    }
}
