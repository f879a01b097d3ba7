//! The hunt for witnesses: from the true tables, a few children are changed; if every file stays just as it was, that is a witness.
//! A group with enough values among witnesses is open for certain; one without is a suspect, to be looked at for longer.

use super::dice::Dice;
use super::goal::{Goal, Trouble};
use super::kids::{Kids, Type};
use super::recipes::Draft;
use super::scene::{Other, Scene};
use super::world::Secret;
use std::rc::Rc;

/// How often it is tried for one group and two children, round after round; all groups have their turn in each.
const TRIES: [usize; 5] = [40, 400, 4_000, 40_000, 400_000];

/// From so many tries on, children of two classes may change places.
const FAR: usize = 1_000;

/// So many other classes may change to bring back what the areas do not show exactly.
const EASED: usize = 2;

/// So many tables with the same publications are kept to go on from.
const POOL: usize = 20;

/// What a hunt came to.
pub struct Hunt {
    pub goals: Vec<Goal>,
    /// Those for which too little was found.
    pub suspects: Vec<(usize, Trouble)>,
    /// Tables tried, and found to give the same publications.
    pub tried: usize,
    pub witnesses: usize,
    /// The last of them.
    pub last: Option<Rc<Other>>,
}

impl Scene<'_> {
    /// Hunts until every group in danger has its values, or has been given up. `rounds` of [`TRIES`] at most.
    pub fn hunt(&self, dice: &mut Dice, known: &dyn Fn(usize) -> bool, rounds: usize) -> Hunt {
        let mut hunt = Hunt {
            goals: self.goals(known),
            suspects: Vec::new(),
            tried: 0,
            witnesses: 0,
            last: None,
        };
        for tries in &TRIES[..rounds.min(TRIES.len())] {
            hunt.suspects.clear();
            for at in 0..hunt.goals.len() {
                let mut left = *tries;
                while let Some(trouble) = hunt.goals[at].trouble() {
                    if !self.search(dice, &mut hunt, at, &trouble, &mut left) {
                        hunt.suspects.push((at, trouble));
                        break;
                    }
                }
            }
            if hunt.suspects.is_empty() {
                break;
            }
        }
        hunt
    }

    /// Tries until the group has a value that is new beside these two.
    fn search(
        &self,
        dice: &mut Dice,
        hunt: &mut Hunt,
        at: usize,
        trouble: &Trouble,
        left: &mut usize,
    ) -> bool {
        let (scope, group) = (hunt.goals[at].scope, hunt.goals[at].group);
        let group = &group;
        let classes = self.within(scope);
        let mut pool: Vec<Other> = Vec::new();
        // What is found at once needs no other class.
        let far = *left > FAR && !self.areas.is_empty();
        while *left > 0 {
            *left -= 1;
            hunt.tried += 1;
            let class = classes[dice.below(classes.len())];
            let more = dice.per_cent(50);
            let wide = dice.per_cent(30);
            // From the true tables, or on from a witness, or from other tables with the same publications.
            let nth = dice.below(1000);
            let start = match dice.below(10) {
                0..=3 => None,
                4..=6 => hunt.goals[at].start(trouble.pair, nth),
                _ => pool.get(nth % pool.len().max(1)),
            };
            let start = start.cloned().unwrap_or_default();
            let mut draft = Draft::new(self, dice, start, trouble.pair);
            let times = [1, 1, 1, 2, 2, 3][draft.dice.below(6)];
            for _ in 0..times {
                if far && draft.dice.per_cent(40) {
                    draft.trade(scope, group, class, more);
                } else {
                    draft.nudge(scope, group, class, more, wide);
                }
            }
            for _ in 0..[0, 0, 1, 2][draft.dice.below(4)] {
                draft.stir(class);
            }
            let mut other = std::mem::take(&mut draft.other);
            other.retain(|class, kids| kids.secret != self.classes[*class]);
            let is_new = |other: &Other| Goal::is_new(trouble, self.value(scope, group, other));
            let looked_at = is_new(&other) || dice.per_cent(20);
            if !looked_at || !self.publishes_the_same(dice, &mut other, trouble.pair) {
                continue;
            }
            if !is_new(&other) {
                let place = dice.below(POOL);
                match pool.get_mut(place) {
                    Some(old) => *old = other,
                    None => pool.push(other),
                }
                continue;
            }
            hunt.witnesses += 1;
            let other = Rc::new(other);
            self.tell(&mut hunt.goals, at, &other);
            hunt.last = Some(other);
            return true;
        }
        false
    }

    /// Whether these tables are a witness, perhaps after other classes have made up for what the areas would show.
    fn publishes_the_same(
        &self,
        dice: &mut Dice,
        other: &mut Other,
        known: [Option<Type>; 2],
    ) -> bool {
        let sheets = |(class, kids): (&usize, &Kids)| self.same_sheet(*class, &kids.secret);
        if !other.iter().all(sheets) {
            return false;
        }
        if self.areas.is_empty() {
            return true;
        }
        if !self
            .catalogue
            .balance(self, other, known, dice.below(1 << 20))
        {
            return false;
        }
        for _ in 0..EASED {
            match self.differing(other) {
                None => return true,
                Some(cells) => {
                    let start = dice.below(1 << 20);
                    if !self.catalogue.ease(self, other, known, &cells, start) {
                        return false;
                    }
                }
            }
        }
        self.differing(other).is_none()
    }

    /// The tables of all classes in a witness.
    pub fn all(&self, other: &Other) -> Vec<Secret> {
        let mut all = self.classes.to_vec();
        for (class, kids) in other {
            all[*class] = kids.secret.clone();
        }
        all
    }
}
