//! What may be wrong with a chat as an author wrote it.

use super::content::{Deed, RawDeed, RawTalk, RawTurn, SANGO};
use super::{Hint, Next, Raw, Reply, Talk, Turn, Way};
use crate::activities::faults::{Fault, check_ids, check_name};
use std::collections::BTreeSet;

impl<'a> Raw<'a> {
    pub(super) fn check_deeds(&self, faults: &mut Vec<Fault<'a>>) {
        let distinct: BTreeSet<_> = self.deeds.iter().collect();
        if distinct.len() < self.deeds.len() {
            faults.push(Fault::new(None, "a deed is listed twice", "list each once"));
        }
        if !self.deeds.contains(&Deed::Tell) {
            faults.push(Fault::new(
                None,
                "nobody can be told",
                "add `tell` to the deeds: telling is always open to a child",
            ));
        }
    }

    pub(super) fn check_talk(&self, talk: &RawTalk<'a>, faults: &mut Vec<Fault<'a>>) {
        if !self.people.iter().any(|person| person.id == talk.with) {
            faults.push(Fault::new(
                talk.with,
                format!("“{}” is nobody here", talk.with),
                "add them to `people`, or name somebody who is there",
            ));
        }
        check_ids("turn", talk.turns.iter().map(|turn| turn.id), faults);
        if talk.turns.is_empty() {
            faults.push(Fault::new(talk.id, "the talk has no turns", "write some"));
        }
        for &deed in &self.deeds {
            let ways: Vec<_> = talk.deeds.iter().filter(|it| it.deed == deed).collect();
            match ways.as_slice() {
                [_] => {}
                [] => faults.push(Fault::new(
                    talk.id,
                    format!(
                        "the talk “{}” does not say what {} leads to",
                        talk.id,
                        deed.id()
                    ),
                    format!("add (do: {}, go: \"…\") to its deeds", deed.id()),
                )),
                [_, again, ..] => faults.push(Fault::new(
                    again.go,
                    format!(
                        "the talk “{}” says twice what {} leads to",
                        talk.id,
                        deed.id()
                    ),
                    "keep one",
                )),
            }
        }
        self.check_ways(talk, &talk.deeds, faults);
        for turn in &talk.turns {
            self.check_turn(talk, turn, faults);
        }
    }

    fn check_turn(&self, talk: &RawTalk<'a>, turn: &RawTurn<'a>, faults: &mut Vec<Fault<'a>>) {
        if turn.from != SANGO && !self.people.iter().any(|person| person.id == turn.from) {
            faults.push(Fault::new(
                turn.from,
                format!("“{}” is nobody here", turn.from),
                "add them to `people`, or write `sango`",
            ));
        }
        if let Some(art) = turn.art {
            check_name("picture", art, faults);
        }
        let ways = [
            !turn.replies.is_empty(),
            turn.go.is_some(),
            turn.back,
            turn.end,
        ];
        match ways.iter().filter(|way| **way).count() {
            1 => {}
            0 => faults.push(Fault::new(
                turn.id,
                format!("the talk stops at “{}”", turn.id),
                "give it replies, `go`, `back: true` or `end: true`",
            )),
            _ => faults.push(Fault::new(
                turn.id,
                format!("“{}” goes on in two ways", turn.id),
                "keep one of replies, `go`, `back` and `end`",
            )),
        }
        if turn.replies.len() == 1 {
            faults.push(Fault::new(
                turn.id,
                format!("there is no choice of replies at “{}”", turn.id),
                "give two to four",
            ));
        }
        if turn.replies.len() > 4 {
            faults.push(Fault::new(
                turn.id,
                format!("there are {} replies at “{}”", turn.replies.len(), turn.id),
                "give two to four",
            ));
        }
        if turn.replies.is_empty() && !turn.deeds.is_empty() {
            faults.push(Fault::new(
                turn.id,
                format!("nothing is asked at “{}”, and yet it has deeds", turn.id),
                "leave the deeds out, or give it replies",
            ));
        }
        check_ids("reply", turn.replies.iter().map(|reply| reply.id), faults);
        for reply in &turn.replies {
            check_target(talk, reply.go, faults);
            if let Some(miss) = reply.miss {
                check_name("misconception", miss, faults);
            }
        }
        if let Some(go) = turn.go {
            check_target(talk, go, faults);
        }
        self.check_ways(talk, &turn.deeds, faults);
    }

    fn check_ways(&self, talk: &RawTalk<'a>, deeds: &[RawDeed<'a>], faults: &mut Vec<Fault<'a>>) {
        for deed in deeds {
            check_target(talk, deed.go, faults);
            if !self.deeds.contains(&deed.deed) {
                faults.push(Fault::new(
                    deed.go,
                    format!("{} is no deed of this chat", deed.deed.id()),
                    "add it to the chat’s deeds, or leave it out",
                ));
            }
            if let Some(miss) = deed.miss {
                check_name("misconception", miss, faults);
            }
            // CURRICULUM, tone: telling is never wrong.
            if let (Deed::Tell, Some(miss)) = (deed.deed, deed.miss) {
                faults.push(Fault::new(
                    miss,
                    "to tell is called a miss",
                    "leave `miss` out: a child may always tell",
                ));
            }
        }
    }

    /// The talk once all it names is there; faults of its paths.
    pub(super) fn sound_talk(&self, talk: &RawTalk<'a>) -> Result<Talk, Vec<Fault<'a>>> {
        let at = |id: &str| {
            talk.turns
                .iter()
                .position(|turn| turn.id == id)
                .unwrap_or(0)
        };
        let way = |go: &str, miss: Option<&str>| Way {
            go: at(go),
            miss: miss.map(Into::into),
        };
        let turns = talk.turns.iter().map(|turn| {
            let next = if turn.end {
                Next::End
            } else if turn.back {
                Next::Back
            } else if let Some(go) = turn.go {
                Next::Turn(at(go))
            } else {
                let deeds = self.deeds.iter().filter_map(|deed| {
                    let found = turn
                        .deeds
                        .iter()
                        .chain(&talk.deeds)
                        .find(|it| it.deed == *deed)?;
                    Some((*deed, way(found.go, found.miss)))
                });
                Next::Ask {
                    replies: turn
                        .replies
                        .iter()
                        .map(|reply| Reply {
                            id: reply.id.into(),
                            way: way(reply.go, reply.miss),
                        })
                        .collect(),
                    deeds: deeds.collect(),
                    // Found below, once all turns are known.
                    hint: Hint::Do(Deed::Tell),
                }
            };
            Turn {
                id: turn.id.into(),
                from: (turn.from != SANGO).then(|| turn.from.into()),
                art: turn.art.map(str::to_owned),
                next,
            }
        });
        let mut sound = Talk {
            id: talk.id.into(),
            with: talk.with.into(),
            turns: turns.collect(),
        };
        let own: Vec<Vec<Deed>> = talk
            .turns
            .iter()
            .map(|turn| turn.deeds.iter().map(|it| it.deed).collect())
            .collect();
        super::paths::complete(&mut sound, &own)
            .map(|()| sound)
            .map_err(|faults| {
                let named = faults.into_iter().map(|(turn, what, mend)| {
                    let id = talk.turns.get(turn).map_or(talk.id, |turn| turn.id);
                    Fault::new(id, what, mend)
                });
                named.collect()
            })
    }

    /// One cannot win by words alone: CURRICULUM, the skill is in the move.
    pub(super) fn check_deed_needed(&self, talks: &[Talk], faults: &mut Vec<Fault<'a>>) {
        if !talks.is_empty() && faults.is_empty() && talks.iter().all(super::paths::ends_by_words) {
            faults.push(Fault::new(
                self.talks.first().map(|talk| talk.id),
                "every talk can be ended by words alone",
                "let at least one end only by keeping proof, blocking, leaving or telling",
            ));
        }
    }
}

fn check_target<'a>(talk: &RawTalk<'a>, go: &'a str, faults: &mut Vec<Fault<'a>>) {
    if !talk.turns.iter().any(|turn| turn.id == go) {
        faults.push(Fault::new(
            go,
            format!("“{go}” is no turn of the talk “{}”", talk.id),
            "write that turn, or name one that is there",
        ));
    }
}

/// What a checked chat promises to its rules.
#[cfg(test)]
pub(super) fn is_whole(content: &super::Content) -> bool {
    content.talks.iter().all(|talk| {
        talk.turns.iter().all(|turn| match &turn.next {
            Next::Ask { deeds, .. } => deeds.len() == content.deeds.len(),
            Next::Turn(at) => *at < talk.turns.len(),
            Next::Back | Next::End => true,
        })
    })
}
