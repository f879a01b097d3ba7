//! Many small texts in one request: the content, one pack a language, the drawings. Each is JSON from path to text, the paths
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
    let mut loose = Vec::new();
    for (name, path) in paths::files(&root.join("assets")) {
        let name = format!("assets/{name}");
        if name.ends_with(".ron") {
            content.insert(name, std::fs::read_to_string(&path).about(path.display())?);
        } else if name.ends_with(".svg") {
            art.insert(name, std::fs::read_to_string(&path).about(path.display())?);
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
