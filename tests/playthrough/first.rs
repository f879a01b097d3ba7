//! What must be there before anything is played: Help on every phone, and a word when nothing can be kept.

use bevy::prelude::KeyCode;

use crate::player::{Home, Opening};

#[test]
fn help_is_whole_on_an_upright_phone_in_every_language() {
    for tag in ["en", "fr", "ar"] {
        let home = Home::new();
        let player = home.open(&Opening::phone().speaking(tag));
        for id in ["ui-common-help", "ui-common-settings", "ui-title-teacher"] {
            let control = player.see(&player.label(id));
            assert_eq!(
                control.shown,
                control.rect,
                "{tag}: {id}\n{}",
                player.tree()
            );
        }
    }
}

#[test]
fn a_store_that_cannot_be_written_is_told_and_escape_closes_the_message() {
    let home = Home::new();
    let mut player = home.open_unkept(&Opening::default());
    let told = player.text("ui-common-not-kept");
    assert!(player.shows(&told), "{}", player.tree());
    player.press(KeyCode::Escape);
    player.settle();
    assert!(!player.shows(&told), "{}", player.tree());
    // And play goes on, in memory.
    player.start_alone("English");
    assert!(!player.shows(&player.text("ui-title-motto")));
}

#[test]
fn a_store_that_can_be_written_says_nothing() {
    let home = Home::new();
    let player = home.open(&Opening::default());
    assert!(!player.shows(&player.text("ui-common-not-kept")));
}
