//! Settings: language, text size, movement, volumes. Each is seen at once, and is there the next day.

use bevy::input::keyboard::KeyCode;
use bevy::prelude::*;
use sango::game::app::Screen;
use sango::game::ui::snapshot::Control;
use sango::game::ui::theme::Theme;
use sango::game::ui::tokens::Tone;

use crate::everywhere::stillness;
use crate::player::{Home, Opening, Player};
use crate::way::Manner;

impl Player {
    /// Opens Settings, takes controls by name one after the other, and closes it.
    #[track_caller]
    fn set(&mut self, names: &[&str]) {
        self.take_id("ui-common-settings");
        for name in names {
            self.take(name);
        }
        self.take_id("ui-common-close");
    }

    /// The value that a stepper of Settings shows.
    #[track_caller]
    fn setting(&self, id: &str) -> String {
        let start = format!("{}: ", self.text(id));
        let of_text = |c: Control| Some(c.name.strip_prefix(&start)?.to_owned());
        let mut texts = self.seen().into_iter().filter(|c| c.role == "text");
        texts
            .find_map(of_text)
            .unwrap_or_else(|| panic!("nothing is set as “{start}”\n{}", self.tree()))
    }
}

#[test]
fn the_language_is_changed_at_once_and_stays() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.take_id("ui-common-settings");
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(player.setting("ui-settings-language"));
        player.reads(&player.text("ui-settings-heading"));
        let more = format!(
            "{}: {}",
            player.text("ui-settings-language"),
            player.text("ui-common-more")
        );
        player.take(&more);
    }
    assert_eq!(seen, ["English", "Français", "العربية"]);
    assert_eq!(
        player.setting("ui-settings-language"),
        "English",
        "round and round"
    );
    player.take("Language: more");
    player.take("Fermer");
    player.see("Commencer");
    player.found_nothing();
    player.reopen();
    player.see("Commencer");
    player.take("Réglages");
    player.take("Langue: moins");
    player.take("Close");
    player.see("Start");
}

#[test]
fn words_grow_to_twice_their_size_and_stay_so() {
    let home = Home::new();
    let mut player = home.open(&Opening::phone()).watchful();
    player.take_id("ui-common-settings");
    assert!(player.see("Text size: less").disabled);
    let height = |player: &Player, text: &str| {
        let seen = player.seen();
        seen.iter()
            .find(|c| c.name == text)
            .expect("the text")
            .rect
            .height()
    };
    let before = height(&player, "Text size: 100 %");
    for _ in 0..4 {
        player.take("Text size: more");
    }
    assert!(player.see("Text size: more").disabled);
    let after = height(&player, "Text size: 200 %");
    assert!(
        (1.9..2.1).contains(&(after / before)),
        "{before} becomes {after}"
    );
    player.take("Close");
    player.found_nothing();
    player.reopen();
    player.take_id("ui-common-settings");
    assert_eq!(player.setting("ui-settings-text-size"), "200 %");
    player.take("Text size: less");
    assert_eq!(player.setting("ui-settings-text-size"), "175 %");
}

#[test]
fn movement_follows_the_system_until_it_is_chosen() {
    let home = Home::new();
    let moving = Opening::default().moving();
    let mut player = home.open(&moving);
    player.take("Settings");
    assert_eq!(player.see("Less movement").checked, Some(false));
    player.take("Close");
    assert!(!stillness(&mut player).is_empty(), "the twin");
    player.set(&["Less movement"]);
    // What was under way comes to its end.
    player.wait(60);
    assert_eq!(stillness(&mut player), [""; 0]);
    player.reopen();
    player.wait(60);
    assert_eq!(
        stillness(&mut player),
        [""; 0],
        "though the system wishes for movement"
    );

    let mut other = Home::new().open(&Opening::default());
    other.take("Settings");
    assert_eq!(
        other.see("Less movement").checked,
        Some(true),
        "as the system wishes"
    );
}

#[test]
fn contrast_follows_the_system_until_it_is_chosen_and_changes_at_once() {
    let ink = |player: &mut Player| {
        let world = player.app.world_mut();
        let mut texts = world.query::<(&Text, &TextColor)>();
        let name = texts.iter(world).find(|(text, _)| text.0 == "Text size");
        name.map(|(_, color)| color.0)
    };
    let of = |theme: Theme| Some(theme.color(Tone::Ink));
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.take("Settings");
    assert_eq!(player.see("High contrast").checked, Some(false));
    assert_eq!(ink(&mut player), of(Theme::Evening));
    player.take("High contrast");
    assert_eq!(player.see("High contrast").checked, Some(true));
    assert_eq!(
        player.focused().map(|c| c.name),
        Some("High contrast".into())
    );
    assert_eq!(ink(&mut player), of(Theme::Contrast));
    player.reopen();
    player.take("Settings");
    assert_eq!(ink(&mut player), of(Theme::Contrast), "it is kept");

    let mut other = Home::new().open(&Opening::default().in_contrast());
    other.take("Settings");
    assert_eq!(
        other.see("High contrast").checked,
        Some(true),
        "as the system wishes"
    );
}

#[test]
fn volumes_go_from_quiet_to_loud_and_stay() {
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.take("Settings");
    player.take("Music: less");
    player.take("Music: less");
    assert_eq!(player.setting("ui-settings-music"), "Quiet");
    assert!(player.see("Music: less").disabled);
    player.take("Sounds: more");
    assert_eq!(player.setting("ui-settings-effects"), "4 of 4");
    assert!(player.see("Sounds: more").disabled);
    player.reopen();
    player.take("Settings");
    assert_eq!(player.setting("ui-settings-music"), "Quiet");
    assert_eq!(player.setting("ui-settings-effects"), "4 of 4");
}

#[test]
fn settings_lead_out_of_a_lesson_and_into_the_teachers_pages() {
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.start_alone("English");
    player.sit(&mut Manner::Right);
    player.open_isle("footprints");
    player.step(&mut Manner::Right, &mut Default::default());
    // In the middle of a step the language is changed: the same step, other words.
    player.set(&["Language: more"]);
    player.is_at(Screen::Lesson);
    assert_eq!(player.open_step().as_deref(), Some("box"));
    player.reads(&player.text("ui-box-home-friends"));
    player.take_id("ui-common-settings");
    player.take_id("ui-settings-title");
    player.is_at(Screen::Title);
    player.take_id("ui-common-settings");
    player.take_id("ui-settings-teacher");
    player.is_at(Screen::Teacher);
    player.take_id("ui-common-back");
    player.is_at(Screen::Title);
    player.start("English");
    player.take_id("seat-59");
    assert_eq!(
        player.open_step().as_deref(),
        Some("box"),
        "what was finished is"
    );
}

#[test]
fn a_stepper_at_its_end_keeps_the_keyboard() {
    let home = Home::new();
    let mut player = home.open(&Opening::default());
    player.take_id("ui-common-settings");
    player.tab_to("Music: more");
    // Two of four, and twice as often as it can go.
    for _ in 0..4 {
        player.press(KeyCode::Enter);
    }
    let at = |player: &Player| player.focused().map(|control| control.name);
    assert_eq!(at(&player).as_deref(), Some("Music: more"));
    assert_eq!(player.setting("ui-settings-music"), "4 of 4");
    // From there the arrows lead on.
    player.press(KeyCode::ArrowLeft);
    assert_eq!(at(&player).as_deref(), Some("Music: less"));
}
