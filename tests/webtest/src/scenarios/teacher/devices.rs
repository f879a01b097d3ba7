//! One class on two devices, in two browsers: the class file goes one way, what is handed in the other.

use fantoccini::Locator;
use sango::locale::Value;
use sango::results::exchange::class_file::ClassFile;
use serde_json::json;

use super::{at_home, first_use, leave, open, see_alert, see_text, set_up};
use crate::Step;
use crate::driver::Like;
use crate::scenarios::way::{begin, play};
use crate::stage::Stage;

/// Both browsers at once.
pub fn several_devices(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    first_use(stage, "2468")?;
    set_up(stage, "")?;
    prepare(stage)?;
    open(stage, "ui-teacher-devices")?;
    stage.see("img", &stage.words.text("ui-teacher-devices-qr", &[]))?;
    stage.picture("devices")?;
    stage.wheel(2000.0)?;
    std::thread::sleep(std::time::Duration::from_secs(1));
    stage.picture("qr")?;
    stage.go_id("ui-teacher-devices-save")?;
    let (_, file) = stage.downloaded("*.sango-class")?;
    let class = ClassFile::read(&file).map_err(|error| error.to_string())?;

    let mut other = Stage::new("several_devices_other");
    let outcome = elsewhere(&mut other, &class, &file);
    let kept = outcome.is_err().then(|| other.keep());
    other.close();
    let transfer = outcome.map_err(|why| format!("{why}\n{}", kept.unwrap_or_default()))?;

    stage.go_id("ui-teacher-devices-take")?;
    bring(stage, "handed-in.sango-transfer", &transfer)?;
    let brought = |facts: i64| {
        let counts = [("files", 1), ("facts", facts), ("kept", 1)];
        counts.map(|(name, count)| (name, Value::from(count)))
    };
    let counts = brought(2);
    told(stage, "ui-teacher-devices-brought", &counts)?;
    // Twice brings nothing; something else is told.
    stage.go_id("ui-teacher-devices-take")?;
    bring(stage, "again.sango-transfer", &transfer)?;
    let counts = brought(0);
    told(stage, "ui-teacher-devices-brought", &counts)?;
    stage.go_id("ui-teacher-devices-take")?;
    bring(stage, "cut.sango-transfer", &transfer[..100])?;
    told(stage, "ui-teacher-devices-none-taken", &[])?;
    stage.picture("refused")?;
    // It is there the next day: the same file brings nothing new.
    stage.next_day()?;
    prepare(stage)?;
    super::enter(stage, "2468")?;
    open(stage, "ui-teacher-devices")?;
    stage.go_id("ui-teacher-devices-take")?;
    bring(stage, "tomorrow.sango-transfer", &transfer)?;
    told(stage, "ui-teacher-devices-brought", &counts)?;
    stage.go_id("ui-common-back")?;
    at_home(stage)?;
    leave(stage)
}

/// The other device: joins, has a child begin, hands in.
fn elsewhere(stage: &mut Stage, class: &ClassFile, file: &[u8]) -> Step<Vec<u8>> {
    stage.open(Like::default())?;
    begin(stage)?;
    stage.picture("seats-none")?;
    prepare(stage)?;
    stage.go_id("ui-seats-join")?;
    bring(stage, "class.sango-class", file)?;
    see_text(stage, "ui-join-is")?;
    stage.picture("joining")?;
    stage.go_id("ui-join-do")?;
    stage.go(&stage.words.text("seat-3", &[]))?;
    let code = sango::results::class::seat_code(&class.setup(), 3);
    for (at, picture) in code.iter().enumerate() {
        let picture = stage.words.text(&format!("code-{picture}"), &[]);
        stage.go(&picture)?;
        // After the last the first questions are there.
        if at < 3 {
            let place = [
                ("place", Value::from(at as i64 + 1)),
                ("name", Value::from(picture)),
            ];
            stage.see("", &stage.words.text("ui-code-picture", &place))?;
        }
    }
    play(stage, &["ui-sitting-next"])?;
    stage.visit("")?;
    stage.go_id("ui-title-teacher")?;
    see_text(stage, "ui-teacher-joined-says")?;
    stage.picture("joined")?;
    stage.go_id("ui-teacher-joined-hand-in")?;
    let (name, bytes) = stage.downloaded("*.sango-transfer")?;
    see_alert(
        stage,
        "ui-teacher-joined-handed-in",
        &[("place", Value::from(name))],
    )?;
    Ok(bytes)
}

/// A message is there, and the page has come to rest after it was scrolled to the message.
fn told(stage: &Stage, id: &str, values: &[(&str, Value)]) -> Step {
    see_alert(stage, id, values)?;
    std::thread::sleep(std::time::Duration::from_secs(2));
    Ok(())
}

/// The browser's own dialog is not to open: what is chosen comes through the page's input.
fn prepare(stage: &Stage) -> Step {
    let on = json!({ "enabled": true });
    let driver = stage.driver()?;
    driver
        .devtools("Page.setInterceptFileChooserDialog", on)
        .map(drop)
}

/// Chooses a file in the dialog that was asked for.
fn bring(stage: &Stage, name: &str, bytes: &[u8]) -> Step {
    let folder = std::env::temp_dir().join(format!("sango-webtest-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let path = folder.join(name);
    std::fs::write(&path, bytes).map_err(|error| error.to_string())?;
    stage.until(
        "the page asks for a file",
        "return Boolean(document.querySelector('input[type=file]'))",
    )?;
    let driver = stage.driver()?;
    let client = driver.client();
    driver.wait(async {
        let input = client.find(Locator::Css("input[type=file]")).await?;
        input.send_keys(&path.display().to_string()).await
    })?;
    // The page has read it when its input is gone.
    stage
        .until(
            "the file is taken",
            "return !document.querySelector('input[type=file]')",
        )
        .map(drop)
}
