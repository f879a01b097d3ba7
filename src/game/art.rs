//! Drawings: SVG in, pixels for this very screen out. Each drawing is made once per size and kept.

use bevy::asset::RenderAssetUsages;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};

use super::files::Files;

/// The longest side of a texture; weak devices refuse more.
const LONGEST: f32 = 2048.0;

/// A part of a rig: its image and where it lies in the rig's canvas.
#[derive(Debug, Clone)]
pub struct Part {
    /// The pixels.
    pub image: Handle<Image>,
    /// Left, top, width and height within the canvas, in layout units.
    pub rect: Rect,
    /// The canvas's size in layout units.
    pub canvas: Vec2,
}

/// All drawings by name, and what was made of them.
#[derive(Resource, Default)]
pub struct Art {
    sources: HashMap<String, String>,
    made: HashMap<(String, u32, bool), (Handle<Image>, Rect, Vec2)>,
    missing: Vec<String>,
    /// Draw with a sixteenth of the pixels, in the same size on the screen: where nobody looks, nobody need wait.
    pub coarse: bool,
}

impl Art {
    fn gather(files: &Files) -> Self {
        let mut art = Self::default();
        for path in files.below("assets/art/") {
            let name = path
                .strip_prefix("assets/art/")
                .and_then(|name| name.strip_suffix(".svg"));
            if let (Some(name), Some(text)) = (name, files.text(path)) {
                art.sources.insert(name.to_owned(), text.to_owned());
            }
        }
        art
    }

    /// A drawing by its path below assets/art without ending; `width` in layout units.
    pub fn drawing(
        &mut self,
        path: &str,
        width: f32,
        density: f32,
        images: &mut Assets<Image>,
    ) -> (Handle<Image>, Vec2) {
        let (image, _, canvas) = self.make(path, width, density, false, images);
        (image, canvas)
    }

    /// A drawing cut to what is painted; none when nothing is.
    pub fn part(
        &mut self,
        path: &str,
        width: f32,
        density: f32,
        images: &mut Assets<Image>,
    ) -> Option<Part> {
        if !self.sources.contains_key(path) {
            return None;
        }
        let (image, rect, canvas) = self.make(path, width, density, true, images);
        Some(Part {
            image,
            rect,
            canvas,
        })
    }

    /// Drawings that were asked for and are not there.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Whether there is a drawing of this name.
    pub fn has(&self, path: &str) -> bool {
        self.sources.contains_key(path)
    }

    fn make(
        &mut self,
        path: &str,
        width: f32,
        density: f32,
        cut: bool,
        images: &mut Assets<Image>,
    ) -> (Handle<Image>, Rect, Vec2) {
        let density = if self.coarse { density / 16.0 } else { density };
        let pixels = (width * density).round().clamp(1.0, LONGEST);
        let key = (path.to_owned(), pixels as u32, cut);
        if let Some(made) = self.made.get(&key) {
            let scale = width / made.2.x;
            let rect = Rect::from_corners(made.1.min * scale, made.1.max * scale);
            return (made.0.clone(), rect, made.2 * scale);
        }
        let source = self.sources.get(path).map(String::as_str);
        if source.is_none() {
            warn!("assets/art/{path}.svg is missing");
            self.missing.push(path.to_owned());
        }
        let (image, rect, canvas) = source
            .and_then(|svg| rasterise(svg, pixels, cut))
            .unwrap_or_else(missing);
        let handle = images.add(image);
        let scale = width / canvas.x;
        let made = (
            handle,
            Rect::from_corners(rect.min * scale, rect.max * scale),
            canvas * scale,
        );
        self.made.insert(key, made.clone());
        made
    }
}

/// Draws an SVG `pixels` wide; gives the image, the painted place and the canvas, both in pixels.
fn rasterise(svg: &str, pixels: f32, cut: bool) -> Option<(Image, Rect, Vec2)> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())
        .inspect_err(|error| warn!("a drawing cannot be read: {error}"))
        .ok()?;
    let size = tree.size();
    let scale = (pixels / size.width()).min(LONGEST / size.height());
    let canvas = Vec2::new(size.width(), size.height()) * scale;
    let whole = Rect::from_corners(Vec2::ZERO, canvas);
    let rect = if cut {
        let painted = tree.root().abs_stroke_bounding_box();
        Rect::new(
            (painted.left() * scale).floor() - 1.0,
            (painted.top() * scale).floor() - 1.0,
            (painted.right() * scale).ceil() + 1.0,
            (painted.bottom() * scale).ceil() + 1.0,
        )
    } else {
        whole
    };
    let (wide, high) = (
        (rect.width().ceil() as u32).max(1),
        (rect.height().ceil() as u32).max(1),
    );
    let mut pixmap = tiny_skia::Pixmap::new(wide, high)?;
    let place =
        tiny_skia::Transform::from_scale(scale, scale).post_translate(-rect.min.x, -rect.min.y);
    resvg::render(&tree, place, &mut pixmap.as_mut());
    let mut data = Vec::with_capacity(pixmap.data().len());
    for pixel in pixmap.pixels() {
        let c = pixel.demultiply();
        data.extend_from_slice(&[c.red(), c.green(), c.blue(), c.alpha()]);
    }
    bleed(&mut data, wide as usize, high as usize);
    let extent = Extent3d {
        width: wide,
        height: high,
        depth_or_array_layers: 1,
    };
    let image = Image::new(
        extent,
        TextureDimension::D2,
        data,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    );
    Some((image, rect, canvas))
}

/// Gives clear pixels the colour of a neighbour, so that smooth scaling draws no dark seam.
fn bleed(data: &mut [u8], wide: usize, high: usize) {
    for y in 0..high {
        for x in 0..wide {
            let at = (y * wide + x) * 4;
            if data[at + 3] != 0 {
                continue;
            }
            let near = [
                (x.wrapping_sub(1), y),
                (x + 1, y),
                (x, y.wrapping_sub(1)),
                (x, y + 1),
            ];
            let painted = near
                .into_iter()
                .find(|&(i, j)| i < wide && j < high && data[(j * wide + i) * 4 + 3] != 0);
            if let Some((i, j)) = painted {
                let from = (j * wide + i) * 4;
                data.copy_within(from..from + 3, at);
            }
        }
    }
}

/// What stands in for a drawing that is not there: fuchsia, so that nobody misses it.
fn missing() -> (Image, Rect, Vec2) {
    let image = Image::new_fill(
        Extent3d {
            width: 4,
            height: 4,
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        &[255, 0, 255, 255],
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    );
    (image, Rect::new(0.0, 0.0, 4.0, 4.0), Vec2::splat(4.0))
}

pub(super) fn plugin(app: &mut App) {
    let art = Art::gather(app.world().resource::<Files>());
    app.insert_resource(art);
}
