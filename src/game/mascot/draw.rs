//! A figure's layers as nodes, one image each.

use bevy::prelude::*;

use super::builds::Builds;
use super::figure::{Figure, Undrawn, Wears};
use crate::game::art::{Painting, Part};
use crate::game::ui::{Look, access};
use crate::puppet::Rig;

/// One layer of a figure.
#[derive(Component, Debug, Clone)]
pub(super) struct Layer {
    /// Its place in the rig's parts.
    pub part: usize,
    /// Its bone's place in the rig's bones.
    pub bone: usize,
    /// The middle of its rectangle, in canvas units.
    pub centre: Vec2,
}

pub(super) fn plugin(app: &mut App) {
    let when = draw.before(bevy::ui::UiSystems::Layout).before(Painting);
    app.add_systems(PostUpdate, when);
}

/// The drawn parts of a figure so wide, each with its place in the rig's parts.
pub(super) fn parts(
    look: &mut Look,
    rig: &Rig,
    who: &str,
    wears: &[String],
    width: f32,
) -> Vec<(usize, Part)> {
    let folder = if who == "sango" { "sango" } else { "cast" };
    let mut drawn = Vec::with_capacity(rig.parts.len());
    for (at, part) in rig.parts.iter().enumerate() {
        let own = [part.of.as_deref().unwrap_or(who)];
        let files: Vec<&str> = if part.worn {
            wears.iter().map(String::as_str).collect()
        } else {
            own.into()
        };
        for file in files {
            let file = format!("{folder}/{file}");
            // Not everybody has a chair, or glasses.
            if look.has_layer(&file, &part.layer)
                && let Some(part) = look.part(&format!("{file}#{}", part.layer), width)
            {
                drawn.push((at, part));
            }
        }
    }
    drawn
}

pub(super) fn draw(
    new: Query<(Entity, &Figure, Option<&Wears>), With<Undrawn>>,
    builds: Res<Builds>,
    mut look: Look,
    mut commands: Commands,
) {
    for (entity, figure, wears) in &new {
        commands.entity(entity).remove::<Undrawn>();
        let Some(build) = builds.of(&figure.who) else {
            continue;
        };
        let rig = &build.rig;
        let scale = figure.width / rig.canvas.0;
        let wears = wears.map_or(&[][..], |wears| &wears.0);
        for (at, drawn) in parts(&mut look, rig, &figure.who, wears, figure.width) {
            let part = &rig.parts[at];
            let turned = |rect: Rect| Rect {
                min: Vec2::new(figure.width - rect.max.x, rect.min.y),
                max: Vec2::new(figure.width - rect.min.x, rect.max.y),
            };
            let in_rig = if part.mirrored {
                turned(drawn.rect)
            } else {
                drawn.rect
            };
            let rect = if figure.mirrored {
                turned(in_rig)
            } else {
                in_rig
            };
            let size = rect.size();
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(rect.min.x),
                top: px(rect.min.y),
                width: px(size.x),
                height: px(size.y),
                ..default()
            };
            let layer = Layer {
                part: at,
                bone: rig.bone_of(part),
                centre: in_rig.center() / scale,
            };
            let image = ImageNode {
                flip_x: part.mirrored != figure.mirrored,
                ..ImageNode::new(drawn.image)
            };
            commands.spawn((
                node,
                image,
                layer,
                access::Decorative,
                Pickable::IGNORE,
                UiTransform::default(),
                ZIndex(0),
                ChildOf(entity),
            ));
        }
    }
}
