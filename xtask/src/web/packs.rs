//! Many small texts in one request: the content, the words of each language, the drawings; and what only one band needs in packs of its own. Each is
//! JSON from path to text, the paths as they are in the project.

use std::collections::BTreeMap;
use std::path::Path;

use sango::curriculum::Sources;
use sango::curriculum::check::{of_one_band, program_sources};
use sango::ids::Band;
use sango::locale::Languages;
use sango::packs::{drawings_of, words, words_of};

use crate::paths;
use crate::stop::{About, Done, failed};

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
    let mut loose = Vec::new();
    let mut texts = Pack::new();
    for folder in ["assets", "locales"] {
        for (name, path) in paths::files(&root.join(folder)) {
            let name = format!("{folder}/{name}");
            if name == "assets/provenance.ron" {
                // It stands in the repository; nobody who plays needs it.
                continue;
            }
            if [".ron", ".svg", ".ftl"]
                .iter()
                .any(|end| name.ends_with(end))
            {
                let text = std::fs::read_to_string(&path).about(path.display())?;
                texts.insert(name, text);
            } else if folder == "assets" {
                loose.push((name, std::fs::read(&path).about(path.display())?));
            }
        }
    }
    let languages = offered(&texts)?;
    let bands = of_bands(&root, &texts)?;
    let mut packs: BTreeMap<String, Pack> = BTreeMap::new();
    for (name, text) in &texts {
        let band = bands.get(name.as_str());
        if let Some(pack) = pack_of(name, band, &languages) {
            let pack = packs.entry(pack).or_default();
            pack.insert(name.clone(), text.clone());
        }
    }
    let packs = packs
        .iter()
        .map(|(name, pack)| (name.clone(), json(pack)))
        .collect();
    Ok(Packs {
        packs,
        languages,
        loose,
    })
}

/// The pack in which a file goes; none for words in a language that is not offered.
fn pack_of(name: &str, band: Option<&Band>, languages: &[String]) -> Option<String> {
    let spoken = name
        .strip_prefix("locales/")
        .and_then(|name| name.split_once('/'));
    let pack = match (spoken, band) {
        (Some((tag, _)), _) if !languages.iter().any(|known| known == tag) => return None,
        (Some((tag, _)), Some(band)) => words_of(*band, tag),
        (Some((tag, _)), None) => words(tag),
        (None, Some(band)) => drawings_of(*band),
        (None, None) if name.ends_with(".svg") => "art.json".to_owned(),
        (None, None) => "content.json".to_owned(),
    };
    Some(pack)
}

/// What belongs to one band alone.
fn of_bands<'t>(root: &Path, texts: &'t Pack) -> Done<BTreeMap<&'t str, Band>> {
    let (sources, _) = Sources::from_folder(root).about("the content")?;
    let (program, _) = program_sources(root).about("src/")?;
    let paths = texts.keys().map(String::as_str);
    Ok(of_one_band(&sources, &program, paths))
}

/// Drafts are not delivered: only languages that locales/status.ron calls complete.
fn offered(texts: &Pack) -> Done<Vec<String>> {
    let known = texts
        .get("locales/status.ron")
        .map(|status| Languages::parse(status));
    let Some(Ok(known)) = known else {
        return Err(failed("locales/status.ron cannot be read"));
    };
    Ok(known
        .offered()
        .map(|language| language.tag.to_string())
        .collect())
}

fn json(pack: &Pack) -> String {
    serde_json::Value::from_iter(
        pack.iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    )
    .to_string()
}
