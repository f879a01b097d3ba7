//! How everything looks just now: fonts and direction of the language in use, text size, the window's room; and the drawings.

use bevy::asset::RenderAssetUsages;
use bevy::ecs::system::SystemParam;
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::text::{FontCx, LineHeight, RemSize};
use bevy::window::PrimaryWindow;

use crate::game::art::{Air, Art, Ask, Part};
use crate::game::files::Files;
use crate::game::platform::late::{Arrived, Arriving};
use crate::game::settings::Settings;
use crate::game::voice::{self, Voice};
use crate::game::words::Words;
use crate::locale::{Direction, Value};

use super::theme::Theme;
use super::tokens::{Size, Tone};

/// The faces in use; reading and bold by script, one display face for titles.
#[derive(Resource, Clone)]
pub struct Fonts {
    latin: Faces,
    arabic: Faces,
    names: Handle<Font>,
}

#[derive(Clone)]
struct Faces {
    body: Handle<Font>,
    bold: Handle<Font>,
    title: Handle<Font>,
}

/// Which face of the language's script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For reading.
    Body,
    /// For names of controls.
    Bold,
    /// For headings.
    Title,
}

/// How a message breaks that may hold a file's place: within a word too, where it is longer than a line.
pub fn anywhere() -> TextLayout {
    TextLayout::new(Justify::Start, LineBreak::WordOrCharacter)
}

/// Faces for reading, for names and for titles, of the Latin and of the Arabic script.
const LATIN: [&str; 3] = ["andika", "andika-bold", "baloo2"];
const ARABIC: [&str; 2] = ["noto-sans-arabic", "noto-sans-arabic-bold"];
/// The letters of every language's own name.
const NAMES: &str = "names";

/// The fonts that a language needs besides the Latin ones, which are always here.
pub fn fonts_of(direction: Direction) -> &'static [&'static str] {
    match direction {
        Direction::LeftToRight => &[],
        Direction::RightToLeft => &ARABIC,
    }
}

/// Where a font lies.
pub fn font_file(name: &str) -> String {
    format!("assets/fonts/{name}.ttf")
}

impl Fonts {
    /// Of the files that are here. What is not here is drawn with what is.
    fn read(files: &Files, fonts: &mut Assets<Font>) -> Self {
        let mut load = |name: &str| {
            let bytes = files.bytes(&font_file(name))?;
            Some(fonts.add(Font::from_bytes(bytes.to_vec())))
        };
        let names = load(NAMES).unwrap_or_default();
        let latin = LATIN.map(|name| load(name).unwrap_or_else(|| names.clone()));
        let arabic = ARABIC.map(|name| load(name).unwrap_or_else(|| names.clone()));
        let [body, bold, title] = latin;
        let latin = Faces { body, bold, title };
        let [body, bold] = arabic;
        let arabic = Faces {
            body,
            title: bold.clone(),
            bold,
        };
        Self {
            latin,
            arabic,
            names,
        }
    }
}

impl FromWorld for Fonts {
    fn from_world(world: &mut World) -> Self {
        let files = world.resource::<Files>().clone();
        Self::read(&files, &mut world.resource_mut::<Assets<Font>>())
    }
}

/// The window's room in layout units, after scaling.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Width in layout units.
    pub width: f32,
    /// Height in layout units.
    pub height: f32,
    /// Device pixels per layout unit: drawings are made for it.
    pub density: f32,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            width: 853.0,
            height: 480.0,
            density: 1.5,
        }
    }
}

impl Room {
    /// Taller than wide: a phone held upright.
    pub fn is_portrait(self) -> bool {
        self.height > self.width
    }

    /// A width of `most` layout units, or the whole window's where it has less. Not `width: 100 %` with a `max_width`: then texts
    /// are measured in the whole width, laid out in less, and overflow by a line.
    pub fn at_most(self, most: f32) -> f32 {
        self.width.min(most)
    }

    /// The width of the column that is read.
    pub fn column(self) -> f32 {
        (self.width - 2.0 * super::tokens::space::M).min(super::tokens::space::COLUMN)
    }
}

/// All that a screen needs to be drawn.
#[derive(SystemParam)]
pub struct Look<'w> {
    /// The words of the language in use.
    pub words: Res<'w, Words>,
    /// The device's choices.
    pub settings: Res<'w, Settings>,
    /// The window's room.
    pub room: Res<'w, Room>,
    voice: Res<'w, Voice>,
    fonts: Res<'w, Fonts>,
    art: ResMut<'w, Art>,
    images: ResMut<'w, Assets<Image>>,
}

impl Look<'_> {
    /// A text of the language in use.
    pub fn text(&self, id: &str) -> String {
        self.words.texts().get(id)
    }

    /// A text with values in it.
    pub fn text_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.words.texts().get_with(id, values)
    }

    /// A control's accessible name: the text's `.label`, else the text.
    pub fn label(&self, id: &str) -> String {
        self.words.texts().label(id)
    }

    /// Whether a text has a speaker beside it: somebody wants that and it can be heard.
    pub fn reads_aloud(&self, text: &str) -> bool {
        voice::is_wanted(&self.settings) && self.voice.can_say(text)
    }

    /// Whether a whole screen can be read aloud.
    pub fn reads_all(&self) -> bool {
        voice::is_wanted(&self.settings) && self.voice.can_say_anything()
    }

    /// Whether there is a voice for the language in use.
    pub fn has_voice(&self) -> bool {
        self.voice.can_say_anything()
    }

    /// Whether the layout runs from right to left.
    pub fn is_rtl(&self) -> bool {
        self.words.is_rtl()
    }

    /// How much larger than usual words are: 1 to 2.
    pub fn larger(&self) -> f32 {
        f32::from(self.settings.text_percent) / 100.0
    }

    /// The direction that every node needs for itself, since Bevy does not inherit it.
    pub fn direction(&self) -> InlineDirection {
        if self.is_rtl() {
            InlineDirection::Rtl
        } else {
            InlineDirection::Ltr
        }
    }

    /// A node in the language's direction.
    pub fn node(&self) -> Node {
        Node {
            direction: self.direction(),
            ..default()
        }
    }

    /// The font of a face and size for the language in use.
    pub fn font(&self, face: Face, size: Size) -> TextFont {
        let faces = if self.is_rtl() {
            &self.fonts.arabic
        } else {
            &self.fonts.latin
        };
        let handle = match face {
            Face::Body => &faces.body,
            Face::Bold => &faces.bold,
            Face::Title => &faces.title,
        };
        TextFont {
            font: handle.clone().into(),
            font_size: FontSize::Rem(size.rem()),
            ..default()
        }
    }

    /// The font of languages' own names, whatever script they are in.
    pub fn font_for_names(&self, size: Size) -> TextFont {
        TextFont {
            font: self.fonts.names.clone().into(),
            font_size: FontSize::Rem(size.rem()),
            ..default()
        }
    }

    /// The distance of lines that reads well: Arabic needs room for its marks.
    pub fn line_height(&self, face: Face) -> LineHeight {
        LineHeight::RelativeToFont(match (self.is_rtl(), face) {
            (false, Face::Body) => 1.36,
            (false, _) => 1.22,
            (true, Face::Body) => 1.5,
            (true, _) => 1.4,
        })
    }

    /// The font of words that are part of a picture and grow with it, not with the text size; `height` in layout units.
    pub fn font_in_picture(&self, face: Face, height: f32) -> TextFont {
        TextFont {
            font_size: FontSize::Px(height),
            ..self.font(face, Size::Body)
        }
    }

    /// A drawing, `width` layout units wide, sharp on this screen. The height follows the drawing.
    pub fn drawing(&mut self, name: &str, width: f32) -> (Handle<Image>, Vec2) {
        self.drawing_in(name, Air::Clear, width)
    }

    /// The same, clear or in the evening's haze.
    pub fn drawing_in(&mut self, name: &str, air: Air, width: f32) -> (Handle<Image>, Vec2) {
        let ask = Ask {
            name,
            air,
            width,
            density: self.room.density,
        };
        self.art.drawing(&ask, &mut self.images)
    }

    /// How wide a drawing must be to cover the window.
    pub fn covering(&mut self, name: &str) -> f32 {
        let slope = self.art.slope(name);
        self.room.width.max(self.room.height / slope)
    }

    /// A drawing that covers the window.
    pub fn backdrop(&mut self, name: &str) -> (Handle<Image>, Vec2) {
        let width = self.covering(name);
        self.drawing(name, width)
    }

    /// Asks for a backdrop before it is wanted.
    pub fn ask_backdrop(&mut self, name: &str) {
        self.backdrop(name);
    }

    /// A drawing that keeps only what is painted, with its place in the canvas: for rigs made of parts.
    pub fn part(&mut self, name: &str, width: f32) -> Option<Part> {
        let ask = Ask {
            name,
            air: Air::Clear,
            width,
            density: self.room.density,
        };
        self.art.part(&ask, &mut self.images)
    }

    /// Whether there is a drawing of this name.
    pub fn has_drawing(&self, name: &str) -> bool {
        self.art.has(name)
    }

    /// The names of all drawings in a folder, sorted.
    pub fn drawings_in(&self, folder: &str) -> Vec<String> {
        self.art.names_in(folder)
    }

    /// How high a drawing is for its width.
    pub fn slope(&mut self, name: &str) -> f32 {
        self.art.slope(name)
    }

    /// Whether a drawing has a layer of this name.
    pub fn has_layer(&mut self, name: &str, layer: &str) -> bool {
        self.art.has_layer(name, layer)
    }

    /// An image that a camera of its own can paint, in pixels.
    pub fn canvas(&mut self, size: UVec2) -> Handle<Image> {
        let format = TextureFormat::Rgba8UnormSrgb;
        self.images
            .add(Image::new_target_texture(size.x, size.y, format, None))
    }

    /// An image of one pixel a square, `1` dark and `0` light, that stays hard-edged however large it is shown; `margin` light
    /// squares stand around it.
    pub fn squares(&mut self, rows: &[String], margin: usize) -> Handle<Image> {
        let side = rows.len() + 2 * margin;
        let mut data = vec![255; side * side * 4];
        for (y, row) in rows.iter().enumerate() {
            let dark = row
                .bytes()
                .enumerate()
                .filter(|(_, square)| *square == b'1');
            for (x, _) in dark.take_while(|(x, _)| *x < rows.len()) {
                let at = ((y + margin) * side + x + margin) * 4;
                data[at..at + 3].fill(0);
            }
        }
        let extent = Extent3d {
            width: side as u32,
            height: side as u32,
            depth_or_array_layers: 1,
        };
        let mut image = Image::new(
            extent,
            TextureDimension::D2,
            data,
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::RENDER_WORLD,
        );
        image.sampler = ImageSampler::nearest();
        self.images.add(image)
    }

    /// A tone's colour.
    pub fn color(&self, tone: Tone) -> Color {
        self.theme().color(tone)
    }

    /// A shape filled with a tone.
    pub fn paint(&self, tone: Tone) -> BackgroundColor {
        BackgroundColor(self.color(tone))
    }

    /// What something is read on: filled with a tone, with a line around it where the theme draws one.
    pub fn ground(&self, tone: Tone) -> (BackgroundColor, Outline) {
        let edge = self.theme().edge(tone).unwrap_or(Tone::Clear);
        let width = if edge == Tone::Clear { 0.0 } else { 2.0 };
        (
            self.paint(tone),
            Outline::new(px(width), px(0), self.color(edge)),
        )
    }

    /// How colours are chosen.
    pub fn theme(&self) -> Theme {
        Theme::of(&self.settings)
    }
}

pub(super) fn plugin(app: &mut App) {
    // At once, since the first screen is entered before any start-up system runs.
    app.init_resource::<Fonts>()
        .init_resource::<Room>()
        .init_resource::<RemSize>()
        .add_systems(PostStartup, set_fallbacks)
        .add_systems(PreUpdate, letters_came.after(Arriving))
        .add_systems(PreUpdate, (measure_room, set_text_size));
}

/// A script's letters have been fetched.
fn letters_came(
    mut arrived: MessageReader<Arrived>,
    context: ResMut<FontCx>,
    files: Res<Files>,
    mut fonts: ResMut<Fonts>,
    mut all: ResMut<Assets<Font>>,
) {
    let mut came = arrived.read();
    if came.any(|Arrived(what)| what.starts_with("assets/fonts/")) {
        came.for_each(drop);
        *fonts = Fonts::read(&files, &mut all);
        set_fallbacks(context, files);
    }
}

/// Arabic faces for Arabic letters in a Latin text and the other way round; where they are not here, those of the names.
fn set_fallbacks(mut context: ResMut<FontCx>, files: Res<Files>) {
    use bevy::text::Font as BevyFont;
    for (script, names) in [
        (b"Latn", [LATIN[0], LATIN[1], NAMES]),
        (b"Arab", [ARABIC[0], ARABIC[1], NAMES]),
    ] {
        let mut families = Vec::new();
        for name in names {
            if let Some(bytes) = files.bytes(&font_file(name)) {
                let font = BevyFont::from_bytes(bytes.to_vec());
                families.extend(
                    context
                        .collection
                        .register_fonts(font.data, None)
                        .iter()
                        .map(|(id, _)| *id),
                );
            }
        }
        context
            .collection
            .set_fallbacks(parley_script(script), families.into_iter());
    }
}

fn parley_script(tag: &[u8; 4]) -> parley::fontique::Script {
    parley::fontique::Script::from_bytes(*tag)
}

/// Larger windows get larger layout units, so that a projector shows what a laptop shows, only bigger.
fn measure_room(
    window: Query<&Window, With<PrimaryWindow>>,
    mut scale: ResMut<UiScale>,
    mut room: ResMut<Room>,
) {
    let Ok(window) = window.single() else { return };
    let (width, height) = (window.width().max(1.0), window.height().max(1.0));
    let wanted = (width.min(height) / 540.0).clamp(1.0, 3.0);
    if (scale.0 - wanted).abs() > 0.001 {
        scale.0 = wanted;
    }
    let measured = Room {
        width: width / wanted,
        height: height / wanted,
        density: wanted * window.scale_factor(),
    };
    room.set_if_neq(measured);
}

fn set_text_size(settings: Res<Settings>, mut rem: ResMut<RemSize>) {
    let wanted = 16.0 * f32::from(settings.text_percent) / 100.0;
    if (rem.0 - wanted).abs() > 0.01 {
        rem.0 = wanted;
    }
}
