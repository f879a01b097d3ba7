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
            stage: Stage::Layer(0),
            row: 0,
            data: Vec::new(),
        })
    }

    /// One step of painting: a strip of a layer, or of what is to be done to the pixels at last. The image once it is done.
    pub fn step(&self, wanted: &Wanted, extent: &Extent, brush: &mut Brush) -> Option<Image> {
        match brush.stage {
            Stage::Layer(layer) => match self.chosen(&wanted.layers).nth(layer) {
                Some(node) => {
                    if !brush.paint(node, extent) {
                        brush.next(Stage::Layer(layer + 1));
                    }
                }
                None => brush.next(Stage::Straighten),
            },
            Stage::Straighten => {
                if !brush.straighten(wanted.hazy) {
                    brush.next(Stage::Bleed);
                }
            }
            Stage::Bleed => {
                if !brush.bleed() {
                    let (wide, high) = (brush.pixmap.width(), brush.pixmap.height());
                    return Some(image(std::mem::take(&mut brush.data), wide, high));
                }
            }
        }
        None
    }
}

/// So many pixels are painted in one step: a few milliseconds in a browser, so that no change of a screen is held up by a large layer.
const STRIP: usize = 60_000;

/// What is being done to a drawing.
#[derive(Debug, Clone, Copy)]
enum Stage {
    /// This layer of those that are wanted is painted.
    Layer(usize),
    /// Pixels get colours that are not weakened by how clear they are.
    Straighten,
    /// Clear pixels get the colour of a neighbour.
    Bleed,
}

/// A drawing that is being painted.
pub(super) struct Brush {
    pixmap: tiny_skia::Pixmap,
    stage: Stage,
    /// The next row of this stage.
    row: usize,
    /// The pixels as a texture has them, as far as they are straightened.
    data: Vec<u8>,
}

impl Brush {
    fn next(&mut self, stage: Stage) {
        (self.stage, self.row) = (stage, 0);
    }

    /// The next strip of rows that are so wide, up to a row; none when all are done.
    fn strip(&mut self, wide: usize, end: usize) -> Option<(usize, usize)> {
        let from = self.row;
        let rows = (STRIP / wide.max(1)).max(1);
        self.row = (from + rows).min(end);
        (from < end).then_some((from, self.row))
    }

    /// Paints a strip of a layer; false when there was none left.
    fn paint(&mut self, node: &usvg::Node, extent: &Extent) -> bool {
        // `render_node` puts the node's own corner at the transform's origin; here it stays in its place.
        let Some(corner) = node.abs_layer_bounding_box() else {
            return false;
        };
        let scaled = |at: f32| at * extent.scale - extent.rect.min.y;
        let (wide, high) = (self.pixmap.width() as usize, self.pixmap.height() as usize);
        // A pixel more on each side: edges are smooth.
        let top = (scaled(corner.y()).floor() - 1.0).max(0.0) as usize;
        let bottom = (scaled(corner.bottom()).ceil() + 1.0).max(0.0) as usize;
        self.row = self.row.max(top);
        let across = (corner.width() * extent.scale).ceil() as usize;
        let Some((from, to)) = self.strip(across.min(wide), bottom.min(high)) else {
            return false;
        };
        let bytes = &mut self.pixmap.data_mut()[from * wide * 4..to * wide * 4];
        let strip = tiny_skia::PixmapMut::from_bytes(bytes, wide as u32, (to - from) as u32);
        if let Some(mut strip) = strip {
            let place = tiny_skia::Transform::from_scale(extent.scale, extent.scale)
                .post_translate(-extent.rect.min.x, -extent.rect.min.y - from as f32)
                .pre_translate(corner.x(), corner.y());
            resvg::render_node(node, place, &mut strip);
        }
        true
    }

    /// Straightens a strip; false when there was none left.
    fn straighten(&mut self, hazy: bool) -> bool {
        let (wide, high) = (self.pixmap.width() as usize, self.pixmap.height() as usize);
        let Some((from, to)) = self.strip(wide, high) else {
            return false;
        };
        self.data.reserve_exact(wide * high * 4 - self.data.len());
        for pixel in &self.pixmap.pixels()[from * wide..to * wide] {
            let c = pixel.demultiply();
            let rgb = [c.red(), c.green(), c.blue()];
            let [r, g, b] = if hazy { haze(rgb) } else { rgb };
            self.data.extend_from_slice(&[r, g, b, c.alpha()]);
        }
        true
    }

    /// Gives clear pixels of a strip the colour of a neighbour, so that smooth scaling draws no dark seam; false when there was none left.
    fn bleed(&mut self) -> bool {
        let (wide, high) = (self.pixmap.width() as usize, self.pixmap.height() as usize);
        let Some((from, to)) = self.strip(wide, high) else {
            return false;
        };
        let data = &mut self.data;
        for y in from..to {
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
        true
    }
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

    /// Whether nobody could tell two pictures apart: few bytes differ at all, and hardly any by much.
    fn is_alike(one: &[u8], other: &[u8]) -> bool {
        let apart = |more: u8| {
            let bytes = one.iter().zip(other);
            bytes.filter(|(a, b)| a.abs_diff(**b) > more).count()
        };
        apart(3) * 200 < other.len() && apart(40) * 5000 < other.len()
    }

    /// Painted strip by strip, a drawing is what it is when it is painted at once.
    #[test]
    fn strips_leave_no_seams() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/art");
        let mut checked = 0;
        for name in [
            "place-home",
            "place-inside-the-phone",
            "world/title",
            "sango/sango",
            "certificate-frame",
            "isles/footprints",
            "post-duck",
        ] {
            let Ok(svg) = std::fs::read_to_string(root.join(format!("{name}.svg"))) else {
                panic!("{name} is missing");
            };
            let drawing = Drawing::read(&svg).expect("a drawing");
            let wanted = Wanted {
                file: name.to_owned(),
                layers: Vec::new(),
                pixels: 900,
                cut: false,
                hazy: false,
            };
            let extent = drawing.extent(&wanted).expect("something is painted");
            let mut brush = drawing.begin(&extent).expect("a size");
            let mut steps = 0;
            while drawing.step(&wanted, &extent, &mut brush).is_none() {
                steps += 1;
            }
            assert!(steps > 10, "{name} is painted in {steps} steps");
            let mut whole = tiny_skia::Pixmap::new(brush.pixmap.width(), brush.pixmap.height())
                .expect("a size");
            let place = tiny_skia::Transform::from_scale(extent.scale, extent.scale);
            resvg::render(&drawing.tree, place, &mut whole.as_mut());
            // A curve that is cut at a strip's edge is divided elsewhere: here and there its smooth edge is a shade lighter or darker.
            let (painted, whole) = (brush.pixmap.data(), whole.data());
            assert!(is_alike(painted, whole), "{name}");
            // The twin: a row too low would be seen.
            assert!(!is_alike(&painted[4 * 900..], whole), "{name}");
            checked += 1;
        }
        assert_eq!(checked, 7);
    }

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
