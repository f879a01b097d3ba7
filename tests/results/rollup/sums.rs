//! Sums by hand; what is never added; what class sheets say of the tables above them.

use super::*;

fn four_classes() -> Vec<(&'static str, Result<Sealed, Refusal>)> {
    vec![
        ("a", Ok(sealed("a", "N-1", (20, 10), (18, 9), 20))),
        ("b", Ok(sealed("b", "N-1", (15, 15), (10, 12), 11))),
        ("c", Ok(sealed("c", "N-2", (30, 20), (25, 15), 30))),
        ("d", Ok(sealed("d", "S-1", (12, 14), (11, 13), 14))),
    ]
}

#[test]
fn areas_hold_the_sums_of_what_lies_in_them() {
    let came = roll_up(&four_classes());
    assert_eq!(came.told, []);
    let all = Category::Total;
    // 30 + 30 enrolled, 27 + 22 completed, 20 + 11 know.
    assert_eq!(came.numbers("N-1", all), (60, 49, 31));
    assert_eq!(came.numbers("N-2", all), (50, 40, 30));
    assert_eq!(came.numbers("N", all), (110, 89, 61));
    assert_eq!(came.numbers("S", all), (26, 24, 14));
    assert_eq!(came.numbers("", all), (136, 113, 75));
    // Girls: 20 + 15 + 30 + 12 enrolled, 18 + 10 + 25 + 11 completed; they come first, so 18 + 10 + 25 + 11 of them know.
    assert_eq!(came.numbers("", Category::Sex(Sex::Female)), (77, 64, 64));
    assert_eq!(came.numbers("", Category::Sex(Sex::Male)), (59, 49, 11));
    let no = Category::Disability(Disability::No);
    assert_eq!(came.numbers("N", no), (110, 89, 61));
    let levels: Vec<_> = came
        .tree()
        .areas
        .iter()
        .map(|node| (node.code.as_deref(), node.level.as_str(), node.classes))
        .collect();
    let expected = [
        (None, "country", 4),
        (Some("N"), "region", 3),
        (Some("N-1"), "district", 2),
        (Some("N-2"), "district", 1),
        (Some("S"), "region", 1),
        (Some("S-1"), "district", 1),
    ];
    assert_eq!(levels, expected);
    assert_eq!(came.tree().areas[0].children, [1, 4]);
    assert_eq!(came.tree().areas[2].parent, Some(1));
}

#[test]
fn a_lost_class_would_be_seen() {
    let mut files = four_classes();
    files.pop();
    assert_ne!(roll_up(&files).numbers("", Category::Total), (136, 113, 75));
}

#[test]
fn disability_is_shown_from_the_level_that_the_pack_fixes() {
    let shown = |from: Option<&str>| {
        let mut packs = packs();
        for pack in packs.values_mut() {
            pack.disability_from = from.map(str::to_owned);
        }
        let came = roll_up_in(&packs, &four_classes());
        let shows = |code| came.area(code).disability;
        ["", "N", "N-1"].map(shows)
    };
    assert_eq!(shown(Some("region")), [true, true, false]);
    assert_eq!(shown(Some("district")), [true, true, true], "the twin");
    assert_eq!(shown(None), [true, true, true]);
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut files = four_classes();
    let mut corrected = released(sealed("b", "N-2", (15, 15), (14, 14), 20));
    corrected.number = 2;
    files.push(("b2", Ok(corrected)));
    let came = roll_up(&files);
    for _ in 0..files.len() {
        files.rotate_left(1);
        let again = roll_up(&files);
        assert_eq!(again.trees, came.trees);
        assert_eq!(again.told, came.told);
        files.reverse();
        assert_eq!(roll_up(&files).trees, came.trees);
        files.reverse();
    }
}

#[test]
fn editions_are_never_added() {
    let one = sealed("a", "N-1", (20, 10), (18, 9), 20);
    let changed = |name: &'static str, change: &dyn Fn(&mut Sealed)| {
        let mut sealed = sealed(name, "N-1", (20, 10), (18, 9), 20);
        change(&mut sealed);
        (name, Ok(sealed))
    };
    let files = [
        ("a", Ok(one)),
        changed("b", &|s| s.module_version = "navigators-2".into()),
        changed("c", &|s| s.indicators_version = 2),
        changed("d", &|s| s.period = "2027".into()),
        changed("e", &|s| s.band = Band::Guardians),
        changed("f", &|s| s.simulated = true),
        changed("g", &|s| s.national_route_taught = false),
        changed("h", &|s| s.class = "h".into()),
    ];
    let came = roll_up(&files);
    let classes: Vec<u32> = came
        .trees
        .values()
        .map(|tree| tree.areas[0].classes)
        .collect();
    assert_eq!(classes.iter().sum::<u32>(), 8);
    assert_eq!(classes.len(), 7, "only a and h are of one edition");
    let folders: BTreeSet<String> = came.trees.keys().map(Edition::folder_name).collect();
    assert_eq!(
        folders.len(),
        7,
        "each has a folder of its own: {folders:?}"
    );
}

#[test]
fn a_class_that_disagrees_with_itself_is_not_stated() {
    // The teacher counted girls only, and seats of boys completed.
    let mut odd = sealed("a", "N-1", (30, 0), (10, 10), 5);
    let disability = &mut odd.counts.enrolment.disability;
    disability.clear();
    let came = roll_up(&[
        ("a", Ok(odd)),
        ("b", Ok(sealed("b", "N-1", (5, 5), (4, 4), 4))),
    ]);
    let dimensions: Vec<_> = came.told.iter().map(|(_, what)| what.clone()).collect();
    let disagrees = |dimension| What::Disagrees { dimension };
    assert_eq!(
        dimensions,
        [disagrees(Dimension::Sex), disagrees(Dimension::Disability)]
    );
    assert_eq!(came.numbers("N-1", Category::Sex(Sex::Male)), (5, 4, 0));
    assert_eq!(
        came.numbers("N-1", Category::Sex(Sex::NotKnown)),
        (30, 20, 5)
    );
    assert_eq!(came.numbers("N-1", Category::Total), (40, 28, 9));
    assert!(came.area("").table.agrees(Dimension::Sex));
}

#[test]
fn what_sheets_publish_is_kept_as_constraints() {
    // 60 of 80: exact, 7.1.5 40 of 60 too. 20 of 30: exact as the class's total; 7.1.5 18 of 20 is not.
    let large = released(sealed("a", "N-1", (40, 40), (30, 30), 40));
    let small = released(sealed("b", "N-1", (15, 15), (10, 10), 18));
    let silent = sealed("c", "N-1", (10, 12), (9, 9), 9);
    let files = [("a", Ok(large)), ("b", Ok(small)), ("c", Ok(silent))];
    let came = roll_up(&files);
    let below = &came.area("N-1").below;
    let completed = &below.cells[&(Measure::Completed, Category::Total)];
    assert_eq!(
        (
            completed.exact.classes,
            completed.exact.numerator,
            completed.exact.denominator
        ),
        (2, 80, 110)
    );
    // c has no sheet: of its 22 none or all.
    let rest = &completed.rest;
    assert_eq!(
        (rest.classes, rest.enrolled, rest.sizes.largest()),
        (1, 22, 22)
    );
    assert_eq!((rest.base_low, rest.base_high), (22, 22));
    assert_eq!((rest.low, rest.high), (0, 22));
    let knows = &below.cells[&(Measure::ConfidentAndKnows, Category::Total)];
    assert_eq!((knows.exact.classes, knows.exact.numerator), (1, 40));
    // b's 20 completers are public, c's are not; both rates are hidden (b's base of 20 is below 25).
    let rest = &knows.rest;
    assert_eq!(
        (rest.classes, rest.enrolled, rest.sizes.largest()),
        (2, 52, 30)
    );
    assert_eq!((rest.base_low, rest.base_high), (20, 42));
    assert_eq!((rest.low, rest.high), (0, 42));
    let sizes: Vec<_> = rest.sizes.iter().collect();
    assert_eq!(sizes, [(22, 1), (30, 1)]);
    assert!(came.area("N").below.cells.is_empty(), "each class once");
    let disability = &below.cells[&(Measure::Completed, Category::Disability(Disability::No))];
    assert_eq!(
        (disability.exact.classes, disability.rest.enrolled),
        (0, 132)
    );
}
