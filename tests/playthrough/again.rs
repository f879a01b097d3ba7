//! Stop and go on: after every step the game is closed and opened again, as on another day.

use bevy::prelude::KeyCode;
use sango::game::app::Screen;
use sango::results::class::seat_code;
use std::collections::BTreeMap;

use crate::class::a_class;
use crate::player::{Home, Opening, Player};
use crate::sheet::by_hand;
use crate::way::{Count, Manner};

/// How many facts are on the disk, all of them the journal's.
#[track_caller]
fn kept(home: &Home, player: &Player) -> usize {
    let on_disk = home.journal();
    assert_eq!(on_disk.records(), player.records().journal.records());
    on_disk.records().len()
}

#[test]
fn every_step_is_there_the_next_day() {
    let home = Home::new();
    let mut class = a_class(12);
    class.enrolment.total = 12;
    home.found(&class);
    let mut player = home.open(&Opening::default());
    let mut manner = Manner::Right;
    let mut count = Count::default();
    player.start_at("English", &class, 5);
    let mut days = 0;
    let mut facts = kept(&home, &player);
    while player.screen() == Screen::Sitting {
        let at = player.tree();
        player.sit_once(&mut manner, &mut count);
        let now = kept(&home, &player);
        assert_eq!(now, facts + 1, "one step, one fact\n{at}");
        facts = now;
        player = next_day(player, &home, &class);
        days += 1;
    }
    // After the first questions: the map, and on it nothing is lit.
    let mut ideas = BTreeMap::new();
    for lesson in player.core() {
        player.is_at(Screen::Map);
        player.open_isle(&lesson);
        for step in player.steps(&lesson) {
            assert_eq!(player.open_step(), Some(step));
            player.step(&mut manner, &mut ideas);
            facts += 1;
            assert_eq!(kept(&home, &player), facts);
            player = next_day(player, &home, &class);
            days += 1;
        }
    }
    // All steps are done: the assessment is next, whoever comes back.
    player.is_at(Screen::Sitting);
    player.reads("Show what you know");
    while player.screen() == Screen::Sitting {
        player.sit_once(&mut manner, &mut count);
        facts += 1;
        assert_eq!(kept(&home, &player), facts);
        if player.screen() == Screen::Celebration {
            break;
        }
        player = next_day(player, &home, &class);
        days += 1;
    }
    player.is_at(Screen::Celebration);
    assert_eq!((count.safety, count.reporting), ((9, 9), (6, 6)));
    assert!(days > 25, "{days}");
    let mut player = next_day(player, &home, &class);
    player.is_at(Screen::Map);
    player.take("Your certificate");
    player.is_at(Screen::Celebration);
    player.take_id("ui-celebration-out");

    player.first_lock();
    player.export("CSV");
    player.export("JSON");
    let told = ["total all", "age not-stated", "sex not-stated"]
        .map(|category| ("7.1.4", category, "1/12 8.3"));
    assert_eq!(home.sheet(&class), by_hand(&told));
}

/// Closes the game, and the same child comes again.
fn next_day(player: Player, home: &Home, class: &sango::results::class::ClassSetup) -> Player {
    drop(player);
    let mut player = home.open(&Opening::default());
    player.start_at("English", class, 5);
    player
}

#[test]
fn a_step_begun_begins_anew_and_the_language_stays() {
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.start_alone("Français");
    player.sit(&mut Manner::Right);
    player.open_isle("footprints");
    player.take_id("ui-lesson-next");
    player.reopen();
    player.reads(&player.text("ui-title-motto"));
    assert_eq!(
        player.words().texts().lang(),
        "fr",
        "kept from the day before"
    );
    // The title told that all is kept; the child's picture leads back to it.
    player.start("Français");
    player.take("Crocodile rouge");
    player.is_at(Screen::Map);
    let whose = |name: &str| name.contains("Crocodile rouge");
    assert!(
        player.seen().iter().any(|c| whose(&c.name)),
        "{}",
        player.tree()
    );
    player.open_isle("footprints");
    assert_eq!(player.open_step().as_deref(), Some("story"));
    player.reads(&player.text("footprints-story-arrive"));
}

#[test]
fn the_next_child_without_a_class_begins_at_the_beginning() {
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.start_alone("English");
    player.sit(&mut Manner::Right);
    player.is_at(Screen::Map);
    player.take_id("ui-map-leave");
    player.reads(&player.text("ui-title-kept"));
    // Somebody else: the questions come first, and stopping among them is told to be no loss.
    player.start("English");
    player.begin_alone("ui-seats-alone-new");
    player.is_at(Screen::Sitting);
    player.reads("Before we start");
    player.take_id("ui-sitting-begin");
    player.take_id("ui-sitting-pause");
    player.reads(&player.text("ui-title-kept"));
    // Each picture leads to its own child.
    player.start("English");
    player.take("Red crocodile");
    player.is_at(Screen::Map);
    player.take_id("ui-map-leave");
    player.start("English");
    player.take("Yellow sheep");
    player.is_at(Screen::Sitting);
}

#[test]
fn where_a_class_is_those_without_one_are_a_step_away_and_back_leads_to_the_class() {
    let home = Home::new();
    home.found(&a_class(4));
    let mut player = home.open(&Opening::default());
    player.start("English");
    player.take_id("ui-seats-alone");
    player.reads(&player.text("ui-seats-age"));
    player.press(KeyCode::Escape);
    player.settle();
    player.reads(&player.text("ui-seats-hint"));
    player.begin_alone("ui-seats-alone");
    player.is_at(Screen::Sitting);
    player.take_id("ui-sitting-begin");
    player.take_id("ui-sitting-pause");
    player.start("English");
    player.reads(&player.text("ui-seats-hint"));
    player.take_id("ui-seats-alone");
    player.reads(&player.text("ui-seats-alone-again"));
    player.press(KeyCode::Escape);
    player.settle();
    player.reads(&player.text("ui-seats-hint"));
    player.take_id("ui-seats-alone");
    player.take("Red crocodile");
    player.is_at(Screen::Sitting);
}

#[test]
fn two_children_take_turns_at_one_device() {
    let home = Home::new();
    let class = a_class(4);
    home.found(&class);
    let mut player = home.open(&Opening::default());
    player.start_at("English", &class, 0);
    player.sit(&mut Manner::Right);
    player.is_at(Screen::Map);
    player.take("Stop for today");
    player.start_at("English", &class, 1);
    player.is_at(Screen::Sitting);
    player.reads("Before we start");
    player.take("Stop and go on later");
    player.start_at("English", &class, 0);
    player.is_at(Screen::Map);
}

#[test]
fn wrong_pictures_open_no_seat() {
    let home = Home::new();
    let class = a_class(9);
    home.found(&class);
    let mut player = home.open(&Opening::default());
    player.start("English");
    player.take_id("seat-2");
    player.is_at(Screen::Code);
    // The code of the seat beside, then a slip that is taken back, then the right one.
    for picture in seat_code(&class, 3) {
        player.take_id(&format!("code-{picture}"));
    }
    player.is_at(Screen::Code);
    player.reads("Those are not the four pictures of this seat.");
    let right = seat_code(&class, 2);
    player.take_id(&format!("code-{}", (right[0] + 1) % 12));
    player.take("Undo");
    for picture in right {
        player.is_at(Screen::Code);
        player.take_id(&format!("code-{picture}"));
    }
    player.is_at(Screen::Sitting);
    assert!(
        player
            .records()
            .journal
            .seat(&class.id, 2)
            .all(|r| r.seat.is_none())
    );
}
