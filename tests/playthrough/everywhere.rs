//! What must hold on every screen: Help in one press and back again; Tab in reading order with the focus in sight; nothing moves
//! by itself when little movement is wished; and nobody scrolls into emptiness.

use bevy::input::keyboard::KeyCode;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use sango::game::app::Screen;
use sango::game::ui::snapshot::Control;

use crate::class::a_class;
use crate::player::{Home, Opening, Player};
use crate::room::emptiness;
use crate::tour::tour;

/// What a person reads and can do.
fn read(player: &Player) -> Vec<(&'static str, String, bool)> {
    let seen = player.seen().into_iter();
    seen.map(|c| (c.role, c.name, c.disabled)).collect()
}

/// Help is there at one press, and when it is closed all is as it was.
fn help(player: &mut Player) -> Vec<String> {
    let before = read(player);
    player.tap_id("ui-common-help");
    if !player.shows(&player.text("ui-help-now-1")) {
        return vec!["Help does not come at one press".to_owned()];
    }
    player.tap_id("ui-common-close");
    if read(player) == before {
        return Vec::new();
    }
    vec![format!(
        "after Help it is another screen: {:?}",
        read(player)
    )]
}

/// Tab goes through all controls in the order in which they are read, and each is seen when it has the focus.
pub fn tabs(player: &mut Player) -> Vec<String> {
    let mut faults = Vec::new();
    let mut round: Vec<Control> = Vec::new();
    for _ in 0..200 {
        player.press_only(KeyCode::Tab);
        // Until it is scrolled to.
        player.wait(1);
        let Some(focused) = player.focused() else {
            return vec!["Tab leads nowhere".to_owned()];
        };
        if round.iter().any(|c| c.entity == focused.entity) {
            break;
        }
        let part = focused.shown.size() / focused.rect.size();
        if part.min_element() < 0.99 {
            faults.push(format!(
                "“{}” has the focus and is not all in sight",
                focused.name
            ));
        }
        let outline = player.app.world().get::<Outline>(focused.entity);
        if outline.is_none_or(|outline| outline.width == Val::ZERO) {
            faults.push(format!(
                "nothing shows that “{}” has the focus",
                focused.name
            ));
        }
        round.push(focused);
    }
    // What can do nothing for now is passed by, unless the focus waits on it; so are tabs but the open one.
    let in_round = |control: &Control| {
        let waits = round.iter().any(|c| c.entity == control.entity);
        control.is_control() && (!control.disabled || waits) && control.selected != Some(false)
    };
    let controls: Vec<Control> = player.seen().into_iter().filter(in_round).collect();
    // Where the round begins is the screen's choice.
    if let Some(start) = controls
        .first()
        .and_then(|first| round.iter().position(|c| c.entity == first.entity))
    {
        round.rotate_left(start);
    }
    let names = |controls: &[Control]| controls.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
    if names(&round) != names(&controls) {
        faults.push(format!(
            "Tab goes {:?} instead of {:?}",
            names(&round),
            names(&controls)
        ));
    }
    let is_rtl = player.words().is_rtl();
    for pair in controls.windows(2) {
        if let Some(fault) = against_reading(&pair[0], &pair[1], is_rtl) {
            faults.push(fault);
        }
    }
    faults
}

/// Whether what comes later stands above, or before on the same line. Beside it a new column may begin higher.
pub fn against_reading(one: &Control, next: &Control, is_rtl: bool) -> Option<String> {
    // Digits and letters of a keypad run from the left in every language.
    let is_rtl = is_rtl && !(one.name.len() == 1 && one.name.is_ascii());
    let along = |rect: Rect| {
        if is_rtl {
            (-rect.max.x, -rect.min.x)
        } else {
            (rect.min.x, rect.max.x)
        }
    };
    let (a, b) = (one.rect, next.rect);
    let is_beside = along(b).0 >= along(a).1;
    let is_above = b.max.y <= a.min.y;
    let is_level = b.center().y > a.min.y && b.center().y < a.max.y;
    let fault = (is_above || is_level) && !is_beside;
    fault.then(|| {
        format!(
            "“{}” at {a:?} is read before “{}” at {b:?}",
            one.name, next.name
        )
    })
}

/// Everything that is drawn: where it is, its drawing, its colours.
fn drawn(player: &Player) -> Vec<String> {
    let world = player.app.world();
    let Some(mut nodes) = world.try_query::<(
        Entity,
        &UiGlobalTransform,
        &InheritedVisibility,
        Option<&ImageNode>,
        Option<&BackgroundColor>,
        Option<&TextColor>,
    )>() else {
        return Vec::new();
    };
    let all = nodes
        .iter(world)
        .filter(|(_, _, visible, ..)| visible.get());
    all.map(|(entity, place, _, image, ground, letters)| {
        let image = image.map(|image| (image.image.id(), image.color));
        format!(
            "{entity} {:?} {image:?} {ground:?} {letters:?}",
            place.affine()
        )
    })
    .collect()
}

/// For half a second nothing changes.
pub fn stillness(player: &mut Player) -> Vec<String> {
    let before = drawn(player);
    for _ in 0..6 {
        player.wait(5);
        let now = drawn(player);
        if now != before {
            let changed = now.iter().find(|line| !before.contains(line));
            return vec![format!("something moves by itself: {changed:?}")];
        }
    }
    Vec::new()
}

fn all(player: &mut Player) -> Vec<String> {
    [stillness, emptiness, help, tabs]
        .into_iter()
        .flat_map(|check| check(player))
        .collect()
}

#[test]
fn help_tabs_stillness_and_room_on_every_screen() {
    tour(&Opening::default(), all);
}

#[test]
fn help_tabs_stillness_and_room_on_every_screen_in_arabic() {
    tour(&Opening::default().speaking("ar"), all);
}

#[test]
fn what_moves_is_seen_to_move() {
    let mut player = Home::new().open(&Opening::default().moving());
    player.wait(60);
    assert!(
        !stillness(&mut player).is_empty(),
        "the twin: Sango breathes"
    );
}

/// All sixty seats by name, and the twelve pictures of a code, in every language, where the room is smallest and the words longest.
#[test]
fn sixty_seats_and_their_codes_fit_a_phone_in_every_language() {
    let home = Home::new();
    home.found(&a_class(60));
    for (tag, language) in [("en", "English"), ("fr", "Français"), ("ar", "العربية")] {
        let opening = Opening {
            size: (360, 640),
            languages: vec![tag.into()],
            ..Opening::default()
        };
        let mut player = home.open(&opening).watchful();
        player.start(language);
        assert_eq!(player.screen(), Screen::Seats);
        player.watch();
        player.take_id("seat-5");
        player.watch();
        player.found_nothing();
    }
}
