//! HTML: one page that prints well and needs nothing beside itself. Every language stands in it whole, one after the other.
//!
//! It is written so that it is XML as well, which others' programs can then check. No script, no address, no font, no file: a strict
//! content security policy says so to the browser too.

mod areas;
mod bars;
mod class;
mod front;
mod markup;

use super::grid::Grid;
use super::say::Say;
use super::{Format, Kind, Publication, Words};
use crate::locale::Direction;
use markup::Markup;

/// The format `html`.
pub(super) struct Html;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("style.css");

/// Nothing but the style that stands in the page itself.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn extension(&self) -> &'static str {
        "html"
    }

    fn mime(&self) -> &'static str {
        "text/html;charset=utf-8"
    }

    fn write(&self, publication: &Publication, words: &[Words]) -> Result<Vec<u8>, String> {
        let Some(first) = words.first() else {
            return Err("a page for people needs the words of a language".to_owned());
        };
        let mut page = Markup::default();
        page.raw("<!DOCTYPE html>\n");
        page.open(
            "html",
            &[
                ("xmlns", "http://www.w3.org/1999/xhtml"),
                ("lang", &first.lang),
                ("dir", direction(first)),
            ],
        );
        head(&mut page, publication, first);
        page.open("body", &[("class", kind(publication.kind))]);
        if publication.simulated {
            watermark(&mut page, words);
        }
        if words.len() > 1 {
            languages(&mut page, words);
        }
        for words in words {
            section(&mut page, publication, words);
        }
        page.close("body");
        page.close("html");
        Ok(page.into_bytes())
    }
}

fn head(page: &mut Markup, publication: &Publication, words: &Words) {
    let say = Say::new(words, publication);
    page.open("head", &[]);
    page.void("meta", &[("charset", "utf-8")]);
    page.void(
        "meta",
        &[
            ("http-equiv", "Content-Security-Policy"),
            ("content", POLICY),
        ],
    );
    page.void(
        "meta",
        &[
            ("name", "viewport"),
            ("content", "width=device-width, initial-scale=1"),
        ],
    );
    let title = format!(
        "Sango · {} · {}",
        say.kind(publication.kind),
        publication.period
    );
    page.element("title", &[], &title);
    page.open("style", &[]);
    page.raw(STYLE);
    // Which way the paper lies: a class's sheet stands, wide tables lie.
    page.raw(match publication.kind {
        Kind::ClassSheet => "@page{size:A4 portrait}\n",
        Kind::AreaTables => "@page{size:A4 landscape}\n",
    });
    page.close("style");
    page.close("head");
}

/// Fixed, so that it stands on every printed page; once, in all languages.
fn watermark(page: &mut Markup, words: &[Words]) {
    page.open("div", &[("class", "watermark"), ("aria-hidden", "true")]);
    for words in words {
        let text = words.text("ui-export-simulated");
        page.element("span", &[("lang", &words.lang)], text);
    }
    page.close("div");
}

/// The way to each language, on a screen only.
fn languages(page: &mut Markup, words: &[Words]) {
    let names = words.iter().map(|words| words.text("ui-export-languages"));
    let label = names.collect::<Vec<_>>().join(" · ");
    page.open("nav", &[("class", "languages"), ("aria-label", &label)]);
    for words in words {
        let to = format!("#{}", words.lang);
        page.element(
            "a",
            &[("href", &to), ("lang", &words.lang)],
            words.text("ui-export-language"),
        );
    }
    page.close("nav");
}

fn section(page: &mut Markup, publication: &Publication, words: &Words) {
    let say = Say::new(words, publication);
    let grid = Grid::of(publication);
    let part = Part {
        publication,
        say,
        grid,
        lang: &words.lang,
        from_the_right: words.direction() == Direction::RightToLeft,
    };
    page.open(
        "section",
        &[
            ("class", "sheet"),
            ("id", &words.lang),
            ("lang", &words.lang),
            ("dir", direction(words)),
        ],
    );
    front::build(page, &part);
    match publication.kind {
        Kind::ClassSheet => class::build(page, &part),
        Kind::AreaTables => areas::build(page, &part),
    }
    page.close("section");
}

/// The page in one language.
struct Part<'a> {
    publication: &'a Publication,
    say: Say<'a>,
    grid: Grid<'a>,
    lang: &'a str,
    from_the_right: bool,
}

impl<'a> Part<'a> {
    /// The signs of a measure's remarks.
    fn signs(&self, measure: &str) -> String {
        let all = self.flags();
        let mine = self.grid.flags(measure);
        let sign =
            |(at, flag): (usize, &&str)| mine.contains(flag).then_some(SIGNS[at % SIGNS.len()]);
        all.iter().enumerate().filter_map(sign).collect()
    }

    /// All remarks, each with its sign's place.
    fn flags(&self) -> Vec<&'a str> {
        let mut all = Vec::new();
        for measure in &self.grid.measures {
            for flag in self.grid.flags(measure) {
                if !all.contains(&flag) {
                    all.push(flag);
                }
            }
        }
        all
    }
}

/// What leads from a number to its remark.
const SIGNS: [&str; 4] = ["*", "†", "‡", "§"];

fn direction(words: &Words) -> &'static str {
    match words.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::ClassSheet => "class",
        Kind::AreaTables => "areas",
    }
}
