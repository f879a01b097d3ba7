//! The title: Sango by the lighthouse, and one thing to do.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Look, access, build, focus};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), spawn);
}

fn spawn(mut commands: Commands, mut look: Look) {
    let name = look.text("ui-title-name");
    let marks = (Name::new("Title"), DespawnOnExit(Screen::Title), focus::layer(0), access::group(&name));
    build::root(&mut commands, &mut look, Tone::SeaDeep, marks, |ui| {
        ui.bar(|_| {});
        let middle = Node {
            flex_grow: 1.0,
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            row_gap: px(space::M),
            padding: UiRect::all(px(space::L)),
            ..default()
        };
        ui.node(middle, (), |ui| {
            let (title, motto) = (ui.look.text("ui-title-name"), ui.look.text("ui-title-motto"));
            ui.heading(title, Size::Display, Tone::Sun);
            ui.centred(motto, Size::Large, Tone::Paper);
            ui.button(Kind::Primary, "ui-title-start", Some("play"))
                .insert(focus::First)
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Language));
        });
    });
}
