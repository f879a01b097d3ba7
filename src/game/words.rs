//! The words of the language in use.

use bevy::prelude::*;

use crate::locale::{Direction, Texts};

use super::files::Files;

/// All languages the game offers, and the one in use.
#[derive(Resource)]
pub struct Words {
    /// Every complete language, in the order of locales/status.ron.
    pub languages: Vec<Texts>,
    /// Index of the language in use.
    pub current: usize,
}

impl Words {
    /// The language in use.
    pub fn texts(&self) -> &Texts {
        &self.languages[self.current]
    }

    /// Whether the language runs from right to left.
    pub fn is_rtl(&self) -> bool {
        self.texts().direction() == Direction::RightToLeft
    }

    /// Chooses a language by its tag; an unknown tag changes nothing.
    pub fn choose(&mut self, tag: &str) {
        if let Some(at) = self.languages.iter().position(|texts| texts.lang() == tag) {
            self.current = at;
        }
    }

    /// Reads every complete language from the files; faults are logged and what is sound is kept.
    pub fn read(files: &Files) -> Self {
        let mut languages: Vec<Texts> = Vec::new();
        for language in files.languages().offered() {
            let (texts, problems) =
                Texts::from_files(&language.tag, &files.texts_of(&language.tag));
            for problem in problems {
                warn!("{problem}");
            }
            languages.push(texts);
        }
        if languages.is_empty() {
            languages.push(Texts::from_files("en", &[]).0);
        }
        Self {
            languages,
            current: 0,
        }
    }
}
