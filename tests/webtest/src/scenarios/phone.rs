//! The worst place to play: an upright phone of 360x640, letters of 200 %, a keyboard alone, and the connection gone after the first
//! visit.

use std::time::Duration;

use sango::locale::Value;

use super::page::kept_for_later;
use super::way::{begin, play};
use crate::Step;
use crate::driver::Like;
use crate::stage::{Hand, Stage};

/// Begins there, makes the letters large, and plays until the first island can be chosen; then the teacher's area opens too.
pub fn small_large_keyboard_offline(stage: &mut Stage) -> Step {
    stage.open(Like {
        size: (360, 640),
        ..Like::default()
    })?;
    kept_for_later(stage)?;
    stage.unplug();
    stage.forgive("ERR_CONNECTION_REFUSED");
    stage.reload()?;
    stage.hand = Hand::Keyboard;
    stage.go_id("ui-common-settings")?;
    let size = stage.words.text("ui-settings-text-size", &[]);
    for percent in [125, 150, 175, 200] {
        let shown = [("percent", Value::from(percent))];
        let shown = stage.words.text("ui-settings-percent", &shown);
        // To where it is, since the sheet is built anew; then one stop on. A key that meets the very moment of the building goes
        // nowhere, and whoever sees nothing happen presses again.
        let mut said = Err(String::new());
        for _ in 0..3 {
            stage.press("slider", &size)?;
            stage.key('\u{E014}')?;
            said = stage.says_within(Duration::from_secs(10), "slider", &size, &shown);
            if said.is_ok() {
                break;
            }
        }
        said?;
    }
    stage.picture("settings")?;
    // Escape closes what lies on top.
    stage.key('\u{E00C}')?;
    stage.gone("slider", &size)?;
    stage.picture("title")?;
    begin(stage)?;
    stage.picture("seats")?;
    play(stage, &["ui-map-hello"])?;
    stage.picture("map")?;
    stage.go_id("ui-common-settings")?;
    stage.go_id("ui-settings-teacher")?;
    // The lock's own program was kept as well.
    super::teacher::choose_pin(stage, "1357")?;
    stage.picture("recovery-code").map(drop)
}
