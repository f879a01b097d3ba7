//! Chance that is the same on every replay: shuffles follow from a seed alone, on every machine and in every release.
//!
//! The shuffle is written out here instead of taken from `rand`, whose algorithms may change between its versions: an
//! attempt that was half answered before an update must show its options in the same order after it.

use rand::Rng;
use rand_pcg::Pcg32;

/// A stream of choices that follows from its seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance(Pcg32);

impl Chance {
    /// The stream of a seed.
    pub fn from_seed(seed: u64) -> Self {
        Self(Pcg32::new(seed, 0x5a_6e_67_6f))
    }

    /// The stream of a seed and a name, so that one seed serves many shuffles that do not depend on each other's order.
    pub fn from_seed_and_name(seed: u64, name: &str) -> Self {
        // FNV-1a: short, fixed for ever, and no defence against anyone is wanted.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self::from_seed(seed ^ hash)
    }

    /// A number from 0 to `count - 1`; 0 when `count` is 0.
    pub fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).min(1 << 32);
        // A bias of at most count / 2^32, of no matter for shuffles of a few things.
        let drawn = (u64::from(self.0.next_u32()) * count) >> 32;
        usize::try_from(drawn).unwrap_or(0)
    }

    /// Puts the things in an order by chance.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = self.below(last + 1);
            things.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_never_changes_between_releases() {
        let mut order: Vec<u8> = (0..10).collect();
        Chance::from_seed(7).shuffle(&mut order);
        let mut named: Vec<u8> = (0..10).collect();
        Chance::from_seed_and_name(7, "pool-photo").shuffle(&mut named);
        assert_eq!(order, [0, 8, 1, 5, 9, 6, 7, 3, 4, 2]);
        assert_eq!(named, [2, 7, 5, 9, 6, 4, 1, 0, 8, 3]);
    }

    #[test]
    fn below_stays_below() {
        let mut chance = Chance::from_seed(1);
        assert_eq!(chance.below(0), 0);
        assert!((0..1000).all(|_| chance.below(3) < 3));
        let seen: std::collections::BTreeSet<_> = (0..1000).map(|_| chance.below(3)).collect();
        assert_eq!(seen.len(), 3);
    }
}
