//! The teacher's other pages: each is opened, does what it says, and has its way back.

use bevy::input::keyboard::KeyCode;
use sango::game::app::Screen;
use sango::results::class::{ClassSetup, seat_code};
use sango::session::Fact;

use crate::class::{Child, a_class};
use crate::export::thirty;
use crate::player::{Home, Opening, Player};

impl Player {
    /// The names of a seat's four pictures.
    pub fn pictures(&self, class: &ClassSetup, seat: u8) -> [String; 4] {
        seat_code(class, seat).map(|picture| self.text(&format!("code-{picture}")))
    }

    /// From a page of the teacher's to the list, by the way back.
    #[track_caller]
    pub fn back_home(&mut self) {
        self.take_id("ui-common-back");
        self.is_home();
    }
}

/// A device with a lock and this class, opened at the list.
#[track_caller]
pub fn teaching(home: &Home, class: &ClassSetup, opening: &Opening) -> Player {
    home.found(class);
    let mut player = home.open(opening).watchful();
    player.first_lock();
    player
}

#[test]
fn a_class_is_set_up_by_steppers_and_lists() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    player.reads("Set up a class first.");
    player.open_entry("ui-teacher-class");

    // From one seat to sixty, and no further.
    assert_eq!(player.count("Seats"), 30);
    player.step_to("Seats", 1);
    assert!(player.see("Seats: −1").disabled && player.see("Seats: −10").disabled);
    player.step_to("Seats", 55);
    player.take("Seats: +10");
    assert_eq!(player.count("Seats"), 60);
    assert!(player.see("Seats: +1").disabled && player.see("Seats: +10").disabled);

    player.open_entry("ui-teacher-country");
    player.take("International: no country’s numbers");
    player.open_entry("ui-teacher-area");
    player.reads("This country pack lists no areas.");
    player.take("Not stated");
    let periods: Vec<String> = player
        .names()
        .into_iter()
        .filter(|name| name.starts_with("20"))
        .collect();
    assert_eq!(periods.len(), 5);
    player.take(&periods[3]);
    assert_eq!(player.see(&periods[3]).checked, Some(true));

    // More girls and boys than children: that is said, and cannot be saved; nor is it lost on the way back.
    player.open_entry("ui-teacher-enrolment");
    player.step_to("All students enrolled", 24);
    player.step_to("Girls", 13);
    player.step_to("Boys", 11);
    assert!(player.see("Boys: +1").disabled);
    player.step_to("All students enrolled", 23);
    player.reads("More girls and boys are counted than are enrolled.");
    player.take_id("ui-teacher-enrolment-done");
    assert!(player.see("Save the class").disabled);
    player.back_home();
    player.reads("There are changes that are not saved yet.");
    player.open_entry("ui-teacher-class");
    player.open_entry("ui-teacher-enrolment");
    player.step_to("Girls", 12);
    player.step_to("9 to 12 years", 20);
    player.step_to("With a disability", 2);
    player.take("School record");
    player.take_id("ui-teacher-enrolment-done");
    player.take_id("ui-teacher-class-save");
    player.is_home();
    player.is_told("ui-teacher-class-saved");
    player.found_nothing();

    let class = player.records().class().expect("a class");
    let counts = &class.enrolment;
    assert_eq!((class.seats, class.period.as_str()), (60, &*periods[3]));
    assert_eq!(counts.total, 23);
    assert_eq!(counts.sex.values().copied().collect::<Vec<_>>(), [11, 12]);
    assert_eq!(counts.age.values().copied().collect::<Vec<_>>(), [20]);
    assert_eq!(counts.disability.values().copied().collect::<Vec<_>>(), [2]);

    // What is changed and dropped is as it was.
    player.open_entry("ui-teacher-class");
    player.step_to("Seats", 12);
    player.take_id("ui-teacher-class-drop");
    player.is_home();
    assert_eq!(player.records().class(), Some(class));
}

#[test]
fn another_class_is_set_up_and_children_find_the_one_that_is_chosen() {
    let home = Home::new();
    let first = a_class(3);
    let mut player = teaching(&home, &first, &Opening::default());
    player.open_entry("ui-teacher-class");
    player.take_id("ui-teacher-class-again");
    player.step_to("Seats", 5);
    player.take_id("ui-teacher-class-save");
    player.is_home();
    let second = player.records().class().expect("a class");
    assert_ne!((&second.id, second.secret), (&first.id, first.secret));
    player.lock();
    player.start("English");
    player.see(&player.text("seat-4"));
    player.press(KeyCode::Escape);
    player.press(KeyCode::Escape);

    player.unlock();
    player.open_entry("ui-teacher-classes");
    let lines = player.names();
    let of_first = lines.iter().find(|name| name.starts_with("1. "));
    player.take(of_first.expect("the first class"));
    player.is_home();
    player.lock();
    player.start("English");
    assert_eq!(player.find(&player.text("seat-4")), None);
    player.take_id("seat-2");
    for picture in seat_code(&first, 2) {
        player.take_id(&format!("code-{picture}"));
    }
    player.is_at(Screen::Sitting);
    player.found_nothing();
}

#[test]
fn seats_are_noted_one_by_one_and_only_sealed() {
    let home = Home::new();
    let mut player = teaching(&home, &a_class(3), &Opening::phone());
    player.open_entry("ui-teacher-notes");
    player.open_entry("seat-0");
    assert!(player.see("The seat before").disabled);
    player.reads("Age at the period’s start: Not stated");
    player.take("Age at the period’s start: more");
    player.take("Age at the period’s start: more");
    player.reads("Age at the period’s start: 10");
    player.take("Sex: Boy");
    player.take("Disability: Without a disability");
    player.take("The next seat");
    player.reads("Age at the period’s start: Not stated");
    assert_eq!(player.see("Sex: Not stated").checked, Some(true));
    player.take("The next seat");
    assert!(player.see("The next seat").disabled);
    player.take_id("ui-common-back");
    player.see(&format!(
        "{}: 10 · Boy · Without a disability",
        player.text("seat-0")
    ));
    player.back_home();
    player.lock();
    player.found_nothing();

    // On the disk nothing of it can be read; with the PIN it is there again.
    let kept = std::fs::read_to_string(home.path().join("attributes.json")).expect("the notes");
    for word in ["male", "age", "disability"] {
        assert!(!kept.contains(word), "{kept}");
    }
    player.reopen();
    player.unlock();
    player.open_entry("ui-teacher-notes");
    player.see(&format!(
        "{}: 10 · Boy · Without a disability",
        player.text("seat-0")
    ));
}

#[test]
fn progress_tells_where_each_seat_is_and_a_lesson_is_set_aside() {
    let home = Home::new();
    let class = a_class(4);
    let mut player = teaching(&home, &class, &Opening::default());
    player.lock();
    drop(player);
    home.play(&class, &[(0, Child::WELL), (1, Child::STOPS)]);

    let mut player = home.open(&Opening::default()).watchful();
    player.unlock();
    player.reads("1 of 4 seats have finished");
    player.open_entry("ui-teacher-progress");
    player.reads("Seats that have begun: 2 of 4");
    player.reads("Seats that have finished: 1 of 4");
    let seat = |player: &Player, seat: u8, rest: &str| {
        let name = format!("{}: {rest}", player.text(&format!("seat-{seat}")));
        player.see(&name);
        name
    };
    seat(&player, 0, "Finished, 17 of 17 steps, assessment handed in");
    let begun = seat(&player, 1, "Footprints, 0 of 17 steps, no assessment yet");
    seat(&player, 2, "Not started, 0 of 17 steps, no assessment yet");
    // With one who has finished, no word of what children think of themselves.
    player.take_id("ui-teacher-totals");
    player.reads("Footprints: 1 of 4");
    player.reads("When five children have finished, you see here");
    assert!(!player.shows("Not confident yet"));
    // Left and right open the other tab, and the keyboard stays with it.
    player.press(KeyCode::ArrowLeft);
    let at = player.focused().expect("the focus");
    assert_eq!((at.role, at.name.as_str()), ("tab", "Seat by seat"));
    assert_eq!(at.selected, Some(true));

    player.take(&begun);
    let pictures = player.pictures(&class, 1).join(", ");
    player.reads(&format!("Code: {pictures}"));
    player.take("Set aside: Footprints");
    player.reads("Footprints — set aside");
    player.take("Take back: Footprints");
    player.reads("Footprints — 0 of 4 steps");
    for lesson in ["footprints", "report-it", "stand-up", "online-friends"] {
        player.take(&format!(
            "Set aside: {}",
            player.text(&format!("{lesson}-title"))
        ));
    }
    player.take_id("ui-common-back");
    seat(
        &player,
        1,
        "Last questions come next, 17 of 17 steps, no assessment yet",
    );
    player.back_home();
    player.lock();
    player.found_nothing();
    let aside = |fact: &Fact| matches!(fact, Fact::LessonSetAside { .. });
    let journal = home.journal();
    assert_eq!(
        journal
            .seat(&class.id, 1)
            .filter(|r| aside(&r.fact))
            .count(),
        5
    );

    // The child goes on with the last questions.
    player.start_at("English", &class, 1);
    player.is_at(Screen::Sitting);
    player.reads("Show what you know");
}

#[test]
fn from_five_on_the_class_is_told_as_a_whole() {
    let home = Home::new();
    let class = a_class(40);
    home.found(&class);
    home.play(&class, &thirty());
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    player.reads("30 of 40 seats have finished");
    player.open_entry("ui-teacher-progress");
    player.reads("Seats that have begun: 32 of 40");
    player.reads("Seats that have finished: 30 of 40");
    // 12 who do well and 5 who tell nobody; 4 unsure and 5 without any of it; 4 who would rather not say.
    player.take_id("ui-teacher-totals");
    player.reads("Footprints: 30 of 40");
    player.reads("Confident: 17");
    player.reads("Not confident yet: 9");
    player.reads("Answered too little to say: 4");
    // 25 of 30 have all right before and after: 83.3 %.
    player.reads(
        "Right answers: 83 % before the lessons, 83 % after them (30 children who answered both).",
    );
    player.back_home();
    player.found_nothing();
}

#[test]
fn local_numbers_stand_in_help_as_the_teachers_own() {
    let home = Home::new();
    let mut player = teaching(&home, &a_class(2), &Opening::default());
    player.open_entry("ui-teacher-contacts");
    player.open_entry("ui-help-kind-helpline");
    player.type_in("1");
    player.take_id("ui-teacher-number-done");
    player.is_told("ui-teacher-number-short");
    player.type_in("16-");
    player.take_id("ui-teacher-number-done");
    player.is_told("ui-teacher-number-kept");
    player.see("Child helpline: 116");
    player.see("Police: None yet");
    player.back_home();
    player.lock();
    player.take("Help");
    player.reads("Child helpline: 116 (from your teacher)");
    player.take("Close");
    player.reopen();
    player.unlock();
    player.open_entry("ui-teacher-contacts");
    player.open_entry("ui-help-kind-helpline");
    player.take_id("ui-teacher-number-remove");
    player.see("Child helpline: None yet");
    player.take("Help");
    assert!(!player.shows("from your teacher"), "{}", player.tree());
    player.take("Close");
    player.found_nothing();
}

#[test]
fn what_cannot_be_kept_can_be_exported_all_the_same() {
    let home = Home::new();
    let mut player = home.open_unkept(&Opening::default());
    player.press(KeyCode::Escape);
    player.first_lock();
    player.reads("Results cannot be saved on this device");
    player.open_entry("ui-teacher-class");
    player.step_to("Seats", 12);
    player.open_entry("ui-teacher-enrolment");
    player.take("As many as seats: 12");
    player.take_id("ui-teacher-enrolment-done");
    player.take_id("ui-teacher-class-save");
    player.is_home();
    player.is_told("ui-teacher-class-in-memory");
    let class = player.records().class().expect("a class");
    player.export("CSV");
    player.export("JSON");
    // Twelve enrolled, nobody has finished.
    let told = ["total all", "age not-stated", "sex not-stated"]
        .map(|category| ("7.1.4", category, "0/12 0.0"));
    assert_eq!(home.sheet(&class), crate::sheet::by_hand(&told));
}

#[test]
fn a_sheet_that_left_stays_as_it_was() {
    let home = Home::new();
    let mut class = a_class(40);
    class.enrolment.total = 40;
    home.found(&class);
    home.play(&class, &thirty()[..29]);
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    // Asked and put off: nothing has left.
    player.open_entry("ui-teacher-export");
    player.take("Save as CSV");
    player.reads("There is one sheet for each class and period.");
    player.take_id("ui-teacher-export-later");
    assert!(home.saved().is_empty());
    player.back_home();
    player.export("CSV");
    player.lock();
    drop(player);

    // One more finishes: 30 of 40 and 29 of 40 side by side would tell how this child did.
    home.play(&class, &[(35, Child::BADLY)]);
    let mut player = home.open(&Opening::default()).watchful();
    player.unlock();
    player.reads("30 of 40 seats have finished");
    player.open_entry("ui-teacher-export");
    player.reads("This sheet was exported before.");
    player.reads("29 of 40 (72.5 %)");
    player.back_home();
    player.export("JSON");
    player.found_nothing();
    let rows = home.sheet(&class);
    let all = &rows[&("7.1.4".into(), "total".into(), "all".into())];
    assert_eq!(all.exact, ["29", "40", "72.5"].map(String::from));
}
