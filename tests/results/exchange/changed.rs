//! A return: no byte of it can change, and only its receiver opens it.

use super::{a_return, keys, receiver, sealed_of};
use crate::whole::{Does, setup, sixty};
use proptest::prelude::*;
use sango::results::exchange::keys::{KeyError, ReceivingKey, Recipient};
use sango::results::exchange::registry::{NoRegistry, Registry, Seen};
use sango::results::exchange::returns::{self, NoReturn, Refused, open, verify};

#[test]
fn a_whole_return_opens_to_what_was_sealed() {
    let (file, keys, receiver) = a_return(&sixty(), true);
    let opened = open(&file, &receiver).expect("it opens");
    assert_eq!(opened.signer, keys.signer());
    assert_eq!(opened.sealed, sealed_of(&setup(), &sixty(), true));
    assert_eq!(opened.sealed.counts.completed(), 50);
    // Without the key: the signature, and the sheet as the format `json` writes it.
    let verified = verify(&file).expect("signed");
    let sheet: serde_json::Value =
        serde_json::from_str(verified.sheet.as_deref().expect("a sheet")).expect("JSON");
    assert_eq!(sheet["kind"], "sango-class-sheet");
    let rows = sheet["rows"].as_array().map_or(0, Vec::len);
    let released = opened.sealed.released.map_or(0, |sheet| sheet.cells.len());
    assert_eq!(rows, released);
}

#[test]
fn every_flipped_byte_is_found_without_the_key() {
    // Without a public sheet the file is short enough to try every byte, with one bit and with all.
    let (file, _, receiver) = a_return(&[Does::Well; 3], false);
    assert!(
        open(&file, &receiver).is_ok(),
        "the twin: unchanged it opens"
    );
    let mut changed = file.clone();
    for at in 0..file.len() {
        for mask in [1, 0x20, 0xff] {
            changed[at] ^= mask;
            assert!(verify(&changed).is_err(), "byte {at}, {mask:02x}");
            changed[at] ^= mask;
        }
    }
    assert_eq!(changed, file);
}

#[test]
fn every_flipped_byte_of_the_public_sheet_is_found() {
    let (file, _, receiver) = a_return(&sixty(), true);
    assert!(open(&file, &receiver).is_ok(), "the twin");
    let mut changed = file.clone();
    // The sheet's lines are alike: every eleventh byte comes by every place in them, and every bit.
    for at in (0..file.len()).step_by(11) {
        changed[at] ^= 1 << (at % 8);
        assert!(verify(&changed).is_err(), "byte {at}");
        changed[at] = file[at];
    }
}

#[test]
fn every_cut_and_every_added_space_is_found() {
    let (file, _, _) = a_return(&[Does::Well; 3], false);
    assert!(verify(&file).is_ok(), "the twin");
    for end in 0..file.len() {
        assert!(verify(&file[..end]).is_err(), "cut at {end}");
        assert!(verify(&file[end + 1..]).is_err(), "begun after {end}");
    }
    for space in *b" \n\r\t" {
        let mut longer = [&file[..], &[space]].concat();
        // From the end to the beginning, the space wanders through the file.
        for at in (0..longer.len()).rev() {
            // A line's end beside one is the file itself with that line's end doubled: another file all the same.
            assert!(verify(&longer).is_err(), "{space} at {at}");
            if at > 0 {
                longer.swap(at, at - 1);
            }
        }
    }
}

#[test]
fn what_json_readers_forgive_is_not_forgiven() {
    let (file, _, _) = a_return(&[Does::Well; 3], false);
    let text = String::from_utf8(file).expect("text");
    let changes = [
        ("\"v\":1", "\"v\":1.0"),
        ("\"v\":1", "\"v\":1,\"v\":1"),
        ("\"v\":1", "\"v\":1,\"note\":2"),
        ("sango-return", "sango\\u002dreturn"),
        ("\"sheet\":null", "\"sheet\":{}"),
        ("\"sheet\":null,\n", ""),
        ("}\n", "}"),
        ("}\n", "}\r\n"),
        ("{", "\u{feff}{"),
    ];
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        let changed = text.replacen(from, to, 1);
        assert!(verify(changed.as_bytes()).is_err(), "{to}");
    }
    // Capital digits say the same key and the same signature.
    let at = text.find("\"signer\"").expect("a signer");
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen("\"signer\":\"", "", 1).to_uppercase();
    let loud = format!(
        "{head}\"signer\":\"{}",
        tail.replace("SIGNATURE", "signature")
    );
    assert_eq!(verify(loud.as_bytes()), Err(Refused::Damaged));
}

#[test]
fn each_refusal_has_its_own_reason() {
    let (file, _, receiver) = a_return(&[Does::Well; 3], false);
    let text = String::from_utf8(file.clone()).expect("text");
    let other = ReceivingKey::draw().expect("a key");
    assert_eq!(open(&file, &other), Err(Refused::WrongKey));
    let newer = text.replacen("\"v\":1", "\"v\":2,\"more\":[]", 1);
    assert_eq!(verify(newer.as_bytes()), Err(Refused::NewerVersion));
    for other in [
        &b""[..],
        b"{}",
        b"PK\x03\x04",
        b"[1]",
        b"{\"kind\":\"sango-class\",\"v\":1}",
    ] {
        assert_eq!(verify(other), Err(Refused::NotAReturn));
    }
    assert_eq!(verify(&file[..file.len() / 2]), Err(Refused::Damaged));
    // The last digit but one of the signature.
    let mut signature = text.into_bytes();
    let at = signature.len() - 10;
    signature[at] = if signature[at] == b'0' { b'1' } else { b'0' };
    assert_eq!(open(&signature, &receiver), Err(Refused::BadSignature));
    let huge = [&file[..], &vec![b' '; returns::MOST]].concat();
    assert_eq!(verify(&huge), Err(Refused::Damaged));
}

#[test]
fn a_known_class_with_another_key_is_refused() {
    let (setup, receiver) = (setup(), receiver());
    let sealed = sealed_of(&setup, &[Does::Well; 3], false);
    let opened = |keys: &_| {
        let file = returns::make(&sealed, keys, &receiver.recipient()).expect("a return");
        open(&file, &receiver).expect("it opens")
    };
    let (ours, forged) = (keys(&setup), keys(&setup));
    let mut registry = Registry::default();
    assert_eq!(registry.admit(&opened(&ours)), Ok(Seen::First));
    assert_eq!(registry.admit(&opened(&ours)), Ok(Seen::Before));
    let mut registry = Registry::from_json(&registry.to_json()).expect("it comes back");
    assert_eq!(registry.admit(&opened(&forged)), Err(Refused::OtherSigner));
    assert_eq!(
        registry.admit(&opened(&ours)),
        Ok(Seen::Before),
        "nothing was registered"
    );
    assert!(registry.forget(&setup.id) && registry.is_empty());
    assert_eq!(
        registry.admit(&opened(&forged)),
        Ok(Seen::First),
        "the twin"
    );
}

#[test]
fn a_damaged_registry_is_an_error_and_never_empty() {
    for bad in [
        &b""[..],
        b"{}",
        b"[]",
        b"{\"kind\":\"sango-signers\",\"v\":1}",
        b"\xff",
    ] {
        assert_eq!(Registry::from_json(bad).err(), Some(NoRegistry::Damaged));
    }
    let newer = b"{\"kind\":\"sango-signers\",\"v\":2}";
    assert_eq!(
        Registry::from_json(newer).err(),
        Some(NoRegistry::NewerVersion { version: 2 })
    );
    // The neutral element signs for anybody: no class has it.
    let weak = format!("01{}", "00".repeat(31));
    let with = |classes: &str| {
        let text = format!("{{\"kind\":\"sango-signers\",\"v\":1,\"classes\":{{{classes}}}}}");
        Registry::from_json(text.as_bytes()).err()
    };
    assert_eq!(
        with(&format!("\"c\":\"{weak}\"")),
        Some(NoRegistry::Damaged)
    );
    // Which of two keys is the class's nobody could tell.
    let [one, other] = [keys(&setup()), keys(&setup())].map(|keys| String::from(keys.signer()));
    assert_eq!(
        with(&format!("\"c\":\"{one}\",\"c\":\"{other}\"")),
        Some(NoRegistry::Damaged)
    );
    assert_eq!(
        with(&format!("\"c\":\"{one}\",\"d\":\"{other}\"")),
        None,
        "the twin"
    );
}

#[test]
fn keys_of_another_class_and_sheets_of_another_period_make_no_return() {
    let (setup, receiver) = (setup(), receiver());
    let mut sealed = sealed_of(&setup, &sixty(), true);
    let keys = keys(&setup);
    let make = |sealed: &_| returns::make(sealed, &keys, &receiver.recipient());
    assert!(make(&sealed).is_ok(), "the twin");
    sealed.period = "2027".into();
    assert_eq!(make(&sealed), Err(NoReturn::OtherSheet));
    sealed.class = "other".into();
    assert_eq!(make(&sealed), Err(NoReturn::OtherClass));
}

#[test]
fn a_receiving_key_comes_back_from_its_file() {
    let (file, _, receiver) = a_return(&[Does::Well], false);
    let kept = format!("\n# a remark\r\n{}", receiver.to_file());
    let again = ReceivingKey::from_file(&kept).expect("a key");
    assert_eq!(again.recipient(), receiver.recipient());
    assert!(open(&file, &again).is_ok());
    let public: Recipient = format!(" {} ", receiver.recipient())
        .parse()
        .expect("a recipient");
    assert_eq!(public, receiver.recipient());
    for bad in [
        "",
        "age1",
        "AGE-SECRET-KEY-1",
        &receiver.recipient().to_string(),
    ] {
        assert_eq!(ReceivingKey::from_file(bad).err(), Some(KeyError::NoKey));
    }
    // One letter of the public key exchanged.
    let mut slip = receiver.recipient().to_string().into_bytes();
    slip[20] = if slip[20] == b'q' { b'p' } else { b'q' };
    let slip = String::from_utf8(slip).expect("text");
    assert_eq!(slip.parse::<Recipient>().err(), Some(KeyError::NoKey));
}

proptest! {
    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(verify(&bytes).is_err());
        prop_assert!(Registry::from_json(&bytes).is_err());
        let head = [&b"{\"kind\":\"sango-return\",\"v\":1,\n\"sheet\":"[..], &bytes].concat();
        prop_assert!(verify(&head).is_err());
        let text = String::from_utf8_lossy(&bytes);
        let (secret, public) = (format!("AGE-SECRET-KEY-{text}"), format!("age1{text}"));
        prop_assert!(ReceivingKey::from_file(&secret).is_err());
        prop_assert!(public.parse::<Recipient>().is_err());
    }
}
