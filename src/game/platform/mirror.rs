//! The accessibility tree for the page, which has none of its own over a canvas: told to web/page/5-mirror.js whenever it has
//! changed; what a screen reader, a keyboard or a browser test does there comes back as the messages that AccessKit would send.

use accesskit::{Action, ActionData, Live, NodeId, Role, Toggled, TreeId};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems, ActionRequest};
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput, NativeKey, NativeKeyCode};
use bevy::input::{ButtonState, InputSystems};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::PrimaryWindow;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::game::ui::focus::Layer;
use crate::game::words::Words;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["sango", "mirror"], js_name = update)]
    fn mirror_update(json: &str);
    #[wasm_bindgen(js_namespace = ["sango", "mirror"], js_name = take)]
    fn mirror_take() -> String;
    #[wasm_bindgen(js_namespace = ["sango", "keys"], js_name = take)]
    fn keys_take() -> String;
    #[wasm_bindgen(js_namespace = sango)]
    fn on_wake(wake: &Closure<dyn FnMut()>);
}

/// The whole tree in reading order.
#[derive(Serialize, PartialEq, Default)]
struct Tree {
    focus: Option<String>,
    lang: String,
    dir: &'static str,
    nodes: Vec<Shown>,
}

/// One element.
#[derive(Serialize, PartialEq, Default)]
struct Shown {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    selected: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expanded: Option<bool>,
    #[serde(skip_serializing_if = "is_false")]
    disabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    live: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<f64>,
    x: f32,
    y: f32,
    w: f32,
    h: f32,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, let_the_page_wake)
        .add_systems(PreUpdate, (take_actions, take_keys).before(InputSystems))
        .add_systems(Last, tell.after(AccessibilitySystems::Update));
}

/// The page wakes the sleeping loop when something waits to be taken.
fn let_the_page_wake(proxy: Option<Res<EventLoopProxyWrapper>>) {
    let Some(proxy) = proxy else { return };
    let proxy = (**proxy).clone();
    let wake = Closure::<dyn FnMut()>::new(move || {
        // The loop has ended: there is nobody to wake.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
    on_wake(&wake);
    wake.forget();
}

/// Role as the page calls it; None for what only arranges.
fn role(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Button | Role::DefaultButton => "button",
        Role::CheckBox => "checkbox",
        Role::Switch => "switch",
        Role::RadioButton => "radio",
        Role::Slider | Role::SpinButton => "slider",
        Role::TextInput | Role::PasswordInput | Role::NumberInput | Role::SearchInput => "textbox",
        Role::Link => "link",
        Role::Tab => "tab",
        Role::Heading => "heading",
        Role::Label | Role::Paragraph | Role::TextRun => "text",
        Role::Image => "image",
        Role::ProgressIndicator | Role::Meter => "progressbar",
        Role::Alert => "alert",
        Role::Status => "status",
        Role::Dialog => "dialog",
        Role::AlertDialog => "alertdialog",
        Role::List => "list",
        Role::ListItem => "listitem",
        Role::RadioGroup => "radiogroup",
        Role::TabList => "tablist",
        Role::Table => "table",
        Role::Row => "row",
        Role::Cell => "cell",
        Role::ColumnHeader => "columnheader",
        Role::RowHeader => "rowheader",
        Role::Group => "group",
        _ => return None,
    })
}

/// Controls are whole: what lies in them is their name.
fn is_control(role: &str) -> bool {
    matches!(role, "button" | "checkbox" | "switch" | "radio" | "slider" | "textbox" | "link" | "tab")
}

type Seen<'a> = (
    &'a AccessibilityNode,
    Option<&'a Children>,
    Option<&'a ComputedNode>,
    Option<&'a UiGlobalTransform>,
    Option<&'a Node>,
    Option<&'a InheritedVisibility>,
    Option<&'a Layer>,
);

/// Tells the page when something has changed.
fn tell(
    nodes: Query<Seen>,
    roots: Query<(Entity, Option<&Layer>), (With<AccessibilityNode>, Without<ChildOf>)>,
    layers: Query<&Layer>,
    focus: Res<InputFocus>,
    words: Option<Res<Words>>,
    mut last: Local<Tree>,
) {
    let top = layers.iter().max();
    let mut tree = Tree::default();
    if let Some(words) = &words {
        tree.lang = words.texts().lang().to_owned();
        tree.dir = if words.is_rtl() { "rtl" } else { "ltr" };
    }
    let mut order: Vec<(Entity, Option<&Layer>)> = roots.iter().collect();
    order.sort_by_key(|(entity, layer)| (layer.copied(), *entity));
    for (root, _) in order {
        collect(root, None, &nodes, top, &mut tree.nodes);
    }
    tree.focus = focus.get().map(name_of).filter(|id| tree.nodes.iter().any(|node| node.id == *id));
    if tree == *last {
        return;
    }
    match serde_json::to_string(&tree) {
        Ok(json) => mirror_update(&json),
        Err(error) => error!("the page's mirror: {error}"),
    }
    *last = tree;
}

fn name_of(entity: Entity) -> String {
    entity.to_bits().to_string()
}

fn collect(entity: Entity, parent: Option<&str>, nodes: &Query<Seen>, top: Option<&Layer>, out: &mut Vec<Shown>) {
    let Ok((access, children, computed, place, style, visible, layer)) = nodes.get(entity) else { return };
    let covered = layer.is_some() && layer < top;
    let away = style.is_some_and(|style| style.display == Display::None) || visible.is_some_and(|visible| !visible.get());
    if covered || away || access.is_hidden() {
        return;
    }
    let mut parent = parent.map(str::to_owned);
    let mut inside = true;
    if let Some(role) = role(access.role()) {
        let shown = shown(entity, parent.clone(), role, access, computed, place);
        // A nameless group only arranges; a nameless text says nothing.
        if shown.name.is_some() || shown.value.is_some() || !matches!(role, "group" | "text" | "image") {
            inside = !is_control(role);
            if !matches!(role, "text" | "heading" | "image") {
                parent = Some(shown.id.clone());
            }
            out.push(shown);
        }
    }
    for child in children.into_iter().flatten().filter(|_| inside) {
        collect(*child, parent.as_deref(), nodes, top, out);
    }
}

fn shown(
    entity: Entity,
    parent: Option<String>,
    role: &'static str,
    access: &AccessibilityNode,
    computed: Option<&ComputedNode>,
    place: Option<&UiGlobalTransform>,
) -> Shown {
    let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let (name, value) = match role {
        "text" => (text(access.label()).or(text(access.value())), None),
        _ => (text(access.label()), text(access.value())),
    };
    let scale = computed.map_or(1.0, ComputedNode::inverse_scale_factor);
    let size = computed.map_or(Vec2::ZERO, |computed| computed.size * scale);
    let corner = place.map_or(Vec2::ZERO, |place| place.translation * scale) - size / 2.0;
    let tenth = |length: f32| (length * 10.0).round() / 10.0;
    Shown {
        id: name_of(entity),
        parent,
        role,
        name,
        value,
        description: text(access.description()),
        checked: access.toggled().map(|toggled| toggled == Toggled::True),
        selected: access.is_selected(),
        expanded: access.is_expanded(),
        disabled: access.is_disabled(),
        live: access.live().and_then(|live| match live {
            Live::Polite => Some("polite"),
            Live::Assertive => Some("assertive"),
            Live::Off => None,
        }),
        level: access.level(),
        min: access.min_numeric_value(),
        max: access.max_numeric_value(),
        now: access.numeric_value(),
        step: access.numeric_value_step(),
        x: tenth(corner.x),
        y: tenth(corner.y),
        w: tenth(size.x),
        h: tenth(size.y),
    }
}

#[derive(Deserialize)]
struct Acted {
    id: String,
    action: String,
    #[serde(default)]
    value: Option<serde_json::Value>,
}

/// What was done in the mirror becomes what AccessKit would ask for.
fn take_actions(mut requests: MessageWriter<ActionRequest>) {
    for acted in serde_json::from_str::<Vec<Acted>>(&mirror_take()).unwrap_or_default() {
        let Ok(target) = acted.id.parse() else { continue };
        let (action, data) = match (acted.action.as_str(), acted.value) {
            ("click", _) => (Action::Click, None),
            ("focus", _) => (Action::Focus, None),
            ("increment", _) => (Action::Increment, None),
            ("decrement", _) => (Action::Decrement, None),
            ("set", Some(serde_json::Value::Number(number))) => {
                (Action::SetValue, number.as_f64().map(ActionData::NumericValue))
            }
            ("set", Some(serde_json::Value::String(text))) => (Action::SetValue, Some(ActionData::Value(text.into()))),
            _ => continue,
        };
        requests.write(ActionRequest(accesskit::ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(target),
            data,
        }));
    }
}

#[derive(Deserialize)]
struct Pressed {
    key: String,
    code: String,
    pressed: bool,
    repeat: bool,
}

/// Keys that reached the mirror instead of the canvas.
fn take_keys(windows: Query<Entity, With<PrimaryWindow>>, mut keys: MessageWriter<KeyboardInput>) {
    let Ok(window) = windows.single() else { return };
    for press in serde_json::from_str::<Vec<Pressed>>(&keys_take()).unwrap_or_default() {
        let text = (press.pressed && press.key.chars().count() == 1).then(|| press.key.as_str().into());
        keys.write(KeyboardInput {
            key_code: key_code(&press.code),
            logical_key: logical_key(&press.key),
            state: if press.pressed { ButtonState::Pressed } else { ButtonState::Released },
            text,
            repeat: press.repeat,
            window,
        });
    }
}

fn logical_key(name: &str) -> Key {
    match name {
        "Enter" => Key::Enter,
        " " => Key::Space,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowLeft" => Key::ArrowLeft,
        "ArrowRight" => Key::ArrowRight,
        "ArrowUp" => Key::ArrowUp,
        "ArrowDown" => Key::ArrowDown,
        "Shift" => Key::Shift,
        letter if letter.chars().count() == 1 => Key::Character(letter.into()),
        _ => Key::Unidentified(NativeKey::Unidentified),
    }
}

/// The keys the game uses by their place; others are known by what they write.
fn key_code(name: &str) -> KeyCode {
    match name {
        "Enter" => KeyCode::Enter,
        "NumpadEnter" => KeyCode::NumpadEnter,
        "Space" => KeyCode::Space,
        "Escape" => KeyCode::Escape,
        "Tab" => KeyCode::Tab,
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "ArrowLeft" => KeyCode::ArrowLeft,
        "ArrowRight" => KeyCode::ArrowRight,
        "ArrowUp" => KeyCode::ArrowUp,
        "ArrowDown" => KeyCode::ArrowDown,
        "ShiftLeft" => KeyCode::ShiftLeft,
        "ShiftRight" => KeyCode::ShiftRight,
        _ => KeyCode::Unidentified(NativeKeyCode::Unidentified),
    }
}
