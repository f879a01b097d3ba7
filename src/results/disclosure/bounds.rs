//! Within which counts a published number must lie, for whoever knows the enrolment and all that was published of its table.

use super::super::indicators::{Category, Dimension, Measure};
use super::ladder::{Cell, Ladder, Shown};

/// The least and the most that a number of a published table can be. `enrolled` tells how many are enrolled in each category.
pub fn bounds(
    cells: &[Cell],
    enrolled: &dyn Fn(Category) -> u32,
    ladder: &Ladder,
    measure: Measure,
    category: Category,
) -> (u32, u32) {
    let of = |measure, category| own(cells, enrolled, ladder, measure, category);
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

/// The same from the cell itself and those that hold it.
fn own(
    cells: &[Cell],
    enrolled: &dyn Fn(Category) -> u32,
    ladder: &Ladder,
    measure: Measure,
    category: Category,
) -> (u32, u32) {
    let shown = |measure: Measure| {
        let cell = |cell: &&Cell| cell.measure == measure && cell.category == category;
        cells.iter().find(cell).map(|cell| cell.shown)
    };
    let base = enrolled(category);
    let span = |shown: Option<Shown>, least_base: u32, most_base: u32| match shown {
        Some(Shown::Exact { numerator, .. }) => (numerator, numerator),
        Some(Shown::Band { low, .. }) => {
            let step = u32::from(low) / ladder.band_points.clamp(1, 100);
            let low = ladder.counts_in(step, least_base).map_or(0, |span| span.0);
            let high = ladder
                .counts_in(step, most_base)
                .map_or(most_base, |span| span.1);
            (low, high)
        }
        Some(Shown::Hidden) | None => (0, most_base),
    };
    let completed = span(shown(Measure::Completed), base, base);
    if measure == Measure::Completed {
        completed
    } else {
        span(shown(measure), completed.0, completed.1)
    }
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
