//! Contrast on every screen, in both themes and at two sizes, and in each menu; with twins that plant what must be found.

use bevy::prelude::*;
use sango::game::app::Screen;
use sango::game::settings::Settings;
use sango::game::ui::build::Toned;
use sango::game::ui::theme::Theme;
use sango::game::ui::tokens::Tone;

use crate::player::{Home, Opening, Player};
use crate::stands::faults;
use crate::tour::tour;

/// The screen, and on the title both menus as well.
fn with_menus(player: &mut Player) -> Vec<String> {
    let mut found = faults(player);
    if player.screen() == Screen::Title {
        for menu in ["ui-common-settings", "ui-common-help"] {
            player.tap_id(menu);
            found.extend(faults(player).into_iter().map(|f| format!("{menu}: {f}")));
            player.tap_id("ui-common-close");
        }
    }
    found
}

#[test]
fn everything_stands_out_on_every_screen() {
    tour(&Opening::default(), with_menus);
}

#[test]
fn everything_stands_out_on_every_screen_of_a_phone() {
    tour(&Opening::phone(), with_menus);
}

#[test]
fn everything_stands_out_in_high_contrast() {
    tour(&Opening::default().in_contrast(), with_menus);
}

#[test]
fn everything_stands_out_in_high_contrast_on_a_phone() {
    tour(&Opening::phone().in_contrast().speaking("ar"), with_menus);
}

/// The entity of the first text with these words.
fn text_of(player: &mut Player, words: &str) -> Entity {
    let words = player.text(words);
    let world = player.app.world_mut();
    let mut texts = world.query::<(Entity, &Text)>();
    let found = texts.iter(world).find(|(_, text)| text.0.contains(&words));
    found.expect("the text").0
}

/// The twins: each check fails when what it looks for is planted.
#[test]
fn the_checks_of_contrast_can_fail() {
    let fails = |player: &mut Player, with: &str| {
        let found = faults(player);
        assert!(found.iter().any(|f| f.contains(with)), "{with}: {found:?}");
    };
    for opening in [Opening::default(), Opening::default().in_contrast()] {
        let mut player = Home::new().open(&opening);
        assert_eq!(faults(&mut player), [""; 0]);
        let theme = Theme::of(player.app.world().resource::<Settings>());

        let motto = text_of(&mut player, "ui-title-motto");
        let mut motto = player.app.world_mut().entity_mut(motto);
        motto.insert(TextColor(theme.color(Tone::Sea)));
        fails(&mut player, "stands out by");

        let start = player.label("ui-title-start");
        let start = player.see(&start).entity;
        let stand = theme.color(Tone::Night);
        let mut start = player.app.world_mut().entity_mut(start);
        start.insert((BackgroundColor(stand), BorderColor::all(stand)));
        fails(&mut player, "a control on Coral");
        // Its sign is dark, and now so is its ground.
        fails(&mut player, "a sign in InkOnBright");
    }
    // A text without a ground of its own, where the picture is busy.
    let mut player = Home::new().open(&Opening::default());
    let motto = text_of(&mut player, "ui-title-motto");
    let world = player.app.world_mut();
    let card = world.get::<ChildOf>(motto).expect("a card").parent();
    world.entity_mut(card).remove::<BackgroundColor>();
    let text = world.get::<Node>(motto).expect("a node").clone();
    // Across the lighthouse and its light.
    let wide = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(-160),
        ..text
    };
    world
        .entity_mut(motto)
        .insert((wide, UiTransform::from_scale(Vec2::splat(3.0))));
    player.wait(3);
    fails(&mut player, "stands");
    // A pair that nobody listed.
    let mut player = Home::new().open(&Opening::default());
    player.tap_id("ui-common-settings");
    let name = text_of(&mut player, "ui-settings-text-size");
    player.app.world_mut().entity_mut(name).insert((
        Toned(Tone::Night),
        TextColor(Theme::Evening.color(Tone::Night)),
    ));
    fails(&mut player, "no listed pair");
}
