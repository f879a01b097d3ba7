//! Facts of several devices come together: in whatever order, however often, each child once.

use super::keys;
use crate::whole::{Does, attempt, attributes, curriculum, play, play_seat, setup};
use proptest::prelude::*;
use sango::assessment::Kind;
use sango::ids::{ClassId, DeviceId};
use sango::results::book::ClassBook;
use sango::results::class::ClassSetup;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::devices::{HandIn, devices_of, short_name};
use sango::results::exchange::keys::ClassKeys;
use sango::results::exchange::sealed::{Sealed, next_number};
use sango::results::exchange::transfer::{make, open};
use sango::session::{Fact, Journal};

fn class() -> ClassSetup {
    ClassSetup {
        seats: 12,
        ..setup()
    }
}

/// A device that has loaded the class file.
fn joined(name: &str, setup: &ClassSetup, keys: &ClassKeys) -> Journal {
    let version = curriculum()
        .module(setup.band)
        .expect("a module")
        .version
        .clone();
    let file = ClassFile::new(setup, &version, &keys.recipient().to_string());
    let mut journal = Journal::new(DeviceId::from(name));
    journal.push(&setup.id, None, &version, Fact::ClassJoined(Box::new(file)));
    journal
}

/// The teacher's device, and three that loaded the class file: seat 0 does the lesson on the first and the assessment on the second,
/// seats 1 to 3 play one a device.
fn devices() -> (ClassSetup, ClassKeys, Journal, Vec<Journal>) {
    let (curriculum, setup) = (curriculum(), class());
    let keys = keys(&setup);
    let teachers = play(&curriculum, &setup, &[]);
    let mut devices: Vec<Journal> = ["a", "b", "c"]
        .map(|name| joined(name, &setup, &keys))
        .into();
    play_seat(&curriculum, &setup, &mut devices[0], 0, Does::Lesson);
    attempt(
        &curriculum,
        &setup,
        &mut devices[1],
        0,
        Kind::Assessment,
        Does::Well,
    );
    for (seat, journal) in (1u8..).zip(&mut devices) {
        play_seat(&curriculum, &setup, journal, seat, Does::Well);
    }
    (setup, keys, teachers, devices)
}

fn completed(journal: &Journal, class: &ClassId) -> usize {
    let curriculum = curriculum();
    let book = ClassBook::read(journal, class, &curriculum).expect("a book");
    book.completions(&attributes()).len()
}

#[test]
fn a_child_who_played_on_two_devices_counts_once() {
    let (setup, keys, mut ours, devices) = devices();
    let mut counts = vec![completed(&ours, &setup.id)];
    for device in &devices {
        let file = make(device, &[], &setup.id, &keys.recipient()).expect("a transfer");
        ours.merge(open(&file, &keys).expect("it opens").records);
        counts.push(completed(&ours, &setup.id));
    }
    // The first brings seat 1 and half of seat 0; the second the other half and seat 2; the third seat 3.
    assert_eq!(counts, [0, 1, 3, 4]);
    assert_eq!(
        completed(&devices[0], &setup.id),
        1,
        "the twin: seat 0 has not completed there"
    );
    let curriculum = curriculum();
    let book = ClassBook::read(&ours, &setup.id, &curriculum).expect("a book");
    let hand_in = HandIn::of(&ours, &setup.id, &setup.period);
    let sealed = Sealed::of(&book, &attributes(), 1, hand_in.devices());
    assert_eq!((sealed.counts.completed(), sealed.devices), (4, 3));
    assert_eq!(
        sealed.counts.enrolment, setup.enrolment,
        "the teacher's count stays"
    );
}

#[test]
fn the_teacher_sees_which_devices_have_not_handed_in() {
    let (setup, keys, mut ours, devices) = devices();
    let version = "navigators-1".into();
    let seen = |journal: &Journal, period: &str| {
        let hand_in = HandIn::of(journal, &setup.id, period);
        (hand_in.counted, hand_in.devices(), hand_in.missing())
    };
    assert_eq!(seen(&ours, "2026"), (None, 0, None));
    let count = |devices| Fact::DevicesCounted {
        period: "2026".into(),
        devices,
    };
    ours.push(&setup.id, None, &version, count(9));
    ours.push(&setup.id, None, &version, count(4));
    assert_eq!(seen(&ours, "2026"), (Some(4), 0, Some(4)));
    for device in &devices[..2] {
        let file = make(device, &[], &setup.id, &keys.recipient()).expect("a transfer");
        // Handing in twice is handing in once.
        for _ in 0..2 {
            ours.merge(open(&file, &keys).expect("it opens").records);
        }
    }
    assert_eq!(seen(&ours, "2026"), (Some(4), 2, Some(2)));
    // A device on which nobody played is known by having loaded the class file.
    ours.merge(joined("d", &setup, &keys).records().to_vec());
    assert_eq!(seen(&ours, "2026"), (Some(4), 3, Some(1)));
    // The teacher's own counts once children play on it.
    play_seat(&curriculum(), &setup, &mut ours, 9, Does::Lesson);
    assert_eq!(seen(&ours, "2026"), (Some(4), 4, Some(0)));
    ours.merge(devices[2].records().to_vec());
    assert_eq!(
        seen(&ours, "2026"),
        (Some(4), 5, None),
        "more than were counted: ask again"
    );
    // In the next period everybody loads a new class file.
    assert_eq!(seen(&ours, "2027").0, None);
    let next = ClassSetup {
        period: "2027".into(),
        ..setup.clone()
    };
    ours.merge(joined("e", &next, &keys).records().to_vec());
    assert_eq!((seen(&ours, "2026").1, seen(&ours, "2027").1), (5, 2));

    let all = devices_of(&ours, &setup.id);
    let first = all
        .iter()
        .find(|device| device.device.as_ref() == "a")
        .expect("known");
    assert_eq!(first.facts, devices[0].records().len());
    assert_eq!(
        first.upto,
        devices[0].records().last().map_or(0, |record| record.seq)
    );
    assert_ne!(short_name(&"a".into()), short_name(&"b".into()));
}

#[test]
fn returns_are_numbered_by_period() {
    let (setup, _, mut ours, _) = devices();
    let made = |period: &str, number| Fact::ReturnMade {
        period: period.into(),
        number,
    };
    let next = |journal: &Journal, period| next_number(journal.class(&setup.id), period);
    assert_eq!(next(&ours, "2026"), 1);
    ours.push(&setup.id, None, &"navigators-1".into(), made("2026", 1));
    ours.push(&setup.id, None, &"navigators-1".into(), made("2025", 7));
    assert_eq!((next(&ours, "2026"), next(&ours, "2027")), (2, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn transfers_in_any_order_make_one_journal(order in prop::collection::vec(0usize..3, 0..9)) {
        let (setup, keys, ours, devices) = devices();
        let files: Vec<_> = devices
            .iter()
            .map(|device| make(device, &[], &setup.id, &keys.recipient()).expect("a transfer"))
            .collect();
        let mut whole = ours.clone();
        whole.merge(devices.iter().flat_map(|device| device.records().to_vec()));
        let mut merged = ours;
        // Some order with repetitions, then whatever is left.
        for device in order.into_iter().chain(0..3) {
            merged.merge(open(&files[device], &keys).expect("it opens").records);
        }
        prop_assert_eq!(merged, whole);
    }
}

#[test]
fn a_browsers_tabs_are_one_device() {
    let setup = setup();
    let keys = keys(&setup);
    let mut ours = Journal::new("desk".into());
    ours.merge(joined("b12-1", &setup, &keys).records().to_vec());
    // The next day another tab of the same browser goes on.
    let mut tab = Journal::new("b12-2".into());
    play_seat(&curriculum(), &setup, &mut tab, 3, Does::Lesson);
    ours.merge(tab.records().to_vec());
    let hand_in = HandIn::of(&ours, &setup.id, &setup.period);
    assert_eq!(hand_in.devices(), 1);
    assert_eq!(hand_in.seen[0].facts, ours.records().len());
    assert_eq!(short_name(&"b12-1".into()), short_name(&"b12-2".into()));
    // The twin: another browser is another device.
    ours.merge(joined("b13-1", &setup, &keys).records().to_vec());
    assert_eq!(HandIn::of(&ours, &setup.id, &setup.period).devices(), 2);
    assert_ne!(short_name(&"b12-1".into()), short_name(&"b13-1".into()));
}
