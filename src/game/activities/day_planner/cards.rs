//! The cards that lie beside the day.

use bevy::prelude::*;

use crate::activities::day_planner::Action;
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::locale::Value;

use super::super::act;
use super::Planning;

/// Builds the tray.
pub(super) fn tray(ui: &mut Ui, planning: &Planning, width: f32) {
    let tray = planning.state.tray(planning.content);
    let in_row = match (ui.look.room.is_portrait(), ui.look.larger() > 1.25) {
        (true, false) => 4,
        (true, true) => 2,
        (false, false) => 6,
        (false, true) => 4,
    };
    let gap = space::XS;
    let each = (width - gap * (in_row as f32 - 1.0)) / in_row as f32 - 0.5;
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(gap),
        row_gap: px(gap),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-planner-tray");
    let mut is_first = !planning.state.is_ready();
    ui.node(row, access::group(&name), |ui| {
        for (card, is_free) in tray {
            card_tile(ui, planning, card, is_free, each, is_first && is_free);
            is_first &= !is_free;
        }
    });
}

fn card_tile(
    ui: &mut Ui,
    planning: &Planning,
    card: usize,
    is_free: bool,
    width: f32,
    is_first: bool,
) {
    let Some(content) = planning.content.cards.get(card) else {
        return;
    };
    let name = planning.card(ui, card);
    let is_chosen = planning.state.hand() == Some(card);
    let label = label(ui, planning, card, &name, is_free);
    let kind = if is_chosen { Kind::Chosen } else { Kind::Plain };
    let node = Node {
        width: px(width),
        min_height: px(space::TARGET),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexStart,
        row_gap: px(2),
        padding: UiRect::all(px(space::XS)),
        border_radius: BorderRadius::all(px(space::M)),
        flex_shrink: 0.0,
        ..default()
    };
    let mut tile = ui.control(kind, &format!("card-{}", content.id), &label, node, |ui| {
        if is_chosen || !is_free {
            let corner = Node {
                position_type: PositionType::Absolute,
                top: px(space::XS),
                right: px(space::XS),
                ..default()
            };
            ui.node(corner, Pickable::IGNORE, |ui| {
                let sign = if is_chosen { "check" } else { "block" };
                ui.icon(sign, 18.0, Tone::Ink);
            });
        }
        ui.plated_picture(&content.art, 48.0);
        let words = Node {
            width: px(width - 2.0 * space::XS),
            justify_content: JustifyContent::Center,
            ..default()
        };
        ui.node(words, Pickable::IGNORE, |ui| {
            ui.raw_text(name, Face::Bold, Size::Small, Tone::Ink, Justify::Center);
        });
        fills(ui, planning, card, width - 2.0 * space::XS);
    });
    tile.observe(act(Action::Choose(content.id.clone())));
    if is_first {
        tile.insert(focus::First);
    }
    if planning.is_new(card) {
        tile.insert((Arrives::default(), UiTransform::default()));
    }
    disable(&mut tile, !is_free);
}

/// Which of this day's meters the card fills, one small picture a step.
fn fills(ui: &mut Ui, planning: &Planning, card: usize, width: f32) {
    let Some(content) = planning.content.cards.get(card) else {
        return;
    };
    let meters = planning.day.meters();
    let steps: Vec<String> = content
        .fills
        .iter()
        .filter(|(meter, _)| meters.contains(meter))
        .filter_map(|(meter, by)| Some((planning.content.meters.get(*meter)?, by)))
        .flat_map(|(meter, by)| std::iter::repeat_n(meter.art.clone(), usize::from(*by)))
        .collect();
    let size = ((width - 2.0) / steps.len().max(1) as f32).min(20.0) - 1.0;
    let row = Node {
        height: px(20),
        column_gap: px(1),
        justify_content: JustifyContent::Center,
        ..default()
    };
    ui.node(row, Pickable::IGNORE, |ui| {
        for art in steps {
            ui.picture(&art, size);
        }
    });
}

/// A card's name with what it fills.
fn label(ui: &Ui, planning: &Planning, card: usize, name: &str, is_free: bool) -> String {
    if !is_free {
        return ui
            .look
            .text_with("ui-planner-spoiled", &[("card", Value::from(name))]);
    }
    let meters = planning.day.meters();
    let fills = planning
        .content
        .cards
        .get(card)
        .map(|card| card.fills.clone());
    let fills = fills.unwrap_or_default().into_iter();
    let parts: Vec<String> = fills
        .filter(|(meter, _)| meters.contains(meter))
        .filter_map(|(meter, by)| {
            let meter = planning.content.meters.get(meter)?;
            let meter = ui
                .look
                .text(&format!("{}-meter-{}", planning.prefix, meter.id));
            let values = [
                ("meter", Value::from(meter)),
                ("level", Value::from(i64::from(by))),
            ];
            Some(ui.look.text_with("ui-planner-fills", &values))
        })
        .collect();
    let mut label = name.to_owned();
    for part in parts {
        label.push_str(&part);
    }
    label
}
