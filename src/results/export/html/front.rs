//! What every page begins with: what it is, what it is about, and whether its numbers are real; and what it ends with: how to read it.

use super::bars::bar;
use super::markup::Markup;
use super::{Part, SIGNS};
use crate::results::export::grid::Place;
use crate::results::export::say::Figure;

/// Title, banner and what it is about.
pub(super) fn build(page: &mut Markup, part: &Part) {
    let (say, of) = (part.say, part.publication);
    page.open("header", &[]);
    page.open("p", &[("class", "mark")]);
    page.element("b", &[("lang", "en")], "Sango");
    page.element("span", &[], say.text("ui-export-subject"));
    page.close("p");
    page.element("h1", &[], say.kind(of.kind));
    page.element("p", &[("class", "what")], say.what(of.kind));
    page.close("header");
    if of.simulated {
        page.open("div", &[("class", "banner"), ("role", "note")]);
        page.element("b", &[], say.text("ui-export-simulated"));
        page.element("span", &[], say.text("ui-export-simulated-says"));
        page.close("div");
    }
    page.open("dl", &[("class", "about")]);
    for (name, value) in say.about(of) {
        page.open("div", &[]);
        page.element("dt", &[], name);
        page.open("dd", &[]);
        page.element("bdi", &[], &value);
        page.close("dd");
        page.close("div");
    }
    page.close("dl");
}

/// All measures of one place, side by side.
pub(super) fn glance<'a>(page: &mut Markup, part: &Part<'a>, place: Place<'a>) {
    let (say, grid) = (part.say, &part.grid);
    page.open("div", &[("class", "glance")]);
    page.element("h2", &[], say.text("ui-export-glance"));
    page.open("table", &[]);
    page.open("tbody", &[]);
    for measure in grid.measures.iter().copied() {
        let Some(row) = grid.total(place, measure) else {
            continue;
        };
        page.open("tr", &[]);
        page.open("th", &[("scope", "row")]);
        page.element("bdi", &[("class", "no")], say.number(measure));
        page.raw(" ");
        page.text(say.measure(measure));
        page.element("sup", &[], &part.signs(measure));
        page.raw(" ");
        page.element("small", &[], say.base(measure));
        page.close("th");
        figure(page, part, Figure::of(row), say.measure(measure));
        page.close("tr");
    }
    page.close("tbody");
    page.close("table");
    page.close("div");
}

/// The bar of a figure and its number, two cells.
pub(super) fn figure(page: &mut Markup, part: &Part, figure: Figure, name: &str) {
    let text = part.say.figure(figure);
    page.open("td", &[("class", "graph")]);
    bar(page, part, figure, &format!("{name}: {text}"));
    page.close("td");
    page.open("td", &[("class", kind(figure))]);
    number(page, figure, &text);
    page.close("td");
}

/// A figure's text: numbers run from left to right in every language, words as they do.
pub(super) fn number(page: &mut Markup, figure: Figure, text: &str) {
    match figure {
        Figure::Hidden => page.text(text),
        _ => page.element("bdi", &[("dir", "ltr")], text),
    }
}

/// How a figure's cell is styled.
pub(super) fn kind(figure: Figure) -> &'static str {
    match figure {
        Figure::Exact { .. } => "is-exact",
        Figure::Band { .. } => "is-band",
        Figure::Hidden => "is-hidden",
    }
}

/// The three ways to show a number, and why one is hidden.
pub(super) fn legend(page: &mut Markup, part: &Part) {
    let say = part.say;
    let samples = [
        (
            Figure::Exact {
                count: 3,
                of: 4,
                percent: Some(75.0),
            },
            "ui-export-legend-exact",
        ),
        (Figure::Band { low: 60, high: 79 }, "ui-export-legend-band"),
        (Figure::Hidden, "ui-export-legend-hidden"),
    ];
    page.open("div", &[("class", "legend")]);
    page.element("h2", &[], say.text("ui-export-read"));
    page.open("ul", &[]);
    for (sample, id) in samples {
        page.open("li", &[]);
        bar(page, part, sample, say.text(id));
        page.element("span", &[], say.text(id));
        page.close("li");
    }
    page.close("ul");
    page.element("p", &[], say.text("ui-export-hidden-why"));
    for (at, flag) in part.flags().into_iter().enumerate() {
        page.open("p", &[("class", "remark")]);
        page.element("sup", &[], SIGNS[at % SIGNS.len()]);
        page.raw(" ");
        page.text(say.flag(flag));
        page.close("p");
    }
    page.close("div");
}

/// What each measure is, in plain words.
pub(super) fn definitions(page: &mut Markup, part: &Part) {
    let say = part.say;
    page.open("div", &[("class", "define")]);
    page.element("h2", &[], say.text("ui-export-define"));
    page.open("dl", &[]);
    for measure in part.grid.measures.iter().copied() {
        page.open("div", &[]);
        page.open("dt", &[]);
        page.element("bdi", &[("class", "no")], say.number(measure));
        page.raw(" ");
        page.text(say.measure(measure));
        page.close("dt");
        page.element("dd", &[], say.definition(measure));
        page.close("div");
    }
    page.close("dl");
    page.element("p", &[], say.text("ui-export-define-cutoffs"));
    page.close("div");
}
