//! A device joins a class by its class file: what is brought is looked at, wrong files are told, and the pages are in order.

use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::devices::short_name;
use sango::results::exchange::keys::ReceivingKey;

use crate::class::a_class;
use crate::devices::with_class_file;
use crate::player::{Home, Opening};

#[test]
fn class_files_are_looked_at_before_they_are_joined() {
    let (home, device) = (Home::new(), Home::new());
    let (_, class, bytes) = with_class_file(&home, &Opening::default(), 7);
    let file = ClassFile::read(&bytes).expect("a class file");
    let mut player = device.open(&Opening::default()).watchful();
    player.start("English");
    player.take_id("ui-seats-join");
    player.wait_for_lock();
    player.reads(&player.counting("ui-join-nothing", &[("places", 1)]));
    // The way back leads to where one was.
    player.take_id("ui-common-back");
    player.see(&player.text("ui-seats-alone"));
    device.bring("cut.sango-class", &bytes[..bytes.len() / 2]);
    device.bring("other.sango-class", b"something else");
    player.take_id("ui-seats-join");
    player.wait_for_lock();
    player.reads(&format!(
        "cut.sango-class: {}",
        player.text("ui-join-none-of-ours")
    ));
    player.reads("other.sango-class: ");
    let typed = String::from_utf8(bytes.clone()).expect("text");
    let slip = typed.replace("\"seats\": 7", "\"seats\": 8");
    assert_ne!(slip, typed);
    device.bring("other.sango-class", slip.as_bytes());
    // Two classes, one of a newer module: one is chosen, what differs is said before.
    let mut newer = ClassFile::new(&a_class(9), &"navigators-99".into(), &file.recipient);
    newer.period = "2031".into();
    device.bring("newer.sango-class", newer.to_json().as_bytes());
    device.bring(
        "right.sango-class",
        file.to_short().expect("short").as_bytes(),
    );
    player.take_id("ui-join-look");
    player.wait_for_lock();
    player.reads(&format!(
        "other.sango-class: {}",
        player.text("ui-join-damaged")
    ));
    let names = player.names();
    let of = |part: &str| {
        let found = names.iter().find(|name| name.contains(part));
        found
            .unwrap_or_else(|| panic!("{part} among {names:?}"))
            .clone()
    };
    player.take(&of("2031"));
    player.reads("navigators-99");
    player.take_id("ui-common-back");
    player.take_id("ui-seats-join");
    player.wait_for_lock();
    player.take(&of("7 seats"));
    assert!(!player.shows("navigators-99"), "the twin");
    player.take_id("ui-join-do");
    assert_eq!(
        player.records().class().map(|known| known.id),
        Some(class.id)
    );
    assert!(player.find(&player.text("seat-7")).is_none());
    player.see(&player.text("seat-6"));
    assert!(player.find(&player.text("ui-seats-join")).is_none());
    player.found_nothing();
}

#[test]
fn a_class_file_with_another_key_is_refused_and_the_class_goes_on() {
    let (home, device) = (Home::new(), Home::new());
    let (_, _, bytes) = with_class_file(&home, &Opening::default(), 5);
    let file = ClassFile::read(&bytes).expect("a class file");
    device.bring("class.sango-class", &bytes);
    let mut player = device.open(&Opening::default()).watchful();
    player.start("English");
    player.join();
    player.take_id("ui-common-back");
    player.take_id("ui-common-back");

    let other = ReceivingKey::draw().expect("a key").recipient().to_string();
    let forged = ClassFile {
        recipient: other,
        ..file.clone()
    };
    device.take_away("class.sango-class");
    device.bring("forged.sango-class", forged.to_json().as_bytes());
    player.go_to_teachers();
    player.take_id("ui-teacher-joined-other");
    player.wait_for_lock();
    player.reads(&format!(
        "forged.sango-class: {}",
        player.text("ui-join-other-key")
    ));
    assert!(player.find(&player.text("ui-join-do")).is_none());
    // The twin: a new period of the same class is joined.
    let mut next = file.clone();
    next.period = "2027-2028".into();
    device.take_away("forged.sango-class");
    device.bring("next.sango-class", next.to_json().as_bytes());
    player.take_id("ui-join-look");
    player.wait_for_lock();
    player.take_id("ui-join-do");
    assert_eq!(player.records().joined(), Some(next));
    player.found_nothing();
}

#[test]
fn a_device_that_joined_has_a_lock_when_its_teacher_wants_one() {
    let (home, device) = (Home::new(), Home::new());
    let (_, _, bytes) = with_class_file(&home, &Opening::default(), 5);
    device.bring("class.sango-class", &bytes);
    let mut player = device.open(&Opening::default()).watchful();
    player.start("English");
    player.join();
    player.take_id("ui-common-back");
    player.take_id("ui-common-back");
    player.go_to_teachers();
    player.take_id("ui-teacher-joined-pin");
    player.choose_pin(crate::desk::PIN);
    player.take_id("ui-teacher-code-written");
    player.is_home();
    // It knows a part of the class: no sheet leaves it, and the set-up stays the teacher's.
    for id in [
        "ui-teacher-export",
        "ui-teacher-class",
        "ui-teacher-devices",
    ] {
        let title = player.text(id);
        let any = player
            .names()
            .iter()
            .any(|name| name.starts_with(&format!("{title}: ")));
        assert!(!any, "{title}\n{}", player.tree());
    }
    player.open_entry("ui-teacher-joined");
    player.reads(&short_name(player.records().journal.device()));
    player.take_id("ui-teacher-joined-hand-in");
    player.wait_for_lock();
    player.reads(".sango-transfer");
    player.take_id("ui-common-back");
    player.is_home();
    // A class of its own can be set up beside it, and left again.
    player.take_id("ui-teacher-class-again");
    player.take_id("ui-teacher-class-save");
    player.is_home();
    player.entry("ui-teacher-export");
    player.open_entry("ui-teacher-classes");
    let first = player
        .names()
        .into_iter()
        .find(|name| name.starts_with("1. "));
    player.take(&first.expect("the joined class"));
    player.is_home();
    player.entry("ui-teacher-joined");
    player.lock();
    player.go_to_teachers();
    player.reads(&player.text("ui-teacher-enter"));
    player.found_nothing();
}

#[test]
fn on_a_phone_in_every_language_all_pages_of_it_are_in_order() {
    for tag in ["ar", "fr"] {
        for percent in [100, 200] {
            let (home, device) = (Home::new(), Home::new());
            let opening = Opening::phone().speaking(tag);
            let mut teacher = home.open(&opening).watchful();
            teacher.set_text(percent);
            teacher.first_lock();
            teacher.set_class_up(12);
            teacher.open_devices();
            teacher.step_to(&teacher.text("ui-teacher-devices-count"), 3);
            let file = teacher.save_class_file(&home);
            let qr = teacher.text("ui-teacher-devices-qr");
            let code = teacher.seen().into_iter().find(|c| c.name == qr);
            let side = code.expect("the code").rect.size();
            assert!(
                side.min_element() >= 200.0 && side.max_element() <= 360.0,
                "{side}"
            );

            device.bring("class.sango-class", &file);
            device.bring("wrong.sango-class", b"wrong");
            let mut child = device.open(&opening).watchful();
            child.set_text(percent);
            let language = child.text("ui-language-own-name");
            child.start(&language);
            child.join();
            child.take_id("ui-common-back");
            child.take_id("ui-common-back");
            let (name, bytes) = child.hand_in(&device);
            child.found_nothing();

            home.bring(&name, &bytes);
            home.bring("wrong.sango-transfer", b"wrong");
            teacher.take_in();
            teacher.take_id("ui-common-back");
            teacher.open_entry("ui-teacher-export");
            teacher.found_nothing();
        }
    }
}
