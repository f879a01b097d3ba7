//! The desk: the claim's card, the tools, the finding in hand, and the verdicts.

use bevy::prelude::*;

use crate::activities::fact_finder::{self as engine, Outcome, Phase, Tool, Verdict};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;

use super::super::act;
use super::settle::{Pose, settle};
use super::{Case, board, is_spread, lens, tool_icon, tool_key};

/// The claim: its picture, who posted it, and what it says.
pub(super) fn card(ui: &mut Ui, case: &Case, width: f32) {
    let inside = width - 2.0 * space::M;
    let node = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let over = matches!(case.state.phase(), Phase::Told(_) | Phase::Solved);
    let ground = ui.look.ground(Tone::Paper);
    let mut card = ui.node(node, ground, |ui| {
        if ui.look.room.is_portrait() {
            let picture = if over { 132.0 } else { 104.0 };
            ui.beside(
                inside,
                picture,
                |ui| painted(ui, case, picture),
                |ui| words(ui, case),
            );
        } else {
            let picture = (ui.look.room.height - 280.0).clamp(160.0, inside);
            let row = Node {
                width: px(inside),
                justify_content: JustifyContent::Center,
                ..default()
            };
            ui.node(row, (), |ui| painted(ui, case, picture));
            ui.within(inside, |ui| words(ui, case));
        }
    });
    let comes = matches!(
        case.last,
        Some(Outcome::NextClaim | Outcome::LevelUp(_) | Outcome::LevelDown(_))
    );
    if case.fresh && comes {
        card.insert((Arrives::default(), UiTransform::default()));
    }
}

fn words(ui: &mut Ui, case: &Case) {
    let by = ui.look.text(&case.id("by"));
    let claim = ui.look.text(&format!("{}-{}", case.prefix, case.claim.id));
    ui.say(by, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
    ui.text(&claim, Size::Body, Tone::Ink)
        .insert(Aloud::default());
    ui.speaker(&claim);
}

/// The picture, and what became of it.
fn painted(ui: &mut Ui, case: &Case, width: f32) {
    let frame = Node {
        width: px(width),
        height: px(width),
        flex_shrink: 0.0,
        ..default()
    };
    let art = case.claim.art.clone();
    let rest = Pose {
        by: Vec2::ZERO,
        turn: 0.0,
        scale: 1.0,
    };
    ui.node(frame, Pickable::IGNORE, |ui| match case.state.phase() {
        Phase::Told(told) if is_spread(case.claim, told) => {
            ui.picture(&art, width);
            spread(ui, case, &art, width);
        }
        Phase::Told(_) => {
            let gone = Pose {
                by: Vec2::new(width * 0.04, -width * 0.2),
                turn: 14.0,
                scale: 0.52,
            };
            let thrown = settle(ui, case.fresh, rest, gone, 0.2);
            lay(ui, &art, width, Vec2::ZERO, thrown);
            let bin = width * 0.62;
            let at = Vec2::new(width * 0.22, width * 0.4);
            lay(ui, "fact-bin", bin, at, (UiTransform::default(), None));
        }
        Phase::Solved => {
            ui.picture(&art, width);
            let stamp = match case.claim.verdict {
                Verdict::Real => "stamp-real",
                Verdict::Trick => "stamp-trick",
                Verdict::Unknown => "stamp-unknown",
            };
            let (above, below) = (
                Pose {
                    by: Vec2::new(0.0, -width * 0.3),
                    turn: 14.0,
                    scale: 2.0,
                },
                Pose {
                    turn: -10.0,
                    ..rest
                },
            );
            let falls = settle(ui, case.fresh, above, below, 0.15);
            let wide = width * 0.46;
            lay(ui, stamp, wide, Vec2::splat(width * 0.54), falls);
        }
        _ => {
            ui.picture(&art, width);
        }
    });
}

/// Copies of the picture, on their way to everybody.
fn spread(ui: &mut Ui, case: &Case, art: &str, width: f32) {
    const TO: [(f32, f32, f32); 6] = [
        // Turned, each is a little wider than it lies: none leaves the picture.
        (0.03, 0.05, -14.0),
        (0.60, 0.04, 12.0),
        (0.04, 0.59, 9.0),
        (0.60, 0.58, -10.0),
        (0.31, 0.60, 4.0),
        (0.32, 0.03, -5.0),
    ];
    let small = width * 0.36;
    for (number, (x, y, turn)) in (0u8..).zip(TO) {
        let at = Vec2::new(x, y) * width;
        let from = Pose {
            by: Vec2::splat(width * 0.32) - at,
            turn: 0.0,
            scale: 0.1,
        };
        let to = Pose {
            by: Vec2::ZERO,
            turn,
            scale: 1.0,
        };
        let flies = settle(ui, case.fresh, from, to, 0.25 + 0.16 * f32::from(number));
        // Prints with a white rim: several of one picture on each other are told apart.
        let rim = Outline::new(px(3), px(0), ui.look.color(Tone::Plate));
        lay(ui, art, small, at, flies).insert(rim);
    }
}

/// A drawing somewhere on the picture.
fn lay<'a>(
    ui: &'a mut Ui,
    art: &str,
    width: f32,
    at: Vec2,
    (pose, settles): (UiTransform, Option<super::settle::Settles>),
) -> EntityCommands<'a> {
    let (image, size) = ui.look.drawing(art, width);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(at.x),
        top: px(at.y),
        width: px(size.x),
        height: px(size.y),
        ..default()
    };
    let image = ImageNode::new(image);
    let mut laid = ui.leaf(node, (image, pose, access::Decorative, Pickable::IGNORE));
    if let Some(settles) = settles {
        laid.insert(settles);
    }
    laid
}

/// A tool's name and, once it has found something, on which side that is pinned.
pub(super) fn tools(ui: &mut Ui, case: &Case, width: f32) {
    let each = ui.paired(width);
    let name = ui.look.text("ui-facts-tools");
    let mut unused = Tool::ALL.into_iter();
    let next = unused.find(|tool| case.state.pinned(*tool).is_none());
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::S),
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(row, access::group(&name), |ui| {
        for tool in Tool::ALL {
            let action = engine::Action::Use(tool);
            let kind = match case.hint {
                Some(hint) if hint == action => Kind::Shown,
                _ if case.state.has_found(tool) => Kind::Soft,
                _ => Kind::Plain,
            };
            let mut button = ui.compact_of(kind, &tool_key(tool), tool_icon(tool), each);
            button.observe(act(action));
            if next == Some(tool) {
                button.insert(focus::First);
            }
        }
    });
    board::board(ui, case, width);
    let kind = match case.hint {
        Some(engine::Action::Judge) => Kind::Shown,
        _ => Kind::Primary,
    };
    let buttons = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(buttons, (), |ui| {
        let mut judge = ui.button(kind, "ui-facts-judge", None);
        judge.observe(act(engine::Action::Judge));
        if next.is_none() {
            judge.insert(focus::First);
        }
        show_me(ui, case);
    });
}

/// The finding in hand.
pub(super) fn finding(ui: &mut Ui, case: &Case, tool: Tool, width: f32) {
    let node = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let inside = width - 2.0 * space::M;
    let text = ui.look.text(&case.id(tool.id()));
    let heading = ui.look.text(&tool_key(tool));
    let mut name = access::group(&heading);
    name.set_live(accesskit::Live::Polite);
    let field = case.claim.finding(tool).and_then(|finding| finding.at);
    let words = |ui: &mut Ui| {
        ui.say(
            heading,
            Face::Bold,
            Size::Small,
            Tone::Berry,
            Justify::Start,
        );
        ui.text(&text, Size::Body, Tone::Ink)
            .insert(Aloud::default());
        ui.speaker(&text);
    };
    let ground = ui.look.ground(Tone::Paper);
    let mut card = ui.node(node, (ground, name), |ui| {
        let wide = if field.is_some() { 108.0 } else { 44.0 };
        ui.beside(
            inside,
            wide,
            |ui| match field {
                Some(field) => lens::glimpse(ui, &case.claim.art, field, wide),
                None => {
                    let sign = Node {
                        width: px(wide),
                        height: px(wide),
                        align_items: AlignItems::Center,
                        justify_content: JustifyContent::Center,
                        border_radius: BorderRadius::MAX,
                        ..default()
                    };
                    ui.node(sign, ui.look.paint(Tone::Chosen), |ui| {
                        ui.icon(tool_icon(tool), 28.0, Tone::Ink);
                    });
                }
            },
            words,
        );
    });
    if case.fresh {
        card.insert((Arrives::default(), UiTransform::default()));
    }
}

/// The three verdicts, and the way back to the desk.
pub(super) fn verdicts(ui: &mut Ui, case: &Case, width: f32) {
    ui.within(width, |ui| {
        ui.column(space::S, |ui| {
            for verdict in Verdict::ALL {
                let key = format!("ui-facts-{}", verdict.id());
                let text = ui.look.text(&key);
                let action = engine::Action::Say(verdict);
                let shown = case.hint == Some(action);
                let kind = if shown { Kind::Shown } else { Kind::Plain };
                let icon = match verdict {
                    Verdict::Real => "check",
                    Verdict::Trick => "mask",
                    Verdict::Unknown => "help",
                };
                let mut answer = ui.answer_of(kind, shown, &key, &text, Some(icon));
                answer.observe(act(action));
                if verdict == Verdict::Real {
                    answer.insert(focus::First);
                }
            }
        });
    });
    board::board(ui, case, width);
    let kind = match case.hint {
        Some(engine::Action::PutDown) => Kind::Shown,
        _ => Kind::Soft,
    };
    ui.button(kind, "ui-facts-more", Some("back"))
        .observe(act(engine::Action::PutDown));
}

/// The one way on.
pub(super) fn onward(ui: &mut Ui, key: &str) {
    let sign = if key == "ui-facts-back" {
        "retry"
    } else {
        "next"
    };
    ui.button(Kind::Primary, key, Some(sign))
        .insert(focus::Onward)
        .observe(act(engine::Action::ReadOn));
}

/// The wish to be shown.
pub(super) fn show_me(ui: &mut Ui, case: &Case) {
    if case.hint.is_none() {
        ui.button(Kind::Soft, "ui-facts-show-me", Some("eye"))
            .observe(act(engine::Action::ShowMe));
    }
}
