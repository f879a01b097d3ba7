//! Some of the tries of a machine, for whoever watches: what it knows comes first, then this and that.

use super::content::{Content, Machine, Trick};
use crate::chance::Chance;

/// How many tries are seen.
const SEEN: usize = 9;

/// Tries against a key; the last is the key where it is found. No other is.
pub(super) fn tries(
    content: &Content,
    machine: &Machine,
    ring: &[Vec<usize>],
    key: &[usize],
    is_found: bool,
) -> Vec<Vec<usize>> {
    let long = key.len().max(1);
    let count = content.tray.len().max(1);
    let mut seen: Vec<Vec<usize>> = Vec::new();
    for trick in Trick::ALL.iter().rev() {
        let knows = machine.knows.contains(trick);
        match trick {
            Trick::Reuse if knows => seen.extend(ring.iter().rev().take(2).cloned()),
            Trick::Note if knows && !content.note.is_empty() => {
                seen.push(content.note.iter().copied().cycle().take(long).collect());
            }
            Trick::Row if knows => seen.push((0..count).cycle().take(long).collect()),
            Trick::Same if knows => seen.push(vec![0; long]),
            _ => {}
        }
    }
    // Which of all the others come is of no matter; only they must be the same each time the screen is built.
    let seed = key.iter().fold(1u64, |seed, part| {
        seed.wrapping_mul(31).wrapping_add(*part as u64)
    });
    let mut chance = Chance::from_seed(seed);
    while seen.len() < SEEN {
        seen.push((0..long).map(|_| chance.below(count)).collect());
    }
    seen.retain(|tried| tried != key);
    seen.truncate(SEEN);
    if is_found {
        seen.push(key.to_vec());
    }
    seen
}
