//! Bytes of the page: every file raw, gzip and brotli, and the sum of a first play.

use std::collections::BTreeMap;
use std::path::Path;

use sango::ids::Band;
use sango::packs;
use serde_json::{Value, json};

use super::{Figure, megabytes};
use crate::paths;
use crate::stop::{About, Done};

/// The promise: everything up to the first playable step in one language.
const MOST_BROTLI: u64 = 5_000_000;
const MOST_GZIP: u64 = 7_200_000;

/// Sizes raw, gzip, brotli; a file without a twin is sent as it is.
#[derive(Clone, Copy, Default)]
struct Sizes {
    raw: u64,
    gz: u64,
    br: u64,
}

impl std::ops::AddAssign for Sizes {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gz += other.gz;
        self.br += other.br;
    }
}

/// One figure a file, then the sums.
pub fn figures(folder: &Path) -> Done<Vec<Figure>> {
    let plain = |sizes: Sizes| json!({ "raw": sizes.raw, "gzip": sizes.gz, "brotli": sizes.br });
    let build: Value = serde_json::from_str(
        &std::fs::read_to_string(folder.join("build.json")).about("build.json")?,
    )
    .about("build.json")?;
    let mut rows = Vec::new();
    let mut first: BTreeMap<Band, Sizes> = BTreeMap::new();
    let mut all = Sizes::default();
    let mut list = serde_json::Map::new();
    for (name, path) in paths::files(folder) {
        if name.ends_with(".br") || name.ends_with(".gz") || name == "build.json" {
            continue;
        }
        let size = |path: &Path| path.metadata().map(|data| data.len()).ok();
        let raw = size(&path).unwrap_or(0);
        let twin = |ending: &str| size(&folder.join(format!("{name}.{ending}"))).unwrap_or(raw);
        let sizes = Sizes {
            raw,
            gz: twin("gz"),
            br: twin("br"),
        };
        all += sizes;
        for band in Band::ALL {
            if in_first_play(&build, &name, band) {
                *first.entry(band).or_default() += sizes;
            }
        }
        list.insert(name.clone(), plain(sizes));
        rows.push((name, sizes));
    }
    // The band whose first step is the farthest.
    let first = first.into_values().max_by_key(|sizes| sizes.br);
    let first = first.unwrap_or_default();
    rows.sort_by_key(|(_, sizes)| std::cmp::Reverse(sizes.br));
    let shown = |sizes: Sizes| {
        format!(
            "{} raw, {} gzip, {} brotli",
            megabytes(sizes.raw),
            megabytes(sizes.gz),
            megabytes(sizes.br)
        )
    };
    let mut figures: Vec<Figure> = rows
        .iter()
        .take(12)
        .map(|(name, sizes)| {
            Figure::new(
                &format!("file {name}"),
                format!("`{name}`"),
                shown(*sizes),
                plain(*sizes),
            )
        })
        .collect();
    figures.push(Figure::new(
        "files",
        format!("all {} files of target/web/", rows.len()),
        shown(all),
        Value::Object(list),
    ));
    figures.push(
        Figure::new(
            "first_play_brotli",
            "first play, brotli",
            megabytes(first.br),
            json!(first.br),
        )
        .at_most(megabytes(MOST_BROTLI), first.br <= MOST_BROTLI),
    );
    figures.push(
        Figure::new(
            "first_play_gzip",
            "first play, gzip",
            megabytes(first.gz),
            json!(first.gz),
        )
        .at_most(megabytes(MOST_GZIP), first.gz <= MOST_GZIP),
    );
    Ok(figures)
}

/// What is fetched before the first step of an English child of this band.
fn in_first_play(build: &Value, name: &str, band: Band) -> bool {
    let wanted = [
        packs::words("en"),
        packs::words_of(band, "en"),
        packs::drawings_of(band),
    ];

    let ahead = build["first"].as_array().into_iter().flatten().any(|file| {
        let for_all = file["languages"].is_null();
        file["path"] == json!(name)
            && (for_all
                || file["languages"]
                    .as_array()
                    .is_some_and(|tags| tags.contains(&json!("en"))))
    });
    let page = [
        "index.html",
        "page.js",
        "style.css",
        "icon.svg",
        "manifest.webmanifest",
        "sango.js",
        "sango_bg.wasm",
        "content.json",
        "art.json",
    ];
    ahead || page.contains(&name) || wanted.iter().any(|pack| pack == name)
}
