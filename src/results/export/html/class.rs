//! A class's sheet: all of it on one page of A4. The measures' tables stand side by side and share the names of their rows.

use super::Part;
use super::areas::name;
use super::bars::bar;
use super::front::{definitions, glance, kind, legend, number};
use super::markup::Markup;
use crate::results::export::grid::{Place, Who, is_total};
use crate::results::export::say::Figure;

pub(super) fn build(page: &mut Markup, part: &Part) {
    let Some(place) = part.grid.places.first().copied() else {
        return legend(page, part);
    };
    glance(page, part, place);
    table(page, part, place);
    page.open("div", &[("class", "ends")]);
    definitions(page, part);
    legend(page, part);
    page.close("div");
}

fn table<'a>(page: &mut Markup, part: &Part<'a>, place: Place<'a>) {
    let (say, grid) = (part.say, &part.grid);
    page.open("div", &[("class", "wide")]);
    page.open("table", &[("class", "groups")]);
    page.open("thead", &[]);
    page.open("tr", &[]);
    page.element("th", &[("scope", "col")], say.text("ui-export-who"));
    for measure in grid.measures.iter().copied() {
        page.open("th", &[("scope", "col")]);
        name(page, part, measure);
        page.close("th");
    }
    page.close("tr");
    page.close("thead");
    for (_, groups) in grid.dimensions() {
        page.open("tbody", &[]);
        for who in groups {
            row(page, part, place, who);
        }
        page.close("tbody");
    }
    page.close("table");
    page.close("div");
}

/// A group: one number a measure.
fn row<'a>(page: &mut Markup, part: &Part<'a>, place: Place<'a>, who: Who<'a>) {
    let (say, grid) = (part.say, &part.grid);
    let group = say.category(who.0, who.1);
    page.open(
        "tr",
        &[("class", if is_total(who) { "all" } else { "part" })],
    );
    page.element("th", &[("scope", "row")], group);
    for measure in grid.measures.iter().copied() {
        let Some(row) = grid.row(place, measure, who) else {
            page.raw("<td></td>");
            continue;
        };
        let figure = Figure::of(row);
        let text = say.figure(figure);
        page.open("td", &[("class", kind(figure))]);
        bar(page, part, figure, &format!("{group}: {text}"));
        number(page, figure, &text);
        page.close("td");
    }
    page.close("tr");
}
