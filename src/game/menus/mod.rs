//! What lies on top of a screen: Settings and Help.

mod help;
mod settings;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::app::Menu;
use super::screens::Rebuild;
use super::ui::arrive::Arrives;
use super::ui::tokens::{Size, Tone, space};
use super::ui::widgets::Kind;
use super::ui::{Look, Ui, access, build, focus};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((settings::plugin, help::plugin));
    app.add_systems(PostUpdate, (follow, arrive));
}

/// A menu is built anew with the screen below it.
fn follow(
    mut asked: MessageReader<Rebuild>,
    menu: Res<State<Menu>>,
    mut next: ResMut<NextState<Menu>>,
) {
    if asked.read().count() > 0
        && *menu.get() != Menu::None
        && matches!(*next, NextState::Unchanged)
    {
        next.set(*menu.get());
    }
}

/// The sheet itself, without the veil around it.
#[derive(Component)]
struct Panel;

/// A menu that was opened comes up; one that is built anew stays where it is.
fn arrive(
    mut changes: MessageReader<StateTransitionEvent<Menu>>,
    new: Query<Entity, Added<Panel>>,
    mut commands: Commands,
) {
    let opened = changes
        .read()
        .any(|change| change.entered != change.exited && change.entered != Some(Menu::None));
    for panel in new.iter().filter(|_| opened) {
        commands.entity(panel).insert(Arrives::default());
    }
}

/// A sheet over the screen, with a heading and a way to close it.
fn sheet(
    commands: &mut Commands,
    look: &mut Look,
    menu: Menu,
    heading: &str,
    children: impl FnOnce(&mut Ui),
) {
    let name = look.text(heading);
    let marks = (
        Name::new(format!("{menu:?}")),
        DespawnOnExit(menu),
        focus::layer(10),
        access::dialog(&name),
        GlobalZIndex(20),
    );
    let mut root = build::root(commands, look, Tone::Veil, marks, |ui| {
        let room = *ui.look.room;
        let side = ((room.width - space::COLUMN) / 2.0).max(space::S);
        let panel = Node {
            margin: UiRect::axes(px(side), px(space::S)),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            flex_direction: FlexDirection::Column,
            border_radius: BorderRadius::all(px(space::L)),
            overflow: Overflow::clip(),
            ..default()
        };
        let ground = ui.look.ground(Tone::Paper);
        ui.node(panel, (Panel, ground), |ui| {
            let bar = Node {
                padding: UiRect::axes(px(space::M), px(space::S)),
                column_gap: px(space::S),
                align_items: AlignItems::Center,
                border_radius: BorderRadius::top(px(space::L)),
                flex_shrink: 0.0,
                ..default()
            };
            ui.node(bar, ui.look.paint(Tone::Sea), |ui| {
                // Large words leave room for what stands beside them.
                let large = ui.look.room.is_portrait() && ui.look.larger() > 1.5;
                let size = if large { Size::Large } else { Size::Heading };
                ui.heading(&name, size, Tone::Foam);
                ui.spring();
                ui.read_all();
                ui.round(Kind::Plain, "ui-common-close", "close")
                    .insert((focus::Back, focus::First))
                    .observe(|_: On<Activate>, mut next: ResMut<NextState<Menu>>| {
                        next.set(Menu::None)
                    });
            });
            ui.scroll(|ui| {
                let column = Node {
                    width: percent(100),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(space::M),
                    padding: UiRect::all(px(space::L)),
                    ..default()
                };
                ui.node(column, (), children);
            });
        });
    });
    // What lies below must not hear taps meant for the sheet.
    root.insert(Pickable {
        should_block_lower: true,
        is_hoverable: true,
    });
}
