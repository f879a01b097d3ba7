//! Watches every screen on the way for what must never be: nameless controls, missing words, small targets, cut text.

use std::collections::{BTreeSet, HashSet};

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
use bevy::ui::{CalculatedClip, InlineDirection, UiGlobalTransform};
use bevy::ui_widgets::{Button, ScrollArea};
use sango::game::art::Art;
use sango::game::ui::access::plain;
use sango::game::ui::snapshot::{Control, controls};
use sango::game::words::Words;

use crate::player::Player;

/// The least side of a target, in logical pixels (WCAG 2.5.5).
pub const TARGET: f32 = 44.0;

/// What was looked at and what was found so far.
#[derive(Default)]
pub struct Eyes {
    seen: HashSet<Vec<(String, bool)>>,
    /// How many different screens were looked at.
    pub looks: usize,
    /// Faults, each once, with the screen where it was first seen.
    pub faults: BTreeSet<String>,
}

impl Player {
    /// From now on looks at every screen.
    pub fn watchful(mut self) -> Self {
        self.eyes = Some(Eyes::default());
        self
    }

    /// Looks at the screen, if this person was told to and it is a new one.
    pub fn watch(&mut self) {
        let Some(mut eyes) = self.eyes.take() else {
            return;
        };
        let now: Vec<_> = self
            .look()
            .into_iter()
            .map(|c| (c.name, c.disabled))
            .collect();
        if eyes.seen.insert(now) {
            eyes.looks += 1;
            let screen = self.screen();
            let mut is_new = false;
            for fault in faults(self.app.world()) {
                is_new |= eyes.faults.insert(format!("{screen:?}: {fault}"));
            }
            if is_new {
                // Read by whoever looks for the place; a test that passes shows nothing of it.
                println!("{}", self.tree());
            }
        }
        self.eyes = Some(eyes);
    }

    /// Fails if anything was found.
    #[track_caller]
    pub fn found_nothing(&self) {
        let eyes = self.eyes.as_ref().expect("eyes");
        assert!(eyes.looks > 0);
        assert!(
            eyes.faults.is_empty(),
            "{:?} at {:?}:\n{}",
            self.words().texts().lang(),
            self.opening.size,
            eyes.faults.iter().cloned().collect::<Vec<_>>().join("\n")
        );
    }
}

/// All that is wrong with the screen as it stands.
pub fn faults(world: &World) -> Vec<String> {
    let all = controls(world);
    let mut faults = Vec::new();
    names(world, &all, &mut faults);
    words(world, &mut faults);
    places(&all, &mut faults);
    texts(world, &mut faults);
    for drawing in world.resource::<Art>().missing() {
        faults.push(format!("the drawing {drawing} is missing"));
    }
    faults
}

/// Every control has a name and a role, and no two that can be reached share both.
fn names(world: &World, all: &[Control], faults: &mut Vec<String>) {
    for control in all {
        let may_be_nameless = matches!(control.role, "group" | "listitem" | "progressbar" | "row");
        if control.name.trim().is_empty() && !may_be_nameless {
            faults.push(format!(
                "a {} has no name ({})",
                control.role, control.entity
            ));
        }
    }
    let usable = entities(world, |entity| {
        entity.contains::<Button>() || entity.contains::<TabIndex>()
    });
    for entity in usable.into_iter().filter(|&entity| is_shown(world, entity)) {
        let listed = all
            .iter()
            .any(|control| control.entity == entity && control.is_control());
        if !listed {
            faults.push(format!("what can be activated has no role ({entity})"));
        }
    }
    let mut known = HashSet::new();
    for control in all.iter().filter(|c| c.is_control() && !c.covered) {
        if !known.insert((control.role, &control.name)) {
            faults.push(format!(
                "two of role {} are called “{}”",
                control.role, control.name
            ));
        }
    }
}

/// Entities that fit, in no order.
fn entities(world: &World, fits: impl Fn(EntityRef) -> bool) -> Vec<Entity> {
    let Some(mut nodes) = world.try_query_filtered::<Entity, With<Node>>() else {
        return Vec::new();
    };
    nodes
        .iter(world)
        .filter(|&entity| fits(world.entity(entity)))
        .collect()
}

fn is_shown(world: &World, entity: Entity) -> bool {
    world
        .get::<InheritedVisibility>(entity)
        .is_some_and(|visible| visible.get())
        && world
            .get::<ComputedNode>(entity)
            .is_some_and(|node| node.size() != Vec2::ZERO)
}

/// No text shows its id or a hole; every letter has a shape; the direction is the language's.
fn words(world: &World, faults: &mut Vec<String>) {
    let words = world.resource::<Words>();
    for texts in &words.languages {
        for id in texts.missing() {
            faults.push(format!("the text {id} is missing in {}", texts.lang()));
        }
    }
    for entity in entities(world, |entity| entity.contains::<Text>()) {
        let text = &world.get::<Text>(entity).expect("text").0;
        if text.contains("{$") || text.contains("{ $") || looks_like_an_id(text) {
            faults.push(format!("“{text}” is not for people"));
        }
        let Some(block) = world.get::<ComputedTextBlock>(entity) else {
            continue;
        };
        for line in block.buffer().lines() {
            for item in line.items() {
                if let parley::PositionedLayoutItem::GlyphRun(run) = item
                    && run.glyphs().any(|glyph| glyph.id == 0)
                {
                    faults.push(format!("a letter of “{text}” is in no font"));
                }
            }
        }
    }
    let rows = entities(world, |entity| {
        let several = entity.get::<Children>().is_some_and(|c| c.len() > 1);
        let node = entity.get::<Node>().expect("a node");
        several && node.flex_direction == FlexDirection::Row
    });
    for entity in rows.into_iter().filter(|&entity| is_shown(world, entity)) {
        let wanted = if words.is_rtl() && !holds_codes(world, entity) {
            InlineDirection::Rtl
        } else {
            InlineDirection::Ltr
        };
        if world.get::<Node>(entity).expect("a node").direction != wanted {
            faults.push(format!("a row runs the wrong way ({entity})"));
        }
    }
}

/// Whether several texts stand in it, and nothing but Latin letters and digits in them: such keys and codes run from the left in
/// every language.
fn holds_codes(world: &World, entity: Entity) -> bool {
    let mut texts = Vec::new();
    let mut stack = vec![entity];
    while let Some(entity) = stack.pop() {
        texts.extend(world.get::<Text>(entity).map(|text| plain(&text.0)));
        stack.extend(world.get::<Children>(entity).into_iter().flatten());
    }
    let is_code = |text: &String| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    texts.len() > 1 && texts.iter().all(is_code)
}

/// A text id: lower-case words and numbers with hyphens between, two at least.
fn looks_like_an_id(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    text.matches('-').count() >= 1
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && [
            "ui-",
            "item-",
            "cast-",
            "seat-",
            "code-",
            "task-",
            "confidence-",
            "footprints-",
        ]
        .iter()
        .any(|start| text.starts_with(start))
}

/// Targets are large enough, within the window's width, and do not lie over each other.
fn places(all: &[Control], faults: &mut Vec<String>) {
    let reachable: Vec<_> = all
        .iter()
        .filter(|c| c.is_control() && !c.covered)
        .collect();
    for (at, control) in reachable.iter().enumerate() {
        let size = control.rect.size();
        if size.min_element() < TARGET - 0.5 {
            faults.push(format!(
                "“{}” is only {:.0}x{:.0}",
                control.name, size.x, size.y
            ));
        }
        for other in &reachable[at + 1..] {
            let both = control
                .shown
                .inflate(-1.0)
                .intersect(other.shown.inflate(-1.0));
            if !both.is_empty() && layer_of(all, control) == layer_of(all, other) {
                faults.push(format!("“{}” lies over “{}”", control.name, other.name));
            }
        }
    }
}

/// The outermost listed thing around a control.
fn layer_of(all: &[Control], control: &Control) -> Entity {
    let mut at = control.entity;
    while let Some(above) = all.iter().find(|c| c.entity == at).and_then(|c| c.parent) {
        at = above;
    }
    at
}

/// A node's rectangle in physical pixels.
fn rect_of(world: &World, entity: Entity) -> Option<Rect> {
    let node = world.get::<ComputedNode>(entity)?;
    let place = world.get::<UiGlobalTransform>(entity)?;
    Some(Rect::from_center_size(place.translation, node.size()))
}

/// No text is cut: its letters fit into its node, its node into everything around it up to what scrolls, and that into the window.
fn texts(world: &World, faults: &mut Vec<String>) {
    let Some(window) = world
        .try_query::<&Window>()
        .and_then(|mut windows| windows.iter(world).next())
        .map(|window| window.physical_size().as_vec2())
    else {
        return;
    };
    let mut shown: Vec<(Entity, Rect, &str)> = Vec::new();
    for entity in entities(world, |entity| entity.contains::<Text>()) {
        if !is_shown(world, entity) {
            continue;
        }
        let text = world.get::<Text>(entity).expect("text").0.as_str();
        let text = text
            .char_indices()
            .nth(60)
            .map_or(text, |(end, _)| &text[..end]);
        let (Some(rect), Some(node), Some(info)) = (
            rect_of(world, entity),
            world.get::<ComputedNode>(entity),
            world.get::<TextLayoutInfo>(entity),
        ) else {
            continue;
        };
        let needs = Vec2::new(
            width_of_letters(info),
            info.size.y / node.inverse_scale_factor,
        );
        let has = node.size();
        let lines = world
            .get::<ComputedTextBlock>(entity)
            .map_or(1, |block| block.buffer().len().max(1));
        // In a language read from the right, Bevy lets the space at which a line broke hang out at the right.
        let space = 0.3 * needs.y / lines as f32;
        if needs.x > has.x + space || needs.y > has.y + 1.5 {
            faults.push(format!("“{text}” needs {needs:.0} and has {has:.0}"));
        }
        if rect.min.x < -1.0 || rect.max.x > window.x + 1.0 {
            faults.push(format!(
                "“{text}” reaches out of the window: {:.0} to {:.0}",
                rect.min.x, rect.max.x
            ));
        }
        if let Some(fault) = cut_by(world, entity, rect, window) {
            faults.push(format!("“{text}” {fault}"));
        }
        let clip = world.get::<CalculatedClip>(entity);
        let seen = clip.map_or(rect, |clip| rect.intersect(clip.clip));
        shown.push((entity, seen, text));
    }
    for (at, (one, rect, text)) in shown.iter().enumerate() {
        for (other, other_rect, other_text) in &shown[at + 1..] {
            let both = rect.inflate(-2.0).intersect(other_rect.inflate(-2.0));
            if !both.is_empty() && root_of(world, *one) == root_of(world, *other) {
                faults.push(format!("“{text}” stands over “{other_text}”"));
            }
        }
    }
}

/// How wide the letters stand, without the space at which a line was broken; in physical pixels.
fn width_of_letters(info: &TextLayoutInfo) -> f32 {
    let edges = info.glyphs.iter().map(|glyph| {
        let half = glyph.atlas_info.rect.width() / 2.0;
        (glyph.position.x - half, glyph.position.x + half)
    });
    let (least, most) = edges.fold((f32::MAX, f32::MIN), |(least, most), (left, right)| {
        (least.min(left), most.max(right))
    });
    (most - least).max(0.0)
}

fn root_of(world: &World, entity: Entity) -> Entity {
    let mut at = entity;
    while let Some(parent) = world.get::<ChildOf>(at) {
        at = parent.parent();
    }
    at
}

/// What around a text is too small for it.
fn cut_by(world: &World, entity: Entity, rect: Rect, window: Vec2) -> Option<String> {
    let mut scrolls = false;
    let mut at = entity;
    while let Some(parent) = world.get::<ChildOf>(at).map(ChildOf::parent) {
        at = parent;
        let around = rect_of(world, at)?.inflate(1.5);
        let wide = rect.min.x >= around.min.x && rect.max.x <= around.max.x;
        let high = rect.min.y >= around.min.y && rect.max.y <= around.max.y;
        scrolls |= world.get::<ScrollArea>(at).is_some();
        if !wide || !(high || scrolls) {
            return Some(format!(
                "does not fit into what is around it: {:.0} to {:.0}, {:.0} to {:.0} in {:.0} to {:.0}, {:.0} to {:.0}",
                rect.min.x,
                rect.max.x,
                rect.min.y,
                rect.max.y,
                around.min.x,
                around.max.x,
                around.min.y,
                around.max.y
            ));
        }
    }
    let inside = rect.min.y >= -1.0 && rect.max.y <= window.y + 1.0;
    (!scrolls && !inside).then(|| "reaches out of the window, and nothing scrolls".to_owned())
}
