//! The project's own content.

use sango::curriculum::{Curriculum, Sources, project_folder};
use sango::ids::Band;

pub fn sources() -> Sources {
    let (sources, problems) = Sources::from_folder(&project_folder()).unwrap();
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
    let problems = sango::curriculum::check_folder(&project_folder()).unwrap();
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "\n{}", list.join("\n"));
}
