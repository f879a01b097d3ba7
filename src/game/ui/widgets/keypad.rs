//! Typing without a keyboard: a button for each character, and one that takes the last one back.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, focus};

use super::kind::Kind;

/// A key of a keypad was pressed. Sent to the observer given to [`Ui::keypad`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// A character.
    Character(char),
    /// The last character is to be taken back.
    Erase,
}

/// How the controls of a keypad are known among the screen's: `key-7`, `key-erase`.
pub fn control_key(character: char) -> String {
    format!("key-{character}")
}

impl Ui<'_, '_, '_> {
    /// The characters as buttons, at most `columns` in a row, then the one that erases, whose name is the text `erase`. Numbers and
    /// codes run from left to right in every language. `on` is called with what was pressed.
    pub fn keypad(
        &mut self,
        characters: &str,
        columns: u16,
        erase: &str,
        on: impl Fn(Pressed, &mut Commands) + Clone + Send + Sync + 'static,
    ) {
        let least = space::TARGET.max(f32::from(self.look.settings.text_percent) * 0.4);
        let room = (self.look.room.width - 2.0 * space::M).min(700.0);
        let fitting = ((room + space::S) / (least + space::S)).floor().max(1.0);
        let columns = f32::from(columns).min(fitting);
        let side = least.max((room / columns - space::S).min(64.0));
        // Four rows and what stands above and below them fit a low window.
        let high = if self.look.room.height < 600.0 {
            space::TARGET
        } else {
            side.clamp(space::TARGET, 56.0)
        };
        let grid = Node {
            flex_wrap: FlexWrap::Wrap,
            justify_content: JustifyContent::Center,
            column_gap: px(space::S),
            row_gap: px(space::S),
            max_width: px(columns * (side + space::S)),
            ..default()
        };
        let mut pad = self.node(grid, (), |ui| {
            for (at, character) in characters.chars().enumerate() {
                let name = character.to_string();
                let pressed = on.clone();
                let mut key = ui.control(
                    Kind::Soft,
                    &control_key(character),
                    &name,
                    key_node(side, high),
                    |ui| {
                        ui.raw_text(
                            name.clone(),
                            Face::Bold,
                            Size::Large,
                            Tone::Ink,
                            Justify::Center,
                        );
                    },
                );
                key.observe(move |_: On<Activate>, mut commands: Commands| {
                    pressed(Pressed::Character(character), &mut commands);
                });
                if at == 0 {
                    key.insert(focus::First);
                }
            }
            let name = ui.look.text(erase);
            ui.control(Kind::Soft, "key-erase", &name, key_node(side, high), |ui| {
                // The pad runs from left to right in every language, and so does what its last key takes away.
                ui.icon("keypad-erase", 26.0, Tone::Ink)
                    .entry::<ImageNode>()
                    .and_modify(|mut image| image.flip_x = false);
            })
            .observe(move |_: On<Activate>, mut commands: Commands| {
                on(Pressed::Erase, &mut commands);
            });
        });
        pad.entry::<Node>()
            .and_modify(|mut node| node.direction = InlineDirection::Ltr);
    }
}

fn key_node(side: f32, high: f32) -> Node {
    Node {
        width: px(side),
        min_height: px(high),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(px(space::M)),
        flex_shrink: 0.0,
        ..default()
    }
}
