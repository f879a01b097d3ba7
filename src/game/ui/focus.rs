//! Where the keyboard is: Tab in reading order, arrows between neighbours, Escape to go back. `ring.rs` shows it.

use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::{
    NavAction, TabGroup, TabIndex, TabNavigation, TabNavigationPlugin,
};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;
use bevy::ui::{InteractionDisabled, UiGlobalTransform, UiSystems};
use bevy::ui_widgets::{Activate, ScrollIntoView};

/// The control that a screen begins with.
#[derive(Component, Default)]
pub struct First;

/// The one way on after something was done: whoever did it by keyboard finds the focus here, since nothing else can be done for now.
#[derive(Component)]
#[require(First)]
pub struct Onward;

/// The control that Escape stands for.
#[derive(Component)]
pub struct Back;

/// What Escape closes before anything else: a message that lies over the screen.
#[derive(Component)]
pub struct Dismiss;

/// A control to which the arrows along the line mean something of its own; those across it lead on to its neighbours.
#[derive(Component)]
pub struct Sideways;

/// A part that must be seen as soon as it stands: its screen scrolls to it.
#[derive(Component)]
pub struct Reveal;

/// The control that a new screen put the focus on while nobody used the keyboard: the screen begins at its top all the same.
#[derive(Resource, Default)]
struct Unasked(Option<Entity>);

/// A layer of controls: a screen, or a menu on top of it. Only the highest answers the keyboard.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Layer(pub u8);

/// Finds the layer around a control, by a name that outlives it.
#[derive(SystemParam)]
pub(super) struct Layers<'w, 's> {
    parents: Query<'w, 's, &'static ChildOf>,
    names: Query<'w, 's, &'static Name, With<Layer>>,
}

impl Layers<'_, '_> {
    /// The layer's name; empty outside of all.
    pub fn around(&self, entity: Entity) -> &str {
        let mut around = self.parents.iter_ancestors(entity);
        let name = around.find_map(|ancestor| self.names.get(ancestor).ok());
        name.map_or("", Name::as_str)
    }
}

/// The focus finds its place and is remembered. Whoever sets it in `Update` does so before.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub struct Focusing;

pub(super) fn plugin(app: &mut App) {
    if !app.is_plugin_added::<TabNavigationPlugin>() {
        app.add_plugins(TabNavigationPlugin);
    }
    app.init_resource::<Remembered>()
        .init_resource::<Unasked>()
        // What was focused just now, too, before the screen is built anew in the same update.
        .add_systems(
            StateTransition,
            remember.before(StateTransitionSystems::DependentTransitions),
        )
        .add_systems(
            Update,
            (keys, settle, remember, pass_by).chain().in_set(Focusing),
        )
        .add_systems(PostUpdate, (into_view, reveal).after(UiSystems::PostLayout));
}

fn top_layer(layers: &Query<(Entity, &Layer)>) -> Option<Entity> {
    layers
        .iter()
        .max_by_key(|(entity, layer)| (**layer, *entity))
        .map(|(entity, _)| entity)
}

/// A control's name within its screen. When a screen is built anew, the focus returns to the control of the same key.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct ControlKey(pub String);

/// Where the focus was on each layer, the lowest first, by names that outlive the entities: the layer's and the control's. A menu
/// that closes gives the focus back to what opened it.
#[derive(Resource, Default)]
struct Remembered(Vec<(Layer, String, String)>);

impl Remembered {
    /// The control's key that had the focus on the layer of this name.
    fn on(&self, layer: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(_, name, _)| name == layer)
            .map(|(.., key)| key.as_str())
    }
}

fn remember(
    focus: Res<InputFocus>,
    keys: Query<&ControlKey>,
    parents: Query<&ChildOf>,
    layers: Query<(&Layer, &Name)>,
    mut remembered: ResMut<Remembered>,
) {
    if let Some(entity) = focus.get()
        && let Ok(key) = keys.get(entity)
        && let Some((layer, name)) = parents
            .iter_ancestors(entity)
            .find_map(|ancestor| layers.get(ancestor).ok())
        && remembered.on(name) != Some(&key.0)
    {
        remembered.0.retain(|(other, ..)| other < layer);
        remembered
            .0
            .push((*layer, name.as_str().to_owned(), key.0.clone()));
    }
}

/// A new screen or menu takes the focus to its first control; so does one whose focused control went away.
fn settle(
    layers: Query<(Entity, &Layer)>,
    names: Query<&Name, With<Layer>>,
    // Also one that can do no more for now, as a stepper at its end: whoever is there stays there, unless there is one way on.
    keyed: Query<(Entity, &ControlKey, Has<InteractionDisabled>)>,
    onward: Query<Entity, With<Onward>>,
    remembered: Res<Remembered>,
    firsts: Query<Entity, (With<First>, Without<InteractionDisabled>)>,
    controls: Query<(), With<TabIndex>>,
    parents: Query<&ChildOf>,
    navigation: TabNavigation,
    visible: Res<InputFocusVisible>,
    mut unasked: ResMut<Unasked>,
    mut focus: ResMut<InputFocus>,
) {
    let Some(top) = top_layer(&layers) else {
        return;
    };
    let inside = |entity: Entity| {
        parents
            .iter_ancestors(entity)
            .any(|ancestor| ancestor == top)
    };
    if focus
        .get()
        .is_some_and(|entity| controls.contains(entity) && inside(entity))
    {
        return;
    }
    let again = names
        .get(top)
        .ok()
        .and_then(|name| remembered.on(name))
        .and_then(|key| {
            keyed
                .iter()
                .find(|(entity, own, _)| own.0 == key && inside(*entity))
        });
    let onward = || onward.iter().find(|&entity| inside(entity));
    let first = again
        .map(|(entity, _, disabled)| {
            Some(entity)
                .filter(|_| !disabled)
                .or_else(onward)
                .unwrap_or(entity)
        })
        .or_else(onward)
        .or_else(|| firsts.iter().find(|&entity| inside(entity)))
        .or_else(|| navigation.initialize(top, NavAction::First).ok());
    if let Some(first) = first {
        unasked.0 = (!visible.0).then_some(first);
        focus.set(first, FocusCause::Navigated);
    } else if focus.get().is_some() {
        focus.clear();
    }
}

/// Tab passes by what can do nothing for now; from a stepper at its end, where the focus stays, it leads on all the same.
fn pass_by(
    focus: Res<InputFocus>,
    mut disabled: Query<(Entity, &mut TabIndex), With<InteractionDisabled>>,
) {
    for (entity, mut index) in &mut disabled {
        let wanted = TabIndex(if focus.get() == Some(entity) { 0 } else { -1 });
        index.set_if_neq(wanted);
    }
}

/// Arrows go to the nearest control that way; Escape closes a message, else does what the layer's way back does.
fn keys(
    mut input: MessageReader<KeyboardInput>,
    layers: Query<(Entity, &Layer)>,
    backs: Query<Entity, With<Back>>,
    messages: Query<Entity, With<Dismiss>>,
    parents: Query<&ChildOf>,
    places: Query<
        (
            Entity,
            &UiGlobalTransform,
            &ComputedNode,
            &TabIndex,
            Has<InteractionDisabled>,
        ),
        With<TabIndex>,
    >,
    sideways: Query<(), With<Sideways>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    for press in input
        .read()
        .filter(|press| press.state == ButtonState::Pressed)
    {
        let Some(top) = top_layer(&layers) else {
            return;
        };
        let inside = |entity: Entity| {
            parents
                .iter_ancestors(entity)
                .any(|ancestor| ancestor == top)
        };
        let way = match press.logical_key {
            Key::Escape => {
                if let Some(entity) = messages.iter().next() {
                    commands.trigger(Activate { entity });
                } else if let Some(entity) = backs.iter().find(|&entity| inside(entity)) {
                    commands.trigger(Activate { entity });
                }
                continue;
            }
            Key::ArrowLeft => Vec2::NEG_X,
            Key::ArrowRight => Vec2::X,
            Key::ArrowUp => Vec2::NEG_Y,
            Key::ArrowDown => Vec2::Y,
            _ => continue,
        };
        visible.0 = true;
        if way.y == 0.0 && focus.get().is_some_and(|entity| sideways.contains(entity)) {
            continue;
        }
        let Some((here, size)) = focus
            .get()
            .and_then(|entity| places.get(entity).ok())
            .map(|(_, at, node, ..)| (at.translation, node.size))
        else {
            continue;
        };
        let reach = |(entity, at, node, index, disabled): (
            Entity,
            &UiGlobalTransform,
            &ComputedNode,
            &TabIndex,
            bool,
        )| {
            let away = at.translation - here;
            let along = away.dot(way);
            let edge = (size + node.size).dot(way.abs()) * 0.25;
            let aside = (away - way * along).length();
            let other = Some(entity) != focus.get() && !disabled && index.0 >= 0;
            (along > edge.min(8.0) && other && inside(entity))
                .then_some((along + aside * 2.5, entity))
        };
        let nearest = places
            .iter()
            .filter_map(reach)
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, entity)) = nearest {
            focus.set(entity, FocusCause::Navigated);
        }
    }
}

/// Whatever has the focus is seen, as soon as it has a place.
fn into_view(
    focus: Res<InputFocus>,
    unasked: Res<Unasked>,
    nodes: Query<&ComputedNode>,
    mut waiting: Local<Option<Entity>>,
    mut commands: Commands,
) {
    if focus.is_changed() {
        *waiting = focus.get().filter(|entity| unasked.0 != Some(*entity));
    }
    let Some(entity) = *waiting else { return };
    match nodes.get(entity) {
        Ok(node) if node.size() == Vec2::ZERO => {}
        Ok(_) => {
            *waiting = None;
            commands.trigger(ScrollIntoView { entity });
        }
        Err(_) => *waiting = None,
    }
}

fn reveal(parts: Query<(Entity, &ComputedNode), With<Reveal>>, mut commands: Commands) {
    for (entity, node) in &parts {
        if node.size() != Vec2::ZERO {
            commands.entity(entity).remove::<Reveal>();
            commands.trigger(ScrollIntoView { entity });
        }
    }
}

/// What makes a node the root of a layer: Tab stays within it.
pub fn layer(height: u8) -> impl Bundle {
    (Layer(height), TabGroup::modal())
}
