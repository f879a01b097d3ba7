//! A teacher's first class, from the first PIN to the files that leave: one child really plays, the others did so on other devices,
//! and every number in the preview and in both files is compared with what this file worked out by hand.

use sango::assessment::Kind;
use sango::locale::Value;
use sango::session::{Fact, Record};

use super::{
    SetUp, at_home, back_home, enter, first_use, leave, open, see_alert, see_text, set_up,
};
use crate::Step;
use crate::driver::Like;
use crate::facts;
use crate::preview;
use crate::scenarios::way::{begin, play};
use crate::sheet::{Rows, by_hand, from_csv, from_json};
use crate::stage::{Hand, Stage};

/// The seat of the child who plays here.
const OWN: u8 = 7;
/// Seats 0 to 25 finish.
const FINISHED: u8 = 26;
/// Seats 0 to 13 of them say that they are confident.
const CONFIDENT: u8 = 14;
/// Seats 0 to 11 are girls; 12 to 25 are boys.
const GIRLS: u8 = 12;

const PIN: &str = "2468";

/// All of it with a mouse, but for the long list of notes.
pub fn teacher_first_class(stage: &mut Stage) -> Step {
    let netlog = stage.record_requests();
    stage.open(Like {
        flags: vec![netlog],
        ..Like::default()
    })?;
    let (class, own) = ready(stage)?;

    open(stage, "ui-teacher-export")?;
    see_text(stage, "ui-teacher-export-says")?;
    let expected = expected();
    preview::shows(stage, &expected)?;
    stage.picture("preview")?;
    let csv = save_as(stage, "CSV", Some(&class.period))?;
    preview::same("the CSV", &expected, from_csv(&csv, &class.period))?;
    // The page says so now, and its buttons have moved down.
    see_text(stage, "ui-teacher-export-again")?;
    let json = save_as(stage, "JSON", None)?;
    preview::same("the JSON", &expected, from_json(&json, &class.period))?;
    for (record, text) in own
        .iter()
        .flat_map(|record| [(record, &csv), (record, &json)])
    {
        let (class, device) = (record.class.as_ref(), record.device.as_ref());
        if text.contains(class) || text.contains(device) {
            return Err("a file names the class or a device".into());
        }
    }
    stage.go_id("ui-common-back")?;
    at_home(stage)?;
    leave(stage)?;
    stage.asked_no_other_host()
}

/// From the title to the teacher's first page, with a class of which twenty-six have finished; what the child here did.
fn ready(stage: &mut Stage) -> Step<(SetUp, Vec<Record>)> {
    first_use(stage, PIN)?;
    let class = set_up(stage, "")?;
    let card = seat_card(stage, OWN)?;
    back_home(stage)?;
    leave(stage)?;

    begin(stage)?;
    stage.go(&card[0])?;
    for (at, picture) in card[1..].iter().enumerate() {
        stage.go(picture)?;
        // After the last the island map or the first questions are there.
        if at < 3 {
            let place = [
                ("place", Value::from(at as i64 + 1)),
                ("name", Value::from(picture.as_str())),
            ];
            stage.see("", &stage.words.text("ui-code-picture", &place))?;
        }
    }
    play(stage, &["ui-celebration-heading"])?;
    stage.go_id("ui-celebration-out")?;
    stage.see("button", &stage.words.name("ui-title-start"))?;

    let own = facts::records(stage)?;
    facts::put(stage, &classmates(&own))?;
    stage.reload()?;
    enter(stage, PIN)?;
    let counts = [("done", Value::from(26)), ("of", Value::from(60))];
    let finished = stage.words.text("ui-teacher-finished-of", &counts);
    let progress = stage.words.text("ui-teacher-progress", &[]);
    stage.see("button", &format!("{progress}: {finished}"))?;
    note_sexes(stage)?;
    Ok((class, own))
}

/// When a finger was lifted last, and when a file was handed over last, in milliseconds.
const LISTEN: &str = "
globalThis.lifted = globalThis.handed = 0;
addEventListener('pointerup', () => { lifted = performance.now(); }, true);
const make = URL.createObjectURL;
URL.createObjectURL = (file) => { handed = performance.now(); return make.call(URL, file); };
return true;";

/// How many milliseconds a class's export takes: from the press to the preview, with the decision on every number and the audit, and
/// from each format's press to its file.
pub fn measure(stage: &mut Stage) -> Step<Vec<(&'static str, f64)>> {
    let (class, _) = ready(stage)?;
    let milliseconds = |script: &str| {
        let number = stage.script(script)?;
        number.as_f64().ok_or_else(|| format!("{script}: {number}"))
    };
    stage.script(LISTEN)?;
    open(stage, "ui-teacher-export")?;
    see_text(stage, "ui-teacher-export-says")?;
    let mut took = vec![(
        "preview",
        milliseconds("return performance.now() - lifted")?,
    )];
    for (at, format) in ["CSV", "XLSX", "HTML", "JSON"].into_iter().enumerate() {
        let first = (at == 0).then_some(class.period.as_str());
        save(stage, format, first)?;
        took.push((format, milliseconds("return handed - lifted")?));
    }
    Ok(took)
}

/// A seat's card as the page of cards shows it: the seat's name, then its four pictures.
fn seat_card(stage: &Stage, seat: u8) -> Step<Vec<String>> {
    open(stage, "ui-teacher-seat-cards")?;
    let name = stage.words.text(&format!("seat-{seat}"), &[]);
    let card = stage.see("text", &format!("{name}: *"))?;
    let pictures = card.name[name.len() + 2..].split(", ").map(str::to_string);
    let card: Vec<String> = std::iter::once(name.clone()).chain(pictures).collect();
    if card.len() == 5 {
        Ok(card)
    } else {
        Err(format!("the card of {name} is {card:?}"))
    }
}

/// What the others did, each at a device of its own: as the child here did, but from seat 14 on none calls itself confident, and
/// seat 26 did not hand the assessment in.
fn classmates(own: &[Record]) -> Vec<Record> {
    let played: Vec<&Record> = own.iter().filter(|it| it.seat == Some(OWN)).collect();
    let others = (0..=FINISHED).filter(|seat| *seat != OWN);
    let of = |seat: u8| {
        played
            .iter()
            .filter_map(move |record| as_seat(record, seat))
    };
    others.flat_map(of).collect()
}

fn as_seat(record: &Record, seat: u8) -> Option<Record> {
    let mut record = record.clone();
    record.seat = Some(seat);
    record.device = format!("device-of-seat-{seat}").as_str().into();
    match &mut record.fact {
        Fact::HandedIn {
            kind: Kind::Assessment,
            ..
        } if seat >= FINISHED => return None,
        Fact::ConfidenceAnswered {
            kind: Kind::Assessment,
            answer,
            ..
        } if seat >= CONFIDENT => {
            *answer = Some(1);
        }
        _ => {}
    }
    Some(record)
}

/// Notes girl or boy for all who finished, seat after seat.
fn note_sexes(stage: &mut Stage) -> Step {
    let hand = std::mem::replace(&mut stage.hand, Hand::Reader);
    open(stage, "ui-teacher-notes")?;
    let first = stage.words.text("seat-0", &[]);
    stage.press("button", &format!("{first}: *"))?;
    for seat in 0..FINISHED {
        let name = stage.words.text(&format!("seat-{seat}"), &[]);
        stage.see("heading", &name)?;
        let sex = if seat < GIRLS {
            "ui-teacher-girl"
        } else {
            "ui-teacher-boy"
        };
        super::note_sex(stage, sex)?;
        if seat + 1 < FINISHED {
            stage.go_id("ui-teacher-seat-after")?;
        }
    }
    stage.hand = hand;
    stage.go_id("ui-common-back")?;
    stage.see(
        "button",
        &format!("{first}: {}", stage.words.text("ui-teacher-girl", &[])),
    )?;
    back_home(stage)
}

/// Presses a format's button, the first time also the confirmation that this is the only release; the file's text.
fn save_as(stage: &Stage, format: &str, first: Option<&str>) -> Step<String> {
    let (name, bytes) = save(stage, format, first)?;
    String::from_utf8(bytes).map_err(|error| format!("{name}: {error}"))
}

/// The same of a file that need not be a text.
fn save(stage: &Stage, format: &str, first: Option<&str>) -> Step<(String, Vec<u8>)> {
    let name = [("format", Value::from(format))];
    stage.go(&stage.words.text("ui-teacher-export-as", &name))?;
    if let Some(period) = first {
        see_alert(
            stage,
            "ui-teacher-export-once",
            &[("period", Value::from(period))],
        )?;
        stage.go_id("ui-teacher-export-now")?;
    }
    let ending = format!(".{}", format.to_lowercase());
    let (name, bytes) = stage.downloaded(&format!("*{ending}"))?;
    let place = [("place", Value::from(name.as_str()))];
    see_alert(stage, "ui-teacher-saved", &place)?;
    Ok((name, bytes))
}

/// Worked out by hand from INDICATORS' ladder (k = 10, bands from a known base of 25 on).
///
/// 60 are enrolled, 30 girls and 30 boys, 10 of them of 9 to 12 years and 50 of an age not stated. 26 finished: 12 girls, 14
/// boys, no age noted. All 26 answer safely and know how to report; 14 of them are confident.
fn expected() -> Rows {
    by_hand(&[
        // By age: none of 9 to 12, so that row is hidden; then the rest, 26 of 50, would give it away. By sex: where there are rows by
        // age too, 12 of 30 girls are three too few.
        ("7.1.4", "total all", "26/60 43.3"),
        // Of those who completed: 14 of 26, with a complement of 12, is exact. Beside it the band 40-59 would leave its parts 14 and
        // 15 only, so they are hidden, but for the safe, whose number tells nothing of the confident or of those who know. No girls'
        // or boys' base is large enough.
        ("7.1.5", "total all", "14/26 53.8"),
        ("7.1.5-safe", "total all", "80-100"),
    ])
}
