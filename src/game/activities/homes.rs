//! What the homes of things have in common: how a tile tells what came of the last move there.

use crate::game::ui::Ui;
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
        match self {
            Self::Nothing => {}
            Self::Rests => ui.sign_in_corner("check"),
            Self::NotHere => ui.sign_in_corner("retry"),
        }
    }
}
