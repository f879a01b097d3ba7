//! Colours and sizes by what they mean. Screens name these and never a number or a colour of their own.

use bevy::prelude::Color;

/// A colour by its purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Text and signs on light ground.
    Ink,
    /// Softer text on light ground.
    InkSoft,
    /// Cards, bubbles, the ground that is read on.
    Paper,
    /// A card that stands back.
    PaperDim,
    /// The deepest water: the ground of quiet screens.
    SeaDeep,
    /// Water.
    Sea,
    /// Far water, foam.
    SeaFar,
    /// Shallow water; secondary controls.
    SeaLight,
    /// A secondary control under the pointer.
    SeaPale,
    /// Evening sky, upper.
    Night,
    /// Evening sky, middle.
    Dusk,
    /// Sango; the one thing to do next.
    Coral,
    /// The coral control under the pointer.
    CoralLight,
    /// The coral control while it is pressed.
    CoralDeep,
    /// Light, reward, focus.
    Sun,
    /// Done, right, safe.
    Leaf,
    /// Done, right, safe, where it carries text.
    LeafDeep,
    /// Try again; never a scolding red.
    Berry,
    /// A veil behind what lies on top.
    Veil,
    /// A shine on what is drawn and lies under the pointer.
    Glow,
    /// Nothing is painted.
    Clear,
}

impl Tone {
    /// Every tone that is painted, for tests and the palette's picture.
    pub const ALL: [Tone; 19] = [
        Tone::Ink,
        Tone::InkSoft,
        Tone::Paper,
        Tone::PaperDim,
        Tone::SeaDeep,
        Tone::Sea,
        Tone::SeaFar,
        Tone::SeaLight,
        Tone::SeaPale,
        Tone::Night,
        Tone::Dusk,
        Tone::Coral,
        Tone::CoralLight,
        Tone::CoralDeep,
        Tone::Sun,
        Tone::Leaf,
        Tone::LeafDeep,
        Tone::Berry,
        Tone::Veil,
    ];

    /// The tone's red, green and blue, 0 to 255.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Tone::Ink => [0x1B, 0x21, 0x40],
            Tone::InkSoft => [0x4A, 0x50, 0x6E],
            Tone::Paper | Tone::Glow => [0xFF, 0xF8, 0xEC],
            Tone::PaperDim => [0xF3, 0xE8, 0xD3],
            Tone::SeaDeep => [0x12, 0x3A, 0x5A],
            Tone::Sea => [0x1D, 0x5C, 0x7F],
            Tone::SeaFar => [0x3F, 0x93, 0xA8],
            Tone::SeaLight => [0xBF, 0xE0, 0xE6],
            Tone::SeaPale => [0x9C, 0xCE, 0xDA],
            Tone::Night => [0x2B, 0x2A, 0x5E],
            Tone::Dusk => [0x6A, 0x4C, 0x93],
            Tone::Coral => [0xFF, 0x6F, 0x59],
            Tone::CoralLight => [0xFF, 0x95, 0x80],
            Tone::CoralDeep => [0xD9, 0x4E, 0x3F],
            Tone::Sun => [0xFF, 0xC9, 0x3C],
            Tone::Leaf => [0x4F, 0xB4, 0x77],
            Tone::LeafDeep => [0x1F, 0x6B, 0x43],
            Tone::Berry => [0xA8, 0x2F, 0x66],
            Tone::Veil | Tone::Clear => [0x10, 0x14, 0x30],
        }
    }

    /// The colour to paint.
    pub fn color(self) -> Color {
        let [r, g, b] = self.rgb();
        match self {
            Tone::Clear => Color::NONE,
            Tone::Glow => Color::srgba_u8(r, g, b, 0x38),
            Tone::Veil => Color::srgba_u8(r, g, b, 0xB8),
            _ => Color::srgb_u8(r, g, b),
        }
    }
}

/// The contrast of two tones after WCAG 2.2, 1 to 21.
pub fn contrast(one: Tone, other: Tone) -> f32 {
    let luminance = |tone: Tone| {
        let [r, g, b] = tone.rgb().map(|channel| {
            let c = f32::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Text sizes in rem; one rem is 16 px at 100 % text size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Size {
    /// Notes.
    Small,
    /// Reading.
    Body,
    /// A control's or card's name.
    Large,
    /// A screen's heading.
    Heading,
    /// The title alone.
    Display,
}

impl Size {
    /// The size in rem.
    pub fn rem(self) -> f32 {
        match self {
            Size::Small => 0.875,
            Size::Body => 1.125,
            Size::Large => 1.25,
            Size::Heading => 1.625,
            Size::Display => 3.25,
        }
    }
}

/// Distances in logical pixels.
pub mod space {
    /// Between things that belong together.
    pub const XS: f32 = 4.0;
    /// Within a control.
    pub const S: f32 = 8.0;
    /// Between controls.
    pub const M: f32 = 14.0;
    /// Between groups; a screen's margin.
    pub const L: f32 = 22.0;
    /// Around what stands alone.
    pub const XL: f32 = 36.0;
    /// The least side of anything that can be tapped (WCAG 2.5.5 asks 44).
    pub const TARGET: f32 = 48.0;
    /// Round corners of controls.
    pub const ROUND: f32 = 18.0;
    /// The widest column that is read.
    pub const COLUMN: f32 = 680.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text on its ground, as the widgets pair them (ART: at least 4.5).
    const TEXT: [(Tone, Tone); 14] = [
        (Tone::Ink, Tone::Paper),
        (Tone::Ink, Tone::PaperDim),
        (Tone::InkSoft, Tone::Paper),
        (Tone::InkSoft, Tone::PaperDim),
        (Tone::Paper, Tone::SeaDeep),
        (Tone::Paper, Tone::Sea),
        (Tone::Paper, Tone::Night),
        (Tone::Ink, Tone::SeaLight),
        (Tone::Ink, Tone::SeaPale),
        (Tone::Ink, Tone::Coral),
        (Tone::Ink, Tone::CoralLight),
        (Tone::Ink, Tone::Sun),
        (Tone::Paper, Tone::LeafDeep),
        (Tone::Paper, Tone::Berry),
    ];

    #[test]
    fn text_stands_out_from_its_ground() {
        for (text, ground) in TEXT {
            let value = contrast(text, ground);
            assert!(value >= 4.5, "{text:?} on {ground:?} is {value:.2}");
        }
    }

    #[test]
    fn the_check_of_contrast_can_fail() {
        assert!(contrast(Tone::Sun, Tone::Paper) < 3.0);
        assert!((contrast(Tone::Ink, Tone::Ink) - 1.0).abs() < 0.001);
    }
}
