//! The teacher's area from the first PIN to a file, in French on an upright phone and in Arabic: nothing leads nowhere. Pictures of
//! every page lie in the scenario's folder.

use sango::locale::Value;

use super::{at_home, back_home, first_use, leave, open, see_alert, see_text, set_up};
use crate::Step;
use crate::driver::Like;
use crate::stage::{Hand, Stage};
use crate::words::Words;

/// In French, by finger-sized steps of a mouse, on 360x640.
pub fn teacher_in_french_on_a_phone(stage: &mut Stage) -> Step {
    stage.words = Words::read("fr");
    stage.open(Like {
        languages: "fr".into(),
        size: (360, 640),
        ..Like::default()
    })?;
    every_page(stage)
}

/// In Arabic, as a screen reader goes.
pub fn teacher_in_arabic(stage: &mut Stage) -> Step {
    stage.words = Words::read("ar");
    stage.hand = Hand::Reader;
    stage.open(Like {
        languages: "ar".into(),
        ..Like::default()
    })?;
    every_page(stage)
}

fn every_page(stage: &Stage) -> Step {
    first_use(stage, "2580")?;
    stage.picture("home-first")?;
    set_up(stage, "")?;
    stage.picture("home")?;
    for page in ["progress", "seat-cards", "notes", "card"] {
        open(stage, &format!("ui-teacher-{page}"))?;
        see_back(stage)?;
        stage.picture(page)?;
        back_home(stage)?;
    }
    printed(stage)?;
    open(stage, "ui-teacher-progress")?;
    let seat = stage.words.text("seat-2", &[]);
    stage.press("button", &format!("{seat}: *"))?;
    stage.see("heading", &seat)?;
    stage.picture("seat")?;
    stage.go_id("ui-common-back")?;
    back_home(stage)?;
    open(stage, "ui-teacher-card")?;
    let lesson = stage.words.text("footprints-title", &[]);
    stage.press("button", &format!("{lesson}: *"))?;
    stage.see("heading", &stage.words.text("ui-teacher-card-tells", &[]))?;
    stage.picture("card-of-lesson")?;
    stage.go_id("ui-common-back")?;
    back_home(stage)?;
    exported(stage)?;
    leave(stage)
}

fn see_back(stage: &Stage) -> Step {
    stage
        .see("button", &stage.words.name("ui-common-back"))
        .map(drop)
}

fn exported(stage: &Stage) -> Step {
    open(stage, "ui-teacher-export")?;
    see_text(stage, "ui-teacher-export-says")?;
    stage.picture("export")?;
    let format = [("format", Value::from("CSV"))];
    stage.go(&stage.words.text("ui-teacher-export-as", &format))?;
    stage.go_id("ui-teacher-export-now")?;
    let (name, bytes) = stage.downloaded("*.csv")?;
    see_alert(
        stage,
        "ui-teacher-saved",
        &[("place", Value::from(name.as_str()))],
    )?;
    stage.picture("exported")?;
    // Nobody finished: a zero is a count like others, so the sheet shows a band and no count, in the same words in every language.
    let text = String::from_utf8_lossy(&bytes);
    let shown: Vec<&str> = text
        .lines()
        .skip(1)
        .filter(|line| !line.contains(",hidden,,,,,"))
        .collect();
    let total = shown
        .iter()
        .any(|line| line.contains(",7.1.4,total,all,band,,,,0-19,"));
    let bands_only = shown.iter().all(|line| line.contains(",band,,,,0-19,"));
    if !total || !bands_only {
        return Err(format!("not the band of 0 of 60 alone: {shown:?}"));
    }
    // A reader's press comes from a script here and is no gesture; without one Chromium lets a page save a single file.
    if !matches!(stage.hand, Hand::Reader) {
        workbook(stage)?;
    }
    stage.go_id("ui-common-back")?;
    at_home(stage)
}

/// The workbook is written by the vault's worker; it is the same release again.
fn workbook(stage: &Stage) -> Step {
    let format = [("format", Value::from("XLSX"))];
    stage.go(&stage.words.text("ui-teacher-export-as", &format))?;
    let (name, bytes) = stage.downloaded("*.xlsx")?;
    see_alert(
        stage,
        "ui-teacher-saved",
        &[("place", Value::from(name.as_str()))],
    )?;
    if !bytes.starts_with(b"PK\x03\x04") || bytes.len() < 4000 {
        return Err(format!("{name} is no workbook: {} bytes", bytes.len()));
    }
    Ok(())
}

/// The cards go to the printer: a document of its own in the page's language, with a card for every seat, and laid out by its own
/// style, which the page's policy must allow.
fn printed(stage: &Stage) -> Step {
    open(stage, "ui-teacher-seat-cards")?;
    // The printer's window would wait for a person.
    stage.script(
        "globalThis.printed = null; new MutationObserver((all) => { for (const { addedNodes } of all) for (const it of addedNodes) \
         if (it.tagName === 'IFRAME') { globalThis.printed = it; it.addEventListener('load', () => { it.contentWindow.print = () => { globalThis.asked = true; }; }, { capture: true }); } }) \
         .observe(document.body, { childList: true });",
    )?;
    stage.go_id("ui-teacher-print")?;
    see_alert(stage, "ui-teacher-printing", &[])?;
    let paper = stage.until(
        "the cards on paper",
        "const paper = globalThis.printed?.contentDocument; if (!paper?.querySelector('section')) return null; \
         return { cards: paper.querySelectorAll('section').length, drawings: paper.querySelectorAll('section svg').length, lang: paper.documentElement.lang, \
         columns: getComputedStyle(paper.querySelector('main')).display }",
    )?;
    let lang = stage.script("return document.documentElement.lang")?;
    let whole = paper["cards"] == 60 && paper["drawings"] == 300 && paper["columns"] == "grid";
    if !whole || paper["lang"] != lang {
        return Err(format!("the cards on paper are {paper}"));
    }
    back_home(stage)
}
