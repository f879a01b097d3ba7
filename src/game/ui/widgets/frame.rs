//! What every screen has: the bar with the way back, Settings and Help.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Menu;
use crate::game::ui::tokens::space;
use crate::game::ui::{Ui, focus};

use super::button::Kind;

impl Ui<'_, '_, '_> {
    /// The bar at the top: what stands at its start, then Settings and Help at its end. Help is one tap away everywhere.
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
            ui.round(Kind::Quiet, "ui-common-settings", "settings")
                .observe(open(Menu::Settings));
            ui.round(Kind::Quiet, "ui-common-help", "help")
                .observe(open(Menu::Help));
        });
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
