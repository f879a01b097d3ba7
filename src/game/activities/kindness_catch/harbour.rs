//! The harbour: the wave's tale with the shield's place, the word that comes, and a lane for each friend.

use bevy::prelude::*;

use crate::activities::kindness_catch::{self as engine, Deed, Phase, Told};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::super::act;
use super::boat::boat;
use super::sail::{Berth, Lane, Lid, Onwards};
use super::{Sea, harbour_width};

/// Whoever holds the shield.
const OCTOPUS: f32 = 52.0;
/// How much of a lane is the friend's quay.
pub(super) const QUAY: f32 = 72.0;

/// How high a lane of so many is: a friend's face is to be read, and on an upright phone three must leave room for what can be done.
fn lane_height(ui: &Ui, lanes: usize) -> f32 {
    match (ui.look.room.is_portrait(), lanes) {
        (false, _) => 76.0,
        (true, ..=2) => 64.0,
        (true, _) => 54.0,
    }
}

/// Builds the harbour.
pub(super) fn harbour(ui: &mut Ui, sea: &Sea) {
    let width = harbour_width(ui);
    let inside = width - 2.0 * space::S;
    let frame = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::L)),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-catch-sea");
    let marks = (ui.look.ground(Tone::Shell), access::group(&name));
    ui.node(frame, marks, |ui| {
        head(ui, sea, inside);
        note(ui, sea, inside);
        // Where there is much to choose from on an upright phone, only the friend whom it is about.
        let chooses = matches!(sea.state.phase(), Phase::Say | Phase::Mend);
        let only = (sea.state.word(sea.content).map(|word| word.lane))
            .filter(|_| chooses && ui.look.room.is_portrait());
        for lane in 0..sea.content.friends.len() {
            if only.is_none_or(|only| only == lane) {
                self::lane(ui, sea, lane, inside);
            }
        }
        shield(ui, sea);
    });
}

/// What this wave is about, and where the shield rests.
fn head(ui: &mut Ui, sea: &Sea, inside: f32) {
    let Some(wave) = sea.state.wave(sea.content) else {
        return;
    };
    let about = ui.look.text(&format!("{}-{}-about", sea.prefix, wave.id));
    let row = Node {
        width: px(inside),
        align_items: AlignItems::Center,
        column_gap: px(space::S),
        ..default()
    };
    ui.node(row, (), |ui| {
        let place = Node {
            width: px(OCTOPUS),
            height: px(OCTOPUS),
            flex_shrink: 0.0,
            ..default()
        };
        ui.leaf(place, (Berth(None), access::Decorative, Pickable::IGNORE));
        ui.within(inside - OCTOPUS - space::S, |ui| {
            ui.text(about, Size::Small, Tone::Foam)
                .insert(Aloud::default());
        });
    });
}

/// The word that comes, large enough to be read.
fn note(ui: &mut Ui, sea: &Sea, inside: f32) {
    let Some(word) = sea.state.word(sea.content) else {
        return;
    };
    let to = sea.friend(ui, word.lane);
    let sender = word.from.as_ref();
    let from = sender.map(|from| ui.look.text(&format!("{}-{from}-name", sea.prefix)));
    let art = sender
        .and_then(|from| sea.content.sender(from))
        .map_or(&sea.content.silence, |sender| &sender.art);
    let to = Value::from(to);
    let line = match from {
        Some(from) => {
            let names = [("from", Value::from(from)), ("to", to)];
            ui.look.text_with("ui-catch-from", &names)
        }
        None => ui.look.text_with("ui-catch-silence", &[("to", to)]),
    };
    let text = ui.look.text(&sea.word_text("").unwrap_or_default());
    let mut name = access::text(&format!("{line}: {text}"));
    name.set_live(accesskit::Live::Polite);
    let card = Node {
        width: px(inside),
        min_height: px(if ui.look.room.is_portrait() {
            84.0
        } else {
            96.0
        }),
        align_items: AlignItems::Center,
        column_gap: px(space::S),
        padding: UiRect::axes(px(space::M), px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let is_large = ui.look.larger() > 1.5;
    let picture = if is_large { 0.0 } else { 44.0 };
    let voice = if ui.look.reads_aloud(&text) {
        space::TARGET + space::S
    } else {
        0.0
    };
    let words = inside - 2.0 * space::M - picture - voice - space::S;
    ui.node(card, (ui.look.ground(Tone::Paper), name), |ui| {
        if !is_large {
            ui.picture(art, picture);
        }
        ui.within(words, |ui| {
            ui.raw_text(line, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
            if let Some(art) = &word.art {
                ui.picture(art, 84.0);
            }
            ui.raw_text(&text, Face::Body, Size::Body, Tone::Ink, Justify::Start)
                .insert(Aloud::default());
        });
        ui.speaker(&text);
    });
}

/// A friend's mood: what has just arrived shows first, then what came so far.
fn mood(sea: &Sea, lane: usize) -> (Mood, Gesture) {
    let state = sea.state;
    let concerned = state
        .word(sea.content)
        .is_some_and(|word| word.lane == lane);
    if concerned {
        match (state.phase(), state.told(), state.was_right()) {
            (Phase::Read, Some(Told::Did(Deed::Pass)), true) => {
                return (Mood::Laughing, Gesture::Cheer);
            }
            (Phase::Read, Some(Told::Did(Deed::Shield)), true) => {
                return (Mood::Surprised, Gesture::None);
            }
            (Phase::Read, _, true) => return (Mood::Happy, Gesture::ThumbsUp),
            (Phase::Read | Phase::Mend, ..) => return (Mood::Concerned, Gesture::None),
            _ => {}
        }
    }
    match state.warmth(lane) {
        ..0 => (Mood::Concerned, Gesture::None),
        0 => (Mood::Listening, Gesture::None),
        1 => (Mood::Happy, Gesture::None),
        _ => (Mood::Proud, Gesture::None),
    }
}

/// How that mood is told to those who do not see it.
fn feels(mood: Mood) -> &'static str {
    match mood {
        Mood::Concerned => "ui-catch-feels-hurt",
        Mood::Listening | Mood::Surprised => "ui-catch-feels-calm",
        Mood::Happy => "ui-catch-feels-glad",
        _ => "ui-catch-feels-beaming",
    }
}

/// One lane: the friend's quay at its start, water, and the boat if it comes here.
fn lane(ui: &mut Ui, sea: &Sea, lane: usize, inside: f32) {
    let (state, content) = (sea.state, sea.content);
    let Some(who) = content.friends.get(lane) else {
        return;
    };
    let name = sea.friend(ui, lane);
    let (mood, gesture) = mood(sea, lane);
    let value = [("name", Value::from(name.as_str()))];
    let feels = ui.look.text_with(feels(mood), &value);
    let label = ui.look.text_with("ui-catch-lane", &value);
    let high = lane_height(ui, content.friends.len());
    let here = state.word(content).filter(|word| word.lane == lane);
    let hinted = state.hint(content) == Some(engine::Action::Shield(lane));
    let water = Node {
        width: px(inside),
        height: px(high),
        border_radius: BorderRadius::all(px(space::M)),
        overflow: Overflow::clip(),
        ..default()
    };
    let tone = if hinted { Tone::SeaFar } else { Tone::Sea };
    ui.node(water, ui.look.ground(tone), |ui| {
        let whole = Node {
            width: px(inside),
            height: px(high),
            border_radius: BorderRadius::all(px(space::M)),
            ..default()
        };
        let key = format!("lane-{lane}");
        let says = format!("{label}. {feels}");
        let mut control = ui.control(Kind::Bare, &key, &says, whole, |ui| {
            mirrored(ui, "catch-waves", inside, |size| high - size.y);
            // Behind the wall of the quay, which hides where the figure ends.
            let wide = high * 0.92;
            at(
                ui,
                (QUAY - wide) / 2.0 - space::XS,
                3.0,
                Pickable::IGNORE,
                |ui| {
                    ui.figure(who.as_ref(), wide, mood, gesture);
                },
            );
            mirrored(ui, "catch-quay", QUAY, |size| high - size.y * 0.55);
            at(ui, QUAY, (high - OCTOPUS) / 2.0, Pickable::IGNORE, |ui| {
                let place = Node {
                    width: px(OCTOPUS),
                    height: px(OCTOPUS),
                    ..default()
                };
                let marks = (Berth(Some(lane)), access::Decorative, Pickable::IGNORE);
                ui.leaf(place, marks);
            });
            if let Some(word) = here {
                boat(ui, sea, word, inside, high);
            }
        });
        control
            .insert(Lane(lane))
            .observe(act(engine::Action::Shield(lane)));
        disable(&mut control, state.phase() != Phase::Word);
    });
}

/// Something so far from the lane's start and top.
pub(super) fn at(
    ui: &mut Ui,
    start: f32,
    top: f32,
    extra: impl Bundle,
    children: impl FnOnce(&mut Ui),
) {
    let (near, far) = (px(start), auto());
    let node = Node {
        position_type: PositionType::Absolute,
        left: if ui.look.is_rtl() { far } else { near },
        right: if ui.look.is_rtl() { near } else { far },
        top: px(top),
        ..default()
    };
    ui.node(node, extra, children);
}

/// A drawing at the lane's start that looks along the line of reading, so far from the lane's top.
fn mirrored(ui: &mut Ui, art: &str, width: f32, top: impl FnOnce(Vec2) -> f32) {
    let (image, size) = ui.look.drawing(art, width);
    let image = ImageNode {
        flip_x: ui.look.is_rtl(),
        ..ImageNode::new(image)
    };
    at(ui, 0.0, top(size), Pickable::IGNORE, |ui| {
        let node = Node {
            width: px(size.x),
            height: px(size.y),
            ..default()
        };
        ui.leaf(node, (image, access::Decorative, Pickable::IGNORE));
    });
}

/// Whoever holds the shield; and, where the wind blows, what leads on by itself after something right.
fn shield(ui: &mut Ui, sea: &Sea) {
    let state = sea.state;
    let lane = state.word(sea.content).map(|word| word.lane);
    let stands = matches!(state.told(), Some(Told::Did(Deed::Shield)))
        .then_some(lane)
        .flatten();
    let lid = Lid {
        stands,
        free: state.phase() == Phase::Word,
    };
    let (image, size) = ui.look.drawing(&sea.content.shield, OCTOPUS);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: px(size.x),
        height: px(size.y),
        ..default()
    };
    let image = ImageNode {
        flip_x: ui.look.is_rtl(),
        ..ImageNode::new(image)
    };
    let marks = (
        image,
        lid,
        UiTransform::default(),
        Visibility::Hidden,
        access::Decorative,
        Pickable::IGNORE,
    );
    ui.leaf(node, marks);
    let wind = ui.look.settings.wind();
    if wind > 0 && state.was_right() {
        let words = super::told(ui, sea).map_or(0, |told| told.split_whitespace().count()) as f32;
        let seconds = if wind == 1 {
            3.0 + 0.5 * words
        } else {
            2.0 + 0.35 * words
        };
        ui.leaf(Node::default(), (Onwards(seconds), access::Decorative));
    }
}
