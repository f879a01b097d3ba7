//! Every lesson besides the first, from its isle to its light: what Sango would do, and what shows every wrong idea; nothing cut, nothing unnamed.

use sango::game::app::Screen;
use sango::game::preview;
use sango::ids::Band;

use crate::player::{Home, Opening, Player};
use crate::way::Manner;

/// The lessons of the navigators that are awake.
fn awake(player: &Player) -> Vec<String> {
    let course = player.course();
    let module = course.0.module(Band::Navigators).expect("a module");
    let awake = module
        .lessons
        .iter()
        .filter(|id| course.lesson(id).is_some());
    awake.map(ToString::to_string).collect()
}

fn play_all(opening: &Opening, language: &str, text: u16, mut manner: Manner) {
    let mut player = Home::new().open(opening).watchful();
    player.set_text(text);
    player.start_alone(language);
    player.sit(&mut Manner::Right);
    let lessons = awake(&player);
    assert!(lessons.len() > 3, "{lessons:?}");
    for lesson in lessons {
        player.is_at(Screen::Map);
        player.open_isle(&lesson);
        player.lesson(&mut manner);
    }
    player.is_at(Screen::Map);
    player.found_nothing();
}

#[test]
fn what_can_be_done_stands_two_a_row_beside_each_other() {
    for opening in [Opening::default(), Opening::phone()] {
        for (at, pair) in [
            ("report-it/desk", ["ui-desk-reply", "ui-desk-forward"]),
            ("online-friends/chat", ["ui-chat-keep", "ui-chat-block"]),
            ("true-or-trick/desk", ["ui-facts-who", "ui-facts-when"]),
        ] {
            let mut player = Home::new().open(&opening);
            let (lesson, step) = at.split_once('/').expect("a lesson and a step");
            let world = player.app.world_mut();
            preview::begin(world, lesson, Some(step), Screen::Title).expect("a lesson");
            player.settle();
            player.until_there(pair[0]);
            // One may be higher than the other, when its name takes two lines.
            let [one, other] = pair.map(|id| player.see(&player.label(id)).rect.center().y);
            assert_eq!(one, other, "{at} at {:?}", opening.size);
        }
    }
}

#[test]
fn whoever_plays_by_keyboard_finds_the_way_on_under_their_fingers() {
    for (at, done, onward) in [
        ("report-it/desk", "ui-desk-reply", "ui-desk-back"),
        ("online-friends/chat", "ui-chat-tell", "ui-chat-read-on"),
        ("footprints/box", "ui-box-show-me", "ui-common-next"),
        ("true-or-trick/desk", "ui-facts-judge", "ui-facts-real"),
        ("my-keys/lock", "ui-keys-show-me", "ui-common-next"),
        (
            "the-oops-feeling/steps",
            "the-oops-feeling-steps-do-look",
            "ui-steps-breathe-in",
        ),
    ] {
        let mut player = Home::new().open(&Opening::default());
        player.keys = true;
        let (lesson, step) = at.split_once('/').expect("a lesson and a step");
        let world = player.app.world_mut();
        preview::begin(world, lesson, Some(step), Screen::Title).expect("a lesson");
        player.settle();
        player.until_there(done);
        player.take_id(done);
        let focused = player.focused().expect("the focus").name;
        assert_eq!(focused, player.label(onward), "{at}");
    }
}

/// Lessons of a band whose module is still to come can be tried out.
fn try_all(opening: &Opening, mut manner: Manner) {
    for lesson in ["my-treasures", "tell-someone"] {
        let mut player = Home::new().open(opening).watchful();
        let world = player.app.world_mut();
        preview::begin(world, lesson, None, Screen::Title).expect("a lesson");
        player.settle();
        player.lesson(&mut manner);
        player.is_at(Screen::Title);
        player.found_nothing();
    }
}

#[test]
fn explorers_play_rightly_on_a_phone() {
    try_all(&Opening::phone(), Manner::Right);
}

#[test]
fn explorers_play_wrongly_in_arabic() {
    try_all(&Opening::default().speaking("ar"), Manner::Wrong);
}

#[test]
fn every_lesson_is_played_rightly_on_a_phone_in_english() {
    play_all(&Opening::phone(), "English", 100, Manner::Right);
}

#[test]
fn every_lesson_is_played_wrongly_in_arabic() {
    play_all(
        &Opening::default().speaking("ar"),
        "العربية",
        100,
        Manner::Wrong,
    );
}

#[test]
fn every_lesson_is_played_carelessly_in_french_with_large_letters() {
    let opening = Opening::phone().speaking("fr");
    play_all(&opening, "Français", 200, Manner::careless(7));
}

/// Plays a lesson of any band, whether or not its module is there yet.
fn try_out(lesson: &str, opening: &Opening, text: u16, mut manner: Manner) {
    let mut player = Home::new().open(opening).watchful();
    player.set_text(text);
    let world = player.app.world_mut();
    preview::begin(world, lesson, None, Screen::Title).expect("a lesson");
    player.settle();
    player.lesson(&mut manner);
    player.is_at(Screen::Title);
    player.found_nothing();
}

#[test]
fn keys_of_pictures_are_built_on_a_phone_in_arabic() {
    let opening = Opening::phone().speaking("ar");
    try_out("my-keys", &opening, 100, Manner::Wrong);
}

#[test]
fn keys_of_words_are_built_on_a_phone_in_french_with_large_letters() {
    let opening = Opening::phone().speaking("fr");
    try_out("secure-accounts", &opening, 200, Manner::careless(3));
}
