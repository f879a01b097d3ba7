//! A story as an author writes it, and the check of its ways: each leads somewhere, each beat is reached, and from each
//! the end is reached.

use super::findings::In;
use super::story::{Beat, Gesture, Mood, Next, Story, StoryOption};
use super::text_ids;
use crate::ids::{LessonId, StepId};
use crate::source::Word;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(rename = "Story", deny_unknown_fields)]
pub(super) struct StoryRaw<'a> {
    #[serde(borrow)]
    pub id: Word<'a>,
    #[serde(borrow)]
    beats: Vec<BeatRaw<'a>>,
}

#[derive(Deserialize)]
enum BeatRaw<'a> {
    Say(#[serde(borrow)] SayRaw<'a>),
    Choice(#[serde(borrow)] ChoiceRaw<'a>),
}

#[derive(Deserialize)]
#[serde(rename = "Say", deny_unknown_fields)]
struct SayRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    who: Word<'a>,
    #[serde(borrow)]
    place: Word<'a>,
    #[serde(default)]
    mood: Mood,
    #[serde(default)]
    gesture: Gesture,
    #[serde(borrow, default)]
    wears: Vec<Word<'a>>,
    #[serde(borrow, default)]
    props: Vec<Word<'a>>,
    #[serde(borrow, default)]
    go: Option<Word<'a>>,
}

#[derive(Deserialize)]
#[serde(rename = "Choice", deny_unknown_fields)]
struct ChoiceRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    who: Word<'a>,
    #[serde(borrow)]
    place: Word<'a>,
    #[serde(default)]
    mood: Mood,
    #[serde(default)]
    gesture: Gesture,
    #[serde(borrow, default)]
    wears: Vec<Word<'a>>,
    #[serde(borrow, default)]
    props: Vec<Word<'a>>,
    #[serde(borrow)]
    options: Vec<OptionRaw<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionRaw<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    go: Word<'a>,
    #[serde(borrow, default)]
    art: Option<Word<'a>>,
}

impl<'a> BeatRaw<'a> {
    fn id(&self) -> &Word<'a> {
        match self {
            Self::Say(say) => &say.id,
            Self::Choice(choice) => &choice.id,
        }
    }

    fn scene(&self) -> (&Word<'a>, &Word<'a>, Mood, Gesture) {
        match self {
            Self::Say(say) => (&say.who, &say.place, say.mood, say.gesture),
            Self::Choice(it) => (&it.who, &it.place, it.mood, it.gesture),
        }
    }

    /// What the speaker wears, and the things that are there.
    fn things(&self) -> (&[Word<'a>], &[Word<'a>]) {
        match self {
            Self::Say(say) => (&say.wears, &say.props),
            Self::Choice(it) => (&it.wears, &it.props),
        }
    }
}

impl StoryRaw<'_> {
    /// The sound story.
    pub fn check(&self, lesson: &LessonId, found: &mut In) -> Option<Story> {
        let before = found.problems();
        found.ids("beat", self.beats.iter().map(BeatRaw::id));
        if self.beats.is_empty() {
            found.problem(
                &self.id,
                "this story has no beats",
                "write at least one `Say(…)`",
            );
        }
        let mut places = BTreeMap::new();
        for (index, beat) in self.beats.iter().enumerate() {
            places.entry(beat.id().as_str()).or_insert(index);
        }
        let mut beats = Vec::new();
        for (index, raw) in self.beats.iter().enumerate() {
            self.needs(raw, lesson, found);
            let next = self.next(index, raw, &places, found);
            let (who, place, mood, gesture) = raw.scene();
            let names = |words: &[Word]| words.iter().map(|word| word.to_string()).collect();
            let (wears, props) = raw.things();
            let (wears, props) = (names(wears), names(props));
            let (id, who, place) = (raw.id().to_string(), who.to_string(), place.to_string());
            beats.push(Beat {
                id,
                who,
                place,
                mood,
                gesture,
                wears,
                props,
                next,
            });
        }
        if found.problems() == before {
            self.check_exits(&beats, found);
            self.check_reached(&beats, found);
        }
        let sound = found.problems() == before;
        let id = self.id.as_str().into();
        sound.then_some(Story { id, beats })
    }

    fn next(
        &self,
        index: usize,
        raw: &BeatRaw,
        places: &BTreeMap<&str, usize>,
        found: &mut In,
    ) -> Next {
        let mut lead = |go: &Word| match places.get(go.as_str()) {
            Some(&place) => place,
            None => {
                let mend = "name one of this story's beats, or add it";
                found.problem(go, format!("there is no beat `{go}`"), mend);
                0
            }
        };
        match raw {
            BeatRaw::Say(SayRaw { go: Some(go), .. }) => Next::Beat(lead(go)),
            BeatRaw::Say(_) if index + 1 < self.beats.len() => Next::Beat(index + 1),
            BeatRaw::Say(_) => Next::End,
            BeatRaw::Choice(choice) => {
                let way = |raw: &OptionRaw| StoryOption {
                    id: raw.id.as_str().into(),
                    go: lead(&raw.go),
                    art: raw.art.as_ref().map(ToString::to_string),
                };
                let options: Vec<_> = choice.options.iter().map(way).collect();
                found.ids("option", choice.options.iter().map(|option| &option.id));
                let ways: BTreeSet<_> = options.iter().map(|option| option.go).collect();
                if !(2..=4).contains(&options.len()) {
                    let what = format!("the choice `{}` has {} options", choice.id, options.len());
                    found.problem(&choice.id, what, "give it two to four");
                } else if ways.len() < 2 {
                    let what = format!("all options of `{}` lead to the same beat", choice.id);
                    let mend = "let at least two of them differ";
                    found.problem(&choice.id, what, mend);
                }
                Next::Choice(options)
            }
        }
    }

    fn needs(&self, raw: &BeatRaw, lesson: &LessonId, found: &mut In) {
        let step: StepId = self.id.as_str().into();
        let (who, place, _, _) = raw.scene();
        let (wears, props) = raw.things();
        found.id("speaker", who);
        found.id("place", place);
        found.text(raw.id(), text_ids::part(lesson, &step, raw.id()));
        found.text(who, text_ids::cast(who));
        if who.as_str() != "sango" {
            found.art_for(who, &format!("cast/{who}"));
        }
        found.art_for(place, &format!("place-{place}"));
        for worn in wears {
            found.id("worn thing", worn);
            found.art_for(worn, &format!("cast/{worn}"));
        }
        for prop in props {
            found.id("prop", prop);
            found.art(prop);
        }
        if let BeatRaw::Choice(choice) = raw {
            for option in &choice.options {
                let id = option.id.as_str().into();
                found.text(
                    &option.id,
                    text_ids::story_option(lesson, &step, raw.id(), &id),
                );
                found.choosable(&option.id, option.art.as_ref());
            }
        }
    }

    /// Tells beats from which the story's end cannot be reached.
    fn check_exits(&self, beats: &[Beat], found: &mut In) {
        let mut ends: BTreeSet<usize> = BTreeSet::new();
        loop {
            let before = ends.len();
            for (index, beat) in beats.iter().enumerate() {
                let leads = matches!(beat.next, Next::End);
                if leads || ways(beat).any(|way| ends.contains(&way)) {
                    ends.insert(index);
                }
            }
            if ends.len() == before {
                break;
            }
        }
        for index in reached(beats) {
            if !ends.contains(&index) {
                let id = self.beats[index].id();
                found.problem(
                    id,
                    format!("from `{id}` the story goes round for ever"),
                    "let one `go` lead out of the circle",
                );
            }
        }
    }

    /// Tells beats that no way leads to.
    fn check_reached(&self, beats: &[Beat], found: &mut In) {
        let reached = reached(beats);
        for (index, raw) in self.beats.iter().enumerate() {
            if !reached.contains(&index) {
                let id = raw.id();
                found.problem(
                    id,
                    format!("no way leads to the beat `{id}`"),
                    "let a `go` lead to it, or remove it",
                );
            }
        }
    }
}

fn ways(beat: &Beat) -> impl Iterator<Item = usize> + '_ {
    let (one, many) = match &beat.next {
        Next::Beat(index) => (Some(*index), &[][..]),
        Next::Choice(options) => (None, options.as_slice()),
        Next::End => (None, &[][..]),
    };
    one.into_iter().chain(many.iter().map(|option| option.go))
}

fn reached(beats: &[Beat]) -> BTreeSet<usize> {
    let (mut reached, mut open) = (BTreeSet::new(), vec![0]);
    while let Some(index) = open.pop() {
        if let Some(beat) = beats.get(index)
            && reached.insert(index)
        {
            open.extend(ways(beat));
        }
    }
    reached
}
