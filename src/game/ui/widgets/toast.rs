//! Short messages that everyone must be able to see and hear: they stay until closed.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::look::{Face, anywhere};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, access, build, focus};

use super::button::Kind;

/// Asks for a message; the text's id and its values are already put together.
#[derive(Message, Debug, Clone)]
pub struct Tell(pub String);

/// A message on the screen. A page that says the same itself may take it away.
#[derive(Component)]
pub struct Toast;

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Tell>().add_systems(Update, show);
}

fn show(
    mut tells: MessageReader<Tell>,
    shown: Query<Entity, With<Toast>>,
    mut look: Look,
    mut commands: Commands,
) {
    let Some(Tell(text)) = tells.read().last().cloned() else {
        return;
    };
    for entity in &shown {
        commands.entity(entity).despawn();
    }
    let node = Node {
        position_type: PositionType::Absolute,
        bottom: px(space::L),
        width: percent(100),
        justify_content: JustifyContent::Center,
        padding: UiRect::horizontal(px(space::M)),
        ..default()
    };
    let root = commands
        .spawn((
            node,
            GlobalZIndex(50),
            Toast,
            Name::new("Toast"),
            Pickable::IGNORE,
        ))
        .id();
    build::below(&mut commands, root, &mut look, |ui| {
        let card = Node {
            max_width: px(space::COLUMN),
            padding: UiRect::all(px(space::M)),
            column_gap: px(space::M),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            ..default()
        };
        ui.node(
            card,
            (BackgroundColor(Tone::Ink.color()), access::alert(&text)),
            |ui| {
                ui.node(
                    Node {
                        flex_shrink: 1.0,
                        ..default()
                    },
                    (),
                    |ui| {
                        ui.raw_text(
                            text.clone(),
                            Face::Body,
                            Size::Body,
                            Tone::Paper,
                            Justify::Start,
                        )
                        .insert(anywhere());
                    },
                );
                let mut close = ui.round(Kind::Plain, "ui-common-close", "close");
                close.insert(focus::Dismiss).observe(
                    move |_: On<Activate>, mut commands: Commands| {
                        commands.entity(root).despawn();
                    },
                );
            },
        );
    });
}
