//! Every lesson besides the first, from its isle to its light: what Sango would do, and what shows every wrong idea; nothing cut, nothing unnamed.

use sango::game::app::Screen;
use sango::game::preview;
use sango::ids::Band;

use crate::player::{Home, Opening};
use crate::way::Manner;

/// Every lesson of a band that is awake, one after the other, whether or not it belongs to the core.
fn play_all(band: Band, opening: &Opening, text: u16, mut manner: Manner) {
    let mut player = Home::new().open(opening).watchful();
    player.set_text(text);
    let lessons = player.course().0.lessons.values();
    let of_band = lessons.filter(|lesson| lesson.band == band);
    let awake: Vec<String> = of_band.map(|lesson| lesson.id.to_string()).collect();
    assert!(!awake.is_empty());
    for lesson in awake {
        // Told with what is found amiss.
        println!("{lesson}");
        let world = player.app.world_mut();
        preview::begin(world, &lesson, None, Screen::Title).expect("a lesson");
        player.settle();
        player.lesson(&mut manner);
        player.is_at(Screen::Title);
        player.found_nothing();
    }
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

macro_rules! played {
    ($($band:ident = $name:ident),* $(,)?) => {$(
        mod $band {
            use super::*;

            #[test]
            fn rightly_on_a_phone_in_english() {
                play_all(Band::$name, &Opening::phone(), 100, Manner::Right);
            }

            #[test]
            fn wrongly_in_arabic() {
                let opening = Opening::default().speaking("ar");
                play_all(Band::$name, &opening, 100, Manner::Wrong);
            }

            #[test]
            fn carelessly_in_french_with_large_letters() {
                let opening = Opening::phone().speaking("fr");
                play_all(Band::$name, &opening, 200, Manner::careless(7));
            }

            #[test]
            fn wrongly_on_a_phone_in_arabic() {
                let opening = Opening::phone().speaking("ar");
                play_all(Band::$name, &opening, 125, Manner::Wrong);
            }
        }
    )*};
}

played! {
    explorers = Explorers,
    navigators = Navigators,
    guardians = Guardians,
}
