//! The words of one language, as the game reads them.

use sango::locale::{Texts, Value};

use crate::server::root;

/// A language's texts.
pub struct Words(Texts);

impl Words {
    /// Reads locales/<lang>/*.ftl.
    pub fn read(lang: &str) -> Self {
        let folder = root().join("locales").join(lang);
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == "ftl")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                files.push((
                    format!("locales/{lang}/{}", entry.file_name().to_string_lossy()),
                    text,
                ));
            }
        }
        files.sort();
        Words(Texts::from_files(lang, &files).0)
    }

    /// The accessible name that belongs to a text id.
    pub fn name(&self, id: &str) -> String {
        self.0.label(id)
    }

    /// The text itself, without the signs that only order letters on a screen.
    pub fn text(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.0
            .get_with(id, values)
            .chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}'))
            .collect()
    }
}
