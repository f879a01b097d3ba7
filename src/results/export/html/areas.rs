//! Tables of areas: one a measure, a row for each area, a column for each group, as long as it takes. The head stands again on every
//! page, and no row breaks.

use super::Part;
use super::front::{definitions, figure, glance, kind, legend, number};
use super::markup::Markup;
use crate::results::export::grid::{Place, is_total};
use crate::results::export::say::Figure;

pub(super) fn build(page: &mut Markup, part: &Part) {
    if let Some(highest) = part.grid.places.first().copied() {
        page.open("div", &[("class", "first")]);
        glance(page, part, highest);
        contents(page, part);
        page.close("div");
    }
    page.open("div", &[("class", "ends")]);
    definitions(page, part);
    legend(page, part);
    page.close("div");
    for (at, measure) in part.grid.measures.iter().copied().enumerate() {
        page.open(
            "div",
            &[("class", "measure wide"), ("id", &anchor(part, at))],
        );
        table(page, part, measure);
        page.close("div");
    }
}

fn anchor(part: &Part, at: usize) -> String {
    format!("{}-{}", part.lang, at + 1)
}

fn contents(page: &mut Markup, part: &Part) {
    let say = part.say;
    let title = say.text("ui-export-contents");
    page.open("nav", &[("class", "contents"), ("aria-label", title)]);
    page.element("h2", &[], title);
    page.open("ol", &[]);
    for (at, measure) in part.grid.measures.iter().copied().enumerate() {
        page.open("li", &[]);
        page.open("a", &[("href", &format!("#{}", anchor(part, at)))]);
        page.element("bdi", &[("class", "no")], say.number(measure));
        page.raw(" ");
        page.text(say.measure(measure));
        page.close("a");
        page.close("li");
    }
    page.close("ol");
    page.close("nav");
}

/// A measure's name over its table, with the signs of its remarks.
pub(super) fn name<'a>(page: &mut Markup, part: &Part<'a>, measure: &'a str) {
    let say = part.say;
    page.element("bdi", &[("class", "no")], say.number(measure));
    page.raw(" ");
    page.text(say.measure(measure));
    page.element("sup", &[], &part.signs(measure));
    page.raw(" ");
    page.element("small", &[], say.base(measure));
}

fn table<'a>(page: &mut Markup, part: &Part<'a>, measure: &'a str) {
    page.open("table", &[]);
    page.open("caption", &[]);
    name(page, part, measure);
    page.close("caption");
    head(page, part);
    for level in part.grid.levels.iter().copied() {
        page.open("tbody", &[]);
        let places = part.grid.at(level);
        // A whole country says what it is itself.
        if places.iter().any(|(_, code)| code.is_some()) {
            let wide = (part.grid.groups.len() + 2).to_string();
            page.open("tr", &[("class", "level")]);
            page.element(
                "th",
                &[("scope", "rowgroup"), ("colspan", &wide)],
                part.say.level(level),
            );
            page.close("tr");
        }
        for place in places {
            row(page, part, place, measure);
        }
        page.close("tbody");
    }
    page.close("table");
}

fn head(page: &mut Markup, part: &Part) {
    let say = part.say;
    let dimensions = part.grid.dimensions();
    page.open("thead", &[]);
    page.open("tr", &[]);
    page.element(
        "th",
        &[("rowspan", "2"), ("scope", "col")],
        say.text("ui-export-area"),
    );
    for (dimension, groups) in &dimensions {
        let total = groups.iter().copied().any(is_total);
        let wide = (groups.len() + usize::from(total)).to_string();
        let mut attributes = vec![("colspan", wide.as_str()), ("scope", "colgroup")];
        if total {
            attributes.push(("rowspan", "2"));
        }
        page.element("th", &attributes, say.dimension(dimension));
    }
    page.close("tr");
    page.open("tr", &[]);
    let groups = dimensions.iter().flat_map(|(_, groups)| groups);
    for (dimension, category) in groups.copied().filter(|who| !is_total(*who)) {
        page.element("th", &[("scope", "col")], say.category(dimension, category));
    }
    page.close("tr");
    page.close("thead");
}

fn row<'a>(page: &mut Markup, part: &Part<'a>, place: Place<'a>, measure: &'a str) {
    let (say, grid) = (part.say, &part.grid);
    page.open("tr", &[]);
    page.open("th", &[("scope", "row")]);
    let code = place.1.unwrap_or(say.level(place.0));
    let name = part.publication.area_name(code);
    page.element("bdi", &[], name);
    if name != code {
        page.raw(" ");
        page.element("small", &[], code);
    }
    page.close("th");
    for who in grid.groups.iter().copied() {
        let shown = grid.row(place, measure, who).map(Figure::of);
        match shown {
            Some(shown) if is_total(who) => figure(page, part, shown, name),
            Some(shown) => cell(page, part, shown),
            None if is_total(who) => page.raw("<td></td><td></td>"),
            None => page.raw("<td></td>"),
        }
    }
    page.close("tr");
}

/// A number on two lines: the rate, and the count that it comes from.
fn cell(page: &mut Markup, part: &Part, shown: Figure) {
    let say = part.say;
    page.open("td", &[("class", kind(shown))]);
    match shown {
        Figure::Exact {
            count,
            of,
            percent: Some(percent),
        } => {
            page.element("bdi", &[("dir", "ltr")], &say.percent(percent));
            page.raw(" ");
            page.open("span", &[("class", "count")]);
            page.element("bdi", &[("dir", "ltr")], &say.count(count, of));
            page.close("span");
        }
        other => number(page, other, &say.figure(other)),
    }
    page.close("td");
}
