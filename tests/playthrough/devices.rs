//! One class on several devices: a child who plays on two; what is handed in, taken in, refused and missing.

use sango::game::app::Screen;
use sango::game::ui::access::plain;
use sango::ids::DeviceId;
use sango::locale::Value;
use sango::results::class::ClassSetup;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::devices::short_name;
use sango::results::exchange::transfer;
use sango::session::{Fact, Journal};

use crate::class::Child;
use crate::export::thirty;
use crate::player::{Home, Opening, Player};
use crate::sheet::by_hand;
use crate::way::Manner;

impl Player {
    /// From the list to the page of the class's devices, once its keys are there.
    #[track_caller]
    pub fn open_devices(&mut self) {
        self.open_entry("ui-teacher-devices");
        self.wait_for_lock();
        self.reads(&self.text("ui-teacher-devices-says"));
    }

    /// Saves the class file; gives its bytes.
    #[track_caller]
    pub fn save_class_file(&mut self, home: &Home) -> Vec<u8> {
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
    pub fn take_in(&mut self) -> String {
        self.take_id("ui-teacher-devices-take");
        self.wait_for_lock();
        let told = self.seen().into_iter().find(|c| c.role == "alert");
        told.unwrap_or_else(|| panic!("nothing is told\n{}", self.tree()))
            .name
    }

    /// From the seats to the class whose file lies there.
    #[track_caller]
    pub fn join(&mut self) {
        self.take_id("ui-seats-join");
        self.wait_for_lock();
        self.reads(&self.text("ui-join-is"));
        self.take_id("ui-join-do");
        self.is_at(Screen::Seats);
        self.see(&self.text("seat-0"));
    }

    /// From the title to the file that this device hands in, without a PIN; gives its name and bytes.
    #[track_caller]
    pub fn hand_in(&mut self, home: &Home) -> (String, Vec<u8>) {
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
    pub fn counting(&self, id: &str, counts: &[(&str, i64)]) -> String {
        let values: Vec<_> = counts
            .iter()
            .map(|(name, count)| (*name, Value::from(*count)))
            .collect();
        plain(&self.words().texts().get_with(id, &values))
    }
}

/// A teacher's device with a class of so many seats, opened at the page of its devices; and the class file.
#[track_caller]
pub fn with_class_file(
    home: &Home,
    opening: &Opening,
    seats: i32,
) -> (Player, ClassSetup, Vec<u8>) {
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
    child.core_lessons(&mut Manner::Right);
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
            &[("files", 1), ("facts", facts), ("kept", 1)],
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
    // What was taken in is deleted when the teacher says so, and nothing else.
    at_desk.bring("other.sango-transfer", b"no transfer");
    teacher.take_id("ui-teacher-devices-delete");
    teacher.reads(&teacher.counting("ui-teacher-devices-deleted", &[("files", 1)]));
    assert!(!at_desk.files().contains_key(&name));
    assert!(at_desk.files().contains_key("other.sango-transfer"));
    at_desk.take_away("other.sango-transfer");
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
fn a_device_that_keeps_nothing_deletes_nothing() {
    let home = Home::new();
    let mut player = home.open_unkept(&Opening::default());
    player.press(bevy::input::keyboard::KeyCode::Escape);
    player.first_lock();
    player.set_class_up(5);
    player.open_devices();
    let class = player.save_class_file(&home);
    home.bring(
        "in.sango-transfer",
        &handed_in(&class, "other", &[(1, Child::WELL)]),
    );
    player.take_in();
    player.reads("Keep the files: nothing can be saved on this device.");
    let delete = player.label("ui-teacher-devices-delete");
    assert!(player.find(&delete).is_none(), "{}", player.tree());
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
    let counts = [("files", 1), ("facts", facts as i64), ("kept", 1)];
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
fn another_device_changes_neither_the_set_up_nor_what_left() {
    let home = Home::new();
    let (mut player, class, file) = with_class_file(&home, &Opening::default(), 5);
    let file = ClassFile::read(&file).expect("a class file");
    // Whoever has the class file can seal to the class what they like.
    let mut forger = Journal::new(DeviceId::from("forger"));
    let mut larger = class.clone();
    larger.enrolment.total = 60;
    let counted = Fact::DevicesCounted {
        period: class.period.clone(),
        devices: 9,
    };
    let returned = Fact::ReturnMade {
        period: class.period.clone(),
        number: 4_000_000_000,
    };
    for fact in [
        Fact::ClassJoined(Box::new(file.clone())),
        Fact::ClassSet(Box::new(larger)),
        Fact::SeatsSet { seats: 60 },
        counted,
        returned,
    ] {
        forger.push(&class.id, None, &file.module_version, fact);
    }
    Child::WELL.play(&mut forger, &class, 2, &crate::class::curriculum());
    let recipient = file.recipient.parse().expect("a key");
    let forged = transfer::make(&forger, &[], &class.id, &recipient).expect("a transfer");
    home.bring("forged.sango-transfer", &forged);
    player.take_in();
    assert_eq!(player.records().class(), Some(class.clone()));
    let journal = &player.records().journal;
    let of_class = journal.class(&class.id).filter(|r| r.seat.is_none());
    let theirs = of_class.filter(|record| record.device.as_ref() == "forger");
    assert_eq!(theirs.count(), 1, "that it joined");
    assert!(
        journal.seat(&class.id, 2).any(|r| r.seat == Some(2)),
        "the twin"
    );
    assert_eq!(player.count("Devices"), 1);
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
