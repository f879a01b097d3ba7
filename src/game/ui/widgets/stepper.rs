//! A number or one of a list, changed by two buttons: no typing, no dragging.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

use super::button::{disable, disc};
use super::kind::Kind;

/// A stepper was asked to go one down or up. Sent to the observer given to [`Ui::stepper`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One less, or the one before.
    Down,
    /// One more, or the next.
    Up,
}

/// What a stepper shows.
pub struct Shown<'a> {
    /// The text id of what is stepped; also the controls' key.
    pub key: &'a str,
    /// The name in words.
    pub name: String,
    /// The value in words.
    pub value: String,
    /// Whether one less is possible.
    pub can_down: bool,
    /// Whether one more is possible.
    pub can_up: bool,
}

impl Ui<'_, '_, '_> {
    /// A name, a value and two buttons. `on` is called with the step when either is activated.
    pub fn stepper(
        &mut self,
        shown: Shown,
        on: impl Fn(Step, &mut Commands) + Clone + Send + Sync + 'static,
    ) {
        let (less, more) = (
            self.look.text("ui-common-less"),
            self.look.text("ui-common-more"),
        );
        self.stepped(&shown.name, space::S, |ui| {
            let down = on.clone();
            let key = format!("{}-down", shown.key);
            let mut button = ui.step_button(&key, &format!("{}: {less}", shown.name), "minus");
            button.observe(move |_: On<Activate>, mut commands: Commands| {
                down(Step::Down, &mut commands)
            });
            disable(&mut button, !shown.can_down);
            ui.stepped_value(&shown.name, &shown.value, 88.0);
            let key = format!("{}-up", shown.key);
            let mut button = ui.step_button(&key, &format!("{}: {more}", shown.name), "plus");
            button.observe(move |_: On<Activate>, mut commands: Commands| {
                on(Step::Up, &mut commands)
            });
            disable(&mut button, !shown.can_up);
        });
    }

    /// A name and, at the line's end or below it, what changes its value.
    pub(super) fn stepped(&mut self, name: &str, gap: f32, controls: impl FnOnce(&mut Ui)) {
        let row = Node {
            width: percent(100),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::S),
            row_gap: px(space::XS),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            ..default()
        };
        self.node(row, access::group(name), |ui| {
            ui.raw_text(name, Face::Body, Size::Body, Tone::Ink, Justify::Start);
            let node = Node {
                column_gap: px(gap),
                align_items: AlignItems::Center,
                ..default()
            };
            ui.node(node, (), controls);
        });
    }

    /// The value between the buttons; a screen reader hears it with its name.
    pub(super) fn stepped_value(&mut self, name: &str, value: &str, width: f32) {
        let node = Node {
            min_width: px(width),
            justify_content: JustifyContent::Center,
            ..default()
        };
        self.node(node, access::text(&format!("{name}: {value}")), |ui| {
            ui.raw_text(value, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
        });
    }

    fn step_button(&mut self, key: &str, name: &str, icon: &str) -> EntityCommands<'_> {
        self.control(Kind::Soft, key, name, disc(), |ui| {
            ui.icon(icon, 24.0, Tone::Ink);
        })
    }

    /// On or off, said by a sign and a word.
    pub fn toggle(&mut self, key: &str, on: bool) -> EntityCommands<'_> {
        let name = self.look.text(key);
        let state = self
            .look
            .text(if on { "ui-common-on" } else { "ui-common-off" });
        let node = Node {
            align_self: AlignSelf::Stretch,
            min_height: px(space::TARGET),
            // What it says stands in line with what other rows say; its ground reaches farther.
            margin: UiRect::horizontal(px(-space::S)),
            padding: UiRect::horizontal(px(space::S)),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            border_radius: BorderRadius::all(px(space::ROUND)),
            ..default()
        };
        let mut entity = self.control(Kind::Plain, key, &name, node, |ui| {
            ui.raw_text(&name, Face::Body, Size::Body, Tone::Ink, Justify::Start);
            ui.node(
                Node {
                    column_gap: px(space::S),
                    align_items: AlignItems::Center,
                    flex_shrink: 0.0,
                    ..default()
                },
                Pickable::IGNORE,
                |ui| {
                    ui.raw_text(state, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
                    switch(ui, on);
                },
            );
        });
        entity.insert(access::switch(&name, on));
        entity
    }
}

/// A track, and a knob at its end when it is on.
fn switch(ui: &mut Ui, on: bool) {
    let (long, high, rim) = (58.0, 34.0, 4.0);
    let track = Node {
        width: px(long),
        height: px(high),
        padding: UiRect::all(px(rim)),
        justify_content: if on {
            JustifyContent::FlexEnd
        } else {
            JustifyContent::FlexStart
        },
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let tone = if on { Tone::LeafDeep } else { Tone::InkSoft };
    let marks = (ui.look.paint(tone), Pickable::IGNORE);
    ui.node(track, marks, |ui| {
        let knob = Node {
            width: px(high - 2.0 * rim),
            height: px(high - 2.0 * rim),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        ui.leaf(knob, (ui.look.paint(Tone::Paper), Pickable::IGNORE));
    });
}
