//! The day as a ribbon: one slot an hour, each under its sky.

use bevy::prelude::*;

use crate::activities::day_planner::{Action, Hour, Place};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::super::act;
use super::Planning;

/// The widest slot, and the narrowest in which a name has room at the usual size of letters.
const WIDEST: f32 = 118.0;
const NAMED: f32 = 74.0;

/// Builds the ribbon.
pub(super) fn ribbon(ui: &mut Ui, planning: &Planning, width: f32) {
    let count = planning.day.slots.len().max(1);
    let gap = space::XS;
    let per_row = |each: usize| (width - gap * (each as f32 - 1.0)) / each as f32 - 0.5;
    // Two rows where one would be too narrow for a finger.
    let in_row = if per_row(count) < space::TARGET {
        count.div_ceil(2)
    } else {
        count
    };
    let each = per_row(in_row).min(WIDEST);
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(gap),
        row_gap: px(gap),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-planner-ribbon");
    let minded = still_minded(planning);
    ui.node(row, access::group(&name), |ui| {
        for (at, slot) in planning.day.slots.iter().enumerate() {
            let place = planning.state.board().at(at).unwrap_or(Place::Empty);
            let is_uneasy = minded.contains(&at);
            self::slot(ui, planning, slot.hour, place, each, is_uneasy);
        }
    });
}

/// Slots that the last tomorrow complained of, and that are still as they were.
fn still_minded(planning: &Planning) -> Vec<usize> {
    let board = planning.state.board();
    board.uneasy(planning.day, planning.state.wishes())
}

fn slot(ui: &mut Ui, planning: &Planning, hour: Hour, place: Place, width: f32, is_uneasy: bool) {
    let when = ui.look.text(&format!("ui-planner-{}", hour.id()));
    let card = place.card().map(|card| planning.card(ui, card));
    let id = match place {
        Place::Empty => "ui-planner-slot-empty",
        Place::Fixed(_) => "ui-planner-slot-fixed",
        Place::Part(_) => "ui-planner-slot-grown",
        Place::Card(_) => "ui-planner-slot",
    };
    let values = [
        ("hour", Value::from(when.as_str())),
        ("card", Value::from(card.clone().unwrap_or_default())),
    ];
    let label = ui.look.text_with(id, &values);
    let node = Node {
        width: px(width),
        min_height: px(space::TARGET),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(2),
        padding: UiRect::bottom(px(space::XS)),
        border_radius: BorderRadius::all(px(12)),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    if let Place::Fixed(_) = place {
        let extra = (ui.look.ground(Tone::PaperDim), access::text(&label));
        ui.node(node, extra, |ui| {
            inside(ui, planning, hour, place, width, card.as_deref(), false)
        });
        return;
    }
    let has_hand = planning.state.hand().is_some();
    let kind = match place {
        _ if is_uneasy => Kind::Again,
        Place::Empty if has_hand => Kind::Soft,
        _ => Kind::Plain,
    };
    let key = format!("slot-{}", hour.id());
    ui.control(kind, &key, &label, node, |ui| {
        inside(ui, planning, hour, place, width, card.as_deref(), is_uneasy);
    })
    .observe(act(Action::Slot(hour)));
}

/// The sky of the hour, and what is in the slot.
fn inside(
    ui: &mut Ui,
    planning: &Planning,
    hour: Hour,
    place: Place,
    width: f32,
    name: Option<&str>,
    is_uneasy: bool,
) {
    let line = 2.0;
    ui.picture(&format!("hours/{}", hour.id()), width - 2.0 * line);
    let most = if ui.look.room.is_portrait() {
        52.0
    } else {
        64.0
    };
    let size = (width - 2.0 * space::XS).min(most);
    let there = Node {
        width: px(size),
        height: px(size),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let mut there = ui.node(there, Pickable::IGNORE, |ui| match place.card() {
        Some(card) => {
            let art = planning
                .content
                .cards
                .get(card)
                .map(|card| card.art.clone());
            ui.picture(&art.unwrap_or_default(), size);
        }
        None if planning.state.hand().is_some() => {
            ui.icon("plus", size * 0.5, Tone::Ink);
        }
        None => {}
    });
    if place.card().is_some_and(|card| planning.is_new(card)) {
        there.insert((Arrives::default(), UiTransform::default()));
    }
    let sign = match place {
        _ if is_uneasy => Some("retry"),
        Place::Fixed(_) => Some("lock"),
        _ => None,
    };
    if let Some(sign) = sign {
        let corner = Node {
            position_type: PositionType::Absolute,
            top: px(space::XS),
            left: px(space::XS),
            padding: UiRect::all(px(2)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let ground = ui.look.ground(Tone::Paper);
        ui.node(corner, (ground, Pickable::IGNORE), |ui| {
            ui.icon(sign, 16.0, Tone::Ink);
        });
    }
    if width >= NAMED * ui.look.larger() {
        let when = ui.look.text(&format!("ui-planner-{}", hour.id()));
        let words = name.map_or(when, str::to_owned);
        let column = Node {
            width: px(width - 2.0 * space::XS),
            justify_content: JustifyContent::Center,
            ..default()
        };
        ui.node(column, Pickable::IGNORE, |ui| {
            ui.raw_text(words, Face::Bold, Size::Small, Tone::Ink, Justify::Center);
        });
    }
}
