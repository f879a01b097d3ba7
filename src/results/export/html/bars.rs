//! Bars: exact is solid, a band hatched from its lowest to its highest, hidden a dotted line. Each looks different without any colour,
//! and says in words what it shows.

use super::Part;
use super::markup::Markup;
use crate::results::export::say::Figure;
use std::fmt::Write;

/// How long a bar is for 100 %, and its margin at each side, in its own units.
const LONG: f64 = 100.0;
const MARGIN: f64 = 1.0;
/// From top to bottom.
const TALL: f64 = 8.0;
/// Between the strokes of a hatch.
const HATCH: f64 = 3.0;

/// The bar of a figure; `says` is for whoever cannot see it.
pub(super) fn bar(page: &mut Markup, part: &Part, figure: Figure, says: &str) {
    let view = format!("0 0 {} {}", LONG + 2.0 * MARGIN, TALL);
    page.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "bar"),
            ("role", "img"),
            ("aria-label", says),
            ("viewBox", &view),
        ],
    );
    page.element("title", &[], says);
    let end = LONG + MARGIN;
    match figure {
        Figure::Exact { percent, .. } => {
            line(page, "track", MARGIN, end);
            let percent = percent.unwrap_or_default().clamp(0.0, 100.0);
            rect(page, part, "exact", 0.0, percent);
        }
        Figure::Band { low, high } => {
            line(page, "track", MARGIN, end);
            // A rate between two bands, as 79.5, belongs to the lower one: a band ends where the next begins.
            let high = (f64::from(high) + 1.0).min(100.0);
            rect(page, part, "band", f64::from(low), high);
            hatch(page, part, f64::from(low), high);
        }
        Figure::Hidden => line(page, "dots", MARGIN, end),
    }
    page.close("svg");
}

/// From here to there in per cent, from the side where the language's lines begin.
fn span(part: &Part, low: f64, high: f64) -> (f64, f64) {
    if part.from_the_right {
        (MARGIN + LONG - high, MARGIN + LONG - low)
    } else {
        (MARGIN + low, MARGIN + high)
    }
}

fn line(page: &mut Markup, class: &str, from: f64, to: f64) {
    let way = format!("M{from} {y}H{to}", y = TALL / 2.0);
    page.void("path", &[("class", class), ("d", &way)]);
}

fn rect(page: &mut Markup, part: &Part, class: &str, low: f64, high: f64) {
    let (from, to) = span(part, low, high);
    page.void(
        "rect",
        &[
            ("class", class),
            ("x", &number(from)),
            ("y", "1"),
            ("width", &number(to - from)),
            ("height", &number(TALL - 2.0)),
        ],
    );
}

/// Slanted strokes, cut off at the sides: a pattern would have to be fetched by name, and not every program that prints does so.
fn hatch(page: &mut Markup, part: &Part, low: f64, high: f64) {
    let (from, to) = span(part, low, high);
    let (top, bottom) = (1.0, TALL - 1.0);
    let mut way = String::new();
    let mut x = from - (bottom - top) + HATCH;
    while x < to {
        let (x1, y1) = (x.max(from), bottom - (from - x).max(0.0));
        let over = (x + (bottom - top) - to).max(0.0);
        let (x2, y2) = (x + (bottom - top) - over, top + over);
        // Writing to a String cannot fail.
        let _ = write!(
            way,
            "M{} {}L{} {}",
            number(x1),
            number(y1),
            number(x2),
            number(y2)
        );
        x += HATCH;
    }
    page.void("path", &[("class", "hatch"), ("d", &way)]);
}

fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
