//! Tabs: parts of a page of which one is open. One stop for Tab; the arrows along the line, Home and End open another.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access, focus};

use super::kind::Kind;

/// One of several tabs.
#[derive(Component)]
pub(super) struct Tab;

impl Ui<'_, '_, '_> {
    /// Tabs of a part that has a name, each called by the text of its id, and what the open one shows. `on` is called with the number
    /// of the tab that is to be opened.
    pub fn tabs(
        &mut self,
        name: &str,
        ids: &[&str],
        open: usize,
        on: impl Fn(usize, &mut Commands) + Clone + Send + Sync + 'static,
        shows: impl FnOnce(&mut Ui),
    ) {
        let row = Node {
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::XS),
            row_gap: px(space::XS),
            ..default()
        };
        self.node(row, access::tab_list(name), |ui| {
            for (at, id) in ids.iter().enumerate() {
                let on = on.clone();
                ui.tab(id, at == open)
                    .observe(move |_: On<Activate>, mut commands: Commands| on(at, &mut commands));
            }
        });
        let panel = Node {
            width: percent(100),
            flex_direction: FlexDirection::Column,
            row_gap: px(space::M),
            ..default()
        };
        let name = ids.get(open).map(|id| self.look.text(id));
        let name = access::tab_panel(name.as_deref().unwrap_or_default());
        self.node(panel, name, shows);
    }

    /// The open one stands out by a bar and bolder words as well as by its ground.
    fn tab(&mut self, id: &str, open: bool) -> EntityCommands<'_> {
        let text = self.look.text(id);
        let node = Node {
            min_height: px(space::TARGET),
            max_width: percent(100),
            padding: UiRect::axes(px(space::M), px(space::S)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(space::S)),
            ..default()
        };
        let (kind, face) = if open {
            (Kind::Plain, Face::Bold)
        } else {
            (Kind::Soft, Face::Body)
        };
        let mut entity = self.control(kind, id, &text, node, |ui| {
            ui.raw_text(text.as_str(), face, Size::Body, Tone::Ink, Justify::Center);
            if open {
                let bar = Node {
                    position_type: PositionType::Absolute,
                    bottom: px(0),
                    left: px(space::S),
                    right: px(space::S),
                    height: px(5),
                    border_radius: BorderRadius::MAX,
                    ..default()
                };
                let ground = BackgroundColor(ui.look.color(Tone::Coral));
                ui.leaf(bar, (ground, Pickable::IGNORE));
            }
        });
        entity.insert((
            Tab,
            focus::Sideways,
            TabIndex(if open { 0 } else { -1 }),
            access::tab(&text, open),
        ));
        entity
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(keys);
}

/// Opens the neighbour that a key means, round and round, and takes the keyboard there.
fn keys(
    mut press: On<FocusedInput<KeyboardInput>>,
    tabs: Query<(&ChildOf, &Node), With<Tab>>,
    rows: Query<&Children>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    let Ok((row, node)) = tabs.get(press.focused_entity) else {
        return;
    };
    let Ok(siblings) = rows.get(row.parent()) else {
        return;
    };
    if press.input.state != ButtonState::Pressed {
        return;
    }
    let all: Vec<Entity> = siblings
        .iter()
        .filter(|entity| tabs.contains(*entity))
        .collect();
    let here = all
        .iter()
        .position(|entity| *entity == press.focused_entity);
    let (here, many) = (here.unwrap_or_default(), all.len());
    let (on, back) = ((here + 1) % many, (here + many - 1) % many);
    let is_rtl = node.direction == InlineDirection::Rtl;
    let to = match (&press.input.logical_key, is_rtl) {
        (Key::ArrowRight, false) | (Key::ArrowLeft, true) => on,
        (Key::ArrowLeft, false) | (Key::ArrowRight, true) => back,
        (Key::Home, _) => 0,
        (Key::End, _) => many - 1,
        _ => return,
    };
    press.propagate(false);
    if to != here {
        let entity = all[to];
        focus.set(entity, FocusCause::Navigated);
        visible.0 = true;
        commands.trigger(Activate { entity });
    }
}
