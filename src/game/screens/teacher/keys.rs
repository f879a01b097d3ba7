//! What is typed: on the page's keypad, or on the keyboard.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use crate::game::app::{Menu, Screen};
use crate::game::screens::Rebuild;
use crate::game::ui::Ui;
use crate::game::ui::focus::ControlKey;
use crate::game::ui::widgets::keypad::Pressed;

use super::desk::{self, Desk, Page};

/// What a page takes.
pub(super) struct Pad {
    /// The characters on it.
    pub characters: &'static str,
    /// How many keys stand in a row.
    pub columns: u16,
    /// The most that can be typed.
    pub most: usize,
    /// The text id of the control that ends the typing.
    pub done: &'static str,
}

const PIN: Pad = Pad {
    characters: "1234567890",
    columns: 3,
    most: 8,
    done: "ui-teacher-pin-done",
};
/// The characters of a recovery code; O, I and L are taken for what was meant.
const CODE: Pad = Pad {
    characters: "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
    columns: 11,
    most: 24,
    done: "ui-teacher-code-done",
};
const NUMBER: Pad = Pad {
    characters: "1234567890+-",
    columns: 5,
    most: 20,
    done: "ui-teacher-number-done",
};

impl Page {
    /// The page's keypad, if it has one.
    pub fn pad(self) -> Option<Pad> {
        match self {
            Page::Choose | Page::Repeat | Page::Enter | Page::OldPin => Some(PIN),
            Page::Code => Some(CODE),
            Page::Number => Some(NUMBER),
            _ => None,
        }
    }
}

impl Desk {
    fn press(&mut self, pressed: Pressed) {
        let Some(pad) = self.page.pad() else { return };
        if self.is_busy() {
            return;
        }
        self.note = None;
        match pressed {
            Pressed::Erase => {
                self.typed.pop();
            }
            Pressed::Character(character) => {
                if self.typed.len() < pad.most {
                    self.typed.push(character);
                }
            }
        }
    }
}

/// The page's keypad.
pub(super) fn keypad(ui: &mut Ui, page: Page) {
    let Some(pad) = page.pad() else { return };
    let on =
        |pressed, commands: &mut Commands| desk::change(commands, move |desk| desk.press(pressed));
    ui.keypad(pad.characters, pad.columns, "ui-teacher-erase", on);
}

/// The keyboard types too; the focus then waits on what ends the typing, so that Enter does it.
pub(super) fn typed(
    mut input: MessageReader<KeyboardInput>,
    screen: Res<State<Screen>>,
    menu: Res<State<Menu>>,
    controls: Query<(Entity, &ControlKey)>,
    mut desk: ResMut<Desk>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    let pad = desk.page.pad();
    let Some(pad) = pad.filter(|_| *screen.get() == Screen::Teacher && *menu.get() == Menu::None)
    else {
        input.clear();
        return;
    };
    for press in input.read() {
        if press.state != ButtonState::Pressed {
            continue;
        }
        let pressed = match &press.logical_key {
            Key::Backspace => Some(Pressed::Erase),
            Key::Character(text) => character(text, pad.characters).map(Pressed::Character),
            _ => None,
        };
        let Some(pressed) = pressed else { continue };
        desk.press(pressed);
        let done = controls.iter().find(|(_, key)| key.0 == pad.done);
        if let Some((entity, _)) = done {
            focus.set(entity, FocusCause::Navigated);
            visible.0 = true;
        }
        rebuild.write_default();
    }
}

/// The pad's character that was meant: in any case, in Arabic or Persian digits, and O, I and L as in recovery codes.
fn character(text: &str, of: &str) -> Option<char> {
    let mut characters = text.chars();
    let (typed, rest) = (characters.next()?, characters.next());
    if rest.is_some() {
        return None;
    }
    let meant = match typed {
        '\u{660}'..='\u{669}' => char::from_digit(typed as u32 - 0x660, 10)?,
        '\u{6f0}'..='\u{6f9}' => char::from_digit(typed as u32 - 0x6f0, 10)?,
        other => other.to_ascii_uppercase(),
    };
    let meant = match meant {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    of.contains(meant).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_the_pad_knows() {
        let meant = |text| character(text, CODE.characters);
        assert_eq!(meant("a"), Some('A'));
        assert_eq!(meant("o"), Some('0'));
        assert_eq!(meant("٣"), Some('3'));
        assert_eq!(meant("۴"), Some('4'));
        assert_eq!(meant("u"), None);
        assert_eq!(meant("12"), None);
        assert_eq!(character("a", PIN.characters), None);
        assert_eq!(character("+", NUMBER.characters), Some('+'));
    }

    #[test]
    fn no_more_is_typed_than_fits() {
        let mut desk = Desk {
            page: Page::Enter,
            ..Desk::default()
        };
        for _ in 0..12 {
            desk.press(Pressed::Character('1'));
        }
        assert_eq!(desk.typed.len(), 8);
        desk.press(Pressed::Erase);
        assert_eq!(desk.typed.len(), 7);
    }
}
