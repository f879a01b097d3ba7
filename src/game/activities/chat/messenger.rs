//! The pretend phone: who writes, what was written and done, and what can be done besides writing.

use bevy::prelude::*;

use crate::activities::chat::{self as engine, Deed, Hint, Phase, Said, Talk};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::super::act;
use super::{SCREEN, Talking, phone_width};

/// How many lines of the talk stay in sight, in a low window and in a high one: the rest is above, as on any phone.
const LINES: (usize, usize) = (3, 4);
/// From here on a window is high.
const HIGH: f32 = 800.0;
/// On an upright phone, where Sango has something to say as well, and where not.
const UPRIGHT: (usize, usize) = (2, 3);
/// A profile picture in the head, and beside a message.
const HEAD: f32 = 48.0;
const SMALL: f32 = 32.0;

/// Builds the phone.
pub(super) fn phone(ui: &mut Ui, talking: &Talking) {
    let width = phone_width(ui);
    let Some(talk) = talking.state.talk(talking.content) else {
        return;
    };
    let inside = width - 2.0 * space::S - 2.0 * space::S;
    let frame = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::L + space::S)),
        flex_shrink: 0.0,
        ..default()
    };
    let pretend = ui.look.text("ui-chat-pretend");
    let marks = (ui.look.ground(Tone::Shell), access::group(&pretend));
    ui.node(frame, marks, |ui| {
        let screen = Node {
            // Rows that wrap are as high as they are only within a width that is known.
            width: px(width - 2.0 * space::S),
            flex_direction: FlexDirection::Column,
            row_gap: px(space::S),
            padding: UiRect::all(px(space::S)),
            border_radius: BorderRadius::all(px(space::L)),
            ..default()
        };
        ui.node(screen, ui.look.ground(SCREEN), |ui| {
            head(ui, talking, talk, inside);
            lines(ui, talking, talk, inside);
            deeds(ui, talking, inside);
        });
    });
}

/// Whose chat it is, and what the child knows about them.
fn head(ui: &mut Ui, talking: &Talking, talk: &Talk, inside: f32) {
    let name = ui
        .look
        .text(&format!("{}-{}-name", talking.prefix, talk.with));
    let about = ui
        .look
        .text(&format!("{}-{}-about", talking.prefix, talk.id));
    let art = talking
        .content
        .person(&talk.with)
        .map(|person| person.art.clone())
        .unwrap_or_default();
    let row = Node {
        width: px(inside),
        align_items: AlignItems::Center,
        column_gap: px(space::S),
        ..default()
    };
    ui.node(row, (), |ui| {
        ui.picture(&art, HEAD);
        let words = Node {
            width: px(inside - HEAD - space::S),
            flex_direction: FlexDirection::Column,
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.say(name, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
            ui.text(about, Size::Small, Tone::Ink)
                .insert(Aloud::default());
        });
    });
}

/// The talk so far.
fn lines(ui: &mut Ui, talking: &Talking, talk: &Talk, inside: f32) {
    let said = talking.state.said();
    let shown: Vec<&Said> = said
        .iter()
        // What Sango says stands beside the phone.
        .filter(|line| match line {
            Said::Came(turn) => talk
                .turns
                .get(*turn)
                .is_some_and(|turn| turn.from.is_some()),
            _ => true,
        })
        .collect();
    let column = Node {
        width: px(inside),
        min_height: px(if ui.look.room.is_portrait() {
            96.0
        } else {
            132.0
        }),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::FlexEnd,
        row_gap: px(space::S),
        ..default()
    };
    let name = ui.look.text("ui-chat-talk");
    ui.node(column, access::group(&name), |ui| {
        let lines = match (ui.look.room.is_portrait(), super::remark(ui, talking)) {
            (false, _) if ui.look.room.height < HIGH => LINES.0,
            (false, _) => LINES.1,
            (true, Some(_)) => UPRIGHT.0,
            (true, None) => UPRIGHT.1,
        };
        let from = shown.len().saturating_sub(lines);
        for (at, line) in shown.iter().enumerate().skip(from) {
            let is_new = talking.fresh && at + 1 == shown.len();
            match line {
                Said::Came(turn) => came(ui, talking, talk, *turn, inside, is_new),
                Said::Wrote(turn, id) => {
                    let Some(turn) = talk.turns.get(*turn) else {
                        continue;
                    };
                    let text = ui
                        .look
                        .text(&format!("{}-{}-{}-{id}", talking.prefix, talk.id, turn.id));
                    wrote(ui, &text, inside, is_new);
                }
                Said::Did(deed) => did(ui, *deed, inside, is_new),
            }
        }
    });
}

/// A message that came in.
fn came(ui: &mut Ui, talking: &Talking, talk: &Talk, turn: usize, inside: f32, is_new: bool) {
    let Some(turn) = talk.turns.get(turn) else {
        return;
    };
    let Some(from) = &turn.from else { return };
    let text = ui
        .look
        .text(&format!("{}-{}-{}", talking.prefix, talk.id, turn.id));
    let who = ui.look.text(&format!("{}-{from}-name", talking.prefix));
    let art = talking
        .content
        .person(from)
        .map(|person| person.art.clone())
        .unwrap_or_default();
    let mut name = access::text(&format!("{who}: {text}"));
    if is_new {
        name.set_live(accesskit::Live::Polite);
    }
    let row = Node {
        width: px(inside),
        align_items: AlignItems::FlexEnd,
        column_gap: px(space::XS),
        ..default()
    };
    let mut row = ui.node(row, name, |ui| {
        // Large words need the whole width; the name says who writes.
        let is_large = ui.look.larger() > 1.5;
        let wide = if is_large {
            inside
        } else {
            ui.picture(&art, SMALL);
            inside - SMALL - space::XS - space::L
        };
        bubble(ui, wide, AlignItems::FlexStart, Tone::Paper, |ui| {
            // Who writes is in the head, unless several do.
            if *from != talk.with {
                ui.raw_text(who, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
            }
            ui.raw_text(&text, Face::Body, Size::Body, Tone::Ink, Justify::Start)
                .insert(Aloud::default());
            if let Some(art) = &turn.art {
                ui.picture(art, 84.0);
            }
        });
        ui.speaker(&text);
    });
    if is_new {
        row.insert((Arrives::default(), UiTransform::default()));
    }
}

/// What the child wrote.
fn wrote(ui: &mut Ui, text: &str, inside: f32, is_new: bool) {
    let said = ui
        .look
        .text_with("ui-chat-you", &[("text", Value::from(text))]);
    let row = Node {
        width: px(inside),
        justify_content: JustifyContent::FlexEnd,
        ..default()
    };
    let mut row = ui.node(row, access::text(&said), |ui| {
        let wide = if ui.look.larger() > 1.5 {
            inside
        } else {
            inside - SMALL - space::L
        };
        bubble(ui, wide, AlignItems::FlexEnd, Tone::Dusk, |ui| {
            ui.raw_text(text, Face::Body, Size::Body, Tone::Foam, Justify::Start);
        });
    });
    if is_new {
        row.insert((Arrives::default(), UiTransform::default()));
    }
}

/// A deed, as a note in the middle of the talk.
fn did(ui: &mut Ui, deed: Deed, inside: f32, is_new: bool) {
    let text = ui.look.text(&format!("ui-chat-{}-done", deed.id()));
    let row = Node {
        width: px(inside),
        justify_content: JustifyContent::Center,
        ..default()
    };
    let mut row = ui.node(row, access::text(&text), |ui| {
        let plate = Node {
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(space::M), px(space::XS)),
            border_radius: BorderRadius::MAX,
            max_width: px(inside),
            ..default()
        };
        ui.node(plate, ui.look.ground(Tone::PaperDim), |ui| {
            ui.icon(icon(deed), 18.0, Tone::Ink);
            ui.raw_text(text, Face::Bold, Size::Small, Tone::Ink, Justify::Start);
        });
    });
    if is_new {
        row.insert((Arrives::default(), UiTransform::default()));
    }
}

/// The ground of one message, at one side of what is so wide. A text's height is right only within a width that is known.
fn bubble(ui: &mut Ui, wide: f32, side: AlignItems, tone: Tone, words: impl FnOnce(&mut Ui)) {
    let column = Node {
        width: px(wide),
        flex_direction: FlexDirection::Column,
        align_items: side,
        ..default()
    };
    ui.node(column, (), |ui| {
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::XS),
            max_width: percent(100),
            padding: UiRect::axes(px(space::M), px(space::S)),
            border_radius: BorderRadius::all(px(space::ROUND)),
            ..default()
        };
        ui.node(node, ui.look.ground(tone), words);
    });
}

fn icon(deed: Deed) -> &'static str {
    match deed {
        Deed::Keep => "camera-proof",
        Deed::Block => "block",
        Deed::Leave => "home",
        Deed::Tell => "tell",
    }
}

/// What can be done besides writing.
fn deeds(ui: &mut Ui, talking: &Talking, inside: f32) {
    let (state, content) = (talking.state, talking.content);
    let each = ui.paired(inside);
    let hint = state.hint(content).cloned();
    let can = state.phase() == Phase::Answer;
    // On an upright phone what is to be read, and the way on, are in sight instead.
    if !can && ui.look.room.is_portrait() {
        return;
    }
    ui.row(space::S, |ui| {
        for deed in &content.deeds {
            let kind = if hint == Some(Hint::Do(*deed)) {
                Kind::Shown
            } else {
                Kind::Plain
            };
            let key = format!("ui-chat-{}", deed.id());
            let mut button = ui.compact_of(kind, &key, icon(*deed), each);
            button.observe(act(engine::Action::Do(*deed)));
            disable(&mut button, !can);
        }
    });
}
