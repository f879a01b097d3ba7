//! A teacher's way behind the PIN: the lock, the list of what can be done, steppers.

use std::time::{Duration, Instant};

use bevy::input::keyboard::Key;
use sango::game::app::Screen;
use sango::locale::Value;
use sango::results::class::ClassSetup;

use crate::player::Player;

/// A PIN as teachers choose them.
pub const PIN: &str = "2580";

impl Player {
    /// Types on the page's keypad, or on the keyboard where that alone is used.
    #[track_caller]
    pub fn type_in(&mut self, characters: &str) {
        for character in characters.chars() {
            if self.keys {
                self.press_key(Key::Character(character.to_string().into()));
                self.watch();
            } else {
                self.take(&character.to_string());
            }
        }
    }

    /// From the title to the lock.
    #[track_caller]
    pub fn go_to_teachers(&mut self) {
        self.is_at(Screen::Title);
        self.take_id("ui-title-teacher");
        self.is_at(Screen::Teacher);
    }

    /// Waits for the lock's answer: its hash takes real time, on a thread of its own.
    #[track_caller]
    pub fn wait_for_lock(&mut self) {
        let latest = Instant::now() + Duration::from_secs(60);
        let wait = self.text("ui-teacher-wait");
        while self.shows(&wait) {
            assert!(
                Instant::now() < latest,
                "the lock never answers\n{}",
                self.tree()
            );
            std::thread::sleep(Duration::from_millis(5));
            self.wait(1);
        }
        self.settle();
        self.watch();
    }

    /// Types a PIN and hands it in.
    #[track_caller]
    pub fn give_pin(&mut self, pin: &str) {
        self.type_in(pin);
        self.take_id("ui-teacher-pin-done");
        self.wait_for_lock();
    }

    /// Chooses a PIN where one is asked for, and repeats it.
    #[track_caller]
    pub fn choose_pin(&mut self, pin: &str) {
        self.reads(&self.text("ui-teacher-choose-heading"));
        self.give_pin(pin);
        self.reads(&self.text("ui-teacher-repeat"));
        self.give_pin(pin);
    }

    /// The recovery code that stands on the screen.
    #[track_caller]
    pub fn recovery_code(&self) -> String {
        self.reads(&self.text("ui-teacher-code-write"));
        let code = |name: String| {
            let code: String = name.chars().filter(|c| !matches!(c, ' ' | ',')).collect();
            let is_code = code.len() == 24 && code.chars().all(|c| c.is_ascii_alphanumeric());
            is_code.then_some(code)
        };
        let mut codes = self.seen().into_iter().filter_map(|c| code(c.name));
        codes
            .next()
            .unwrap_or_else(|| panic!("no recovery code stands here\n{}", self.tree()))
    }

    /// From the title to a teacher's own pages on a device that has no lock yet; gives the recovery code.
    #[track_caller]
    pub fn first_lock(&mut self) -> String {
        self.go_to_teachers();
        self.reads(&self.text("ui-teacher-choose-first"));
        self.choose_pin(PIN);
        let code = self.recovery_code();
        self.take_id("ui-teacher-code-written");
        self.is_home();
        code
    }

    /// From the title to a teacher's own pages.
    #[track_caller]
    pub fn unlock(&mut self) {
        self.go_to_teachers();
        self.reads(&self.text("ui-teacher-enter"));
        self.give_pin(PIN);
        self.is_home();
    }

    /// Fails unless the list of all that a teacher can do is open.
    #[track_caller]
    pub fn is_home(&self) {
        self.is_at(Screen::Teacher);
        self.reads(&self.text("ui-teacher-where"));
    }

    /// The name of the line or tile that begins with the text of this id, whatever it says behind the colon.
    #[track_caller]
    pub fn entry(&self, id: &str) -> String {
        let title = self.text(id);
        let found = self
            .names()
            .into_iter()
            .find(|name| *name == title || name.starts_with(&format!("{title}: ")));
        found.unwrap_or_else(|| panic!("no line begins with “{title}”\n{}", self.tree()))
    }

    /// Takes such a line.
    #[track_caller]
    pub fn open_entry(&mut self, id: &str) {
        let name = self.entry(id);
        self.take(&name);
    }

    /// The number of a stepper.
    #[track_caller]
    pub fn count(&self, name: &str) -> i32 {
        let start = format!("{name}: ");
        let number = |text: String| text.strip_prefix(&start)?.parse().ok();
        let mut texts = self.seen().into_iter().filter(|c| c.role == "text");
        texts
            .find_map(|c| number(c.name))
            .unwrap_or_else(|| panic!("no number is called “{name}”\n{}", self.tree()))
    }

    /// Steps by ten and by one until a number is reached.
    #[track_caller]
    pub fn step_to(&mut self, name: &str, to: i32) {
        for _ in 0..60 {
            let away = to - self.count(name);
            if away == 0 {
                return;
            }
            let by = if away.abs() >= 10 { 10 } else { 1 };
            let sign = if away < 0 { '−' } else { '+' };
            self.take(&format!("{name}: {sign}{by}"));
        }
        panic!("“{name}” never becomes {to}\n{}", self.tree());
    }

    /// From the list to the class, which gets so many seats and as many children, and back; gives the class.
    #[track_caller]
    pub fn set_class_up(&mut self, seats: i32) -> ClassSetup {
        self.open_entry("ui-teacher-class");
        let name = self.text("ui-teacher-seats");
        self.step_to(&name, seats);
        self.open_entry("ui-teacher-enrolment");
        let as_seats = self.words().texts().get_with(
            "ui-teacher-enrolled-as-seats",
            &[("seats", Value::from(i64::from(seats)))],
        );
        self.take(&as_seats);
        self.take_id("ui-teacher-enrolment-done");
        self.take_id("ui-teacher-class-save");
        self.is_home();
        let told = match self.records().trouble {
            None => "ui-teacher-class-saved",
            Some(_) => "ui-teacher-class-in-memory",
        };
        self.reads(&self.text(told));
        self.records().class().expect("a class")
    }

    /// From the list to what leaves the device, and out with it in this format; then back to the list.
    #[track_caller]
    pub fn export(&mut self, format: &str) {
        self.open_entry("ui-teacher-export");
        self.reads(&self.text("ui-teacher-export-preview"));
        let is_first = !self.shows(&self.text("ui-teacher-export-again"));
        let name = self
            .words()
            .texts()
            .get_with("ui-teacher-export-as", &[("format", Value::from(format))]);
        self.take(&name);
        if is_first {
            self.take_id("ui-teacher-export-now");
        }
        self.reads("sango-");
        self.take_id("ui-common-back");
        self.is_home();
    }

    /// Locks and leaves.
    #[track_caller]
    pub fn lock(&mut self) {
        self.take_id("ui-teacher-leave");
        self.is_at(Screen::Title);
    }
}
