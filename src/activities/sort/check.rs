//! What may be wrong with a sorting as an author wrote it.

use super::content::{Raw, RawMend, RawThing};
use crate::activities::faults::{Fault, check_ids, check_name};

/// How many homes can be told apart at a glance.
const HOMES: std::ops::RangeInclusive<usize> = 2..=4;
/// How many drawings that which grows may have: enough to be worth it, few enough to be whole at the end.
const GROWS: std::ops::RangeInclusive<usize> = 4..=13;

impl<'a> Raw<'a> {
    pub(super) fn check_whole(&self, faults: &mut Vec<Fault<'a>>) {
        if !HOMES.contains(&self.homes.len()) {
            faults.push(Fault::new(
                None,
                format!("there are {} homes", self.homes.len()),
                "give two to four homes",
            ));
        }
        check_ids("home", self.homes.iter().map(|home| home.id), faults);
        for home in &self.homes {
            check_name("picture", home.art, faults);
        }
        check_ids("tool", self.tools.iter().map(|tool| tool.id), faults);
        for tool in &self.tools {
            check_name("sign", tool.icon, faults);
            let used = |thing: &RawThing| thing.uses.iter().any(|used| used.tool == tool.id);
            if !self.things.iter().any(used) {
                faults.push(Fault::new(
                    tool.id,
                    format!("the tool “{}” is used on nothing", tool.id),
                    "use it on a thing, or leave it out",
                ));
            }
        }
        if !GROWS.contains(&self.grows.len()) {
            faults.push(Fault::new(
                self.grows.first().copied(),
                format!("what grows has {} drawings", self.grows.len()),
                format!(
                    "give {} to {}, the first of which is there from the beginning",
                    GROWS.start(),
                    GROWS.end()
                ),
            ));
        }
        check_ids("picture", self.grows.iter().copied(), faults);
        let closed = self.things.iter().find(|thing| thing.inside.is_some());
        match (self.unseen, closed) {
            (None, Some(thing)) => faults.push(Fault::new(
                thing.id,
                format!(
                    "“{}” is closed, and nothing says what sorting it unseen reveals",
                    thing.id
                ),
                "add unseen: \"…\" to the activity",
            )),
            (Some(unseen), None) => faults.push(Fault::new(
                unseen,
                "nothing here is closed, so nothing can be sorted unseen",
                "leave `unseen` out, or give a thing an `inside`",
            )),
            (Some(unseen), Some(_)) => check_name("misconception", unseen, faults),
            (None, None) => {}
        }
    }

    pub(super) fn check_thing(&self, thing: &RawThing<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = thing.id;
        check_name("picture", thing.art, faults);
        if let Some(inside) = thing.inside {
            check_name("picture", inside, faults);
        }
        if thing.right.is_empty() && thing.mends.is_empty() {
            faults.push(Fault::new(
                id,
                format!("“{id}” belongs nowhere"),
                "name a home in `right`, or a way to one in `mends`",
            ));
        }
        if !self.homes.is_empty() && thing.misses.is_empty() {
            faults.push(Fault::new(
                id,
                format!("every home is right for “{id}”"),
                "leave at least one home out of `right`, with a miss of its own",
            ));
        }
        let missed = || thing.misses.iter().flat_map(|miss| &miss.homes);
        let mended = thing.mends.iter().map(|mend| &mend.home);
        for &home in thing.right.iter().chain(missed()).chain(mended) {
            if !self.homes.iter().any(|known| known.id == home) {
                faults.push(Fault::new(
                    home,
                    format!("“{id}” speaks of {home}, which is no home here"),
                    "add the home or leave it out",
                ));
            }
        }
        for home in self.homes.iter().map(|home| home.id) {
            let right = thing.right.iter().filter(|&&right| right == home).count();
            let misses: Vec<&str> = missed().copied().filter(|&miss| miss == home).collect();
            let (what, mend) = match (right, misses.len()) {
                (0, 0) => (
                    format!("“{id}” does not say what choosing {home} reveals"),
                    format!("add (homes: [\"{home}\"], misconception: \"…\") to its misses"),
                ),
                (0, 1) | (1, 0) => continue,
                (0, _) => (
                    format!("“{id}” has more than one miss for {home}"),
                    "keep one".to_owned(),
                ),
                (_, 0) => (
                    format!("“{id}” names {home} twice as right"),
                    "name it once".to_owned(),
                ),
                _ => (
                    format!("{home} is both right and a miss for “{id}”"),
                    "keep one of the two".to_owned(),
                ),
            };
            // At the miss that is too much, where there is one.
            let at = misses.get(usize::from(right == 0)).copied();
            faults.push(Fault::new(at.unwrap_or(id), what, mend));
        }
        for miss in &thing.misses {
            check_name("misconception", miss.misconception, faults);
        }
        self.check_uses(thing, faults);
        for mend in &thing.mends {
            check_mend(thing, mend, faults);
        }
    }

    fn check_uses(&self, thing: &RawThing<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = thing.id;
        for (place, used) in thing.uses.iter().enumerate() {
            let tool = used.tool;
            if !self.tools.iter().any(|known| known.id == tool) {
                faults.push(Fault::new(
                    tool,
                    format!("“{id}” speaks of {tool}, which is no tool here"),
                    "add the tool or leave it out",
                ));
            }
            if thing
                .uses
                .iter()
                .take(place)
                .any(|before| before.tool == tool)
            {
                faults.push(Fault::new(
                    tool,
                    format!("“{id}” names the tool {tool} twice"),
                    "name it once",
                ));
            }
            if let Some(miss) = used.miss {
                check_name("misconception", miss, faults);
            }
        }
    }
}

fn check_mend<'a>(thing: &RawThing<'a>, mend: &RawMend<'a>, faults: &mut Vec<Fault<'a>>) {
    let id = thing.id;
    if thing.right.contains(&mend.home) {
        faults.push(Fault::new(
            mend.home,
            format!(
                "“{id}” is to be mended for {}, where it belongs already",
                mend.home
            ),
            "leave the mend out, or the home out of `right`",
        ));
    }
    if mend.by.is_empty() {
        faults.push(Fault::new(
            mend.home,
            format!("“{id}” is mended by nothing"),
            "name at least one tool in `by`",
        ));
    }
    for &tool in &mend.by {
        let (what, how) = match thing.uses.iter().find(|used| used.tool == tool) {
            Some(used) if used.miss.is_none() => continue,
            Some(_) => (
                format!("{tool} is both a miss and a help for “{id}”"),
                "keep one of the two",
            ),
            None => (
                format!("“{id}” is mended by {tool}, which cannot be used on it"),
                "add it to its uses",
            ),
        };
        faults.push(Fault::new(tool, what, how));
    }
}
