//! What lies behind everything on a screen: drawings that cover the window, whole or in parts that move.

use bevy::prelude::*;

use super::drift::Drift;
use super::theme::Theme;
use super::tokens::Tone;
use super::{Ui, access};
use crate::ids::Band;

/// The layers of the evening sea, the farthest first.
pub const EVENING_SEA: [&str; 4] = ["sea-sky", "sea-far", "sea-mid", "sea-near"];
/// And how they rise and fall.
const SWELL: [Option<Drift>; 4] = [
    None,
    None,
    Some(Drift::swell(2.0, 9.0)),
    Some(Drift::swell(4.0, 7.0)),
];

impl Ui<'_, '_, '_> {
    /// A drawing that covers the whole screen behind everything, cropped at its sides; what matters stands in its middle.
    pub fn backdrop(&mut self, path: &str) {
        self.backdrop_drifting(path, None);
        self.hush();
    }

    fn backdrop_drifting(&mut self, path: &str, drift: Option<Drift>) {
        let room = *self.look.room;
        let (image, size) = self.look.backdrop(path);
        self.node(window(), Pickable::IGNORE, |ui| {
            let node = Node {
                position_type: PositionType::Absolute,
                left: px((room.width - size.x) / 2.0),
                top: px((room.height - size.y) / 2.0),
                width: px(size.x),
                height: px(size.y),
                ..default()
            };
            let image = ImageNode::new(image);
            let mut entity = ui.leaf(node, (image, access::Decorative, Pickable::IGNORE));
            if let Some(drift) = drift {
                entity.insert(drift);
            }
        });
    }

    /// A backdrop in parts that move: layers of one drawing, back to front, and how each of them drifts.
    pub fn scene(&mut self, path: &str, parts: &[(&str, Option<Drift>)]) {
        let room = *self.look.room;
        let wide = self.look.covering(path);
        let high = wide * self.look.slope(path);
        let corner = Vec2::new(room.width - wide, room.height - high) / 2.0;
        self.node(window(), Pickable::IGNORE, |ui| {
            for (layers, drift) in parts {
                let Some(part) = ui.look.part(&format!("{path}#{layers}"), wide) else {
                    continue;
                };
                let node = Node {
                    position_type: PositionType::Absolute,
                    left: px(corner.x + part.rect.min.x),
                    top: px(corner.y + part.rect.min.y),
                    width: px(part.rect.width()),
                    height: px(part.rect.height()),
                    ..default()
                };
                let image = ImageNode::new(part.image);
                let mut entity = ui.leaf(node, (image, access::Decorative, Pickable::IGNORE));
                if let Some(drift) = drift {
                    entity.insert(*drift);
                }
            }
        });
    }

    /// Makes the picture below stand back where the theme wants it: texts stand on it.
    pub fn hush(&mut self) {
        let hush = self.look.paint(Tone::Hush);
        if !hush.0.is_fully_transparent() {
            self.over_all(hush);
        }
    }

    /// The evening sea, all its layers.
    pub fn evening_sea(&mut self) {
        for (layer, swell) in EVENING_SEA.into_iter().zip(SWELL) {
            self.backdrop_drifting(layer, swell);
        }
        self.hush();
    }

    /// The calm ground of screens that are read: a night sea, nothing that moves or glares. Each band has its hour: dusk for the youngest,
    /// deep water for the oldest; nobody's in particular is night.
    pub fn night_sea(&mut self, band: Option<Band>) {
        let hour = self.hour(band);
        self.over_all(BackgroundColor(hour));
        for (layer, swell) in EVENING_SEA.into_iter().zip(SWELL).skip(2) {
            self.backdrop_drifting(layer, swell);
        }
        self.hush();
        // Swell is to be guessed at: texts and buttons stand on it.
        self.over_all(BackgroundColor(hour.with_alpha(0.7)));
    }

    fn hour(&self, band: Option<Band>) -> Color {
        let night = self.look.color(Tone::Night);
        match (self.look.theme(), band) {
            // Half the way to dusk: light and yellow words stand out from it.
            (Theme::Evening, Some(Band::Explorers)) => night.mix(&self.look.color(Tone::Dusk), 0.5),
            (Theme::Evening, Some(Band::Guardians)) => self.look.color(Tone::SeaDeep),
            _ => night,
        }
    }

    fn over_all(&mut self, ground: BackgroundColor) {
        self.leaf(window(), (ground, Pickable::IGNORE));
    }
}

/// The whole window, cropped at its edges.
fn window() -> Node {
    Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        overflow: Overflow::clip(),
        ..default()
    }
}
