//! Many small texts in one request: the content, one pack a language, the drawings, the isles of each band. Each is JSON from path to text, the paths
//! as they are in the project.

use std::collections::BTreeMap;

use crate::paths;
use crate::stop::{About, Done};

type Pack = BTreeMap<String, String>;

/// What the project's files become.
pub struct Packs {
    /// Pack's name to its JSON.
    pub packs: BTreeMap<String, String>,
    /// Language tags that have a pack, as their folders are called.
    pub languages: Vec<String>,
    /// The other files under assets/, path and content.
    pub loose: Vec<(String, Vec<u8>)>,
}

/// Gathers assets/ and locales/.
pub fn gather() -> Done<Packs> {
    let root = paths::root();
    let mut content = Pack::new();
    let mut art = Pack::new();
    let mut languages: BTreeMap<String, Pack> = BTreeMap::new();
    let mut isles: BTreeMap<String, Pack> = BTreeMap::new();
    let bands = bands();
    let mut loose = Vec::new();
    for (name, path) in paths::files(&root.join("assets")) {
        let name = format!("assets/{name}");
        if name == "assets/provenance.ron" {
            // It stands in the repository; nobody who plays needs it.
            continue;
        }
        if name.ends_with(".ron") {
            content.insert(name, std::fs::read_to_string(&path).about(path.display())?);
        } else if name.ends_with(".svg") {
            let text = std::fs::read_to_string(&path).about(path.display())?;
            let pack = match band_of(&name, &bands) {
                Some(band) => isles.entry(format!("isles-{band}.json")).or_default(),
                None => &mut art,
            };
            pack.insert(name, text);
        } else {
            loose.push((name, std::fs::read(&path).about(path.display())?));
        }
    }
    for (name, path) in paths::files(&root.join("locales")) {
        let text = std::fs::read_to_string(&path).about(path.display())?;
        match name.split_once('/') {
            Some((tag, file)) if file.ends_with(".ftl") => {
                languages
                    .entry(tag.to_string())
                    .or_default()
                    .insert(format!("locales/{name}"), text);
            }
            None if name.ends_with(".ron") => {
                content.insert(format!("locales/{name}"), text);
            }
            _ => {}
        }
    }
    offered(&content, &mut languages);
    let mut packs = BTreeMap::new();
    packs.insert("content.json".to_string(), json(&content));
    packs.insert("art.json".to_string(), json(&art));
    packs.extend(isles.iter().map(|(name, pack)| (name.clone(), json(pack))));
    let tags = languages.keys().cloned().collect();
    for (tag, texts) in languages {
        packs.insert(format!("lang-{tag}.json"), json(&texts));
    }
    Ok(Packs {
        packs,
        languages: tags,
        loose,
    })
}

/// The band of each lesson, taught already or still to come.
fn bands() -> BTreeMap<String, String> {
    let Ok((sources, _)) = sango::curriculum::Sources::from_folder(&paths::root()) else {
        return BTreeMap::new();
    };
    let (curriculum, _) = sango::curriculum::Curriculum::load(&sources);
    let modules = curriculum
        .modules
        .iter()
        .map(|(band, of)| (band, &of.lessons));
    let all = modules.chain(curriculum.coming.iter());
    let each = all.flat_map(|(band, lessons)| {
        let ids = lessons.iter();
        ids.map(|id| (id.to_string(), band.to_string()))
    });
    each.collect()
}

/// Whose isle or creature a drawing is; none for what every band needs.
fn band_of<'a>(path: &str, bands: &'a BTreeMap<String, String>) -> Option<&'a String> {
    let name = path
        .strip_prefix("assets/art/isles/")
        .or_else(|| path.strip_prefix("assets/art/creatures/"))?;
    bands.get(name.strip_suffix(".svg")?)
}

fn json(pack: &Pack) -> String {
    serde_json::Value::from_iter(
        pack.iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    )
    .to_string()
}

/// Drafts are not delivered: only languages that locales/status.ron calls complete.
fn offered(content: &Pack, languages: &mut BTreeMap<String, Pack>) {
    let Some(status) = content.get("locales/status.ron") else {
        return;
    };
    let Ok(known) = sango::locale::Languages::parse(status) else {
        return;
    };
    let complete: Vec<String> = known
        .offered()
        .map(|language| language.tag.to_string())
        .collect();
    languages.retain(|tag, _| complete.contains(tag));
}
