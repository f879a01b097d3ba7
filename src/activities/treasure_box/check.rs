//! What may be wrong with a treasure box as an author wrote it.

use super::content::{Home, Raw, RawThing};
use crate::activities::faults::{Fault, check_name};
use std::collections::BTreeSet;

impl<'a> Raw<'a> {
    pub(super) fn check_homes(&self, faults: &mut Vec<Fault<'a>>) {
        let distinct: BTreeSet<_> = self.homes.iter().collect();
        if distinct.len() < self.homes.len() {
            faults.push(Fault::new(
                None,
                "a home is listed twice",
                "list each home once",
            ));
        }
        if distinct.len() < 2 {
            faults.push(Fault::new(
                None,
                "there is no choice of homes",
                "list at least two of me, family, friends, everyone",
            ));
        }
    }

    pub(super) fn check_thing(&self, thing: &RawThing<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = thing.id;
        check_name("picture", thing.art, faults);
        if thing.right.is_empty() {
            faults.push(Fault::new(
                id,
                format!("“{id}” has no right home"),
                "name at least one home in `right`",
            ));
        }
        if self.homes.iter().all(|home| thing.right.contains(home)) {
            faults.push(Fault::new(
                id,
                format!("every home is right for “{id}”"),
                "leave at least one home out of `right`",
            ));
        }
        for &home in Home::ALL.iter() {
            let name = home.id();
            let offered = self.homes.contains(&home);
            let right = thing.right.iter().filter(|&&right| right == home).count();
            let missed: Vec<&str> = (thing.misses.iter())
                .filter(|miss| miss.home == home)
                .map(|miss| miss.misconception)
                .collect();
            let misses = missed.len();
            // At the miss that is too much, where there is one.
            let at = missed.get(usize::from(offered && right == 0)).copied();
            let at = at.unwrap_or(id);
            if !offered && right + misses > 0 {
                faults.push(Fault::new(
                    at,
                    format!("“{id}” speaks of {name}, which is no home here"),
                    "add the home or leave it out",
                ));
            } else if right > 1 {
                faults.push(Fault::new(
                    id,
                    format!("“{id}” names {name} twice as right"),
                    "name it once",
                ));
            } else if right == 1 && misses > 0 {
                faults.push(Fault::new(
                    at,
                    format!("{name} is both right and a miss for “{id}”"),
                    "keep one of the two",
                ));
            } else if offered && right == 0 && misses == 0 {
                let mend = format!("add (home: {name}, misconception: \"…\") to its misses");
                faults.push(Fault::new(
                    id,
                    format!("“{id}” does not say what choosing {name} reveals"),
                    mend,
                ));
            } else if misses > 1 {
                faults.push(Fault::new(
                    at,
                    format!("“{id}” has more than one miss for {name}"),
                    "keep one",
                ));
            }
        }
        for miss in &thing.misses {
            check_name("misconception", miss.misconception, faults);
        }
    }
}
