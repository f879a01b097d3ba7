//! What becomes of the answers to `errand`'s questions.

use bevy::prelude::*;
use data_encoding::BASE64;
use serde_json::Value;
use std::path::PathBuf;

use crate::game::course::Course;
use crate::game::platform::Saver;
use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::{KeepOfClass, Records};
use crate::game::screens::Rebuild;
use crate::session::{Fact, Record, parse_line};

use super::desk::{Desk, Note};
use super::errand::{Errand, Then, class_file, document, make_return};

/// What becomes of an answer.
pub(super) fn done(
    In((errand, answer)): In<(Errand, Value)>,
    course: Res<Course>,
    saver: Res<Saver>,
    mut desk: ResMut<Desk>,
    mut records: ResMut<Records>,
    mut door: ResMut<VaultDoor>,
    mut keep: MessageWriter<KeepOfClass>,
    mut rebuild: MessageWriter<Rebuild>,
    mut commands: Commands,
) {
    rebuild.write_default();
    let (desk, records) = (&mut *desk, records.bypass_change_detection());
    let ok = &answer["ok"];
    if ok.is_null() {
        return refuse(
            desk,
            &errand,
            answer["error"]["kind"].as_str().unwrap_or_default(),
        );
    }
    match errand {
        Errand::Keys(class, then) => {
            let text = ok["keys"].to_string();
            records.storage.put(&document(&class), text.as_bytes());
            match then {
                Then::Show => class_file(desk, records, &mut door, &course, false),
                Then::Return => commands.run_system_cached(make_return),
            }
        }
        Errand::Check => {}
        Errand::ClassFile { save: is_asked } => {
            let rows = ok["qr"].as_array().map(|rows| {
                let texts = rows.iter().filter_map(Value::as_str);
                texts.map(str::to_owned).collect()
            });
            desk.qr = rows;
            if is_asked {
                save(desk, &saver, ok, "ui-teacher-devices-saved");
            }
        }
        Errand::Open(names) => take_in(desk, records, names, ok),
        Errand::HandIn => {
            save(desk, &saver, ok, "ui-teacher-joined-handed-in");
        }
        Errand::Sheet(release) => {
            let saved = save(desk, &saver, ok, "ui-teacher-saved");
            if let (Some(class), Some(release)) = (records.class().filter(|_| saved), release) {
                keep.write(KeepOfClass {
                    class: class.id,
                    seat: None,
                    fact: *release,
                });
            }
        }
        Errand::Return { period, number } => {
            let saved = save(desk, &saver, ok, "ui-teacher-return-saved");
            if let Some(class) = records.class().filter(|_| saved) {
                keep.write(KeepOfClass {
                    class: class.id,
                    seat: None,
                    fact: Fact::ReturnMade { period, number },
                });
            }
        }
    }
}

/// Hands the answer's file over and says where it lies.
fn save(desk: &mut Desk, saver: &Saver, ok: &Value, id: &'static str) -> bool {
    let text = |name: &str| ok[name].as_str().unwrap_or_default();
    let bytes = BASE64.decode(text("file").as_bytes()).unwrap_or_default();
    let saved = saver.save(text("name"), "application/octet-stream", &bytes);
    let is_saved = saved.is_ok();
    desk.note = Some(match saved {
        Ok(place) => Note::good(id).with("place", place),
        Err(why) => Note::bad("ui-teacher-not-saved").with("why", why),
    });
    is_saved
}

/// Merges what was opened, and keeps it for tomorrow.
fn take_in(
    desk: &mut Desk,
    records: &mut Records,
    names: Vec<(String, Option<PathBuf>)>,
    ok: &Value,
) {
    let transfers = ok["transfers"].as_array().map_or(&[][..], Vec::as_slice);
    let (mut lines, mut files) = (Vec::new(), 0);
    for ((name, place), transfer) in names.into_iter().zip(transfers) {
        match transfer["ok"]["lines"].as_array() {
            Some(found) => {
                files += 1;
                desk.taken.extend(place);
                let texts = found.iter().filter_map(Value::as_str);
                let theirs = texts.filter(|line| is_theirs_to_say(line));
                lines.extend(theirs.map(str::to_owned));
            }
            None => {
                let kind = transfer["error"]["kind"].as_str().unwrap_or_default();
                desk.refused.push((name, refused_text(kind)));
            }
        }
    }
    if files == 0 {
        desk.note = Some(Note::bad("ui-teacher-devices-none-taken"));
        return;
    }
    let facts = records.storage.import(&mut records.journal, lines);
    let kept = records.trouble.is_none();
    desk.note = Some(
        Note::good("ui-teacher-devices-brought")
            .counting("files", files)
            .counting("facts", facts)
            .counting("kept", usize::from(kept)),
    );
}

/// Whether another device may say this: what children did, and that it joined. Set-up, counts and releases are this device's own to
/// say; whoever has the class file could seal any of them to the class. What only a newer release understands is kept for it.
fn is_theirs_to_say(line: &str) -> bool {
    let own =
        |record: Record| record.seat.is_none() && !matches!(record.fact, Fact::ClassJoined(_));
    !parse_line(line).is_ok_and(own)
}

/// Why a transfer is refused, in words that say what to do.
fn refused_text(kind: &str) -> &'static str {
    match kind {
        "not-a-transfer" => "ui-teacher-transfer-none",
        "newer-version" => "ui-teacher-transfer-newer",
        "wrong-key" | "other-class" => "ui-teacher-transfer-foreign",
        _ => "ui-teacher-transfer-damaged",
    }
}

fn refuse(desk: &mut Desk, errand: &Errand, kind: &str) {
    let by_keys = matches!(
        errand,
        Errand::Check | Errand::Open(_) | Errand::Return { .. }
    );
    desk.note = Some(match kind {
        "door" => Note::bad("ui-teacher-no-door"),
        "no-random" => Note::bad("ui-teacher-no-random"),
        "damaged" | "newer" if by_keys => {
            desk.keys_lost = true;
            Note::bad("ui-teacher-devices-lost")
        }
        _ => Note::bad("ui-teacher-devices-failed"),
    });
}
