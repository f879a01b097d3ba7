//! The board: three sides on which findings are pinned.

use bevy::prelude::*;

use crate::activities::fact_finder::{self as engine, Outcome, Phase, Side, Tool};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::locale::Value;

use super::super::act;
use super::{Case, tool_icon};

/// A side's sign.
fn side_icon(side: Side) -> &'static str {
    match side {
        Side::For => "plus",
        Side::Against => "minus",
        Side::Nothing => "radio-off",
    }
}

/// The board, within a width; with a finding in hand its sides are controls.
pub(super) fn board(ui: &mut Ui, case: &Case, width: f32) {
    // Large words need the whole width each.
    let each = if ui.look.larger() > 1.5 {
        width
    } else {
        (width - 2.0 * space::S - 1.0) / 3.0
    };
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Stretch,
        column_gap: px(space::S),
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-facts-board");
    let can_pin = matches!(case.state.phase(), Phase::Pin(_));
    ui.node(row, access::group(&name), |ui| {
        for side in Side::ALL {
            if can_pin {
                to_pin(ui, case, side, each);
            } else {
                pinned(ui, case, side, each);
            }
        }
    });
}

/// A side that a finding can be pinned to.
fn to_pin(ui: &mut Ui, case: &Case, side: Side, width: f32) {
    let key = format!("ui-facts-{}", side.id());
    let name = ui.look.label(&key);
    let action = engine::Action::Pin(side);
    let kind = if case.hint == Some(action) {
        Kind::Shown
    } else {
        Kind::Plain
    };
    let mut tile = ui.tile(kind, &key, &name, width, |ui| {
        within(ui, case, side, width);
    });
    tile.observe(act(action));
    if side == Side::For {
        tile.insert(focus::First);
    }
}

/// A side as it stands.
fn pinned(ui: &mut Ui, case: &Case, side: Side, width: f32) {
    let node = Node {
        width: px(width),
        min_height: px(space::TARGET),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::XS),
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let side_name = ui.look.label(&format!("ui-facts-{}", side.id()));
    let there = Tool::ALL
        .into_iter()
        .filter(|tool| case.state.pinned(*tool) == Some(side));
    let tools: Vec<String> = there
        .map(|tool| ui.look.label(&super::tool_key(tool)))
        .collect();
    let said = if tools.is_empty() {
        side_name
    } else {
        let values = [
            ("side", Value::from(side_name)),
            ("findings", Value::from(tools.join(" · "))),
        ];
        ui.look.text_with("ui-facts-side", &values)
    };
    let ground = ui.look.ground(Tone::PaperDim);
    ui.node(node, (ground, access::text(&said)), |ui| {
        within(ui, case, side, width);
    });
}

fn within(ui: &mut Ui, case: &Case, side: Side, width: f32) {
    let text = ui.look.text(&format!("ui-facts-{}", side.id()));
    let words = Node {
        width: px(width - 2.0 * space::S),
        column_gap: px(space::XS),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    ui.node(words, Pickable::IGNORE, |ui| {
        ui.icon(side_icon(side), 18.0, Tone::Ink);
        let rest = Node {
            max_width: px(width - 2.0 * space::S - 18.0 - space::XS),
            ..default()
        };
        ui.node(rest, Pickable::IGNORE, |ui| {
            ui.raw_text(text, Face::Bold, Size::Small, Tone::Ink, Justify::Center);
        });
    });
    // With a finding in hand there is room, and the sides are to be met easily.
    let high = match case.state.phase() {
        Phase::Pin(_) => space::TARGET,
        _ => 28.0,
    };
    let row = Node {
        min_height: px(high),
        column_gap: px(space::XS),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    ui.node(row, Pickable::IGNORE, |ui| {
        for tool in Tool::ALL {
            if case.state.pinned(tool) != Some(side) {
                continue;
            }
            let pin = Node {
                width: px(28),
                height: px(28),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let ground = ui.look.paint(Tone::Chosen);
            let mut pin = ui.node(pin, (ground, Pickable::IGNORE), |ui| {
                ui.icon(tool_icon(tool), 18.0, Tone::Ink);
            });
            if case.fresh && case.last == Some(&Outcome::Pinned(tool, side)) {
                pin.insert((Arrives::default(), UiTransform::default()));
            }
        }
    });
}
