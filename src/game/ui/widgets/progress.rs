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
        // On a phone the way back, Settings and Help stand in the same row, and what reads the screen aloud.
        let others = if self.look.reads_all() { 4.0 } else { 3.0 };
        let rest = others * (space::TARGET + space::S) + 2.0 * space::M + 4.0 * space::S;
        let room = self.look.room.width - rest;
        let each = (room / of.max(1) as f32).min(20.0);
        let row = Node {
            align_items: AlignItems::Center,
            height: px(26),
            padding: px(space::S).horizontal(),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        // Lamps of the picture behind shall not be taken for these.
        let ground = self.look.ground(Tone::Haze);
        let name = access::progress(&name, done as f64, of as f64);
        self.node(row, (ground, name), |ui| {
            for lamp in 0..of {
                let (part, tone) = match lamp.cmp(&done) {
                    std::cmp::Ordering::Less => (0.7, Tone::Sun),
                    std::cmp::Ordering::Equal => (0.55, Tone::Foam),
                    std::cmp::Ordering::Greater => (0.36, Tone::FoamSoft),
                };
                let size = each * part;
                let node = Node {
                    width: px(size),
                    height: px(size),
                    margin: UiRect::horizontal(px((each - size) / 2.0)),
                    border_radius: BorderRadius::MAX,
                    ..default()
                };
                ui.leaf(node, ui.look.paint(tone));
            }
        });
    }
}
