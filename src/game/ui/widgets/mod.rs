//! The widgets. Each is a method of [`Ui`](super::Ui) that returns the control's entity; all buttons send
//! [`Activate`](bevy::ui_widgets::Activate), whatever asked for it: pointer, touch, key or screen reader.

pub mod bubble;
pub mod button;
pub mod chart;
pub mod dialog;
pub mod frame;
pub mod keypad;
pub mod kind;
pub mod list;
pub mod long_stepper;
pub mod pictured;
pub mod progress;
pub mod qr;
pub mod slider;
pub mod speaker;
pub mod stepper;
pub mod strip;
pub mod table;
pub mod tabs;
pub mod toast;

use bevy::prelude::*;

pub use kind::Kind;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        kind::plugin,
        slider::plugin,
        speaker::plugin,
        tabs::plugin,
        toast::plugin,
    ));
}
