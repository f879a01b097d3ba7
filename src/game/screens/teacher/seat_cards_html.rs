//! The seats' cards as a document of its own: no script, no address, drawings inside.

use super::paper_parts::{self, drawing, escape};

/// One seat's card.
pub(super) struct Card {
    /// The seat's name.
    pub name: String,
    /// Its drawing, SVG.
    pub picture: String,
    /// The four code pictures: name and drawing.
    pub code: [(String, String); 4],
}

const STYLE: &str = "@page{size:A4;margin:12mm}*{box-sizing:border-box}body{margin:0;font:12pt sans-serif;color:#1B2140}\
h1{font-size:14pt;margin:0 0 4mm}main{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm}\
section{border:.4mm dashed #4A506E;border-radius:3mm;padding:3mm;text-align:center;break-inside:avoid}\
section>svg{width:22mm;height:22mm}h2{font-size:12pt;margin:1mm 0}ol{display:flex;justify-content:center;gap:1.5mm;margin:0;\
padding:0;list-style:none}li{font-size:7pt}li svg{display:block;width:12mm;height:12mm;margin:0 auto}\
svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}";

/// The document in a language.
pub(super) fn document(lang: &str, rtl: bool, heading: &str, cards: &[Card]) -> String {
    let mut body = format!("<h1>Sango · {}</h1>\n<main>\n", escape(heading));
    for card in cards {
        let name = escape(&card.name);
        body.push_str(&format!(
            "<section>{}<h2>{name}</h2><ol>",
            drawing(&card.picture)
        ));
        for (name, picture) in &card.code {
            body.push_str(&format!("<li>{}{}</li>", drawing(picture), escape(name)));
        }
        body.push_str("</ol></section>\n");
    }
    body.push_str("</main>\n");
    paper_parts::document(lang, rtl, heading, STYLE, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(name: &str) -> Card {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"><title>moon</title><rect id=\"tile\" x=\"1\"/></svg>";
        let code = ["Sun", "Moon", "Fish", "Tree"].map(|name| (name.to_owned(), svg.to_owned()));
        Card {
            name: name.to_owned(),
            picture: svg.to_owned(),
            code,
        }
    }

    #[test]
    fn every_card_has_its_picture_its_name_and_its_code_in_order() {
        let html = document("ar", true, "Cards", &[card("Red cat"), card("A<b")]);
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert_eq!(html.matches("<section>").count(), 2);
        assert_eq!(html.matches("<svg").count(), 10);
        assert!(html.contains("<h2>A&lt;b</h2>"));
        let places = ["Sun", "Moon", "Fish", "Tree"].map(|name| html.find(&format!("{name}</li>")));
        assert!(places.is_sorted() && places.iter().all(Option::is_some));
    }

    #[test]
    fn drawings_bring_no_ids_and_no_words() {
        let html = document("en", false, "Cards", &[card("Red cat")]);
        assert!(
            !html.contains("id=") && !html.contains("moon") && html.contains("<rect x=\"1\"/>")
        );
    }
}
