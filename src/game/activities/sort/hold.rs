//! What is in the boat at the pier: its name, what one finds inside, and what can be done about it.

use bevy::prelude::*;

use crate::activities::sort::{self as engine, Outcome, Phase, Thing, Wrong};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;

use super::super::act;
use super::Sorting;

/// The thing in words, and the buttons.
pub(super) fn hold(ui: &mut Ui, sorting: &Sorting, width: f32) {
    let Some(thing) = sorting.state.current(sorting.content) else {
        return;
    };
    let name = sorting.text(ui, thing.id.as_ref());
    ui.within(width, |ui| {
        ui.say(name, Face::Bold, Size::Body, Tone::Ink, Justify::Center)
            .insert(Aloud::default());
    });
    let is_open = sorting.state.is_open(sorting.content);
    if is_open && thing.inside.is_some() {
        label(ui, sorting, thing, width);
    }
    match sorting.state.phase() {
        Phase::Place if is_open => {
            tools(ui, sorting, thing, width);
            // In a wide window it stands below Sango.
            if ui.look.room.is_portrait() {
                show_me(ui);
            }
        }
        Phase::Place => {
            ui.button(Kind::Primary, "ui-sort-open", Some("eye"))
                .insert(focus::First)
                .observe(act(engine::Action::Open));
        }
        Phase::Continue | Phase::Show => {
            ui.button(Kind::Primary, "ui-common-next", Some("next"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
        }
        Phase::Finished => {}
    }
}

/// The wish to be shown.
pub(super) fn show_me(ui: &mut Ui) {
    ui.button(Kind::Soft, "ui-sort-show-me", Some("eye"))
        .observe(act(engine::Action::ShowMe));
}

/// What one has found inside, and what has become of it since.
fn label(ui: &mut Ui, sorting: &Sorting, thing: &Thing, width: f32) {
    let just_opened = matches!(sorting.last, Some(Outcome::Opened(_)));
    let inside = sorting.text(ui, &format!("{}-inside", thing.id));
    let card = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::XS),
        padding: UiRect::axes(px(space::M), px(space::S)),
        border_radius: BorderRadius::all(px(space::S)),
        ..default()
    };
    let ground = ui.look.ground(Tone::Paper);
    let mut label = ui.node(card, ground, |ui| {
        ui.text(&inside, Size::Body, Tone::Ink)
            .insert(Aloud::default());
    });
    if just_opened && sorting.fresh {
        label.insert((Arrives::default(), UiTransform::default()));
    }
}

/// What can change it. What was used keeps its sign, so that one sees what has been done.
fn tools(ui: &mut Ui, sorting: &Sorting, thing: &Thing, width: f32) {
    if thing.uses.is_empty() {
        return;
    }
    let each = ui.paired(width);
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    let group = ui.look.text("ui-sort-change");
    let mut first = true;
    ui.node(row, access::group(&group), |ui| {
        for used in &thing.uses {
            let Some(tool) = sorting.content.tool(&used.tool) else {
                continue;
            };
            let done = sorting.state.used().contains(&tool.id);
            let vain = matches!(
                sorting.last,
                Some(Outcome::Missed { did: Wrong::Tool(last), .. }) if *last == tool.id
            );
            let (kind, sign) = match (done, used.miss.is_some()) {
                (true, false) => (Kind::Chosen, "check"),
                (true, true) if vain => (Kind::Again, "retry"),
                _ => (Kind::Plain, tool.icon.as_str()),
            };
            let text = sorting.text(ui, &format!("tool-{}", tool.id));
            let key = format!("tool-{}", tool.id);
            let mut button = ui.compact_saying(kind, &key, (&text, &text), sign, each);
            button.observe(act(engine::Action::Use(tool.id.clone())));
            if !done && first {
                button.insert(focus::First);
                first = false;
            }
            disable(&mut button, done);
        }
    });
}
