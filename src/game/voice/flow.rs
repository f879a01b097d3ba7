//! From being asked to the last word: what is said next, and what was heard of it.

use bevy::prelude::*;

use super::recorded::Recordings;
use super::texts::{Texts, key};
use super::{Hush, Now, Speak, Voice};
use crate::game::files::Files;
use crate::game::platform::speech::{Heard, Speech, Utterance};
use crate::game::screens::Rebuild;
use crate::game::settings::Settings;
use crate::game::words::Words;
use crate::locale::aloud::{Sentence, sentences};

impl Voice {
    /// Falls silent.
    fn stop(&mut self, speech: &mut Speech) {
        self.ahead.clear();
        if let Some(now) = self.now.take()
            && now.recording.is_none()
        {
            speech.0.hush();
        }
    }

    /// Begins with a text: its recording if there is one, else its first sentence.
    fn begin(&mut self, text: String) {
        let recording = self.recordings.of(&text).map(str::to_owned);
        let mut rest: std::collections::VecDeque<Sentence> = match &recording {
            Some(_) => [Sentence::whole(&text)].into(),
            None => sentences(&text).into(),
        };
        if let Some(sentence) = rest.pop_front() {
            self.ids += 1;
            self.now = Some(Now {
                text,
                sentence,
                word: None,
                recording,
                begun: false,
                id: self.ids,
                rest,
            });
        }
    }

    /// What was said is over: the text's next sentence, else nothing.
    pub(super) fn over(&mut self) {
        if let Some(mut now) = self.now.take()
            && let Some(sentence) = now.rest.pop_front()
        {
            self.ids += 1;
            self.now = Some(Now {
                sentence,
                word: None,
                begun: false,
                id: self.ids,
                ..now
            });
        }
    }

    /// The recording cannot be heard: the platform says the text instead, if it can.
    pub(super) fn without_recording(&mut self) {
        let Some(now) = self.now.take() else { return };
        self.recordings.forget(&now.text);
        if self.speaks() {
            self.begin(now.text);
        }
    }

    /// The number of what is being said.
    pub(super) fn id(&self) -> Option<u64> {
        self.now.as_ref().map(|now| now.id)
    }
}

/// The language in use, and what is recorded in it.
pub(super) fn learn(
    words: Res<Words>,
    files: Res<Files>,
    mut voice: ResMut<Voice>,
    mut known: Local<Option<usize>>,
) {
    if known.replace(words.current) == Some(words.current) {
        return;
    }
    let texts = words.texts();
    let primary = texts.lang().split('-').next().unwrap_or_default();
    voice.lang = primary.to_owned();
    voice.recordings = Recordings::of_language(texts, &files);
}

/// What the platform tells.
pub(super) fn hear(
    mut speech: ResMut<Speech>,
    mut voice: ResMut<Voice>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    // Asking changes nothing in it that others would look at.
    for heard in speech.bypass_change_detection().0.poll() {
        let now = voice.id();
        match heard {
            Heard::Voices(languages) => {
                if voice.languages != languages {
                    voice.languages = languages;
                    rebuild.write_default();
                }
            }
            Heard::Left => voice.stop(&mut speech),
            Heard::Began(id) if now == Some(id) => {
                if let Some(now) = &mut voice.now {
                    now.begun = true;
                }
            }
            Heard::Word(id, letter) if now == Some(id) => {
                if let Some(now) = &mut voice.now {
                    now.word = now.sentence.word_at(letter);
                }
            }
            Heard::Ended(id) if now == Some(id) => voice.over(),
            // Also when somebody else speaks instead: what was begun is not taken up again.
            Heard::Failed(id) if now == Some(id) => voice.stop(&mut speech),
            // Of something that was given up.
            Heard::Began(_) | Heard::Word(..) | Heard::Ended(_) | Heard::Failed(_) => {}
        }
    }
}

/// What is said goes with its text.
pub(super) fn leave(mut texts: Texts, mut speech: ResMut<Speech>, mut voice: ResMut<Voice>) {
    if !texts.have_changed() || !voice.is_speaking() {
        return;
    }
    let there = texts.all();
    let stands = |text: &String| there.iter().any(|found| found.key == *text);
    if voice.now().is_some_and(|now| !stands(&now.text)) {
        voice.stop(&mut speech);
    }
    voice.ahead.retain(stands);
}

/// Somebody asks.
pub(super) fn ask(
    mut speaks: MessageReader<Speak>,
    mut hushes: MessageReader<Hush>,
    mut speech: ResMut<Speech>,
    mut voice: ResMut<Voice>,
) {
    if hushes.read().count() > 0 {
        voice.stop(&mut speech);
    }
    if let Some(Speak(texts)) = speaks.read().last() {
        voice.stop(&mut speech);
        let texts = texts.iter().map(|text| key(text));
        let texts: Vec<String> = texts.filter(|text| voice.can_say(text)).collect();
        voice.ahead.extend(texts);
    }
}

/// The next sentence, or the next text.
pub(super) fn go_on(
    settings: Res<Settings>,
    words: Res<Words>,
    mut speech: ResMut<Speech>,
    mut voice: ResMut<Voice>,
    mut said: Local<u64>,
) {
    while voice.now.is_none() {
        let Some(text) = voice.bypass_change_detection().ahead.pop_front() else {
            break;
        };
        voice.begin(text);
    }
    let Some(now) = voice.now() else { return };
    if now.recording.is_some() || *said == now.id {
        return;
    }
    *said = now.id;
    speech.0.speak(&Utterance {
        id: now.id,
        text: now.sentence.said.clone(),
        words: now.sentence.words(),
        lang: words.texts().lang().to_owned(),
        volume: settings.voice,
    });
}
