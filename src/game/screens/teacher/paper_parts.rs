//! What documents to be printed are made of: no script, no address, drawings inside; and how they are handed over.

use bevy::prelude::*;

use crate::game::platform::Saver;
use crate::game::platform::paper::{Handed, hand_over};

use super::desk::{Desk, Note};

/// A document in a language.
pub(super) fn document(lang: &str, rtl: bool, title: &str, style: &str, body: &str) -> String {
    let dir = if rtl { "rtl" } else { "ltr" };
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n<title>Sango · {}</title>\n\
         <style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(lang),
        escape(title),
    )
}

/// A drawing to stand among others: its ids would stand twice in the document, and its words are said beside it.
pub(super) fn drawing(svg: &str) -> String {
    let start = svg.find("<svg").unwrap_or(svg.len());
    let mut rest = &svg[start..];
    let mut out = String::with_capacity(rest.len());
    while let Some(at) = rest.find(" id=\"") {
        out.push_str(&rest[..at]);
        let after = &rest[at + 5..];
        rest = after.find('"').map_or("", |end| &after[end + 1..]);
    }
    out.push_str(rest);
    without(&out, "<title>", "</title>").replacen("<svg", "<svg aria-hidden=\"true\"", 1)
}

/// An isle to stand on white paper: its light, which shines by ids, is out.
pub(super) fn isle(svg: &str) -> String {
    let unlit = match svg.find("<g id=\"light\"") {
        Some(from) => format!("{}{}", &svg[..from], &svg[from + group(&svg[from..])..]),
        None => svg.to_owned(),
    };
    drawing(&without(&unlit, "<defs>", "</defs>"))
}

/// How long the group is with which this begins.
fn group(svg: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(next) = svg[at..].find('<') {
        at += next;
        let tag = &svg[at..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        if tag.starts_with("</g>") {
            depth = depth.saturating_sub(1);
        } else if (tag.starts_with("<g>") || tag.starts_with("<g ")) && !tag[..end].ends_with("/>")
        {
            depth += 1;
        }
        at += end;
        if depth == 0 {
            return at;
        }
    }
    svg.len()
}

/// The text without the first part that stands between these two, and without them.
fn without(text: &str, from: &str, to: &str) -> String {
    match (text.find(from), text.find(to)) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{}", &text[..start], &text[end + to.len()..])
        }
        _ => text.to_owned(),
    }
}

/// A text as it may stand in a document, without the signs that keep directions apart on the screen.
pub(super) fn escape(text: &str) -> String {
    let plain = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    plain.fold(String::new(), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
        out
    })
}

/// Hands a document over and notes what became of it.
pub(super) fn hand(world: &mut World, name: &str, html: &str, printing: &'static str) {
    let note = match hand_over(world.resource::<Saver>(), name, html) {
        Handed::Printing => Note::good(printing),
        Handed::Saved(place) => Note::good("ui-teacher-cards-saved").with("place", place),
        Handed::Failed(why) => Note::bad("ui-teacher-not-saved").with("why", why),
    };
    world.resource_mut::<Desk>().note = Some(note);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_bring_no_ids_and_no_words() {
        let svg = "<?xml?><svg width=\"9\"><title>moon</title><rect id=\"tile\" x=\"1\"/></svg>";
        let moon = "<svg aria-hidden=\"true\" width=\"9\"><rect x=\"1\"/></svg>";
        assert_eq!(drawing(svg), moon);
        assert_eq!(drawing("no drawing"), "");
        assert_eq!(drawing("<svg id=\"").matches("svg").count(), 1);
    }

    #[test]
    fn an_isles_light_is_out() {
        let svg = "<svg>\n<defs><radialGradient id=\"glow\"/></defs><g id=\"land\"><path d=\"M0 0\"/></g>\
                   <g id=\"light\"><g fill=\"url(#glow)\"><g/><path d=\"M1 1\"/></g></g><g id=\"front\"><path d=\"M2 2\"/></g></svg>";
        let dark =
            "<svg aria-hidden=\"true\">\n<g><path d=\"M0 0\"/></g><g><path d=\"M2 2\"/></g></svg>";
        assert_eq!(isle(svg), dark);
        assert_eq!(
            isle("<svg><g id=\"light\"><g>"),
            "<svg aria-hidden=\"true\">"
        );
        assert_eq!(isle(""), "");
    }

    #[test]
    fn no_text_becomes_a_tag() {
        assert_eq!(
            escape("<b a=\"1\">&\u{2068}x\u{2069}"),
            "&lt;b a=&quot;1&quot;&gt;&amp;x"
        );
        let html = document("a\"b", true, "<i>", "", "");
        assert!(html.contains("<html lang=\"a&quot;b\" dir=\"rtl\">"));
        assert!(html.contains("<title>Sango · &lt;i&gt;</title>"));
    }
}
