//! The browser's accessibility: the screen in words goes to the page, which builds real elements from it; what is asked of those
//! elements comes back as the same requests and keys that the desktop sends. And the page's way to wake a game that rests.

use accesskit::{Action, ActionRequest as Asked, NodeId, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::prelude::Closure;

use super::page;
use crate::game::ui::access::Decorative;
use crate::game::ui::snapshot::{Control, controls};
use crate::game::words::Words;

pub(in crate::game) fn plugin(app: &mut App) {
    app.add_systems(Startup, let_wake)
        .add_systems(PreUpdate, (take_actions, take_keys))
        .add_systems(Last, reflect.run_if(has_changed));
}

fn let_wake(proxy: Option<Res<EventLoopProxyWrapper>>) {
    let Some(proxy) = proxy else { return };
    let proxy = (**proxy).clone();
    let wake = Closure::<dyn FnMut()>::new(move || {
        // Without an event loop there is nothing left to wake.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
    page::on_wake(&wake);
    // The page calls it as long as it is open.
    wake.forget();
}

#[derive(Deserialize)]
struct Action_ {
    id: String,
    action: String,
}

fn take_actions(mut requests: MessageWriter<ActionRequest>) {
    let asked: Vec<Action_> = serde_json::from_str(&page::mirror_take()).unwrap_or_default();
    for Action_ { id, action } in asked {
        let Ok(id) = id.parse() else { continue };
        let action = match action.as_str() {
            "click" => Action::Click,
            "focus" => Action::Focus,
            _ => continue,
        };
        requests.write(ActionRequest(Asked {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(id),
            data: None,
        }));
    }
}

#[derive(Deserialize)]
struct Pressed {
    key: String,
    code: String,
    pressed: bool,
    #[serde(default)]
    repeat: bool,
}

fn take_keys(mut keys: MessageWriter<KeyboardInput>, window: Query<Entity, With<PrimaryWindow>>) {
    let Ok(window) = window.single() else { return };
    let pressed: Vec<Pressed> = serde_json::from_str(&page::keys_take()).unwrap_or_default();
    for press in pressed {
        let (key_code, logical_key) = key_of(&press);
        let state = if press.pressed {
            ButtonState::Pressed
        } else {
            ButtonState::Released
        };
        keys.write(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: press.repeat,
            window,
        });
    }
}

/// The keys that a screen without text fields knows.
fn key_of(press: &Pressed) -> (KeyCode, Key) {
    match press.key.as_str() {
        "Escape" => (KeyCode::Escape, Key::Escape),
        "ArrowLeft" => (KeyCode::ArrowLeft, Key::ArrowLeft),
        "ArrowRight" => (KeyCode::ArrowRight, Key::ArrowRight),
        "ArrowUp" => (KeyCode::ArrowUp, Key::ArrowUp),
        "ArrowDown" => (KeyCode::ArrowDown, Key::ArrowDown),
        "PageUp" => (KeyCode::PageUp, Key::PageUp),
        "PageDown" => (KeyCode::PageDown, Key::PageDown),
        "Home" => (KeyCode::Home, Key::Home),
        "End" => (KeyCode::End, Key::End),
        "Backspace" => (KeyCode::Backspace, Key::Backspace),
        "Enter" => (KeyCode::Enter, Key::Enter),
        " " => (KeyCode::Space, Key::Space),
        text => {
            let digit = press
                .code
                .strip_prefix("Digit")
                .or_else(|| press.code.strip_prefix("Numpad"));
            let code = match digit {
                Some("0") => KeyCode::Digit0,
                Some("1") => KeyCode::Digit1,
                Some("2") => KeyCode::Digit2,
                Some("3") => KeyCode::Digit3,
                Some("4") => KeyCode::Digit4,
                Some("5") => KeyCode::Digit5,
                Some("6") => KeyCode::Digit6,
                Some("7") => KeyCode::Digit7,
                Some("8") => KeyCode::Digit8,
                Some("9") => KeyCode::Digit9,
                _ => KeyCode::Unidentified(bevy::input::keyboard::NativeKeyCode::Unidentified),
            };
            (code, Key::Character(text.into()))
        }
    }
}

/// Whether anything that is told has changed; Sango's breathing is not.
fn has_changed(
    changed: Query<(), (Changed<AccessibilityNode>, Without<Decorative>)>,
    mut removed: RemovedComponents<AccessibilityNode>,
    focus: Res<InputFocus>,
) -> bool {
    !changed.is_empty() || removed.read().count() > 0 || focus.is_changed()
}

fn reflect(world: &mut World, mut last: Local<String>) {
    let words = world.resource::<Words>();
    let (lang, dir) = (
        words.texts().lang().to_owned(),
        if words.is_rtl() { "rtl" } else { "ltr" },
    );
    let shown: Vec<Control> = controls(world)
        .into_iter()
        .filter(|control| !control.covered)
        .collect();
    let focus = shown
        .iter()
        .find(|control| control.focused)
        .map(|control| control.entity.to_bits().to_string());
    let nodes: Vec<_> = shown.iter().map(node).collect();
    let json = json!({ "focus": focus, "lang": lang, "dir": dir, "nodes": nodes }).to_string();
    if *last != json {
        page::mirror_update(&json);
        *last = json;
    }
}

fn node(control: &Control) -> serde_json::Value {
    let mut node = json!({
        "id": control.entity.to_bits().to_string(),
        "role": control.role,
        "name": control.name,
        "x": control.rect.min.x,
        "y": control.rect.min.y,
        "w": control.rect.width(),
        "h": control.rect.height(),
    });
    if let Some(parent) = control.parent {
        node["parent"] = parent.to_bits().to_string().into();
    }
    if let Some(value) = &control.value {
        node["value"] = value.as_str().into();
    }
    if let Some((min, now, max)) = control.range {
        node["min"] = min.into();
        node["now"] = now.into();
        node["max"] = max.into();
    }
    if let Some(description) = &control.description {
        node["description"] = description.as_str().into();
    }
    if let Some(checked) = control.checked {
        node["checked"] = checked.into();
    }
    if control.disabled {
        node["disabled"] = true.into();
    }
    if let Some(live) = control.live {
        node["live"] = live.into();
    }
    if control.role == "heading" {
        node["level"] = 1.into();
    }
    node
}
