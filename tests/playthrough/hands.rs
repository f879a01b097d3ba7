//! The person's hands: mouse, finger and keys, as the window would report them.

use bevy::input::keyboard::{Key, KeyCode, KeyboardInput, NativeKeyCode};
use bevy::input::mouse::{MouseButtonInput, MouseScrollUnit, MouseWheel};
use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::input::{ButtonState, mouse::MouseButton};
use bevy::picking::hover::HoverMap;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;
use bevy::window::{CursorMoved, WindowEvent};
use sango::game::ui::snapshot::Control;

use crate::player::Player;

impl Player {
    fn send(&mut self, event: impl Into<WindowEvent>) {
        self.app.world_mut().write_message(event.into());
    }

    fn mouse_to(&mut self, position: Vec2) {
        let window = self.window;
        self.send(CursorMoved {
            window,
            position,
            delta: None,
        });
        self.app.update();
    }

    fn mouse_button(&mut self, state: ButtonState) {
        let window = self.window;
        self.send(MouseButtonInput {
            button: MouseButton::Left,
            state,
            window,
        });
        self.app.update();
    }

    fn finger(&mut self, phase: TouchPhase, position: Vec2) {
        let touch = TouchInput {
            phase,
            position,
            window: self.window,
            force: None,
            id: self.touch,
        };
        self.app.world_mut().write_message(touch);
        self.send(touch);
        self.app.update();
    }

    /// What a pointer is over.
    fn hovered(&self) -> Vec<Entity> {
        let map = self.app.world().resource::<HoverMap>();
        map.values().flat_map(|hits| hits.keys().copied()).collect()
    }

    /// Whether an entity is this one or lies within it.
    fn within(&self, entity: Entity, around: Entity) -> bool {
        let world = self.app.world();
        let mut at = Some(entity);
        while let Some(entity) = at {
            if entity == around {
                return true;
            }
            at = world.get::<ChildOf>(entity).map(ChildOf::parent);
        }
        false
    }

    /// Presses and lets go at a place.
    pub fn tap_only(&mut self, position: Vec2) {
        self.tapped = Some(position);
        if self.finger {
            self.touch += 1;
            self.finger(TouchPhase::Started, position);
            self.finger(TouchPhase::Ended, position);
        } else {
            self.mouse_to(position);
            self.mouse_button(ButtonState::Pressed);
            self.mouse_button(ButtonState::Released);
        }
    }

    /// Presses and lets go before the game has updated once, as on a slow device.
    pub fn tap_at_once(&mut self, name: &str) {
        let position = self.see(name).shown.center();
        let window = self.window;
        if self.finger {
            self.touch += 1;
            for phase in [TouchPhase::Started, TouchPhase::Ended] {
                let touch = TouchInput {
                    phase,
                    position,
                    window,
                    force: None,
                    id: self.touch,
                };
                self.app.world_mut().write_message(touch);
                self.send(touch);
            }
        } else {
            self.send(CursorMoved {
                window,
                position,
                delta: None,
            });
            for state in [ButtonState::Pressed, ButtonState::Released] {
                self.send(MouseButtonInput {
                    button: MouseButton::Left,
                    state,
                    window,
                });
            }
        }
        self.settle();
    }

    /// Taps the control of this name, wherever it is: scrolls to it first. Fails when something lies over it.
    #[track_caller]
    pub fn tap(&mut self, name: &str) {
        self.bring_into_view(name);
        let control = self.see(name);
        assert!(
            !control.disabled,
            "“{name}” cannot be used now\n{}",
            self.tree()
        );
        self.tap_control(&control);
    }

    /// Taps the control whose words are the text of this id.
    #[track_caller]
    pub fn tap_id(&mut self, id: &str) {
        let name = self.label(id);
        self.tap(&name);
    }

    /// Puts the finger or the mouse button down on the control of this name; gives the place.
    pub fn hold(&mut self, name: &str) -> Vec2 {
        let position = self.see(name).shown.center();
        if self.finger {
            self.touch += 1;
            self.finger(TouchPhase::Started, position);
        } else {
            self.mouse_to(position);
            self.mouse_button(ButtonState::Pressed);
        }
        position
    }

    /// Takes it away again, at this place.
    pub fn let_go(&mut self, position: Vec2) {
        if self.finger {
            self.finger(TouchPhase::Ended, position);
        } else {
            self.mouse_to(position);
            self.mouse_button(ButtonState::Released);
        }
        self.settle();
    }

    #[track_caller]
    fn tap_control(&mut self, control: &Control) {
        let position = control.shown.center();
        // Whoever taps the same place again has looked first.
        if self
            .tapped
            .is_some_and(|last| last.distance(position) < 30.0)
        {
            self.wait(49);
        }
        self.tapped = Some(position);
        if self.finger {
            self.touch += 1;
            self.finger(TouchPhase::Started, position);
        } else {
            self.mouse_to(position);
        }
        let hovered = self.hovered();
        let hit = hovered
            .iter()
            .any(|&entity| self.within(entity, control.entity));
        assert!(
            hit,
            "a tap at {position} does not reach “{}”: it is on {hovered:?}\n{}",
            control.name,
            self.tree()
        );
        if self.finger {
            self.finger(TouchPhase::Ended, position);
        } else {
            self.mouse_button(ButtonState::Pressed);
            self.mouse_button(ButtonState::Released);
        }
        self.settle();
    }

    /// The part around an entity that scrolls, as a rectangle in the window's logical pixels.
    fn scroll_area(&self, entity: Entity) -> Option<Rect> {
        let world = self.app.world();
        let mut at = Some(entity);
        while let Some(entity) = at {
            if world.get::<ScrollArea>(entity).is_some() {
                let node = world.get::<ComputedNode>(entity)?;
                let place = world.get::<UiGlobalTransform>(entity)?;
                let scale = self.opening.scale;
                return Some(Rect::from_center_size(
                    place.translation / scale,
                    node.size() / scale,
                ));
            }
            at = world.get::<ChildOf>(entity).map(ChildOf::parent);
        }
        None
    }

    /// Scrolls by wheel or finger until enough of a control is in sight to be tapped.
    #[track_caller]
    pub fn bring_into_view(&mut self, name: &str) {
        for _ in 0..60 {
            let control = self.see(name);
            let enough = control.rect.size().min(Vec2::splat(44.0)) - 1.0;
            let in_sight = control.shown.size();
            if in_sight.x >= enough.x && in_sight.y >= enough.y {
                return;
            }
            let Some(area) = self.scroll_area(control.entity) else {
                panic!(
                    "“{name}” is out of sight and nothing scrolls\n{}",
                    self.tree()
                );
            };
            let missing = if control.rect.center().y > area.center().y {
                control.rect.max.y - area.max.y
            } else {
                control.rect.min.y - area.min.y
            };
            self.scroll(area, missing);
        }
        panic!(
            "“{name}” cannot be scrolled to\n{}\n{}",
            self.tree(),
            self.layout()
        );
    }

    /// Scrolls what lies in this rectangle down by so many logical pixels, as far as one stroke reaches.
    pub fn scroll(&mut self, area: Rect, by: f32) {
        let middle = area.center();
        if self.finger {
            let reach = area.height() * 0.4;
            // A shorter stroke is a tap on what lies under it.
            let by = by.abs().max(24.0).copysign(by);
            let by = by.clamp(-reach * 2.0, reach * 2.0);
            let from = middle + Vec2::new(0.0, by / 2.0);
            self.drag(from, from - Vec2::new(0.0, by));
        } else {
            self.mouse_to(middle);
            let window = self.window;
            self.send(MouseWheel {
                unit: MouseScrollUnit::Pixel,
                x: 0.0,
                y: -by.clamp(-120.0, 120.0),
                window,
                phase: TouchPhase::Moved,
            });
            self.app.update();
        }
        self.settle();
    }

    /// Where a stop of a slider lies on the screen.
    pub fn stop(&self, name: &str, stop: u8) -> Vec2 {
        let control = self.see(name);
        let (_, _, last) = control.range.expect("a slider");
        let share = f32::from(stop) / last as f32;
        let share = if self.words().is_rtl() {
            1.0 - share
        } else {
            share
        };
        // The knob's middle never reaches the ends.
        let knob = control.rect.height() * 0.3;
        let (start, end) = (control.rect.min.x + knob, control.rect.max.x - knob);
        Vec2::new(start + share * (end - start), control.rect.center().y)
    }

    /// Moves a slider to a stop: taps there, or presses the arrows until it is there.
    #[track_caller]
    pub fn slide(&mut self, name: &str, stop: u8) {
        if self.keys {
            self.tab_to(name);
            let (_, now, _) = self.see(name).range.expect("a slider");
            let on = (f64::from(stop) > now) != self.words().is_rtl();
            let key = if on {
                KeyCode::ArrowRight
            } else {
                KeyCode::ArrowLeft
            };
            for _ in 0..(f64::from(stop) - now).abs() as u8 {
                self.press(key);
            }
        } else {
            self.bring_into_view(name);
            let place = self.stop(name, stop);
            self.wait(49);
            self.tap_only(place);
            self.settle();
        }
        self.watch();
    }

    /// Puts a finger down, draws it somewhere, and leaves it there.
    pub fn draw(&mut self, from: Vec2, to: Vec2) {
        self.touch += 1;
        self.finger(TouchPhase::Started, from);
        for part in 1..=6 {
            self.finger(TouchPhase::Moved, from.lerp(to, part as f32 / 6.0));
        }
    }

    /// Lifts the finger that drew.
    pub fn lift(&mut self, at: Vec2) {
        self.finger(TouchPhase::Ended, at);
        self.settle();
    }

    /// Draws a finger over the screen and lifts it.
    pub fn drag(&mut self, from: Vec2, to: Vec2) {
        self.draw(from, to);
        self.lift(to);
    }

    /// Presses a key and lets it go, and waits.
    pub fn press(&mut self, key: KeyCode) {
        self.press_only(key);
        self.settle();
    }

    /// Presses a key and lets it go.
    pub fn press_only(&mut self, key: KeyCode) {
        let logical_key = match key {
            KeyCode::Tab => Key::Tab,
            KeyCode::Enter => Key::Enter,
            KeyCode::Space => Key::Space,
            KeyCode::Escape => Key::Escape,
            KeyCode::ArrowLeft => Key::ArrowLeft,
            KeyCode::ArrowRight => Key::ArrowRight,
            KeyCode::ArrowUp => Key::ArrowUp,
            KeyCode::ArrowDown => Key::ArrowDown,
            KeyCode::Home => Key::Home,
            KeyCode::End => Key::End,
            KeyCode::PageDown => Key::PageDown,
            KeyCode::PageUp => Key::PageUp,
            KeyCode::ShiftLeft => Key::Shift,
            _ => Key::Character("x".into()),
        };
        self.strike(key, logical_key);
    }

    /// The same for a key that is known by what it types.
    pub fn press_key(&mut self, key: Key) {
        self.strike(KeyCode::Unidentified(NativeKeyCode::Unidentified), key);
        self.settle();
    }

    /// Types characters and Enter so fast, or on so slow a device, that all of it comes within one frame.
    pub fn type_at_once(&mut self, characters: &str) {
        let unknown = KeyCode::Unidentified(NativeKeyCode::Unidentified);
        let typed = characters
            .chars()
            .map(|c| (unknown, Key::Character(c.to_string().into())));
        for (key_code, logical_key) in typed.chain([(KeyCode::Enter, Key::Enter)]) {
            let input = KeyboardInput {
                key_code,
                logical_key,
                state: ButtonState::Pressed,
                text: None,
                repeat: false,
                window: self.window,
            };
            self.app.world_mut().write_message(input);
        }
        self.settle();
    }

    fn strike(&mut self, key: KeyCode, logical_key: Key) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let input = KeyboardInput {
                key_code: key,
                logical_key: logical_key.clone(),
                state,
                text: None,
                repeat: false,
                window: self.window,
            };
            self.app.world_mut().write_message(input);
            self.app.update();
        }
    }

    /// What the keyboard is on.
    pub fn focused(&self) -> Option<Control> {
        self.look().into_iter().find(|c| c.focused)
    }

    /// Goes to the control of this name with Tab alone.
    #[track_caller]
    pub fn tab_to(&mut self, name: &str) {
        self.see(name);
        let name = sango::game::ui::access::plain(name);
        for _ in 0..120 {
            if self.focused().is_some_and(|c| c.name == name) {
                return;
            }
            self.press(KeyCode::Tab);
        }
        panic!("Tab never reaches “{name}”\n{}", self.tree());
    }
}
