//! The way through, from the title to the certificate, as a child goes it.

use std::time::{Duration, Instant};

use sango::locale::Value;

use crate::Step;
use crate::child::{Child, Press};
use crate::driver::Like;
use crate::find::{self, Control};
use crate::stage::{Hand, Stage};
use crate::words::Words;

/// A whole way may take this long; the processor draws about six pictures a second.
const WHOLE_WAY: Duration = Duration::from_secs(900);

/// Whoever sees nothing to press looks again after this.
pub const LOOK_AGAIN: Duration = Duration::from_millis(150);

/// A child that sees nothing happen presses again.
const IMPATIENCE: Duration = Duration::from_secs(2);

/// A control that was pressed so often without effect will have none.
const STUBBORN: usize = 20;

/// With a mouse, in English, to the certificate as a file; then the next day.
pub fn whole_way_by_pointer(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    begin(stage)?;
    play(stage, &["ui-celebration-heading"])?;
    stage.picture("celebration")?;
    stage.go_id("ui-celebration-save")?;
    let (name, bytes) = stage.downloaded("*.png")?;
    is_certificate(&name, &bytes)?;
    stage.next_day()?;
    begin(stage)?;
    stage.go(&stage.words.text("seat-59", &[]))?;
    // All is done: the map shows the light and offers the certificate.
    stage.see("button", &stage.words.name("ui-map-celebration"))?;
    stage.picture("next-day").map(drop)
}

/// A picture fit to print: A4 across, whatever the window's size, with something on it.
fn is_certificate(name: &str, bytes: &[u8]) -> Step {
    if !name.ends_with(".png") || !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.len() < 24 {
        return Err(format!("the certificate should be a picture, not {name}"));
    }
    // PNG: after its mark, the first chunk's length and name, width and height stand as four bytes each.
    let number = |at: usize| {
        bytes[at..at + 4]
            .iter()
            .fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
    };
    let size = (number(16), number(20));
    if size != (1684, 1191) {
        return Err(format!(
            "the certificate is {size:?}, not A4 at 144 dots an inch"
        ));
    }
    // An empty sheet of this size packs into some 10 000 bytes.
    if bytes.len() < 40_000 {
        return Err(format!(
            "the certificate has only {} bytes: is anything on it?",
            bytes.len()
        ));
    }
    Ok(())
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
    stage.go(&stage.words.text("seat-59", &[]))?;
    // The story was finished before the cut: the activity is there at once.
    stage.see("button", &stage.words.name("ui-box-show-me"))?;
    play(stage, &["ui-celebration-heading"])?;
    stage.picture("celebration").map(drop)
}

/// Presses what is there at this moment, or scrolls towards it.
fn press_now(stage: &Stage, role: &str, name: &str) -> Step {
    let there = stage
        .all()?
        .into_iter()
        .find(|control| find::fits(control, role, name));
    there.map_or(Ok(()), |control| stage.hit(&control).map(drop))
}

/// From the title to the seats.
pub fn begin(stage: &Stage) -> Step {
    stage.go_id("ui-title-start")?;
    let own = stage.words.text("ui-language-own-name", &[]);
    stage.go(&own)
}

/// Presses what a child who knows the answers would press, until one of these texts is on the screen.
pub fn play(stage: &Stage, until: &[&str]) -> Step {
    let child = Child::navigator(&stage.words)?;
    let ends: Vec<String> = until
        .iter()
        .map(|id| stage.words.text(id, &[] as &[(&str, Value)]))
        .collect();
    let begun = Instant::now();
    let mut last: Option<Press> = None;
    let mut times = 0;
    while begun.elapsed() < WHOLE_WAY {
        let screen = stage.all()?;
        if screen.iter().any(|control| ends.contains(&control.name)) {
            return Ok(());
        }
        let Some(press) = child.next(&stage.words, &screen) else {
            std::thread::sleep(LOOK_AGAIN);
            continue;
        };
        times = if last.as_ref() == Some(&press) {
            times + 1
        } else {
            0
        };
        if times > STUBBORN {
            break;
        }
        // What was pressed may be gone a picture later; a press that finds nothing is no harm.
        let _ = press_now(stage, press.0, &press.1);
        last = Some(press);
        wait_for_change(stage, &screen)?;
    }
    Err(format!(
        "after {} s the way is not at its end; last pressed: {last:?}",
        begun.elapsed().as_secs()
    ))
}

/// Until the screen is another than before, or it is time to try again.
fn wait_for_change(stage: &Stage, before: &[Control]) -> Step {
    let looks = |screen: &[Control]| -> Vec<_> {
        let look = |it: &Control| (it.name.clone(), it.checked.clone(), it.disabled, it.centre);
        screen.iter().map(look).collect::<Vec<_>>()
    };
    let (old, begun) = (looks(before), Instant::now());
    while looks(&stage.all()?) == old && begun.elapsed() < IMPATIENCE {
        std::thread::sleep(Duration::from_millis(60));
    }
    Ok(())
}
