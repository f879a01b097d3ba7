//! What a child or teacher chose for this device: language, text size, motion, volumes. Kept beside the records.

use bevy::prelude::*;
use serde::{Deserialize, Serialize};

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

    /// Brings every value into its range, as a hand-edited file may hold anything.
    pub fn sound(mut self) -> Self {
        self.text_percent = self.text_percent.clamp(100, 200);
        self.music = self.music.min(4);
        self.effects = self.effects.min(4);
        self
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Settings>();
}
