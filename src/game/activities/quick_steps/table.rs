//! The table: the device with what is on it, the feeling beside it, whoever was told, and the steps that are done.

use bevy::prelude::*;

use crate::activities::quick_steps::{Breath, Hands, Outcome, Phase, Round};
use crate::game::ui::drift::Drift;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::device::{at, device, is_large, just};
use super::motion::{How, Moves};
use super::{Steps, did, layered, table_width};

/// What one sees instead, once one looks away.
const WINDOW: &str = "steps-window";

/// Builds the table.
pub(super) fn table(ui: &mut Ui, steps: &Steps) {
    let width = table_width(ui);
    let Some(round) = steps.state.round(steps.content) else {
        return;
    };
    let inside = width - 2.0 * space::S;
    let pretend = ui.look.text("ui-steps-pretend");
    let frame = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let marks = (ui.look.ground(Tone::Paper), access::group(&pretend));
    ui.node(frame, marks, |ui| {
        about(ui, steps, round, inside);
        let size = Vec2::new(
            inside,
            if ui.look.room.is_portrait() {
                168.0
            } else {
                262.0
            },
        );
        top(ui, steps, round, size);
        trail(ui, steps, round, inside);
    });
}

/// What has come.
fn about(ui: &mut Ui, steps: &Steps, round: &Round, inside: f32) {
    let text = ui
        .look
        .text(&format!("{}-{}-about", steps.prefix, round.id));
    let row = Node {
        width: px(inside),
        align_items: AlignItems::Center,
        column_gap: px(space::S),
        ..default()
    };
    let beside = if ui.look.reads_aloud(&text) {
        space::TARGET + space::S
    } else {
        0.0
    };
    ui.node(row, (), |ui| {
        ui.within(inside - beside, |ui| {
            ui.text(&text, Size::Body, Tone::Ink)
                .insert(Aloud::default());
        });
        ui.speaker(&text);
    });
}

/// The table's top with all that lies on it.
fn top(ui: &mut Ui, steps: &Steps, round: &Round, size: Vec2) {
    let node = Node {
        width: px(size.x),
        height: px(size.y),
        border_radius: BorderRadius::all(px(space::ROUND)),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(node, ui.look.ground(Tone::Plate), |ui| {
        let away = did(steps.state, Hands::Away) && !is_large(steps);
        if away {
            window(ui, steps, size);
        }
        device(ui, steps, round, size, away);
        told(ui, steps, size);
        feeling(ui, steps, round, size);
    });
}

/// What one sees instead, once one looks away.
fn window(ui: &mut Ui, steps: &Steps, size: Vec2) {
    let wide = size.y * 0.94;
    let place = at(
        (size.x - wide) / 2.0,
        (size.y - wide) / 2.0,
        Vec2::splat(wide),
    );
    let mut node = ui.node(place, (), |ui| {
        ui.picture(WINDOW, wide);
    });
    if just(steps, Hands::Away) {
        node.insert(Moves::new(How::From(Vec2::new(-size.x, 0.0))));
    }
}

/// Whoever was told, and how they listen.
fn told(ui: &mut Ui, steps: &Steps, size: Vec2) {
    let told: Vec<_> = (steps.state.done().iter())
        .filter(|done| done.hands == Hands::Tell)
        .collect();
    let last = told.len().saturating_sub(1);
    for (place, done) in told.into_iter().enumerate() {
        let Some(deed) = steps.content.deed(&done.deed) else {
            continue;
        };
        let looks = if done.unheard { "busy" } else { "kind" };
        let art = layered(ui, &deed.art, &["body", looks]);
        let wide = size.y * if place == last { 0.54 } else { 0.36 };
        let bottom = if place == last { 0.0 } else { size.y * 0.62 };
        let place_at = at(size.x - wide - space::XS, bottom, Vec2::splat(wide));
        let mut node = ui.node(place_at, (), |ui| {
            ui.picture(&art, wide);
        });
        if place == last && just(steps, Hands::Tell) {
            node.insert(Moves::new(How::From(Vec2::new(wide, 0.0))));
        }
    }
}

/// The feeling's creature with its name: the larger, the stronger.
fn feeling(ui: &mut Ui, steps: &Steps, round: &Round, size: Vec2) {
    let Some(feeling) = steps.content.feeling(&round.feeling) else {
        return;
    };
    let strength = steps.state.feeling();
    let share = match (strength, steps.state.phase()) {
        (0, _) => 0.3,
        (1, _) => 0.34,
        (2, _) => 0.42,
        (_, Phase::Breathe(Breath::Out)) => 0.78,
        _ => 0.68,
    };
    let wide = size.y * share;
    let looks = if strength == 0 { "calm" } else { "upset" };
    let art = layered(ui, &feeling.art, &["body", looks]);
    // Above its name.
    let above = 2.0 * space::XS + 18.0 * ui.look.larger();
    let place = at(space::XS, above, Vec2::splat(wide));
    let mut node = ui.node(place, (), |ui| {
        ui.picture(&art, wide).insert((
            Drift::afloat(if strength > 1 { wide } else { wide * 0.6 }, 0.2),
            UiTransform::default(),
        ));
    });
    if steps.fresh {
        let from = match steps.last {
            Some(Outcome::Grew(..)) => Some(0.6),
            Some(Outcome::BreathedIn) => Some(0.86),
            Some(Outcome::Calmed(_)) => Some(1.7),
            Some(Outcome::Helped(_)) => Some(1.3),
            Some(Outcome::NextRound | Outcome::LevelUp(_)) | None => Some(0.2),
            _ => None,
        };
        if let Some(from) = from {
            node.insert(Moves::new(How::Swell(from)));
        }
    }
    let name = match strength {
        0 => ui.look.text("ui-steps-calm"),
        _ => {
            let name = format!("{}-feel-{}", steps.prefix, feeling.id);
            ui.look.text(&name)
        }
    };
    let plate = Node {
        position_type: PositionType::Absolute,
        left: px(space::XS),
        bottom: px(space::XS),
        padding: UiRect::axes(px(space::S), px(0)),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    ui.node(plate, ui.look.ground(Tone::Paper), |ui| {
        ui.say(name, Face::Bold, Size::Small, Tone::Ink, Justify::Start)
            .insert(Aloud::default());
    });
}

/// The steps: a picture for each that is done, a ring for each that is not.
fn trail(ui: &mut Ui, steps: &Steps, round: &Round, inside: f32) {
    let (done, all) = (steps.state.done().len(), round.steps.len());
    let number = |count: usize| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let values = [("done", number(done)), ("all", number(all))];
    let name = ui.look.text_with("ui-steps-trail", &values);
    let row = Node {
        width: px(inside),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        column_gap: px(space::S),
        ..default()
    };
    ui.node(row, access::text(&name), |ui| {
        for at in 0..all {
            let spot = Node {
                width: px(34),
                height: px(34),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..default()
            };
            let deed = steps.state.done().get(at).map(|done| done.deed.clone());
            let art = deed
                .and_then(|id| steps.content.deed(&id))
                .map(|deed| deed.art.clone());
            let tone = if art.is_some() {
                Tone::Right
            } else {
                Tone::PaperDim
            };
            let mut node = ui.node(spot, ui.look.ground(tone), |ui| match art {
                Some(art) => {
                    let art = layered(ui, &art, &["body", "kind"]);
                    ui.picture(&art, 30.0);
                }
                None => {
                    ui.icon("radio-off", 20.0, Tone::InkSoft);
                }
            });
            if at + 1 == done && steps.fresh && matches!(steps.last, Some(Outcome::Stepped(_))) {
                node.insert(Moves::new(How::Swell(0.3)));
            }
        }
    });
}
