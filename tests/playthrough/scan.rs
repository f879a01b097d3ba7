//! One switch: whoever can press but one key plays, since what can be used is lit in turn.

use bevy::input::keyboard::KeyCode;
use sango::game::app::Screen;
use sango::game::preview;
use sango::game::settings::Settings;

use crate::player::{Home, Opening, Player};
use crate::way::Manner;

impl Player {
    /// Waits until the control of this name is lit, and presses the one key.
    #[track_caller]
    pub fn press_when_lit(&mut self, name: &str) {
        self.see(name);
        let name = sango::game::ui::access::plain(name);
        for _ in 0..60 * 120 {
            if self.focused().is_some_and(|c| c.name == name) {
                self.press(KeyCode::Space);
                return;
            }
            self.wait(1);
        }
        panic!("“{name}” is never lit\n{}", self.tree());
    }

    fn with_one_switch(scan: Option<u8>) -> Self {
        let mut player = Home::new().open(&Opening::default());
        player.app.world_mut().resource_mut::<Settings>().scan = scan;
        player.one_switch = true;
        player
    }

    fn play_by_switch(&mut self, lesson: &str) {
        let world = self.app.world_mut();
        preview::begin(world, lesson, None, Screen::Title).expect("a lesson");
        self.settle();
        self.lesson(&mut Manner::careless(11));
        self.is_at(Screen::Title);
    }
}

#[test]
fn the_first_lesson_is_played_with_one_switch() {
    Player::with_one_switch(Some(1)).play_by_switch("footprints");
}

#[test]
fn the_messenger_and_the_desk_are_played_with_one_switch() {
    let mut player = Player::with_one_switch(Some(1));
    for lesson in ["online-friends", "report-it"] {
        player.play_by_switch(lesson);
    }
}

#[test]
#[should_panic(expected = "is never lit")]
fn the_twin_without_the_setting_nothing_is_lit() {
    Player::with_one_switch(None).play_by_switch("footprints");
}

#[test]
fn each_is_lit_as_long_as_was_asked_for() {
    let mut player = Player::with_one_switch(Some(2));
    player.settle();
    player.press(KeyCode::Tab);
    let first = player.focused().expect("the focus").name;
    player.wait(60);
    assert_eq!(player.focused().expect("the focus").name, first);
    player.wait(90);
    assert_ne!(player.focused().expect("the focus").name, first);
}
