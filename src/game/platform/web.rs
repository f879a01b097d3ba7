//! The browser: files from the loader's packs, and the doors of web/page (`globalThis.sango`), which say at their heads what they
//! take and give.

use bevy::prelude::*;

use super::Prefers;
use crate::game::files::Files;

/// The page's own functions, as web/page/*.js define them.
pub mod page {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        /// JSON: reducedMotion, languages, path, dpr, textSize, touch, secure.
        #[wasm_bindgen(js_namespace = sango)]
        pub fn prefers() -> String;

        /// JSON array of packs that are here.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = loaded)]
        pub fn packs_loaded() -> String;
        /// A pack's JSON: path to text.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = get)]
        pub fn pack(name: &str) -> Option<String>;

        /// JSON array of the other files that are here.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = names)]
        pub fn file_names() -> String;
        /// Such a file's bytes.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = bytes)]
        pub fn file_bytes(path: &str) -> Option<Vec<u8>>;
    }
}

/// Reads every pack and file that the loader has fetched.
pub fn read_files() -> Files {
    let mut files = Files::default();
    let names = |json: String| serde_json::from_str::<Vec<String>>(&json).unwrap_or_default();
    for name in names(page::packs_loaded()) {
        let text = page::pack(&name).unwrap_or_default();
        match serde_json::from_str::<std::collections::BTreeMap<String, String>>(&text) {
            Ok(pack) => {
                for (path, text) in pack {
                    files.insert(path, text.into_bytes());
                }
            }
            Err(error) => error!("{name} cannot be read: {error}"),
        }
    }
    for path in names(page::file_names()) {
        if let Some(bytes) = page::file_bytes(&path) {
            files.insert(path, bytes);
        }
    }
    files
}

/// The browser's languages and its wish for little movement.
pub fn prefers() -> Prefers {
    let asked: serde_json::Value = serde_json::from_str(&page::prefers()).unwrap_or_default();
    let languages = asked["languages"].as_array().map(|tags| {
        tags.iter()
            .filter_map(|tag| tag.as_str().map(str::to_owned))
            .collect()
    });
    Prefers {
        languages: languages.unwrap_or_default(),
        reduced_motion: asked["reducedMotion"].as_bool().unwrap_or(false),
    }
}
