//! What stands out too little on the screen as it is painted, by calculation: each letter against what is really below it, each sign,
//! and each control against what it stands on.

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::{CalculatedClip, ComputedNode, InteractionDisabled, UiGlobalTransform};
use sango::game::art::Art;
use sango::game::settings::Settings;
use sango::game::ui::build::Toned;
use sango::game::ui::contrast::{GROUNDS, Least, contrast, luminance, pairs};
use sango::game::ui::theme::Theme;
use sango::game::ui::tokens::Tone;
use sango::game::ui::widgets::kind::Painted;

use crate::ground::{Painter, over};
use crate::player::Player;

/// The ground below one text may differ by so much and no more: else it is a picture, and text never stands on busy ground.
const CALM: f32 = 2.2;

/// A node that is seen, in physical pixels.
struct Seen {
    entity: Entity,
    size: Vec2,
    place: UiGlobalTransform,
    shown: Rect,
}

impl Seen {
    /// From the node's upper left corner to the window; none where it is scrolled away.
    fn point(&self, within: Vec2) -> Option<Vec2> {
        let point = self.place.transform_point2(within - self.size / 2.0);
        self.shown.contains(point).then_some(point)
    }
}

/// All nodes that are seen and have this component.
fn seen<C: Component>(world: &World) -> Vec<Seen> {
    let window = world
        .try_query::<&Window>()
        .and_then(|mut windows| windows.iter(world).next())
        .map(|window| Rect::from_corners(Vec2::ZERO, window.physical_size().as_vec2()))
        .unwrap_or_default();
    let Some(mut nodes) = world.try_query_filtered::<(
        Entity,
        &ComputedNode,
        &UiGlobalTransform,
        &InheritedVisibility,
        Option<&CalculatedClip>,
    ), With<C>>() else {
        return Vec::new();
    };
    let visible = nodes
        .iter(world)
        .filter(|(_, node, _, visible, _)| visible.get() && !node.is_empty());
    visible
        .map(|(entity, node, place, _, clip)| Seen {
            entity,
            size: node.size(),
            place: *place,
            // Not the last pixel, which is painted in part.
            shown: clip
                .map_or(window, |clip| clip.clip.intersect(window))
                .inflate(-1.5),
        })
        .collect()
}

/// All that stands out too little on the screen as it stands, menus and messages included.
pub fn faults(player: &mut Player) -> Vec<String> {
    // Pictures are painted a few each update.
    for _ in 0..600 {
        if player.app.world().resource::<Art>().is_painted() {
            break;
        }
        player.wait(1);
    }
    let world = player.app.world();
    let painter = Painter::new(world);
    let theme = Theme::of(world.resource::<Settings>());
    let mut faults = texts(world, &painter, theme);
    faults.extend(signs(world, &painter, theme));
    faults.extend(controls(world, &painter, theme));
    faults
}

/// Each letter against what is below it.
fn texts(world: &World, painter: &Painter, theme: Theme) -> Vec<String> {
    let least = Least::of(theme).text;
    let mut faults = Vec::new();
    for text in seen::<Text>(world) {
        let (Some(info), Some(color), Some(words)) = (
            world.get::<TextLayoutInfo>(text.entity),
            world.get::<TextColor>(text.entity),
            world.get::<Text>(text.entity),
        ) else {
            continue;
        };
        let words: String = words.0.chars().take(40).collect();
        let (mut lowest, mut grounds) = (f32::MAX, Vec::new());
        for glyph in &info.glyphs {
            let half = glyph.atlas_info.rect.size() / 2.0;
            for aside in [Vec2::ZERO, half, -half] {
                let Some(point) = text.point(glyph.position + aside) else {
                    continue;
                };
                let below = painter.below(text.entity, point);
                lowest = lowest.min(contrast(over(below, color.0.to_srgba()), below));
                grounds.push(below);
            }
        }
        if grounds.is_empty() {
            continue;
        }
        if lowest < least {
            faults.push(format!("“{words}” stands out by {lowest:.2} only"));
        }
        let order = |a: &&[f32; 3], b: &&[f32; 3]| luminance(**a).total_cmp(&luminance(**b));
        let ends = (grounds.iter().min_by(order), grounds.iter().max_by(order));
        if let (Some(dark), Some(light)) = ends {
            let differ = contrast(*dark, *light);
            if differ > CALM {
                faults.push(format!("“{words}” stands on a picture ({differ:.2})"));
            } else if differ < 1.001
                && let Some(Toned(tone)) = world.get::<Toned>(text.entity)
                && let Some(ground) = unlisted(theme, *tone, *dark)
            {
                faults.push(format!("“{words}”: {tone:?} on {ground} is no listed pair"));
            }
        }
    }
    faults
}

/// The ground's colour in hexadecimal where it is a tone's, but of none that the list of pairs has for this ink.
fn unlisted(theme: Theme, ink: Tone, ground: [f32; 3]) -> Option<String> {
    let bytes = ground.map(|part| (part * 255.0).round() as u8);
    let is = |tone: Tone| {
        let [r, g, b, a] = theme.rgba(tone);
        a == 255 && [r, g, b] == bytes
    };
    let listed = pairs().any(|(known, ground)| known == ink && is(ground));
    let is_tone = GROUNDS.iter().any(|(ground, _)| is(*ground));
    (is_tone && !listed).then(|| format!("{bytes:02X?}"))
}

/// Each sign of one colour against what is below its middle.
fn signs(world: &World, painter: &Painter, theme: Theme) -> Vec<String> {
    let least = Least::of(theme).sign;
    let mut faults = Vec::new();
    for sign in seen::<Toned>(world) {
        let (Some(image), Some(Toned(tone))) = (
            world.get::<ImageNode>(sign.entity),
            world.get::<Toned>(sign.entity),
        ) else {
            continue;
        };
        for part in [0.5, 0.25, 0.75] {
            let Some(point) = sign.point(sign.size * part) else {
                continue;
            };
            let below = painter.below(sign.entity, point);
            let value = contrast(over(below, image.color.to_srgba()), below);
            if value < least {
                faults.push(format!("a sign in {tone:?} stands out by {value:.2} only"));
                break;
            }
        }
    }
    faults
}

/// Each control against what it stands on: by its line or its ground, in high contrast by its line. What can do nothing for now may
/// stand back.
fn controls(world: &World, painter: &Painter, theme: Theme) -> Vec<String> {
    let least = Least::of(theme).sign;
    let mut faults = Vec::new();
    for control in seen::<Painted>(world) {
        let (Some(painted), Some(ground), Some(line)) = (
            world.get::<Painted>(control.entity),
            world.get::<BackgroundColor>(control.entity),
            world.get::<BorderColor>(control.entity),
        ) else {
            continue;
        };
        if is_state(painted) && !has_sign(world, control.entity) {
            faults.push(format!("a control on {:?} has no sign", painted.rest));
        }
        let is_drawing = painted.rest == Tone::Clear && painted.line == Tone::Clear;
        if is_drawing || world.get::<InteractionDisabled>(control.entity).is_some() {
            continue;
        }
        let value_at = |point: Vec2| {
            let stand = painter.below(control.entity, point);
            let by = |color: Color| contrast(over(stand, color.to_srgba()), stand);
            match theme {
                Theme::Contrast => by(line.top),
                Theme::Evening => by(line.top).max(by(ground.0)),
            }
        };
        let mut values: Vec<f32> = around(&control).map(value_at).collect();
        values.sort_by(f32::total_cmp);
        // A light of the route, or a star, may lie beside it; beside what is drawn also what lives there.
        let few = if painted.rest == Tone::Clear { 3 } else { 8 };
        if let Some(value) = values.get(values.len() / few)
            && *value < least
        {
            let (line, ground) = (painted.line, painted.rest);
            faults.push(format!(
                "a control on {ground:?} with a line of {line:?} stands out by {value:.2} only"
            ));
        }
    }
    faults
}

/// Points just outside a control, five at each side where it is straight, as far as they are seen.
fn around(control: &Seen) -> impl Iterator<Item = Vec2> {
    let (half, away) = (control.size / 2.0, 3.0);
    let sides = [Vec2::X, Vec2::NEG_X, Vec2::Y, Vec2::NEG_Y];
    let points = sides.into_iter().flat_map(move |side| {
        let along = Vec2::new(side.y, side.x) * half;
        let parts = [-0.5, -0.25, 0.0, 0.25, 0.5];
        parts.map(|part| half + side * (half + away) + along * part)
    });
    points.filter_map(|point| control.point(point))
}

/// Whether its ground says something: chosen, right or try again. A stepper's has the same colour and says nothing.
fn is_state(painted: &Painted) -> bool {
    matches!(painted.rest, Tone::Chosen | Tone::Right | Tone::Again) && !painted.greys()
}

fn has_sign(world: &World, control: Entity) -> bool {
    let mut stack = vec![control];
    while let Some(entity) = stack.pop() {
        if world.get::<ImageNode>(entity).is_some() && world.get::<Toned>(entity).is_some() {
            return true;
        }
        stack.extend(world.get::<Children>(entity).into_iter().flatten());
    }
    false
}
