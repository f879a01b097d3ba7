//! Taps that come at odd times: within one update, while a screen is built anew, twice where once was meant.

use bevy::prelude::*;
use sango::game::app::Screen;
use sango::game::preview;
use sango::game::screens::Rebuild;

use crate::player::{Home, Opening, Player};

#[test]
fn a_tap_within_one_update_is_a_tap() {
    for finger in [true, false] {
        let mut player = Home::new().open(&Opening::default());
        player.finger = finger;
        let start = player.label("ui-title-start");
        player.tap_at_once(&start);
        player.is_at(Screen::Language);
        // Nothing stays pressed: the next tap is as good as the first, and one that leaves again does nothing.
        player.tap_at_once("English");
        player.is_at(Screen::Seats);
    }
}

#[test]
fn what_came_of_a_tap_is_seen_in_the_same_frame() {
    for finger in [true, false] {
        let mut player = Home::new().open(&Opening::default());
        player.finger = finger;
        let world = player.app.world_mut();
        preview::begin(world, "report-it", Some("desk"), Screen::Title).expect("a lesson");
        player.settle();
        player.until_there("ui-desk-reply");
        let [reply, back] = ["ui-desk-reply", "ui-desk-back"].map(|id| player.label(id));
        assert!(player.find(&back).is_none());
        let place = player.see(&reply).shown.center();
        // Its last update is the one in which the hand leaves.
        player.tap_only(place);
        player.see(&back);
        assert!(!player.see(&back).shown.is_empty(), "it is laid out, too");
    }
}

#[test]
fn a_press_outlives_a_screen_that_is_built_anew() {
    for finger in [true, false] {
        let mut player = Home::new().open(&Opening::default());
        player.finger = finger;
        let start = player.label("ui-title-start");
        // The twin: whoever slides away has not tapped.
        let place = player.hold(&start);
        player.app.world_mut().write_message(Rebuild);
        player.wait(3);
        player.let_go(place - Vec2::new(0.0, 200.0));
        player.is_at(Screen::Title);
        let before = player.see(&start).entity;
        let place = player.hold(&start);
        player.app.world_mut().write_message(Rebuild);
        player.wait(3);
        assert_ne!(player.see(&start).entity, before, "it was built anew");
        player.let_go(place);
        player.is_at(Screen::Language);
    }
}

/// Taps where the button to go on is until an answer comes to stand there; then the answer's name and the place.
fn an_answer_in_its_place(player: &mut Player, twice: bool) -> Option<bool> {
    player.start_alone("English");
    player.tap_id("ui-sitting-begin");
    let next = player.label("ui-sitting-next");
    loop {
        let answer = player.seen().into_iter().find(|c| c.role == "radio")?;
        player.tap(&answer.name);
        let place = player.see(&next).shown.center();
        player.tap_only(place);
        if twice {
            player.wait(6);
            player.tap_only(place);
        }
        player.settle();
        if player.screen() != Screen::Sitting {
            return None;
        }
        let there = player
            .seen()
            .into_iter()
            .find(|c| c.role == "radio" && c.shown.contains(place));
        if let Some(answer) = there {
            if !twice {
                player.wait(49);
                player.tap_only(place);
                player.settle();
            }
            return Some(player.see(&answer.name).checked == Some(true));
        }
    }
}

#[test]
fn the_second_half_of_a_double_tap_answers_nothing() {
    for (twice, chosen) in [(true, false), (false, true)] {
        // Which questions come is drawn by lot, and so is whether an answer of one stands in the button's place.
        let answered = (0..10).find_map(|_| {
            let mut player = Home::new().open(&Opening::phone());
            an_answer_in_its_place(&mut player, twice)
        });
        assert_eq!(answered, Some(chosen), "twice: {twice}");
    }
}
