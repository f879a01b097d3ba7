//! The browser: files from the loader's packs, and the doors of web/page (`globalThis.sango`), which say at their heads what they
//! take and give.

use std::collections::{BTreeMap, BTreeSet};

use bevy::prelude::*;
use data_encoding::BASE64;
use serde::Deserialize;

use super::late::Fetch;
use super::{Answered, Of, Opened, Prefers};
use crate::game::files::Files;
use crate::results::store::StoreError;
use crate::results::store::fresh::fresh;
use crate::session::{Fact, Journal, LineError, Record, parse_line, to_line};

/// The page's own functions, as web/page/*.js define them.
pub mod page {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        /// JSON: reducedMotion, highContrast, languages, path, dpr, textSize, touch, secure.
        #[wasm_bindgen(js_namespace = sango)]
        pub fn prefers() -> String;

        /// JSON array of packs that are here.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = loaded)]
        pub fn packs_loaded() -> String;
        /// JSON: what the address asks for.
        #[wasm_bindgen(js_namespace = sango, js_name = address)]
        pub fn address() -> String;
        /// Something without which nobody can play is not to be had: the page says so.
        #[wasm_bindgen(js_namespace = sango, js_name = lost)]
        pub fn lost(what: &str);
        /// Begins to fetch a pack.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = ask)]
        pub fn pack_ask(name: &str);
        /// absent, loading, ready or failed.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = state)]
        pub fn pack_state(name: &str) -> String;
        /// A pack's JSON: path to text.
        #[wasm_bindgen(js_namespace = ["sango", "packs"], js_name = get)]
        pub fn pack(name: &str) -> Option<String>;

        /// JSON array of the other files that are here.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = names)]
        pub fn file_names() -> String;
        /// Begins to fetch such a file.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = ask)]
        pub fn file_ask(path: &str);
        /// absent, loading, ready or failed.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = state)]
        pub fn file_state(path: &str) -> String;
        /// Such a file's bytes.
        #[wasm_bindgen(js_namespace = ["sango", "files"], js_name = bytes)]
        pub fn file_bytes(path: &str) -> Option<Vec<u8>>;

        /// JSON: device, lines, docs, refused, why.
        #[wasm_bindgen(js_namespace = ["sango", "store"], js_name = loaded)]
        pub fn store_loaded() -> Option<String>;
        /// JSON array of lines to keep, all or none.
        #[wasm_bindgen(js_namespace = ["sango", "store"], js_name = append)]
        pub fn store_append(lines: &str, ticket: f64);
        /// A document, replaced whole.
        #[wasm_bindgen(js_namespace = ["sango", "store"], js_name = put)]
        pub fn store_put(name: &str, text: &str, ticket: f64);
        /// Moves a damaged line out of the way.
        #[wasm_bindgen(js_namespace = ["sango", "store"], js_name = set_aside)]
        pub fn store_set_aside(device: &str, seq: f64, ticket: f64);
        /// JSON array of answers since the last call.
        #[wasm_bindgen(js_namespace = ["sango", "store"], js_name = take)]
        pub fn store_take() -> String;

        /// The screen in words, for the page's own tree.
        #[wasm_bindgen(js_namespace = ["sango", "mirror"], js_name = update)]
        pub fn mirror_update(json: &str);
        /// JSON array of what was asked of that tree.
        #[wasm_bindgen(js_namespace = ["sango", "mirror"], js_name = take)]
        pub fn mirror_take() -> String;
        /// JSON array of keys pressed there.
        #[wasm_bindgen(js_namespace = ["sango", "keys"], js_name = take)]
        pub fn keys_take() -> String;
        /// Gives the page a function that makes the game update once.
        #[wasm_bindgen(js_namespace = sango)]
        pub fn on_wake(wake: &Closure<dyn FnMut()>);

        /// Says one sentence in place of what is being said; volume 0 to 1.
        #[wasm_bindgen(js_namespace = ["sango", "speech"], js_name = speak)]
        pub fn speech_speak(id: f64, text: &str, lang: &str, volume: f32);
        /// Stops.
        #[wasm_bindgen(js_namespace = ["sango", "speech"], js_name = hush)]
        pub fn speech_hush();
        /// Whether somebody has done something in the page yet.
        #[wasm_bindgen(js_namespace = ["sango", "speech"], js_name = may_begin)]
        pub fn speech_may_begin() -> bool;
        /// JSON array of what was heard since the last call.
        #[wasm_bindgen(js_namespace = ["sango", "speech"], js_name = take)]
        pub fn speech_take() -> String;
        /// JSON array of the paths of recorded texts, here or not.
        #[wasm_bindgen(js_namespace = ["sango", "speech"], js_name = recordings)]
        pub fn recordings() -> String;

        /// A file for the person.
        #[wasm_bindgen(js_namespace = sango)]
        pub fn download(name: &str, mime: &str, base64: &str);
    }
}

/// Reads every pack and file that the loader has fetched.
pub fn read_files() -> Files {
    let mut files = Files::default();
    for name in packs_here() {
        for (path, bytes) in unpacked(&name) {
            files.insert(path, bytes);
        }
    }
    let paths = serde_json::from_str::<Vec<String>>(&page::file_names()).unwrap_or_default();
    for path in paths {
        if let Some(bytes) = page::file_bytes(&path) {
            files.insert(path, bytes);
        }
    }
    files
}

/// The packs that the loader has fetched.
pub(super) fn packs_here() -> Vec<String> {
    serde_json::from_str(&page::packs_loaded()).unwrap_or_default()
}

/// The files of a pack that is here.
fn unpacked(name: &str) -> Vec<(String, Vec<u8>)> {
    let text = page::pack(name).unwrap_or_default();
    match serde_json::from_str::<BTreeMap<String, String>>(&text) {
        Ok(pack) => {
            let files = pack.into_iter();
            files
                .map(|(path, text)| (path, text.into_bytes()))
                .collect()
        }
        Err(error) => {
            error!("{name} cannot be read: {error}");
            Vec::new()
        }
    }
}

/// Begins to fetch a pack or another file; says whether there is anything to wait for.
pub(super) fn fetch(what: &str) -> bool {
    if what.starts_with("assets/") {
        page::file_ask(what);
    } else {
        page::pack_ask(what);
    }
    true
}

/// How the fetch stands.
pub(super) fn fetched(what: &str) -> Fetch {
    let is_file = what.starts_with("assets/");
    let state = if is_file {
        page::file_state(what)
    } else {
        page::pack_state(what)
    };
    match state.as_str() {
        "ready" if is_file => {
            let bytes = page::file_bytes(what).unwrap_or_default();
            Fetch::Here(vec![(what.to_owned(), bytes)])
        }
        "ready" => Fetch::Here(unpacked(what)),
        "loading" => Fetch::UnderWay,
        _ => Fetch::Failed,
    }
}

/// Something without which nobody can play is not to be had.
pub(in crate::game) fn lost(what: &str) {
    page::lost(what);
}

/// The paths of all recorded texts, fetched already or not.
pub fn recordings(_: &Files) -> Vec<String> {
    serde_json::from_str(&page::recordings()).unwrap_or_default()
}

/// What a page's address asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Address {
    /// The language to be spoken.
    pub language: Option<String>,
    /// A lesson, and a step of it, to be tried out.
    pub preview: Option<String>,
    /// Every shuffle begins with it.
    pub seed: Option<u64>,
}

/// What this page's address asks for.
pub fn address() -> Address {
    serde_json::from_str(&page::address()).unwrap_or_default()
}

/// The browser's languages, and its wishes for little movement and for high contrast.
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
        high_contrast: asked["highContrast"].as_bool().unwrap_or(false),
    }
}

/// The browser's records: the page's IndexedDB, answered through its queue.
pub struct Storage {
    waiting: BTreeMap<u64, (Record, Fact)>,
    docs: BTreeMap<String, String>,
    /// Whole lines of newer releases.
    unknown: Vec<String>,
    ticket: u64,
}

/// The page's store as it was when the game began.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Loaded {
    device: String,
    lines: Vec<Line>,
    docs: BTreeMap<String, String>,
    refused: bool,
    why: String,
    text: String,
}

#[derive(Deserialize)]
struct Line {
    device: String,
    seq: f64,
    text: String,
}

/// What the page's store says.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Said {
    ticket: f64,
    ok: bool,
    why: String,
    text: String,
    heard: Option<Heard>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Heard {
    lines: Vec<Line>,
    docs: BTreeMap<String, Option<String>>,
}

fn trouble(why: &str, text: &str) -> StoreError {
    match why {
        "full" => StoreError::Full,
        "refused" => StoreError::Refused,
        _ => StoreError::Other(text.to_owned()),
    }
}

/// Where the page's store keeps a line: under its device and number. A line that names neither, or a second one with the same (which
/// only a fault can bring about), gets a place that follows from its text.
fn place(line: &str, taken: &mut BTreeSet<(String, u64)>) -> (String, u64) {
    #[derive(Deserialize)]
    struct Placed {
        device: String,
        seq: u64,
    }
    let named = serde_json::from_str::<Placed>(line).map(|placed| (placed.device, placed.seq));
    let of_text = || (format!("#{:08x}", crc32fast::hash(line.as_bytes())), 0);
    let place = named.unwrap_or_else(|_| of_text());
    if taken.insert(place.clone()) {
        return place;
    }
    let place = (format!("{}{}", place.0, of_text().0), place.1);
    taken.insert(place.clone());
    place
}

impl Storage {
    /// Takes over what the loader has opened; where storage is refused, everything stays in memory and `trouble` says so.
    pub fn open(_world: &World) -> Opened {
        let text = page::store_loaded().unwrap_or_default();
        let loaded: Loaded = serde_json::from_str(&text).unwrap_or_default();
        let mut storage = Self {
            waiting: BTreeMap::new(),
            docs: loaded.docs,
            unknown: Vec::new(),
            ticket: 0,
        };
        let mut journal = Journal::new(loaded.device.as_str().into());
        let damaged = storage.take_in(&mut journal, loaded.lines);
        let trouble = loaded.refused.then(|| trouble(&loaded.why, &loaded.text));
        Opened {
            storage,
            journal,
            damaged,
            trouble,
        }
    }

    /// Reads lines into the journal; damaged ones are put aside, those of newer releases stay untouched. Says how many were damaged.
    fn take_in(&mut self, journal: &mut Journal, lines: Vec<Line>) -> usize {
        let mut damaged = 0;
        for line in lines {
            match parse_line(&line.text) {
                Ok(record) => {
                    journal.merge([record]);
                }
                Err(LineError::Unknown) => self.unknown.push(line.text),
                Err(_) => {
                    damaged += 1;
                    self.ticket += 1;
                    page::store_set_aside(&line.device, line.seq, self.ticket as f64);
                }
            }
        }
        damaged
    }

    /// Adds a fact; the answer comes with [`Self::poll`] when the transaction is complete.
    pub fn append(&mut self, journal: &mut Journal, of: Of, fact: Fact) {
        let record = journal.draft(&of.class, of.seat, &of.module_version, fact.clone());
        let line = serde_json::json!([{ "device": record.device, "seq": record.seq, "text": to_line(&record) }]);
        self.ticket += 1;
        page::store_append(&line.to_string(), self.ticket as f64);
        self.waiting.insert(self.ticket, (record, fact));
    }

    /// Adds another device's lines as they stand, and says how many facts were new. [`Self::poll`] tells when they could not be
    /// kept.
    pub fn import(&mut self, journal: &mut Journal, lines: Vec<String>) -> usize {
        let fresh = fresh(journal, &self.unknown, lines);
        let mut taken: BTreeSet<(String, u64)> = journal
            .records()
            .iter()
            .map(|record| (record.device.0.clone(), record.seq))
            .collect();
        let rows: Vec<serde_json::Value> = fresh
            .lines
            .iter()
            .map(|line| {
                let (device, seq) = place(line, &mut taken);
                serde_json::json!({ "device": device, "seq": seq, "text": line })
            })
            .collect();
        let newer = |line: &&String| parse_line(line) == Err(LineError::Unknown);
        self.unknown
            .extend(fresh.lines.iter().filter(newer).cloned());
        if !rows.is_empty() {
            self.ticket += 1;
            page::store_append(
                &serde_json::Value::from(rows).to_string(),
                self.ticket as f64,
            );
        }
        journal.merge(fresh.records)
    }

    /// Whole lines of newer releases that lie here.
    pub fn unknown(&self) -> Vec<String> {
        self.unknown.clone()
    }

    /// What the store has answered since the last call, and what other tabs wrote.
    pub fn poll(&mut self, journal: &mut Journal) -> Vec<Answered> {
        let said: Vec<Said> = serde_json::from_str(&page::store_take()).unwrap_or_default();
        let mut answers = Vec::new();
        for said in said {
            if let Some(heard) = said.heard {
                self.take_in(journal, heard.lines);
                self.docs.extend(
                    heard
                        .docs
                        .into_iter()
                        .filter_map(|(name, text)| Some((name, text?))),
                );
                continue;
            }
            let kept = if said.ok {
                Ok(())
            } else {
                Err(trouble(&said.why, &said.text))
            };
            let fact = self.waiting.remove(&(said.ticket as u64));
            // Of documents only failures are told.
            if fact.is_none() && kept.is_ok() {
                continue;
            }
            let fact = fact.map(|(record, fact)| {
                journal.merge([record]);
                fact
            });
            answers.push(Answered { fact, kept });
        }
        answers
    }

    /// Damaged lines stay in the browser's own store: there is no file to point to.
    pub fn aside(&self) -> Option<String> {
        None
    }

    /// A document beside the records.
    pub fn get(&mut self, name: &str) -> Option<Vec<u8>> {
        self.docs.get(name).map(|text| text.clone().into_bytes())
    }

    /// Keeps a document beside the records: text only.
    pub fn put(&mut self, name: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.ticket += 1;
        page::store_put(name, &text, self.ticket as f64);
        self.docs.insert(name.to_owned(), text);
    }
}

/// Hands a person files as downloads.
#[derive(Resource, Debug, Clone, Default)]
pub struct Saver;

impl Saver {
    /// Hands over a file; says its name.
    ///
    /// # Errors
    /// None: the browser tells the person itself.
    pub fn save(&self, name: &str, mime: &str, bytes: &[u8]) -> Result<String, String> {
        page::download(name, mime, &BASE64.encode(bytes));
        Ok(name.to_owned())
    }
}
