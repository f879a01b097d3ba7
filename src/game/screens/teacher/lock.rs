//! The lock: what the vault is asked, and what its answers open. The vault's document is kept again after every answer that
//! carries it, since the count of wrong tries is in it.

use bevy::prelude::*;
use serde_json::{Value, json};

use crate::game::audio::{Effect, Sound};
use crate::game::pace::Pace;
use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::Records;
use crate::game::screens::Rebuild;
use crate::ids::ClassId;
use crate::results::attributes::Attributes;

use super::answers;
use super::desk::{Asked, Desk, Note, Notes, Page, Purpose};

/// The document that holds the vault.
const VAULT: &str = "vault.json";
/// The document that holds what is noted about seats, sealed, by class.
const NOTES: &str = "attributes.json";
/// What a lost lock left of it.
const OLD_NOTES: &str = "attributes-old.json";
/// The version of the notes' document.
const NOTES_VERSION: u16 = 1;

/// The vault as it is kept. A document that is no JSON counts as a vault that nothing opens.
pub(super) fn vault(records: &mut Records) -> Option<Value> {
    let bytes = records.storage.get(VAULT)?;
    Some(serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}

fn keep(records: &mut Records, name: &str, document: &Value) {
    records.storage.put(name, document.to_string().as_bytes());
}

/// The sealed notes of all classes.
fn sealed(records: &mut Records) -> Value {
    let bytes = records.storage.get(NOTES).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_else(|_| json!({ "v": NOTES_VERSION, "classes": {} }))
}

/// Puts a question.
pub(super) fn ask(desk: &mut Desk, door: &mut VaultDoor, asked: Asked, question: Value) {
    let ticket = door.ask(question.to_string());
    desk.waiting.push((ticket, asked));
}

/// What was typed is done: the next page, or a question to the vault.
pub(super) fn submit(world: &mut World) {
    world.resource_scope(|world, mut desk: Mut<Desk>| {
        world.resource_scope(|world, mut records: Mut<Records>| {
            let records = records.bypass_change_detection();
            let mut door = world.resource_mut::<VaultDoor>();
            hand_in(&mut desk, records, &mut door);
        });
    });
}

fn hand_in(desk: &mut Desk, records: &mut Records, door: &mut VaultDoor) {
    if desk.is_busy() {
        return;
    }
    let typed = std::mem::take(&mut desk.typed);
    let vault = vault(records).unwrap_or_default();
    let now = door.now();
    match desk.page {
        Page::Choose if (4..=8).contains(&typed.len()) => {
            desk.new_pin = typed;
            desk.go(Page::Repeat);
        }
        Page::Choose => desk.note = Some(Note::bad("ui-teacher-pin-length")),
        Page::Repeat if typed == desk.new_pin => set_pin(desk, vault, now, door),
        Page::Repeat => {
            desk.go(Page::Choose);
            desk.note = Some(Note::bad("ui-teacher-pin-differs"));
        }
        Page::Enter => {
            let question = json!({ "ask": "open", "vault": vault, "pin": typed, "now": now });
            ask(desk, door, Asked::Open, question);
        }
        Page::OldPin => {
            let question = json!({ "ask": "open", "vault": vault, "pin": typed, "now": now });
            desk.old_pin = typed;
            ask(desk, door, Asked::OldPin, question);
        }
        Page::Code => {
            // Only to hear whether the code is right: the vault that comes back is thrown away.
            let question =
                json!({ "ask": "recover", "vault": vault, "code": typed, "pin": "0000" });
            desk.given_code = typed;
            ask(desk, door, Asked::TryCode, question);
        }
        _ => {}
    }
}

fn set_pin(desk: &mut Desk, vault: Value, now: u64, door: &mut VaultDoor) {
    let new = std::mem::take(&mut desk.new_pin);
    let (asked, question) = match desk.purpose {
        Purpose::First | Purpose::Reset => (Asked::Create, json!({ "ask": "create", "pin": new })),
        Purpose::Recovered => {
            let code = std::mem::take(&mut desk.given_code);
            let question = json!({ "ask": "recover", "vault": vault, "code": code, "pin": new });
            (Asked::Recover, question)
        }
        Purpose::Change => {
            let old = std::mem::take(&mut desk.old_pin);
            let question =
                json!({ "ask": "change", "vault": vault, "old": old, "new": new, "now": now });
            (Asked::Change, question)
        }
    };
    ask(desk, door, asked, question);
}

/// Takes the vault's answers; while one is owed, the picture is kept moving so that it is taken at once.
pub(super) fn receive(
    mut desk: ResMut<Desk>,
    mut door: ResMut<VaultDoor>,
    mut records: ResMut<Records>,
    mut pace: ResMut<Pace>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
    mut commands: Commands,
) {
    for (ticket, answer) in door.poll() {
        let owed = desk.waiting.iter().position(|(known, _)| *known == ticket);
        // Whoever asked has left meanwhile.
        let Some(at) = owed else { continue };
        let (_, asked) = desk.waiting.remove(at);
        let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
        if let Asked::Errand(errand) = asked {
            commands.run_system_cached_with(answers::done, (errand, answer));
            continue;
        }
        let records = records.bypass_change_detection();
        let silent = matches!(asked, Asked::Seal(_)) && !answer["ok"].is_null();
        let was_shut = desk.key.is_none();
        take(&mut desk, records, &mut door, asked, &answer);
        if was_shut && desk.key.is_some() {
            sounds.write(Sound(Effect::Unlock));
        }
        // Notes that were sealed look as before; a page built anew under a finger would lose its press.
        if !silent {
            rebuild.write_default();
        }
    }
    if !desk.waiting.is_empty() {
        pace.stir(0.5);
    } else if desk.page == Page::Away && desk.key.is_some() {
        // The last notes of a teacher who has left are sealed.
        desk.leave();
    }
}

fn take(
    desk: &mut Desk,
    records: &mut Records,
    door: &mut VaultDoor,
    asked: Asked,
    answer: &Value,
) {
    let text = |name: &str| answer["ok"][name].as_str().map(str::to_owned);
    let vault = [&answer["ok"]["vault"], &answer["vault"]]
        .into_iter()
        .find(|vault| vault.is_object());
    if let Some(vault) = vault
        && asked != Asked::TryCode
    {
        keep(records, VAULT, vault);
    }
    if answer["ok"].is_null() {
        return refuse(desk, asked, &answer["error"]);
    }
    match asked {
        Asked::Create => {
            drop_notes(records, desk.purpose);
            desk.notes_of = None;
            desk.key = text("key");
            desk.shown_code = text("code");
            desk.go(Page::NewCode);
            open_notes(desk, records, door);
        }
        Asked::TryCode => {
            desk.purpose = Purpose::Recovered;
            desk.go(Page::Choose);
        }
        Asked::OldPin => {
            desk.purpose = Purpose::Change;
            desk.go(Page::Choose);
        }
        Asked::Open | Asked::Recover | Asked::Change => {
            desk.key = text("key");
            desk.go(Page::Home);
            if asked != Asked::Open {
                desk.note = Some(Note::good("ui-teacher-pin-changed"));
            }
            open_notes(desk, records, door);
        }
        Asked::Seal(class) => {
            let mut all = sealed(records);
            all["classes"][class.as_ref()] = answer["ok"]["sealed"].clone();
            keep(records, NOTES, &all);
            if std::mem::take(&mut desk.unsealed) {
                seal_notes(desk, door, class);
            }
        }
        Asked::Unseal(class) => {
            let of_now = records.class().is_some_and(|now| now.id == class);
            let notes = text("text").and_then(|text| Attributes::from_bytes(text.as_bytes()).ok());
            if of_now {
                desk.notes = notes.map_or(Notes::Lost, Notes::Open);
            }
        }
        Asked::Errand(_) => {}
    }
}

/// A reset drops the notes, as it said before. A lock that was lost by damage leaves them aside: another copy of it may be found.
fn drop_notes(records: &mut Records, purpose: Purpose) {
    let old = sealed(records);
    let any = old["classes"]
        .as_object()
        .is_some_and(|all| !all.is_empty());
    if any && purpose == Purpose::First {
        keep(records, OLD_NOTES, &old);
    }
    if any {
        keep(
            records,
            NOTES,
            &json!({ "v": NOTES_VERSION, "classes": {} }),
        );
    }
}

fn refuse(desk: &mut Desk, asked: Asked, error: &Value) {
    let seconds = error["wait_seconds"].as_u64().unwrap_or(0);
    let note = match error["kind"].as_str().unwrap_or_default() {
        "bad-pin" => Note::bad("ui-teacher-pin-length"),
        "wrong-pin" if seconds == 0 => Note::bad("ui-teacher-pin-wrong"),
        "wrong-pin" => Note::bad("ui-teacher-pin-wrong-wait").with("seconds", seconds.to_string()),
        "wait" => Note::bad("ui-teacher-pin-wait").with("seconds", seconds.to_string()),
        "mistyped-code" => Note::bad("ui-teacher-code-mistyped"),
        "wrong-code" => Note::bad("ui-teacher-code-wrong"),
        "no-random" => Note::bad("ui-teacher-no-random"),
        "door" => Note::bad("ui-teacher-no-door"),
        // A vault that is damaged or written by a newer release.
        _ => Note::bad("ui-teacher-lock-unreadable"),
    };
    match asked {
        Asked::Seal(_) => {
            desk.note = Some(Note::bad("ui-teacher-notes-not-kept"));
            return;
        }
        Asked::Unseal(_) => {
            desk.notes = Notes::Lost;
            return;
        }
        Asked::Recover => desk.go(Page::Code),
        Asked::Change => desk.go(Page::OldPin),
        Asked::Create => desk.go(Page::Choose),
        Asked::TryCode => {
            // What is nearly right need not be typed anew.
            desk.typed = std::mem::take(&mut desk.given_code);
        }
        Asked::Open | Asked::OldPin | Asked::Errand(_) => {}
    }
    desk.note = Some(note);
}

/// Opens what is noted about the class's seats, with the key at hand.
pub(super) fn open_notes(desk: &mut Desk, records: &mut Records, door: &mut VaultDoor) {
    let (Some(key), Some(class)) = (desk.key.clone(), records.class()) else {
        return;
    };
    // What is open may be newer than what is sealed.
    if desk.notes_of.replace(class.id.clone()).as_ref() == Some(&class.id) {
        return;
    }
    desk.notes = Notes::Open(Attributes::default());
    let all = sealed(records);
    if let Some(sealed) = all["classes"][class.id.as_ref()].as_str() {
        desk.notes = Notes::Closed;
        let question = json!({ "ask": "unseal", "key": key, "sealed": sealed });
        ask(desk, door, Asked::Unseal(class.id), question);
    }
}

/// Seals and keeps the notes as they are now.
pub(super) fn seal_notes(desk: &mut Desk, door: &mut VaultDoor, class: ClassId) {
    let sealing = |(_, asked): &(_, Asked)| matches!(asked, Asked::Seal(_));
    if desk.waiting.iter().any(sealing) {
        desk.unsealed = true;
        return;
    }
    let (Some(key), Notes::Open(notes)) = (desk.key.clone(), &desk.notes) else {
        return;
    };
    let text = String::from_utf8(notes.to_bytes()).unwrap_or_default();
    let question = json!({ "ask": "seal", "key": key, "text": text });
    ask(desk, door, Asked::Seal(class), question);
}
