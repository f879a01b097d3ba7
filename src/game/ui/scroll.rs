//! A part that scrolls: by wheel, by finger, by PageUp and PageDown, and by itself to whatever has the focus.

use bevy::input::keyboard::KeyboardInput;
use bevy::input::{ButtonState, keyboard::Key};
use bevy::picking::events::{Click, Drag, Pointer};
use bevy::prelude::*;
use bevy::ui::{IgnoreScroll, Pressed, UiSystems};
use bevy::ui_widgets::ScrollArea;

use super::Ui;
use super::focus::Layers;
use super::tokens::{Tone, space};
use crate::game::pace::Pace;

impl Ui<'_, '_, '_> {
    /// A stretch of the screen that scrolls when its content is higher; it takes what room is left.
    pub fn scroll(&mut self, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        self.node(
            Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                flex_grow: 1.0,
                flex_basis: px(0),
                min_height: px(0),
                width: percent(100),
                overflow: Overflow::scroll_y(),
                ..default()
            },
            ScrollArea,
            |ui| {
                // As high as its content, at least as high as the area: nothing in it may be squeezed.
                let content = Node {
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Center,
                    flex_shrink: 0.0,
                    min_height: percent(100),
                    width: percent(100),
                    ..default()
                };
                ui.node(content, (), children);
                ui.more_below();
            },
        )
    }

    /// A sign at the lower edge that there is more: nobody must guess that a screen goes on.
    fn more_below(&mut self) {
        let line = Node {
            position_type: PositionType::Absolute,
            bottom: px(space::XS),
            width: percent(100),
            // At the end of the line, where it covers the fewest letters.
            justify_content: JustifyContent::FlexEnd,
            padding: UiRect::horizontal(px(space::XS)),
            ..default()
        };
        let marks = (
            MoreBelow,
            IgnoreScroll(BVec2::TRUE),
            Visibility::Hidden,
            ZIndex(1),
            Pickable::IGNORE,
        );
        self.node(line, marks, |ui| {
            let disc = Node {
                padding: UiRect::all(px(space::XS)),
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let ground = ui.look.ground(Tone::Shell);
            // It looks as if it could be pressed, so it can; whoever has no pointer has Page Down and the focus for it.
            ui.node(disc, ground, |ui| {
                ui.icon("arrow-down", 22.0, Tone::Sun);
            })
            .observe(go_down);
        });
    }
}

/// Most of a page further down.
fn go_down(
    click: On<Pointer<Click>>,
    parents: Query<&ChildOf>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    mut pace: ResMut<Pace>,
) {
    let area = parents
        .iter_ancestors(click.entity)
        .find(|&entity| areas.contains(entity));
    if let Some((node, mut position)) = area.and_then(|area| areas.get_mut(area).ok()) {
        position.y = page(node, &position, 1.0);
        pace.stir(0.2);
    }
}

/// Where an area stands after most of a page more, or less.
fn page(node: &ComputedNode, position: &ScrollPosition, way: f32) -> f32 {
    let page = node.size().y * node.inverse_scale_factor;
    (position.y + way * 0.85 * page).clamp(0.0, limit(node))
}

/// The sign that there is more below.
#[derive(Component)]
struct MoreBelow;

/// Less than this, in logical pixels, is only a margin.
const WORTH_A_SIGN: f32 = 20.0;

fn tell_more(
    areas: Query<(&ComputedNode, &ScrollPosition), With<ScrollArea>>,
    mut signs: Query<(&ChildOf, &mut Visibility), With<MoreBelow>>,
    mut pace: ResMut<Pace>,
) {
    for (area, mut shown) in &mut signs {
        let Ok((node, position)) = areas.get(area.parent()) else {
            continue;
        };
        let wanted = if limit(node) - position.y > WORTH_A_SIGN {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        };
        if *shown != wanted {
            *shown = wanted;
            pace.stir(0.1);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_drag)
        .add_systems(Update, (on_page, keep_place))
        .add_systems(PostUpdate, tell_more.after(UiSystems::PostLayout));
}

/// A screen that is built anew stays where it was scrolled to; another screen begins at its top.
fn keep_place(
    mut areas: Query<(Entity, &mut ScrollPosition, Ref<ScrollArea>)>,
    layers: Layers,
    mut kept: Local<Option<(String, f32)>>,
) {
    for (entity, mut position, area) in &mut areas {
        let name = layers.around(entity);
        match kept.as_ref().filter(|(layer, _)| layer == name) {
            Some((_, y)) if area.is_added() => position.y = *y,
            _ => *kept = Some((name.to_owned(), position.y)),
        }
    }
}

fn limit(node: &ComputedNode) -> f32 {
    ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0)
}

/// Farther than this, in logical pixels, a finger that slides means to scroll and not to tap.
pub(super) const SLIDE: f32 = 12.0;

fn on_drag(
    drag: On<Pointer<Drag>>,
    pressed: Query<Entity, With<Pressed>>,
    mut commands: Commands,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    parents: Query<&ChildOf>,
    mut pace: ResMut<Pace>,
    scale: Res<UiScale>,
) {
    let hit = drag.original_event_target();
    let area = std::iter::once(hit)
        .chain(parents.iter_ancestors(hit))
        .find(|&entity| areas.contains(entity));
    // The event bubbles: only the area itself moves, once.
    if area != Some(drag.entity) {
        return;
    }
    if let Ok((node, mut position)) = areas.get_mut(drag.entity) {
        let limit = limit(node);
        position.y = (position.y - drag.delta.y / scale.0).clamp(0.0, limit);
        pace.stir(0.2);
        // What is under the finger moves with it, so that it would be let go over the control where it began.
        if limit > 0.0 && drag.distance.length() > SLIDE {
            for entity in &pressed {
                commands.entity(entity).remove::<Pressed>();
            }
        }
    }
}

fn on_page(
    mut input: MessageReader<KeyboardInput>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    for press in input
        .read()
        .filter(|press| press.state == ButtonState::Pressed)
    {
        let way = match press.logical_key {
            Key::PageDown => 1.0,
            Key::PageUp => -1.0,
            _ => continue,
        };
        for (node, mut position) in &mut areas {
            position.y = page(node, &position, way);
        }
    }
}
