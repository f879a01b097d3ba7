//! Errands to the exchange's half of the vault: keys, class files, transfers, returns. What becomes of the answers: `answers`. The
//! questions are `results::exchange::worker`'s. Nothing of it is part of this program in the browser, so it is spoken to in JSON alone.

use bevy::prelude::*;
use data_encoding::BASE64;
use serde_json::{Value, json};
use std::path::PathBuf;

use crate::game::app::Screen;
use crate::game::course::Course;
use crate::game::pace::Pace;
use crate::game::platform::Saver;
use crate::game::platform::picker::{Found, Picker};
use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::Records;
use crate::game::screens::Rebuild;
use crate::ids::ClassId;
use crate::results::attributes::Attributes;
use crate::results::book::ClassBook;
use crate::results::class::ClassSetup;
use crate::results::exchange::sealed::Sealed;
use crate::session::{Fact, to_line};

use super::desk::{Asked, Desk, Note, Notes, Page};
use super::lock::ask;

/// The ending of what devices hand in.
const TRANSFERS: &str = "sango-transfer";

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Errand {
    /// A class's keys, which are needed to go on.
    Keys(ClassId, Then),
    /// Whether the keys open with this lock.
    Check,
    /// The class file, to be saved or only shown.
    ClassFile { save: bool },
    /// What other devices handed in; each file's name, and where it lies if it can be deleted.
    Open(Vec<(String, Option<PathBuf>)>),
    /// What this device hands in.
    HandIn,
    /// The class sheet in a format that this program cannot write, and the fact that it left for the first time.
    Sheet(Option<Box<Fact>>),
    /// The return of a period, by its number.
    Return { period: String, number: u32 },
}

/// What keys were drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// The class file is shown.
    Show,
    /// The return is made.
    Return,
}

/// The document that holds a class's keys.
pub(super) fn document(class: &ClassId) -> String {
    format!("keys-{class}.json")
}

fn kept_keys(records: &mut Records, class: &ClassId) -> Option<Value> {
    let bytes = records.storage.get(&document(class))?;
    serde_json::from_slice(&bytes).ok()
}

/// Who receives the class's returns.
pub(super) fn receiver<'a>(course: &'a Course, class: &ClassSetup) -> Option<&'a str> {
    course.0.country(&class.country)?.return_key.as_deref()
}

/// All that errands need.
fn at_hand(
    world: &mut World,
    how: impl FnOnce(&mut World, &mut Desk, &mut Records, &mut VaultDoor),
) {
    world.resource_scope(|world, mut desk: Mut<Desk>| {
        world.resource_scope(|world, mut records: Mut<Records>| {
            world.resource_scope(|world, mut door: Mut<VaultDoor>| {
                let records = records.bypass_change_detection();
                how(world, &mut desk, records, &mut door);
            });
        });
    });
}

/// Opens the page of the class's devices; its keys are drawn at the first time.
pub(super) fn open(world: &mut World) {
    at_hand(world, |world, desk, records, door| {
        desk.go(Page::Devices);
        (desk.qr, desk.keys_lost) = (None, false);
        let (Some(class), Some(key)) = (records.class(), desk.key.clone()) else {
            return;
        };
        match kept_keys(records, &class.id) {
            None => draw_keys(desk, door, key, class.id, Then::Show),
            Some(keys) => {
                let question =
                    json!({ "ask": "open-transfers", "key": key, "keys": keys, "files": [] });
                ask(desk, door, Asked::Errand(Errand::Check), question);
                class_file(desk, records, door, world.resource::<Course>(), false);
            }
        }
    });
}

fn draw_keys(desk: &mut Desk, door: &mut VaultDoor, key: String, class: ClassId, then: Then) {
    let question = json!({ "ask": "new-class-keys", "key": key, "class": class });
    ask(
        desk,
        door,
        Asked::Errand(Errand::Keys(class, then)),
        question,
    );
}

/// Asks for the class file, to be saved or only shown.
pub(super) fn class_file(
    desk: &mut Desk,
    records: &mut Records,
    door: &mut VaultDoor,
    course: &Course,
    save: bool,
) {
    let Some(class) = records.class() else { return };
    let (Some(keys), Some(module)) = (kept_keys(records, &class.id), course.0.module(class.band))
    else {
        return;
    };
    let question = json!({
        "ask": "make-class-file",
        "setup": class,
        "module_version": module.version,
        "recipient": keys["recipient"],
    });
    ask(
        desk,
        door,
        Asked::Errand(Errand::ClassFile { save }),
        question,
    );
}

/// Saves the class file.
pub(super) fn save_class_file(world: &mut World) {
    at_hand(world, |world, desk, records, door| {
        desk.note = None;
        class_file(desk, records, door, world.resource::<Course>(), true);
    });
}

/// Looks for what devices handed in.
pub(super) fn look_for_transfers(world: &mut World) {
    let mut desk = world.resource_mut::<Desk>();
    desk.note = None;
    desk.refused.clear();
    desk.taken.clear();
    world.resource_scope(|world, mut picker: Mut<Picker>| {
        picker.ask(TRANSFERS, world.resource::<Saver>());
    });
}

/// Takes what was found to be opened.
pub(super) fn brought(
    screen: Res<State<Screen>>,
    mut picker: ResMut<Picker>,
    mut desk: ResMut<Desk>,
    mut records: ResMut<Records>,
    mut door: ResMut<VaultDoor>,
    mut pace: ResMut<Pace>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    if *screen.get() != Screen::Teacher {
        return;
    }
    let picker = picker.bypass_change_detection();
    if picker.is_looking() {
        pace.stir(0.5);
    }
    let Some(Found { files, places }) = picker.poll() else {
        return;
    };
    rebuild.write_default();
    if desk.page != Page::Devices {
        return;
    }
    if files.is_empty() {
        desk.note =
            places.map(|places| Note::bad("ui-teacher-devices-none").counting("places", places));
        return;
    }
    let records = records.bypass_change_detection();
    let (Some(class), Some(key)) = (records.class(), desk.key.clone()) else {
        return;
    };
    let Some(keys) = kept_keys(records, &class.id) else {
        return;
    };
    let texts: Vec<String> = files
        .iter()
        .map(|file| BASE64.encode(&file.bytes))
        .collect();
    let names = files
        .into_iter()
        .map(|file| (file.name, file.place))
        .collect();
    let question = json!({ "ask": "open-transfers", "key": key, "keys": keys, "files": texts });
    ask(
        &mut desk,
        &mut door,
        Asked::Errand(Errand::Open(names)),
        question,
    );
}

/// Deletes the files that were taken in: what children did lies in them, sealed, and is needed no more.
pub(super) fn delete_taken(world: &mut World) {
    let mut desk = world.resource_mut::<Desk>();
    let taken = std::mem::take(&mut desk.taken);
    let files = taken.len();
    // What somebody else deleted meanwhile is gone as well.
    let stays = |place: &PathBuf| std::fs::remove_file(place).is_err() && place.exists();
    desk.taken = taken.into_iter().filter(stays).collect();
    desk.note = Some(match desk.taken.first() {
        None => Note::good("ui-teacher-devices-deleted").counting("files", files),
        Some(place) => {
            Note::bad("ui-teacher-devices-not-deleted").with("file", place.display().to_string())
        }
    });
}

/// Makes this device's transfer; no PIN is needed, since nobody without the class's keys can open it.
pub(super) fn hand_in(world: &mut World) {
    at_hand(world, |_, desk, records, door| {
        desk.note = None;
        let Some(file) = records.joined() else { return };
        let journal = &records.journal;
        let mut lines: Vec<String> = journal.class(&file.class).map(to_line).collect();
        // Those of other classes are left out by whoever seals them.
        lines.extend(records.storage.unknown());
        let question = json!({
            "ask": "make-transfer",
            "device": journal.device(),
            "class": file.class,
            "recipient": file.recipient,
            "lines": lines.join("\n"),
        });
        ask(desk, door, Asked::Errand(Errand::HandIn), question);
    });
}

/// Makes the return for whoever the country pack names.
pub(super) fn make_return(
    course: Res<Course>,
    mut desk: ResMut<Desk>,
    mut records: ResMut<Records>,
    mut door: ResMut<VaultDoor>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    rebuild.write_default();
    desk.note = None;
    let records = records.bypass_change_detection();
    let (Some(class), Some(key)) = (records.class(), desk.key.clone()) else {
        return;
    };
    let Some(recipient) = receiver(&course, &class) else {
        return;
    };
    let Some(keys) = kept_keys(records, &class.id) else {
        return draw_keys(&mut desk, &mut door, key, class.id, Then::Return);
    };
    let Ok(book) = ClassBook::read(&records.journal, &class.id, &course.0) else {
        return;
    };
    let none = Attributes::default();
    let notes = match &desk.notes {
        Notes::Open(notes) => notes,
        Notes::Closed | Notes::Lost => &none,
    };
    let sealed = Sealed::now(&records.journal, &book, notes, None);
    let errand = Errand::Return {
        period: sealed.period.clone(),
        number: sealed.number,
    };
    let question = json!({
        "ask": "make-return", "key": key, "keys": keys, "recipient": recipient, "sealed": sealed,
    });
    ask(&mut desk, &mut door, Asked::Errand(errand), question);
}
