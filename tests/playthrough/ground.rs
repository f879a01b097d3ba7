//! What is painted at a point of the screen below a node: every node's ground, line and picture in their order, put together as the
//! graphics card would, without one. The pictures are those that the game rasterised for this window.

use bevy::asset::Assets;
use bevy::math::Affine2;
use bevy::prelude::*;
use bevy::ui::{CalculatedClip, ComputedNode, UiGlobalTransform, UiStack, UiTargetCamera};
use sango::game::ui::contrast;

/// One node as it is painted.
struct Layer {
    entity: Entity,
    /// From the window to the node, whose middle is the origin.
    inside: Affine2,
    node: ComputedNode,
    place: UiGlobalTransform,
    clip: Option<Rect>,
    ground: Option<Srgba>,
    line: Option<Srgba>,
    picture: Option<Picture>,
}

struct Picture {
    image: Handle<Image>,
    tint: Srgba,
    flip_x: bool,
}

/// Everything on the screen, back to front.
pub struct Painter<'w> {
    layers: Vec<Layer>,
    images: &'w Assets<Image>,
    clear: Srgba,
}

impl<'w> Painter<'w> {
    /// Reads the screen as it stands.
    pub fn new(world: &'w World) -> Self {
        let order = &world.resource::<UiStack>().uinodes;
        Self {
            layers: order.iter().filter_map(|&e| layer(world, e)).collect(),
            images: world.resource::<Assets<Image>>(),
            clear: world.resource::<ClearColor>().0.to_srgba(),
        }
    }

    /// The opaque colour at a point of the window, in physical pixels, of all that lies below this node.
    pub fn below(&self, entity: Entity, point: Vec2) -> [f32; 3] {
        let clear = [self.clear.red, self.clear.green, self.clear.blue];
        let below = self.layers.iter().take_while(|l| l.entity != entity);
        below.fold(clear, |sum, layer| {
            if layer.clip.is_some_and(|clip| !clip.contains(point))
                || !layer.node.contains_point(layer.place, point)
            {
                return sum;
            }
            let within = layer.inside.transform_point2(point);
            let on_line = layer.is_on_line(within);
            let sum = layer.ground.map_or(sum, |ground| over(sum, ground));
            let sum = layer
                .line
                .filter(|_| on_line)
                .map_or(sum, |line| over(sum, line));
            let picture = layer.picture.as_ref();
            picture
                .and_then(|picture| self.pixel(picture, within / layer.node.size()))
                .map_or(sum, |pixel| over(sum, pixel))
        })
    }

    /// A picture's colour; `part` is 0 in its middle and half at its edges.
    fn pixel(&self, picture: &Picture, part: Vec2) -> Option<Srgba> {
        let image = self.images.get(&picture.image)?;
        let part = if picture.flip_x {
            Vec2::new(-part.x, part.y)
        } else {
            part
        };
        let most = image.size() - 1;
        let at = (part + 0.5) * image.size().as_vec2();
        let color = image.get_color_at(at.x as u32 % (most.x + 1), at.y as u32 % (most.y + 1));
        let pixel = color.ok()?.to_srgba();
        let tint = picture.tint;
        Some(Srgba::new(
            pixel.red * tint.red,
            pixel.green * tint.green,
            pixel.blue * tint.blue,
            pixel.alpha * tint.alpha,
        ))
    }
}

impl Layer {
    fn is_on_line(&self, within: Vec2) -> bool {
        let (half, border) = (self.node.size() / 2.0, self.node.border);
        within.x < -half.x + border.min_inset.x
            || within.x > half.x - border.max_inset.x
            || within.y < -half.y + border.min_inset.y
            || within.y > half.y - border.max_inset.y
    }
}

fn layer(world: &World, entity: Entity) -> Option<Layer> {
    let found = world.get_entity(entity).ok()?;
    let node = *found.get::<ComputedNode>()?;
    let place = *found.get::<UiGlobalTransform>()?;
    let shown = found.get::<InheritedVisibility>()?.get();
    if !shown || node.is_empty() || is_elsewhere(world, entity) {
        return None;
    }
    let some = |color: Color| Some(color.to_srgba()).filter(|color| color.alpha > 0.0);
    Some(Layer {
        entity,
        inside: place.try_inverse()?,
        node,
        place,
        clip: found.get::<CalculatedClip>().map(|clip| clip.clip),
        ground: found.get::<BackgroundColor>().and_then(|g| some(g.0)),
        line: found.get::<BorderColor>().and_then(|l| some(l.top)),
        picture: found.get::<ImageNode>().map(|image| Picture {
            image: image.image.clone(),
            tint: image.color.to_srgba(),
            flip_x: image.flip_x,
        }),
    })
}

/// Whether another camera than the window's paints it: the certificate's sheet.
fn is_elsewhere(world: &World, entity: Entity) -> bool {
    let mut at = Some(entity);
    while let Some(entity) = at {
        if world.get::<UiTargetCamera>(entity).is_some() {
            return true;
        }
        at = world.get::<ChildOf>(entity).map(ChildOf::parent);
    }
    false
}

/// A colour as it is seen over another.
pub fn over(below: [f32; 3], above: Srgba) -> [f32; 3] {
    let [r, g, b, a] = above.to_f32_array();
    contrast::over(below, [r, g, b], a)
}
