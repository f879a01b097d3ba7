//! What the mirrored tree shows: role, name, place of every element, as a person at a screen reader gets them.

use serde_json::{Value, json};

use crate::Step;
use crate::driver::Driver;

/// One element of the mirror.
#[derive(Clone, Debug)]
pub struct Control {
    /// The game's own id.
    pub id: String,
    /// The control's name within its screen, the same in every language.
    pub key: String,
    /// "button", "heading", "text"...
    pub role: String,
    /// Accessible name, or the text.
    pub name: String,
    /// Value or description, where there is one.
    pub value: String,
    /// "true", "false", or nothing.
    pub checked: String,
    /// Answers nothing at present.
    pub disabled: bool,
    /// The browser's focus is here.
    pub focused: bool,
    /// Centre on the page, in CSS px.
    pub centre: (f64, f64),
    /// Width and height in CSS px.
    pub size: (f64, f64),
}

const READ: &str = r#"
const plain = { BUTTON: 'button', P: 'text', H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' };
return [...document.querySelectorAll('#mirror [data-id]')].map((element) => {
  const box = element.getBoundingClientRect();
  const role = element.getAttribute('role') ?? (element.tagName === 'INPUT' ? (element.type === 'range' ? 'slider' : 'textbox') : plain[element.tagName] ?? 'generic');
  return {
    id: element.dataset.id, key: element.dataset.key ?? '', role, name: element.getAttribute('aria-label') ?? (['text', 'heading', 'cell', 'columnheader'].includes(role) ? element.textContent : ''),
    value: element.getAttribute('aria-valuetext') || element.value || element.getAttribute('aria-description') || '',
    checked: element.getAttribute('aria-checked') ?? '', disabled: element.getAttribute('aria-disabled') === 'true',
    focused: document.activeElement === element, x: box.x + box.width / 2, y: box.y + box.height / 2, w: box.width, h: box.height,
  };
});
"#;

/// Everything the mirror shows, in reading order. A scenario looks some thousand times: a look that got lost on the way between this
/// program and the browser's driver is taken again, one at which the page itself failed is not.
pub fn all(driver: &Driver) -> Step<Vec<Control>> {
    let look = || driver.script(READ, vec![]);
    let answer = look().or_else(|why| {
        if why.contains("javascript error") {
            return Err(why);
        }
        std::thread::sleep(std::time::Duration::from_millis(300));
        look()
    })?;
    Ok(answer
        .as_array()
        .into_iter()
        .flatten()
        .map(control)
        .collect())
}

/// One element, as it was told.
pub fn control(entry: &Value) -> Control {
    let text = |name: &str| entry[name].as_str().unwrap_or_default().to_string();
    let number = |name: &str| entry[name].as_f64().unwrap_or_default();
    Control {
        id: text("id"),
        key: text("key"),
        role: text("role"),
        name: text("name"),
        value: text("value"),
        checked: text("checked"),
        disabled: entry["disabled"] == json!(true),
        focused: entry["focused"] == json!(true),
        centre: (number("x"), number("y")),
        size: (number("w"), number("h")),
    }
}

/// Does this element answer to a role (empty: any) and a name? A name may end in `*`: then its beginning is enough.
pub fn fits(control: &Control, role: &str, name: &str) -> bool {
    let role_fits = role.is_empty() || control.role == role;
    role_fits
        && match name.strip_suffix('*') {
            Some(beginning) => control.name.starts_with(beginning),
            None => control.name == name,
        }
}

/// The tree as lines, for a failure's report.
pub fn shown(controls: &[Control]) -> String {
    let line = |control: &Control| {
        let mark = if control.focused { ">" } else { " " };
        let state = if control.disabled { " (disabled)" } else { "" };
        let value = if control.value.is_empty() {
            String::new()
        } else {
            format!(" = {}", control.value)
        };
        format!(
            "{mark} {} \"{}\"{value}{state} at {:.0},{:.0}",
            control.role, control.name, control.centre.0, control.centre.1
        )
    };
    controls.iter().map(line).collect::<Vec<_>>().join("\n")
}
