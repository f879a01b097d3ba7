//! One class on several devices: the class file made, brought and joined; a child who plays on two; what is handed in, taken in, refused;
//! the return for the ministry.

use sango::game::app::Screen;
use sango::game::ui::access::plain;
use sango::ids::DeviceId;
use sango::locale::Value;
use sango::results::class::ClassSetup;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::devices::short_name;
use sango::results::exchange::keys::ReceivingKey;
use sango::results::exchange::{returns, transfer};
use sango::session::{Fact, Journal};

use crate::class::{Child, a_class};
use crate::export::thirty;
use crate::player::{Home, Opening, Player};
use crate::sheet::by_hand;
use crate::way::Manner;

impl Player {
    /// From the list to the page of the class's devices, once its keys are there.
    #[track_caller]
    fn open_devices(&mut self) {
        self.open_entry("ui-teacher-devices");
        self.wait_for_lock();
        self.reads(&self.text("ui-teacher-devices-says"));
    }

    /// Saves the class file; gives its bytes.
    #[track_caller]
    fn save_class_file(&mut self, home: &Home) -> Vec<u8> {
        self.take_id("ui-teacher-devices-save");
        self.wait_for_lock();
        let named = |name: &&String| name.ends_with(".sango-class");
        let files = home.files();
        let name = files.keys().rfind(named).expect("a class file").clone();
        self.reads(&name);
        files[&name].clone()
    }

    /// Takes in what lies there; gives what the message is.
    #[track_caller]
    fn take_in(&mut self) -> String {
        self.take_id("ui-teacher-devices-take");
        self.wait_for_lock();
        let told = self.seen().into_iter().find(|c| c.role == "alert");
        told.unwrap_or_else(|| panic!("nothing is told\n{}", self.tree()))
            .name
    }

    /// From the seats to the class whose file lies there.
    #[track_caller]
    fn join(&mut self) {
        self.take_id("ui-seats-join");
        self.wait_for_lock();
        self.reads(&self.text("ui-join-is"));
        self.take_id("ui-join-do");
        self.is_at(Screen::Seats);
        self.see(&self.text("seat-0"));
    }

    /// From the title to the file that this device hands in, without a PIN; gives its name and bytes.
    #[track_caller]
    fn hand_in(&mut self, home: &Home) -> (String, Vec<u8>) {
        self.go_to_teachers();
        self.reads(&self.text("ui-teacher-joined-says"));
        self.take_id("ui-teacher-joined-hand-in");
        self.wait_for_lock();
        let name = transfer::file_name(self.records().journal.device());
        let files = home.files();
        let named = |file: &&String| {
            let stem = name.trim_end_matches(".sango-transfer");
            file.starts_with(stem)
        };
        let last = files.keys().filter(named).max_by_key(|name| name.len());
        let last = last.expect("what is handed in").clone();
        self.reads(&last);
        self.take_id("ui-common-back");
        self.is_at(Screen::Title);
        (last.clone(), files[&last].clone())
    }

    /// A text with numbers in it, as it stands on the screen.
    fn counting(&self, id: &str, counts: &[(&str, i64)]) -> String {
        let values: Vec<_> = counts
            .iter()
            .map(|(name, count)| (*name, Value::from(*count)))
            .collect();
        plain(&self.words().texts().get_with(id, &values))
    }
}

/// A teacher's device with a class of so many seats, opened at the page of its devices; and the class file.
#[track_caller]
fn with_class_file(home: &Home, opening: &Opening, seats: i32) -> (Player, ClassSetup, Vec<u8>) {
    let mut player = home.open(opening).watchful();
    player.first_lock();
    let class = player.set_class_up(seats);
    player.open_devices();
    let file = player.save_class_file(home);
    (player, class, file)
}

/// What a device that joined by this file hands in after children played on it.
fn handed_in(file: &[u8], device: &str, children: &[(u8, Child)]) -> Vec<u8> {
    let file = ClassFile::read(file).expect("a class file");
    let mut journal = Journal::new(DeviceId::from(device));
    let joined = Fact::ClassJoined(Box::new(file.clone()));
    journal.push(&file.class, None, &file.module_version, joined);
    let curriculum = crate::class::curriculum();
    for (seat, child) in children {
        child.play(&mut journal, &file.setup(), *seat, &curriculum);
    }
    let recipient = file.recipient.parse().expect("a key");
    transfer::make(&journal, &[], &file.class, &recipient).expect("a transfer")
}

/// A child plays the lesson on one device and the assessment on another, and counts once.
#[track_caller]
fn one_child_on_two_devices(keys: bool) {
    let (at_desk, at_window) = (Home::new(), Home::new());
    let (mut teacher, class, file) = with_class_file(&at_desk, &Opening::default(), 12);
    teacher.keys = keys;
    teacher.step_to("Devices", 2);
    teacher.reads("0 of 2 devices have handed in");
    teacher.take_id("ui-common-back");
    teacher.see("Several devices: 0 of 2 devices have handed in");
    teacher.lock();

    at_window.bring("sango-class.sango-class", &file);
    let mut child = at_window.open(&Opening::default()).watchful();
    child.keys = keys;
    child.start("English");
    child.join();
    let joined = child.records().class().expect("a class");
    assert_eq!(
        (joined.id.clone(), joined.secret),
        (class.id.clone(), class.secret)
    );
    assert_eq!(joined.enrolment.total, 0, "nobody is enrolled there");
    child.take_id("seat-3");
    for picture in sango::results::class::seat_code(&class, 3) {
        child.take_id(&format!("code-{picture}"));
    }
    child.sit(&mut Manner::Right);
    child.open_isle("footprints");
    child.lesson(&mut Manner::Right);
    child.is_at(Screen::Map);
    child.press(bevy::input::keyboard::KeyCode::Escape);
    let (name, bytes) = child.hand_in(&at_window);
    child.found_nothing();
    let facts = child.records().journal.class(&class.id).count() as i64;

    at_desk.bring(&name, &bytes);
    teacher.unlock();
    teacher.open_devices();
    let told = teacher.take_in();
    let brought = |teacher: &Player, facts| {
        teacher.counting(
            "ui-teacher-devices-brought",
            &[("files", 1), ("facts", facts)],
        )
    };
    assert_eq!(told, brought(&teacher, facts));
    teacher.reads("1 of 2 devices have handed in");
    let device = short_name(child.records().journal.device());
    teacher.reads(&format!("{device}: {facts} records"));
    // Taken twice it brings nothing, and counts nothing twice.
    let again = teacher.take_in();
    assert_eq!(again, brought(&teacher, 0));
    assert!(again.contains("nothing new"));
    teacher.take_id("ui-common-back");
    teacher.lock();

    // It is there tomorrow.
    teacher.reopen();
    teacher.start_at("English", &class, 3);
    // The lesson is done: here the last questions come at once.
    teacher.is_at(Screen::Sitting);
    teacher.reads("Show what you know");
    teacher.sit(&mut Manner::Right);
    teacher.is_at(Screen::Celebration);
    teacher.take_id("ui-celebration-out");
    teacher.unlock();
    teacher.reads("1 of 12 seats have finished");
    teacher.see("Several devices: 2 of 2 devices have handed in");
    teacher.export("CSV");
    teacher.export("JSON");
    teacher.lock();
    teacher.found_nothing();
    let told = ["total all", "age not-stated", "sex not-stated"]
        .map(|category| ("7.1.4", category, "1/12 8.3"));
    assert_eq!(at_desk.sheet(&class), by_hand(&told));
}

#[test]
fn a_child_who_plays_on_two_devices_counts_once() {
    one_child_on_two_devices(false);
}

#[test]
fn a_child_who_plays_on_two_devices_counts_once_by_keyboard() {
    one_child_on_two_devices(true);
}

#[test]
fn what_cannot_be_taken_in_is_told_by_name_and_keeps_nothing_else_out() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let (mut player, class, file) = with_class_file(&home, &Opening::default(), 5);
    let (_, _, other) = with_class_file(&elsewhere, &Opening::default(), 5);
    // Nothing handed in lies there yet.
    let told = player.take_in();
    let none = player.counting("ui-teacher-devices-none", &[("places", 1)]);
    assert_eq!(told, none);

    let sound = handed_in(&file, "a-sound-one", &[(1, Child::WELL)]);
    let mut damaged = sound.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    home.bring("damaged.sango-transfer", &damaged);
    home.bring("foreign.sango-transfer", &handed_in(&other, "b", &[]));
    home.bring("picture.sango-transfer", b"\x89PNG");
    let told = player.take_in();
    assert_eq!(told, player.text("ui-teacher-devices-none-taken"));
    let refused = [
        ("damaged", "ui-teacher-transfer-damaged"),
        ("foreign", "ui-teacher-transfer-foreign"),
        ("picture", "ui-teacher-transfer-none"),
    ];
    for (name, why) in refused {
        player.reads(&format!("{name}.sango-transfer: {}", player.text(why)));
    }
    let here = player.records().journal.records().len();
    assert!(
        player
            .records()
            .journal
            .seat(&class.id, 1)
            .all(|r| r.seat.is_none())
    );

    home.bring("sound.sango-transfer", &sound);
    let told = player.take_in();
    let facts = player.records().journal.records().len() - here;
    assert!(facts > 10, "the twin comes in beside the others");
    let counts = [("files", 1), ("facts", facts as i64)];
    assert_eq!(told, player.counting("ui-teacher-devices-brought", &counts));
    for (name, why) in refused {
        player.reads(&format!("{name}.sango-transfer: {}", player.text(why)));
    }
    player.take_id("ui-common-back");
    player.reads("1 of 5 seats have finished");
    player.open_devices();
    assert!(!player.shows("damaged.sango-transfer"), "{}", player.tree());
    player.found_nothing();
    assert_eq!(home.journal().records(), player.records().journal.records());
}

#[test]
fn a_device_that_has_not_handed_in_is_named_before_the_export() {
    let home = Home::new();
    let (mut player, _, file) = with_class_file(&home, &Opening::default(), 40);
    let missing =
        |player: &Player, count| player.counting("ui-teacher-export-missing", &[("count", count)]);
    player.take_id("ui-common-back");
    player.open_entry("ui-teacher-export");
    assert!(!player.shows("not handed in yet"), "nobody counted devices");
    player.take_id("ui-common-back");
    player.open_devices();
    player.step_to("Devices", 3);
    home.bring("a.sango-transfer", &handed_in(&file, "a", &thirty()[..20]));
    player.take_in();
    player.take_id("ui-common-back");
    player.open_entry("ui-teacher-export");
    player.reads(&missing(&player, 2));
    player.take_id("ui-common-back");
    player.open_devices();
    home.bring("b.sango-transfer", &handed_in(&file, "b", &thirty()[20..]));
    player.take_in();
    player.take_id("ui-common-back");
    player.open_entry("ui-teacher-export");
    player.reads(&missing(&player, 1));
    player.take_id("ui-common-back");
    // The third device was not used after all; or one was forgotten.
    player.open_devices();
    player.step_to("Devices", 2);
    player.reads("2 of 2 devices have handed in");
    player.take_id("ui-common-back");
    player.open_entry("ui-teacher-export");
    assert!(
        !player.shows("handed in yet"),
        "the twin\n{}",
        player.tree()
    );
    player.take_id("ui-common-back");
    player.open_devices();
    player.step_to("Devices", 1);
    player.reads(&player.text("ui-teacher-devices-more"));
    player.found_nothing();
}

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

#[test]
fn keys_of_a_lock_that_was_reset_are_told_to_be_lost() {
    let home = Home::new();
    let (mut player, _, file) = with_class_file(&home, &Opening::default(), 5);
    home.bring("a.sango-transfer", &handed_in(&file, "a", &[]));
    player.take_id("ui-common-back");
    player.lock();
    player.go_to_teachers();
    player.take_id("ui-teacher-forgot");
    player.take("I have neither PIN nor recovery code: reset the lock");
    player.take_id("ui-teacher-reset-do");
    player.choose_pin("8642");
    player.take_id("ui-teacher-code-written");
    player.open_entry("ui-teacher-devices");
    player.wait_for_lock();
    player.is_told("ui-teacher-devices-lost");
    assert!(
        player
            .find(&player.text("ui-teacher-devices-take"))
            .is_none()
    );
    assert!(
        player
            .find(&player.text("ui-teacher-devices-save"))
            .is_none()
    );
    player.found_nothing();
}

#[test]
fn the_return_is_offered_where_the_country_pack_names_its_receiver() {
    let receiver = ReceivingKey::draw().expect("a key");
    let key = receiver.recipient().to_string();
    let pack = format!(
        "Country(code: \"zz\", languages: [\"en\"], areas: [], contacts: [], legal: (), district_k: None, return_key: Some(\"{key}\"))"
    );
    let opening = Opening {
        more: vec![
            ("assets/countries/zz.ron".into(), pack),
            (
                "locales/en/country-zz.ftl".into(),
                "country-zz-name = Test\n".into(),
            ),
        ],
        ..Opening::default()
    };
    let home = Home::new();
    let mut class = a_class(40);
    class.country = "zz".into();
    class.enrolment.total = 40;
    home.found(&class);
    home.play(&class, &thirty());
    let mut player = home.open(&opening);
    player.first_lock();
    player.open_entry("ui-teacher-export");
    let counts = |bytes: &[u8]| {
        let opened = returns::open(bytes, &receiver).expect("it opens");
        assert_eq!(
            (opened.sealed.class, opened.sealed.period),
            (class.id.clone(), "2026".into())
        );
        (opened.sealed.number, opened.sealed.released.is_some())
    };
    let mut seen = Vec::new();
    for _ in 0..2 {
        player.take_id("ui-teacher-return-save");
        player.wait_for_lock();
        player.reads("bring this file");
        let files = home.files();
        let new = files
            .iter()
            .find(|(name, _)| name.ends_with(".sango") && !seen.contains(*name));
        let (name, bytes) = new.expect("a return");
        assert_eq!(counts(bytes), (seen.len() as u32 + 1, false));
        let holds = |mark: &str| {
            bytes
                .windows(mark.len())
                .any(|part| part == mark.as_bytes())
        };
        for mark in [player.records().journal.device().as_ref(), "another-device"] {
            assert!(!holds(mark), "{mark}");
        }
        seen.push(name.clone());
    }
    player.take_id("ui-common-back");
    player.export("CSV");
    player.open_entry("ui-teacher-export");
    player.take_id("ui-teacher-return-save");
    player.wait_for_lock();
    let files = home.files();
    let third = files
        .iter()
        .find(|(name, _)| name.ends_with(".sango") && !seen.contains(*name));
    assert_eq!(
        counts(third.expect("a return").1),
        (3, true),
        "with the sheet that left"
    );

    // The twin: without a receiver nothing of it is offered.
    let without = Home::new();
    without.found(&a_class(5));
    let mut player = without.open(&Opening::default());
    player.first_lock();
    player.open_entry("ui-teacher-export");
    assert!(
        player
            .find(&player.text("ui-teacher-return-save"))
            .is_none()
    );
}
