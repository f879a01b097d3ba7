//! Short messages that everyone must be able to see and hear: they stay until closed. A remark on what was just done goes with
//! the screen that it was made on, since it would lie over the next one's buttons.

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{Activate, ScrollArea};

use crate::game::app::Screen;
use crate::game::pace::Pace;
use crate::game::ui::arrive::Arrives;
use crate::game::ui::look::{Face, anywhere};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, access, build, focus};

use super::kind::Kind;

/// Asks for a message; the text's id and its values are already put together.
#[derive(Message, Debug, Clone)]
pub struct Tell(pub String);

/// Asks for a remark: a message that goes with the screen.
#[derive(Message, Debug, Clone)]
pub struct Remark(pub String);

/// A message on the screen. A page that says the same itself may take it away.
#[derive(Component)]
pub struct Toast;

/// The part of it that covers something.
#[derive(Component)]
struct Card;

/// Where a remark was made.
#[derive(Component)]
struct MadeOn(Screen);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Tell>()
        .add_message::<Remark>()
        .add_systems(Update, (show, pass))
        .add_systems(PostUpdate, make_room.after(UiSystems::PostLayout));
}

/// A message lies over the screen's lower edge: what scrolls is longer by as much, so that nothing stays below it.
fn make_room(
    cards: Query<&ComputedNode, With<Card>>,
    mut areas: Query<&mut Node, With<ScrollArea>>,
    mut pace: ResMut<Pace>,
) {
    let high = cards
        .iter()
        .map(|node| node.size().y * node.inverse_scale_factor)
        .fold(0.0, f32::max);
    let room = if high > 0.0 {
        px((high + 2.0 * space::L).ceil())
    } else {
        px(0)
    };
    for mut area in &mut areas {
        if area.padding.bottom != room {
            area.padding.bottom = room;
            pace.stir(0.2);
        }
    }
}

/// Takes remarks away with their screen.
fn pass(
    remarks: Query<(Entity, &MadeOn)>,
    screen: Option<Res<State<Screen>>>,
    mut commands: Commands,
) {
    let Some(screen) = screen else { return };
    for (entity, MadeOn(own)) in &remarks {
        if screen.get() != own {
            commands.entity(entity).despawn();
        }
    }
}

fn show(
    mut tells: MessageReader<Tell>,
    mut remarks: MessageReader<Remark>,
    screen: Option<Res<State<Screen>>>,
    shown: Query<Entity, With<Toast>>,
    mut look: Look,
    mut commands: Commands,
) {
    let told = tells.read().last().map(|Tell(text)| text.clone());
    let made = remarks.read().last().map(|Remark(text)| text.clone());
    let made_on = screen
        .filter(|_| told.is_none())
        .map(|screen| MadeOn(*screen.get()));
    // What is wrong comes before a remark.
    let Some(text) = told.or(made) else { return };
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
            Arrives::default(),
        ))
        .id();
    if let Some(made_on) = made_on {
        commands.entity(root).insert(made_on);
    }
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
            (ui.look.ground(Tone::Shell), access::alert(&text), Card),
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
                            Tone::Foam,
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
