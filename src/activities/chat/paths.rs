//! The paths of a talk: what cannot be reached, where one is caught, and what Sango would do.

use super::content::{Deed, Next, Talk, Way};
use super::rules::Hint;

/// A fault: the turn, what is wrong, how to mend it.
type PathFault = (usize, String, String);

/// The ways on from a turn, the safe ones and all; `words_only` leaves deeds out.
fn ways(talk: &Talk, turn: usize, words_only: bool) -> Vec<(usize, bool)> {
    match talk.turns.get(turn).map(|turn| &turn.next) {
        Some(Next::Turn(at)) => vec![(*at, true)],
        Some(Next::Ask { replies, deeds, .. }) => {
            let safe = |way: &Way| (way.go, way.miss.is_none());
            let replies = replies.iter().map(|reply| safe(&reply.way));
            let deeds = deeds
                .iter()
                .filter(|_| !words_only)
                .map(|(_, way)| safe(way));
            replies.chain(deeds).collect()
        }
        Some(Next::Back | Next::End) | None => Vec::new(),
    }
}

/// How many turns it is from each to a good end without a miss; none where there is no such way.
fn distances(talk: &Talk, words_only: bool) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = talk
        .turns
        .iter()
        .map(|turn| (turn.next == Next::End).then_some(0))
        .collect();
    // As often as there are turns at most: each round finds at least one more, or none is left.
    for _ in 0..talk.turns.len() {
        for turn in 0..talk.turns.len() {
            let nearest = ways(talk, turn, words_only)
                .into_iter()
                .filter(|(_, safe)| *safe)
                .filter_map(|(go, _)| found.get(go).copied().flatten())
                .min();
            if let Some(nearest) = nearest
                && found[turn].is_none_or(|known| known > nearest + 1)
            {
                found[turn] = Some(nearest + 1);
            }
        }
    }
    found
}

/// Whether the talk can come to a good end by words alone.
pub(super) fn ends_by_words(talk: &Talk) -> bool {
    distances(talk, true).first().copied().flatten().is_some()
}

/// Which turns can be reached from the first.
fn reached(talk: &Talk) -> Vec<bool> {
    let mut reached = vec![false; talk.turns.len()];
    let mut open = vec![0];
    while let Some(turn) = open.pop() {
        match reached.get_mut(turn) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        open.extend(ways(talk, turn, false).into_iter().map(|(go, _)| go));
    }
    reached
}

/// Finds what Sango would do at each turn that asks, or what is wrong with the paths. `own` are the deeds that each turn names itself.
pub(super) fn complete(talk: &mut Talk, own: &[Vec<Deed>]) -> Result<(), Vec<PathFault>> {
    let mut faults = Vec::new();
    let far = distances(talk, false);
    let reached = reached(talk);
    for (at, turn) in talk.turns.iter().enumerate() {
        if !reached[at] {
            let mend = "lead to it, or leave it out";
            let what = format!("no way leads to “{}”", turn.id);
            faults.push((at, what, mend.to_owned()));
        } else if far[at].is_none() && turn.next != Next::Back {
            // What leads back only after a miss is a consequence, not a trap.
            if !leads_back(talk, at) {
                let mend = "give it a way to an `end` that is no miss, or lead `back`";
                let what = format!("from “{}” no safe way leads to the end", turn.id);
                faults.push((at, what, mend.to_owned()));
            }
        }
    }
    let missed = |turn: usize| ways(talk, turn, false).iter().any(|(_, safe)| !safe);
    if !(0..talk.turns.len()).any(missed) {
        let what = "nothing can go wrong in this talk".to_owned();
        let mend = "mark a reply or a deed with the misconception that it shows";
        faults.push((0, what, mend.to_owned()));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    for at in 0..talk.turns.len() {
        let own = own.get(at).map_or(&[][..], Vec::as_slice);
        if let Some(found) = hint(talk, at, own, &far)
            && let Next::Ask { hint, .. } = &mut talk.turns[at].next
        {
            *hint = found;
        }
    }
    let asks = |at: &usize| matches!(talk.turns[*at].next, Next::Ask { .. });
    let round = (0..talk.turns.len())
        .filter(asks)
        .find(|at| !arrives(talk, *at));
    match round {
        None => Ok(()),
        Some(at) => {
            let what = format!(
                "from “{}” Sango’s own way goes round in circles",
                talk.turns[at].id
            );
            let mend = "let one of the turns on the way name no deed of its own";
            Err(vec![(at, what, mend.to_owned())])
        }
    }
}

/// Whether a turn only goes on to where the child last chose: it asks nothing itself.
fn leads_back(talk: &Talk, mut at: usize) -> bool {
    for _ in 0..talk.turns.len() {
        match talk.turns.get(at).map(|turn| &turn.next) {
            Some(Next::Back) => return true,
            Some(Next::Turn(next)) => at = *next,
            _ => return false,
        }
    }
    false
}

/// What Sango would do: a deed that the turn itself names, as long as it leads no farther from the end; else the first reply that leads nearer;
/// else the first such deed of the talk.
fn hint(talk: &Talk, at: usize, own: &[Deed], far: &[Option<usize>]) -> Option<Hint> {
    let Some(Next::Ask { replies, deeds, .. }) = talk.turns.get(at).map(|turn| &turn.next) else {
        return None;
    };
    let here = far.get(at).copied().flatten()?;
    let safe = |way: &Way| {
        let far = far.get(way.go).copied().flatten();
        far.filter(|_| way.miss.is_none())
    };
    let nearer = |way: &Way| safe(way).is_some_and(|far| far < here);
    let own_deed = deeds
        .iter()
        .find(|(deed, way)| own.contains(deed) && safe(way).is_some_and(|far| far <= here));
    let reply = replies.iter().find(|reply| nearer(&reply.way));
    let deed = deeds.iter().find(|(_, way)| nearer(way));
    own_deed
        .map(|(deed, _)| Hint::Do(*deed))
        .or_else(|| reply.map(|reply| Hint::Say(reply.id.clone())))
        .or_else(|| deed.map(|(deed, _)| Hint::Do(*deed)))
}

/// Whether Sango's own way from a turn comes to the end.
fn arrives(talk: &Talk, mut at: usize) -> bool {
    for _ in 0..=talk.turns.len() {
        at = match talk.turns.get(at).map(|turn| &turn.next) {
            Some(Next::End) => return true,
            Some(Next::Turn(next)) => *next,
            Some(Next::Ask {
                replies,
                deeds,
                hint,
            }) => {
                let way = match hint {
                    Hint::Say(id) => replies
                        .iter()
                        .find(|reply| reply.id == *id)
                        .map(|reply| &reply.way),
                    Hint::Do(deed) => deeds
                        .iter()
                        .find(|(known, _)| known == deed)
                        .map(|(_, way)| way),
                };
                let Some(way) = way else { return false };
                way.go
            }
            Some(Next::Back) | None => return false,
        };
    }
    false
}
