//! Something small of each of very many classes, in little room.
//!
//! A country has hundreds of thousands of classes, and a roll-up must remember each. A `HashMap` of texts costs some 200 bytes a class
//! and twice that while it grows; here it is the value, 16 bytes of key and 5 to 10 of places, and what grows is not copied.

use crate::ids::ClassId;
use hashbrown::HashTable;
use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};

/// A class's id as every program of ours draws it: 32 hexadecimal digits.
type Drawn = [u8; 16];

/// A value of each class.
#[derive(Debug, Clone)]
pub struct ByClass<V> {
    entries: Vec<(Drawn, V)>,
    /// Places among the entries, by the hash of their class. Half the room of places as wide as a pointer, and enough for
    /// four thousand million classes.
    places: HashTable<u32>,
    /// Ids come from others' files: nobody shall be able to choose ones that collide.
    hasher: RandomState,
    /// Classes with another kind of id.
    others: BTreeMap<ClassId, V>,
}

impl<V> Default for ByClass<V> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            places: HashTable::new(),
            hasher: RandomState::new(),
            others: BTreeMap::new(),
        }
    }
}

impl<V> ByClass<V> {
    /// The value of a class.
    pub fn get(&self, class: &ClassId) -> Option<&V> {
        match drawn(class) {
            Some(drawn) => Some(&self.entries[self.place(&drawn)?].1),
            None => self.others.get(class),
        }
    }

    /// Gives a class a value; the one it had.
    pub fn insert(&mut self, class: &ClassId, value: V) -> Option<V> {
        let Some(drawn) = drawn(class) else {
            return self.others.insert(class.clone(), value);
        };
        if let Some(place) = self.place(&drawn) {
            return Some(std::mem::replace(&mut self.entries[place].1, value));
        }
        let Ok(place) = u32::try_from(self.entries.len()) else {
            // No machine's memory holds so many; they would still be kept.
            return self.others.insert(class.clone(), value);
        };
        self.entries.push((drawn, value));
        let (entries, hasher) = (&self.entries, &self.hasher);
        let hash_of = |place: &u32| hasher.hash_one(entries[*place as usize].0);
        self.places
            .insert_unique(hasher.hash_one(drawn), place, hash_of);
        None
    }

    /// Takes a class's value away.
    pub fn remove(&mut self, class: &ClassId) -> Option<V> {
        let Some(drawn) = drawn(class) else {
            return self.others.remove(class);
        };
        let (entries, hasher) = (&self.entries, &self.hasher);
        let is_it = |place: &u32| entries[*place as usize].0 == drawn;
        let found = self.places.find_entry(hasher.hash_one(drawn), is_it).ok()?;
        let (place, _) = found.remove();
        let last = self.entries.len() - 1;
        let (_, value) = self.entries.swap_remove(place as usize);
        // The last entry stands now where this one stood.
        if let Some((moved, _)) = self.entries.get(place as usize) {
            let was_last = |at: &u32| *at as usize == last;
            if let Some(at) = self.places.find_mut(self.hasher.hash_one(moved), was_last) {
                *at = place;
            }
        }
        Some(value)
    }

    /// How many classes have a value.
    pub fn len(&self) -> usize {
        self.entries.len() + self.others.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All, in the order of their classes.
    pub fn iter(&self) -> impl Iterator<Item = (ClassId, &V)> {
        let mut order: Vec<u32> = (0..).take(self.entries.len()).collect();
        order.sort_unstable_by_key(|place| self.entries[*place as usize].0);
        let drawn = order.into_iter().map(|place| {
            let (drawn, value) = &self.entries[place as usize];
            (ClassId::from(written(drawn).as_str()), value)
        });
        let others = self
            .others
            .iter()
            .map(|(class, value)| (class.clone(), value));
        merged(drawn, others)
    }

    fn place(&self, class: &Drawn) -> Option<usize> {
        let is_it = |place: &u32| self.entries[*place as usize].0 == *class;
        let place = self.places.find(self.hasher.hash_one(class), is_it)?;
        Some(*place as usize)
    }
}

/// Small letters only, else two ids would be one.
fn drawn(class: &ClassId) -> Option<Drawn> {
    let id = class.as_ref().as_bytes();
    let mut drawn = [0; 16];
    let is_drawn = id.len() == 2 * drawn.len()
        && data_encoding::HEXLOWER.decode_mut(id, &mut drawn) == Ok(drawn.len());
    is_drawn.then_some(drawn)
}

fn written(drawn: &Drawn) -> String {
    data_encoding::HEXLOWER.encode(drawn)
}

/// Two runs in order as one.
fn merged<'a, V: 'a>(
    one: impl Iterator<Item = (ClassId, &'a V)>,
    other: impl Iterator<Item = (ClassId, &'a V)>,
) -> impl Iterator<Item = (ClassId, &'a V)> {
    let (mut one, mut other) = (one.peekable(), other.peekable());
    std::iter::from_fn(move || {
        let from_other = match (one.peek(), other.peek()) {
            (Some((first, _)), Some((second, _))) => second < first,
            (first, _) => first.is_none(),
        };
        if from_other { other.next() } else { one.next() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Drawn ids, ids that only look so, and others.
    fn class() -> impl Strategy<Value = String> {
        prop_oneof!["[0-3]{32}", "[A-Fa-f]{32}", "[0-9a-f]{0,40}", "\\PC{0,8}"]
    }

    proptest! {
        #[test]
        fn it_is_a_map(given in prop::collection::vec((class(), any::<u16>()), 0..200), taken in any::<[prop::sample::Index; 20]>()) {
            let mut map = BTreeMap::new();
            let mut packed = ByClass::default();
            for (class, value) in &given {
                let class = ClassId::from(class.as_str());
                prop_assert_eq!(packed.insert(&class, *value), map.insert(class, *value));
            }
            for taken in taken.iter().filter(|_| !given.is_empty()) {
                let class = ClassId::from(taken.get(&given).0.as_str());
                prop_assert_eq!(packed.remove(&class), map.remove(&class));
            }
            prop_assert_eq!(packed.len(), map.len());
            prop_assert_eq!(packed.is_empty(), map.is_empty());
            for (class, value) in &map {
                prop_assert_eq!(packed.get(class), Some(value));
            }
            let listed: Vec<_> = packed.iter().map(|(class, value)| (class, *value)).collect();
            prop_assert_eq!(listed, map.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn capital_letters_are_another_class() {
        let (small, big) = ("abcdef".repeat(5) + "ab", "ABCDEF".repeat(5) + "AB");
        let mut packed = ByClass::default();
        packed.insert(&ClassId::from(small.as_str()), 1);
        assert_eq!(packed.get(&ClassId::from(big.as_str())), None);
    }
}
