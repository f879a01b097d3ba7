//! All ways to fill a day. From them follows whether it can end well, in several ways and not in every one; and what Sango would do.

use super::board::Board;
use super::content::{Content, Day};
use super::raw::RawDay;
use crate::activities::faults::Fault;
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// In how many ways a day must be able to end well: there is never one right answer.
const GOOD_DAYS: usize = 3;

/// What is looked for among all days.
#[derive(Default)]
struct Found {
    good: usize,
    broken: BTreeSet<usize>,
    /// Of cards that are there from the start and stay; the good one without a card that grows.
    plain_good: Option<Board>,
    plain_bad: Option<Board>,
}

impl Found {
    fn is_enough(&self, day: &Day) -> bool {
        self.good >= GOOD_DAYS
            && self.broken.len() == day.rules.len()
            && self.plain_good.is_some()
            && self.plain_bad.is_some()
    }
}

/// Goes through all days of a content whose names are sound; keeps a good and a bad one for each, or tells what is lacking.
pub(super) fn look_ahead<'a>(
    content: &mut Content,
    at: usize,
    raw: &RawDay<'a>,
    faults: &mut Vec<Fault<'a>>,
) {
    let Some(day) = content.days.get(at) else {
        return;
    };
    let coming = day.surprises.iter();
    let coming: Vec<_> = coming
        .filter_map(|(_, what)| content.surprises.get(*what))
        .collect();
    let stays = |card: &usize| !coming.iter().any(|it| it.spoils.contains(card));
    let later: Vec<usize> = coming
        .iter()
        .flat_map(|it| it.brings.iter().chain(&it.drops))
        .copied()
        .collect();
    let cards = day.cards.iter().chain(&later).copied().filter(stays);
    let cards: Vec<usize> = cards.collect();
    let mut found = Found::default();
    let mut board = Board::of(day);
    let _ = every_plan(&mut board, &cards, content, &mut |board| {
        let broken = board.broken(content, day);
        let is_plain = !board.cards().any(|card| later.contains(&card));
        let grows = |card: usize| content.cards.get(card).is_some_and(|card| card.grows);
        if broken.is_empty() {
            found.good += 1;
            if is_plain && found.plain_good.is_none() && !board.cards().any(grows) {
                found.plain_good = Some(board.clone());
            }
        } else if is_plain && found.plain_bad.is_none() {
            found.plain_bad = Some(board.clone());
        }
        found.broken.extend(broken);
        if found.is_enough(day) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    tell(&found, day, raw, faults);
    let (Some(good), Some(bad)) = (found.plain_good, found.plain_bad) else {
        return;
    };
    if let Some(day) = content.days.get_mut(at) {
        day.good = good;
        day.bad = bad;
    }
}

fn tell<'a>(found: &Found, day: &Day, raw: &RawDay<'a>, faults: &mut Vec<Fault<'a>>) {
    let id = raw.id;
    if found.good < GOOD_DAYS {
        let ways = found.good;
        faults.push(Fault::new(
            id,
            format!("the day “{id}” can end well in {ways} ways only"),
            format!("loosen its rules or add cards until there are {GOOD_DAYS} good days or more"),
        ));
    } else if found.plain_good.is_none() {
        faults.push(Fault::new(
            id,
            format!("the day “{id}” ends well only with what a surprise brings, or with a card that grows"),
            "let it end well with the other cards, too",
        ));
    }
    if found.plain_bad.is_none() {
        faults.push(Fault::new(
            id,
            format!("nothing can go wrong on the day “{id}”"),
            "give it a rule that its own cards can break",
        ));
    }
    let rules = raw.rules.iter().enumerate().take(day.rules.len());
    for (_, rule) in rules.filter(|(place, _)| !found.broken.contains(place)) {
        faults.push(Fault::new(
            rule.otherwise(),
            format!(
                "no day “{id}” can lead to “{}” by this rule",
                rule.otherwise()
            ),
            "make the rule stricter, or leave it out",
        ));
    }
}

/// Every way to fill the empty slots, the earliest first, until told to stop.
fn every_plan(
    board: &mut Board,
    cards: &[usize],
    content: &Content,
    each: &mut impl FnMut(&Board) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let Some(slot) = board.first_empty() else {
        return each(board);
    };
    for &card in cards {
        if board.slot_of(card).is_none() {
            // Filled from the earliest on, nothing is pushed away: taking it back is enough.
            board.put(slot, card, content);
            every_plan(board, cards, content, each)?;
            board.take(slot);
        }
    }
    ControlFlow::Continue(())
}
