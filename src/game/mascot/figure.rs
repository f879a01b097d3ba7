//! A figure in a screen's tree.

use bevy::prelude::*;

use super::{Gesture, Mood};
use crate::game::ui::{Ui, access};
use crate::puppet::Life;

/// Somebody on the screen.
#[derive(Component, Debug, Clone)]
pub struct Figure {
    /// `sango`, or one of the cast.
    pub who: String,
    /// How it feels.
    pub mood: Mood,
    /// What it does.
    pub gesture: Gesture,
    /// Whether its mouth moves.
    pub speaking: bool,
    /// Layout units wide.
    pub width: f32,
    /// Seen as in a mirror: where the layout is turned, what stood beside it stands on its other side, and it points there.
    pub mirrored: bool,
    pub(super) life: Life,
}

/// What a figure has on its face: drawings among the cast's, of things that a story puts there.
#[derive(Component, Debug, Clone, Default)]
pub struct Wears(pub Vec<String>);

/// Asks for a figure's parts inside its node; they are drawn in the same update.
#[derive(Component)]
pub(super) struct Undrawn;

impl Ui<'_, '_, '_> {
    /// Sango, `width` layout units wide.
    pub fn sango(&mut self, width: f32, mood: Mood, gesture: Gesture) -> EntityCommands<'_> {
        self.figure("sango", width, mood, gesture)
    }

    /// Sango or one of the cast, `width` layout units wide and a quarter higher.
    pub fn figure(
        &mut self,
        who: &str,
        width: f32,
        mood: Mood,
        gesture: Gesture,
    ) -> EntityCommands<'_> {
        let node = Node {
            width: px(width),
            height: px(width * 1.25),
            flex_shrink: 0.0,
            ..default()
        };
        // Two figures live unlike lives.
        let seed = who.bytes().fold(7_u32, |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(u32::from(byte))
        });
        let figure = Figure {
            who: who.to_owned(),
            mood,
            gesture,
            speaking: false,
            width,
            mirrored: self.look.words.is_rtl(),
            life: Life::new(seed),
        };
        let marks = (
            figure,
            Undrawn,
            access::Decorative,
            Name::new(format!("Figure {who}")),
            Pickable::IGNORE,
        );
        self.leaf(node, marks)
    }
}
