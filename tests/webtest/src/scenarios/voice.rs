//! Reading aloud with voices that stand in for the browser's, for a headless one has none: the words go to a voice of this machine and
//! to no other, sentence by sentence, and silence comes when it is asked for.

use serde_json::{Value, json};

use super::way::begin;
use crate::Step;
use crate::driver::Like;
use crate::stage::Stage;
use crate::words::Words;

/// Voices that say nothing: one on this machine, one on a server. What they are given stands in `said`.
const VOICES: &str = r"
globalThis.said = [];
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const timers = [];
const speech = {
  speaking: false, pending: false,
  getVoices: () => [
    { name: 'server', lang: 'en-GB', localService: false, default: true },
    { name: 'server', lang: 'fr-FR', localService: false, default: false },
    { name: 'here', lang: 'en-US', localService: true, default: false },
  ],
  addEventListener() {},
  speak(it) {
    speech.speaking = true;
    said.push({ text: it.text, voice: it.voice.name, volume: it.volume, cancelled: false });
    it.mine = said.at(-1);
    const later = (what, when) => timers.push(setTimeout(what, when));
    later(() => it.onstart?.(), 20);
    let at = 0;
    let when = 200;
    for (const word of it.text.split(' ')) {
      const charIndex = at;
      later(() => it.onboundary?.({ name: 'word', charIndex }), when);
      at += word.length + 1;
      when += 250;
    }
    later(() => { speech.speaking = false; it.onend?.(); }, when);
    speech.now = it;
  },
  cancel() {
    timers.splice(0).forEach(clearTimeout);
    speech.speaking = false;
    if (speech.now) { speech.now.mine.cancelled = true; speech.now.onerror?.({ error: 'canceled' }); }
  },
};
Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
";

fn open(stage: &mut Stage) -> Step {
    stage.start(Like {
        reduced_motion: true,
        ..Like::default()
    })?;
    stage.driver()?.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": VOICES }),
    )?;
    stage.visit("")
}

fn said(stage: &Stage) -> Step<Vec<Value>> {
    let said = stage.script("return said")?;
    Ok(said.as_array().cloned().unwrap_or_default())
}

/// A bubble is read by the voice of this machine; the bar stops it; a language that only a server speaks is not spoken.
pub fn read_aloud_by_voices_of_this_machine(stage: &mut Stage) -> Step {
    open(stage)?;
    begin(stage)?;
    stage.go_id("ui-seats-alone")?;
    stage.go(&stage.words.text("ui-teacher-band-navigators", &[]))?;
    let hello = stage.words.text("ui-sitting-baseline-hello", &[]);
    let name = stage
        .words
        .text("ui-voice-read-this", &[("text", hello.as_str().into())]);
    if !said(stage)?.is_empty() {
        return Err("something was said without being asked for".into());
    }
    stage.go(&name)?;
    stage.until(
        "the second word",
        "return said.length > 0 && speechSynthesis.speaking",
    )?;
    std::thread::sleep(std::time::Duration::from_millis(900));
    stage.picture("spoken")?;
    stage.see("button", &stage.words.name("ui-voice-stop"))?;
    stage.until(
        "every sentence is said",
        "return said.length > 1 && !speechSynthesis.speaking",
    )?;
    stage.see("button", &stage.words.name("ui-voice-read-all"))?;
    let all = said(stage)?;
    let text = |it: &Value| it["text"].as_str().unwrap_or_default().to_owned();
    let whole: Vec<String> = all.iter().map(text).collect();
    if whole.join(" ") != hello {
        return Err(format!("{whole:?} was said, not {hello}"));
    }
    if let Some(other) = all.iter().find(|it| it["voice"] != "here") {
        return Err(format!("a voice on a server was given {other}"));
    }
    let count = all.len();
    stage.go_id("ui-voice-read-all")?;
    stage.until(
        "the screen is read",
        &format!("return said.length > {count}"),
    )?;
    stage.go_id("ui-voice-stop")?;
    stage.until(
        "silence",
        "return said.at(-1).cancelled && !speechSynthesis.speaking",
    )?;
    // A page that nobody sees says nothing.
    stage.go(&name)?;
    stage.until("speech", "return speechSynthesis.speaking")?;
    stage.script("Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))")?;
    stage.until("silence", "return !speechSynthesis.speaking")?;
    stage.see("button", &stage.words.name("ui-voice-read-all"))?;

    stage.go_id("ui-common-settings")?;
    let french = Words::read("fr");
    stage.press("radio", &french.text("ui-language-own-name", &[]))?;
    stage.words = french;
    stage.see("text", &stage.words.text("ui-settings-no-voice", &[]))?;
    if stage.has("button", &stage.words.name("ui-voice-read-all"))? {
        return Err("in French there is only a voice on a server, and yet a speaker".into());
    }
    Ok(())
}
