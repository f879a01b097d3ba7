//! The teacher's lock: the PIN, wrong tries, the recovery code, another PIN, the reset.

use bevy::input::keyboard::{Key, KeyCode};
use sango::game::app::Screen;
use sango::game::platform::vault_door::VaultDoor;
use sango::game::ui::snapshot::Control;

use crate::class::a_class;
use crate::desk::PIN;
use crate::player::{Home, Opening, Player};

impl Player {
    /// Fails unless this text, by its id, is a message at the head of the page.
    #[track_caller]
    pub fn is_told(&self, id: &str) {
        let text = self.text(id);
        let said = |c: &Control| c.role == "alert" && c.name == text && !c.shown.is_empty();
        let any = self.seen().iter().any(said);
        assert!(any, "nobody is told “{text}”\n{}", self.tree());
    }

    /// The number of seconds in a message.
    #[track_caller]
    fn seconds_told(&self) -> u64 {
        let seen = self.seen();
        let mut told = seen.iter().filter(|c| c.role == "alert").flat_map(|c| {
            let words = c.name.split(|c: char| !c.is_ascii_digit());
            words.filter_map(|word| word.parse().ok())
        });
        told.next()
            .unwrap_or_else(|| panic!("no message tells a time\n{}", self.tree()))
    }

    /// Lets the lock count from this time, in seconds since 1970.
    fn set_clock(&mut self, now: u64) {
        self.app.world_mut().resource_mut::<VaultDoor>().clock = Some(now);
    }

    /// From the list to a new PIN, by the old one.
    #[track_caller]
    fn change_pin(&mut self, old: &str, new: &str) {
        self.open_entry("ui-teacher-change-pin");
        self.reads(&self.text("ui-teacher-enter-old"));
        self.give_pin(old);
        self.choose_pin(new);
        self.is_home();
        self.is_told("ui-teacher-pin-changed");
    }
}

/// A device with a lock and a class, opened at the lock; and the lock's recovery code.
fn locked(home: &Home) -> (Player, String) {
    home.found(&a_class(3));
    let mut player = home.open(&Opening::default()).watchful();
    let code = player.first_lock();
    player.lock();
    player.go_to_teachers();
    (player, code)
}

#[test]
fn a_first_pin_is_asked_for_twice_and_its_code_is_shown_once() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.go_to_teachers();
    player.reads("Choose a PIN of 4 to 8 digits that children do not know.");
    player.give_pin("123");
    player.is_told("ui-teacher-pin-length");
    // More than eight digits cannot be typed; what is erased is gone; the digits themselves stand nowhere.
    player.type_in("1234567890");
    player.reads("8 digits entered");
    player.take_id("ui-teacher-erase");
    player.reads("7 digits entered");
    assert!(!player.shows("1234567"), "{}", player.tree());
    player.take_id("ui-teacher-pin-done");
    player.reads("Enter the same PIN once more.");
    player.give_pin("1234568");
    player.is_told("ui-teacher-pin-differs");

    player.choose_pin(PIN);
    let code = player.recovery_code();
    assert_eq!(code.len(), 24);
    // No slip of the finger takes the code away.
    player.press(KeyCode::Escape);
    assert_eq!(player.recovery_code(), code);
    assert_eq!(player.find("Back"), None);
    player.take_id("ui-teacher-code-written");
    player.is_home();
    assert!(!player.shows(&code[..4]), "{}", player.tree());

    // Leaving locks, whichever way one leaves.
    player.take_id("ui-common-settings");
    player.take_id("ui-settings-title");
    player.is_at(Screen::Title);
    player.go_to_teachers();
    player.reads("Enter your PIN.");
    player.take_id("ui-common-back");
    player.is_at(Screen::Title);
    player.reopen();
    player.unlock();
    player.found_nothing();
}

#[test]
fn wrong_pins_are_told_and_after_the_fourth_one_has_to_wait() {
    let home = Home::new();
    let (mut player, _) = locked(&home);
    let noon = 1_800_000_000;
    player.set_clock(noon);
    for wrong in ["1111", "2222", "3333"] {
        player.give_pin(wrong);
        player.is_told("ui-teacher-pin-wrong");
    }
    player.give_pin("4444");
    assert_eq!(player.seconds_told(), 5);
    // Too early, even with the right one; closing the game does not help.
    player.give_pin(PIN);
    player.reads("Too early. This try was not looked at.");
    player.reopen();
    player.set_clock(noon + 3);
    player.go_to_teachers();
    player.give_pin(PIN);
    player.reads("Too early. This try was not looked at.");
    assert_eq!(player.seconds_told(), 2);
    player.set_clock(noon + 5);
    player.give_pin("5555");
    assert_eq!(player.seconds_told(), 10, "each wait is longer");
    player.set_clock(noon + 15);
    player.give_pin(PIN);
    player.is_home();
    player.found_nothing();
}

#[test]
fn the_recovery_code_opens_and_sets_a_new_pin() {
    let home = Home::new();
    let (mut player, code) = locked(&home);
    player.take_id("ui-teacher-forgot");
    player.take("I have the recovery code");
    // A slip is told, and what was typed stays to be mended.
    let slip = if code.ends_with('0') { "1" } else { "0" };
    player.type_in(&code[..23]);
    player.type_in(slip);
    player.take_id("ui-teacher-code-done");
    player.wait_for_lock();
    player.is_told("ui-teacher-code-mistyped");
    player.take_id("ui-teacher-erase");
    player.type_in(&code[23..]);
    player.take_id("ui-teacher-code-done");
    player.wait_for_lock();
    player.choose_pin("13579");
    player.is_home();
    player.is_told("ui-teacher-pin-changed");
    player.lock();

    player.go_to_teachers();
    player.give_pin(PIN);
    player.is_told("ui-teacher-pin-wrong");
    player.give_pin("13579");
    player.is_home();
    player.found_nothing();
}

#[test]
fn another_code_opens_nothing() {
    let home = Home::new();
    let other = Home::new();
    let (_, foreign) = locked(&other);
    let (mut player, _) = locked(&home);
    player.take_id("ui-teacher-forgot");
    player.take("I have the recovery code");
    player.type_in(&foreign);
    player.take_id("ui-teacher-code-done");
    player.wait_for_lock();
    player.is_told("ui-teacher-code-wrong");
    // Each way back, to the title.
    player.take_id("ui-common-back");
    player.reads("There are two ways back in.");
    player.take_id("ui-common-back");
    player.reads("Enter your PIN.");
    player.take_id("ui-common-back");
    player.is_at(Screen::Title);
}

#[test]
fn a_pin_is_changed_by_the_one_before() {
    let home = Home::new();
    let (mut player, _) = locked(&home);
    player.give_pin(PIN);
    player.open_entry("ui-teacher-change-pin");
    player.give_pin("9999");
    player.is_told("ui-teacher-pin-wrong");
    player.take_id("ui-common-back");
    player.is_home();
    player.change_pin(PIN, "24680");
    player.lock();
    player.go_to_teachers();
    player.give_pin(PIN);
    player.is_told("ui-teacher-pin-wrong");
    player.give_pin("24680");
    player.is_home();
    player.found_nothing();
}

#[test]
fn a_reset_says_first_what_is_lost_and_takes_no_more() {
    let home = Home::new();
    let class = a_class(3);
    home.found(&class);
    home.play(&class, &[(1, crate::class::Child::WELL)]);
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    player.open_entry("ui-teacher-notes");
    player.open_entry("seat-1");
    player.take("Sex: Girl");
    player.take_id("ui-common-back");
    player.take_id("ui-common-back");
    player.lock();
    let facts = home.journal().records().to_vec();

    player.go_to_teachers();
    player.take_id("ui-teacher-forgot");
    player.take("I have neither PIN nor recovery code: reset the lock");
    player.reads("What is lost");
    player.reads("What you noted about seats: age, sex and disability");
    player.reads("The class, its seats and codes, and all that the children have done.");
    // Having second thoughts costs nothing.
    player.take_id("ui-teacher-reset-not");
    player.give_pin(PIN);
    player.open_entry("ui-teacher-notes");
    player.see(&format!("{}: Girl", player.text("seat-1")));
    player.take_id("ui-common-back");
    player.lock();

    player.go_to_teachers();
    player.take_id("ui-teacher-forgot");
    player.take("I have neither PIN nor recovery code: reset the lock");
    player.take_id("ui-teacher-reset-do");
    // Until a new PIN is chosen the old lock stays.
    player.is_told("ui-teacher-reset-choose");
    player.take_id("ui-common-back");
    player.take_id("ui-common-back");
    player.reads("Enter your PIN.");
    player.take_id("ui-teacher-forgot");
    player.take("I have neither PIN nor recovery code: reset the lock");
    player.take_id("ui-teacher-reset-do");
    player.choose_pin("8642");
    player.recovery_code();
    player.take_id("ui-teacher-code-written");
    player.is_home();
    player.reads("1 of 3 seats have finished");
    player.open_entry("ui-teacher-notes");
    player.see(&format!("{}: Not stated", player.text("seat-1")));
    assert_eq!(home.journal().records(), facts);
    player.found_nothing();
}

#[test]
fn a_keyboard_types_the_pin() {
    let home = Home::new();
    let (mut player, _) = locked(&home);
    for digit in PIN.chars() {
        player.press_key(Key::Character(digit.to_string().into()));
    }
    player.reads("4 digits entered");
    player.press(KeyCode::Enter);
    player.wait_for_lock();
    player.is_home();
}

#[test]
fn enter_that_comes_with_the_last_digit_ends_the_typing() {
    let home = Home::new();
    let (mut player, _) = locked(&home);
    // The focus is on a digit of the pad: Enter must not type that one.
    player.tab_to("5");
    player.type_at_once(PIN);
    player.wait_for_lock();
    player.is_home();
}
