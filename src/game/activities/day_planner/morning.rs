//! The morning after: what the day led to, in pictures and words.

use bevy::prelude::*;

use crate::activities::day_planner::Phase;
use crate::game::ui::Ui;
use crate::game::ui::access;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::{Planning, plate};

/// The sky of a new day.
const SKY: &str = "hours/tomorrow";

/// Builds it.
pub(super) fn window(ui: &mut Ui, planning: &Planning, width: f32) {
    let (state, content, prefix) = (planning.state, planning.content, planning.prefix);
    let is_good = state.phase() == Phase::Continue;
    let mut told: Vec<(String, String)> = Vec::new();
    if is_good {
        let text = format!("{prefix}-day-{}-good", planning.day.id);
        told.push((planning.day.art.clone(), text));
    }
    for tomorrow in state
        .shows()
        .iter()
        .filter_map(|at| content.tomorrows.get(*at))
    {
        told.push((
            tomorrow.art.clone(),
            format!("{prefix}-tomorrow-{}", tomorrow.id),
        ));
    }
    for card in state.joys().iter().filter_map(|at| content.cards.get(*at)) {
        told.push((card.art.clone(), format!("{prefix}-card-{}-joy", card.id)));
    }
    let who = if is_good {
        &content.who.glad
    } else {
        &content.who.tired
    };
    let name = ui.look.text(&format!("{prefix}-who"));
    plate(ui, width, Tone::Paper, |ui| {
        let inside = width - 2.0 * space::S;
        head(ui, who, &name, inside);
        day(ui, planning, inside);
        for (at, (art, text)) in told.iter().enumerate() {
            // What the day is about is larger than what else was nice.
            let large = if ui.look.room.is_portrait() {
                76.0
            } else {
                92.0
            };
            let is_joy = at + state.joys().len() >= told.len();
            let size = if is_joy { 52.0 } else { large };
            thing(ui, art, text, size, inside);
        }
    });
}

/// The figure before the morning's sky.
fn head(ui: &mut Ui, who: &str, name: &str, width: f32) {
    let portrait = ui.look.room.is_portrait();
    let (high, figure) = if portrait { (72.0, 64.0) } else { (96.0, 84.0) };
    let wide = width.max(high / ui.look.slope(SKY).max(0.01));
    let sky = Node {
        width: px(width),
        height: px(high),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::FlexEnd,
        border_radius: BorderRadius::all(px(12)),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(sky, access::image(name), |ui| {
        let behind = Node {
            position_type: PositionType::Absolute,
            left: px((width - wide) / 2.0),
            bottom: px(0),
            ..default()
        };
        ui.node(behind, Pickable::IGNORE, |ui| {
            ui.picture(SKY, wide);
        });
        ui.picture(who, figure);
    });
}

/// The day that led here, small.
fn day(ui: &mut Ui, planning: &Planning, width: f32) {
    let count = planning.day.slots.len().max(1) as f32;
    let each = ((width - space::XS * (count - 1.0)) / count - 0.5).min(64.0);
    let row = Node {
        width: px(width),
        column_gap: px(space::XS),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(row, (), |ui| {
        let slots = planning
            .day
            .slots
            .iter()
            .zip(planning.state.board().places());
        for (slot, place) in slots {
            let Some(card) = place.card() else { continue };
            let when = ui.look.text(&format!("ui-planner-{}", slot.hour.id()));
            let values = [
                ("hour", Value::from(when)),
                ("card", Value::from(planning.card(ui, card))),
            ];
            let label = ui.look.text_with("ui-planner-was", &values);
            let art = planning
                .content
                .cards
                .get(card)
                .map(|card| card.art.clone());
            let column = Node {
                width: px(each),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(2),
                flex_shrink: 0.0,
                ..default()
            };
            ui.node(column, access::text(&label), |ui| {
                ui.picture(&format!("hours/{}", slot.hour.id()), each);
                ui.picture(&art.unwrap_or_default(), 34.0);
            });
        }
    });
}

fn thing(ui: &mut Ui, art: &str, text: &str, size: f32, width: f32) {
    let words = ui.look.text(text);
    ui.beside(
        width,
        size,
        |ui| {
            ui.picture(art, size);
        },
        |ui| {
            ui.text(words.clone(), Size::Body, Tone::Ink)
                .insert(Aloud::default());
            ui.speaker(&words);
        },
    );
}
