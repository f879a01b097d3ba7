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

/// The options, reasons and adults of a lesson's file that have a picture: each with the line that is left without.
fn without_a_picture(text: &str) -> Vec<(String, String)> {
    let of_choices = text.match_indices("(id: \"").filter_map(|(at, _)| {
        let end = at + text[at..].find(')')?;
        let choice = &text[at..=end];
        // Neither what is shown only, nor what has choices within.
        let others = ["who:", "right: [", "app:", "place:"];
        let is_choice = !others.iter().any(|other| choice.contains(other));
        let (from, rest) = choice.split_once(", art: \"").filter(|_| is_choice)?;
        let (_, after) = rest.split_once('"')?;
        let id = choice[6..].split('"').next()?;
        let blind = format!("{}{from}{after}{}", &text[..at], &text[end + 1..]);
        Some((id.to_owned(), blind))
    });
    of_choices.collect()
}

#[test]
fn what_explorers_choose_has_a_picture() {
    for lesson in ["my-treasures", "tell-someone"] {
        let path = format!("assets/curriculum/explorers/{lesson}.ron");
        let all = sources();
        let text = all.files[&path].clone();
        let choices = without_a_picture(&text);
        assert!(choices.len() >= 8, "{lesson}: {choices:?}");
        for (id, blind) in choices {
            let mut sources = sources();
            sources.insert(&path, &blind);
            let (curriculum, problems) = Curriculum::load(&sources);
            let what = format!("`{id}` has no picture, and explorers choose before they can read");
            assert_eq!(problems.len(), 1, "{lesson} {id}: {problems:#?}");
            assert_eq!((&problems[0].file, &problems[0].what), (&path, &what));
            assert!(curriculum.lesson(&lesson.into()).is_none());
        }
    }
}
