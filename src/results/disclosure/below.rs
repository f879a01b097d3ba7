//! What is published already below an area: the sheets of its classes or the tables of the areas in it. Whoever adds them up knows
//! what is left of the area's own number, so that must pass as a group, and leave each of those enough values.

use super::ladder::{Ladder, Shown, Window};

/// So many values beside the first every number below keeps: two children can take two of them.
const SPARE: u32 = 4;

/// One number of all classes or areas that lie directly in an area, as far as it is published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Below {
    /// The sum of the counts that are exact.
    pub exact_count: u32,
    /// The sum of their bases.
    pub exact_base: u32,
    /// How many of those below do not show it exactly, though they count anybody.
    pub others: u32,
    /// The sum of the others' bases, at most.
    pub others_base: u32,
    /// The largest base among the others, at most.
    pub others_largest: u32,
    /// What the others' counts come to at least, from what is published of them.
    pub least: u32,
    /// What they come to at most.
    pub most: u32,
    /// The widest span that one of the others has.
    pub widest: u32,
}

impl Below {
    /// Adds one that lies in the area: how its number is shown, how large its base can be, and within which counts its number must
    /// lie for whoever knows all that it published (see [`super::bounds`]).
    pub fn add(&mut self, shown: Shown, base: u32, (least, most): (u32, u32)) {
        match shown {
            Shown::Exact {
                numerator,
                denominator,
            } => {
                self.exact_count = self.exact_count.saturating_add(numerator);
                self.exact_base = self.exact_base.saturating_add(denominator);
            }
            Shown::Band { .. } | Shown::Hidden if base > 0 => {
                self.others += 1;
                self.others_base = self.others_base.saturating_add(base);
                self.others_largest = self.others_largest.max(base);
                self.least = self.least.saturating_add(least);
                self.most = self.most.saturating_add(most);
                self.widest = self.widest.max(most.saturating_sub(least));
            }
            Shown::Band { .. } | Shown::Hidden => {}
        }
    }

    /// The counts of the area that may be exact; `base` is what they are out of.
    pub(super) fn window(&self, base: u32, ladder: &Ladder) -> Window {
        if self.others == 0 {
            // Nothing, or a sum that everybody can work out already.
            return Window::new(0, base);
        }
        let beside_widest = (self.most - self.least.min(self.most)).saturating_sub(self.widest);
        if self.others == 1 || beside_widest < SPARE {
            return Window::NONE;
        }
        let few = self.others_base.saturating_sub(self.others_largest);
        let more = if few < SPARE { few } else { 0 };
        let left = ladder.window(base.saturating_sub(self.exact_base), more);
        let left = left.and(Window::new(
            self.least.saturating_add(SPARE),
            self.most.saturating_sub(SPARE),
        ));
        if left.0 > left.1 {
            return Window::NONE;
        }
        Window::new(left.0 + self.exact_count, left.1 + self.exact_count)
    }
}
