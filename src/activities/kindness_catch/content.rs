//! A sea of words as an author writes it, and checked.

use crate::activities::faults::{Fault, Need, Needs, Want, check_ids, check_name, check_texts};
use crate::activities::ladder::{Level, RawLevel, check_levels};
use crate::ids::{MisconceptionId, OptionId, PersonId, WaveId, WordId};
use serde::{Deserialize, Serialize};

/// What can be done about a word that comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Deed {
    /// It is let in.
    Pass,
    /// The shield is held before it.
    Shield,
    /// The child sends a word of its own instead.
    Say,
}

impl Deed {
    /// The deed's name in ids and files.
    pub fn id(self) -> &'static str {
        match self {
            Deed::Pass => "pass",
            Deed::Shield => "shield",
            Deed::Say => "say",
        }
    }
}

/// A sea of words as it stands in a lesson's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "KindnessCatch", deny_unknown_fields)]
pub struct Raw<'a> {
    /// One to three of the cast, each at the end of a lane of their own.
    #[serde(borrow)]
    pub friends: Vec<&'a str>,
    /// Whoever sends words.
    #[serde(borrow)]
    pub senders: Vec<RawSender<'a>>,
    /// The picture of what a word comes in.
    pub boat: &'a str,
    /// The picture of a silence: what comes when nobody sends anything.
    pub silence: &'a str,
    /// The picture of the shield, with whoever holds it.
    pub shield: &'a str,
    /// The child's own words after a cruel one got in.
    #[serde(borrow)]
    pub mend: Vec<RawOwn<'a>>,
    /// The waves, in any order.
    #[serde(borrow)]
    pub waves: Vec<RawWave<'a>>,
    /// The levels, from the easiest.
    #[serde(borrow)]
    pub levels: Vec<RawLevel<'a>>,
}

/// Somebody who sends words, as they stand in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSender<'a> {
    /// Their id.
    pub id: &'a str,
    /// Their picture.
    pub art: &'a str,
}

/// Some words that come one after the other, in any order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWave<'a> {
    /// Its id.
    pub id: &'a str,
    /// The words.
    #[serde(borrow)]
    pub words: Vec<RawWord<'a>>,
}

/// A word as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWord<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whoever sends it; left out for a silence.
    #[serde(default, borrow)]
    pub from: Option<&'a str>,
    /// The friend whom it comes to.
    pub to: &'a str,
    /// A picture that says it, for those who do not read yet.
    #[serde(default, borrow)]
    pub art: Option<&'a str>,
    /// What is right to do: one of `pass` and `shield`, or none of them before a silence; `say` as well or alone.
    pub right: Vec<Deed>,
    /// For the others of `pass` and `shield`, the wrong idea behind them.
    #[serde(borrow)]
    pub misses: Vec<RawMiss<'a>>,
    /// The child's own words here, where `say` is right.
    #[serde(default, borrow)]
    pub say: Vec<RawOwn<'a>>,
}

/// A wrong deed as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMiss<'a> {
    /// What is done.
    #[serde(rename = "do")]
    pub deed: Deed,
    /// The wrong idea behind it.
    pub misconception: &'a str,
}

/// A word of the child's own as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOwn<'a> {
    /// Its id.
    pub id: &'a str,
    /// A picture that says it, for those who do not read yet; either all of a list have one or none has.
    #[serde(default, borrow)]
    pub art: Option<&'a str>,
    /// The wrong idea that it shows; none when it helps.
    #[serde(default, borrow)]
    pub miss: Option<&'a str>,
}

/// A checked sea of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// One to three of the cast.
    pub friends: Vec<PersonId>,
    /// Whoever sends words.
    pub senders: Vec<Sender>,
    /// The picture of what a word comes in.
    pub boat: String,
    /// The picture of a silence.
    pub silence: String,
    /// The picture of the shield.
    pub shield: String,
    /// The child's own words after a cruel one got in; some help and some do not.
    pub mend: Vec<Own>,
    /// The waves; no deed is right for all words of one.
    pub waves: Vec<Wave>,
    /// Three levels, from the easiest.
    pub levels: Vec<Level<WaveId>>,
}

/// Somebody who sends words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// Their id.
    pub id: PersonId,
    /// Their picture.
    pub art: String,
}

/// Some words that come one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// Its id.
    pub id: WaveId,
    /// The words.
    pub words: Vec<Word>,
}

impl Wave {
    /// Whether a word of the child's own is the thing somewhere in it.
    pub fn asks_for_words(&self) -> bool {
        self.words.iter().any(|word| !word.say.is_empty())
    }
}

/// A word, or a silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its id.
    pub id: WordId,
    /// Whoever sends it; none for a silence.
    pub from: Option<PersonId>,
    /// The lane in which it comes: the friend's place among the friends.
    pub lane: usize,
    /// A picture that says it.
    pub art: Option<String>,
    /// What is right to do.
    pub right: Vec<Deed>,
    /// The wrong ideas behind the others of passing and shielding.
    pub misses: Vec<(Deed, MisconceptionId)>,
    /// The child's own words here.
    pub say: Vec<Own>,
}

/// A word of the child's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Its id.
    pub id: OptionId,
    /// A picture that says it.
    pub art: Option<String>,
    /// The wrong idea that it shows; none when it helps.
    pub miss: Option<MisconceptionId>,
}

impl Content {
    /// The wave of this id.
    pub fn wave(&self, id: &WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| &wave.id == id)
    }

    /// The sender of this id.
    pub fn sender(&self, id: &PersonId) -> Option<&Sender> {
        self.senders.iter().find(|sender| &sender.id == id)
    }
}

impl<'a> Raw<'a> {
    /// The sound content, or all that is wrong with it.
    ///
    /// # Errors
    /// Every fault found, each with the id that it concerns.
    pub fn check(&self) -> Result<Content, Vec<Fault<'a>>> {
        let mut faults = Vec::new();
        self.check_friends(&mut faults);
        check_ids("sender", self.senders.iter().map(|it| it.id), &mut faults);
        check_ids("wave", self.waves.iter().map(|it| it.id), &mut faults);
        let pictures = [self.boat, self.silence, self.shield];
        for art in (pictures.into_iter()).chain(self.senders.iter().map(|sender| sender.art)) {
            check_name("picture", art, &mut faults);
        }
        super::check::own("mend", None, &self.mend, &mut faults);
        for wave in &self.waves {
            self.check_wave(wave, &mut faults);
        }
        let known: Vec<&str> = self.waves.iter().map(|wave| wave.id).collect();
        check_levels("wave", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Content {
            friends: self.friends.iter().map(|&id| id.into()).collect(),
            senders: (self.senders.iter())
                .map(|sender| Sender {
                    id: sender.id.into(),
                    art: sender.art.to_owned(),
                })
                .collect(),
            boat: self.boat.to_owned(),
            silence: self.silence.to_owned(),
            shield: self.shield.to_owned(),
            mend: sound_own(&self.mend),
            waves: self.waves.iter().map(|wave| self.sound(wave)).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        })
    }

    fn sound(&self, wave: &RawWave<'a>) -> Wave {
        let words = wave.words.iter().map(|word| Word {
            id: word.id.into(),
            from: word.from.map(Into::into),
            lane: (self.friends.iter())
                .position(|&friend| friend == word.to)
                .unwrap_or(0),
            art: word.art.map(str::to_owned),
            right: word.right.clone(),
            misses: (word.misses.iter())
                .map(|miss| (miss.deed, miss.misconception.into()))
                .collect(),
            say: sound_own(&word.say),
        });
        Wave {
            id: wave.id.into(),
            words: words.collect(),
        }
    }

    /// Every text, picture and misconception that it uses; `prefix` is `<lesson>-<step>`.
    pub fn needs(&self, prefix: &str) -> Vec<Need<'a>> {
        let mut needs = Needs(Vec::new());
        needs.text(None, format!("{prefix}-goal"));
        for art in [self.boat, self.silence, self.shield] {
            needs.art(art);
        }
        for &friend in &self.friends {
            needs.text(friend, format!("cast-{friend}"));
            needs.0.push(Need {
                at: Some(friend),
                want: Want::Art(format!("cast/{friend}")),
            });
        }
        for sender in &self.senders {
            needs.art(sender.art);
            needs.text(sender.id, format!("{prefix}-{}-name", sender.id));
        }
        own_needs(&mut needs, &format!("{prefix}-mend"), &self.mend);
        for wave in &self.waves {
            let about = format!("{prefix}-{}", wave.id);
            needs.text(wave.id, format!("{about}-about"));
            needs.text(wave.id, format!("{about}-done"));
            for word in &wave.words {
                let text = format!("{about}-{}", word.id);
                needs.text(word.id, text.clone());
                needs.text(word.id, format!("{text}-pass"));
                needs.text(word.id, format!("{text}-shield"));
                if let Some(art) = word.art {
                    needs.art(art);
                }
                for miss in &word.misses {
                    needs.misconception(miss.misconception);
                }
                own_needs(&mut needs, &format!("{text}-say"), &word.say);
            }
        }
        needs.0
    }
}

fn own_needs<'a>(needs: &mut Needs<'a>, prefix: &str, own: &[RawOwn<'a>]) {
    for word in own {
        needs.text(word.id, format!("{prefix}-{}", word.id));
        needs.text(word.id, format!("{prefix}-{}-then", word.id));
        if let Some(art) = word.art {
            needs.art(art);
        }
        if let Some(miss) = word.miss {
            needs.misconception(miss);
        }
    }
}

fn sound_own(own: &[RawOwn]) -> Vec<Own> {
    let sound = |word: &RawOwn| Own {
        id: word.id.into(),
        art: word.art.map(str::to_owned),
        miss: word.miss.map(Into::into),
    };
    own.iter().map(sound).collect()
}
