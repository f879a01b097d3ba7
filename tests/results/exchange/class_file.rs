//! The class file in both its forms.

use super::keys;
use crate::whole::setup;
use proptest::prelude::*;
use sango::ids::Band;
use sango::results::book::setup_of;
use sango::results::class::{ClassSetup, Secret, seat_code};
use sango::results::exchange::class_file::{ClassFile, ClassFileError};
use sango::session::{Fact, Journal};

fn drawn() -> ClassSetup {
    let mut setup = ClassSetup::draw("ke".into(), Band::Navigators, "2026", 40).expect("a class");
    setup.area = Some("KE-30".into());
    setup
}

fn file(setup: &ClassSetup) -> ClassFile {
    ClassFile::new(
        setup,
        &"navigators-1".into(),
        &keys(setup).recipient().to_string(),
    )
}

#[test]
fn both_forms_come_back_and_the_short_one_fits_a_small_code() {
    for setup in [drawn(), setup()] {
        let file = file(&setup);
        let (json, short) = (file.to_json(), file.to_short().expect("a short form"));
        assert_eq!(ClassFile::read(json.as_bytes()), Ok(file.clone()));
        assert_eq!(ClassFile::read(short.as_bytes()), Ok(file.clone()));
        println!(
            "class file: {} bytes of JSON, {} characters",
            json.len(),
            short.len()
        );
        // Version 9 at level M holds 259 characters of this sort: 53 × 53 modules.
        assert!(short.len() <= 259, "{}", short.len());
        let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == ':';
        assert!(short.chars().all(plain), "{short}");
        // As people and programs copy it.
        let broken: String =
            short
                .to_lowercase()
                .chars()
                .enumerate()
                .fold(String::new(), |mut text, (at, c)| {
                    if at % 30 == 29 {
                        text.push_str(" \n");
                    }
                    text.push(c);
                    text
                });
        assert_eq!(
            ClassFile::read(format!("\u{feff} {broken}\r\n").as_bytes()),
            Ok(file)
        );
    }
}

#[test]
fn it_brings_the_codes_and_nothing_of_the_enrolment_or_the_private_keys() {
    let setup = ClassSetup {
        secret: Secret([9; 16]),
        ..setup()
    };
    let keys = keys(&setup);
    let file = ClassFile::new(
        &setup,
        &"navigators-1".into(),
        &keys.recipient().to_string(),
    );
    let there = file.setup();
    assert_eq!(seat_code(&there, 17), seat_code(&setup, 17));
    assert_eq!((there.enrolment.total, setup.enrolment.total), (0, 60));
    for word in ["enrol", "SECRET-KEY", "signing"] {
        assert!(!file.to_json().contains(word), "{word}");
    }
    assert!(keys.to_secret().contains("SECRET-KEY"), "the twin");
}

#[test]
fn every_slip_and_every_cut_is_found() {
    let file = file(&drawn());
    let short = file.to_short().expect("a short form").into_bytes();
    for at in 0..short.len() {
        for mask in [1, 2, 0x40] {
            let mut slip = short.clone();
            slip[at] ^= mask;
            let read = ClassFile::read(&slip);
            assert!(read.is_err(), "{at}: {read:?}");
        }
        assert!(ClassFile::read(&short[..at]).is_err(), "cut at {at}");
    }
    // JSON may be laid out anew; what it says may not change.
    let json = file.to_json().into_bytes();
    for at in 0..json.len() {
        let mut slip = json.clone();
        slip[at] ^= 1;
        let read = ClassFile::read(&slip);
        assert!(read.is_err() || read == Ok(file.clone()), "{at}: {read:?}");
    }
    let flat: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(
        ClassFile::read(flat.to_string().as_bytes()),
        Ok(file),
        "the twin"
    );
}

#[test]
fn each_refusal_has_its_own_reason() {
    let whole = file(&drawn());
    let read = |text: &str| ClassFile::read(text.as_bytes()).err();
    let json = whole.to_json();
    assert_eq!(
        read(&json.replace("\"v\": 1", "\"v\": 2")),
        Some(ClassFileError::NewerVersion)
    );
    assert_eq!(
        read(&json.replace("\"v\": 1", "\"v\": 0")),
        Some(ClassFileError::Damaged)
    );
    assert_eq!(
        read(&json.replace("2026", "2027")),
        Some(ClassFileError::Damaged)
    );
    let short = whole.to_short().expect("a short form");
    assert_eq!(
        read(&short.replace("SANGO1:", "SANGO2:")),
        Some(ClassFileError::NewerVersion)
    );
    for other in [
        "",
        "{}",
        "SANGO",
        "SANGO:",
        "hello",
        "{\"kind\":\"sango-return\",\"v\":1}",
    ] {
        assert_eq!(read(other), Some(ClassFileError::NotAClassFile), "{other}");
    }
    // What no class can be, with a right checksum.
    for broken in [
        ClassFile {
            seats: 0,
            ..whole.clone()
        },
        ClassFile {
            seats: 61,
            ..whole.clone()
        },
        ClassFile {
            period: "Mr Kamau's".into(),
            ..whole.clone()
        },
    ] {
        assert_eq!(read(&broken.to_json()), Some(ClassFileError::Unsound));
        assert_eq!(
            read(&broken.to_short().expect("short")),
            Some(ClassFileError::Unsound)
        );
    }
    let no_key = ClassFile {
        recipient: "age1".into(),
        ..whole.clone()
    };
    assert_eq!(read(&no_key.to_json()), Some(ClassFileError::Unsound));
    assert_eq!(
        (
            no_key.to_short(),
            ClassFile {
                period: "x".repeat(128),
                ..whole
            }
            .to_short()
        ),
        (None, None)
    );
}

#[test]
fn a_known_class_is_not_sealed_to_another_key() {
    let known = file(&drawn());
    let more_seats = ClassFile {
        seats: 41,
        period: "2027".into(),
        ..known.clone()
    };
    assert_eq!(more_seats.follows(&known), Ok(()));
    let forged = ClassFile {
        recipient: file(&drawn()).recipient,
        ..known.clone()
    };
    assert_eq!(forged.follows(&known), Err(ClassFileError::OtherKey));
    let other_codes = ClassFile {
        secret: Secret([0; 16]),
        ..known.clone()
    };
    assert_eq!(other_codes.follows(&known), Err(ClassFileError::OtherKey));
    assert_eq!(file(&drawn()).follows(&known), Ok(()), "another class");
}

#[test]
fn a_loaded_class_file_sets_up_a_device_and_undoes_nothing_on_the_teachers() {
    let setup = setup();
    let joined = Fact::ClassJoined(Box::new(file(&ClassSetup {
        seats: 30,
        ..setup.clone()
    })));
    let (version, mut theirs) = ("navigators-1".into(), Journal::new("theirs".into()));
    theirs.push(&setup.id, None, &version, joined);
    let on_theirs = setup_of(theirs.class(&setup.id)).expect("set up");
    assert_eq!((on_theirs.seats, on_theirs.enrolment.total), (30, 0));
    assert_eq!(on_theirs.secret, setup.secret);

    let mut ours = Journal::new("ours".into());
    ours.push(
        &setup.id,
        None,
        &version,
        Fact::ClassSet(Box::new(setup.clone())),
    );
    ours.merge(theirs.records().to_vec());
    // Its fact comes last: written in knowledge of all others.
    assert_eq!(setup_of(ours.class(&setup.id)), Some(setup));
}

proptest! {
    #[test]
    fn any_bytes_are_a_value(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(ClassFile::read(&bytes).is_err());
        let code = data_encoding::BASE32_NOPAD.encode(&bytes);
        let short = format!("SANGO1:{code}");
        prop_assert!(ClassFile::read(short.as_bytes()).is_err());
        // Behind a right checksum, too.
        let sound = [&bytes[..], &crc32fast::hash(&bytes).to_be_bytes()].concat();
        let code = data_encoding::BASE32_NOPAD.encode(&sound);
        let _ = ClassFile::read(format!("SANGO1:{code}").as_bytes());
    }

    #[test]
    fn any_class_comes_back(secret in any::<[u8; 16]>(), seats in 1u8..=60, id in "[ -~]{0,40}|[0-9a-f]{0,40}",
        area in proptest::option::of("[ -~é]{1,20}"), period in "[A-Za-z0-9-]{1,12}", module in "[0-9a-f]{2}|[a-z]{1,12}-[0-9]{1,3}") {
        let mut setup = drawn();
        (setup.id, setup.secret, setup.seats) = (id.as_str().into(), Secret(secret), seats);
        (setup.area, setup.period) = (area, period);
        let mut file = file(&setup);
        file.module_version = module.as_str().into();
        prop_assert_eq!(ClassFile::read(file.to_short().expect("short").as_bytes()), Ok(file.clone()));
        prop_assert_eq!(ClassFile::read(file.to_json().as_bytes()), Ok(file));
    }
}
