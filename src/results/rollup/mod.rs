//! Any number of returns, rolled up into the tables of a country's areas.
//!
//! The way of a return: opened by whoever calls (`exchange`) → found sound (`sound`) → compared with what is counted of its class
//! (`register`) → added to the sums of its area ([`AreaSums`]) → the tree of areas ([`AreaTree`]) → what may be shown of it
//! ([`show_areas`]) → a publication for every format ([`publish`]).
//!
//! **One pass.** No return is held: it is worked out ([`Prepared`]), its counts are added and it is dropped. What stays is a table
//! for every area and edition that has returns, and the register of classes. When a later return of a class comes, the earlier one
//! is opened once more and what it added is taken away; so only corrected files are read twice, and the order of files decides
//! nothing. All sums are therefore such that they can be taken away again ([`Below`] too). Keeping the counts of every class
//! instead would cost 2 kB a class; reading all headers first would not help, since a return's class and number are sealed: every
//! file would have to be opened twice.

mod below;
mod coverage;
mod edition;
mod official;
mod prepared;
mod publish;
mod register;
mod show;
mod sound;
mod sums;
mod told;
mod tree;

pub use below::{Below, BelowCell, Exact, Rest, Sizes};
pub use coverage::COVERAGE;
pub use edition::Edition;
pub use official::Official;
pub use prepared::Prepared;
pub use publish::{Published, area_ladder, publish};
pub use show::{AreaCells, show_areas};
pub use sums::{AreaSums, DIMENSIONS};
pub use told::{Refusal, Told, Weight, What};
pub use tree::{AreaNode, AreaTree};

use super::exchange::sealed::Sealed;
use crate::curriculum::Country;
use crate::ids::CountryCode;
use register::{Rank, Register};
use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use sums::OneClass;

/// A roll-up under way.
pub struct RollUp<'a> {
    packs: &'a BTreeMap<CountryCode, Country>,
    /// The codes of each pack's areas: a class's area is looked up a hundred thousand times.
    codes: HashMap<&'a CountryCode, HashSet<&'a str>>,
    editions: BTreeMap<Edition, BTreeMap<Option<String>, AreaSums>>,
    register: Register,
}

/// What a roll-up holds in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Sums of areas, in all editions.
    pub areas: usize,
    /// Entries of the register: one a class and period, without counts.
    pub classes: usize,
}

impl<'a> RollUp<'a> {
    /// With nothing counted yet. The packs say which areas there are.
    pub fn new(packs: &'a BTreeMap<CountryCode, Country>) -> Self {
        let codes = packs.iter().map(|(code, pack)| {
            let areas = pack.areas.iter().map(|area| area.code.as_str());
            (code, areas.collect())
        });
        Self {
            packs,
            codes: codes.collect(),
            editions: BTreeMap::new(),
            register: Register::default(),
        }
    }

    /// Counts the return in a file, or tells why not. `open` opens a return, here this one and, if this one corrects another, that
    /// one once more.
    pub fn take<O: Borrow<Sealed>>(
        &mut self,
        file: &Path,
        open: &mut dyn FnMut(&Path) -> Result<O, Refusal>,
        tell: &mut dyn FnMut(Told),
    ) {
        let mut prepare = |file: &Path| open(file).map(|opened| Prepared::of(opened.borrow()));
        self.take_prepared(file, &mut prepare, tell);
    }

    /// The same of returns that were prepared, perhaps on another thread.
    pub fn take_prepared(
        &mut self,
        file: &Path,
        open: &mut dyn FnMut(&Path) -> Result<Prepared, Refusal>,
        tell: &mut dyn FnMut(Told),
    ) {
        let told = |file: &Path, what| Told {
            file: file.to_owned(),
            what,
        };
        let this = match open(file) {
            Ok(prepared) => prepared,
            Err(refusal) => return tell(told(file, What::Refused(refusal))),
        };
        let rank = this.rank;
        let adds = match &this.adds {
            Ok(adds) => adds,
            Err(fault) => return tell(told(file, What::Unsound(fault.clone()))),
        };
        let (class, period) = (&this.class, this.edition.period.as_str());
        if let Some(latest) = self.register.latest(class, period) {
            let older = |this: Rank, other: Rank, counted: &Path| {
                let counted = counted.to_owned();
                match this.number == other.number {
                    true => What::Differs {
                        number: this.number,
                        counted,
                    },
                    false => What::Older {
                        number: this.number,
                        latest: other.number,
                        counted,
                    },
                }
            };
            if rank == latest.rank {
                let counted = latest.file;
                return tell(told(file, What::Twice { counted }));
            }
            if rank < latest.rank {
                return tell(told(file, older(rank, latest.rank, &latest.file)));
            }
            let earlier = open(&latest.file)
                .ok()
                .filter(|earlier| earlier.rank == latest.rank);
            let Some(Prepared {
                area,
                edition,
                adds: Ok(added),
                ..
            }) = earlier
            else {
                let counted = latest.file;
                return tell(told(file, What::CannotReplace { counted }));
            };
            self.remove(&edition, area.as_deref(), &added);
            tell(told(&latest.file, older(latest.rank, rank, file)));
        }
        self.register.set(class, period, rank, file);
        let mut tell = |what| tell(told(file, what));
        self.add(&this.edition, this.area.as_deref(), adds, &mut tell);
    }

    /// What is held in memory now.
    pub fn held(&self) -> Held {
        Held {
            areas: self.editions.values().map(BTreeMap::len).sum(),
            classes: self.register.len(),
        }
    }

    /// The tree of every edition. Editions are never added to each other.
    pub fn finish(self) -> impl Iterator<Item = (Edition, AreaTree)> + 'a {
        let packs = self.packs;
        self.editions.into_iter().map(move |(edition, sums)| {
            let tree = AreaTree::new(&edition, packs.get(&edition.country), sums);
            (edition, tree)
        })
    }

    /// The area that a class is counted in: the one that it names, if the pack knows it.
    fn area(&self, edition: &Edition, area: Option<&str>) -> Result<String, What> {
        let Some(known) = self.codes.get(&edition.country) else {
            let country = edition.country.to_string();
            return Err(What::CountryUnknown { country });
        };
        match area {
            None => Err(What::AreaNotStated),
            Some(code) if known.contains(code) => Ok(code.to_owned()),
            Some(code) => Err(What::AreaUnknown {
                code: code.to_owned(),
            }),
        }
    }

    fn add(
        &mut self,
        edition: &Edition,
        area: Option<&str>,
        class: &OneClass,
        tell: &mut dyn FnMut(What),
    ) {
        for dimension in &class.disagreeing {
            tell(What::Disagrees {
                dimension: *dimension,
            });
        }
        let area = self.area(edition, area).map_err(tell).ok();
        // An edition's name is long and there are few: it is only copied for the first of its returns.
        if !self.editions.contains_key(edition) {
            self.editions.insert(edition.clone(), BTreeMap::new());
        }
        let Some(areas) = self.editions.get_mut(edition) else {
            return;
        };
        areas
            .entry(area)
            .or_insert_with(|| AreaSums::new(edition))
            .add(class);
    }

    fn remove(&mut self, edition: &Edition, area: Option<&str>, class: &OneClass) {
        let area = self.area(edition, area).ok();
        let Some(areas) = self.editions.get_mut(edition) else {
            return;
        };
        if let Some(sums) = areas.get_mut(&area) {
            sums.remove(class);
            if sums.classes == 0 {
                areas.remove(&area);
            }
        }
        if areas.is_empty() {
            self.editions.remove(edition);
        }
    }
}
