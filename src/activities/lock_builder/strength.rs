//! How many tries a guessing machine needs for a key, and so how long.
//!
//! A machine cuts a key into stretches that it knows and single parts that it does not, in the way that costs it the fewest tries, as zxcvbn does
//! (D. L. Wheeler, “zxcvbn: Low-Budget Password Strength Estimation”, USENIX Security 2016); the tries for a key are the product over its stretches.
//! A part that it knows nothing about costs as many tries as there are things to try. What zxcvbn adds for the order of stretches is left out: so
//! the estimate is rather too low than too high. Its frequency lists are not used: they are of English, and nobody types here (docs/activities.md).

use super::content::{Content, Machine, Span, Trick};

/// How hard a key is for a machine: how many tries it takes, as a power of ten.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength(pub f64);

fn log10(count: usize) -> f64 {
    u32::try_from(count.max(1)).map_or(10.0, f64::from).log10()
}

/// What a machine knows when it begins.
struct Knowledge<'a> {
    content: &'a Content,
    knows: Vec<Trick>,
    /// Keys that other locks had.
    ring: &'a [Vec<usize>],
}

impl<'a> Knowledge<'a> {
    /// What the machine knows, but for one trick.
    fn of(
        content: &'a Content,
        machine: &Machine,
        ring: &'a [Vec<usize>],
        without: Option<Trick>,
    ) -> Self {
        let all = machine.knows.iter().copied();
        Self {
            content,
            knows: all.filter(|trick| Some(*trick) != without).collect(),
            ring,
        }
    }

    fn knows(&self, trick: Trick) -> bool {
        self.knows.contains(&trick)
    }

    fn cheapest(&self, key: &[usize]) -> f64 {
        self.ways(key).pop().unwrap_or_default()
    }

    /// The cheapest way to each place of a key, from none on.
    fn ways(&self, key: &[usize]) -> Vec<f64> {
        let mut ways = vec![0.0];
        for end in 1..=key.len() {
            ways.push(self.last(&ways, key.get(..end).unwrap_or_default()));
        }
        ways
    }

    /// The cheapest way to a key's end, from those to the places before.
    fn last(&self, ways: &[f64], key: &[usize]) -> f64 {
        let tries = ways.iter().zip(0..key.len()).filter_map(|(before, start)| {
            let stretch = self.stretch(key.get(start..).unwrap_or_default())?;
            Some(before + stretch)
        });
        tries.min_by(f64::total_cmp).unwrap_or_default()
    }

    /// How many tries a part costs of which nothing is known.
    fn unknown(&self) -> f64 {
        f64::from(self.content.list.max(1)).log10()
    }

    /// The cheapest way to find a stretch in one go; none when it must be found in parts.
    fn stretch(&self, stretch: &[usize]) -> Option<f64> {
        let mut ways = Vec::new();
        let long = stretch.len();
        if let [one] = stretch {
            ways.push(self.unknown());
            if self.knows(Trick::Note) && self.content.note.contains(one) {
                // From the note or not, and which of it.
                ways.push(log10(2 * self.content.note.len()));
            }
        }
        if self.knows(Trick::Reuse) && long >= 2 && self.ring.iter().any(|old| old == stretch) {
            ways.push(log10(self.ring.len()));
        }
        if self.knows(Trick::Same) {
            for block in (1..long).filter(|block| long.is_multiple_of(*block)) {
                let (first, _) = stretch.split_at(block);
                if stretch.chunks(block).all(|chunk| chunk == first) {
                    ways.push(self.cheapest(first) + log10(long / block));
                }
            }
        }
        if self.knows(Trick::Row) && long >= 3 && is_row(self.content, stretch) {
            ways.push(self.unknown() + log10(2 * long));
        }
        ways.into_iter().min_by(f64::total_cmp)
    }
}

/// Whether a stretch is in the order of the tray, from either end, or a part of something that is often said.
fn is_row(content: &Content, stretch: &[usize]) -> bool {
    let up = stretch.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let down = stretch.windows(2).all(|pair| pair[0] == pair[1] + 1);
    let said = |saying: &Vec<usize>| saying.windows(stretch.len()).any(|part| part == stretch);
    up || down || content.sayings.iter().any(said)
}

/// How hard a key is for a machine that knows the keys on the ring. No key at all is no hindrance.
pub fn strength(
    content: &Content,
    machine: &Machine,
    ring: &[Vec<usize>],
    key: &[usize],
) -> Strength {
    Strength(Knowledge::of(content, machine, ring, None).cheapest(key))
}

/// How a machine finds a key: the trick without which it would need the most tries more, if that is at least as much as one part more would
/// make; else because the key is short.
pub fn found_by(content: &Content, machine: &Machine, ring: &[Vec<usize>], key: &[usize]) -> Trick {
    let all = Knowledge::of(content, machine, ring, None);
    let now = all.cheapest(key);
    let gains = machine.knows.iter().map(|&trick| {
        let without = Knowledge::of(content, machine, ring, Some(trick));
        (trick, without.cheapest(key) - now)
    });
    let most = gains.max_by(|one, other| one.1.total_cmp(&other.1));
    match most {
        Some((trick, gain)) if gain + NOUGHT >= all.unknown() => trick,
        _ => Trick::Short,
    }
}

impl Strength {
    /// How many seconds the machine needs, as a power of ten.
    pub fn log10_seconds(&self, machine: &Machine) -> f64 {
        self.0 - machine.pace.log10() - f64::from(machine.arms.max(1)).log10()
    }

    /// How long the machine needs.
    pub fn span(&self, machine: &Machine) -> Span {
        Span::of(self.log10_seconds(machine))
    }

    /// Whether the key holds as long as it should.
    pub fn holds(&self, machine: &Machine) -> bool {
        self.span(machine) >= machine.holds
    }
}

/// Goes on from a key, in an order of the tray, so that each part makes it as hard as one part can, even for the cleverest machine of all:
/// what Sango shows is never a trick that the next one knows. As far as it takes to hold; none when that takes more places than there
/// are.
pub fn grown(
    content: &Content,
    machine: &Machine,
    ring: &[Vec<usize>],
    order: &[usize],
    key: &[usize],
) -> Option<Vec<usize>> {
    let all = content.machines.iter().flat_map(|machine| &machine.knows);
    let cleverest = Machine {
        knows: all.copied().collect(),
        ..machine.clone()
    };
    let knowledge = Knowledge::of(content, &cleverest, ring, None);
    let mut key = key.to_vec();
    let mut ways = knowledge.ways(&key);
    loop {
        if !key.is_empty() && strength(content, machine, ring, &key).holds(machine) {
            return Some(key);
        }
        let way = ways.last().copied().unwrap_or_default();
        if key.len() >= content.places {
            return None;
        }
        let mut best: Option<(usize, f64)> = None;
        // What stands there already comes last: nobody is to think that twice the same is a good idea.
        let (again, new): (Vec<usize>, Vec<usize>) =
            order.iter().partition(|part| key.contains(part));
        for part in new.into_iter().chain(again) {
            key.push(part);
            let with = knowledge.last(&ways, &key);
            key.pop();
            if best.is_none_or(|(_, most)| with > most + NOUGHT) {
                best = Some((part, with));
            }
            // More than that no part can add.
            if with + NOUGHT > way + knowledge.unknown() {
                break;
            }
        }
        let (part, with) = best?;
        key.push(part);
        ways.push(with);
    }
}

/// Less is no difference.
const NOUGHT: f64 = 1e-9;
