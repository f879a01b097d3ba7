//! The screen in words for hands outside of the game (`webtest --window`): with SANGO_TELL set, what stands there is written into that
//! file whenever it has changed, as the page's mirror shows it in a browser.

use std::path::PathBuf;

use bevy::prelude::*;
use serde_json::{Value, json};

use super::ui::snapshot::{self, Control};

/// Where to, and what was written last.
#[derive(Resource)]
struct Told {
    file: PathBuf,
    last: String,
}

/// Prepares the game for telling, when it was asked to.
pub(super) fn asked(app: &mut App) {
    if let Some(file) = std::env::var_os("SANGO_TELL") {
        let told = Told {
            file: file.into(),
            last: String::new(),
        };
        app.insert_resource(told).add_systems(Last, tell);
    }
}

fn tell(world: &mut World) {
    let controls = snapshot::controls(world);
    let said = controls.iter().filter(|it| !it.covered).map(words);
    let now = Value::from(said.collect::<Vec<_>>()).to_string();
    let mut told = world.resource_mut::<Told>();
    if told.last == now {
        return;
    }
    // Whoever reads meanwhile reads all of one or all of the other.
    let half = told.file.with_extension("half");
    let kept = std::fs::write(&half, &now).and_then(|()| std::fs::rename(&half, &told.file));
    match kept {
        Ok(()) => told.last = now,
        Err(why) => error!("{}: {why}", told.file.display()),
    }
}

/// Places in logical pixels; `shows`: whether its middle can be met.
fn words(it: &Control) -> Value {
    let (middle, size) = (it.rect.center(), it.rect.size());
    json!({
        "id": it.entity.to_string(), "key": it.key, "role": it.role, "name": it.name, "value": it.value.as_ref().or(it.description.as_ref()),
        "checked": it.checked.map_or(String::new(), |on| on.to_string()), "disabled": it.disabled, "focused": it.focused,
        "x": middle.x, "y": middle.y, "w": size.x, "h": size.y, "shows": it.shown.contains(middle),
    })
}
