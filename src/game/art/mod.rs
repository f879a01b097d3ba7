//! Drawings: SVG in, pixels for this very screen out. Each drawing is read once, painted once per size, and kept. Painting is
//! spread over updates, so that no screen is held up by its pictures; [`Art::is_painted`] says when all are there.

mod paint;

use bevy::platform::collections::HashMap;
use bevy::platform::time::Instant;
use bevy::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use super::app::Screen;
use super::files::Files;
use super::pace::Pace;
use paint::{Brush, Drawing, Extent, Wanted};

/// How long an update in which there is nothing to paint may read.
const READ_AHEAD: Duration = Duration::from_millis(4);
/// How long an update may paint. At least one step is done in each.
const BUDGET: Duration = Duration::from_millis(16);

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

/// How a drawing is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Air {
    /// As it is drawn.
    #[default]
    Clear,
    /// In the evening's haze: far away, asleep.
    Hazy,
}

/// Which drawing is wanted, and how.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// Its name, with layers where not all are wanted.
    pub name: &'a str,
    /// Clear, or in the evening's haze.
    pub air: Air,
    /// The canvas's width in layout units.
    pub width: f32,
    /// Device pixels a layout unit.
    pub density: f32,
}

struct Job {
    image: Handle<Image>,
    drawing: Arc<Drawing>,
    wanted: Wanted,
    extent: Extent,
    /// What is painted of it so far.
    brush: Option<Brush>,
}

impl Job {
    /// Paints a little on; the image once it is done.
    fn step(&mut self) -> Option<Image> {
        if self.brush.is_none() {
            self.brush = self.drawing.begin(&self.extent);
        }
        match &mut self.brush {
            Some(brush) => self.drawing.step(&self.wanted, &self.extent, brush),
            None => Some(paint::missing()),
        }
    }
}

/// All drawings by name, and what was made of them. A name is the path below assets/art without ending; layers may be named behind
/// it: `isles/report-it#land+tower`.
#[derive(Resource, Default)]
pub struct Art {
    sources: HashMap<String, String>,
    read: HashMap<String, Option<Arc<Drawing>>>,
    /// Not read ahead yet; what came last, a band's isles, is first.
    unread: Vec<String>,
    made: HashMap<Wanted, Option<(Handle<Image>, Extent)>>,
    queue: VecDeque<Job>,
    /// Something was asked for since it was painted last.
    grew: bool,
    missing: Vec<String>,
    /// Draw with a sixteenth of the pixels, in the same size on the screen: where nobody looks, nobody need wait.
    pub coarse: bool,
    /// A curtain hides the screen: nothing of it need be painted at once.
    pub unseen: bool,
}

impl Art {
    /// Takes in the drawings that have come.
    pub fn gather(&mut self, files: &Files) {
        for path in files.below("assets/art/") {
            let name = path
                .strip_prefix("assets/art/")
                .and_then(|name| name.strip_suffix(".svg"));
            if let (Some(name), Some(text)) = (name, files.text(path))
                && !self.sources.contains_key(name)
            {
                self.sources.insert(name.to_owned(), text.to_owned());
                self.unread.push(name.to_owned());
                self.read.remove(name);
            }
        }
    }

    /// A drawing's whole canvas.
    pub fn drawing(&mut self, ask: &Ask, images: &mut Assets<Image>) -> (Handle<Image>, Vec2) {
        match self.make(ask, false, images) {
            Some(part) => (part.image, part.canvas),
            None => {
                // Told already where there is no such file; else nothing of it is painted.
                if !self.missing.iter().any(|known| known == ask.name) {
                    self.tell_missing(ask.name);
                }
                (images.add(paint::missing()), Vec2::splat(ask.width))
            }
        }
    }

    /// A drawing cut to what is painted; none when nothing is.
    pub fn part(&mut self, ask: &Ask, images: &mut Assets<Image>) -> Option<Part> {
        self.make(ask, true, images)
    }

    /// The names of all drawings in a folder, sorted.
    pub fn names_in(&self, folder: &str) -> Vec<String> {
        let within = |name: &&String| {
            let rest = name
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_prefix('/'));
            rest.is_some_and(|rest| !rest.contains('/'))
        };
        let mut names: Vec<String> = self.sources.keys().filter(within).cloned().collect();
        names.sort();
        names
    }

    /// How high a drawing is for its width; 1 for one that is not there.
    pub fn slope(&mut self, file: &str) -> f32 {
        self.drawn(file).map_or(1.0, |drawing| drawing.slope())
    }

    /// Whether a drawing has a layer of this name.
    pub fn has_layer(&mut self, file: &str, layer: &str) -> bool {
        let drawing = self.drawn(file);
        drawing.is_some_and(|drawing| drawing.layers().any(|known| known == layer))
    }

    /// Drawings that were asked for and are not there.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Whether there is a drawing of this name.
    pub fn has(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    /// Whether everything that was asked for is painted.
    pub fn is_painted(&self) -> bool {
        self.queue.is_empty()
    }

    fn drawn(&mut self, file: &str) -> Option<Arc<Drawing>> {
        if let Some(known) = self.read.get(file) {
            return known.clone();
        }
        let source = self.sources.get(file);
        let drawing = source.and_then(|svg| Drawing::read(svg)).map(Arc::new);
        if drawing.is_none() {
            self.tell_missing(file);
        }
        self.read.insert(file.to_owned(), drawing.clone());
        drawing
    }

    fn tell_missing(&mut self, name: &str) {
        warn!("assets/art/{name}.svg is missing");
        self.missing.push(name.to_owned());
    }

    fn make(&mut self, ask: &Ask, cut: bool, images: &mut Assets<Image>) -> Option<Part> {
        let coarser = if self.coarse { 16.0 } else { 1.0 };
        let (file, layers) = ask.name.split_once('#').unwrap_or((ask.name, ""));
        let layers = layers.split('+').filter(|layer| !layer.is_empty());
        let wanted = Wanted {
            file: file.to_owned(),
            layers: layers.map(str::to_owned).collect(),
            pixels: (ask.width * ask.density / coarser)
                .round()
                .clamp(1.0, 2048.0) as u32,
            cut,
            hazy: ask.air == Air::Hazy,
        };
        if !self.made.contains_key(&wanted) {
            let made = self.begin(ask.name, &wanted, images);
            self.made.insert(wanted.clone(), made);
        }
        let (image, extent) = self.made.get(&wanted)?.as_ref()?;
        let scale = ask.width / extent.canvas.x;
        Some(Part {
            image: image.clone(),
            rect: Rect::from_corners(extent.rect.min * scale, extent.rect.max * scale),
            canvas: extent.canvas * scale,
        })
    }

    /// Puts a drawing into the queue.
    fn begin(
        &mut self,
        name: &str,
        wanted: &Wanted,
        images: &Assets<Image>,
    ) -> Option<(Handle<Image>, Extent)> {
        let drawing = self.drawn(&wanted.file)?;
        let unknown = wanted
            .layers
            .iter()
            .any(|layer| !drawing.layers().any(|known| known == layer));
        if unknown {
            self.tell_missing(name);
        }
        let extent = drawing.extent(wanted)?;
        let image = images.reserve_handle();
        self.queue.push_back(Job {
            image: image.clone(),
            drawing,
            wanted: wanted.clone(),
            extent,
            brush: None,
        });
        self.grew = true;
        Some((image, extent))
    }
}

/// Paints what is asked for, as far as this update's time goes.
fn paint(mut art: ResMut<Art>, mut images: ResMut<Assets<Image>>, mut pace: ResMut<Pace>) {
    let begin = Instant::now();
    if art.queue.is_empty() {
        // In a browser, where it takes several times as long, drawings are read before they are asked for: a map asks for all its isles at once.
        while cfg!(target_family = "wasm") && begin.elapsed() < READ_AHEAD {
            let Some(name) = art.unread.pop() else { break };
            art.drawn(&name);
        }
        return;
    }
    pace.stir(0.1);
    // An update in which a screen is built behind the curtain has enough to do.
    let is_building = std::mem::take(&mut art.grew);
    if art.unseen && is_building {
        return;
    }
    while let Some(job) = art.queue.front_mut() {
        if let Some(image) = job.step() {
            if let Err(error) = images.insert(&job.image, image) {
                warn!("a drawing has no place: {error}");
            }
            art.queue.pop_front();
        }
        if begin.elapsed() > BUDGET {
            break;
        }
    }
}

/// Images of more pixels than this are given back when their screen is left.
const LARGE: f32 = 500_000.0;

/// Grounds of screens that were left: the largest images by far, and painted again in a moment.
/// What nobody waits for any more is not painted at all.
fn forget_grounds(mut art: ResMut<Art>) {
    let art = &mut *art;
    art.queue.retain(|job| {
        // Held by the queue and by what was made, and by nobody who shows it.
        let idle = matches!(&job.image, Handle::Strong(image) if Arc::strong_count(image) <= 2);
        if idle {
            art.made.remove(&job.wanted);
        }
        !idle
    });
    art.made.retain(|_, made| {
        let Some((Handle::Strong(image), extent)) = made else {
            return true;
        };
        let size = extent.rect.size();
        Arc::strong_count(image) > 1 || size.x * size.y < LARGE
    });
}

/// When drawings are painted: after everything has asked for its own.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Painting;

pub(super) fn plugin(app: &mut App) {
    let mut art = Art::default();
    art.gather(app.world().resource::<Files>());
    app.insert_resource(art)
        .add_systems(
            PostUpdate,
            paint
                .in_set(Painting)
                .before(bevy::asset::AssetEventSystems),
        )
        .add_systems(Last, forget_grounds.run_if(state_changed::<Screen>));
}
