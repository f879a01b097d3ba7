//! Settings: language, text size, movement, volumes. Each is seen at once, and is there the next day.

use accesskit::{Action, ActionData, ActionRequest as Asked, NodeId, TreeId};
use bevy::a11y::ActionRequest;
use bevy::input::keyboard::KeyCode;
use bevy::prelude::*;
use sango::game::app::Screen;
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

    /// What a slider of Settings says.
    #[track_caller]
    fn setting(&self, id: &str) -> String {
        let slider = self.see(&self.text(id));
        assert_eq!(slider.role, "slider");
        slider.value.expect("words")
    }

    /// What an assistive technology asks of a control.
    fn ask(&mut self, name: &str, action: Action, data: Option<ActionData>) {
        let target_node = NodeId(self.see(name).entity.to_bits());
        self.app.world_mut().write_message(ActionRequest(Asked {
            action,
            target_tree: TreeId::ROOT,
            target_node,
            data,
        }));
        self.settle();
    }
}

#[test]
fn the_language_is_changed_at_once_and_stays() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.take_id("ui-common-settings");
    assert_eq!(player.see("English").checked, Some(true));
    for language in ["العربية", "Français", "English"] {
        player.take(language);
        assert_eq!(player.see(language).checked, Some(true));
        player.reads(&player.text("ui-settings-heading"));
    }
    player.take("Français");
    player.take("Fermer");
    player.see("Commencer");
    player.found_nothing();
    player.reopen();
    player.see("Commencer");
    player.take("Réglages");
    player.take("English");
    player.take("Close");
    player.see("Start");
}

#[test]
fn words_grow_to_twice_their_size_and_stay_so() {
    let home = Home::new();
    let mut player = home.open(&Opening::phone()).watchful();
    let height = |player: &Player| {
        let seen = player.seen();
        let heading = seen.iter().find(|c| c.role == "heading");
        heading.expect("the heading").rect.height()
    };
    // The title's: a sheet's own heading makes way for what stands beside it.
    let before = height(&player);
    player.take_id("ui-common-settings");
    assert_eq!(player.setting("ui-settings-text-size"), "100 %");
    for stop in 1..=4 {
        player.slide("Text size", stop);
    }
    assert_eq!(player.setting("ui-settings-text-size"), "200 %");
    player.take("Close");
    let after = height(&player);
    assert!(
        (1.9..2.1).contains(&(after / before)),
        "{before} becomes {after}"
    );
    player.found_nothing();
    player.reopen();
    player.take_id("ui-common-settings");
    assert_eq!(player.setting("ui-settings-text-size"), "200 %");
    player.slide("Text size", 3);
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
    player.slide("Music", 0);
    assert_eq!(player.setting("ui-settings-music"), "Quiet");
    player.slide("Sounds", 4);
    assert_eq!(player.setting("ui-settings-effects"), "4 of 4");
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
    player.set(&["Français"]);
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
    player.first_lock();
    player.open_entry("ui-teacher-class");
    player.tab_to("Seats: +10");
    // Thirty of sixty, and twice as often as it can go.
    for _ in 0..6 {
        player.press(KeyCode::Enter);
    }
    let at = |player: &Player| player.focused().map(|control| control.name);
    assert_eq!(at(&player).as_deref(), Some("Seats: +10"));
    assert_eq!(player.count("Seats"), 60);
    // From there the arrows lead on.
    player.press(KeyCode::ArrowLeft);
    assert_eq!(at(&player).as_deref(), Some("Seats: −1"));
}

#[test]
fn a_slider_is_moved_by_keys_and_does_not_keep_them() {
    for (tag, more, less) in [
        ("en", KeyCode::ArrowRight, KeyCode::ArrowLeft),
        ("ar", KeyCode::ArrowLeft, KeyCode::ArrowRight),
    ] {
        let mut player = Home::new().open(&Opening::default().speaking(tag));
        player.take_id("ui-common-settings");
        let (music, effects) = (
            player.text("ui-settings-music"),
            player.text("ui-settings-effects"),
        );
        let now = |player: &Player| player.see(&music).range.expect("a number").1;
        player.tab_to(&music);
        for (key, expected) in [
            (more, 3.0),
            (more, 4.0),
            (more, 4.0),
            (less, 3.0),
            (KeyCode::Home, 0.0),
            (KeyCode::End, 4.0),
        ] {
            player.press(key);
            assert_eq!(now(&player), expected, "{key:?} in {tag}");
            assert_eq!(player.focused().map(|c| c.name), Some(music.clone()));
        }
        player.press(KeyCode::ArrowDown);
        assert_eq!(player.focused().map(|c| c.name), Some(effects));
        // The near end of the track is the least, on either side.
        player.slide(&music, 1);
        assert_eq!(now(&player), 1.0, "{tag}");
    }
}

#[test]
fn a_slider_follows_a_screen_reader_to_its_ends_and_no_further() {
    let mut player = Home::new().open(&Opening::default());
    player.take("Settings");
    player.ask("Music", Action::Increment, None);
    assert_eq!(player.setting("ui-settings-music"), "3 of 4");
    player.ask("Music", Action::Decrement, None);
    player.ask("Music", Action::Decrement, None);
    assert_eq!(player.setting("ui-settings-music"), "1 of 4");
    for (number, said) in [
        (3.0, "3 of 4"),
        (9e9, "4 of 4"),
        (-2.0, "Quiet"),
        (f64::NAN, "Quiet"),
    ] {
        player.ask(
            "Music",
            Action::SetValue,
            Some(ActionData::NumericValue(number)),
        );
        assert_eq!(player.setting("ui-settings-music"), said, "{number}");
    }
}

#[test]
fn a_finger_slides_along_and_scrolls_across() {
    let mut player = Home::new().open(&Opening::phone());
    player.take_id("ui-common-settings");
    player.slide("Text size", 4);
    player.bring_into_view("Text size");
    let (from, to) = (player.stop("Text size", 4), player.stop("Text size", 1));
    player.wait(49);
    player.draw(from, to);
    assert_eq!(
        player.setting("ui-settings-text-size"),
        "125 %",
        "before the finger is lifted"
    );
    player.lift(to);
    assert_eq!(player.setting("ui-settings-text-size"), "125 %");
    player.slide("Text size", 4);
    player.bring_into_view("Music");
    let from = player.stop("Music", 4);
    let top = player.see("Music").rect.min.y;
    let to = from - Vec2::new(0.0, 120.0);
    player.wait(49);
    player.draw(from, to);
    player.lift(to);
    assert_eq!(player.setting("ui-settings-music"), "2 of 4");
    assert!(player.see("Music").rect.min.y < top - 60.0, "it scrolled");
}
