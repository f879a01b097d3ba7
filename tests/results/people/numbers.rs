//! Every number of a publication stands on the page where it belongs, in every language: the page's tables are read back, cell by
//! cell, and compared with numbers written anew.

use super::{areas, class, words, written};
use roxmltree::{Document, Node, ParsingOptions};
use sango::results::export::{Kind, Publication, Row, Words};

pub fn parse(html: &str) -> Document<'_> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(html, options).expect("well-formed")
}

pub fn page(publication: &Publication) -> String {
    String::from_utf8(written("html", publication)).expect("UTF-8")
}

/// All text within, as it is read; a bar's own name is not.
pub fn text(node: Node) -> String {
    let seen = |inner: &Node| {
        inner.is_text() && !inner.ancestors().any(|outer| outer.has_tag_name("title"))
    };
    node.descendants()
        .filter(seen)
        .filter_map(|inner| inner.text().map(str::to_owned))
        .collect()
}

pub fn named<'a>(node: Node<'a, 'a>, name: &'a str) -> Vec<Node<'a, 'a>> {
    let is = move |inner: &Node| inner.tag_name().name() == name;
    node.descendants().filter(is).collect()
}

pub fn classed<'a>(node: Node<'a, 'a>, class: &str) -> Vec<Node<'a, 'a>> {
    let is = |inner: &Node| {
        let classes = inner.attribute("class").unwrap_or_default();
        classes.split(' ').any(|one| one == class)
    };
    node.descendants().filter(is).collect()
}

pub fn sections<'a>(document: &'a Document<'a>) -> Vec<Node<'a, 'a>> {
    named(document.root(), "section")
}

/// What a cell says of a row: on one line where there is room, else the rate first.
pub fn said(row: &Row, narrow: bool, words: &Words) -> String {
    let (blank, mark) = ('\u{202f}', words.text("ui-export-decimal-mark"));
    match (row.numerator, row.denominator, row.percent, &row.band) {
        (Some(count), Some(of), Some(percent), _) => {
            let percent = format!("{percent:.1}").replace('.', mark);
            if narrow {
                format!("{percent}{blank}% {count} / {of}")
            } else {
                format!("{count} / {of} · {percent}{blank}%")
            }
        }
        (_, _, _, Some(band)) => {
            let (low, high) = band.split_once('-').expect("two ends");
            match words.lang.as_str() {
                "en" => format!("{low} to {high}{blank}%"),
                "fr" => format!("{low} à {high}{blank}%"),
                _ => format!("من {low} إلى {high}%"),
            }
        }
        _ => words.text("ui-export-hidden").to_owned(),
    }
}

/// Numbers of a section, table by table, row by row: those of a class's one table measure by measure.
fn cells<'a>(section: Node<'a, 'a>, kind: Kind) -> Vec<Vec<String>> {
    let tables = named(section, "table").into_iter().filter(|table| {
        // The first table repeats the totals.
        let outer = table.parent().and_then(|outer| outer.attribute("class"));
        outer != Some("glance")
    });
    let rows = tables.flat_map(|table| named(table, "tr"));
    let of = |row: Node<'a, 'a>| -> Vec<String> {
        let cells = named(row, "td").into_iter();
        let skip = usize::from(kind == Kind::AreaTables);
        cells.skip(skip).map(text).collect()
    };
    rows.map(of).filter(|cells| !cells.is_empty()).collect()
}

/// The numbers as the page must lay them out.
fn expected(publication: &Publication, words: &Words) -> Vec<Vec<String>> {
    let mut measures: Vec<&str> = Vec::new();
    for row in &publication.rows {
        if !measures.contains(&row.indicator.as_str()) {
            measures.push(&row.indicator);
        }
    }
    let say = |row: &Row, narrow| said(row, narrow, words);
    if publication.kind == Kind::ClassSheet {
        let groups = publication.rows.chunks(measures.len());
        return groups
            .map(|rows| rows.iter().map(|row| say(row, false)).collect())
            .collect();
    }
    // The fixture's places in its own order; the page puts both regions before the districts.
    let places: Vec<&[Row]> = publication.rows.chunks(12 * measures.len()).collect();
    let order = [0, 1, 3, 2, 4, 5];
    let lines = measures.iter().flat_map(|measure| {
        order.map(|at| {
            let mine = places[at].iter().filter(|row| row.indicator == *measure);
            mine.map(|row| say(row, row.dimension != "total")).collect()
        })
    });
    lines.collect()
}

fn faults(html: &str, publication: &Publication) -> Vec<String> {
    let document = parse(html);
    let mut faults = Vec::new();
    for (section, words) in sections(&document).into_iter().zip(words()) {
        let (found, wanted) = (
            cells(section, publication.kind),
            expected(publication, &words),
        );
        if found.len() != wanted.len() {
            faults.push(format!("{} rows, not {}", found.len(), wanted.len()));
        }
        for (found, wanted) in found.iter().zip(&wanted) {
            if found != wanted {
                faults.push(format!("{}: {found:?}, not {wanted:?}", words.lang));
            }
        }
    }
    faults
}

#[test]
fn every_number_stands_where_it_belongs_in_every_language() {
    for publication in [class(), areas()] {
        assert_eq!(faults(&page(&publication), &publication), [""; 0]);
    }
}

#[test]
fn a_number_in_a_wrong_place_is_found() {
    for mut publication in [class(), areas()] {
        let html = page(&publication);
        let at = publication.rows.len() - 3;
        publication.rows[at].numerator = Some(9);
        publication.rows[at].denominator = Some(10);
        publication.rows[at].percent = Some(90.0);
        assert_eq!(faults(&html, &publication).len(), 3, "one a language");
    }
}

/// Cells that are said to be hidden: what they say, and the classes of what is drawn in them or beside.
fn hidden(html: &str) -> Vec<(String, Vec<String>)> {
    let document = parse(html);
    let cells = classed(document.root(), "is-hidden").into_iter();
    let cells = cells.map(|cell| {
        let mut drawn = classed(cell, "bar");
        drawn.extend(cell.prev_sibling_element().into_iter().flat_map(|beside| {
            let is_graph = beside.attribute("class") == Some("graph");
            if is_graph {
                classed(beside, "bar")
            } else {
                Vec::new()
            }
        }));
        let shapes = drawn.iter().flat_map(|bar| bar.children());
        let classes = shapes.filter_map(|shape| shape.attribute("class").map(str::to_owned));
        (text(cell), classes.collect())
    });
    cells.collect()
}

#[test]
fn hidden_is_a_word_and_a_dotted_line_and_never_a_number() {
    for publication in [class(), areas()] {
        let html = page(&publication);
        let cells = hidden(&html);
        assert!(cells.len() > 30);
        for (text, drawn) in &cells {
            assert!(
                !text.is_empty() && !text.contains(|c: char| c.is_numeric()),
                "{text}"
            );
            assert!(drawn.iter().all(|class| class == "dots"), "{drawn:?}");
        }
        // The twin: a 0 for a hidden number would be seen.
        let zero = html.replacen(">hidden<", ">0<", 1);
        assert!(hidden(&zero).iter().any(|(text, _)| text == "0"));
    }
}
