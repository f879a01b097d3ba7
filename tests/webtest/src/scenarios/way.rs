//! The way through, from the title to the certificate, as a child goes it.

use std::time::{Duration, Instant};

use sango::locale::Value;

use crate::Step;
use crate::child::Child;
use crate::driver::Like;
use crate::find;
use crate::stage::{Hand, Stage};
use crate::words::Words;

/// A whole way may take this long; the processor draws about six pictures a second.
const WHOLE_WAY: Duration = Duration::from_secs(600);

/// With a mouse, in English, to the certificate as a file; then the next day.
pub fn whole_way_by_pointer(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    begin(stage)?;
    play(stage, &["ui-celebration-heading"])?;
    stage.picture("celebration")?;
    stage.go_id("ui-celebration-save")?;
    let (name, bytes) = stage.downloaded("*")?;
    if !name.ends_with(".png") || !bytes.starts_with(b"\x89PNG") {
        return Err(format!("the certificate should be a picture, not {name}"));
    }
    stage.next_day()?;
    begin(stage)?;
    stage.go_id("ui-seats-alone")?;
    // All is done: the map shows the light and offers the certificate.
    stage.see("button", &stage.words.name("ui-map-celebration"))?;
    stage.picture("next-day").map(drop)
}

/// As a screen reader goes it, in Arabic, with a power cut in the middle of the lesson.
pub fn whole_way_by_reader_in_arabic(stage: &mut Stage) -> Step {
    stage.open(Like {
        languages: "ar".into(),
        ..Like::default()
    })?;
    stage.words = Words::read("ar");
    stage.hand = Hand::Reader;
    begin(stage)?;
    // Right to left: Help stands at the left.
    let help = stage.see("button", &stage.words.name("ui-common-help"))?;
    let width = stage
        .script("return innerWidth")?
        .as_f64()
        .unwrap_or_default();
    if help.centre.0 > width / 2.0 {
        return Err(format!(
            "in Arabic Help should stand at the left, not at {:?}",
            help.centre
        ));
    }
    play(stage, &["ui-box-show-me"])?;
    stage.cut_the_power()?;
    begin(stage)?;
    stage.go_id("ui-seats-alone")?;
    // The story was finished before the cut: the activity is there at once.
    stage.see("button", &stage.words.name("ui-box-show-me"))?;
    play(stage, &["ui-celebration-heading"])?;
    stage.picture("celebration").map(drop)
}

/// Presses what is there at this moment, scrolling to it first.
fn press_now(stage: &Stage, role: &str, name: &str) -> Step {
    let there = stage
        .all()?
        .into_iter()
        .find(|control| find::fits(control, role, name));
    let Some(control) = there else { return Ok(()) };
    if stage.hand == Hand::Reader {
        let element = format!(
            "document.querySelector(`#mirror [data-id=\"{}\"]`)",
            control.id
        );
        return stage.script(&format!("{element}?.click()")).map(drop);
    }
    let high = stage
        .script("return innerHeight")?
        .as_f64()
        .unwrap_or_default();
    let ((_, y), half) = (control.centre, control.size.1 / 2.0);
    if y - half < 0.0 || y + half > high {
        stage.wheel(y - high / 2.0)?;
        std::thread::sleep(Duration::from_millis(600));
        return Ok(());
    }
    stage.click(control.centre)
}

/// From the title to the seats.
fn begin(stage: &mut Stage) -> Step {
    stage.go_id("ui-title-start")?;
    let own = stage.words.text("ui-language-own-name", &[]);
    stage.go(&own)
}

/// Presses what a child who knows the answers would press, until one of these texts is on the screen.
fn play(stage: &mut Stage, until: &[&str]) -> Step {
    let child = Child::navigator(&stage.words)?;
    let ends: Vec<String> = until
        .iter()
        .map(|id| stage.words.text(id, &[] as &[(&str, Value)]))
        .collect();
    let begun = Instant::now();
    let mut last = None;
    while begun.elapsed() < WHOLE_WAY {
        let screen = stage.all()?;
        if screen.iter().any(|control| ends.contains(&control.name)) {
            return Ok(());
        }
        match child.next(&stage.words, &screen) {
            Some((role, name)) => {
                // What was pressed may stay on the screen for a picture or two; a press that is no longer needed is no harm.
                let _ = press_now(stage, role, &name);
                last = Some(name);
            }
            None => std::thread::sleep(Duration::from_millis(150)),
        }
        std::thread::sleep(Duration::from_millis(250));
    }
    Err(format!(
        "after {} s the way is not at its end; last pressed: {last:?}",
        WHOLE_WAY.as_secs()
    ))
}
