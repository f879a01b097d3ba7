//! The teacher's pages: the lock, every page behind it, and the ways in without the PIN.

use crate::game::app::Screen;
use crate::game::walk::{Runs, Stuck, Walk};

/// Anything that a teacher would not choose.
const PIN: [char; 4] = ['2', '4', '6', '8'];

/// Updates that opening or closing the lock may take.
const LOCK: usize = 3000;

/// From the title through all pages, and out.
pub fn pages(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.go(Screen::Title)?;
    walk.press("ui-title-teacher")?;
    walk.picture("teacher-pin")?;
    pin(walk)?;
    pin(walk)?;
    wait(walk, "ui-teacher-code-written")?;
    walk.picture("teacher-new-code")?;
    walk.press("ui-teacher-code-written")?;
    walk.picture("teacher-home")?;
    walk.press("ui-teacher-class")?;
    walk.picture("teacher-class")?;
    for page in ["country", "enrolment"] {
        there_and_back(walk, &format!("ui-teacher-{page}"), page)?;
    }
    walk.back()?;
    walk.press("ui-teacher-progress")?;
    walk.picture("teacher-progress")?;
    walk.press("ui-teacher-totals")?;
    walk.picture("teacher-progress-class")?;
    walk.press("ui-teacher-by-seat")?;
    let seat = walk.first("row-")?.ok_or("no seat in the progress")?;
    there_and_back(walk, &seat, "seat")?;
    walk.back()?;
    walk.press("ui-teacher-notes")?;
    walk.picture("teacher-notes")?;
    let seat = walk.first("note-")?.ok_or("no seat to note about")?;
    there_and_back(walk, &seat, "notes-of-one")?;
    walk.back()?;
    there_and_back(walk, "ui-teacher-seat-cards", "print")?;
    walk.press("ui-teacher-devices")?;
    wait(walk, "ui-teacher-devices-save")?;
    walk.picture("teacher-devices")?;
    walk.back()?;
    for page in ["export", "contacts"] {
        there_and_back(walk, &format!("ui-teacher-{page}"), page)?;
    }
    walk.press("ui-teacher-card")?;
    walk.picture("teacher-cards")?;
    let card = walk.first("card-")?.ok_or("no teacher card")?;
    there_and_back(walk, &card, "card")?;
    walk.back()?;
    walk.press("ui-teacher-leave")?;
    walk.press("ui-title-teacher")?;
    walk.picture("teacher-enter")?;
    walk.press("ui-teacher-forgot")?;
    walk.picture("teacher-forgot")?;
    for page in ["code", "reset"] {
        there_and_back(walk, &format!("forgot-{page}"), page)?;
    }
    walk.back()?;
    walk.back()
}

fn there_and_back(walk: &mut Walk<impl Runs>, key: &str, page: &str) -> Result<(), Stuck> {
    walk.press(key)?;
    walk.picture(&format!("teacher-{page}"))?;
    walk.back()
}

pub(super) fn pin(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    for digit in PIN {
        walk.press(&format!("key-{digit}"))?;
    }
    walk.press("ui-teacher-pin-done")
}

/// The lock is slow by design.
pub(super) fn wait(walk: &mut Walk<impl Runs>, key: &str) -> Result<(), Stuck> {
    for _ in 0..LOCK {
        if walk.can(key)? {
            return Ok(());
        }
        walk.0.update()?;
    }
    Err(format!("`{key}` never comes"))
}
