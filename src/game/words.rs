//! The words of the language in use.

use bevy::prelude::*;

use crate::locale::{Direction, Texts};

use super::files::Files;

/// All languages the game offers, and the one in use.
#[derive(Resource)]
pub struct Words {
    /// Every complete language, in the order of locales/status.ron; in a browser, those that were never wanted are without texts.
    pub languages: Vec<Texts>,
    /// What each is called in itself.
    pub names: Vec<String>,
    /// Index of the language in use.
    pub current: usize,
    /// The language that is to be in use as soon as its words are here (`needs.rs`).
    pub wanted: Option<String>,
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

    /// Chooses a language by its tag, now or as soon as its words are here; an unknown tag changes nothing.
    pub fn choose(&mut self, tag: &str) {
        let Some(at) = self.languages.iter().position(|texts| texts.lang() == tag) else {
            return;
        };
        if self.languages[at].ids().next().is_some() {
            self.current = at;
            self.wanted = None;
        } else {
            self.wanted = Some(tag.to_owned());
        }
    }

    /// Takes in more texts, each a path and its text, of whatever languages they are.
    pub fn learn(&mut self, files: &[(String, String)]) {
        for texts in &mut self.languages {
            let folder = format!("locales/{}/", texts.lang());
            let own = files.iter().filter(|(path, _)| path.starts_with(&folder));
            let own: Vec<(String, String)> = own.cloned().collect();
            for problem in texts.add_files(&own) {
                warn!("{problem}");
            }
        }
    }

    /// Reads every complete language from the files; faults are logged and what is sound is kept.
    pub fn read(files: &Files) -> Self {
        let (mut languages, mut names) = (Vec::new(), Vec::new());
        for language in files.languages().offered() {
            let (texts, problems) =
                Texts::from_files(&language.tag, &files.texts_of(&language.tag));
            for problem in problems {
                warn!("{problem}");
            }
            languages.push(texts);
            names.push(language.name.clone());
        }
        if languages.is_empty() {
            languages.push(Texts::from_files("en", &[]).0);
            names.push("English".to_owned());
        }
        Self {
            languages,
            names,
            current: 0,
            wanted: None,
        }
    }
}
