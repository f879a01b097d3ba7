//! The recovery code: shown once, entered when the PIN is forgotten; and the reset when both are.

use bevy::prelude::*;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};

use super::desk::{Note, Page, Purpose, act, on, to};
use super::{Ctx, frame, gate, keys, lock};

/// The new code, and a promise that it was written down.
pub(super) fn new_code(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-code-write");
    let code = ctx.desk.shown_code.clone().unwrap_or_default();
    frame::paragraph(ui, "ui-teacher-code-why");
    // Beside the button that says it was written down: whoever is led there by the keyboard has the code in sight.
    groups(ui, &code);
    ui.row(space::M, |ui| {
        // Not where the focus begins: a second Enter must not take away what is shown only once.
        ui.button(Kind::Primary, "ui-teacher-code-written", Some("check"))
            .observe(on(|desk| {
                desk.shown_code = None;
                desk.go(Page::Home);
            }));
    });
}

/// A code in groups of four, from left to right in every language; a screen reader spells it.
fn groups(ui: &mut Ui, code: &str) {
    let letters: Vec<char> = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let spelled: Vec<String> = letters
        .chunks(4)
        .map(|group| {
            group
                .iter()
                .map(char::to_string)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let node = Node {
        width: percent(100),
        min_height: px(space::TARGET),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::L),
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    let spoken = if letters.is_empty() {
        gate::how_many(ui, 0)
    } else {
        spelled.join(", ")
    };
    let name = access::text(&spoken);
    let ground = ui.look.ground(Tone::PaperDim);
    let mut row = ui.node(node, (ground, name), |ui| {
        for group in letters.chunks(4) {
            let group: String = group.iter().collect();
            ui.raw_text(group, Face::Bold, Size::Heading, Tone::Ink, Justify::Center);
        }
    });
    row.entry::<Node>()
        .and_modify(|mut node| node.direction = InlineDirection::Ltr);
}

/// The two ways in without the PIN.
pub(super) fn forgot(ui: &mut Ui) {
    frame::paragraph(ui, "ui-teacher-forgot-says");
    let texts = ["ui-teacher-forgot-code", "ui-teacher-forgot-reset"].map(|id| ui.look.text(id));
    ui.entry("unlock", "forgot-code", &texts[0], "")
        .insert(focus::First)
        .observe(to(Page::Code));
    ui.entry("retry", "forgot-reset", &texts[1], "")
        .observe(to(Page::Reset));
}

/// The keypad for the code.
pub(super) fn enter_code(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-recover-says");
    groups(ui, &ctx.desk.typed);
    let column = Node {
        width: percent(100),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::M),
        ..default()
    };
    ui.node(column, (), |ui| {
        keys::keypad(ui, Page::Code);
        let busy = ctx.desk.is_busy();
        let mut done = ui.button(Kind::Primary, "ui-teacher-code-done", Some("check"));
        done.observe(act(lock::submit));
        disable(&mut done, busy);
        if busy {
            let wait = ui.look.text("ui-teacher-wait");
            ui.centred(wait, Size::Body, Tone::InkSoft);
        }
    });
}

/// What a reset takes, what it leaves, and the way to it.
pub(super) fn reset(ui: &mut Ui) {
    frame::section(ui, "ui-teacher-reset-lost");
    frame::paragraph(ui, "ui-teacher-reset-lost-says");
    frame::section(ui, "ui-teacher-reset-stays");
    frame::paragraph(ui, "ui-teacher-reset-stays-says");
    ui.row(space::M, |ui| {
        // What cannot be undone asks for no attention.
        ui.button(Kind::Primary, "ui-teacher-reset-not", Some("close"))
            .insert(focus::First)
            .observe(to(Page::Enter));
        ui.button(Kind::Soft, "ui-teacher-reset-do", Some("warning"))
            .observe(on(|desk| {
                desk.purpose = Purpose::Reset;
                desk.go(Page::Choose);
                desk.note = Some(Note::good("ui-teacher-reset-choose"));
            }));
    });
}
