//! A ministry's returns made up from a seed: districts, schools and classes of believable sizes, whose children complete, are safe,
//! confident and know how to report about as often as children do. For trying out a roll-up before there are returns, for
//! tests and for measuring. Nothing here is about a real child, and everything that comes from here says `simulated`.
//!
//! Only whole numbers are used, per mille, and every class follows from the seed and its own number alone: the same on every
//! machine, in every order, and nothing is held in memory but the class at hand.

mod child;
mod class;
mod pack;

pub use class::SimulatedClass;
pub use pack::{pack, pack_text};

use super::disclosure::Ladder;
use crate::curriculum::Curriculum;
use crate::ids::{Band, CountryCode, ModuleVersion};
use rand::Rng;
use rand_pcg::Pcg32;

/// What is to be made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// From which everything follows.
    pub seed: u64,
    /// How many classes, four to a school.
    pub classes: u32,
    /// How many regions, 1 to 99.
    pub regions: u8,
    /// How many districts each of them has, 1 to 99.
    pub districts: u8,
    /// The school year or term.
    pub period: String,
    /// The bands and their modules; each school's classes are shared among them. Without any, no class is made.
    pub modules: Vec<(Band, ModuleVersion)>,
    /// The version of the cut-offs that the classes are said to be counted by.
    pub indicators_version: u32,
    /// By which the classes' sheets are made.
    pub ladder: Ladder,
}

impl Plan {
    /// Of so many classes in four regions of six districts, by what the content teaches and counts.
    pub fn of(curriculum: &Curriculum, classes: u32) -> Self {
        let modules = curriculum.modules.values();
        Self {
            seed: 1,
            classes,
            regions: 4,
            districts: 6,
            period: "2026".to_owned(),
            modules: modules
                .map(|module| (module.band, module.version.clone()))
                .collect(),
            indicators_version: curriculum.cutoffs.version,
            ladder: Ladder::from(&curriculum.cutoffs),
        }
    }

    /// The country of simulated returns: `xs`, one of the codes that ISO 3166-1 never gives to a country.
    pub fn country() -> CountryCode {
        "xs".into()
    }

    /// The class of a number from 0; `None` from [`Plan::classes`] on, or without modules.
    pub fn class(&self, number: u32) -> Option<SimulatedClass> {
        (number < self.classes).then(|| class::class(self, number))?
    }

    /// All classes, one after the other.
    pub fn iter(&self) -> impl Iterator<Item = SimulatedClass> + '_ {
        (0..self.classes).filter_map(|number| self.class(number))
    }

    /// The code of a region, from 0.
    fn region(&self, region: u8) -> String {
        format!("XS-{:02}", region + 1)
    }

    /// The code of a district in its region, both from 0.
    fn district(&self, region: u8, district: u8) -> String {
        format!("{}-{:02}", self.region(region), district + 1)
    }

    /// The numbers that may be used: at least one region and one district.
    fn shape(&self) -> (u8, u8) {
        (self.regions.clamp(1, 99), self.districts.clamp(1, 99))
    }
}

/// Chance that follows from the seed, what it is for, and a number.
struct Luck(Pcg32);

impl Luck {
    fn new(seed: u64, purpose: u64, number: u64) -> Self {
        // Neighbouring numbers give neighbouring states, which such a generator would show: so they are mixed first.
        Self(Pcg32::new(mix(mix(seed ^ mix(purpose)) ^ number), purpose))
    }

    /// From 0 to `count - 1`; 0 when `count` is 0.
    fn below(&mut self, count: u32) -> u32 {
        let drawn = (u64::from(self.0.next_u32()) * u64::from(count)) >> 32;
        u32::try_from(drawn).unwrap_or(0)
    }

    /// From `low` to `high`, the middle more often than the ends.
    fn around(&mut self, low: i32, high: i32) -> i32 {
        let span = high.abs_diff(low);
        let three: u32 = (0..3).map(|_| self.below(span + 1)).sum();
        low.saturating_add_unsigned((three + 1) / 3)
    }

    /// Yes in so many of a thousand cases.
    fn per_mille(&mut self, share: i32) -> bool {
        let share = u32::try_from(share).unwrap_or(0);
        self.below(1000) < share
    }

    fn bytes(&mut self) -> [u8; 16] {
        std::array::from_fn(|_| self.0.next_u32().to_le_bytes()[0])
    }
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luck_never_changes_between_releases_and_stays_within_bounds() {
        let mut luck = Luck::new(7, 1, 0);
        let drawn: Vec<u32> = (0..6).map(|_| luck.below(1000)).collect();
        let mut again = Luck::new(7, 1, 0);
        assert_eq!(drawn, (0..6).map(|_| again.below(1000)).collect::<Vec<_>>());
        let mut other = Luck::new(7, 1, 1);
        assert_ne!(drawn, (0..6).map(|_| other.below(1000)).collect::<Vec<_>>());
        assert!((0..1000).all(|_| (-5..=5).contains(&luck.around(-5, 5))));
        assert_eq!(luck.below(0), 0);
        assert!(!luck.per_mille(-1) && luck.per_mille(1000));
    }
}
