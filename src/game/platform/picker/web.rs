//! The browser: web/page/7-files.js.

use super::{Found, MOST_BYTES, MOST_FILES, Picked};
use data_encoding::BASE64;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["sango", "brought"], js_name = pick)]
    fn page_pick(ending: &str, most_files: u32, most_bytes: f64, ticket: u32);
    #[wasm_bindgen(js_namespace = ["sango", "brought"], js_name = paste)]
    fn page_paste(ticket: u32);
    #[wasm_bindgen(js_namespace = ["sango", "brought"], js_name = can_paste)]
    fn page_can_paste() -> bool;
    #[wasm_bindgen(js_namespace = ["sango", "brought"], js_name = take)]
    fn page_take() -> String;
}

#[derive(Default)]
pub(super) struct Way {
    ticket: u32,
}

#[derive(Deserialize)]
struct Brought {
    ticket: u32,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    name: String,
    base64: String,
}

impl Way {
    pub fn ask(&mut self, ending: &'static str, _: &crate::game::platform::Saver) {
        self.ticket += 1;
        page_pick(ending, MOST_FILES as u32, MOST_BYTES as f64, self.ticket);
    }

    pub fn paste(&mut self) {
        self.ticket += 1;
        page_paste(self.ticket);
    }

    /// An earlier question that is answered late is nobody's any more.
    pub fn poll(&mut self) -> Option<Found> {
        let taken: Vec<Brought> = serde_json::from_str(&page_take()).unwrap_or_default();
        let ours = taken.into_iter().find(|one| one.ticket == self.ticket)?;
        let picked = |file: File| {
            let bytes = BASE64.decode(file.base64.as_bytes()).ok()?;
            Some(Picked {
                name: file.name,
                bytes,
                place: None,
            })
        };
        Some(Found {
            files: ours.files.into_iter().filter_map(picked).collect(),
            places: None,
        })
    }
}

pub(super) fn can_paste() -> bool {
    page_can_paste()
}
