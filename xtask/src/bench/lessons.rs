//! What one lesson weighs: its steps, its words in one language, and every drawing that it names, shared ones too.

use std::collections::BTreeMap;

use sango::curriculum::Sources;
use sango::curriculum::check::drawings_named;
use serde_json::json;

use super::Figure;
use crate::paths;
use crate::stop::{About, Done};
use crate::web::packed;

/// The promise, as brotli.
const MOST: usize = 250_000;

/// The heaviest lesson in its heaviest language.
pub fn figure() -> Done<Figure> {
    let root = paths::root();
    let (sources, _) = Sources::from_folder(&root).about("the content")?;
    let named = drawings_named(&sources);
    let mut weights: BTreeMap<String, usize> = BTreeMap::new();
    for (file, drawings) in &named {
        let Some(lesson) = file
            .strip_prefix("assets/curriculum/")
            .and_then(|below| below.split_once('/')?.1.strip_suffix(".ron"))
        else {
            continue;
        };
        let mut own = sources.files.get(file).cloned().unwrap_or_default();
        for drawing in drawings {
            let path = root.join(format!("assets/art/{drawing}.svg"));
            // The cast are rigs, of many files, which every lesson shares.
            own += &std::fs::read_to_string(path).unwrap_or_default();
        }
        let words = |(path, _): &(&String, &String)| path.ends_with(&format!("/{lesson}.ftl"));
        for (_, words) in sources.files.iter().filter(words) {
            let weight = packed(&format!("{own}{words}")).about(lesson)?;
            let heaviest = weights.entry(lesson.to_owned()).or_default();
            *heaviest = weight.max(*heaviest);
        }
    }
    let heaviest = weights.iter().max_by_key(|(_, weight)| **weight);
    let (name, weight) = heaviest.map_or(("", 0), |(name, weight)| (name.as_str(), *weight));
    let figure = Figure::new(
        "lessons",
        "a lesson's own download, brotli, one language: the heaviest",
        format!("{:.1} kB (`{name}`)", weight as f64 / 1e3),
        json!(weights),
    );
    Ok(figure.at_most("250 kB", weight > 0 && weight <= MOST))
}
