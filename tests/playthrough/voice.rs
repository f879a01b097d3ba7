//! Reading aloud, through a voice that stands in for the platform's: what is said and when, what is lit meanwhile, and when it falls
//! silent.

use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use sango::game::mascot::Figure;
use sango::game::platform::speech::{Door, Heard, Utterance};
use sango::game::screens::Rebuild;
use sango::game::settings::{Reading, Settings};
use sango::game::ui::access::plain;
use sango::game::voice::{Lit, Voice};

use crate::player::{Home, Opening, Player};
use crate::way::Manner;

/// A voice that says nothing and remembers what it was asked.
#[derive(Clone, Default)]
pub struct StandIn(Arc<Mutex<Remembered>>);

#[derive(Default)]
struct Remembered {
    said: Vec<Utterance>,
    hushes: usize,
    heard: Vec<Heard>,
}

impl Door for StandIn {
    fn speak(&mut self, utterance: &Utterance) {
        self.remembered().said.push(utterance.clone());
    }

    fn hush(&mut self) {
        self.remembered().hushes += 1;
    }

    fn poll(&mut self) -> Vec<Heard> {
        std::mem::take(&mut self.remembered().heard)
    }
}

impl StandIn {
    /// Speaks these languages.
    pub fn of(languages: &[String]) -> Self {
        let voice = Self::default();
        if !languages.is_empty() {
            voice.tell(Heard::Voices(languages.to_vec()));
        }
        voice
    }

    fn remembered(&self) -> std::sync::MutexGuard<'_, Remembered> {
        self.0.lock().expect("nobody fails while it is held")
    }

    fn tell(&self, heard: Heard) {
        self.remembered().heard.push(heard);
    }

    fn said(&self) -> Vec<String> {
        let said = &self.remembered().said;
        said.iter()
            .map(|utterance| utterance.text.clone())
            .collect()
    }

    fn last(&self) -> Utterance {
        self.remembered()
            .said
            .last()
            .expect("something was said")
            .clone()
    }
}

impl Opening {
    /// On a machine that speaks these languages.
    pub fn voiced(self, languages: &[&str]) -> Self {
        Self {
            voices: languages.iter().map(|&tag| tag.to_owned()).collect(),
            ..self
        }
    }
}

impl Player {
    fn reading(&mut self, reading: Reading) {
        self.app.world_mut().resource_mut::<Settings>().reading = Some(reading);
        self.app.world_mut().write_message(Rebuild);
        self.settle();
    }

    /// The name of the speaker beside a text.
    fn speaker(&self, text: &str) -> String {
        let values = [("text", text.into())];
        plain(&self.words().texts().get_with("ui-voice-read-this", &values))
    }

    fn speakers(&self) -> usize {
        let start = self.speaker("");
        let names = self.names().into_iter();
        names
            .filter(|name| name.starts_with(start.trim_end()))
            .count()
    }

    /// The voice comes to the end of what it says.
    fn hear_it_out(&mut self) {
        let last = self.voice.last().id;
        self.voice.tell(Heard::Ended(last));
        self.wait(2);
    }

    fn is_speaking(&self) -> bool {
        self.app.world().resource::<Voice>().is_speaking()
    }

    /// The grounds behind letters, in the window's pixels.
    fn lit(&mut self, which: Lit) -> Vec<Rect> {
        let world = self.app.world_mut();
        let mut all = world.query::<(&Lit, &ComputedNode, &UiGlobalTransform)>();
        let rects = all.iter(world).filter(|(lit, ..)| **lit == which);
        rects
            .map(|(_, node, at)| Rect::from_center_size(at.translation, node.size()))
            .collect()
    }

    /// The bar has room for all that stands in it.
    #[track_caller]
    fn help_is_whole(&self) {
        let help = self.see(&self.label("ui-common-help"));
        assert_eq!(help.shown, help.rect, "{}", self.tree());
    }

    /// Whose mouths move.
    fn talking(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut figures = world.query::<&Figure>();
        let talking = figures.iter(world).filter(|figure| figure.speaking);
        talking.map(|figure| figure.who.clone()).collect()
    }

    /// The beginning of the way: a seat of one's own, Sango's welcome.
    fn welcome(home: &Home, opening: &Opening) -> (Self, String) {
        let mut player = home.open(opening);
        let language = player.text("ui-language-own-name");
        player.start_alone(&language);
        let hello = player.text("ui-sitting-baseline-hello");
        player.reads(&hello);
        (player, hello)
    }
}

#[test]
fn where_nobody_speaks_there_is_no_speaker_and_settings_say_why() {
    for voices in [&[][..], &["fr"]] {
        let home = Home::new();
        let (mut player, hello) = Player::welcome(&home, &Opening::default().voiced(voices));
        assert_eq!(player.find(&player.speaker(&hello)), None);
        assert_eq!(player.find(&player.label("ui-voice-read-all")), None);
        player.take_id("ui-common-settings");
        player.reads(&player.text("ui-settings-no-voice"));
        player.take_id("ui-common-close");
        player.take_id("ui-sitting-begin");
        assert_eq!(player.voice.said(), [""; 0]);
    }
    let home = Home::new();
    let (mut player, hello) = Player::welcome(&home, &Opening::default().voiced(&["ar", "en"]));
    player.see(&player.speaker(&hello));
    player.take_id("ui-common-settings");
    assert!(
        !player.shows(&player.text("ui-settings-no-voice")),
        "the twin"
    );
}

#[test]
fn a_speaker_reads_its_text_sentence_by_sentence_and_the_letters_are_lit() {
    let home = Home::new();
    let (mut player, hello) = Player::welcome(&home, &Opening::default().voiced(&["en"]));
    assert_eq!(player.voice.said(), [""; 0], "not without being asked");
    player.take(&player.speaker(&hello));
    let first = player.voice.last();
    assert!(hello.starts_with(&first.text) && first.text.len() < hello.len());
    assert_eq!((first.lang.as_str(), first.volume), ("en", 3));
    assert!(first.words.len() > 2);
    // The sentence at once, the word when the voice tells of it.
    let sentence = player.lit(Lit::Sentence);
    assert!(!sentence.is_empty() && player.lit(Lit::Word).is_empty());
    assert_eq!(player.talking(), [""; 0], "it cannot be heard yet");
    player.voice.tell(Heard::Began(first.id));
    let mut before = Vec::new();
    for word in &first.words {
        player.voice.tell(Heard::Word(first.id, word.start));
        player.wait(3);
        let word = player.lit(Lit::Word);
        assert_eq!(word.len(), 1, "no word of these is broken");
        assert_ne!(word, before);
        let sentence = player.lit(Lit::Sentence);
        let within = sentence
            .iter()
            .any(|line| line.inflate(4.0).union(word[0]) == line.inflate(4.0));
        assert!(within, "{word:?} {sentence:?}");
        before = word;
    }
    assert_eq!(player.talking(), ["sango"]);
    // A screen that is built anew goes on.
    player.app.world_mut().write_message(Rebuild);
    player.settle();
    assert_eq!(
        (player.lit(Lit::Sentence), player.lit(Lit::Word)),
        (sentence, before)
    );
    assert_eq!(player.talking(), ["sango"]);
    let mut heard = first.text;
    while player.is_speaking() {
        player.hear_it_out();
        let next = player.voice.last().text;
        if player.is_speaking() {
            heard += &format!(" {next}");
        }
    }
    assert_eq!(heard, hello);
    player.wait(3);
    assert!(player.lit(Lit::Sentence).is_empty() && player.lit(Lit::Word).is_empty());
    assert_eq!(player.talking(), [""; 0]);
}

#[test]
fn it_falls_silent_when_its_text_goes_and_when_somebody_else_is_heard() {
    let home = Home::new();
    let (mut player, hello) = Player::welcome(&home, &Opening::default().voiced(&["en"]));
    let speaker = player.speaker(&hello);
    player.take(&speaker);
    assert!(player.is_speaking());
    player.take_id("ui-sitting-begin");
    assert!(!player.is_speaking());
    assert!(player.voice.remembered().hushes > 0);
    // What is heard of it later starts nothing.
    let said = player.voice.said();
    player.hear_it_out();
    assert_eq!(player.voice.said(), said);

    let (mut player, hello) = Player::welcome(&Home::new(), &Opening::default().voiced(&["en"]));
    let speaker = player.speaker(&hello);
    for told in [Heard::Left, Heard::Failed(0)] {
        player.take(&speaker);
        assert!(player.is_speaking());
        let id = player.voice.last().id;
        player.voice.tell(match told {
            Heard::Failed(_) => Heard::Failed(id),
            other => other,
        });
        player.wait(2);
        assert!(!player.is_speaking());
    }
    player.take(&speaker);
    player.take_id("ui-common-help");
    assert!(!player.is_speaking(), "a menu lies over it");
}

#[test]
fn explorers_hear_what_is_new_without_asking() {
    let home = Home::new();
    let mut player = home.open(&Opening::default().voiced(&["en"]));
    player.reading(Reading::ByItself);
    player.start_alone("English");
    let hello = player.text("ui-sitting-baseline-hello");
    assert!(hello.starts_with(&player.voice.last().text));
    player.take_id("ui-sitting-begin");
    // The question, and then each answer.
    let seen = player.seen();
    let question = &seen
        .iter()
        .find(|c| c.live.is_some())
        .expect("a bubble")
        .name;
    assert!(
        question.starts_with(&player.voice.last().text),
        "{question}"
    );
    let answers: Vec<&String> = seen
        .iter()
        .filter(|c| c.role == "radio")
        .map(|c| &c.name)
        .collect();
    assert!(answers.len() > 1);
    let from = player.voice.said().len() - 1;
    while player.is_speaking() {
        player.hear_it_out();
    }
    let said = player.voice.said()[from..].join(" ");
    let all: Vec<&str> = std::iter::once(question)
        .chain(answers.iter().copied())
        .map(String::as_str)
        .collect();
    assert_eq!(said, all.join(" "));
    // Choosing says nothing anew, nor does looking away.
    let count = player.voice.said().len();
    let answer = answers[0].clone();
    player.take(&answer);
    player.take_id("ui-common-settings");
    player.take_id("ui-common-close");
    assert_eq!(player.voice.said().len(), count);
    player.take_id("ui-sitting-next");
    assert!(player.voice.said().len() > count);
    // Never, once it is turned off; and no speaker is left.
    let count = player.voice.said().len();
    player.reading(Reading::Off);
    assert_eq!(player.speakers(), 0);
    let answers = player.seen().into_iter().filter(|c| c.role == "radio");
    let answer = answers.map(|c| c.name).next().expect("an answer");
    player.take(&answer);
    player.take_id("ui-sitting-next");
    assert_eq!(player.voice.said().len(), count);
}

#[test]
fn the_bar_reads_the_whole_screen_and_stops() {
    let home = Home::new();
    let (mut player, hello) = Player::welcome(&home, &Opening::default().voiced(&["en"]));
    let (read, stop) = (
        player.label("ui-voice-read-all"),
        player.label("ui-voice-stop"),
    );
    assert_eq!(player.find(&stop), None);
    player.take(&read);
    assert_eq!(player.find(&read), None);
    let mut said = Vec::new();
    while player.is_speaking() {
        said.push(player.voice.last().text);
        player.hear_it_out();
    }
    let said = said.join(" ");
    let heading = player.text("ui-sitting-baseline");
    let begin = player.text("ui-sitting-begin");
    assert!(
        said.starts_with(&heading) && said.ends_with(&begin) && said.contains(&hello),
        "{said}"
    );
    player.take(&read);
    assert!(player.is_speaking());
    player.take(&stop);
    assert!(!player.is_speaking());
    player.see(&read);
}

#[test]
fn a_recording_wins_whoever_else_speaks() {
    let path = "assets/voice/en/ui-sitting-baseline-hello.ogg";
    for voices in [&[][..], &["en"]] {
        let opening = Opening {
            more: vec![(path.to_owned(), "sound".to_owned())],
            ..Opening::default().voiced(voices)
        };
        let home = Home::new();
        let (mut player, hello) = Player::welcome(&home, &opening);
        player.take(&player.speaker(&hello));
        assert_eq!(player.voice.said(), [""; 0]);
        let now = player
            .app
            .world()
            .resource::<Voice>()
            .now()
            .expect("it is heard");
        assert_eq!(now.recording.as_deref(), Some(path));
        // All of it is lit: a recording does not tell where it is.
        assert_eq!(plain(&now.text[now.sentence.range.clone()]), hello);
        assert!(!player.lit(Lit::Sentence).is_empty());
        player.take_id("ui-sitting-begin");
        assert!(!player.is_speaking());
        // Other texts are said by whoever can.
        assert_eq!(player.speakers() > 0, !voices.is_empty());
    }
}

#[test]
fn with_speakers_every_screen_is_whole() {
    for (opening, text) in [
        (Opening::default(), 100),
        (Opening::phone(), 100),
        (Opening::phone(), 200),
        (Opening::phone().speaking("ar"), 150),
    ] {
        let home = Home::new();
        let mut player = home.open(&opening.voiced(&["en", "ar"])).watchful();
        player.set_text(text);
        let language = player.text("ui-language-own-name");
        player.start_alone(&language);
        assert!(player.speakers() > 0);
        player.help_is_whole();
        let manner = &mut Manner::Wrong;
        player.sit(manner);
        player.help_is_whole();
        player.core_lessons(manner);
        player.take_id("ui-map-assessment");
        player.take_id("ui-sitting-begin");
        // Most lamps stand here.
        player.help_is_whole();
        player.sit(manner);
        player.take_id("ui-common-settings");
        player.take_id("ui-common-close");
        player.take_id("ui-common-help");
        player.watch();
        player.found_nothing();
    }
}
