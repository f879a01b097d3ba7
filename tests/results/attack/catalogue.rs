//! Small changes to each class that leave its sheet as it is, by what they change of the counts that the areas show exactly: so that
//! what one class does to them, others can make up for.

use super::groups::Group;
use super::kids::Type;
use super::scene::{Other, Scene};
use super::world::kinds;
use std::cell::OnceCell;
use std::collections::HashMap;

/// By how much each exactly shown count of an area changes.
type Change = Box<[i16]>;

/// Children of one class come to something else: place, from, to.
#[derive(Debug, Clone)]
struct Move {
    class: usize,
    steps: Vec<(usize, u8, u8)>,
}

#[derive(Debug, Default)]
pub struct Catalogue(OnceCell<HashMap<Change, Vec<Move>>>);

/// So many moves are looked at for one that moves cells back.
const LOOKED_AT: usize = 300;
/// So many changes are tried as the first of two.
const FIRSTS: usize = 3000;

impl Catalogue {
    /// Lets one or two more classes change so that no exactly shown count of an area differs. Not yet known: whether bands and
    /// choices of rungs stay.
    pub fn balance(
        &self,
        scene: &Scene,
        other: &mut Other,
        known: [Option<Type>; 2],
        start: usize,
    ) -> bool {
        let all = self.0.get_or_init(|| list(scene));
        let goal: Vec<i16> = scene
            .change(&scene.shown, other)
            .iter()
            .map(|it| -it)
            .collect();
        if goal.iter().all(|by| *by == 0) {
            return true;
        }
        let free = |it: &&Move, other: &Other| {
            !other.contains_key(&it.class) && it.steps_left(scene, known)
        };
        let one = |goal: &[i16], other: &Other| {
            let moves = all.get(goal)?;
            let (before, after) = moves.split_at(start % moves.len());
            let around = after.iter().chain(before);
            around.into_iter().find(|it| free(it, other)).cloned()
        };
        if let Some(only) = one(&goal, other) {
            only.make(scene, other);
            return true;
        }
        let skip = start % all.len().max(1);
        let around = all.iter().skip(skip).chain(all.iter().take(skip));
        for (change, moves) in around.take(FIRSTS) {
            let rest: Vec<i16> = goal
                .iter()
                .zip(change)
                .map(|(all, one)| all - one)
                .collect();
            if !all.contains_key(&rest[..]) {
                continue;
            }
            let first = moves.iter().find(|it| free(it, other));
            let Some(first) = first else {
                continue;
            };
            let mut both = other.clone();
            first.make(scene, &mut both);
            if let Some(second) = one(&rest, &both) {
                second.make(scene, &mut both);
                *other = both;
                return true;
            }
        }
        false
    }

    /// Lets another class change so that these cells of the areas move back, whatever they show.
    pub fn ease(
        &self,
        scene: &Scene,
        other: &mut Other,
        known: [Option<Type>; 2],
        cells: &[(usize, Group)],
        start: usize,
    ) -> bool {
        let all = self.0.get_or_init(|| list(scene));
        let zero = vec![0; scene.shown.len()];
        let Some(moves) = all.get(&zero[..]) else {
            return false;
        };
        let by = scene.change(cells, other);
        let back = |it: &&Move| {
            let mut alone = Other::new();
            it.make(scene, &mut alone);
            let its = scene.change(cells, &alone);
            let along = by.iter().zip(its).map(|(one, its)| i32::from(one * its));
            along.sum::<i32>() < 0
        };
        let (before, after) = moves.split_at(start % moves.len());
        let free = after.iter().chain(before);
        let mut free =
            free.filter(|it| !other.contains_key(&it.class) && it.steps_left(scene, known));
        let Some(found) = free.by_ref().take(LOOKED_AT).find(back).cloned() else {
            return false;
        };
        found.make(scene, other);
        true
    }
}

impl Move {
    /// Whether the class has the children for it beside those who are known.
    fn steps_left(&self, scene: &Scene, known: [Option<Type>; 2]) -> bool {
        let counts = &scene.classes[self.class].counts;
        self.steps.iter().all(|(place, from, _)| {
            let this = Type {
                class: self.class,
                place: *place,
                kind: *from,
            };
            let kept = known.iter().filter(|it| **it == Some(this)).count();
            let moved = self
                .steps
                .iter()
                .filter(|it| (it.0, it.1) == (*place, *from));
            usize::from(counts[*place][usize::from(*from)]) >= kept + moved.count()
        })
    }

    fn make(&self, scene: &Scene, other: &mut Other) {
        let mut kids = scene.kids(self.class).clone();
        for (place, from, to) in &self.steps {
            let at = kids
                .kids
                .iter()
                .position(|it| it.place == *place && it.kind == *from);
            kids.set(at.expect("such a child"), *to);
        }
        other.insert(self.class, kids);
    }
}

/// One child comes to something else, or two of different places change places.
fn list(scene: &Scene) -> HashMap<Change, Vec<Move>> {
    let mut all: HashMap<Change, Vec<Move>> = HashMap::new();
    for (class, secret) in scene.classes.iter().enumerate() {
        let there: Vec<(usize, u8)> = secret
            .counts
            .iter()
            .enumerate()
            .flat_map(|(place, counts)| (0..).zip(counts).map(move |(kind, n)| (place, kind, *n)))
            .filter(|(.., count)| *count > 0)
            .map(|(place, kind, _)| (place, kind))
            .collect();
        let singles = there.iter().flat_map(|(place, from)| {
            let others = kinds(secret.asked).into_iter().filter(move |to| to != from);
            others.map(move |to| vec![(*place, *from, to)])
        });
        let swaps = there.iter().enumerate().flat_map(|(at, one)| {
            let others = there[at..]
                .iter()
                .filter(move |it| it.0 != one.0 && it.1 != one.1);
            others.map(move |other| vec![(one.0, one.1, other.1), (other.0, other.1, one.1)])
        });
        for steps in singles.chain(swaps) {
            let this = Move { class, steps };
            let mut other = Other::new();
            this.make(scene, &mut other);
            if scene.same_sheet(class, &other[&class].secret) {
                let change = scene.change(&scene.shown, &other).into_boxed_slice();
                all.entry(change).or_default().push(this);
            }
        }
    }
    all
}

impl Scene<'_> {
    /// By how much each of these counts of areas differs.
    pub fn change(&self, counts: &[(usize, Group)], other: &Other) -> Vec<i16> {
        let change = |(area, group): &(usize, Group)| {
            let mut by = 0;
            for (class, kids) in other.iter().filter(|it| self.areas[*area].contains(it.0)) {
                let truth = &self.classes[*class];
                let places = truth
                    .places
                    .iter()
                    .zip(&kids.secret.counts)
                    .zip(&truth.counts);
                for ((_, now), before) in places
                    .filter(|((place, now), before)| now != before && place.is_in(group.category))
                {
                    by += group.count(now) as i16 - group.count(before) as i16;
                }
            }
            by
        };
        counts.iter().map(change).collect()
    }
}
