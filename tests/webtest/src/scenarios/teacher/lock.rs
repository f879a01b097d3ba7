//! The teacher's lock and what lies behind it, by keyboard alone: PINs that differ, a PIN changed, wrong PINs that slow down, the
//! recovery code with a slip in it, the reset that keeps the children's progress, and two classes on one device.

use std::time::Duration;

use sango::curriculum::{Curriculum, Sources};
use sango::ids::Band;
use sango::locale::Value;
use sango::results::class::ClassSetup;
use sango::session::{Fact, Journal, Progress, Record};

use super::{at_home, back_home, leave, open, see_alert, see_text, shown_code, type_pin};
use crate::Step;
use crate::driver::Like;
use crate::facts;
use crate::server::root;
use crate::stage::{Hand, Stage};

/// All of it.
pub fn teacher_lock(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    stage.see("button", &stage.words.name("ui-title-start"))?;
    facts::put(stage, &a_class_at_work()?)?;
    stage.reload()?;
    stage.hand = Hand::Keyboard;

    let code = pin_is_chosen(stage)?;
    note_a_girl(stage)?;
    pin_is_changed(stage)?;
    wrong_pins(stage)?;
    seat_is(stage, "ui-teacher-girl")?;
    leave(stage)?;
    recovered(stage, &code)?;
    seat_is(stage, "ui-teacher-girl")?;
    leave(stage)?;
    reset(stage, &code)?;
    // The girl is forgotten, the step she did is not.
    seat_is(stage, "ui-teacher-not-stated")?;
    one_step_done(stage)?;
    set_aside_and_back(stage)?;
    two_classes(stage)
}

/// A class of three seats; the child of the first has finished one step.
fn a_class_at_work() -> Step<Vec<Record>> {
    let (sources, _) = Sources::from_folder(&root()).map_err(|error| error.to_string())?;
    let (curriculum, _) = Curriculum::load(&sources);
    let module = curriculum.module(Band::Navigators).ok_or("no module")?;
    let first = module.core.first().ok_or("no core lesson")?;
    let lesson = curriculum.lesson(first).ok_or("no lesson")?;
    let class = ClassSetup::draw("international".into(), Band::Navigators, "2026", 3)
        .map_err(|error| error.to_string())?;
    let step = Progress::default().finish_step(lesson, lesson.steps[0].id(), Vec::new());
    let mut journal = Journal::new("another-device".into());
    let (id, version) = (class.id.clone(), &module.version);
    Ok(vec![
        journal.push(&id, None, version, Fact::ClassSet(Box::new(class))),
        journal.push(&id, Some(0), version, step),
    ])
}

fn pin_is_chosen(stage: &Stage) -> Step<String> {
    stage.go_id("ui-title-teacher")?;
    see_text(stage, "ui-teacher-choose-first")?;
    type_pin(stage, "12")?;
    see_alert(stage, "ui-teacher-pin-length", &[])?;
    type_pin(stage, "1234")?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, "1243")?;
    see_alert(stage, "ui-teacher-pin-differs", &[])?;
    type_pin(stage, "1234")?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, "1234")?;
    let code = shown_code(stage)?;
    // Escape goes back elsewhere; here it would take the code away.
    stage.key('\u{E00C}')?;
    std::thread::sleep(Duration::from_millis(900));
    shown_code(stage)?;
    stage.go_id("ui-teacher-code-written")?;
    at_home(stage)?;
    Ok(code)
}

fn note_a_girl(stage: &Stage) -> Step {
    open(stage, "ui-teacher-notes")?;
    let seat = stage.words.text("seat-0", &[]);
    stage.press("button", &format!("{seat}: *"))?;
    super::note_sex(stage, "ui-teacher-girl")?;
    stage.go_id("ui-common-back")?;
    back_home(stage)?;
    // It is kept, and not in a form that anybody could read.
    let kept = facts::document(stage, "attributes.json")?;
    let sealed = kept["classes"]
        .as_object()
        .is_some_and(|all| all.len() == 1);
    if !sealed || kept.to_string().contains("female") {
        return Err(format!("the seat's notes are kept as {kept}"));
    }
    Ok(())
}

fn pin_is_changed(stage: &Stage) -> Step {
    stage.go_id("ui-teacher-change-pin")?;
    see_text(stage, "ui-teacher-enter-old")?;
    type_pin(stage, "9999")?;
    see_alert(stage, "ui-teacher-pin-wrong", &[])?;
    type_pin(stage, "1234")?;
    see_text(stage, "ui-teacher-choose")?;
    type_pin(stage, "876543")?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, "876543")?;
    see_alert(stage, "ui-teacher-pin-changed", &[])?;
    leave(stage)
}

/// The old PIN and two others are only wrong; the fourth wrong one must wait, and so must the right one after it, also in a page
/// that was loaded again.
fn wrong_pins(stage: &mut Stage) -> Step {
    stage.go_id("ui-title-teacher")?;
    for pin in ["1234", "0000", "1111"] {
        see_text(stage, "ui-teacher-enter")?;
        type_pin(stage, pin)?;
        see_alert(stage, "ui-teacher-pin-wrong", &[])?;
    }
    for seconds in [5, 10, 20] {
        type_pin(stage, "2222")?;
        let wait = [("seconds", Value::from(seconds.to_string()))];
        see_alert(stage, "ui-teacher-pin-wrong-wait", &wait)?;
        if seconds < 20 {
            std::thread::sleep(Duration::from_secs(seconds + 1));
        }
    }
    stage.reload()?;
    stage.go_id("ui-title-teacher")?;
    see_text(stage, "ui-teacher-enter")?;
    type_pin(stage, "876543")?;
    let early = stage
        .words
        .text("ui-teacher-pin-wait", &[("seconds", Value::from("~"))]);
    let (beginning, _) = early.split_once('~').unwrap_or_default();
    stage.see("alert", &format!("{beginning}*"))?;
    std::thread::sleep(Duration::from_secs(21));
    type_pin(stage, "876543")?;
    at_home(stage)
}

/// Back in with the code from the paper, in small letters and with a slip first.
fn recovered(stage: &Stage, code: &str) -> Step {
    stage.go_id("ui-title-teacher")?;
    stage.go_id("ui-teacher-forgot")?;
    stage.go_id("ui-teacher-forgot-code")?;
    see_text(stage, "ui-teacher-recover-says")?;
    let mut letters: Vec<char> = code.to_lowercase().chars().collect();
    letters.swap(22, 23);
    // Two letters alike would be no slip.
    if letters[22] == letters[23] {
        letters[23] = if letters[23] == '7' { '8' } else { '7' };
    }
    type_letters(stage, letters)?;
    stage.key('\u{E007}')?;
    see_alert(stage, "ui-teacher-code-mistyped", &[])?;
    type_letters(stage, ['\u{E003}', '\u{E003}'])?;
    type_letters(stage, code[22..].chars())?;
    stage.key('\u{E007}')?;
    see_text(stage, "ui-teacher-choose")?;
    type_pin(stage, "5555")?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, "5555")?;
    see_alert(stage, "ui-teacher-pin-changed", &[])?;
    at_home(stage)
}

/// Types as fast as a practised hand, and looks up before it goes on: the focus waits on what ends the typing.
fn type_letters(stage: &Stage, letters: impl IntoIterator<Item = char>) -> Step {
    for letter in letters {
        stage.key(letter)?;
        std::thread::sleep(Duration::from_millis(120));
    }
    let done = stage.words.name("ui-teacher-code-done");
    let begun = std::time::Instant::now();
    while !stage.see("button", &done)?.focused {
        if begun.elapsed() > crate::stage::PATIENCE {
            return Err(format!("the focus does not wait on \"{done}\""));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn reset(stage: &Stage, old_code: &str) -> Step {
    stage.go_id("ui-title-teacher")?;
    stage.go_id("ui-teacher-forgot")?;
    stage.go_id("ui-teacher-forgot-reset")?;
    see_text(stage, "ui-teacher-reset-lost-says")?;
    see_text(stage, "ui-teacher-reset-stays-says")?;
    stage.picture("reset")?;
    stage.go_id("ui-teacher-reset-do")?;
    see_alert(stage, "ui-teacher-reset-choose", &[])?;
    type_pin(stage, "4321")?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, "4321")?;
    if shown_code(stage)? == old_code {
        return Err("after a reset the recovery code is the old one".into());
    }
    stage.go_id("ui-teacher-code-written")?;
    at_home(stage)
}

/// What stands at the first seat among the notes.
fn seat_is(stage: &Stage, id: &str) -> Step {
    open(stage, "ui-teacher-notes")?;
    let seat = stage.words.text("seat-0", &[]);
    stage.see("button", &format!("{seat}: {}", stage.words.text(id, &[])))?;
    back_home(stage)
}

fn one_step_done(stage: &Stage) -> Step {
    open(stage, "ui-teacher-progress")?;
    let seat = stage.words.text("seat-0", &[]);
    let row = stage.see("button", &format!("{seat}: *"))?;
    back_home(stage)?;
    if row.name.contains("1 of ") {
        Ok(())
    } else {
        Err(format!(
            "one step was finished, and the row says: {}",
            row.name
        ))
    }
}

fn set_aside_and_back(stage: &Stage) -> Step {
    open(stage, "ui-teacher-progress")?;
    let seat = stage.words.text("seat-1", &[]);
    stage.press("button", &format!("{seat}: *"))?;
    let lesson = stage.words.text("footprints-title", &[]);
    let name = |id: &str| format!("{}: {lesson}", stage.words.text(id, &[]));
    stage.go(&name("ui-teacher-set-aside"))?;
    stage.go(&name("ui-teacher-take-up"))?;
    stage.see("button", &name("ui-teacher-set-aside"))?;
    stage.go_id("ui-common-back")?;
    back_home(stage)
}

/// A second class begins with nothing done; the first is there again when it is chosen.
fn two_classes(stage: &Stage) -> Step {
    open(stage, "ui-teacher-class")?;
    stage.go_id("ui-teacher-class-again")?;
    see_text(stage, "ui-teacher-class-new-says")?;
    stage.go_id("ui-teacher-class-save")?;
    see_alert(stage, "ui-teacher-class-saved", &[])?;
    open(stage, "ui-teacher-progress")?;
    let seat = stage.words.text("seat-0", &[]);
    let row = stage.see("button", &format!("{seat}: *"))?;
    if !row.name.contains("0 of ") {
        return Err(format!("in a new class the row says: {}", row.name));
    }
    back_home(stage)?;
    open(stage, "ui-teacher-classes")?;
    stage.press("radio", "1. *")?;
    see_alert(stage, "ui-teacher-class-saved", &[])?;
    one_step_done(stage)?;
    leave(stage)
}
