//! Between two screens: the old one stays until it is covered, the new one is painted before it is seen.

use bevy::prelude::*;
use sango::game::app::Screen;
use sango::game::art::Art;
use sango::game::curtain::Curtain;
use sango::game::screens::Rebuild;

use crate::player::{Home, Opening, Player};

/// Updates within which any change of screen is over.
const SECONDS: usize = 5 * 60;

fn open(home: &Home, still: bool) -> Player {
    home.open(&Opening {
        curtain: true,
        still,
        ..Opening::default()
    })
}

impl Player {
    fn curtain(&self) -> &Curtain {
        self.app.world().resource::<Curtain>()
    }

    fn set_out(&mut self, to: Screen) {
        let mut next = self.app.world_mut().resource_mut::<NextState<Screen>>();
        next.set(to);
        self.wait(1);
    }
}

#[test]
fn a_screen_is_left_under_cover_and_the_next_is_seen_when_it_is_painted() {
    for still in [true, false] {
        let home = Home::new();
        let mut player = open(&home, still);
        assert!(player.curtain().is_open());
        player.set_out(Screen::Language);
        player.is_at(Screen::Title);
        assert!(player.curtain().is_closing());
        let mut came = false;
        for _ in 0..SECONDS {
            player.wait(1);
            let art = player.app.world().resource::<Art>();
            if player.screen() == Screen::Title {
                assert!(!player.curtain().covers(), "covered, it may go");
            } else if !came {
                came = true;
                assert!(player.curtain().covers(), "the change is not seen");
            }
            if came && !player.curtain().covers() {
                assert!(art.is_painted(), "what is seen is painted");
            }
            if player.curtain().covers() {
                player.wait(1);
                let heard = player.curtain().covers() && !player.seen().is_empty();
                assert!(!heard, "what is not seen is not read out");
            }
            if came && player.curtain().is_open() {
                break;
            }
        }
        player.is_at(Screen::Language);
        assert!(player.curtain().is_open());
    }
}

#[test]
fn whoever_changes_their_mind_on_the_way_gets_where_they_want() {
    let home = Home::new();
    let mut player = open(&home, false);
    player.set_out(Screen::Language);
    player.set_out(Screen::Teacher);
    player.settle();
    player.is_at(Screen::Teacher);
}

#[test]
fn what_is_only_built_anew_has_no_curtain() {
    let home = Home::new();
    let mut player = open(&home, false);
    player.app.world_mut().write_message(Rebuild);
    for _ in 0..10 {
        player.wait(1);
        assert!(player.curtain().is_open());
    }
}

#[test]
fn a_tap_leads_through_the_curtain_to_the_next_screen() {
    let home = Home::new();
    let mut player = open(&home, false);
    player.take_id("ui-title-start");
    player.is_at(Screen::Language);
    assert!(player.curtain().is_open());
}

#[test]
fn what_is_being_left_can_no_longer_be_tapped() {
    let home = Home::new();
    let mut player = open(&home, false);
    let teachers = player.see(&player.label("ui-title-teacher")).shown.center();
    player.set_out(Screen::Language);
    player.tap_only(teachers);
    player.settle();
    player.is_at(Screen::Language);
}
