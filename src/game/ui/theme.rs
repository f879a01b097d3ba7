//! What colours look like: the evening as it is drawn, and the same evening in high contrast, dark, quiet and bold. A tone says
//! what a colour is for; the theme says which it is. Nothing else in the game names a colour.

use bevy::prelude::*;

use super::tokens::Tone;
use crate::game::settings::Settings;

/// How colours are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Paper cards on the evening sea.
    #[default]
    Evening,
    /// High contrast: white and bright words on near-black, a line around all that can be tapped, pictures behind words put out.
    Contrast,
}

/// A colour as it is painted: red, green, blue and how much of it covers what lies behind, 0 to 255. What is sheer is put together
/// with what lies behind in linear light: a tenth that shows through looks like a third.
type Rgba = [u8; 4];

impl Theme {
    /// Both, for tests and pictures.
    pub const ALL: [Theme; 2] = [Theme::Evening, Theme::Contrast];

    /// The theme that the device's settings ask for.
    pub fn of(settings: &Settings) -> Self {
        if settings.high_contrast() {
            Theme::Contrast
        } else {
            Theme::Evening
        }
    }

    /// The colour to paint.
    pub fn color(self, tone: Tone) -> Color {
        let [r, g, b, a] = self.rgba(tone);
        Color::srgba_u8(r, g, b, a)
    }

    /// The same in numbers.
    pub fn rgba(self, tone: Tone) -> Rgba {
        match self {
            Theme::Evening => evening(tone),
            Theme::Contrast => high_contrast(tone),
        }
    }

    /// The line around a card of this ground; none where its ground stands out by itself.
    pub fn edge(self, ground: Tone) -> Option<Tone> {
        match (self, ground) {
            (Theme::Evening, _) | (_, Tone::Clear | Tone::SeaDeep | Tone::Veil) => None,
            (Theme::Contrast, Tone::Warning) => Some(Tone::Sun),
            (Theme::Contrast, _) => Some(Tone::Edge),
        }
    }
}

fn solid(rgb: u32) -> Rgba {
    let [_, r, g, b] = rgb.to_be_bytes();
    [r, g, b, 0xFF]
}

fn sheer(rgb: u32, alpha: u8) -> Rgba {
    let [r, g, b, _] = solid(rgb);
    [r, g, b, alpha]
}

fn evening(tone: Tone) -> Rgba {
    solid(match tone {
        Tone::Ink | Tone::InkOnBright | Tone::Shell | Tone::Ring => 0x1B_21_40,
        Tone::InkSoft => 0x4A_50_6E,
        Tone::Foam | Tone::Paper => 0xFF_F8_EC,
        Tone::PaperDim | Tone::Again | Tone::Plate => 0xF3_E8_D3,
        Tone::SeaDeep => 0x12_3A_5A,
        Tone::Sea | Tone::Fill => 0x1D_5C_7F,
        Tone::FoamSoft | Tone::SeaLight | Tone::LineQuiet => 0xBF_E0_E6,
        Tone::SeaFar => 0x3F_93_A8,
        Tone::SeaPale => 0x9C_CE_DA,
        Tone::Night => 0x2B_2A_5E,
        Tone::Dusk => 0x6A_4C_93,
        Tone::Coral => 0xFF_6F_59,
        Tone::CoralLight => 0xFF_95_80,
        Tone::CoralDeep => 0xE8_5D_4C,
        Tone::LineBright => 0xD9_4E_3F,
        Tone::Sun | Tone::Chosen | Tone::Warning => 0xFF_C9_3C,
        Tone::Leaf | Tone::Right => 0x4F_B4_77,
        Tone::LeafDeep => 0x1F_6B_43,
        Tone::Berry => 0xA8_2F_66,
        Tone::Heard => 0xFF_EA_AD,
        Tone::HeardWord => 0xFF_DB_73,
        Tone::HeardDark => 0x1D_5C_7F,
        Tone::HeardWordDark => 0x59_3D_82,
        Tone::LineSea | Tone::Edge => 0x1F_46_5A,
        Tone::LineSun => 0x9A_70_00,
        Tone::Off => 0xD5_D5_DA,
        Tone::InkOff => 0x4A_50_6E,
        Tone::LineOff => 0x9A_9D_B0,
        Tone::Haze => return sheer(0x2B_2A_5E, 0xEE),
        Tone::Veil => return sheer(0x10_14_30, 0xB8),
        Tone::Glow => return sheer(0xFF_F8_EC, 0x38),
        Tone::Hush | Tone::Clear => return [0; 4],
    })
}

fn high_contrast(tone: Tone) -> Rgba {
    solid(match tone {
        Tone::Ink | Tone::Foam | Tone::LineBright => 0xFF_FF_FF,
        Tone::InkSoft | Tone::FoamSoft => 0xCD_D8_F0,
        Tone::InkOnBright | Tone::Ring => 0x04_06_0F,
        Tone::Paper => 0x0C_11_22,
        Tone::PaperDim => 0x17_1F_38,
        Tone::Shell | Tone::SeaDeep => 0x05_08_14,
        Tone::Night | Tone::Haze | Tone::Veil => 0x07_0A_1A,
        Tone::Plate => 0xF3_E8_D3,
        Tone::Sea => 0x0E_24_3A,
        Tone::SeaLight => 0x11_2A_42,
        Tone::SeaFar => 0x14_34_4C,
        Tone::SeaPale | Tone::Dusk => 0x1E_44_66,
        Tone::Coral => 0xFF_9B_87,
        Tone::CoralLight => 0xFF_BF_B0,
        Tone::CoralDeep => 0xFF_7F_68,
        Tone::Sun | Tone::LineSun => 0xFF_D8_4A,
        Tone::Chosen | Tone::Warning => 0x36_2B_00,
        Tone::Right => 0x08_33_1D,
        Tone::Again => 0x3A_0F_28,
        Tone::Off => 0x05_08_14,
        Tone::InkOff => 0xA2_AA_C4,
        Tone::LineOff => 0x4E_58_7A,
        Tone::Leaf | Tone::LeafDeep => 0x7B_E5_A6,
        Tone::Berry => 0xFF_A3_CB,
        Tone::Heard => 0xFF_EA_AD,
        Tone::HeardWord => 0xFF_D8_4A,
        Tone::HeardDark => 0x0E_24_3A,
        Tone::HeardWordDark => 0x36_2B_00,
        Tone::LineSea | Tone::Fill => 0x9C_D8_F5,
        Tone::LineQuiet => 0xB4_C6_F2,
        Tone::Edge => 0x5A_6C_9C,
        Tone::Hush => return sheer(0x05_08_14, 0xEE),
        Tone::Glow => return sheer(0xFF_FF_FF, 0x30),
        Tone::Clear => return [0; 4],
    })
}
