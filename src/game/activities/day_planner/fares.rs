//! How whoever's day it is fares: a figure, and the day's meters with their names and values.

use bevy::prelude::*;

use crate::activities::day_planner::Law;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::{Planning, plate};

/// How many steps of a meter are drawn at least and at most; its number says the rest.
const STEPS: u8 = 4;
const MOST: u8 = 6;
const FIGURE: f32 = 68.0;
/// A meter that is wider than this has room for large signs.
const ROOMY: f32 = 170.0;

/// What the last tomorrow wished of a meter, and whether that has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    None,
    More,
    Less,
    Fulfilled,
}

/// Builds the figure and the meters.
pub(super) fn fares(ui: &mut Ui, planning: &Planning, width: f32) {
    let who = &planning.content.who;
    let art = if planning.state.is_good(planning.content) {
        &who.glad
    } else {
        &who.waiting
    };
    let name = ui.look.text(&format!("{}-who", planning.prefix));
    plate(ui, width, Tone::Paper, |ui| {
        let inside = width - 2.0 * space::S;
        let row = Node {
            width: px(inside),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            ..default()
        };
        ui.node(row, (), |ui| {
            ui.node(Node::default(), access::image(&name), |ui| {
                ui.picture(art, FIGURE);
            });
            let rest = inside - FIGURE - space::S;
            let meters = planning.day.meters();
            let in_row = ((rest / (104.0 * ui.look.larger())).floor() as usize)
                .clamp(1, 5)
                .min(meters.len().max(1));
            let each = (rest - space::XS * (in_row as f32 - 1.0)) / in_row as f32 - 0.5;
            let grid = Node {
                width: px(rest),
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(space::XS),
                row_gap: px(space::XS),
                ..default()
            };
            ui.node(grid, (), |ui| {
                for meter in meters {
                    self::meter(ui, planning, meter, each);
                }
            });
        });
    });
}

fn wish(planning: &Planning, meter: usize) -> Wish {
    let rules = planning.state.wishes().iter();
    let rules = rules.filter_map(|at| planning.day.rules.get(*at));
    let level = planning.state.board().level(planning.content, meter);
    let mut wish = Wish::None;
    for law in rules.map(|rule| &rule.law) {
        wish = match law {
            Law::AtLeast {
                meter: of,
                of: least,
            } if *of == meter && level < *least => Wish::More,
            Law::AtMost {
                meter: of,
                of: most,
            } if *of == meter && level > *most => Wish::Less,
            _ if law.meter() == Some(meter) => Wish::Fulfilled,
            _ => continue,
        };
        if wish != Wish::Fulfilled {
            break;
        }
    }
    wish
}

fn meter(ui: &mut Ui, planning: &Planning, meter: usize, width: f32) {
    let Some(content) = planning.content.meters.get(meter) else {
        return;
    };
    let level = planning.state.board().level(planning.content, meter);
    let wish = wish(planning, meter);
    let name = ui
        .look
        .text(&format!("{}-meter-{}", planning.prefix, content.id));
    let values = [
        ("meter", Value::from(name.as_str())),
        ("level", Value::from(i64::from(level))),
    ];
    let id = match wish {
        Wish::More => "ui-planner-meter-more",
        Wish::Less => "ui-planner-meter-less",
        Wish::None | Wish::Fulfilled => "ui-planner-meter",
    };
    let label = ui.look.text_with(id, &values);
    let row = Node {
        width: px(width),
        column_gap: px(space::XS),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    // Where few meters stand in a row, they are as large as there is room for.
    let roomy = width > ROOMY * ui.look.larger();
    let (picture, slot) = if roomy { (40.0, 18.0) } else { (28.0, 10.0) };
    ui.node(row, access::text(&label), |ui| {
        ui.picture(&content.art, picture);
        let column = Node {
            width: px(width - picture - space::XS),
            flex_direction: FlexDirection::Column,
            row_gap: px(1),
            ..default()
        };
        ui.node(column, (), |ui| {
            ui.raw_text(
                name.clone(),
                Face::Bold,
                Size::Small,
                Tone::Ink,
                Justify::Start,
            );
            let line = Node {
                column_gap: px(slot / 4.0),
                align_items: AlignItems::Center,
                ..default()
            };
            ui.node(line, (), |ui| {
                ui.raw_text(
                    level.to_string(),
                    Face::Bold,
                    Size::Small,
                    Tone::Ink,
                    Justify::Start,
                );
                steps(ui, level, slot);
                let sign = match wish {
                    Wish::More => Some(("arrow-up", Tone::Berry)),
                    Wish::Less => Some(("arrow-down", Tone::Berry)),
                    Wish::Fulfilled => Some(("check", Tone::LeafDeep)),
                    Wish::None => None,
                };
                if let Some((sign, tone)) = sign {
                    ui.icon(sign, 18.0, tone);
                }
            });
        });
    });
}

/// One dot a step, and rings where more could be.
fn steps(ui: &mut Ui, level: u8, size: f32) {
    for step in 0..STEPS.max(level.min(MOST)) {
        let (fill, line) = if step < level {
            (Tone::LeafDeep, Tone::LeafDeep)
        } else {
            (Tone::Clear, Tone::InkSoft)
        };
        // The first one keeps away from the number before it.
        let away = px(if step == 0 { size / 3.0 } else { 0.0 });
        let margin = if ui.look.is_rtl() {
            UiRect::right(away)
        } else {
            UiRect::left(away)
        };
        let dot = Node {
            width: px(size),
            height: px(size),
            margin,
            border: UiRect::all(px(size / 8.0)),
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        let line = BorderColor::all(ui.look.color(line));
        ui.leaf(dot, (ui.look.paint(fill), line, access::Decorative));
    }
}
