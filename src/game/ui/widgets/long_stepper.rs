//! A number with a long way to go: by one and by ten.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::Ui;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};

use super::button::disable;
use super::kind::Kind;

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
        self.stepped(&count.name, space::XS, |ui| {
            ui.jump(&count, -10, on.clone());
            ui.jump(&count, -1, on.clone());
            ui.stepped_value(&count.name, &count.value.to_string(), 52.0);
            ui.jump(&count, 1, on.clone());
            ui.jump(&count, 10, on);
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
            min_height: px(space::TARGET),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        let (key, name) = (
            format!("{}{by:+}", count.key),
            format!("{}: {shown}", count.name),
        );
        let mut button = self.control(Kind::Soft, &key, &name, node, |ui| {
            // A number keeps its sign in front in every language.
            let shown = format!("\u{2066}{shown}\u{2069}");
            ui.raw_text(shown, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
        });
        button.observe(move |_: On<Activate>, mut commands: Commands| on(to, &mut commands));
        disable(&mut button, to == count.value);
    }
}
