//! A table: heads, and rows of texts whose columns share the width by weight.

use bevy::prelude::*;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

impl Ui<'_, '_, '_> {
    /// A table with a name. `weights` share out the width; `heads` and every row have as many texts.
    pub fn table(
        &mut self,
        name: &str,
        weights: &[f32],
        heads: &[String],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) {
        let node = Node {
            width: percent(100),
            flex_direction: FlexDirection::Column,
            border_radius: BorderRadius::all(px(space::S)),
            overflow: Overflow::clip(),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(node, access::table(name), |ui| {
            ui.table_row(weights, heads, Tone::Sea, true);
            for (at, row) in rows.into_iter().enumerate() {
                let ground = if at % 2 == 0 {
                    Tone::PaperDim
                } else {
                    Tone::Paper
                };
                ui.table_row(weights, &row, ground, false);
            }
        });
    }

    fn table_row(&mut self, weights: &[f32], texts: &[String], ground: Tone, head: bool) {
        let row = Node {
            width: percent(100),
            column_gap: px(space::S),
            padding: UiRect::axes(px(space::S), px(space::XS)),
            align_items: AlignItems::Center,
            ..default()
        };
        self.node(row, (self.look.paint(ground), access::row()), |ui| {
            for (text, weight) in texts.iter().zip(weights) {
                let cell = Node {
                    flex_grow: *weight,
                    flex_basis: px(0),
                    min_width: px(0),
                    ..default()
                };
                let (name, face, tone) = if head {
                    (access::column_head(text), Face::Bold, Tone::Foam)
                } else {
                    (access::cell(text), Face::Body, Tone::Ink)
                };
                ui.node(cell, name, |ui| {
                    ui.raw_text(text, face, Size::Small, tone, Justify::Start);
                });
            }
        });
    }
}
