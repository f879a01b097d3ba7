//! The PIN: chosen, repeated, entered.

use bevy::prelude::*;

use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::desk::{Page, Purpose, act, to};
use super::{Ctx, keys, lock};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let page = ctx.desk.page;
    let says = match (page, ctx.desk.purpose) {
        (Page::Choose, Purpose::First) => "ui-teacher-choose-first",
        (Page::Choose, _) => "ui-teacher-choose",
        (Page::Repeat, _) => "ui-teacher-repeat",
        (Page::OldPin, _) => "ui-teacher-enter-old",
        _ => "ui-teacher-enter",
    };
    let column = Node {
        width: percent(100),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::M),
        ..default()
    };
    ui.node(column, (), |ui| {
        let says = ui.look.text(says);
        ui.centred(says, Size::Body, Tone::Ink);
        dots(ui, ctx);
        keys::keypad(ui, page);
        let busy = ctx.desk.is_busy();
        // In one row where there is room, so that a message above pushes nothing out of a low window.
        ui.row(space::M, |ui| {
            let mut done = ui.button(Kind::Primary, "ui-teacher-pin-done", Some("check"));
            done.observe(act(lock::submit));
            disable(&mut done, busy);
            if page == Page::Enter {
                ui.button(Kind::Soft, "ui-teacher-forgot", Some("help"))
                    .observe(to(Page::Forgot));
            }
        })
        .entry::<Node>()
        .and_modify(|mut node| node.justify_content = JustifyContent::Center);
        if busy {
            let wait = ui.look.text("ui-teacher-wait");
            ui.centred(wait, Size::Body, Tone::InkSoft);
        }
    });
}

/// How many characters were typed, in words.
pub(super) fn how_many(ui: &Ui, typed: usize) -> String {
    let count = [("count", Value::from(typed as i64))];
    ui.look.text_with("ui-teacher-digits", &count)
}

/// A dot for each digit: how many were typed, and not which.
fn dots(ui: &mut Ui, ctx: &Ctx) {
    let typed = ctx.desk.typed.len();
    let name = how_many(ui, typed);
    let mut name = access::text(&name);
    name.set_live(accesskit::Live::Polite);
    let node = Node {
        min_width: px(220),
        min_height: px(space::TARGET),
        padding: UiRect::horizontal(px(space::M)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    ui.node(node, (ui.look.ground(Tone::PaperDim), name), |ui| {
        for _ in 0..typed {
            let dot = Node {
                width: px(14),
                height: px(14),
                border_radius: BorderRadius::MAX,
                ..default()
            };
            ui.leaf(dot, (ui.look.paint(Tone::Ink), Pickable::IGNORE));
        }
    });
}
