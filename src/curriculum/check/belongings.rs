//! What one band alone needs: the words of its lessons and of its questions, and drawings that nothing but its content names. A browser
//! fetches them once it is known who plays.

use super::super::{Curriculum, Sources, read};
use super::program::Mentions;
use crate::ids::Band;
use std::collections::{BTreeMap, BTreeSet};

/// Drawings of a lesson, by what stands before its id.
const OF_A_LESSON: [&str; 3] = ["isles/", "creatures/", "sticker-"];

/// The files among `paths` that belong to one band, with the band. What several bands' content names, or the program
/// (`rust_sources`, path and text), belongs to none.
pub fn of_one_band<'p>(
    sources: &Sources,
    rust_sources: &[(String, String)],
    paths: impl IntoIterator<Item = &'p str>,
) -> BTreeMap<&'p str, Band> {
    let (curriculum, found) = read::read(sources);
    let lessons = lessons(&curriculum);
    let mut named: BTreeMap<&str, BTreeSet<Option<Band>>> = BTreeMap::new();
    for art in &found.art {
        named
            .entry(&art.id)
            .or_default()
            .insert(band_of_content(&art.file));
    }
    let program = Mentions::of(rust_sources);
    let of = |path: &str| {
        if let Some(words) = path.strip_prefix("locales/") {
            let name = words.split_once('/')?.1.strip_suffix(".ftl")?;
            let items = |band: &Band| name == format!("items-{}", band.id());
            return lessons
                .get(name)
                .copied()
                .or_else(|| Band::ALL.into_iter().find(items));
        }
        let name = path.strip_prefix("assets/art/")?.strip_suffix(".svg")?;
        let lesson = |before: &str| lessons.get(name.strip_prefix(before)?).copied();
        if let Some(band) = OF_A_LESSON.iter().find_map(|before| lesson(before)) {
            return Some(band);
        }
        let bands = named.get(name)?;
        let one = bands.first().copied().flatten()?;
        (bands.len() == 1 && !program.names(name)).then_some(one)
    };
    let each = paths.into_iter();
    each.filter_map(|path| Some((path, of(path)?))).collect()
}

/// The drawings that each content file names, by the file's path.
pub fn drawings_named(sources: &Sources) -> BTreeMap<String, BTreeSet<String>> {
    let (_, found) = read::read(sources);
    let mut by_file: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for art in found.art {
        by_file.entry(art.file).or_default().insert(art.id);
    }
    by_file
}

/// Each lesson's band, those to come included.
fn lessons(curriculum: &Curriculum) -> BTreeMap<&str, Band> {
    let taught = curriculum
        .modules
        .iter()
        .map(|(band, module)| (band, &module.lessons));
    let all = taught.chain(&curriculum.coming);
    let each = all.flat_map(|(band, lessons)| {
        let ids = lessons.iter();
        ids.map(|id| (id.as_ref(), *band))
    });
    each.collect()
}

/// Whose content a file is.
fn band_of_content(file: &str) -> Option<Band> {
    let below = |band: &Band| {
        file.starts_with(&format!("assets/curriculum/{}/", band.id()))
            || file == format!("assets/items/{}.ron", band.id())
    };
    Band::ALL.into_iter().find(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_belongs_to_the_one_band_whose_content_alone_names_it() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let (sources, _) = Sources::from_folder(root).expect("the content");
        let rust = super::super::program_sources(root).expect("the program").0;
        let paths = [
            "assets/art/box-open.svg",
            "assets/art/prop-cat.svg",
            "assets/art/prop-sock-whale.svg",
            "assets/art/place-home.svg",
            "assets/art/isles/footprints.svg",
            "assets/art/sticker-my-keys.svg",
            "locales/fr/footprints.ftl",
            "locales/fr/items-guardians.ftl",
            "locales/fr/ui-map.ftl",
            "locales/status.ron",
            "assets/modules.ron",
        ];
        let of = of_one_band(&sources, &rust, paths);
        let band = |path: &str| of.get(path).copied();
        assert_eq!(band(paths[2]), Some(Band::Explorers));
        assert_eq!(band(paths[4]), Some(Band::Navigators));
        assert_eq!(band(paths[5]), Some(Band::Explorers));
        assert_eq!(band(paths[6]), Some(Band::Navigators));
        assert_eq!(band(paths[7]), Some(Band::Guardians));
        // Two bands name the cat; the program makes the names of places.
        for path in [paths[1], paths[3], paths[8], paths[9], paths[10]] {
            assert_eq!(band(path), None, "{path}");
        }
        // The twin: once the program names it, it is everybody's.
        let named = [(
            "src/game/x.rs".to_owned(),
            "\"prop-sock-{kind}\"".to_owned(),
        )];
        assert_eq!(of_one_band(&sources, &named, [paths[2]]).len(), 0);
    }
}
