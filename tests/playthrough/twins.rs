//! What the eyes look for, done to a screen on purpose: each kind of fault is found, so that finding none means something.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::system::RunSystemOnce;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::InlineDirection;
use sango::game::ui::Look;

use crate::everywhere::{against_reading, tabs};
use crate::eyes::faults;
use crate::player::{Home, Opening, Player};

/// The title screen, without a fault.
fn sound() -> Player {
    let player = Home::new().open(&Opening::default());
    assert_eq!(faults(player.app.world()), [""; 0]);
    player
}

/// Does something to the title screen, and fails unless it is found.
#[track_caller]
fn finds(fault: &str, harm: impl FnOnce(&mut Player)) {
    let mut player = sound();
    harm(&mut player);
    player.wait(3);
    let found = faults(player.app.world());
    assert!(
        found.iter().any(|found| found.contains(fault)),
        "“{fault}” is not among {found:#?}\n{}",
        player.tree()
    );
}

impl Player {
    fn change<C: Component<Mutability = bevy::ecs::component::Mutable>>(
        &mut self,
        entity: Entity,
        how: impl FnOnce(&mut C),
    ) {
        let mut world = self.app.world_mut().entity_mut(entity);
        how(&mut world.get_mut::<C>().expect("the component"));
    }

    fn rename(&mut self, control: &str, name: &str) {
        let entity = self.see(control).entity;
        self.change::<AccessibilityNode>(entity, |node| node.set_label(name));
    }

    /// The text that stands within a control.
    #[track_caller]
    fn letters(&self, control: &str) -> Entity {
        let world = self.app.world();
        let mut stack = vec![self.see(control).entity];
        while let Some(entity) = stack.pop() {
            if world.get::<Text>(entity).is_some() {
                return entity;
            }
            stack.extend(world.get::<Children>(entity).into_iter().flatten());
        }
        panic!("“{control}” holds no text\n{}", self.tree());
    }

    fn write(&mut self, text: &str) {
        let entity = self.letters("Start");
        self.change::<Text>(entity, |letters| letters.0 = text.to_owned());
    }

    /// A text at a place of its own, which nothing is around.
    fn spawn_text(&mut self, text: &str, top: f32) -> Entity {
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(20),
            top: px(top),
            ..default()
        };
        let letters = self.letters("Start");
        let world = self.app.world_mut();
        let font = world.get::<TextFont>(letters).expect("a font").clone();
        world.spawn((node, Text::new(text), font)).id()
    }
}

#[test]
fn a_control_without_a_name() {
    finds("has no name", |player| player.rename("Start", ""));
}

#[test]
fn a_control_without_a_role() {
    finds("what can be activated has no role", |player| {
        let entity = player.see("Start").entity;
        player.change::<AccessibilityNode>(entity, |node| node.set_role(Role::GenericContainer));
    });
}

#[test]
fn two_controls_of_one_name() {
    finds("two of role button are called “Help”", |player| {
        player.rename("Settings", "Help");
    });
}

#[test]
fn a_missing_text() {
    finds("the text ui-no-such is missing in en", |player| {
        player.words().texts().get("ui-no-such");
    });
}

#[test]
fn a_missing_drawing() {
    finds("the drawing no-such is missing", |player| {
        let look = |mut look: Look| {
            look.drawing("no-such", 10.0);
        };
        player
            .app
            .world_mut()
            .run_system_once(look)
            .expect("it runs");
    });
}

#[test]
fn words_for_nobody() {
    for text in ["ui-title-start", "{ $count } lights"] {
        finds("is not for people", |player| player.write(text));
    }
}

#[test]
fn a_letter_that_no_font_has() {
    finds("is in no font", |player| player.write("港"));
}

#[test]
fn a_row_that_runs_the_wrong_way() {
    finds("a row runs the wrong way", |player| {
        let entity = player.see("Start").entity;
        player.change::<Node>(entity, |node| node.direction = InlineDirection::Rtl);
    });
}

#[test]
fn a_target_that_is_too_small() {
    finds("“Help” is only 40x64", |player| {
        let entity = player.see("Help").entity;
        player.change::<Node>(entity, |node| {
            (node.width, node.min_width) = (px(30), px(30));
        });
    });
}

#[test]
fn controls_over_each_other() {
    finds("“Settings” lies over “Help”", |player| {
        let entity = player.see("Help").entity;
        player.change::<Node>(entity, |node| node.left = px(-40));
    });
}

#[test]
fn a_text_in_too_little_room() {
    finds("“Start” needs", |player| {
        let entity = player.letters("Start");
        player.change::<Node>(entity, |node| node.width = px(20));
    });
    finds("“Start” needs", |player| {
        let entity = player.letters("Start");
        player.change::<Node>(entity, |node| node.height = px(10));
    });
}

#[test]
fn a_text_beside_the_window() {
    finds("“Start” reaches out of the window", |player| {
        let entity = player.letters("Start");
        player.change::<Node>(entity, |node| node.left = px(-600));
    });
}

#[test]
fn a_text_that_is_cut_by_what_is_around_it() {
    finds("“Start” does not fit into what is around it", |player| {
        let entity = player.letters("Start");
        player.change::<Node>(entity, |node| node.left = px(120));
    });
}

#[test]
fn a_text_below_the_window_where_nothing_scrolls() {
    finds("reaches out of the window, and nothing scrolls", |player| {
        player.spawn_text("Deep down", 535.0);
    });
}

#[test]
fn a_text_over_a_text() {
    finds("stands over", |player| {
        let texts = ["One", "Another"].map(|text| player.spawn_text(text, 300.0));
        let around = player.app.world_mut().spawn(Node::default());
        let around = around.id();
        player
            .app
            .world_mut()
            .entity_mut(around)
            .add_children(&texts);
    });
}

#[test]
fn tab_in_another_order() {
    let mut player = sound();
    assert_eq!(tabs(&mut player), [""; 0]);
    let entity = player.see("Help").entity;
    player.change::<TabIndex>(entity, |index| index.0 = 1);
    let found = tabs(&mut player);
    assert!(
        found.iter().any(|fault| fault.starts_with("Tab goes")),
        "{found:?}"
    );
}

#[test]
fn controls_that_stand_in_another_order_than_they_are_read() {
    let player = sound();
    let (settings, help) = (player.see("Settings"), player.see("Help"));
    assert_eq!(against_reading(&settings, &help, false), None);
    assert!(against_reading(&help, &settings, false).is_some());
    assert!(against_reading(&settings, &help, true).is_some());
    let start = player.see("Start");
    assert!(against_reading(&start, &settings, true).is_some());
}
