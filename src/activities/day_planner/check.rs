//! What may be wrong with a day planner as an author wrote it, and the sound content of one that is not.

use super::board::Board;
use super::content::{Card, Content, Day, Law, Meter, Rule, Slot, Surprise, Tomorrow, Who};
use super::raw::{Raw, RawDay, RawRule, RawSurprise};
use crate::activities::faults::{Fault, check_ids, check_name};
use crate::activities::ladder::RawLevel;
use std::collections::BTreeSet;

/// How many slots a day has at least and at most: what a hand can hold, and a phone can show.
const SLOTS: (usize, usize) = (3, 7);
/// How many of them can be filled at most, and with how many cards: all days are gone through.
const FREE: usize = 5;
pub(super) const CARDS: usize = 10;

impl<'a> Raw<'a> {
    pub(super) fn check_names(&self, faults: &mut Vec<Fault<'a>>) {
        for art in [self.who.waiting, self.who.glad, self.who.tired] {
            check_name("picture", art, faults);
        }
        check_ids("meter", self.meters.iter().map(|it| it.id), faults);
        check_ids("card", self.cards.iter().map(|it| it.id), faults);
        check_ids("tomorrow", self.tomorrows.iter().map(|it| it.id), faults);
        check_ids("surprise", self.surprises.iter().map(|it| it.id), faults);
        check_ids("day", self.days.iter().map(|it| it.id), faults);
        for meter in &self.meters {
            check_name("picture", meter.art, faults);
        }
        for card in &self.cards {
            check_name("picture", card.art, faults);
            for fill in &card.fills {
                known("meter", fill.of, &names(&self.meters, |it| it.id), faults);
            }
        }
        let followed: BTreeSet<&str> = self.rules().map(RawRule::otherwise).collect();
        for tomorrow in &self.tomorrows {
            check_name("picture", tomorrow.art, faults);
            check_name("misconception", tomorrow.misconception, faults);
            if !followed.contains(tomorrow.id) {
                faults.push(Fault::new(
                    tomorrow.id,
                    format!("nothing leads to the tomorrow “{}”", tomorrow.id),
                    "name it in a rule's `otherwise`, or leave it out",
                ));
            }
        }
        for surprise in &self.surprises {
            self.check_surprise(surprise, faults);
        }
    }

    fn rules(&self) -> impl Iterator<Item = &RawRule<'a>> {
        self.days.iter().flat_map(|day| &day.rules)
    }

    fn check_surprise(&self, surprise: &RawSurprise<'a>, faults: &mut Vec<Fault<'a>>) {
        check_name("picture", surprise.art, faults);
        let cards = names(&self.cards, |it| it.id);
        let named = surprise.spoils.iter().chain(&surprise.brings);
        for &id in named.chain(&surprise.drops) {
            known("card", id, &cards, faults);
        }
        if surprise.spoils.is_empty() && surprise.brings.is_empty() && surprise.drops.is_none() {
            faults.push(Fault::new(
                surprise.id,
                format!("the surprise “{}” changes nothing", surprise.id),
                "name cards that it `spoils`, `brings` or `drops`",
            ));
        }
    }

    pub(super) fn check_day(&self, day: &RawDay<'a>, faults: &mut Vec<Fault<'a>>) {
        check_name("picture", day.art, faults);
        let cards = names(&self.cards, |it| it.id);
        let free = day.slots.iter().filter(|slot| slot.has.is_none()).count();
        if !(SLOTS.0..=SLOTS.1).contains(&day.slots.len()) || !(2..=FREE).contains(&free) {
            faults.push(Fault::new(
                day.id,
                format!(
                    "the day “{}” has {} slots, {free} of them free",
                    day.id,
                    day.slots.len()
                ),
                format!(
                    "give {} to {} slots, two to {FREE} of them free",
                    SLOTS.0, SLOTS.1
                ),
            ));
        }
        if !day.slots.is_sorted_by(|one, next| one.at < next.at) {
            faults.push(Fault::new(
                day.id,
                format!("the hours of the day “{}” do not go on", day.id),
                "order the slots from the earliest, each hour once",
            ));
        }
        for slot in day.slots.iter().filter_map(|slot| slot.has) {
            known("card", slot, &cards, faults);
        }
        self.check_cards(day, free, faults);
        for rule in &day.rules {
            self.check_rule(day, rule, faults);
        }
        let surprises = names(&self.surprises, |it| it.id);
        for coming in &day.surprises {
            known("surprise", coming.what, &surprises, faults);
            if coming.after == 0 || usize::from(coming.after) >= free {
                faults.push(Fault::new(
                    coming.what,
                    format!(
                        "the surprise “{}” comes too early or too late into “{}”",
                        coming.what, day.id
                    ),
                    "let it come after one filled slot at least, and before the last",
                ));
            }
        }
    }

    /// The day's cards, and those that its surprises bring: each there once.
    fn check_cards(&self, day: &RawDay<'a>, free: usize, faults: &mut Vec<Fault<'a>>) {
        let cards = names(&self.cards, |it| it.id);
        let comes = |id: &str| day.surprises.iter().any(|coming| coming.what == id);
        let coming = self.surprises.iter().filter(|it| comes(it.id));
        let later = coming.flat_map(|it| it.brings.iter().chain(&it.drops));
        let fixed = day.slots.iter().filter_map(|slot| slot.has.as_ref());
        let mut seen = BTreeSet::new();
        for &id in day.cards.iter().chain(fixed).chain(later.clone()) {
            known("card", id, &cards, faults);
            if !seen.insert(id) {
                faults.push(Fault::new(
                    id,
                    format!("the card “{id}” is twice in the day “{}”", day.id),
                    "keep it in one place: among the cards, in a slot, or with a surprise",
                ));
            }
        }
        if day.cards.len() <= free || day.cards.len() + later.count() > CARDS {
            faults.push(Fault::new(
                day.id,
                format!("the day “{}” has {} cards", day.id, day.cards.len()),
                format!("give more cards than free slots, and at most {CARDS} with those that surprises bring"),
            ));
        }
    }

    fn check_rule(&self, day: &RawDay<'a>, rule: &RawRule<'a>, faults: &mut Vec<Fault<'a>>) {
        let tomorrows = names(&self.tomorrows, |it| it.id);
        known("tomorrow", rule.otherwise(), &tomorrows, faults);
        let cards = names(&self.cards, |it| it.id);
        match rule {
            RawRule::AtLeast { meter, .. } | RawRule::AtMost { meter, .. } => {
                known("meter", meter, &names(&self.meters, |it| it.id), faults);
            }
            RawRule::Never {
                cards: never, at, ..
            } => {
                never
                    .iter()
                    .for_each(|id| known("card", id, &cards, faults));
                for hour in at
                    .iter()
                    .filter(|hour| !day.slots.iter().any(|slot| slot.at == **hour))
                {
                    faults.push(Fault::new(
                        rule.otherwise(),
                        format!(
                            "a rule of the day “{}” speaks of {}, which it has not",
                            day.id,
                            hour.id()
                        ),
                        "leave the hour out, or add a slot",
                    ));
                }
            }
            RawRule::Row { first, then, .. } => {
                first
                    .iter()
                    .chain(then)
                    .for_each(|id| known("card", id, &cards, faults));
            }
        }
    }

    /// The content of a raw one in which every name is known.
    pub(super) fn sound(&self) -> Content {
        let meter = |id: &str| place(&self.meters, |it| it.id == id);
        let card = |id: &str| place(&self.cards, |it| it.id == id);
        let cards = |ids: &[&str]| ids.iter().map(|id| card(id)).collect::<Vec<_>>();
        let rule = |raw: &RawRule| Rule {
            law: match raw {
                RawRule::AtLeast { meter: id, of, .. } => Law::AtLeast {
                    meter: meter(id),
                    of: *of,
                },
                RawRule::AtMost { meter: id, of, .. } => Law::AtMost {
                    meter: meter(id),
                    of: *of,
                },
                RawRule::Never {
                    cards: never, at, ..
                } => Law::Never {
                    cards: cards(never),
                    at: at.clone(),
                },
                RawRule::Row { first, then, .. } => Law::Row {
                    first: cards(first),
                    then: cards(then),
                },
            },
            otherwise: place(&self.tomorrows, |it| it.id == raw.otherwise()),
        };
        let day = |raw: &RawDay| {
            let slots = raw.slots.iter().map(|slot| Slot {
                hour: slot.at,
                fixed: slot.has.map(card),
            });
            let surprises = raw.surprises.iter();
            let mut day = Day {
                id: raw.id.into(),
                art: raw.art.to_owned(),
                slots: slots.collect(),
                cards: cards(&raw.cards),
                rules: raw.rules.iter().map(rule).collect(),
                surprises: surprises
                    .map(|it| {
                        (
                            usize::from(it.after),
                            place(&self.surprises, |other| other.id == it.what),
                        )
                    })
                    .collect(),
                good: Board::default(),
                bad: Board::default(),
            };
            day.good = Board::of(&day);
            day.bad = Board::of(&day);
            day
        };
        Content {
            who: Who {
                waiting: self.who.waiting.to_owned(),
                glad: self.who.glad.to_owned(),
                tired: self.who.tired.to_owned(),
            },
            meters: self
                .meters
                .iter()
                .map(|it| Meter {
                    id: it.id.to_owned(),
                    art: it.art.to_owned(),
                })
                .collect(),
            cards: self
                .cards
                .iter()
                .map(|it| Card {
                    id: it.id.into(),
                    art: it.art.to_owned(),
                    fills: it
                        .fills
                        .iter()
                        .map(|fill| (meter(fill.of), fill.by))
                        .collect(),
                    grows: it.grows,
                    sticks: it.sticks,
                })
                .collect(),
            tomorrows: self
                .tomorrows
                .iter()
                .map(|it| Tomorrow {
                    id: it.id.to_owned(),
                    art: it.art.to_owned(),
                    misconception: it.misconception.into(),
                })
                .collect(),
            surprises: self
                .surprises
                .iter()
                .map(|it| Surprise {
                    id: it.id.to_owned(),
                    art: it.art.to_owned(),
                    spoils: cards(&it.spoils),
                    brings: cards(&it.brings),
                    drops: it.drops.map(card),
                })
                .collect(),
            days: self.days.iter().map(day).collect(),
            levels: self.levels.iter().map(RawLevel::sound).collect(),
        }
    }
}

impl<'a> RawRule<'a> {
    /// What a day leads to that breaks it.
    pub(super) fn otherwise(&self) -> &'a str {
        match self {
            RawRule::AtLeast { otherwise, .. }
            | RawRule::AtMost { otherwise, .. }
            | RawRule::Never { otherwise, .. }
            | RawRule::Row { otherwise, .. } => otherwise,
        }
    }
}

fn names<'a, T>(of: &[T], id: impl Fn(&T) -> &'a str) -> Vec<&'a str> {
    of.iter().map(id).collect()
}

/// The place of what is there; content that was found sound has it.
fn place<T>(of: &[T], is: impl Fn(&T) -> bool) -> usize {
    of.iter().position(is).unwrap_or_default()
}

/// A fault where a name is none of those that are there.
fn known<'a>(kind: &str, id: &'a str, names: &[&str], faults: &mut Vec<Fault<'a>>) {
    if !names.contains(&id) {
        faults.push(Fault::new(
            id,
            format!("“{id}” is no {kind} here"),
            format!("add it to the {kind}s, or name one that is there"),
        ));
    }
}
