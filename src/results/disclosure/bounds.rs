//! Within which counts a published number must lie, for whoever knows the enrolment and all that was published of its table.

use super::super::indicators::{Category, Dimension, Measure, PARTS};
use super::known::{C, J, K, Q, S};
use super::ladder::{Cell, Shown};

/// The least and the most that each number of a published table can be.
pub struct Bounds {
    /// What the cells of each row alone leave: of those who completed, and of the parts of 7.1.5.
    rows: Vec<(Category, Span, [Span; PARTS])>,
}

impl Bounds {
    /// Of a table's cells. `enrolled` tells how many are enrolled in each category.
    pub fn of(cells: &[Cell], enrolled: &dyn Fn(Category) -> u32) -> Self {
        let all = ALL.into_iter().flat_map(Dimension::categories);
        let row = |category| {
            let (completed, parts) = own(cells, enrolled(category), category);
            (category, completed, parts)
        };
        Self {
            rows: all.map(row).collect(),
        }
    }

    /// The least and the most that one number can be.
    pub fn of_number(&self, measure: Measure, category: Category) -> (u32, u32) {
        let (least, most) = self.alone(measure, category);
        if category == Category::Total {
            return (least, most);
        }
        // The rows of a dimension come to the total.
        let total = self.alone(measure, Category::Total);
        let dimension = category.dimension();
        let others = self.rows.iter().map(|row| row.0);
        let (mut others_least, mut others_most) = (0u32, 0u32);
        for other in others.filter(|other| *other != category && other.dimension() == dimension) {
            let (low, high) = self.alone(measure, other);
            others_least = others_least.saturating_add(low);
            others_most = others_most.saturating_add(high);
        }
        (
            least.max(total.0.saturating_sub(others_most)),
            most.min(total.1.saturating_sub(others_least)),
        )
    }

    fn alone(&self, measure: Measure, category: Category) -> Span {
        let row = self.rows.iter().find(|row| row.0 == category);
        let Some((_, completed, parts)) = row else {
            return (0, u32::MAX);
        };
        let part = Measure::OVER_COMPLETED.iter().position(|it| *it == measure);
        part.map_or(*completed, |part| parts[part])
    }
}

/// What the cells of one row alone leave of its numbers.
fn own(cells: &[Cell], everybody: u32, category: Category) -> (Span, [Span; PARTS]) {
    let shown = |measure: Measure| {
        let cell = |cell: &&Cell| cell.measure == measure && cell.category == category;
        cells.iter().find(cell).map(|cell| cell.shown)
    };
    let completed = span(shown(Measure::Completed), (everybody, everybody));
    let parts = Measure::OVER_COMPLETED.map(|part| span(shown(part), completed));
    let asked = shown(Measure::Confident).is_some();
    together(completed, parts, asked)
}

/// The counts that a cell leaves possible, of a base within these bounds.
fn span(shown: Option<Shown>, (least_base, most_base): Span) -> Span {
    match shown {
        Some(Shown::Exact { numerator, .. }) => (numerator, numerator),
        Some(Shown::Band { low, high }) => {
            let (low, high) = (u32::from(low), u32::from(high));
            let most = if high >= 100 {
                most_base
            } else {
                // The rate lies below high + 1.
                ((high + 1) * most_base).saturating_sub(1) / 100
            };
            ((low * least_base).div_ceil(100), most)
        }
        Some(Shown::Hidden) | None => (0, most_base),
    }
}

type Span = (u32, u32);

const ALL: [Dimension; 4] = [
    Dimension::Total,
    Dimension::Age,
    Dimension::Sex,
    Dimension::Disability,
];

/// What the parts of a row leave of each other's spans: all three lie within each of the three, nobody is confident and not
/// classifiable, and whoever lacks one of the three lacks at least one.
fn together(mut base: Span, mut parts: [Span; 5], asked: bool) -> (Span, [Span; 5]) {
    // From one end of the rules to the other in a few rounds; each only narrows, so stopping is safe.
    for _ in 0..4 {
        if !asked {
            (parts[C], parts[Q]) = (base, (0, 0));
        }
        for part in [K, C, S] {
            parts[J].1 = parts[J].1.min(parts[part].1);
            parts[part].0 = parts[part].0.max(parts[J].0);
        }
        base.0 = base.0.max(parts[C].0 + parts[Q].0);
        parts[C].1 = parts[C].1.min(base.1.saturating_sub(parts[Q].0));
        parts[Q].1 = parts[Q].1.min(base.1.saturating_sub(parts[C].0));
        let lacking = |one: usize, other: usize| parts[one].0 + parts[other].0;
        let most = |rest: u32| (2 * base.1 + parts[J].1).saturating_sub(rest);
        let [k, c, s] = [lacking(C, S), lacking(K, S), lacking(K, C)].map(most);
        for (part, most) in [(K, k), (C, c), (S, s)] {
            parts[part].1 = parts[part].1.min(most);
        }
        let all = parts[K].0 + parts[C].0 + parts[S].0;
        parts[J].0 = parts[J].0.max(all.saturating_sub(2 * base.1));
        for part in &mut parts {
            part.1 = part.1.min(base.1);
            base.0 = base.0.max(part.0);
        }
    }
    (base, parts)
}

/// The dimensions that a published table has.
pub fn dimensions(cells: &[Cell]) -> Vec<Dimension> {
    let has = |dimension: &Dimension| {
        cells
            .iter()
            .any(|cell| cell.category.dimension() == *dimension)
    };
    ALL.into_iter().filter(has).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_leaves_the_counts_possible_whose_rate_lies_in_it() {
        for base in 1..=60 {
            for (low, high) in [(0, 19), (20, 39), (60, 79), (80, 100)] {
                let possible: Vec<u32> = (0..=base)
                    .filter(|count| {
                        let step = (100 * count / base / 20).min(4);
                        step == u32::from(low) / 20
                    })
                    .collect();
                let band = Some(Shown::Band { low, high });
                let (least, most) = span(band, (base, base));
                match (possible.first(), possible.last()) {
                    (Some(first), Some(last)) => assert_eq!((least, most), (*first, *last)),
                    _ => assert!(least > most, "no count of {base} is in {low}-{high}"),
                }
            }
        }
        assert_eq!(span(Some(Shown::Hidden), (30, 40)), (0, 40));
        assert_eq!(
            span(Some(Shown::Band { low: 60, high: 79 }), (30, 40)),
            (18, 31)
        );
    }

    #[test]
    fn a_hidden_row_lies_between_the_total_and_the_other_rows() {
        use crate::results::attributes::Sex;
        let exact = Shown::Exact {
            numerator: 36,
            denominator: 40,
        };
        let cell = |category, shown| Cell {
            measure: Measure::Completed,
            category,
            shown,
        };
        let girls = Category::Sex(Sex::Female);
        let cells = [
            cell(Category::Total, exact),
            cell(girls, Shown::Hidden),
            cell(Category::Sex(Sex::Male), Shown::Hidden),
        ];
        let enrolled = |category| match category {
            Category::Total => 40,
            Category::Sex(Sex::NotKnown) => 0,
            _ => 20,
        };
        let found = Bounds::of(&cells, &enrolled).of_number(Measure::Completed, girls);
        assert_eq!(
            found,
            (16, 20),
            "all boys may have completed, or all but four"
        );
    }
}
