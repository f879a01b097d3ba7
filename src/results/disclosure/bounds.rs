//! Within which counts a published number must lie, for whoever knows the enrolment and all that was published of its table.

use super::super::indicators::{Category, Dimension, Measure};
use super::known::{C, J, K, Q, S};
use super::ladder::{Cell, Shown};

/// The least and the most that a number of a published table can be. `enrolled` tells how many are enrolled in each category.
pub fn bounds(
    cells: &[Cell],
    enrolled: &dyn Fn(Category) -> u32,
    measure: Measure,
    category: Category,
) -> (u32, u32) {
    let of = |measure, category| own(cells, enrolled, measure, category);
    let (least, most) = of(measure, category);
    if category == Category::Total {
        return (least, most);
    }
    // The rows of a dimension come to the total.
    let total = of(measure, Category::Total);
    let others = category.dimension().categories().into_iter();
    let (mut others_least, mut others_most) = (0u32, 0u32);
    for other in others.filter(|other| *other != category) {
        let (low, high) = of(measure, other);
        others_least = others_least.saturating_add(low);
        others_most = others_most.saturating_add(high);
    }
    (
        least.max(total.0.saturating_sub(others_most)),
        most.min(total.1.saturating_sub(others_least)),
    )
}

/// The same from the cells of the row alone.
fn own(
    cells: &[Cell],
    enrolled: &dyn Fn(Category) -> u32,
    measure: Measure,
    category: Category,
) -> (u32, u32) {
    let shown = |measure: Measure| {
        let cell = |cell: &&Cell| cell.measure == measure && cell.category == category;
        cells.iter().find(cell).map(|cell| cell.shown)
    };
    let everybody = enrolled(category);
    let completed = span(shown(Measure::Completed), (everybody, everybody));
    let parts = Measure::OVER_COMPLETED.map(|part| span(shown(part), completed));
    let asked = shown(Measure::Confident).is_some();
    let (completed, parts) = together(completed, parts, asked);
    let part = Measure::OVER_COMPLETED.iter().position(|it| *it == measure);
    part.map_or(completed, |part| parts[part])
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
    let all = [
        Dimension::Total,
        Dimension::Age,
        Dimension::Sex,
        Dimension::Disability,
    ];
    let has = |dimension: &Dimension| {
        cells
            .iter()
            .any(|cell| cell.category.dimension() == *dimension)
    };
    all.into_iter().filter(has).collect()
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
        let found = bounds(&cells, &enrolled, Measure::Completed, girls);
        assert_eq!(
            found,
            (16, 20),
            "all boys may have completed, or all but four"
        );
    }
}
