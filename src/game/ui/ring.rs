//! The ring around the focused control: a band of sun between two of ink, so that it shows on any ground.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::theme::Theme;
use super::tokens::Tone;
use crate::game::settings::Settings;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, ring);
}

/// How wide the ring is, and how far from its control.
const RING: (f32, f32) = (4.0, 3.0);

/// The band of sun, and the ink on both its sides.
pub fn around(theme: Theme) -> (Outline, BoxShadow) {
    let (wide, away) = match theme {
        Theme::Evening => RING,
        Theme::Contrast => (RING.0 + 1.0, RING.1),
    };
    let spread = px(wide + 2.0 * away);
    let ink = theme.color(Tone::Ring);
    (
        Outline::new(px(wide), px(away), theme.color(Tone::Sun)),
        BoxShadow::new(ink, px(0), px(0), spread, px(0)),
    )
}

/// The ring goes with the focus, and is seen while the keyboard is used.
fn ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    settings: Res<Settings>,
    grounds: Query<&BackgroundColor>,
    mut last: Local<Option<Entity>>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() {
        return;
    }
    if let Some(old) = last.take()
        && let Ok(mut entity) = commands.get_entity(old)
    {
        entity.try_remove::<(Outline, BoxShadow)>();
    }
    if visible.0
        && let Some(now) = focus.get()
        && let Ok(mut entity) = commands.get_entity(now)
    {
        let (outline, shadow) = around(Theme::of(&settings));
        entity.try_insert(outline);
        // What has no ground of its own would be darkened as a whole; it stands on the dark sea.
        if grounds
            .get(now)
            .is_ok_and(|ground| !ground.0.is_fully_transparent())
        {
            entity.try_insert(shadow);
        }
        *last = Some(now);
    }
}
