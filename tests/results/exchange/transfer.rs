//! A transfer on its way: damaged, foreign, newer, made up.

use super::{keys, receiver};
use crate::whole::{Does, curriculum, play, setup};
use proptest::prelude::*;
use sango::results::class::ClassSetup;
use sango::results::exchange::envelope;
use sango::results::exchange::keys::ClassKeys;
use sango::results::exchange::transfer::{TransferRefused, make, open};
use sango::session::{Fact, Journal, to_line};

fn a_transfer(children: &[Does]) -> (Vec<u8>, Journal, ClassKeys) {
    let (setup, mut journal) = (setup(), play(&curriculum(), &setup(), children));
    // Facts of another class stay where they are.
    let aside = Fact::LessonSetAside {
        lesson: "MARKER-other".into(),
    };
    journal.push(&"another".into(), Some(1), &"navigators-1".into(), aside);
    let keys = keys(&setup);
    let file = make(&journal, &[], &setup.id, &keys.recipient()).expect("a transfer");
    (file, journal, keys)
}

#[test]
fn all_facts_of_the_class_arrive_and_no_others() {
    let (file, journal, keys) = a_transfer(&[Does::Well, Does::Lesson]);
    let arrived = open(&file, &keys).expect("it opens");
    let sent: Vec<_> = journal.class(&setup().id).cloned().collect();
    assert_eq!(
        (&arrived.records, &arrived.device),
        (&sent, journal.device())
    );
    assert_eq!(
        journal.records().len(),
        sent.len() + 1,
        "the twin: there was another class's fact"
    );
}

#[test]
fn every_flipped_byte_and_every_cut_is_found() {
    let (file, _, keys) = a_transfer(&[Does::Lesson]);
    assert!(open(&file, &keys).is_ok(), "the twin");
    let mut changed = file.clone();
    for at in 0..file.len() {
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed, &keys).is_err(), "byte {at}");
        changed[at] = file[at];
        let cut = open(&file[..at], &keys).err();
        let expected = if at < 15 {
            TransferRefused::NotATransfer
        } else {
            TransferRefused::Damaged
        };
        assert_eq!(cut, Some(expected), "cut at {at}");
    }
    assert!(open(&[&file[..], b"\n"].concat(), &keys).is_err());
}

/// The same file with a checksum made right again, as an attacker would.
fn mended(file: &[u8]) -> Vec<u8> {
    let at = file.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    let head = format!("SANGO-TRANSFER 1 {:08x}\n", crc32fast::hash(&file[at..]));
    [head.as_bytes(), &file[at..]].concat()
}

#[test]
fn a_right_checksum_does_not_help_a_changed_file() {
    let (file, _, keys) = a_transfer(&[Does::Lesson]);
    assert_eq!(mended(&file), file, "the twin");
    let begin = file.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    for at in begin..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&mended(&changed), &keys).is_err(), "byte {at}");
    }
}

/// A file with this inside, sealed to the class.
fn sealed(inside: &str, keys: &ClassKeys) -> Vec<u8> {
    let age = envelope::seal(&keys.recipient(), inside.as_bytes(), 4096).expect("sealed");
    mended(&[b"\n", &age[..]].concat())
}

#[test]
fn each_refusal_has_its_own_reason() {
    let (file, journal, class_keys) = a_transfer(&[Does::Lesson]);
    let reason = |bytes: &[u8]| open(bytes, &class_keys).err();
    assert_eq!(
        open(&file, &keys(&setup())).err(),
        Some(TransferRefused::WrongKey)
    );
    assert_eq!(reason(b""), Some(TransferRefused::NotATransfer));
    assert_eq!(
        reason(b"age-encryption.org/v1\n"),
        Some(TransferRefused::NotATransfer)
    );
    let text = |from: &str, to: &str| {
        let at = file.iter().position(|byte| *byte == b'\n').expect("a line");
        let head = String::from_utf8(file[..at].to_vec())
            .expect("text")
            .replace(from, to);
        [head.as_bytes(), &file[at..]].concat()
    };
    assert_eq!(
        reason(&text("R 1", "R 2")),
        Some(TransferRefused::NewerVersion)
    );
    for forgiven in ["R 01", "R +1", "R  1", "R 0", "R x"] {
        assert_eq!(
            reason(&text("R 1", forgiven)),
            Some(TransferRefused::Damaged),
            "{forgiven}"
        );
    }

    let lines: Vec<String> = journal.class(&setup().id).map(to_line).collect();
    let head = |v: u16, class: &str, facts: usize| {
        format!(
            "{{\"kind\":\"sango-transfer\",\"v\":{v},\"class\":\"{class}\",\"device\":\"d\",\"facts\":{facts}}}\n"
        )
    };
    let with =
        |head: String, lines: &[String]| reason(&sealed(&(head + &lines.join("\n")), &class_keys));
    let ours = setup().id.0;
    assert_eq!(with(head(1, &ours, lines.len()), &lines), None, "the twin");
    assert_eq!(
        with(head(2, &ours, lines.len()), &lines),
        Some(TransferRefused::NewerVersion)
    );
    assert_eq!(
        with(head(1, "other", lines.len()), &lines),
        Some(TransferRefused::OtherClass)
    );
    assert_eq!(
        with(head(1, &ours, lines.len()), &lines[1..]),
        Some(TransferRefused::Damaged)
    );
    assert_eq!(
        with(head(1, &ours, 1), &["{\"v\":1".to_owned()]),
        Some(TransferRefused::Damaged)
    );
    assert_eq!(
        with(head(1, &ours, 0), &["{\"v\":1".to_owned()]),
        Some(TransferRefused::Damaged)
    );
    // Facts that would do harm: another class's, and one with the last number of all.
    let mut record = journal.records()[0].clone();
    record.class = "other".into();
    assert_eq!(
        with(head(1, &ours, 1), &[to_line(&record)]),
        Some(TransferRefused::OtherClass)
    );
    record.class = setup().id;
    record.seq = u64::MAX;
    assert_eq!(
        with(head(1, &ours, 1), &[to_line(&record)]),
        Some(TransferRefused::Damaged)
    );
    record.seq = 1 << 48;
    assert_eq!(
        with(head(1, &ours, 1), &[to_line(&record)]),
        None,
        "the twin"
    );
}

/// A line as a newer program writes it.
fn newer(class: &str) -> String {
    let body = format!("{{\"v\":9,\"class\":\"{class}\",\"fact\":\"dreamt\"}}");
    let crc = crc32fast::hash(body.as_bytes());
    format!("{},\"crc\":\"{crc:08x}\"}}", &body[..body.len() - 1])
}

#[test]
fn facts_of_a_newer_program_travel_untouched() {
    let (setup, journal) = (setup(), Journal::new("d".into()));
    let keys = keys(&setup);
    let (ours, other) = (newer("MARKER-class"), newer("other"));
    let file = make(
        &journal,
        &[ours.clone(), other],
        &setup.id,
        &keys.recipient(),
    )
    .expect("a transfer");
    let arrived = open(&file, &keys).expect("it opens");
    assert_eq!((arrived.records.len(), arrived.unknown), (0, vec![ours]));
}

#[test]
fn a_return_is_no_transfer_and_a_receivers_key_opens_none() {
    let setup = ClassSetup {
        seats: 3,
        ..setup()
    };
    let (journal, keys) = (play(&curriculum(), &setup, &[Does::Lesson]), keys(&setup));
    let to_ministry = make(&journal, &[], &setup.id, &receiver().recipient()).expect("a transfer");
    assert_eq!(
        open(&to_ministry, &keys).err(),
        Some(TransferRefused::WrongKey)
    );
}

proptest! {
    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let keys = keys(&setup());
        prop_assert!(open(&bytes, &keys).is_err());
        prop_assert!(open(&[b"SANGO-TRANSFER ", &bytes[..]].concat(), &keys).is_err());
        let age = [b"\nage-encryption.org/v1\n-> X25519 ", &bytes[..]].concat();
        prop_assert!(open(&mended(&age), &keys).is_err());
    }

    #[test]
    fn anything_inside_is_a_value(inside in "\\PC{0,200}", line in "[{}\\[\\]\":,a-z0-9\n]{0,100}") {
        let keys = keys(&setup());
        let _ = open(&sealed(&inside, &keys), &keys);
        let head = "{\"kind\":\"sango-transfer\",\"v\":1,\"class\":\"MARKER-class\",\"device\":\"d\",\"facts\":1}\n";
let inside = format!("{head}{line}");
        prop_assert!(open(&sealed(&inside, &keys), &keys).is_err());
    }
}
