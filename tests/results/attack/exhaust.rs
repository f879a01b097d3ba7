//! The attacker who tries everything: all tables of a small world, grouped by what is published of them. What this finds is
//! certain, and so is what it does not find.

use super::groups::{Group, What, groups, rows};
use super::world::{KINDS, Output, Place, Secret};
use std::collections::{BTreeSet, HashMap};

/// All tables of one enrolment.
pub struct World {
    pub asked: bool,
    /// The places and how many children each holds; known to the attacker.
    pub places: Vec<(Place, u16)>,
    /// What a child can come to.
    pub kinds: Vec<u8>,
    /// Which groups are looked at.
    pub whats: Vec<What>,
    pub k: u32,
    /// Whether who completed of all is no secret.
    pub exempt: bool,
    /// Whether rows by disability are looked at, as areas show them.
    pub disability: bool,
}

/// What was tried and what came of it.
#[derive(Debug, Default)]
pub struct Report {
    pub tables: usize,
    pub outputs: usize,
    pub pairs: usize,
    pub violations: usize,
    /// The first of them, in words.
    pub example: Option<String>,
}

/// A child as the attacker knows it: where it belongs and what it came to.
type Child = (usize, u8);

struct All {
    secret: Secret,
    /// For each place, every way to share its children out among the kinds.
    ways: Vec<Vec<[u16; KINDS]>>,
    /// For each table, the way of each place.
    tables: Vec<Vec<u32>>,
}

impl World {
    /// Publishes every table and looks at what each publication leaves open. `publish` must depend on the rows' parts alone.
    pub fn attack(&self, publish: &dyn Fn(&Secret) -> Output) -> Report {
        let mut all = self.all();
        let rows = rows(&all.secret, self.disability);
        let groups: Vec<Group> = groups(&all.secret, &rows, self.exempt)
            .into_iter()
            .filter(|group| self.whats.contains(&group.what))
            .collect();
        let parts: Vec<Group> = rows
            .iter()
            .flat_map(|row| {
                let whats = [0, 1, 2, 3, 4].map(What::Part);
                [What::Completed]
                    .into_iter()
                    .chain(whats)
                    .map(|what| Group::new(*row, what))
            })
            .collect();
        let mut memo: HashMap<Vec<u16>, usize> = HashMap::new();
        let mut outputs: HashMap<Output, usize> = HashMap::new();
        let mut alike: Vec<Vec<u32>> = Vec::new();
        for at in 0..all.tables.len() {
            all.load(at);
            let key: Vec<u16> = parts
                .iter()
                .map(|group| group.count(&all.secret.row(group.category)))
                .collect();
            let secret = &all.secret;
            let output = *memo.entry(key).or_insert_with(|| {
                let next = outputs.len();
                *outputs.entry(publish(secret)).or_insert(next)
            });
            alike.resize(outputs.len(), Vec::new());
            alike[output].push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        let mut report = Report {
            tables: all.tables.len(),
            outputs: outputs.len(),
            ..Report::default()
        };
        for tables in &alike {
            self.look_at(&mut all, tables, &groups, &mut report);
        }
        report
    }

    fn all(&self) -> All {
        let ways: Vec<Vec<[u16; KINDS]>> = self
            .places
            .iter()
            .map(|(_, size)| {
                let mut ways = Vec::new();
                share_out(&self.kinds, *size, [0; KINDS], &mut ways);
                ways
            })
            .collect();
        let mut tables = vec![Vec::new()];
        for ways in &ways {
            let mut more = Vec::with_capacity(tables.len() * ways.len());
            for table in &tables {
                for way in 0..ways.len() {
                    let mut next: Vec<u32> = table.clone();
                    next.push(u32::try_from(way).unwrap_or(u32::MAX));
                    more.push(next);
                }
            }
            tables = more;
        }
        let counts = ways.iter().map(|ways| ways[0]).collect();
        All {
            secret: Secret {
                asked: self.asked,
                places: self.places.iter().map(|(place, _)| *place).collect(),
                counts,
            },
            ways,
            tables,
        }
    }

    /// What one publication leaves open, for every two children that any of its tables holds.
    fn look_at(&self, all: &mut All, tables: &[u32], groups: &[Group], report: &mut Report) {
        // In an order in which neighbours differ, so that most groups are seen to be open soon.
        let mut order = tables.to_vec();
        order.sort_by_key(|at| at.wrapping_mul(2_654_435_761));
        let mut children: BTreeSet<Child> = BTreeSet::new();
        for at in &order {
            all.load(*at as usize);
            for (place, counts) in all.secret.counts.iter().enumerate() {
                children.extend(
                    (0..KINDS)
                        .filter(|kind| counts[*kind] > 0)
                        .map(|kind| (place, kind as u8)),
                );
            }
        }
        let children: Vec<Child> = children.into_iter().collect();
        let whole: Vec<Group> = groups.to_vec();
        for (at, one) in children.iter().enumerate() {
            for other in &children[at..] {
                self.pair(all, &order, &whole, [*one, *other], report);
            }
        }
    }

    fn pair(
        &self,
        all: &mut All,
        tables: &[u32],
        groups: &[Group],
        pair: [Child; 2],
        report: &mut Report,
    ) {
        let mut open: Vec<(Group, BTreeSet<u16>)> = groups
            .iter()
            .map(|group| (*group, BTreeSet::new()))
            .collect();
        let mut seen = false;
        for at in tables {
            all.load(*at as usize);
            if !holds(&all.secret, pair) {
                continue;
            }
            seen = true;
            open.retain_mut(|(group, values)| {
                values.insert(group.count(&all.secret.row(group.category)));
                values.len() < 3
            });
            if open.is_empty() {
                break;
            }
        }
        report.pairs += usize::from(seen);
        if open.is_empty() || !seen {
            return;
        }
        for at in tables {
            all.load(*at as usize);
            if !holds(&all.secret, pair) {
                continue;
            }
            for (group, values) in &open {
                let row = all.secret.row(group.category);
                let n = group.base(&row) - known(&all.secret, group, pair);
                if group.in_danger(&row, self.k) && values.len() < usize::from(n.min(2)) + 1 {
                    report.violations += 1;
                    report.example.get_or_insert_with(|| {
                        format!(
                            "{:?} of {:?}: only {values:?} for {n} others, pair {pair:?}, table {:?} among {} tables",
                            group.what,
                            group.category,
                            all.secret.counts,
                            tables.len()
                        )
                    });
                }
            }
        }
    }
}

impl All {
    fn load(&mut self, at: usize) {
        for (place, way) in self.tables[at].iter().enumerate() {
            self.secret.counts[place] = self.ways[place][*way as usize];
        }
    }
}

/// Whether two children exactly like these are there.
pub fn holds(secret: &Secret, pair: [Child; 2]) -> bool {
    let [one, other] = pair;
    let count = |(place, kind): Child| secret.counts[place][usize::from(kind)];
    if one == other {
        count(one) >= 2
    } else {
        count(one) >= 1 && count(other) >= 1
    }
}

/// How many of the two are among those out of whom the group is counted.
pub fn known(secret: &Secret, group: &Group, pair: [Child; 2]) -> u16 {
    let in_base = |(place, kind): &&Child| {
        secret.places[*place].is_in(group.category) && group.knows_of(*kind)
    };
    pair.iter().filter(in_base).count() as u16
}

fn share_out(kinds: &[u8], left: u16, counts: [u16; KINDS], ways: &mut Vec<[u16; KINDS]>) {
    let mut counts = counts;
    match kinds {
        [] => {}
        [last] => {
            counts[usize::from(*last)] = left;
            ways.push(counts);
        }
        [first, others @ ..] => {
            for count in 0..=left {
                counts[usize::from(*first)] = count;
                share_out(others, left - count, counts, ways);
            }
        }
    }
}
