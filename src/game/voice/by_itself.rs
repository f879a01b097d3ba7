//! What is new on the screen is read without asking, to whoever wants it so: explorers, who cannot read yet. Never while an assistive
//! technology is known to read the screen, for two voices at once are none. Only the desktop can know that; a browser tells no page.

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;

use super::texts::Texts;
use super::{Speak, is_wanted};
use crate::game::course::Player;
use crate::game::platform::speech::Speech;
use crate::game::settings::{Reading, Settings};

/// What was there already.
#[derive(Default)]
pub(super) struct Known {
    layer: String,
    texts: Vec<String>,
}

/// Looks for what is new: everything where one has just arrived, else what was not there before. What somebody reads on under a menu
/// that closed is not new.
pub(super) fn notice(
    settings: Res<Settings>,
    player: Option<Res<Player>>,
    speech: Res<Speech>,
    requested: Option<Res<AccessibilityRequested>>,
    mut texts: Texts,
    mut known: Local<Known>,
    mut below: Local<Known>,
    mut speaks: MessageWriter<Speak>,
) {
    if !texts.have_changed() {
        return;
    }
    let found = texts
        .all()
        .into_iter()
        .filter(|found| found.aloud.is_some());
    let now: Vec<String> = found.map(|found| found.key).collect();
    let layer = texts.layer().unwrap_or_default().to_owned();
    if known.layer != layer {
        // A menu opened, or another place; the one before may come back.
        let before = std::mem::take(&mut *known);
        if below.layer == layer {
            known.texts = std::mem::take(&mut below.texts);
        }
        *below = before;
        known.layer = layer;
    }
    let new: Vec<String> = now
        .iter()
        .filter(|text| !known.texts.contains(text))
        .cloned()
        .collect();
    known.texts = now;
    let band = player.map(|player| player.band);
    let wanted = is_wanted(&settings) && settings.reading(band) == Reading::ByItself;
    let read_already = requested.is_some_and(|requested| requested.get());
    if wanted && !read_already && !new.is_empty() && speech.0.may_begin() {
        speaks.write(Speak(new));
    }
}
