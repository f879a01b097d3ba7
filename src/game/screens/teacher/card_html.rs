//! Teacher cards as a document of its own: one lesson a page, two where it is long. It tells nothing by colour, since most schools print in
//! black and white, and no ground is darker than its words.

use super::paper_parts::{self, escape};

/// One lesson's card.
#[derive(Debug, Clone, Default)]
pub(super) struct Card {
    /// For whom it is, and which lesson it is.
    pub place: String,
    pub title: String,
    pub about: String,
    /// The isle, SVG.
    pub isle: String,
    pub goal: String,
    /// A line for each word: the word, a colon, what it means; a line without a colon is a remark.
    pub words: String,
    pub discuss: Vec<String>,
    pub without_devices: String,
    /// What to do when a child tells something, step by step.
    pub tells: String,
}

/// Whom to tell in this country.
#[derive(Debug, Clone, Default)]
pub(super) struct Help {
    /// What the country pack says of the duty to report.
    pub duty: Option<String>,
    pub contacts: Vec<Contact>,
    /// Says to look up what is left blank.
    pub look_up: Option<String>,
    /// What is to be written in by hand.
    pub blanks: Vec<String>,
}

/// Whom to call.
#[derive(Debug, Clone)]
pub(super) struct Contact {
    /// What it is.
    pub kind: String,
    pub name: Option<String>,
    /// The number, or the page.
    pub value: String,
    /// Where it stands and who looked.
    pub source: String,
}

/// The headings.
#[derive(Debug, Clone, Default)]
pub(super) struct Headings {
    pub goal: String,
    pub words: String,
    pub discuss: String,
    pub without_devices: String,
    pub tells: String,
    pub help: String,
}

const STYLE: &str = "@page{size:A4;margin:9mm 14mm}*{box-sizing:border-box}\
body{margin:0;font:10pt/1.36 Andika,\"Noto Sans\",\"Segoe UI\",Roboto,Helvetica,Arial,\"Noto Sans Arabic\",sans-serif;color:#1B2140;orphans:3;widows:3}[dir=ltr] body{font-size-adjust:.5;line-height:1.26}\
article{break-after:page}article:last-child{break-after:auto}p{margin:0 0 1.2mm}\
header{display:flex;align-items:center;gap:5mm;border-bottom:.7mm solid #1B2140;padding-bottom:2mm}header div{flex:1}\
header svg{width:23mm;height:23mm;flex:none}.place{font-size:9pt;font-weight:bold;color:#4A506E;margin:0}\
h1{font-size:21pt;line-height:1.2;margin:0 0 .5mm}.about{font-size:11pt;margin:0}\
h1,h2,h3{break-after:avoid;break-inside:avoid}h2{font-size:12pt;line-height:1.25;margin:3.2mm 0 .9mm}h3{font-size:10pt;margin:2mm 0 .8mm}\
[dir=rtl] h1{line-height:1.45}[dir=rtl] .place{line-height:1.6}ul,ol{list-style:none;margin:0;padding:0}li{break-inside:avoid}.goal p{font-size:10.8pt}\
.words li{display:flex;gap:4mm;padding:.6mm 0;border-top:.2mm solid #A9ADC0}.words b{flex:0 0 44mm}.words span{flex:1}\
.words li:last-child{border-bottom:.2mm solid #A9ADC0}.words p{margin:1.2mm 0 0}\
.discuss ol,.tells ol{counter-reset:n}.discuss li,.tells li{counter-increment:n;position:relative;padding-inline-start:7mm;margin-bottom:1.2mm;\
min-height:4.7mm}.discuss li::before,.tells li::before{content:counter(n);position:absolute;inset-inline-start:0;top:-.3mm;width:4.5mm;height:4.5mm;\
display:flex;align-items:center;justify-content:center;border:.3mm solid #1B2140;border-radius:50%;font:bold 8pt/1 Arial,sans-serif}\
aside{border:.7mm solid #1B2140;border-radius:3mm;padding:2.5mm 5mm 3.5mm;margin-top:3.5mm;break-inside:avoid}\
aside h2{margin:0 0 1.4mm;font-size:13pt;display:flex;justify-content:space-between;align-items:baseline;gap:6mm}\
aside h2 small{font-size:9pt;color:#4A506E;text-align:end}.tells li{margin-bottom:.8mm}\
.help{border-top:.3mm dashed #1B2140;margin-top:2mm}.help small{display:block;font-size:8pt;color:#4A506E}\
.blanks{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}.blanks p{display:flex;flex-direction:column;font-size:9pt;margin:1mm 0 0}\
.blanks i{height:6.5mm;border-bottom:.3mm solid #1B2140}\
svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}";

/// The longest word that is explained; a colon farther on belongs to a sentence.
const LONGEST_WORD: usize = 48;

/// The document in a language.
pub(super) fn document(
    (lang, rtl): (&str, bool),
    title: &str,
    headings: &Headings,
    help: &Help,
    cards: &[Card],
) -> String {
    let help = self::help(&headings.help, help);
    let cards = cards.iter().map(|card| article(headings, &help, card));
    let body: String = cards.collect();
    paper_parts::document(lang, rtl, title, STYLE, &body)
}

fn article(headings: &Headings, help: &str, card: &Card) -> String {
    let discuss: String = card.discuss.iter().map(|ask| item(ask)).collect();
    let tells: String = lines(&card.tells).map(item).collect();
    format!(
        "<article>\n<header>{isle}<div><p class=\"place\">{place}</p><h1>{title}</h1><p class=\"about\">{about}</p></div></header>\n\
         <section class=\"goal\"><h2>{goal}</h2>{goal_says}</section>\n\
         <section class=\"words\"><h2>{words}</h2>{words_say}</section>\n\
         <section class=\"discuss\"><h2>{to_discuss}</h2><ol>{discuss}</ol></section>\n\
         <section><h2>{without}</h2>{without_says}</section>\n\
         <aside><section class=\"tells\"><h2>{tell}<small>{title}</small></h2><ol>{tells}</ol></section>\n{help}</aside>\n</article>\n",
        isle = paper_parts::isle(&card.isle),
        place = escape(&card.place),
        title = escape(&card.title),
        about = escape(&card.about),
        goal = escape(&headings.goal),
        goal_says = paragraphs(&card.goal),
        words = escape(&headings.words),
        words_say = words(&card.words),
        to_discuss = escape(&headings.discuss),
        without = escape(&headings.without_devices),
        without_says = paragraphs(&card.without_devices),
        tell = escape(&headings.tells),
    )
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn item(text: &str) -> String {
    format!("<li>{}</li>", escape(text))
}

fn paragraphs(text: &str) -> String {
    lines(text)
        .map(|line| format!("<p>{}</p>", escape(line)))
        .collect()
}

/// Words and what they mean, then the remarks.
fn words(text: &str) -> String {
    let (mut list, mut remarks) = (String::new(), String::new());
    for line in lines(text) {
        match line.split_once(':') {
            Some((word, says)) if word.chars().count() <= LONGEST_WORD => {
                let (word, says) = (escape(word.trim()), escape(says.trim()));
                list.push_str(&format!("<li><b>{word}</b><span>{says}</span></li>"));
            }
            _ => remarks.push_str(&paragraphs(line)),
        }
    }
    format!("<ul>{list}</ul>{remarks}")
}

fn help(heading: &str, help: &Help) -> String {
    let mut out = format!("<section class=\"help\"><h3>{}</h3>", escape(heading));
    out.push_str(&paragraphs(help.duty.as_deref().unwrap_or_default()));
    for contact in &help.contacts {
        let named = contact.name.iter();
        let name: String = named
            .map(|name| format!("<bdi>{}</bdi> — ", escape(name)))
            .collect();
        out.push_str(&format!(
            "<p>{}: {name}<b><bdi dir=\"ltr\">{}</bdi></b><small>{}</small></p>",
            escape(&contact.kind),
            escape(&contact.value),
            escape(&contact.source),
        ));
    }
    out.push_str(&paragraphs(help.look_up.as_deref().unwrap_or_default()));
    let blanks = help.blanks.iter();
    let blanks: String = blanks
        .map(|blank| format!("<p>{}<i></i></p>", escape(blank)))
        .collect();
    if !blanks.is_empty() {
        out.push_str(&format!("<div class=\"blanks\">{blanks}</div>"));
    }
    out.push_str("</section>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(title: &str) -> Card {
        Card {
            place: "Navigators · Lesson 1".into(),
            title: title.into(),
            about: "What stays".into(),
            isle: "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"land\"><path d=\"M0 0\"/></g><g id=\"light\"><path/></g></svg>"
                .into(),
            goal: "They ask & share.".into(),
            words: "Proof: a <saved> picture: yes.\nBefore the lesson, say where help is.".into(),
            discuss: ["One?", "Two?", "Three?"].map(String::from).into(),
            without_devices: "Four walls.\n\nThen draw.".into(),
            tells: "Stay calm.\nWrite it down.".into(),
        }
    }

    fn headings() -> Headings {
        Headings {
            goal: "Goal".into(),
            words: "Words".into(),
            discuss: "To talk about".into(),
            without_devices: "Without devices".into(),
            tells: "When a child tells you".into(),
            help: "Whom to tell".into(),
        }
    }

    fn blanks() -> Help {
        Help {
            look_up: Some("Look these up.".into()),
            blanks: vec!["Police".into()],
            ..Help::default()
        }
    }

    #[test]
    fn every_part_of_the_card_is_there_in_order() {
        let html = document(("en", false), "Cards", &headings(), &blanks(), &[card("A")]);
        let parts = [
            "<svg aria-hidden=\"true\"",
            "<p class=\"place\">Navigators · Lesson 1</p><h1>A</h1><p class=\"about\">What stays</p>",
            "<h2>Goal</h2><p>They ask &amp; share.</p>",
            "<h2>Words</h2><ul><li><b>Proof</b><span>a &lt;saved&gt; picture: yes.</span></li></ul><p>Before the lesson, say where help is.</p>",
            "<h2>To talk about</h2><ol><li>One?</li><li>Two?</li><li>Three?</li></ol>",
            "<h2>Without devices</h2><p>Four walls.</p><p>Then draw.</p>",
            "<h2>When a child tells you<small>A</small></h2><ol><li>Stay calm.</li><li>Write it down.</li></ol>",
            "<h3>Whom to tell</h3><p>Look these up.</p><div class=\"blanks\"><p>Police<i></i></p></div>",
        ];
        let places = parts.map(|part| html.find(part));
        assert!(places.is_sorted(), "{places:?}");
        for (part, place) in parts.iter().zip(places) {
            assert!(place.is_some(), "{part}");
        }
    }

    #[test]
    fn a_lesson_is_an_article_and_nothing_is_asked_for() {
        let hostile = card("<script src=//x>\"'&");
        let html = document(
            ("ar", true),
            "<b>",
            &headings(),
            &blanks(),
            &[card("A"), hostile],
        );
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert_eq!(html.matches("<article>").count(), 2);
        assert_eq!(html.matches("<aside>").count(), 2);
        assert!(html.contains("<h1>&lt;script src=//x&gt;&quot;'&amp;</h1>"));
        // A drawing's namespace is a name, no address.
        let html = html.replace("http://www.w3.org/2000/svg", "");
        for never in [
            "http", "<script", "url(", "@import", "href", " id=", "<b>\"",
        ] {
            assert!(!html.contains(never), "{never}");
        }
    }

    #[test]
    fn what_the_country_pack_says_stands_in_the_box() {
        let contact = Contact {
            kind: "Child helpline".into(),
            name: Some("Ear & Co".into()),
            value: "<116>".into(),
            source: "Source: a page".into(),
        };
        let help = Help {
            duty: Some("Inform the office within a day.\nIn writing.".into()),
            contacts: vec![contact],
            ..Help::default()
        };
        let html = document(("en", false), "Cards", &headings(), &help, &[card("A")]);
        assert!(html.contains(
            "<h3>Whom to tell</h3><p>Inform the office within a day.</p><p>In writing.</p><p>Child helpline: <bdi>Ear &amp; Co</bdi> — \
             <b><bdi dir=\"ltr\">&lt;116&gt;</bdi></b><small>Source: a page</small></p></section></aside>"
        ));
        assert!(!html.contains("class=\"blanks\""));
    }
}
