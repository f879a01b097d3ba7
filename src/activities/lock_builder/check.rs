//! What may be wrong with a lock builder as an author wrote it.

use super::content::{Answer, Content, Raw, RawLock, RawVisit, Trick};
use super::strength::{grown, strength};
use crate::activities::faults::{Fault, check_ids, check_name};
use crate::activities::ladder::{LEVELS, check_levels};
use std::collections::BTreeSet;

/// How many parts a tray has.
const TRAY: std::ops::RangeInclusive<usize> = 6..=40;
/// How many places a key may have: more fit on no upright phone.
const PLACES: std::ops::RangeInclusive<u8> = 3..=10;
/// How many places more than needed there must be, so that one can go on building for fun.
const SPARE: usize = 2;

impl<'a> Raw<'a> {
    pub(super) fn check_parts(&self, faults: &mut Vec<Fault<'a>>) {
        check_ids("part", self.tray.iter().map(|part| part.id), faults);
        for art in self.tray.iter().filter_map(|part| part.art) {
            check_name("picture", art, faults);
        }
        let pictured = self.tray.iter().filter(|part| part.art.is_some()).count();
        if pictured != 0 && pictured != self.tray.len() {
            let bare = self.tray.iter().find(|part| part.art.is_none());
            faults.push(Fault::new(
                bare.map(|part| part.id),
                "some parts of the tray have a picture and some have none",
                "give all of them a picture, or none: then they are words",
            ));
        }
        if !TRAY.contains(&self.tray.len()) {
            faults.push(Fault::new(
                None,
                format!("the tray has {} parts", self.tray.len()),
                format!("give it {} to {}", TRAY.start(), TRAY.end()),
            ));
        }
        if !PLACES.contains(&self.places) {
            faults.push(Fault::new(
                None,
                format!("a key has {} places", self.places),
                format!("give it {} to {}", PLACES.start(), PLACES.end()),
            ));
        }
        if self
            .list
            .is_some_and(|list| usize::try_from(list).unwrap_or(0) < self.tray.len())
        {
            faults.push(Fault::new(
                None,
                "the machine’s list is shorter than the tray",
                "leave `list` out, or give the number of things that a guesser would have to try",
            ));
        }
        self.check_known(&self.note, "the note", faults);
        for saying in &self.sayings {
            self.check_known(saying, "a saying", faults);
            if saying.len() < 3 {
                faults.push(Fault::new(
                    saying.first().copied(),
                    "a saying is shorter than three parts",
                    "make it longer, or leave it out: two parts stand beside each other by chance as well",
                ));
            }
        }
    }

    fn check_known(&self, ids: &[&'a str], what: &str, faults: &mut Vec<Fault<'a>>) {
        for &id in ids {
            if !self.tray.iter().any(|part| part.id == id) {
                faults.push(Fault::new(
                    id,
                    format!("{what} speaks of “{id}”, which is not on the tray"),
                    "add it to the tray, or name a part that is there",
                ));
            }
        }
    }

    pub(super) fn check_machines(&self, faults: &mut Vec<Fault<'a>>) {
        if self.machines.len() != LEVELS {
            faults.push(Fault::new(
                None,
                format!(
                    "there are {} machines instead of {LEVELS}",
                    self.machines.len()
                ),
                "give one for each level, from the simplest",
            ));
        }
        for machine in &self.machines {
            check_name("picture", machine.art, faults);
            if machine.arms == 0 {
                faults.push(Fault::new(
                    machine.art,
                    "a machine has no arm",
                    "give it one at least",
                ));
            }
            if machine.knows.contains(&Trick::Short) {
                faults.push(Fault::new(
                    machine.art,
                    "a machine is said to know `short`",
                    "leave it out: every machine tries everything",
                ));
            }
            if machine.knows.contains(&Trick::Note) && self.note.is_empty() {
                faults.push(Fault::new(
                    machine.art,
                    "a machine knows the note, and there is none",
                    "write the `note`, or let the machine not know it",
                ));
            }
        }
        let known: BTreeSet<Trick> = self
            .machines
            .iter()
            .flat_map(|machine| machine.knows.iter().copied())
            .chain([Trick::Short])
            .collect();
        for trick in Trick::ALL {
            let name = trick.id();
            let told: Vec<_> = self.falls.iter().filter(|fall| fall.by == trick).collect();
            match (known.contains(&trick), told.as_slice()) {
                (true, []) => faults.push(Fault::new(
                    None,
                    format!("what a key that falls by `{name}` reveals is not said"),
                    format!("add (by: {name}, misconception: \"…\") to `falls`"),
                )),
                (false, [told, ..]) => faults.push(Fault::new(
                    told.misconception,
                    format!("no machine knows `{name}`"),
                    "let one know it, or leave this fall out",
                )),
                (_, [_, again, ..]) => faults.push(Fault::new(
                    again.misconception,
                    format!("`{name}` is there twice in `falls`"),
                    "keep one",
                )),
                _ => {}
            }
        }
        for fall in &self.falls {
            check_name("misconception", fall.misconception, faults);
        }
    }

    pub(super) fn check_locks(&self, faults: &mut Vec<Fault<'a>>) {
        check_ids("lock", self.locks.iter().map(|lock| lock.id), faults);
        for lock in &self.locks {
            check_name("picture", lock.art, faults);
            self.check_known(&lock.begins, "a lock’s first key", faults);
            if lock.begins.len() > usize::from(self.places) {
                faults.push(Fault::new(
                    lock.id,
                    format!(
                        "the first key of “{}” has more places than a key has",
                        lock.id
                    ),
                    "make it shorter",
                ));
            }
            if let Some(visit) = &lock.visit {
                check_visit(lock, visit, faults);
            }
        }
        let known: Vec<&str> = self.locks.iter().map(|lock| lock.id).collect();
        check_levels("lock", &self.levels, &known, faults);
        // CURRICULUM, the skill is in the move: nobody comes through without keeping a key to themselves.
        for (number, level) in (1..).zip(&self.levels) {
            let is_kept = |id: &&str| {
                let lock = self.locks.iter().find(|lock| lock.id == *id);
                let visit = lock.and_then(|lock| lock.visit.as_ref());
                visit.is_some_and(|visit| visit.right == Answer::Keep)
            };
            if !level.of.is_empty() && !level.of.iter().any(is_kept) {
                faults.push(Fault::new(
                    level.of.first().copied(),
                    format!("nobody asks for a key in vain on level {number}"),
                    "let somebody ask there who should not have it",
                ));
            }
        }
    }

    /// Faults that only show when it is played.
    pub(super) fn check_play(&self, content: &Content, faults: &mut Vec<Fault<'a>>) {
        let order: Vec<usize> = (0..content.tray.len()).collect();
        let mut before: Option<f64> = None;
        for (raw, machine) in self.machines.iter().zip(&content.machines) {
            let key = grown(content, machine, &[], &order, &[]);
            match key.as_ref().map(Vec::len) {
                Some(1) => faults.push(Fault::new(
                    raw.art,
                    format!("a single part holds against “{}”", raw.art),
                    "let a key hold longer against it, or give it more arms",
                )),
                Some(long) if long + SPARE <= content.places => {}
                _ => faults.push(Fault::new(
                    raw.art,
                    format!("no key of {} places holds as long as `holds` asks against “{}”",
                        content.places.saturating_sub(SPARE), raw.art),
                    format!("let there be {SPARE} places more than needed, so that one can go on building, or ask for less"),
                )),
            }
            // The key that was enough for the machine before must not be enough for this one.
            let hard = key.map(|key| {
                let strength = strength(content, machine, &[], &key);
                strength.0 + f64::from(u8::try_from(machine.knows.len()).unwrap_or(0))
            });
            if let (Some(hard), Some(before)) = (hard, before)
                && hard <= before
            {
                faults.push(Fault::new(
                    raw.art,
                    format!("“{}” is no cleverer than the machine before it", raw.art),
                    "let it know more, have more arms, or a key hold longer against it",
                ));
            }
            before = hard;
        }
    }
}

fn check_visit<'a>(lock: &RawLock<'a>, visit: &RawVisit<'a>, faults: &mut Vec<Fault<'a>>) {
    check_name("misconception", visit.misconception, faults);
    match (visit.who, visit.art) {
        (Some(who), None) => check_name("figure", who, faults),
        (None, Some(art)) => check_name("picture", art, faults),
        _ => faults.push(Fault::new(
            lock.id,
            format!(
                "who asks for the key of “{}” is not one figure or picture",
                lock.id
            ),
            "give `who`, somebody of the cast, or `art`, a picture, and not both",
        )),
    }
}
