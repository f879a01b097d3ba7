//! Pages with clues and their drawings: the drawing is as large as the lesson says, and has a layer for the ground and for each place.

use sango::activities::Activity;
use sango::activities::spot_the_clue::{Content, Page};
use sango::curriculum::{Curriculum, Step, project_folder};

/// What does not fit between a page and its drawing.
fn misfits(content: &Content, page: &Page, svg: &str) -> Vec<String> {
    let (wide, high) = content.size;
    let size = format!("viewBox=\"0 0 {wide} {high}\"");
    let layer = |id: &str| format!("\n<g id=\"{id}\">");
    let places = page.places.iter().map(|place| layer(place.id.as_ref()));
    let wanted = [size, layer("ground")].into_iter().chain(places);
    wanted.filter(|wanted| !svg.contains(wanted)).collect()
}

#[test]
fn every_page_has_a_layer_for_each_place() {
    let (curriculum, _) = Curriculum::load(&crate::real::sources());
    let mut pages = 0;
    for step in curriculum.lessons.values().flat_map(|it| &it.steps) {
        let Step::Activity(step) = step else { continue };
        let Activity::SpotTheClue(content) = &step.activity else {
            continue;
        };
        for page in &content.pages {
            pages += 1;
            let path = project_folder().join(format!("assets/art/{}.svg", page.art));
            let svg = std::fs::read_to_string(&path).expect("the drawing");
            assert_eq!(misfits(content, page, &svg), [""; 0], "{}", page.art);
            // Its twin: without its first layer something is missing.
            let less = svg.replacen("\n<g id=\"ground\">", "\n<g id=\"other\">", 1);
            assert_eq!(misfits(content, page, &less).len(), 1, "{}", page.art);
        }
    }
    assert!(pages > 5, "{pages}");
}
