//! What may be wrong with a sea of words as an author wrote it.

use super::content::{Deed, Raw, RawOwn, RawWave, RawWord};
use crate::activities::faults::{Fault, check_ids, check_name};

/// How many lanes there is room for on a small phone.
const LANES: usize = 3;
/// How many words of one's own may be offered at once.
const OFFERED: std::ops::RangeInclusive<usize> = 2..=4;

impl<'a> Raw<'a> {
    pub(super) fn check_friends(&self, faults: &mut Vec<Fault<'a>>) {
        check_ids("friend", self.friends.iter().copied(), faults);
        if !(1..=LANES).contains(&self.friends.len()) {
            faults.push(Fault::new(
                None,
                format!("there are {} friends, each with a lane", self.friends.len()),
                format!("name one to {LANES} of the cast"),
            ));
        }
    }

    pub(super) fn check_wave(&self, wave: &RawWave<'a>, faults: &mut Vec<Fault<'a>>) {
        check_ids("word", wave.words.iter().map(|word| word.id), faults);
        for word in &wave.words {
            self.check_word(word, faults);
        }
        for deed in [Deed::Pass, Deed::Shield] {
            if wave.words.iter().all(|word| word.right.contains(&deed)) {
                faults.push(Fault::new(
                    wave.id,
                    format!(
                        "in the wave “{}” {} is right for every word",
                        wave.id,
                        deed.id()
                    ),
                    "add a word for which it is not: else there is nothing to tell apart",
                ));
            }
        }
    }

    fn check_word(&self, word: &RawWord<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = word.id;
        if let Some(from) = word.from
            && !self.senders.iter().any(|sender| sender.id == from)
        {
            faults.push(Fault::new(
                from,
                format!("“{from}” is nobody who sends words here"),
                "add them to `senders`, or leave `from` out for a silence",
            ));
        }
        if !self.friends.contains(&word.to) {
            faults.push(Fault::new(
                word.to,
                format!("“{}” is no friend here", word.to),
                "add them to `friends`, or name one who is there",
            ));
        }
        if let Some(art) = word.art {
            check_name("picture", art, faults);
        }
        for miss in &word.misses {
            check_name("misconception", miss.misconception, faults);
        }
        for deed in [Deed::Pass, Deed::Shield] {
            check_deed(word, deed, faults);
        }
        if word.right.is_empty() {
            faults.push(Fault::new(
                id,
                format!("nothing is right for “{id}”"),
                "name `pass`, `shield` or `say` in `right`",
            ));
        }
        if word.right.contains(&Deed::Pass) && word.right.contains(&Deed::Shield) {
            faults.push(Fault::new(
                id,
                format!("both letting in and shielding are right for “{id}”"),
                "keep one of the two",
            ));
        }
        if let Some(miss) = word.misses.iter().find(|miss| miss.deed == Deed::Say) {
            faults.push(Fault::new(
                miss.misconception,
                format!("“{id}” names say as a miss"),
                "give the word of one's own that does not help a `miss`",
            ));
        }
        match (word.right.contains(&Deed::Say), word.say.is_empty()) {
            (true, true) => faults.push(Fault::new(
                id,
                format!("a word of one's own is right for “{id}”, but none is offered"),
                "offer some in `say`",
            )),
            (false, false) => faults.push(Fault::new(
                id,
                format!("“{id}” offers words of one's own, though they are not right"),
                "add `say` to `right`, or leave them out",
            )),
            (true, false) => own("say", id.into(), &word.say, faults),
            (false, true) => {}
        }
    }
}

/// Passing and shielding are each either right or a miss.
fn check_deed<'a>(word: &RawWord<'a>, deed: Deed, faults: &mut Vec<Fault<'a>>) {
    let (id, name) = (word.id, deed.id());
    let right = word.right.iter().filter(|&&right| right == deed).count();
    let misses: Vec<_> = (word.misses.iter())
        .filter(|miss| miss.deed == deed)
        .collect();
    let (what, mend) = match (right, misses.len()) {
        (1, 0) | (0, 1) => return,
        (0, 0) => (
            format!("“{id}” does not say what {name} reveals"),
            format!("add (do: {name}, misconception: \"…\") to its misses"),
        ),
        (_, 0) => (
            format!("“{id}” names {name} twice as right"),
            "name it once".to_owned(),
        ),
        (0, _) => (
            format!("“{id}” has more than one miss for {name}"),
            "keep one".to_owned(),
        ),
        _ => (
            format!("{name} is both right and a miss for “{id}”"),
            "keep one of the two".to_owned(),
        ),
    };
    // At the miss that is too much, where there is one.
    let at = misses.get(usize::from(right == 0));
    let at = at.map_or(id, |miss| miss.misconception);
    faults.push(Fault::new(at, what, mend));
}

/// Faults of words of one's own: some must help and some must not. `at` is the word that they answer.
pub(super) fn own<'a>(
    list: &str,
    at: Option<&'a str>,
    own: &[RawOwn<'a>],
    faults: &mut Vec<Fault<'a>>,
) {
    check_ids("word of one's own", own.iter().map(|word| word.id), faults);
    for miss in own.iter().filter_map(|word| word.miss) {
        check_name("misconception", miss, faults);
    }
    for art in own.iter().filter_map(|word| word.art) {
        check_name("picture", art, faults);
    }
    let at = at.or_else(|| own.first().map(|word| word.id));
    let pictured = own.iter().filter(|word| word.art.is_some()).count();
    if pictured > 0 && pictured < own.len() {
        faults.push(Fault::new(
            at,
            format!("in `{list}` some words have a picture and some have none"),
            "give each a picture, or none: else the picture stands out",
        ));
    }
    if !OFFERED.contains(&own.len()) {
        faults.push(Fault::new(
            at,
            format!("`{list}` offers {} words", own.len()),
            format!("offer {} to {}", OFFERED.start(), OFFERED.end()),
        ));
    }
    if own.iter().all(|word| word.miss.is_some()) {
        faults.push(Fault::new(
            at,
            format!("no word in `{list}` helps"),
            "leave `miss` out of at least one",
        ));
    }
    if own.iter().all(|word| word.miss.is_none()) {
        faults.push(Fault::new(
            at,
            format!("every word in `{list}` helps"),
            "add one that does not, with the `miss` that it shows",
        ));
    }
}
