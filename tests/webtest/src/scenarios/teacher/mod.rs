//! The teacher's area in a browser. This file holds what every scenario does there; each in the words of the stage's language.

pub mod devices;
pub mod first_class;
pub mod languages;
pub mod lock;

use sango::locale::Value;

use crate::Step;
use crate::find::Control;
use crate::stage::{Hand, Stage};

/// Types digits: on the page's keypad, or on the keyboard where that is the hand, and says that they are all.
fn type_pin(stage: &Stage, pin: &str) -> Step {
    for (at, digit) in pin.chars().enumerate() {
        if stage.hand == Hand::Keyboard {
            stage.key(digit)?;
        } else {
            stage.go(&digit.to_string())?;
        }
        let count = Value::from(at as i64 + 1);
        stage.see(
            "text",
            &stage.words.text("ui-teacher-digits", &[("count", count)]),
        )?;
    }
    if stage.hand == Hand::Keyboard {
        // The focus waits there.
        stage.key('\u{E007}')
    } else {
        stage.go_id("ui-teacher-pin-done")
    }
}

/// From the title to the teacher's first page, as it greets whoever comes first. The recovery code.
fn first_use(stage: &Stage, pin: &str) -> Step<String> {
    stage.go_id("ui-title-teacher")?;
    let code = choose_pin(stage, pin)?;
    stage.go_id("ui-teacher-code-written")?;
    at_home(stage)?;
    Ok(code)
}

/// A PIN is chosen for the first time; the recovery code that is shown then.
pub fn choose_pin(stage: &Stage, pin: &str) -> Step<String> {
    see_text(stage, "ui-teacher-choose-first")?;
    type_pin(stage, pin)?;
    see_text(stage, "ui-teacher-repeat")?;
    type_pin(stage, pin)?;
    shown_code(stage)
}

/// The recovery code that is on the screen, with nothing but one button and Settings and Help to leave it.
fn shown_code(stage: &Stage) -> Step<String> {
    see_text(stage, "ui-teacher-code-write")?;
    let back = stage.words.name("ui-common-back");
    if stage.has("button", &back)? {
        return Err("a slip of the finger could take the recovery code away".into());
    }
    let letters =
        |it: &Control| -> String { it.name.chars().filter(|c| !" ,".contains(*c)).collect() };
    let is_code = |text: &str| {
        text.len() == 24
            && text
                .bytes()
                .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    };
    let found = stage.all()?;
    let mut codes = found.iter().map(letters).filter(|text| is_code(text));
    codes
        .next()
        .ok_or_else(|| format!("no recovery code is shown:\n{}", crate::find::shown(&found)))
}

/// From the title into the teacher's area with the PIN.
fn enter(stage: &Stage, pin: &str) -> Step {
    stage.go_id("ui-title-teacher")?;
    see_text(stage, "ui-teacher-enter")?;
    type_pin(stage, pin)?;
    at_home(stage)
}

fn at_home(stage: &Stage) -> Step {
    stage
        .see("button", &stage.words.name("ui-teacher-leave"))
        .map(drop)
}

/// Locks and leaves, to the title.
fn leave(stage: &Stage) -> Step {
    stage.go_id("ui-teacher-leave")?;
    stage
        .see("button", &stage.words.name("ui-title-start"))
        .map(drop)
}

/// Presses a line that leads to a page: its name begins with the text, then says what stands there.
fn open(stage: &Stage, id: &str) -> Step {
    let name = stage.words.text(id, &[]);
    stage.press("button", &format!("{name}: *"))
}

/// One page back, which is the teacher's first.
fn back_home(stage: &Stage) -> Step {
    stage.go_id("ui-common-back")?;
    at_home(stage)
}

fn see_text(stage: &Stage, id: &str) -> Step<Control> {
    stage.see("text", &stage.words.text(id, &[]))
}

fn see_alert(stage: &Stage, id: &str, values: &[(&str, Value)]) -> Step<Control> {
    stage.see("alert", &stage.words.text(id, values))
}

/// Presses a stepper's `+10` so often, seeing the number follow.
fn tens(stage: &Stage, name: &str, from: u16, times: u16) -> Step {
    for time in 1..=times {
        stage.press("button", &format!("{name}: +10"))?;
        stage.see("text", &format!("{name}: {}", from + 10 * time))?;
    }
    Ok(())
}

/// What the class that [`set_up`] makes is reported for.
struct SetUp {
    period: String,
}

/// Sets a class of sixty up from the teacher's first page: international, no area, navigators, a school year, thirty girls and
/// thirty boys, ten of 9 to 12 years. It is saved at the end.
fn set_up(stage: &Stage, picture: &str) -> Step<SetUp> {
    let text = |id: &str| stage.words.text(id, &[]);
    open(stage, "ui-teacher-class")?;
    open(stage, "ui-teacher-country")?;
    stage.press("radio", &text("ui-teacher-country-international"))?;
    open(stage, "ui-teacher-area")?;
    stage.press("radio", &text("ui-teacher-not-stated"))?;
    stage.press("radio", &text("ui-teacher-band-navigators"))?;
    // The first school year on offer, as 2025-2026.
    let is_school_year = |it: &&Control| it.role == "radio" && it.name.len() == 9;
    let shown = stage.all()?;
    let period = shown.iter().find(is_school_year).map(|it| it.name.clone());
    let period = period.ok_or("no school year is offered")?;
    stage.press("radio", &period)?;
    chosen(stage, &period)?;
    tens(stage, &text("ui-teacher-seats"), 30, 3)?;
    stage.picture(&format!("{picture}class"))?;
    open(stage, "ui-teacher-enrolment")?;
    let seats = [("seats", Value::from(60))];
    stage.go(&stage.words.text("ui-teacher-enrolled-as-seats", &seats))?;
    stage.see("text", &format!("{}: 60", text("ui-teacher-enrolled")))?;
    tens(stage, &text("ui-teacher-girls"), 0, 3)?;
    tens(stage, &text("ui-teacher-boys"), 0, 3)?;
    tens(stage, &text("ui-teacher-age-9-12"), 0, 1)?;
    stage.picture(&format!("{picture}enrolment"))?;
    stage.go_id("ui-teacher-enrolment-done")?;
    stage.go_id("ui-teacher-class-save")?;
    see_alert(stage, "ui-teacher-class-saved", &[])?;
    at_home(stage)?;
    Ok(SetUp { period })
}

/// Notes the sex of the seat on the page; `id` is the text of one of them.
fn note_sex(stage: &Stage, id: &str) -> Step {
    let [of, one] = ["ui-teacher-sex", id].map(|id| stage.words.text(id, &[]));
    let choice = format!("{of}: {one}");
    stage.press("radio", &choice)?;
    chosen(stage, &choice)
}

/// Waits until this one of several is the chosen one.
fn chosen(stage: &Stage, name: &str) -> Step {
    let begun = std::time::Instant::now();
    while begun.elapsed() < crate::stage::PATIENCE {
        if stage.see("radio", name)?.checked == "true" {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    Err(format!("\"{name}\" was pressed and is not chosen"))
}
