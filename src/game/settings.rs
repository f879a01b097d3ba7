//! What a child or teacher chose for this device: language, text size, motion, volumes, reading aloud. Kept beside the records.

use bevy::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::Band;

/// When texts are read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What is new on the screen, without asking.
    ByItself,
    /// When somebody asks.
    OnTap,
    /// Never; nothing on the screen offers it.
    Off,
}

impl Reading {
    /// All of them, from most to least.
    pub const ALL: [Self; 3] = [Self::ByItself, Self::OnTap, Self::Off];

    /// What is usual for a band: whoever cannot read yet hears everything.
    pub fn usual(band: Option<Band>) -> Self {
        match band {
            Some(Band::Explorers) => Self::ByItself,
            _ => Self::OnTap,
        }
    }
}

/// The device's choices.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Version of this document.
    pub v: u16,
    /// The language's tag; none until it was chosen once.
    pub language: Option<String>,
    /// Text size in percent, 100 to 200.
    pub text_percent: u16,
    /// Reduced motion as chosen here; none follows the system.
    pub motion: Option<bool>,
    /// High contrast as chosen here; none follows the system.
    pub contrast: Option<bool>,
    /// Music, 0 to 4.
    pub music: u8,
    /// Effects, 0 to 4.
    pub effects: u8,
    /// Reading aloud, 0 to 4.
    pub voice: u8,
    /// When texts are read aloud; none follows the player's band.
    pub reading: Option<Reading>,
    /// For whoever has but one switch: what can be used is lit one after the other, each for so many seconds; none where it is not wanted.
    pub scan: Option<u8>,
    /// How fast words come over the water, 0 (they wait) to 2; for this play only, never kept.
    #[serde(skip)]
    pub wind: u8,
    /// What the system asks for; never kept.
    #[serde(skip)]
    pub system_reduced_motion: bool,
    /// The same for high contrast.
    #[serde(skip)]
    pub system_high_contrast: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            v: 1,
            language: None,
            text_percent: 100,
            motion: None,
            contrast: None,
            music: 2,
            effects: 3,
            voice: 3,
            reading: None,
            scan: None,
            wind: 0,
            system_reduced_motion: false,
            system_high_contrast: false,
        }
    }
}

impl Settings {
    /// Whether movement is to be kept to fades.
    pub fn reduced_motion(&self) -> bool {
        self.motion.unwrap_or(self.system_reduced_motion)
    }

    /// Whether colours are to stand out from each other as far as they can.
    pub fn high_contrast(&self) -> bool {
        self.contrast.unwrap_or(self.system_high_contrast)
    }

    /// When texts are read aloud to a player of this band.
    pub fn reading(&self, band: Option<Band>) -> Reading {
        self.reading.unwrap_or_else(|| Reading::usual(band))
    }

    /// How fast words come over the water: they wait where little is to move and for whoever has but one switch.
    pub fn wind(&self) -> u8 {
        if self.reduced_motion() || self.scan.is_some() {
            0
        } else {
            self.wind
        }
    }

    /// Brings every value into its range, as a hand-edited file may hold anything.
    pub fn sound(mut self) -> Self {
        self.text_percent = self.text_percent.clamp(100, 200);
        self.music = self.music.min(4);
        self.effects = self.effects.min(4);
        self.voice = self.voice.min(4);
        self.scan = self.scan.map(|dwell| dwell.clamp(1, 20));
        self
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Settings>();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_explorers_hear_without_asking_and_a_choice_counts_for_all() {
        let mut settings = Settings::default();
        let usual = |settings: &Settings| {
            [
                None,
                Some(Band::Explorers),
                Some(Band::Navigators),
                Some(Band::Guardians),
            ]
            .map(|band| settings.reading(band))
        };
        use Reading::{ByItself, Off, OnTap};
        assert_eq!(usual(&settings), [OnTap, ByItself, OnTap, OnTap]);
        settings.reading = Some(Off);
        assert_eq!(usual(&settings), [Off; 4]);
    }

    #[test]
    fn settings_of_before_are_read_and_odd_ones_are_brought_into_range() {
        let old: Settings = serde_json::from_str(r#"{"v":1,"music":1}"#).expect("read");
        assert_eq!((old.music, old.voice, old.reading), (1, 3, None));
        let odd: Settings =
            serde_json::from_str(r#"{"voice":200,"reading":"on-tap"}"#).expect("read");
        let odd = odd.sound();
        assert_eq!((odd.voice, odd.reading), (4, Some(Reading::OnTap)));
    }
}
