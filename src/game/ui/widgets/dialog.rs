//! A sheet over the screen: it is answered or closed before anything below it, and Tab stays within it.

use bevy::ecs::system::IntoObserverSystem;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, Ui, access, build, focus};

use super::kind::Kind;

/// Where sheets lie among the layers, and above what they are drawn.
const LAYER: u8 = 10;
const HEIGHT: i32 = 20;

/// The sheet itself, without the veil around it.
#[derive(Component)]
pub struct Panel;

/// Spawns a sheet with a name and a way to close it, which Escape stands for; `marks` say when it goes away.
pub fn sheet<M>(
    commands: &mut Commands,
    look: &mut Look,
    name: &str,
    marks: impl Bundle,
    close: impl IntoObserverSystem<Activate, (), M>,
    children: impl FnOnce(&mut Ui),
) {
    let marks = (
        marks,
        focus::layer(LAYER),
        access::dialog(name),
        GlobalZIndex(HEIGHT),
    );
    let mut root = build::root(commands, look, Tone::Veil, marks, |ui| {
        let room = *ui.look.room;
        let side = ((room.width - space::COLUMN) / 2.0).max(space::S);
        let margin = UiRect::axes(px(side), px(space::S));
        ui.panel(
            name,
            margin,
            |ui| {
                ui.read_all();
                ui.round(Kind::Plain, "ui-common-close", "close")
                    .insert((focus::Back, focus::First))
                    .observe(close);
            },
            children,
        );
    });
    // What lies below must not hear taps meant for the sheet.
    root.insert(Pickable {
        should_block_lower: true,
        is_hoverable: true,
    });
}

/// How wide the room within a sheet is.
pub fn within(look: &Look) -> f32 {
    look.room.at_most(space::COLUMN + 2.0 * space::S) - 2.0 * (space::S + space::L)
}

impl Ui<'_, '_, '_> {
    /// A panel with a bar that names it, what stands at the bar's end, and what it holds, which scrolls.
    pub fn panel(
        &mut self,
        name: &str,
        margin: UiRect,
        at_end: impl FnOnce(&mut Ui),
        children: impl FnOnce(&mut Ui),
    ) {
        let panel = Node {
            margin,
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            flex_direction: FlexDirection::Column,
            border_radius: BorderRadius::all(px(space::L)),
            overflow: Overflow::clip(),
            ..default()
        };
        let ground = self.look.ground(Tone::Paper);
        self.node(panel, (Panel, ground), |ui| {
            let bar = Node {
                padding: UiRect::axes(px(space::M), px(space::S)),
                column_gap: px(space::S),
                align_items: AlignItems::Center,
                // The panel cuts off what stands over, but not at its round corners.
                border_radius: BorderRadius::top(px(space::L)),
                flex_shrink: 0.0,
                ..default()
            };
            let ground = ui.look.paint(Tone::Sea);
            ui.node(bar, ground, |ui| {
                // Large words leave room for what stands beside them.
                let large = ui.look.room.is_portrait() && ui.look.larger() > 1.5;
                let size = if large { Size::Large } else { Size::Heading };
                ui.heading(name, size, Tone::Foam);
                ui.spring();
                at_end(ui);
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
    }
}
