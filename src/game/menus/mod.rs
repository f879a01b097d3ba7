//! What lies on top of a screen: Settings and Help.

mod help;
mod settings;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::app::Menu;
use super::screens::{Anew, Rebuild};
use super::ui::arrive::Arrives;
use super::ui::widgets::dialog::{self, Panel};
use super::ui::{Look, Ui};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((settings::plugin, help::plugin));
    app.add_systems(StateTransition, follow.in_set(Anew::Take))
        .add_systems(PostUpdate, arrive);
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

/// A menu as a sheet over the screen.
fn sheet(
    commands: &mut Commands,
    look: &mut Look,
    menu: Menu,
    heading: &str,
    children: impl FnOnce(&mut Ui),
) {
    let name = look.text(heading);
    dialog::sheet(
        commands,
        look,
        &name,
        (Name::new(format!("{menu:?}")), DespawnOnExit(menu)),
        |_: On<Activate>, mut next: ResMut<NextState<Menu>>| next.set(Menu::None),
        children,
    );
}
