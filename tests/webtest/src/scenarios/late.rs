//! What a band's lessons need comes after the first screen: slowly, or not at all.

use std::time::Duration;

use crate::Step;
use crate::driver::Like;
use crate::stage::Stage;
use crate::words::Words;

/// Packs of this band are on their way until `release()`.
const HOLD: &str = "
    const { ask, state } = sango.packs;
    const held = new Set();
    sango.packs.ask = (name) => name.includes('navigators') ? held.add(name) : ask(name);
    sango.packs.state = (name) => held.has(name) ? 'loading' : state(name);
    globalThis.release = () => {
      const names = [...held];
      held.clear();
      Object.assign(sango.packs, { ask, state });
      names.forEach(ask);
      return names.length;
    };
    globalThis.lose = () => {
      sango.packs.state = (name) => held.has(name) ? 'failed' : state(name);
      sango.wake();
    };";

/// To the question how old one is, with a line on which nothing comes.
fn to_the_boats(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    stage.go_id("ui-title-start")?;
    stage.script(HOLD)?;
    stage.go(&stage.words.text("ui-language-own-name", &[]))?;
    stage.go_id("ui-seats-alone")?;
    stage.go(&stage.words.text("ui-teacher-band-navigators", &[]))
}

/// The curtain stays, says what it waits for, and gives way when all is here.
pub fn isles_on_their_way(stage: &mut Stage) -> Step {
    to_the_boats(stage)?;
    let coming = stage.words.name("ui-common-coming");
    stage.see("text", &coming)?;
    stage.picture("waiting")?;
    let asked = stage.script("return release()")?;
    if asked != serde_json::json!(2) {
        return Err(format!("words and drawings are two packs, not {asked}"));
    }
    stage.see("button", &stage.words.name("ui-sitting-begin"))?;
    stage.gone("text", &coming)?;
    Ok(())
}

/// Where they cannot be fetched, the page says so and offers to try again.
pub fn isles_not_to_be_had(stage: &mut Stage) -> Step {
    to_the_boats(stage)?;
    stage.see("text", &stage.words.name("ui-common-coming"))?;
    stage.forgive("could not be fetched");
    stage.script("lose()")?;
    stage.until(
        "the explanation",
        "return !document.getElementById('no-net').hidden && !document.getElementById('curtain').hidden",
    )?;
    stage.picture("not-fetched")?;
    stage.script("document.querySelector('#no-net section button').click()")?;
    stage.see("button", &stage.words.name("ui-title-start"))?;
    stage.lifted()
}

/// A language that is not the browser's is fetched once it is chosen, with its letters; also in the middle of play.
pub fn another_language_is_fetched(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    stage.go_id("ui-title-start")?;
    let here = "return sango.packs.state('lang-ar.json') + sango.files.state('assets/fonts/noto-sans-arabic.ttf')";
    let before = stage.script(here)?;
    if before != serde_json::json!("absentabsent") {
        return Err(format!("nobody asked for Arabic yet: {before}"));
    }
    let arabic = Words::read("ar");
    stage.go(&arabic.text("ui-language-own-name", &[]))?;
    stage.words = arabic;
    stage.see("button", &stage.words.name("ui-seats-alone"))?;
    stage.picture("chosen")?;
    stage.go_id("ui-seats-alone")?;
    stage.go(&stage.words.text("ui-teacher-band-navigators", &[]))?;
    stage.see("button", &stage.words.name("ui-sitting-begin"))?;
    // Back to English, while playing: its words are not here either, but for those of every screen.
    stage.go_id("ui-common-settings")?;
    let english = Words::read("en");
    let own = english.text("ui-language-own-name", &[]);
    stage.press("radio", &own)?;
    let close = english.name("ui-common-close");
    // On a slow machine a press that meets the menu while it is being built is lost, and made again.
    let soon = Duration::from_secs(8);
    if stage.see_within(soon, "button", &close).is_err() {
        stage.press("radio", &own)?;
    }
    stage.words = english;
    stage.go(&close)?;
    stage.see("button", &stage.words.name("ui-sitting-begin"))?;
    stage.picture("changed").map(drop)
}
