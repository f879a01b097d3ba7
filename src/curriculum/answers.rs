//! The answers of an item or a carry-over: exactly one is right, and each other names the wrong idea behind it.

use super::findings::In;
use crate::ids::{MisconceptionId, OptionId};
use crate::source::Word;
use serde::Deserialize;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its id among the answers.
    pub id: OptionId,
    /// Whether it is the right one.
    pub right: bool,
    /// The wrong idea that it reveals; none for the right one only.
    pub misconception: Option<MisconceptionId>,
    /// Its picture.
    pub art: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerRaw<'a> {
    #[serde(borrow)]
    pub id: Word<'a>,
    #[serde(default)]
    right: bool,
    #[serde(borrow, default)]
    misconception: Option<Word<'a>>,
    #[serde(borrow, default)]
    pub art: Option<Word<'a>>,
}

/// The answers; faults are told, `owner` being what they answer.
pub(super) fn check(owner: &Word, answers: &[AnswerRaw], found: &mut In) -> Vec<Answer> {
    found.ids("option", answers.iter().map(|answer| &answer.id));
    if !(2..=4).contains(&answers.len()) {
        let what = format!("`{owner}` has {} options", answers.len());
        found.problem(owner, what, "give it two to four");
    }
    let right: Vec<_> = answers.iter().filter(|answer| answer.right).collect();
    if right.is_empty() {
        let mend = "mark one option with `right: true`";
        found.problem(owner, format!("`{owner}` has no right option"), mend);
    }
    for second in right.iter().skip(1) {
        found.problem(
            &second.id,
            format!("`{owner}` has more than one right option"),
            "let exactly one be right, and name the misconception of each other",
        );
    }
    for answer in answers {
        match &answer.misconception {
            None if !answer.right => found.problem(
                &answer.id,
                format!(
                    "the wrong option `{}` of `{owner}` names no misconception",
                    answer.id
                ),
                "add `misconception: \"…\"`, one of assets/misconceptions.ron",
            ),
            Some(misconception) if answer.right => found.problem(
                misconception,
                format!(
                    "the right option `{}` of `{owner}` names a misconception",
                    answer.id
                ),
                "remove the misconception, or `right: true`",
            ),
            Some(misconception) => found.misconception(misconception),
            None => {}
        }
    }
    let sound = |raw: &AnswerRaw| Answer {
        id: raw.id.as_str().into(),
        right: raw.right,
        misconception: raw.misconception.as_ref().map(|word| word.as_str().into()),
        art: raw.art.as_ref().map(ToString::to_string),
    };
    answers.iter().map(sound).collect()
}
