//! Classes child by child, as the attacker changes them about.

use super::world::{KINDS, Secret};

/// Children who are alike in all that any table counts: class, place, kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Type {
    pub class: usize,
    pub place: usize,
    pub kind: u8,
}

/// One child: its place in the class and what it came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kid {
    pub place: usize,
    pub kind: u8,
}

/// A class as it is or as it might be.
#[derive(Debug, Clone)]
pub struct Kids {
    pub kids: Vec<Kid>,
    pub secret: Secret,
}

impl Kids {
    pub fn of(secret: &Secret) -> Self {
        let mut kids = Vec::new();
        for (place, counts) in secret.counts.iter().enumerate() {
            for (kind, count) in (0..).zip(counts) {
                kids.extend(std::iter::repeat_n(Kid { place, kind }, (*count).into()));
            }
        }
        Self {
            kids,
            secret: secret.clone(),
        }
    }

    pub fn set(&mut self, at: usize, kind: u8) {
        let kid = &mut self.kids[at];
        let counts = &mut self.secret.counts[kid.place];
        counts[usize::from(kid.kind)] -= 1;
        counts[usize::from(kind)] += 1;
        kid.kind = kind;
    }
}

/// What has become of the types of a class: which are gone, and of which there are no two any more though there were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost {
    pub gone: Vec<Type>,
    pub single: Vec<Type>,
}

impl Lost {
    pub fn add(&mut self, class: usize, truth: &Secret, now: &Secret) {
        for (place, (before, after)) in truth.counts.iter().zip(&now.counts).enumerate() {
            for kind in 0..KINDS {
                let of = Type {
                    class,
                    place,
                    kind: kind as u8,
                };
                if before[kind] >= 1 && after[kind] == 0 {
                    self.gone.push(of);
                }
                if before[kind] >= 2 && after[kind] < 2 {
                    self.single.push(of);
                }
            }
        }
    }

    /// Whether another lacks all that this lacks.
    pub fn is_within(&self, other: &Self) -> bool {
        self.gone.iter().all(|it| other.gone.contains(it))
            && self.single.iter().all(|it| other.single.contains(it))
    }

    /// Whether two such children are still there; `None` stands for a child of whose type none is missing.
    pub fn holds(&self, [one, other]: [Option<Type>; 2]) -> bool {
        let gone = |it: Option<Type>| it.is_some_and(|it| self.gone.contains(&it));
        match (one, other) {
            (Some(both), Some(other)) if both == other => !self.single.contains(&both),
            _ => !gone(one) && !gone(other),
        }
    }
}
