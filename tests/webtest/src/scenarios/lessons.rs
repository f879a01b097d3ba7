//! A lesson whose activity is the pretend messenger, in the page.

use crate::Step;
use crate::driver::Like;
use crate::scenarios::way::{begin, play};
use crate::stage::{Hand, Stage};

/// With the keyboard alone, from the map to the light: in every talk somebody is told.
pub fn messenger_by_keyboard(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    begin(stage)?;
    play(stage, &["ui-map-heading"])?;
    stage.hand = Hand::Keyboard;
    let title = stage.words.text("online-friends-title", &[]);
    let isle = [("name", title.into())];
    stage.go(&stage.words.text("ui-map-isle-open", &isle))?;
    play(stage, &["ui-chat-talk"])?;
    stage.picture("talk")?;
    play(stage, &["ui-lesson-recap"])?;
    play(stage, &["ui-map-heading"])?;
    stage.picture("lit").map(drop)
}
