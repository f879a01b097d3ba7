//! The boat in its lane, and how it moves now.

use bevy::prelude::*;

use crate::activities::kindness_catch::{Deed, Outcome, Phase, Told, Word};
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::{Ui, access};

use super::Sea;
use super::harbour::{QUAY, at};
use super::sail::{Boat, Course};

/// A boat, and the picture of whoever sent it.
const BOAT: f32 = 58.0;
const SENDER: f32 = 30.0;

/// The boat, with the picture of whoever sent it for a sail.
pub(super) fn boat(ui: &mut Ui, sea: &Sea, word: &Word, inside: f32, high: f32) {
    let Some(course) = course(ui, sea, word) else {
        return;
    };
    let is_own = matches!(sea.state.told(), Some(Told::Said(_) | Told::Mended(_)));
    let sender = word.from.as_ref().and_then(|from| sea.content.sender(from));
    let art = if sender.is_some() || is_own {
        &sea.content.boat
    } else {
        &sea.content.silence
    };
    let long = inside - QUAY - BOAT - space::S;
    let sail = Boat {
        course,
        long: if ui.look.is_rtl() { -long } else { long },
        // What has happened before does not happen again when only the screen is built anew.
        age: if sea.fresh || sea.last.is_none() {
            0.0
        } else {
            1.0
        },
    };
    let marks = (
        sail,
        UiTransform::default(),
        access::Decorative,
        Pickable::IGNORE,
    );
    let hull_top = high - BOAT * 0.62 - space::XS;
    at(ui, QUAY, 0.0, marks, |ui| {
        let room = Node {
            width: px(BOAT),
            height: px(high),
            ..default()
        };
        ui.node(room, Pickable::IGNORE, |ui| {
            let hull = Node {
                position_type: PositionType::Absolute,
                top: px(hull_top),
                ..default()
            };
            ui.node(hull, Pickable::IGNORE, |ui| {
                ui.picture(art, BOAT);
            });
            let sail = Node {
                position_type: PositionType::Absolute,
                left: px((BOAT - SENDER) / 2.0),
                top: px((hull_top - SENDER * 0.62).max(0.0)),
                ..default()
            };
            ui.node(sail, Pickable::IGNORE, |ui| match sender {
                _ if is_own => {
                    // Not every word of one's own is from the heart.
                    let sign = if sea.state.was_right() {
                        "heart"
                    } else {
                        "reply"
                    };
                    ui.icon(sign, SENDER, Tone::Sun);
                }
                Some(sender) => {
                    ui.picture(&sender.art, SENDER);
                }
                None => {}
            });
        });
    });
}

/// How the boat moves now; none when it is gone.
fn course(ui: &mut Ui, sea: &Sea, word: &Word) -> Option<Course> {
    let state = sea.state;
    let text = ui.look.text(&sea.word_text("").unwrap_or_default());
    let words = text.split_whitespace().count() as f32;
    let wind = ui.look.settings.wind();
    let anew = sea.last.is_none() || sea.fresh && brings(sea.last);
    Some(match (state.phase(), state.told()) {
        (Phase::Word, _) if wind == 0 || state.hint(sea.content).is_some() => {
            Course::Comes { anew }
        }
        // Who reads slowly has time in any wind: so much for each word.
        (Phase::Word, _) => Course::Blown {
            anew,
            seconds: match wind {
                1 => 8.0 + 0.8 * words,
                _ => 4.0 + 0.5 * words,
            },
        },
        (Phase::Say, _) => Course::Comes { anew: false },
        (Phase::Read, Some(Told::Did(Deed::Shield))) => Course::Bounces,
        (Phase::Read, Some(Told::Did(_))) if word.from.is_none() => Course::Comes { anew: false },
        (Phase::Read, Some(Told::Did(_))) => Course::Enters { anew: false },
        // A word of the child's own has the whole way to go.
        (Phase::Read, Some(_)) => Course::Enters { anew: true },
        _ => return None,
    })
}

/// Whether a new boat comes with this outcome.
fn brings(last: Option<&Outcome>) -> bool {
    matches!(
        last,
        Some(
            Outcome::Next
                | Outcome::Again
                | Outcome::NextWave
                | Outcome::LevelUp(_)
                | Outcome::LevelDown(_)
        )
    )
}
