//! What every screen has: its root, the bar with the way back, Settings and Help.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::{Menu, Screen};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, Ui, access, build, focus};

use super::kind::Kind;

/// What a screen is, before it is spawned.
pub struct Frame<'a> {
    screen: Screen,
    place: String,
    heading: &'a str,
}

impl<'a> Frame<'a> {
    /// A screen; `heading` is what a screen reader hears on arriving.
    pub fn new(screen: Screen, heading: &'a str) -> Self {
        Self {
            screen,
            place: format!("{screen:?}"),
            heading,
        }
    }

    /// Names where in the screen one is: when it changes, the focus goes to the top.
    pub fn at(mut self, place: String) -> Self {
        self.place = place;
        self
    }

    /// Spawns the screen's tree, which goes with its state.
    pub fn spawn(self, commands: &mut Commands, look: &mut Look, children: impl FnOnce(&mut Ui)) {
        let marks = (
            Name::new(self.place),
            DespawnOnExit(self.screen),
            focus::layer(0),
            access::group(self.heading),
        );
        build::root(commands, look, Tone::SeaDeep, marks, children);
    }
}

impl Ui<'_, '_, '_> {
    /// What a screen is about, in the middle: side by side in a window that is wide, one under the other on an upright phone.
    pub fn side_by_side(&mut self, padding: UiRect, children: impl FnOnce(&mut Ui)) {
        let room = *self.look.room;
        let node = Node {
            width: px(room.at_most(920.0)),
            flex_grow: 1.0,
            flex_direction: if room.is_portrait() {
                FlexDirection::Column
            } else {
                FlexDirection::Row
            },
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            column_gap: px(space::L),
            row_gap: px(space::M),
            padding,
            ..default()
        };
        self.node(node, (), children);
    }

    /// The bar at the top: what stands at its start, then what reads it aloud, Settings and Help at its end. Help is one tap away everywhere.
    pub fn bar(&mut self, start: impl FnOnce(&mut Ui)) {
        let node = Node {
            width: percent(100),
            padding: UiRect::axes(px(space::M), px(space::S)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..default()
        };
        self.node(node, (), |ui| {
            start(ui);
            ui.spring();
            ui.read_all();
            ui.round(Kind::Quiet, "ui-common-settings", "settings")
                .observe(open(Menu::Settings));
            ui.round(Kind::Quiet, "ui-common-help", "help")
                .observe(open(Menu::Help));
        });
    }

    /// The bar with the screen's heading; large words stand below it where an upright phone has no room for them.
    pub fn bar_with(&mut self, heading: &str, tone: Tone, start: impl FnOnce(&mut Ui)) {
        let portrait = self.look.room.is_portrait();
        let below = portrait && self.look.larger() > 1.25;
        let size = if portrait { Size::Large } else { Size::Heading };
        self.bar(|ui| {
            start(ui);
            if !below {
                ui.heading(heading, size, tone);
            }
        });
        if below {
            let line = Node {
                padding: UiRect::horizontal(px(space::M)),
                flex_shrink: 0.0,
                ..default()
            };
            self.node(line, (), |ui| {
                ui.heading(heading, size, tone);
            });
        }
    }

    /// The way back, which Escape stands for.
    pub fn back(&mut self) -> EntityCommands<'_> {
        let mut entity = self.round(Kind::Quiet, "ui-common-back", "back");
        entity.insert(focus::Back);
        entity
    }
}

/// An observer that opens a menu.
pub fn open(menu: Menu) -> impl Fn(On<Activate>, ResMut<NextState<Menu>>) + Clone {
    move |_, mut next| next.set(menu)
}

/// An observer that goes to a screen.
pub fn go(screen: Screen) -> impl Fn(On<Activate>, ResMut<NextState<Screen>>) + Clone {
    move |_, mut next| next.set(screen)
}
