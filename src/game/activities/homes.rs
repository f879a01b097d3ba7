//! What the homes of things have in common: a sign of what came of the last move there, in a corner, so that what the tile shows stays
//! where it is.

use bevy::prelude::*;

use crate::game::ui::Ui;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;

/// What came of the last move, as one home tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    /// Nothing was put here.
    Nothing,
    /// The thing rests here.
    Rests,
    /// It was put here, and is not right here.
    NotHere,
}

impl Came {
    /// How the home's tile looks.
    pub fn kind(self) -> Kind {
        match self {
            Self::Nothing => Kind::Plain,
            Self::Rests => Kind::Chosen,
            Self::NotHere => Kind::Again,
        }
    }

    /// Its sign.
    pub fn sign(self, ui: &mut Ui) {
        let icon = match self {
            Self::Nothing => return,
            Self::Rests => "check",
            Self::NotHere => "retry",
        };
        let corner = Node {
            position_type: PositionType::Absolute,
            top: px(space::XS),
            right: px(space::XS),
            ..default()
        };
        ui.node(corner, Pickable::IGNORE, |ui| {
            ui.icon(icon, 20.0, Tone::Ink);
        });
    }
}
