//! Names and roles for screen readers, the browser's mirror and the tests: one tree for all. And the way back: what an assistive
//! technology asks for becomes the same event that a tap sends.

use accesskit::{Action, ActionData, Node as AccessNode, Orientation, Role, Toggled};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, UiSystems};
use bevy::ui_widgets::Activate;

use super::widgets::slider::{SlideTo, To};

/// A picture that says nothing of its own.
#[derive(Component)]
pub struct Decorative;

/// A text that is spoken when it changes.
#[derive(Component)]
pub struct Live;

/// More words about a control, for whoever does not see what others see about it.
#[derive(Component)]
pub struct Described(pub String);

fn named(role: Role, name: &str) -> AccessNode {
    let mut node = AccessNode::new(role);
    node.set_label(plain(name));
    node
}

/// A name without the signs that only order letters on the screen.
pub fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}'))
        .collect()
}

/// A button.
pub fn button(name: &str) -> AccessibilityNode {
    let mut node = named(Role::Button, name);
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    AccessibilityNode(node)
}

/// One of several, of which at most one is chosen.
pub fn radio(name: &str, chosen: bool) -> AccessibilityNode {
    let mut node = named(Role::RadioButton, name);
    node.set_toggled(if chosen {
        Toggled::True
    } else {
        Toggled::False
    });
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    AccessibilityNode(node)
}

/// On or off.
pub fn checkbox(name: &str, on: bool) -> AccessibilityNode {
    let mut node = named(Role::CheckBox, name);
    node.set_toggled(if on { Toggled::True } else { Toggled::False });
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    AccessibilityNode(node)
}

/// A switch, on or off.
pub fn switch(name: &str, on: bool) -> AccessibilityNode {
    let AccessibilityNode(mut node) = checkbox(name, on);
    node.set_role(Role::Switch);
    AccessibilityNode(node)
}

/// Stops along a line, from 0 to `last`, of which `said` names the one in use.
pub fn slider(name: &str, said: &str, at: u8, last: u8) -> AccessibilityNode {
    let mut node = named(Role::Slider, name);
    node.set_value(plain(said));
    node.set_numeric_value(at.into());
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(last.into());
    node.set_numeric_value_step(1.0);
    node.set_orientation(Orientation::Horizontal);
    for action in [
        Action::Focus,
        Action::Increment,
        Action::Decrement,
        Action::SetValue,
    ] {
        node.add_action(action);
    }
    AccessibilityNode(node)
}

/// What holds radio buttons of one question.
pub fn radio_group(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::RadioGroup, name))
}

/// What holds tabs.
pub fn tab_list(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::TabList, name))
}

/// A tab, of which one is chosen.
pub fn tab(name: &str, chosen: bool) -> AccessibilityNode {
    let mut node = named(Role::Tab, name);
    node.set_selected(chosen);
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    AccessibilityNode(node)
}

/// What a tab shows.
pub fn tab_panel(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::TabPanel, name))
}

/// A list; its items lie directly in it.
pub fn list(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::List, name))
}

/// An item of a list; what it says lies in it.
pub fn list_item() -> AccessibilityNode {
    AccessibilityNode(AccessNode::new(Role::ListItem))
}

/// A text.
pub fn text(value: &str) -> AccessibilityNode {
    let mut node = AccessNode::new(Role::Label);
    node.set_value(plain(value));
    AccessibilityNode(node)
}

/// A heading.
pub fn heading(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::Heading, name))
}

/// A group of controls, or a screen.
pub fn group(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::Group, name))
}

/// A table; its rows lie directly in it and their cells directly in them.
pub fn table(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::Table, name))
}

/// A row of a table.
pub fn row() -> AccessibilityNode {
    AccessibilityNode(AccessNode::new(Role::Row))
}

/// A cell of a row.
pub fn cell(text: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::Cell, text))
}

/// The head of a column.
pub fn column_head(text: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::ColumnHeader, text))
}

/// What lies on top and must be answered.
pub fn dialog(name: &str) -> AccessibilityNode {
    let mut node = named(Role::Dialog, name);
    node.set_modal();
    AccessibilityNode(node)
}

/// A picture that means something.
pub fn image(name: &str) -> AccessibilityNode {
    AccessibilityNode(named(Role::Image, name))
}

/// How far along something is.
pub fn progress(name: &str, done: f64, of: f64) -> AccessibilityNode {
    let mut node = named(Role::ProgressIndicator, name);
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(of);
    node.set_numeric_value(done);
    AccessibilityNode(node)
}

/// A message that is spoken at once.
pub fn alert(name: &str) -> AccessibilityNode {
    let mut node = named(Role::Alert, name);
    node.set_live(accesskit::Live::Assertive);
    AccessibilityNode(node)
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_systems(PreUpdate, carry_out)
        .add_systems(
            PostUpdate,
            (
                (nest, tell_state, describe, speak_live).in_set(UiSystems::PostLayout),
                // Bevy makes pictures of images there, by commands: they must have come.
                hide_decoration.after(UiSystems::PostLayout),
            )
                .before(AccessibilitySystems::Update),
        );
}

/// Gives every node a place in the tree, so that controls nest as they do on the screen.
fn nest(bare: Query<Entity, (With<Node>, Without<AccessibilityNode>)>, mut commands: Commands) {
    for entity in &bare {
        commands
            .entity(entity)
            .try_insert(AccessibilityNode(AccessNode::new(Role::GenericContainer)));
    }
}

/// Bevy calls every image a picture; ours say what they mean elsewhere.
fn hide_decoration(
    mut images: Query<&mut AccessibilityNode, (With<Decorative>, Changed<ImageNode>)>,
) {
    for mut node in &mut images {
        node.set_role(Role::GenericContainer);
        node.set_hidden();
    }
}

fn describe(mut described: Query<(&mut AccessibilityNode, &Described), Changed<Described>>) {
    for (mut node, Described(words)) in &mut described {
        node.set_description(plain(words));
    }
}

fn tell_state(
    mut off: Query<&mut AccessibilityNode, (Added<InteractionDisabled>, With<Node>)>,
    mut removed: RemovedComponents<InteractionDisabled>,
    mut rest: Query<&mut AccessibilityNode, Without<InteractionDisabled>>,
) {
    for mut node in &mut off {
        node.set_disabled();
    }
    for entity in removed.read() {
        if let Ok(mut node) = rest.get_mut(entity) {
            node.clear_disabled();
        }
    }
}

fn speak_live(mut texts: Query<(&Text, &mut AccessibilityNode), (With<Live>, Changed<Text>)>) {
    for (text, mut node) in &mut texts {
        node.set_live(accesskit::Live::Polite);
        node.set_value(plain(&text.0));
    }
}

/// The one place that answers assistive technology, the browser's mirror and the tests.
fn carry_out(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<Has<InteractionDisabled>, With<AccessibilityNode>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(disabled) = controls.get(entity) else {
            continue;
        };
        match request.action {
            Action::Click if !disabled => {
                focus.set(entity, FocusCause::Navigated);
                commands.trigger(Activate { entity });
            }
            Action::Focus => {
                focus.set(entity, FocusCause::Navigated);
                visible.0 = true;
            }
            Action::Increment if !disabled => commands.trigger(SlideTo::by(entity, 1)),
            Action::Decrement if !disabled => commands.trigger(SlideTo::by(entity, -1)),
            Action::SetValue if !disabled => {
                if let Some(ActionData::NumericValue(number)) = request.data {
                    // Whatever number comes, the slider's ends hold.
                    let stop = number.round().clamp(0.0, f64::from(u8::MAX)) as u8;
                    commands.trigger(SlideTo {
                        entity,
                        to: To::Stop(stop),
                        is_final: true,
                    });
                }
            }
            _ => {}
        }
    }
}
