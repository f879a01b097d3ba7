//! The page: sound, closed in itself, in every language, right to left where the language is.

use super::numbers::{classed, named, page, parse, sections, text};
use super::{ODD, areas, class, words};
use roxmltree::Node;
use sango::ids::Band;
use sango::results::export::{Publication, Words, flag, format};

fn simulated(of: Publication) -> Publication {
    Publication {
        simulated: true,
        ..of
    }
}

#[test]
fn the_page_is_well_formed_and_has_one_part_a_language() {
    for publication in [class(), areas(), simulated(areas())] {
        let html = page(&publication);
        let document = parse(&html);
        let parts: Vec<_> = sections(&document)
            .iter()
            .map(|part| ["id", "lang", "dir"].map(|name| part.attribute(name).unwrap_or("")))
            .collect();
        assert_eq!(
            parts,
            [
                ["en", "en", "ltr"],
                ["fr", "fr", "ltr"],
                ["ar", "ar", "rtl"]
            ]
        );
        let mut ids: Vec<_> = document
            .descendants()
            .filter_map(|node| node.attribute("id"))
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "no id twice");
        for link in named(document.root(), "a") {
            let to = link.attribute("href").unwrap_or_default();
            assert!(
                ids.contains(&to.trim_start_matches('#')),
                "{to} leads nowhere"
            );
        }
    }
}

#[test]
#[should_panic(expected = "well-formed")]
fn a_page_that_is_not_well_formed_is_found() {
    parse(&page(&class()).replacen("</table>", "", 1));
}

/// Whatever would make a browser ask somebody for something, or run something.
fn reaches_out(html: &str) -> Vec<String> {
    let document = parse(html);
    let mut found = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if [
            "script", "link", "img", "image", "iframe", "object", "embed", "base", "form", "use",
        ]
        .contains(&name)
        {
            found.push(format!("<{name}>"));
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let inside = name == "href" && value.starts_with('#');
            let asks = ["src", "href", "srcset", "action", "data", "style"].contains(&name);
            if (asks && !inside)
                || name.starts_with("on")
                || ["http:", "https:", "url(", "//"]
                    .iter()
                    .any(|part| value.contains(part))
            {
                found.push(format!("{name}={value}"));
            }
        }
        if name == "style" {
            let style = node.text().unwrap_or_default();
            for part in ["url(", "@import", "http", "src", "//"] {
                if style.contains(part) {
                    found.push(format!("style: {part}"));
                }
            }
        }
    }
    found
}

#[test]
fn the_page_asks_nobody_for_anything_and_says_so() {
    for publication in [class(), simulated(areas())] {
        let html = page(&publication);
        assert_eq!(reaches_out(&html), [""; 0]);
        let document = parse(&html);
        let policy = named(document.root(), "meta")
            .into_iter()
            .find(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"))
            .and_then(|meta| meta.attribute("content"));
        assert!(policy.is_some_and(|policy| policy.starts_with("default-src 'none'")));
    }
}

#[test]
fn whatever_would_reach_out_is_found() {
    let html = page(&class());
    for planted in [
        "<img alt=\"\"/>",
        "<b src=\"x\"/>",
        "<a href=\"x.html\">x</a>",
        "<b title=\"https://example.org\"/>",
        "<script>1</script>",
        "<b onclick=\"x\"/>",
        "<style>b{background:url(x)}</style>",
    ] {
        let with = html.replacen("</body>", &format!("{planted}</body>"), 1);
        assert!(!reaches_out(&with).is_empty(), "{planted}");
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    let explorers = Publication {
        band: Band::Explorers,
        ..class()
    };
    let with_all = [class(), areas(), simulated(areas()), explorers];
    for publication in &with_all {
        assert!(!page(publication).contains("ui-export"));
    }
    // The twin: a text that is missing is seen as its id.
    let json = serde_json::to_string(&words()[0]).expect("writes");
    let without: Words =
        serde_json::from_str(&json.replace("ui-export-glance", "ui-export-other")).expect("reads");
    let html = format("html")
        .expect("a format")
        .write(&class(), &[without])
        .expect("a page");
    assert!(
        String::from_utf8(html)
            .expect("UTF-8")
            .contains("ui-export-glance")
    );
}

#[test]
fn the_page_of_one_language_holds_no_other() {
    let french = words().into_iter().filter(|words| words.lang == "fr");
    let html = format("html")
        .expect("a format")
        .write(&class(), &french.collect::<Vec<_>>())
        .expect("a page");
    let html = String::from_utf8(html).expect("UTF-8");
    let document = parse(&html);
    assert_eq!(document.root_element().attribute("lang"), Some("fr"));
    assert_eq!(sections(&document).len(), 1);
    assert!(classed(document.root(), "languages").is_empty());
    assert_eq!(
        classed(parse(&page(&class())).root(), "languages").len(),
        1,
        "the twin"
    );
}

/// From where to where each solid bar of a part reaches, in the bar's own units.
fn bars(part: Node) -> Vec<(f64, f64)> {
    let number = |node: Node, name| {
        let value = node.attribute(name).unwrap_or_default();
        value.parse::<f64>().expect("a number")
    };
    let solid = part
        .descendants()
        .filter(|node| node.attribute("class") == Some("exact"));
    solid
        .map(|rect| {
            let x = number(rect, "x");
            (x, x + number(rect, "width"))
        })
        .collect()
}

#[test]
fn bars_grow_from_where_the_lines_begin() {
    let html = page(&class());
    let document = parse(&html);
    let parts: Vec<_> = sections(&document).into_iter().map(bars).collect();
    let [english, _, arabic] = parts.as_slice() else {
        panic!("three languages");
    };
    assert!(english.len() > 10 && english.len() == arabic.len());
    assert!(english.iter().all(|(from, to)| *from == 1.0 && *to < 101.0));
    assert!(
        arabic
            .iter()
            .all(|(from, to)| (*to - 101.0).abs() < 0.11 && *from > 1.0)
    );
    // Of the first, 10 of 400: as long as its rate.
    assert!((english[0].1 - 3.5).abs() < 0.01, "{:?}", english[0]);
}

#[test]
fn every_picture_says_what_it_shows() {
    let html = page(&areas());
    let document = parse(&html);
    let pictures = named(document.root(), "svg");
    assert!(pictures.len() > 100);
    for picture in pictures {
        assert_eq!(picture.attribute("role"), Some("img"));
        let name = picture.attribute("aria-label").unwrap_or_default();
        assert!(!name.is_empty());
        let title = named(picture, "title");
        assert_eq!(title.first().and_then(Node::text), Some(name));
    }
}

#[test]
fn codes_cannot_become_markup() {
    let odd = Publication {
        period: ODD.into(),
        ..areas()
    };
    for publication in [class(), odd] {
        let html = page(&publication);
        assert!(!html.contains("A<&"));
        let document = parse(&html);
        let said = named(document.root(), "bdi").into_iter().map(text);
        assert!(
            said.filter(|text| text == ODD).count() >= 3,
            "in every language"
        );
    }
    assert!(ODD.contains("A<&"), "the twin");
}

#[test]
fn made_up_numbers_are_called_so_everywhere() {
    for publication in [class(), areas()] {
        let html = page(&publication);
        let document = parse(&html);
        let marks = |root: Node| {
            [
                classed(root, "banner").len(),
                classed(root, "watermark").len(),
            ]
        };
        assert_eq!(marks(document.root()), [0, 0], "the twin");
        let html = page(&simulated(publication));
        let document = parse(&html);
        assert_eq!(marks(document.root()), [3, 1]);
        let mark = classed(document.root(), "watermark");
        for (part, words) in sections(&document).into_iter().zip(words()) {
            let word = words.text("ui-export-simulated");
            assert!(text(mark[0]).contains(word));
            assert!(text(classed(part, "banner")[0]).contains(word));
        }
    }
}

#[test]
fn remarks_are_explained_in_words_where_there_are_any() {
    let html = page(&class());
    let document = parse(&html);
    for (part, words) in sections(&document).into_iter().zip(words()) {
        let remarks: Vec<_> = classed(part, "remark").into_iter().map(text).collect();
        let says = words.text("ui-export-flag-not-taught");
        assert_eq!(remarks, [format!("* {says}")]);
        let heads = named(part, "th").into_iter().map(text);
        assert!(heads.filter(|head| head.contains('*')).count() >= 5);
        assert!(!text(part).contains(flag::NATIONAL_ROUTE_NOT_TAUGHT));
    }
    let mut plain = class();
    for row in &mut plain.rows {
        row.flags.clear();
    }
    let html = page(&plain);
    assert!(
        classed(parse(&html).root(), "remark").is_empty(),
        "the twin"
    );
}

#[test]
fn areas_are_called_by_their_names_and_codes() {
    let html = page(&areas());
    assert!(html.contains("<bdi>North &amp; Sons</bdi> <small>R1</small>"));
    // One without a name stands for itself.
    assert!(html.contains("<bdi>R2-1</bdi></th>"));
}
