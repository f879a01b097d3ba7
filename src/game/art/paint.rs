//! One drawing to pixels: whole, or some of its layers; as it is, or in the evening's haze.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};

/// The longest side of a texture; weak devices refuse more.
const LONGEST: f32 = 2048.0;

/// A drawing that has been read.
pub(super) struct Drawing {
    tree: usvg::Tree,
}

/// Which pixels of a drawing are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Wanted {
    /// The drawing's path below assets/art without ending.
    pub file: String,
    /// Ids of layers, in the drawing's order; none means all.
    pub layers: Vec<String>,
    /// Width of the canvas in pixels.
    pub pixels: u32,
    /// Only what is painted, or the whole canvas.
    pub cut: bool,
    /// Pale and of one colour, as what is far away and asleep.
    pub hazy: bool,
}

/// Where a drawing's pixels lie: the canvas and the part of it that the image covers, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub canvas: Vec2,
    pub rect: Rect,
    scale: f32,
}

impl Drawing {
    pub fn read(svg: &str) -> Option<Self> {
        usvg::Tree::from_str(svg, &usvg::Options::default())
            .inspect_err(|error| warn!("a drawing cannot be read: {error}"))
            .ok()
            .map(|tree| Self { tree })
    }

    /// How high it is for its width.
    pub fn slope(&self) -> f32 {
        self.tree.size().height() / self.tree.size().width()
    }

    /// The ids of its layers, back to front.
    pub fn layers(&self) -> impl Iterator<Item = &str> {
        self.tree.root().children().iter().map(usvg::Node::id)
    }

    fn chosen<'a>(&'a self, layers: &'a [String]) -> impl Iterator<Item = &'a usvg::Node> {
        let nodes = self.tree.root().children().iter();
        nodes.filter(move |node| layers.is_empty() || layers.iter().any(|layer| layer == node.id()))
    }

    /// How large the image will be; none when nothing of it is painted.
    pub fn extent(&self, wanted: &Wanted) -> Option<Extent> {
        let size = self.tree.size();
        let scale = (wanted.pixels as f32 / size.width()).min(LONGEST / size.height());
        let canvas = Vec2::new(size.width(), size.height()) * scale;
        let mut painted: Option<Rect> = None;
        for node in self.chosen(&wanted.layers) {
            let of = node.abs_layer_bounding_box().map(|r| r.to_rect());
            let Some(of) = of else { continue };
            let of = Rect::new(of.left(), of.top(), of.right(), of.bottom());
            painted = Some(painted.map_or(of, |sum| sum.union(of)));
        }
        let painted = painted?;
        let rect = if wanted.cut {
            let min = (painted.min * scale).floor() - 1.0;
            Rect::from_corners(min, (painted.max * scale).ceil() + 1.0)
        } else {
            Rect::from_corners(Vec2::ZERO, canvas)
        };
        Some(Extent {
            canvas,
            rect,
            scale,
        })
    }

    /// Begins to paint; none for a size that cannot be.
    pub fn begin(&self, extent: &Extent) -> Option<Brush> {
        let wide = (extent.rect.width().ceil() as u32).max(1);
        let high = (extent.rect.height().ceil() as u32).max(1);
        Some(Brush {
            pixmap: tiny_skia::Pixmap::new(wide, high)?,
            layer: 0,
            data: Vec::new(),
        })
    }

    /// One step of painting: a layer, or what is to be done to the pixels at last. The image once it is done.
    pub fn step(&self, wanted: &Wanted, extent: &Extent, brush: &mut Brush) -> Option<Image> {
        let place = tiny_skia::Transform::from_scale(extent.scale, extent.scale)
            .post_translate(-extent.rect.min.x, -extent.rect.min.y);
        if let Some(node) = self.chosen(&wanted.layers).nth(brush.layer) {
            brush.layer += 1;
            // `render_node` puts the node's own corner at the transform's origin; here it stays in its place.
            if let Some(corner) = node.abs_layer_bounding_box() {
                let place = place.pre_translate(corner.x(), corner.y());
                resvg::render_node(node, place, &mut brush.pixmap.as_mut());
            }
            return None;
        }
        if brush.data.is_empty() {
            brush.data = straight(&brush.pixmap, wanted.hazy);
            return None;
        }
        let (wide, high) = (brush.pixmap.width(), brush.pixmap.height());
        bleed(&mut brush.data, wide as usize, high as usize);
        Some(image(std::mem::take(&mut brush.data), wide, high))
    }
}

/// A drawing that is being painted.
pub(super) struct Brush {
    pixmap: tiny_skia::Pixmap,
    /// The next layer of those that are wanted.
    layer: usize,
    /// The pixels as a texture has them; empty before.
    data: Vec<u8>,
}

/// Pixels whose colour is not yet weakened by how clear they are.
fn straight(pixmap: &tiny_skia::Pixmap, hazy: bool) -> Vec<u8> {
    let mut data = Vec::with_capacity(pixmap.data().len());
    for pixel in pixmap.pixels() {
        let c = pixel.demultiply();
        let rgb = [c.red(), c.green(), c.blue()];
        let [r, g, b] = if hazy { haze(rgb) } else { rgb };
        data.extend_from_slice(&[r, g, b, c.alpha()]);
    }
    data
}

/// The evening's haze: dark and light of a colour stay apart, all else goes. Between two shades of the palette's sky.
fn haze([r, g, b]: [u8; 3]) -> [u8; 3] {
    let light = (0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b)) / 255.0;
    let (dark, pale) = ([0x3D_u8, 0x3B, 0x73], [0x8B_u8, 0x88, 0xB4]);
    std::array::from_fn(|i| {
        let (dark, pale) = (f32::from(dark[i]), f32::from(pale[i]));
        (dark + (pale - dark) * light) as u8
    })
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
pub(super) fn missing() -> Image {
    image([255, 0, 255, 255].repeat(16), 4, 4)
}

fn image(data: Vec<u8>, width: u32, height: u32) -> Image {
    let extent = Extent3d {
        width,
        height,
        depth_or_array_layers: 1,
    };
    Image::new(
        extent,
        TextureDimension::D2,
        data,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// A stroke that lies level or stands upright has no box in usvg, and is left out: draw it as a shape that is filled.
    #[test]
    fn every_part_of_every_drawing_is_painted() {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/art")];
        let (mut seen, mut unseen) = (0, Vec::new());
        while let Some(folder) = folders.pop() {
            for file in std::fs::read_dir(folder).expect("a folder").flatten() {
                let path = file.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "svg") {
                    let svg = std::fs::read_to_string(&path).expect("a text");
                    let drawing = Drawing::read(&svg).expect("a drawing");
                    let nodes = drawing.tree.root().children().iter();
                    let is_painted = |node: &usvg::Node| node.abs_layer_bounding_box().is_some();
                    if !nodes.clone().all(is_painted) || nodes.count() == 0 {
                        unseen.push(path);
                    }
                    seen += 1;
                }
            }
        }
        assert!(seen > 100, "{seen}");
        assert!(unseen.is_empty(), "{unseen:?}");
    }
}
