//! The browser's own voices, through web/page/8-speech.js.

use serde::Deserialize;

use super::{Door, Heard, Utterance};
use crate::game::platform::page;

/// The browser's voices.
pub(super) struct Voices;

/// What the page tells.
#[derive(Deserialize)]
#[serde(tag = "what", rename_all = "lowercase")]
enum Told {
    Voices { languages: Vec<String> },
    Began { id: f64 },
    Word { id: f64, letter: usize },
    Ended { id: f64 },
    Failed { id: f64 },
    Left,
}

impl Door for Voices {
    fn speak(&mut self, utterance: &Utterance) {
        let Utterance {
            id,
            text,
            lang,
            volume,
            ..
        } = utterance;
        page::speech_speak(*id as f64, text, lang, f32::from(*volume) / 4.0);
    }

    fn hush(&mut self) {
        page::speech_hush();
    }

    fn poll(&mut self) -> Vec<Heard> {
        let told: Vec<Told> = serde_json::from_str(&page::speech_take()).unwrap_or_default();
        let heard = told.into_iter().map(|told| match told {
            Told::Voices { languages } => Heard::Voices(languages),
            Told::Began { id } => Heard::Began(id as u64),
            Told::Word { id, letter } => Heard::Word(id as u64, letter),
            Told::Ended { id } => Heard::Ended(id as u64),
            Told::Failed { id } => Heard::Failed(id as u64),
            Told::Left => Heard::Left,
        });
        heard.collect()
    }

    fn may_begin(&self) -> bool {
        page::speech_may_begin()
    }
}
