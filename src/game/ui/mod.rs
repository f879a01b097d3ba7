//! Everything a screen is made of: tokens, the look, widgets, focus and access. Screens touch no raw ui component but `Node`.

pub mod access;
pub mod arrive;
pub mod backdrop;
pub mod build;
pub mod contrast;
pub mod drift;
pub mod focus;
mod held;
pub mod look;
mod mend;
pub mod ring;
pub mod scan;
pub mod scroll;
pub mod snapshot;
mod taps;
pub mod theme;
pub mod tokens;
#[cfg(test)]
mod vision;
pub mod widgets;

use bevy::prelude::*;

pub use build::Ui;
pub use look::Look;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        look::plugin,
        access::plugin,
        focus::plugin,
        ring::plugin,
        scroll::plugin,
        mend::plugin,
        scan::plugin,
        taps::plugin,
        drift::plugin,
        arrive::plugin,
        held::plugin,
        widgets::plugin,
    ));
}
