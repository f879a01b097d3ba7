//! The browser's accessibility: the screen in words goes to the page, which builds real elements from it; what is asked of those
//! elements comes back as the same requests and keys that the desktop sends. And the page's way to wake a game that rests.

use std::collections::VecDeque;

use accesskit::{Action, ActionData, ActionRequest as Asked, NodeId, TreeId};
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
use crate::game::pace::Pace;
use crate::game::ui::access::Decorative;
use crate::game::ui::snapshot::{Control, Cover, controls};
use crate::game::words::Words;

pub(in crate::game) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .add_systems(Startup, let_wake)
        .init_resource::<Waiting>()
        // Before anything that reads it in the same update.
        .add_systems(First, take)
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

/// What a person did in the page, in the order in which it was done.
#[derive(Deserialize)]
struct Did {
    at: f64,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum What {
    Asked {
        id: String,
        action: String,
        /// The number that a slider is to stand at.
        #[serde(default)]
        value: Option<f64>,
    },
    Pressed(Pressed),
}

#[derive(Deserialize)]
struct Pressed {
    key: String,
    code: String,
    pressed: bool,
    #[serde(default)]
    repeat: bool,
}

/// What was done and not passed on yet.
#[derive(Resource, Default)]
struct Waiting(VecDeque<Did>);

/// What the page shows: the screen's name, and every control's id with its role and name.
#[derive(Resource, Default)]
struct Shown {
    screen: String,
    controls: Vec<(u64, &'static str, String)>,
}

impl Shown {
    fn of(controls: &[Control]) -> Self {
        let entry = |it: &Control| (it.entity.to_bits(), it.role, it.name.clone());
        Self {
            screen: controls
                .first()
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            controls: controls.iter().map(entry).collect(),
        }
    }

    /// The control that is now what `id` was. A screen that was built anew meanwhile has new ids, and a press that was on its way is
    /// meant for the new control. None when the screen is another, or has no such control, or several.
    fn again(&self, id: u64, now: &Shown) -> Option<u64> {
        let (_, role, name) = self.controls.iter().find(|(known, ..)| *known == id)?;
        let mut fit = now
            .controls
            .iter()
            .filter(|(_, other, called)| other == role && called == name);
        let found = fit.next().filter(|_| fit.next().is_none())?;
        (self.screen == now.screen).then_some(found.0)
    }
}

/// Passes on what was done: keys together, a press alone, since what was typed before it must be there and what comes after it meets
/// another screen.
fn take(world: &mut World) {
    world.resource_scope(|world, mut waiting: Mut<Waiting>| {
        for json in [page::mirror_take(), page::keys_take()] {
            let did: Vec<Did> = serde_json::from_str(&json).unwrap_or_default();
            waiting.0.extend(did);
        }
        if waiting.0.is_empty() {
            return;
        }
        waiting
            .0
            .make_contiguous()
            .sort_by(|a, b| a.at.total_cmp(&b.at));
        let mut keys = false;
        while let Some(did) = waiting.0.pop_front() {
            match did.what {
                What::Pressed(press) => {
                    pass_key(world, &press);
                    keys = true;
                }
                What::Asked { .. } if keys => {
                    waiting.0.push_front(did);
                    break;
                }
                What::Asked { id, action, value } => {
                    let click = action == "click";
                    pass_request(world, &id, &action, value);
                    if click {
                        break;
                    }
                }
            }
        }
        if !waiting.0.is_empty() {
            world.resource_mut::<Pace>().stir(0.5);
        }
    });
}

fn pass_request(world: &mut World, id: &str, action: &str, value: Option<f64>) {
    let action = match action {
        "click" => Action::Click,
        "focus" => Action::Focus,
        "set" => Action::SetValue,
        _ => return,
    };
    let Ok(mut id) = id.parse() else { return };
    if Entity::try_from_bits(id).is_none_or(|it| world.get_entity(it).is_err()) {
        let now = Shown::of(&on_top(world));
        match world.resource::<Shown>().again(id, &now) {
            Some(again) => id = again,
            None => return,
        }
    }
    world.write_message(ActionRequest(Asked {
        action,
        target_tree: TreeId::ROOT,
        target_node: NodeId(id),
        data: value.map(ActionData::NumericValue),
    }));
}

fn pass_key(world: &mut World, press: &Pressed) {
    let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
    let Ok(window) = windows.single(world) else {
        return;
    };
    let (key_code, logical_key) = key_of(press);
    world.write_message(KeyboardInput {
        key_code,
        logical_key,
        state: if press.pressed {
            ButtonState::Pressed
        } else {
            ButtonState::Released
        },
        text: None,
        repeat: press.repeat,
        window,
    });
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
    lifted: Query<(), Changed<Cover>>,
    focus: Res<InputFocus>,
) -> bool {
    !changed.is_empty() || !lifted.is_empty() || removed.read().count() > 0 || focus.is_changed()
}

fn reflect(world: &mut World, mut last: Local<String>) {
    let words = world.resource::<Words>();
    let (lang, dir) = (
        words.texts().lang().to_owned(),
        if words.is_rtl() { "rtl" } else { "ltr" },
    );
    let shown = on_top(world);
    let focus = shown
        .iter()
        .find(|control| control.focused)
        .map(|control| control.entity.to_bits().to_string());
    let nodes: Vec<_> = shown.iter().map(node).collect();
    let json = json!({ "focus": focus, "lang": lang, "dir": dir, "nodes": nodes }).to_string();
    if *last != json {
        page::mirror_update(&json);
        *last = json;
        world.insert_resource(Shown::of(&shown));
    }
}

/// What can be seen and reached.
fn on_top(world: &World) -> Vec<Control> {
    controls(world)
        .into_iter()
        .filter(|control| !control.covered)
        .collect()
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
    if let Some(key) = &control.key {
        node["key"] = key.as_str().into();
    }
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
    if let Some(step) = control.step {
        node["step"] = step.into();
    }
    if let Some(description) = &control.description {
        node["description"] = description.as_str().into();
    }
    if let Some(checked) = control.checked {
        node["checked"] = checked.into();
    }
    if let Some(selected) = control.selected {
        node["selected"] = selected.into();
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
