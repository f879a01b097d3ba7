//! Every file the game reads: content, words, drawings, fonts, sounds. Read whole before the first screen, so that nothing pops in:
//! from the folder beside the program natively, from the loader's packs in the browser.

use bevy::prelude::Resource;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::curriculum::Sources;
use crate::locale::Languages;

/// Files by their path from the project's folder, for instance `assets/modules.ron`.
#[derive(Resource, Default, Clone)]
pub struct Files {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Files {
    /// Takes a file in.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// A file's bytes.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// A file's text; none when it is missing or not UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.bytes(path)?).ok()
    }

    /// Every path below a folder, sorted.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files
            .keys()
            .map(String::as_str)
            .filter(move |path| path.starts_with(folder))
    }

    /// The languages as locales/status.ron lists them.
    pub fn languages(&self) -> Languages {
        self.text("locales/status.ron")
            .and_then(|text| Languages::parse(text).ok())
            .unwrap_or_default()
    }

    /// A language's .ftl files, path and text.
    pub fn texts_of(&self, tag: &str) -> Vec<(String, String)> {
        let folder = format!("locales/{tag}/");
        self.below(&folder)
            .filter_map(|path| Some((path.to_owned(), self.text(path)?.to_owned())))
            .collect()
    }

    /// The content as the curriculum reads it.
    pub fn sources(&self) -> Sources {
        let texts = self
            .files
            .iter()
            .filter(|(path, _)| path.ends_with(".ron") || path.ends_with(".ftl"));
        Sources {
            files: texts
                .filter_map(|(path, bytes)| {
                    Some((path.clone(), std::str::from_utf8(bytes).ok()?.to_owned()))
                })
                .collect(),
        }
    }
}
