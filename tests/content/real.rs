//! The project's own content.

use sango::curriculum::{Curriculum, Sources};
use sango::ids::Band;
use std::path::Path;

fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (sources, problems) = Sources::from_folder(root).unwrap();
    assert!(problems.is_empty(), "{problems:#?}");
    sources
}

#[test]
fn all_of_it_is_read() {
    let (curriculum, problems) = Curriculum::load(&sources());
    assert!(problems.is_empty(), "{problems:#?}");
    let module = curriculum.module(Band::Navigators).unwrap();
    assert!(module.core.iter().all(|id| curriculum.lesson(id).is_some()));
    assert!(curriculum.bank(Band::Navigators).is_some());
    assert!(curriculum.countries.contains_key("international"));
    assert_eq!(curriculum.cutoffs.version, 1);
}

#[test]
fn the_check_finds_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let problems = sango::curriculum::check_folder(root).unwrap();
    let list: Vec<String> = problems
        .iter()
        .map(ToString::to_string)
        .filter(|problem| !problem.contains("nothing uses the text `ui-"))
        .collect();
    assert!(list.is_empty(), "\n{}", list.join("\n"));
}
