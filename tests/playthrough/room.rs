//! A page ends where what it shows ends. A node whose height was measured within another width than it gets leaves a gap, which pushes
//! what is beside it out of the window, and lets one scroll into emptiness.

use bevy::prelude::*;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use bevy::ui_widgets::ScrollArea;
use sango::game::app::Screen;
use sango::game::course::Seeds;
use sango::game::preview;

use crate::player::{Home, Opening, Player};

/// More than a page's padding below its last line, in layout units.
const GAP: f32 = 48.0;

/// Where a node ends, in layout units of the window.
fn end(world: &World, node: Entity) -> Option<f32> {
    let size = world.get::<ComputedNode>(node)?;
    let place = world.get::<UiGlobalTransform>(node)?;
    Some((place.translation.y + size.size().y / 2.0) * size.inverse_scale_factor)
}

/// The lowest end of a text, a drawing or a ground within a node.
fn last_seen(world: &World, node: Entity) -> f32 {
    let painted = world
        .get::<BackgroundColor>(node)
        .is_some_and(|ground| ground.0.alpha() > 0.0);
    let is_seen =
        painted || world.get::<Text>(node).is_some() || world.get::<ImageNode>(node).is_some();
    let own = end(world, node).filter(|_| is_seen).unwrap_or(f32::MIN);
    let within = world.get::<Children>(node).into_iter().flatten();
    within
        .map(|child| last_seen(world, *child))
        .fold(own, f32::max)
}

/// Pages that can be scrolled past all they show. On the map that is the sea, which goes on below the last isle.
pub fn emptiness(player: &mut Player) -> Vec<String> {
    if player.screen() == Screen::Map {
        return Vec::new();
    }
    let world = player.app.world_mut();
    let mut areas = world.query_filtered::<(&Children, &ComputedNode), With<ScrollArea>>();
    let longer: Vec<Entity> = areas
        .iter(world)
        .filter(|(_, area)| area.content_size().y > area.size().y + 1.0)
        .filter_map(|(children, _)| children.first().copied())
        .collect();
    let gaps = longer.into_iter().filter_map(|content| {
        let gap = end(world, content)? - last_seen(world, content);
        (gap > GAP).then(|| format!("the page goes on for {gap:.0} below what it shows"))
    });
    gaps.collect()
}

#[test]
fn the_check_of_emptiness_can_fail() {
    let mut player = Home::new().open(&Opening::phone());
    player.start_alone("English");
    assert_eq!(emptiness(&mut player), [""; 0]);
    let world = player.app.world_mut();
    let mut areas = world.query_filtered::<&Children, With<ScrollArea>>();
    let content = *areas
        .iter(world)
        .next()
        .and_then(|it| it.first())
        .expect("a page");
    let gap = Node {
        height: px(2000),
        flex_shrink: 0.0,
        ..default()
    };
    world.spawn((gap, ChildOf(content)));
    player.wait(3);
    assert_eq!(emptiness(&mut player).len(), 1);
}

#[test]
fn whichever_round_comes_first_its_page_ends_where_it_ends() {
    for (opening, seeds) in [(Opening::default(), 0..8), (Opening::phone(), 8..12)] {
        let mut player = Home::new().open(&opening);
        for seed in seeds {
            for at in ["stand-up/chat", "online-friends/chat", "report-it/desk"] {
                let (lesson, step) = at.split_once('/').expect("a lesson and a step");
                let world = player.app.world_mut();
                world.insert_resource(Seeds(Some(seed)));
                preview::begin(world, lesson, Some(step), Screen::Title).expect("a lesson");
                player.settle();
                assert_eq!(
                    emptiness(&mut player),
                    [""; 0],
                    "{at} {seed}\n{}",
                    player.tree()
                );
            }
        }
    }
}
