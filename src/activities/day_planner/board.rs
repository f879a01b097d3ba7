//! A day on the table: what is in each slot, and what that comes to.

use super::content::{Content, Day, Law};

/// What is in a slot. Cards are places in the content's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing yet.
    Empty,
    /// What is there on this day, whoever plans it.
    Fixed(usize),
    /// A card.
    Card(usize),
    /// What the card in the slot before has grown over.
    Part(usize),
}

/// The slots of a day, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Board(Vec<Place>);

impl Board {
    /// The day as it begins.
    pub fn of(day: &Day) -> Self {
        let slots = day.slots.iter();
        Self(
            slots
                .map(|slot| slot.fixed.map_or(Place::Empty, Place::Fixed))
                .collect(),
        )
    }

    /// The slots.
    pub fn places(&self) -> &[Place] {
        &self.0
    }

    /// What is in a slot.
    pub fn at(&self, slot: usize) -> Option<Place> {
        self.0.get(slot).copied()
    }

    /// Whether nothing is empty.
    pub fn is_full(&self) -> bool {
        !self.0.contains(&Place::Empty)
    }

    /// How many slots are filled besides the fixed ones.
    pub fn filled(&self) -> usize {
        let filled = |place: &&Place| matches!(place, Place::Card(_) | Place::Part(_));
        self.0.iter().filter(filled).count()
    }

    /// The cards on it that were put there, in the order of the day.
    pub fn cards(&self) -> impl Iterator<Item = usize> {
        self.0.iter().filter_map(|place| match place {
            Place::Card(card) => Some(*card),
            _ => None,
        })
    }

    /// The first empty slot.
    pub fn first_empty(&self) -> Option<usize> {
        self.0.iter().position(|place| *place == Place::Empty)
    }

    /// Where a card is.
    pub fn slot_of(&self, card: usize) -> Option<usize> {
        self.0.iter().position(|place| *place == Place::Card(card))
    }

    /// Takes a card away, whole: also when only what it has grown over was met. Nothing comes of a slot without one.
    pub fn take(&mut self, slot: usize) -> Option<usize> {
        let (card, first) = match self.at(slot)? {
            Place::Card(card) => (card, slot),
            Place::Part(card) => (card, slot.checked_sub(1)?),
            Place::Empty | Place::Fixed(_) => return None,
        };
        for at in first..=first + 1 {
            if let Some(place) = self.0.get_mut(at)
                && (at == first || *place == Place::Part(card))
            {
                *place = Place::Empty;
            }
        }
        Some(card)
    }

    /// Puts a card into a slot that is not fixed; what was there goes. A card that grows takes the next slot as well, unless
    /// something fixed stops it. Gives the slot that it has grown over.
    pub fn put(&mut self, slot: usize, card: usize, content: &Content) -> Option<usize> {
        self.take(slot);
        *self.0.get_mut(slot)? = Place::Card(card);
        let next = slot + 1;
        let grows = content.cards.get(card).is_some_and(|card| card.grows);
        match self.at(next) {
            Some(Place::Empty | Place::Card(_) | Place::Part(_)) if grows => {
                self.take(next);
                *self.0.get_mut(next)? = Place::Part(card);
                Some(next)
            }
            _ => None,
        }
    }

    /// How full a meter is.
    pub fn level(&self, content: &Content, meter: usize) -> u8 {
        let cards = self.0.iter().filter_map(|place| place.card());
        let fills = cards
            .filter_map(|card| content.cards.get(card))
            .flat_map(|card| &card.fills);
        let of_this = fills.filter(|(of, _)| *of == meter).map(|(_, by)| *by);
        of_this.fold(0, u8::saturating_add)
    }

    /// The day's rules that it breaks, by their places.
    pub fn broken(&self, content: &Content, day: &Day) -> Vec<usize> {
        let breaks = |law: &Law| match law {
            Law::AtLeast { meter, of } => self.level(content, *meter) < *of,
            Law::AtMost { meter, of } => self.level(content, *meter) > *of,
            Law::Never { cards, at } => self.0.iter().zip(&day.slots).any(|(place, slot)| {
                at.contains(&slot.hour) && place.card().is_some_and(|card| cards.contains(&card))
            }),
            Law::Row { first, then } => self.0.windows(2).any(|pair| {
                let one = pair.first().and_then(|place| place.card());
                let next = pair.last().and_then(|place| place.card());
                one.is_some_and(|card| first.contains(&card))
                    && next.is_some_and(|card| then.contains(&card))
            }),
        };
        let rules = day.rules.iter().enumerate();
        rules
            .filter(|(_, rule)| breaks(&rule.law))
            .map(|(place, _)| place)
            .collect()
    }
}

impl Board {
    /// The slots in which a card is that one of these rules minds, where it is about hours or order.
    pub fn uneasy(&self, day: &Day, rules: &[usize]) -> Vec<usize> {
        let minds = |law: &Law, slot: usize, card: usize| match law {
            Law::Never { cards, at } => {
                cards.contains(&card) && day.slots.get(slot).is_some_and(|it| at.contains(&it.hour))
            }
            Law::Row { first, then } => {
                let next = self.at(slot + 1).and_then(Place::card);
                first.contains(&card) && next.is_some_and(|card| then.contains(&card))
            }
            Law::AtLeast { .. } | Law::AtMost { .. } => false,
        };
        let rules: Vec<_> = rules.iter().filter_map(|at| day.rules.get(*at)).collect();
        let places = self.0.iter().enumerate();
        places
            .filter(|(slot, place)| {
                let card = place.card();
                card.is_some_and(|card| rules.iter().any(|rule| minds(&rule.law, *slot, card)))
            })
            .map(|(slot, _)| slot)
            .collect()
    }
}

impl Place {
    /// The card there, whole or grown.
    pub fn card(self) -> Option<usize> {
        match self {
            Place::Empty => None,
            Place::Fixed(card) | Place::Card(card) | Place::Part(card) => Some(card),
        }
    }
}
