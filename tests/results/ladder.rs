//! The ladder's rules, each with hand-computed numbers and with the neighbouring case that comes out otherwise.

use sango::results::attributes::{AgeBand, SeatAttributes, Sex};
use sango::results::class::Enrolment;
use sango::results::disclosure::{Ladder, Shown, show};
use sango::results::indicators::{Category, Completion, Confident, Dimension, Measure, Table};

pub const LADDER: Ladder = Ladder {
    k: 10,
    band_base: 25,
    band_points: 20,
    completion_exact: true,
};

pub fn exact(numerator: u32, denominator: u32) -> Shown {
    Shown::Exact {
        numerator,
        denominator,
    }
}

pub fn band(low: u8, high: u8) -> Shown {
    Shown::Band { low, high }
}

pub fn student(sex: Sex, age: u8) -> SeatAttributes {
    SeatAttributes {
        sex,
        age: Some(age),
        ..SeatAttributes::default()
    }
}

/// One who completed: confident, safe, knows.
pub fn came_to(confident: bool, safe: bool, knows: bool) -> Completion {
    Completion {
        confident: if confident {
            Confident::Yes
        } else {
            Confident::No
        },
        safe,
        knows_how_to_report: knows,
        confident_and_knows: confident && safe && knows,
    }
}

const ALL_WELL: (bool, bool, bool) = (true, true, true);

/// So many of each kind: (sex, how many, what they came to).
pub fn class(kinds: &[(Sex, usize, (bool, bool, bool))]) -> Vec<(SeatAttributes, Completion)> {
    let of = |(sex, count, (confident, safe, knows)): &(Sex, usize, (bool, bool, bool))| {
        std::iter::repeat_n(
            (student(*sex, 10), came_to(*confident, *safe, *knows)),
            *count,
        )
    };
    kinds.iter().flat_map(of).collect()
}

pub fn enrolled(girls: u16, boys: u16) -> Enrolment {
    Enrolment {
        total: girls + boys,
        sex: [(Sex::Female, girls), (Sex::Male, boys)].into(),
        age: [(AgeBand::From9To12, girls + boys)].into(),
        ..Enrolment::default()
    }
}

fn shown(
    completions: &[(SeatAttributes, Completion)],
    enrolment: &Enrolment,
    ladder: &Ladder,
    measure: Measure,
    category: Category,
) -> Shown {
    let table = Table::count(completions, enrolment, &Dimension::OF_A_CLASS, true);
    let cells = show(&table, ladder);
    let cell = cells
        .iter()
        .find(|cell| cell.measure == measure && cell.category == category);
    cell.unwrap_or_else(|| panic!("no cell {measure:?} {category:?}"))
        .shown
}

fn completed(girls: (u16, usize), boys: (u16, usize), ladder: &Ladder) -> [Shown; 3] {
    let completions = class(&[
        (Sex::Female, girls.1, ALL_WELL),
        (Sex::Male, boys.1, ALL_WELL),
    ]);
    let enrolment = enrolled(girls.0, boys.0);
    [
        Category::Total,
        Category::Sex(Sex::Female),
        Category::Sex(Sex::Male),
    ]
    .map(|category| {
        shown(
            &completions,
            &enrolment,
            ladder,
            Measure::Completed,
            category,
        )
    })
}

#[test]
fn a_rate_is_exact_when_count_and_complement_reach_k() {
    // 10 of 20 girls and 10 of 20 boys: both sides are exactly k.
    assert_eq!(
        completed((20, 10), (20, 10), &LADDER),
        [exact(20, 40), exact(10, 20), exact(10, 20)]
    );
    // One girl fewer, and her group of 20 is too small for a band. What is left of the total without the boys is
    // the girls' 9 of 20, so the boys go too.
    assert_eq!(
        completed((20, 9), (20, 10), &LADDER),
        [exact(19, 40), Shown::Hidden, Shown::Hidden]
    );
    // The same on the complement's side.
    assert_eq!(
        completed((20, 11), (20, 10), &LADDER),
        [exact(21, 40), Shown::Hidden, Shown::Hidden]
    );
}

#[test]
fn a_band_needs_a_base_of_twenty_five() {
    // 24 of 25 girls are 96 %; 15 boys are too few for a band.
    assert_eq!(
        completed((25, 24), (15, 15), &LADDER),
        [band(80, 100), band(80, 100), Shown::Hidden]
    );
    assert_eq!(
        completed((24, 23), (16, 16), &LADDER),
        [band(80, 100), Shown::Hidden, Shown::Hidden]
    );
}

/// How a class of thirty girls shows how many completed, when attendance is not taken as seen by all.
fn of_thirty(count: usize, ladder: &Ladder) -> Shown {
    let ladder = Ladder {
        completion_exact: false,
        ..*ladder
    };
    completed((30, count), (0, 0), &ladder)[0]
}

#[test]
fn bands_are_twenty_points_and_zero_is_in_the_lowest() {
    // 5 of 30 = 16.7 %; 6 of 30 = 20.0 %; 24 of 30 = 80.0 %; 23 of 30 = 76.7 %.
    assert_eq!(
        [0, 5, 6, 9].map(|count| of_thirty(count, &LADDER)),
        [band(0, 19), band(0, 19), band(20, 39), band(20, 39)]
    );
    assert_eq!(
        [21, 23, 24, 30].map(|count| of_thirty(count, &LADDER)),
        [band(60, 79), band(60, 79), band(80, 100), band(80, 100)]
    );
}

#[test]
fn a_band_always_leaves_five_counts() {
    // 10 and 20 of 30 have ten on each side, but were they exact, the band 20-39 would mean 6 to 9, and 60-79 only 21 to 23.
    assert_eq!(
        [10, 11, 18, 19, 20].map(|count| of_thirty(count, &LADDER)),
        [
            band(20, 39),
            exact(11, 30),
            exact(18, 30),
            band(60, 79),
            band(60, 79)
        ]
    );
}

#[test]
fn the_bands_width_is_a_cutoff() {
    let quarters = Ladder {
        band_points: 25,
        ..LADDER
    };
    // 7 of 30 = 23.3 %; 8 of 30 = 26.7 %; 22 of 30 = 73.3 %; 23 of 30 = 76.7 %.
    assert_eq!(
        [7, 8, 22, 23].map(|count| of_thirty(count, &quarters)),
        [band(0, 24), band(25, 49), band(50, 74), band(75, 100)]
    );
}

#[test]
fn the_classes_completion_is_exact_from_k_on_by_the_switch() {
    let without = Ladder {
        completion_exact: false,
        ..LADDER
    };
    let total = |(of, count), ladder: &Ladder| completed((of, count), (0, 0), ladder)[0];
    assert_eq!(total((10, 10), &LADDER), exact(10, 10));
    assert_eq!(total((9, 9), &LADDER), Shown::Hidden);
    assert_eq!(total((10, 0), &LADDER), exact(0, 10));
    assert_eq!(total((10, 10), &without), Shown::Hidden);
    assert_eq!(total((30, 29), &without), band(80, 100));
    assert_eq!(total((30, 15), &without), exact(15, 30));
}

#[test]
fn one_who_is_missing_is_not_placed_among_girls_or_boys() {
    // All but one of forty: were that exact, the girls' number would be all of them or one less.
    assert_eq!(completed((20, 20), (20, 19), &LADDER)[0], band(80, 100));
    assert_eq!(completed((20, 17), (20, 19), &LADDER)[0], band(80, 100));
    assert_eq!(completed((20, 17), (20, 18), &LADDER)[0], exact(35, 40));
    // One boy alone in the class: the girls' number follows from the total to within one.
    assert_eq!(completed((39, 33), (1, 1), &LADDER)[0], band(80, 100));
    assert_eq!(completed((39, 23), (1, 1), &LADDER)[0], exact(24, 40));
}

#[test]
fn what_an_exact_total_leaves_over_is_a_cell_too() {
    // Boys 28 of 30 have a complement of 2. Girls 15 of 30 would be exact alone, but 43 − 15 would tell the boys; and beside an
    // exact total no bands are shown that some numbers would make too narrow.
    assert_eq!(
        completed((30, 15), (30, 28), &LADDER),
        [exact(43, 60), Shown::Hidden, Shown::Hidden]
    );
    // The twin: boys 18 of 30 pass alone.
    assert_eq!(
        completed((30, 15), (30, 18), &LADDER),
        [exact(33, 60), exact(15, 30), exact(18, 30)]
    );
}

#[test]
fn k_cannot_be_set_below_five() {
    let low = Ladder { k: 1, ..LADDER };
    assert_eq!(
        completed((20, 5), (20, 5), &low),
        [exact(10, 40), exact(5, 20), exact(5, 20)]
    );
    assert_eq!(completed((20, 4), (20, 4), &low)[1], Shown::Hidden);
}

#[test]
fn enrolment_and_seats_that_disagree_show_nothing_of_that_dimension() {
    // Counted by sex at enrolment, left unstated for the seats: "0 of 30 girls" would be false.
    let completions = class(&[(Sex::NotKnown, 40, ALL_WELL)]);
    let enrolment = enrolled(30, 30);
    let cell = |category| {
        shown(
            &completions,
            &enrolment,
            &LADDER,
            Measure::Completed,
            category,
        )
    };
    assert_eq!(Sex::ALL.map(Category::Sex).map(cell), [Shown::Hidden; 3]);
    assert_eq!(
        cell(Category::Total),
        exact(40, 60),
        "other dimensions stay"
    );
    assert_eq!(cell(Category::Age(AgeBand::From9To12)), exact(40, 60));
    // More completed than were ever enrolled: nothing can be said.
    let all = |of| completed((of, 12), (0, 0), &LADDER)[0];
    assert_eq!((all(12), all(11)), (exact(12, 12), Shown::Hidden));
}

#[test]
fn a_rate_over_completed_is_exact_only_where_completed_is() {
    // 40 of 60 completed, 20 of them confident and knowing: exact. Everybody else fails all three.
    let half = [
        (Sex::Female, 20, ALL_WELL),
        (Sex::Female, 20, (false, false, false)),
    ];
    let cell = |completions: &[_], enrolment: &Enrolment, category| {
        shown(
            completions,
            enrolment,
            &LADDER,
            Measure::ConfidentAndKnows,
            category,
        )
    };
    assert_eq!(
        cell(&class(&half), &enrolled(60, 0), Category::Total),
        exact(20, 40)
    );
    // 40 of 45 girls completed: the complement 5 hides that, and the denominator 40 would tell it.
    assert_eq!(
        cell(&class(&half), &enrolled(45, 15), Category::Sex(Sex::Female)),
        Shown::Hidden
    );
    // 20 of 30 completed is 60-79 %, exact even (complement 10), but 10 + 10 … and 20 is too small a base for any band.
    let ten = [
        (Sex::Female, 9, ALL_WELL),
        (Sex::Female, 11, (false, false, false)),
    ];
    assert_eq!(
        cell(&class(&ten), &enrolled(30, 0), Category::Total),
        Shown::Hidden
    );
    // 24 of 31 completed: complement 7, a band 60-79 %, at least 19 completed: too small a base, though 24 are enough for k.
    let some = [
        (Sex::Female, 12, ALL_WELL),
        (Sex::Female, 12, (false, false, false)),
    ];
    assert_eq!(
        cell(&class(&some), &enrolled(31, 29), Category::Sex(Sex::Female)),
        Shown::Hidden
    );
}

#[test]
fn parts_of_one_row_are_tested_as_a_table() {
    let cell = |completions: &[_], measure| {
        shown(
            completions,
            &enrolled(60, 0),
            &LADDER,
            measure,
            Category::Total,
        )
    };
    // 60 completed: 30 all well, 15 know but are not confident, 15 neither: all cells of every 2×2 are at least 10.
    let wide = [
        (Sex::Female, 30, ALL_WELL),
        (Sex::Female, 15, (false, true, true)),
        (Sex::Female, 15, (false, false, false)),
    ];
    assert_eq!(
        cell(&class(&wide), Measure::ConfidentAndKnows),
        exact(30, 60)
    );
    assert_eq!(
        cell(&class(&wide), Measure::KnowsHowToReport),
        exact(45, 60)
    );
    // Confident are the same 30 as the conjunction: "confident, yet not all three" would be a cell of 0.
    assert_eq!(cell(&class(&wide), Measure::Confident), band(40, 59));
    // 3 know without being confident: 33 and 30 both pass count and complement, but their difference is 3 children.
    let narrow = [
        (Sex::Female, 30, ALL_WELL),
        (Sex::Female, 3, (false, true, true)),
        (Sex::Female, 27, (false, false, false)),
    ];
    assert_eq!(
        cell(&class(&narrow), Measure::ConfidentAndKnows),
        exact(30, 60),
        "the indicator comes before its parts"
    );
    assert_eq!(
        cell(&class(&narrow), Measure::KnowsHowToReport),
        band(40, 59)
    );
}

#[test]
fn those_not_classifiable_stay_in_the_base_and_are_counted() {
    let mut completions = class(&[
        (Sex::Female, 25, ALL_WELL),
        (Sex::Female, 20, (false, false, false)),
    ]);
    let silent = Completion {
        confident: Confident::NotClassifiable,
        ..came_to(false, true, true)
    };
    completions.extend(std::iter::repeat_n((student(Sex::Female, 10), silent), 15));
    let enrolment = enrolled(70, 0);
    let cell = |measure| shown(&completions, &enrolment, &LADDER, measure, Category::Total);
    assert_eq!(cell(Measure::ConfidentAndKnows), exact(25, 60));
    // 40 know: the 25 of the conjunction and the 15 silent; 20 neither.
    assert_eq!(cell(Measure::KnowsHowToReport), exact(40, 60));
    // Two parts are exact; a third is not, below a hundred.
    assert_eq!(cell(Measure::NotClassifiable), band(20, 39));
}

#[test]
fn an_exact_indicator_just_below_a_bands_edge_leaves_its_parts_no_band() {
    // 20 of 40 are all three, so 20 know at least. Were there a band 40-59, it would mean 20 to 23.
    let half = class(&[
        (Sex::Female, 20, ALL_WELL),
        (Sex::Female, 20, (false, true, true)),
    ]);
    let cell = |measure| shown(&half, &enrolled(50, 0), &LADDER, measure, Category::Total);
    assert_eq!(cell(Measure::ConfidentAndKnows), exact(20, 40));
    assert_eq!(cell(Measure::KnowsHowToReport), Shown::Hidden);
}

#[test]
fn explorers_are_not_asked_how_confident_they_are() {
    let asked = Table::count(&[], &enrolled(30, 0), &Dimension::OF_A_CLASS, true);
    let spared = Table::count(&[], &enrolled(30, 0), &Dimension::OF_A_CLASS, false);
    assert_eq!(
        (asked.measures().count(), spared.measures().count()),
        (6, 4)
    );
    assert!(
        spared
            .measures()
            .all(|measure| measure != Measure::Confident)
    );
}

#[test]
fn nobody_completed_shows_no_rates_of_them() {
    let cell = |measure| shown(&[], &enrolled(30, 0), &LADDER, measure, Category::Total);
    assert_eq!(cell(Measure::Completed), exact(0, 30));
    assert_eq!(cell(Measure::ConfidentAndKnows), Shown::Hidden);
}

mod any_class {
    use super::*;
    use proptest::prelude::*;

    fn sex() -> impl Strategy<Value = Sex> {
        prop_oneof![Just(Sex::Female), Just(Sex::Male), Just(Sex::NotKnown)]
    }

    proptest! {
        /// The promises that hold whatever the class: nothing exact below k but the class's completion, no band on a small
        /// base, no exact rate over a base that is not exact, and nothing small left over of an exact total.
        #[test]
        fn keeps_the_promises(
            students in prop::collection::vec((sex(), 5u8..=18, any::<[bool; 3]>()), 0..60),
            extra in 0u16..20,
        ) {
            let completions: Vec<_> = students
                .iter()
                .map(|(sex, age, [confident, safe, knows])| (student(*sex, *age), came_to(*confident, *safe, *knows)))
                .collect();
            let count = |wanted: Sex| students.iter().filter(|(sex, ..)| *sex == wanted).count() as u16;
            let mut enrolment = enrolled(count(Sex::Female) + extra, count(Sex::Male) + extra);
            enrolment.total += count(Sex::NotKnown) + extra / 2;
            enrolment.age = AgeBand::ALL[..4]
                .iter()
                .map(|band| (*band, students.iter().filter(|(_, age, _)| AgeBand::of(Some(*age)) == *band).count() as u16))
                .collect();
            let table = Table::count(&completions, &enrolment, &Dimension::OF_A_CLASS, true);
            let cells = show(&table, &LADDER);
            let find = |measure, category| cells.iter().find(|c| c.measure == measure && c.category == category);
            prop_assert_eq!(cells.len(), 9 * 6);
            for cell in &cells {
                let is_total_completion = cell.measure == Measure::Completed && cell.category == Category::Total;
                match cell.shown {
                    Shown::Exact { numerator, denominator } if is_total_completion => {
                        prop_assert!(denominator >= 10 && numerator <= denominator);
                    }
                    Shown::Exact { numerator, denominator } => {
                        prop_assert!(numerator >= 10 && denominator - numerator >= 10);
                        if cell.measure != Measure::Completed {
                            let base = find(Measure::Completed, cell.category).map(|c| c.shown);
                            let base_is_shown =
                                matches!(base, Some(Shown::Exact { numerator, .. }) if numerator == denominator);
                            prop_assert!(base_is_shown);
                        }
                    }
                    Shown::Band { low, .. } => {
                        let group = table.groups.iter().find(|group| group.category == cell.category);
                        prop_assert!(group.is_some_and(|group| group.base(cell.measure) >= 25));
                        prop_assert_eq!(low % 20, 0);
                    }
                    Shown::Hidden => {}
                }
            }
            for measure in table.measures() {
                let Some(Shown::Exact { numerator, denominator }) = find(measure, Category::Total).map(|c| c.shown) else {
                    continue;
                };
                for dimension in [Dimension::Age, Dimension::Sex] {
                    let (mut count, mut base, mut taken) = (numerator, denominator, false);
                    for category in dimension.categories() {
                        if let Some(Shown::Exact { numerator: n, denominator: d }) = find(measure, category).map(|c| c.shown) {
                            (count, base, taken) = (count - n, base - d, true);
                        }
                    }
                    prop_assert!(!taken || base == 0 || (count >= 10 && base - count >= 10));
                }
            }
        }
    }
}
