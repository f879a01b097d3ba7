//! The worker's questions, from the class's keys to the opened return.

use super::{receiver, sealed_of};
use crate::whole::{Does, curriculum, play, setup};
use data_encoding::BASE64;
use sango::curriculum::Sources;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::kept::KeptKeys;
use sango::results::exchange::keys::KeyError;
use sango::results::exchange::returns::open;
use sango::results::export::{Words, format};
use sango::session::to_line;
use sango::vault::{Key, VaultError, worker};
use serde_json::{Value, json};

fn ask(question: Value) -> Value {
    serde_json::from_str(&worker::answer(&question.to_string())).expect("an answer")
}

fn bytes(file: &Value) -> Vec<u8> {
    BASE64
        .decode(file.as_str().expect("text").as_bytes())
        .expect("base64")
}

#[test]
fn a_class_goes_all_the_way_through_the_worker() {
    let (setup, key) = (setup(), Key::draw().expect("a key").to_hex());
    let made = ask(json!({"ask": "new-class-keys", "key": key, "class": setup.id}));
    let keys = &made["ok"]["keys"];
    let recipient = &keys["recipient"];
    assert!(
        !made.to_string().contains("SECRET-KEY"),
        "the private half is sealed"
    );

    let class_file = ask(json!({
        "ask": "make-class-file", "setup": setup, "module_version": "navigators-1", "recipient": recipient,
    }));
    let read = ClassFile::read(&bytes(&class_file["ok"]["file"])).expect("a class file");
    let short = class_file["ok"]["short"].as_str().expect("a short form");
    assert_eq!(ClassFile::read(short.as_bytes()), Ok(read));
    let code = class_file["ok"]["qr"].as_array().expect("a QR code");
    let side = code[0].as_str().map_or(0, str::len);
    assert_eq!(code.len(), side);
    assert!(side <= 61, "{side} squares: too fine for a phone's camera");

    let journal = play(&curriculum(), &setup, &[Does::Well]);
    let lines: Vec<String> = journal.records().iter().map(to_line).collect();
    let handed_in = ask(json!({
        "ask": "make-transfer", "device": "d", "class": setup.id, "recipient": recipient, "lines": lines.join("\n"),
    }));
    let name = handed_in["ok"]["name"].as_str().expect("a name");
    assert!(name.ends_with(".sango-transfer"), "{name}");
    let opened = ask(json!({
        "ask": "open-transfers", "key": key, "keys": keys, "files": [handed_in["ok"]["file"], "AAAA", "?"],
    }));
    let transfers = &opened["ok"]["transfers"];
    assert_eq!(transfers[0]["ok"], json!({"device": "d", "lines": lines}));
    assert_eq!(
        transfers[1],
        json!({"error": {"kind": "not-a-transfer"}}),
        "one does not keep the others"
    );
    assert_eq!(transfers[2], transfers[1]);

    let (receiver, sealed) = (receiver(), sealed_of(&setup, &[Does::Well], true));
    let question = json!({
        "ask": "make-return", "key": key, "keys": keys, "recipient": receiver.recipient().to_string(), "sealed": sealed,
    });
    let returned = ask(question.clone());
    let opened = open(&bytes(&returned["ok"]["file"]), &receiver).expect("it opens");
    assert_eq!(opened.sealed, sealed);
    assert_eq!(keys["signer"], json!(opened.signer));

    // With another key, with keys of another class, with a public half that somebody exchanged.
    let mut wrong = question.clone();
    wrong["key"] = json!(Key::draw().expect("a key").to_hex());
    assert_eq!(ask(wrong), json!({"error": {"kind": "damaged"}}));
    let mut wrong = question.clone();
    wrong["sealed"]["class"] = json!("other");
    assert_eq!(ask(wrong), json!({"error": {"kind": "other-class"}}));
    let mut wrong = question.clone();
    wrong["keys"]["recipient"] = json!(receiver.recipient().to_string());
    assert_eq!(ask(wrong), json!({"error": {"kind": "damaged"}}));
    let mut wrong = question;
    wrong["recipient"] = json!("age1nobody");
    assert_eq!(ask(wrong), json!({"error": {"kind": "no-key"}}));
}

#[test]
fn what_is_no_question_is_an_error() {
    for bad in [
        json!({"ask": "make-return"}),
        json!({"ask": "new-class-keys", "key": 1, "class": "c"}),
        json!({"ask": "new-class-keys", "key": "", "class": "c", "more": 1}),
        json!({"ask": "forge-return"}),
    ] {
        assert_eq!(ask(bad)["error"]["kind"], "question");
    }
    let question = json!({"ask": "new-class-keys", "key": "xy", "class": "c"});
    assert_eq!(ask(question), json!({"error": {"kind": "damaged"}}));
    let mut broken = setup();
    broken.period = "no period!".into();
    let recipient = receiver().recipient().to_string();
    let question = json!({"ask": "make-class-file", "setup": broken, "module_version": "n-1", "recipient": recipient});
    assert_eq!(ask(question), json!({"error": {"kind": "unsound"}}));
}

#[test]
fn kept_keys_come_back_from_their_document() {
    let (key, keys) = (Key::draw().expect("a key"), super::keys(&setup()));
    let kept = KeptKeys::seal(&keys, &key).expect("sealed");
    let text = kept.to_json();
    let again = KeptKeys::from_json(&text).expect("it comes back");
    let unsealed = again.unseal(&key).expect("it opens");
    assert_eq!(unsealed.to_secret(), keys.to_secret());
    assert_eq!(
        (unsealed.signer(), unsealed.recipient()),
        (keys.signer(), keys.recipient())
    );
    assert_eq!(
        again.unseal(&Key::draw().expect("a key")).err(),
        Some(VaultError::Damaged)
    );
    let newer = text.replace("\"v\":1", "\"v\":2");
    assert_eq!(
        KeptKeys::from_json(&newer).err(),
        Some(KeyError::NewerVersion { version: 2 })
    );
    for bad in [
        "",
        "{}",
        "[]",
        &text[..text.len() - 1],
        &text.replace("class-keys", "class"),
    ] {
        assert_eq!(KeptKeys::from_json(bad).err(), Some(KeyError::NoKey));
    }
    // No flipped letter of the document is taken.
    for at in 0..text.len() {
        let mut flipped = text.clone().into_bytes();
        flipped[at] ^= 1;
        let read = String::from_utf8(flipped)
            .ok()
            .and_then(|text| KeptKeys::from_json(&text).ok());
        let opened = read.and_then(|kept| kept.unseal(&key).ok());
        assert!(opened.is_none(), "letter {at}");
    }
}

/// The browser's game has no writer of workbooks; what the worker writes is what the desktop writes.
#[test]
fn a_workbook_is_written_for_the_browser() {
    let publication = sealed_of(&setup(), &[Does::Well], true)
        .released
        .expect("a sheet")
        .publication();
    let folder = sango::curriculum::project_folder();
    let (sources, _) = Sources::from_folder(&folder).expect("the content");
    let words = Words::offered(&sources, Some("fr"));
    let question = |format: &str| json!({"ask": "write-sheet", "format": format, "publication": publication, "words": words[..1]});
    let answer = ask(question("xlsx"));
    let own = format("xlsx").expect("a format");
    assert_eq!(answer["ok"]["name"], publication.file_name(own));
    assert_eq!(
        bytes(&answer["ok"]["file"]),
        own.write(&publication, &words[..1]).expect("a workbook")
    );
    // An area table's format is none for a class.
    for wrong in ["docx", "adx"] {
        assert_eq!(ask(question(wrong))["error"]["kind"], "format", "{wrong}");
    }
}
