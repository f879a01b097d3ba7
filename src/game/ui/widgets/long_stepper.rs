//! A number with a long way to go: by one and by ten.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};

use super::button::{Kind, disable};

/// A number and how far it may go.
pub struct Count<'a> {
    /// The controls' key.
    pub key: &'a str,
    /// The name in words.
    pub name: String,
    /// The number.
    pub value: u16,
    /// The least it may be.
    pub least: u16,
    /// The most it may be.
    pub most: u16,
}

impl Ui<'_, '_, '_> {
    /// A name, a number and four buttons. `on` is called with the new number.
    pub fn long_stepper(
        &mut self,
        count: Count,
        on: impl Fn(u16, &mut Commands) + Clone + Send + Sync + 'static,
    ) {
        let node = Node {
            width: percent(100),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::S),
            row_gap: px(space::XS),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            ..default()
        };
        self.node(node, access::group(&count.name), |ui| {
            ui.raw_text(
                count.name.clone(),
                Face::Body,
                Size::Body,
                Tone::Ink,
                Justify::Start,
            );
            let controls = Node {
                column_gap: px(space::XS),
                align_items: AlignItems::Center,
                ..default()
            };
            ui.node(controls, (), |ui| {
                ui.jump(&count, -10, on.clone());
                ui.jump(&count, -1, on.clone());
                let value = Node {
                    min_width: px(52),
                    justify_content: JustifyContent::Center,
                    ..default()
                };
                let name = access::text(&format!("{}: {}", count.name, count.value));
                ui.node(value, name, |ui| {
                    let shown = count.value.to_string();
                    ui.raw_text(shown, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
                });
                ui.jump(&count, 1, on.clone());
                ui.jump(&count, 10, on);
            });
        });
    }

    /// The last jump goes no further than the end.
    fn jump(
        &mut self,
        count: &Count,
        by: i16,
        on: impl Fn(u16, &mut Commands) + Clone + Send + Sync + 'static,
    ) {
        let to = count
            .value
            .saturating_add_signed(by)
            .clamp(count.least, count.most);
        let sign = if by < 0 { '−' } else { '+' };
        let shown = format!("{sign}{}", by.unsigned_abs());
        let node = Node {
            min_width: px(space::TARGET),
            height: px(space::TARGET),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        let kind = if by.abs() == 1 {
            Kind::Chosen
        } else {
            Kind::Soft
        };
        let (key, name) = (
            format!("{}{by:+}", count.key),
            format!("{}: {shown}", count.name),
        );
        let mut button = self.control(kind, &key, &name, node, |ui| {
            // A number keeps its sign in front in every language.
            let shown = format!("\u{2066}{shown}\u{2069}");
            ui.raw_text(shown, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
        });
        button.observe(move |_: On<Activate>, mut commands: Commands| on(to, &mut commands));
        disable(&mut button, to == count.value);
    }
}
