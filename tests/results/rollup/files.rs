//! Which file of a class counts, and what is told of those that do not.

use super::*;

fn numbered(number: u32, sealed: Sealed) -> Sealed {
    Sealed { number, ..sealed }
}

fn refusal(why: &str) -> Result<Sealed, Refusal> {
    Err(Refusal {
        why: why.to_owned(),
        mend: "mend it".to_owned(),
    })
}

#[test]
fn a_later_number_replaces_an_earlier_one_whichever_comes_first() {
    // Corrected: another area, other counts, and a sheet.
    let first = sealed("a", "N-1", (20, 10), (9, 4), 10);
    let second = released(numbered(2, sealed("a", "N-2", (20, 11), (18, 9), 20)));
    let third = numbered(3, sealed("a", "N-2", (20, 11), (19, 9), 21));
    let other = sealed("b", "N-1", (15, 15), (10, 12), 11);
    let all = [
        ("a1", Ok(first)),
        ("a2", Ok(second)),
        ("a3", Ok(third.clone())),
        ("b", Ok(other.clone())),
    ];
    let expected = roll_up(&[("a3", Ok(third)), ("b", Ok(other))]);
    for order in [[0, 1, 2, 3], [2, 1, 0, 3], [3, 1, 2, 0], [1, 0, 3, 2]] {
        let files: Vec<_> = order.map(|at| all[at].clone()).into();
        let came = roll_up(&files);
        assert_eq!(came.trees, expected.trees, "{order:?}");
        assert_eq!(came.numbers("N-2", Category::Total), (31, 28, 21));
        let older: BTreeSet<_> = came
            .told
            .iter()
            .map(|(file, what)| (file.as_str(), what.id()))
            .collect();
        assert_eq!(
            older,
            [("a1", "older"), ("a2", "older")].into(),
            "{order:?}"
        );
        assert_eq!(came.held.classes, 2);
    }
}

#[test]
fn an_area_whose_only_class_moved_away_is_gone() {
    let first = sealed("a", "S-1", (20, 10), (9, 4), 10);
    let second = numbered(2, sealed("a", "N-1", (20, 10), (9, 4), 10));
    let came = roll_up(&[("a1", Ok(first)), ("a2", Ok(second))]);
    let codes: Vec<_> = came
        .tree()
        .areas
        .iter()
        .map(|node| node.code.as_deref())
        .collect();
    assert_eq!(codes, [None, Some("N"), Some("N-1")]);
}

#[test]
fn sent_twice_counts_once() {
    let one = sealed("a", "N-1", (20, 10), (18, 9), 20);
    let came = roll_up(&[("a", Ok(one.clone())), ("copy", Ok(one))]);
    let counted = "a".into();
    assert_eq!(came.told, [("copy".to_owned(), What::Twice { counted })]);
    assert_eq!(came.numbers("", Category::Total), (30, 27, 20));
}

#[test]
fn of_two_alike_numbers_the_one_of_more_devices_counts() {
    let few = sealed("a", "N-1", (20, 10), (8, 4), 8);
    let more = Sealed {
        devices: 3,
        ..sealed("a", "N-1", (20, 10), (18, 9), 20)
    };
    let files = [("few", Ok(few)), ("more", Ok(more))];
    for files in [files.to_vec(), files.iter().rev().cloned().collect()] {
        let came = roll_up(&files);
        assert_eq!(came.numbers("", Category::Total), (30, 27, 20));
        assert_eq!(came.told.len(), 1);
        assert_eq!(
            (came.told[0].0.as_str(), came.told[0].1.id()),
            ("few", "differs")
        );
    }
}

#[test]
fn the_same_class_in_another_period_is_another_return() {
    let next_year = Sealed {
        period: "2027".into(),
        ..sealed("a", "N-1", (20, 10), (8, 4), 8)
    };
    let this_year = sealed("a", "N-1", (20, 10), (18, 9), 20);
    let came = roll_up(&[("a", Ok(this_year)), ("b", Ok(next_year))]);
    assert_eq!((came.trees.len(), came.told.len()), (2, 0));
}

#[test]
fn what_cannot_be_opened_or_cannot_be_true_is_told_and_the_rest_is_counted() {
    let changed = |change: &dyn Fn(&mut Sealed)| {
        let mut one = released(sealed("x", "N-1", (40, 40), (30, 30), 40));
        change(&mut one);
        Ok(one)
    };
    let files = [
        ("damaged", refusal("damaged")),
        ("foreign", refusal("another key")),
        ("good", Ok(sealed("a", "N-1", (20, 10), (18, 9), 20))),
        ("newer", changed(&|s| s.v = 2)),
        ("path", changed(&|s| s.module_version = "../../etc".into())),
        ("country", changed(&|s| s.country = "X Y".into())),
        ("period", changed(&|s| s.period = "last year".into())),
        ("class", changed(&|s| s.class = "".into())),
        ("zero", changed(&|s| s.number = 0)),
        (
            "none",
            changed(&|s| s.counts.enrolment = Enrolment::default()),
        ),
        ("huge", changed(&|s| s.counts.enrolment.total = 60_000)),
        (
            "sex",
            changed(&|s| _ = s.counts.enrolment.sex.insert(Sex::Male, 90)),
        ),
        (
            "twice",
            changed(&|s| s.counts.cells.push(s.counts.cells[0])),
        ),
        (
            "more",
            changed(&|s| s.counts.cells[0].tally.joint[1][1] = 31),
        ),
        (
            "apart",
            changed(&|s| s.counts.cells[0].tally.joint[1][3] = 0),
        ),
        (
            "flood",
            changed(&|s| s.counts.cells[0].tally.completed = u32::MAX),
        ),
        (
            "empty",
            changed(&|s| s.counts.cells[0].tally = Default::default()),
        ),
        (
            "sheet",
            changed(&|s| {
                let sheet = s.released.as_mut().expect("a sheet");
                sheet.cells[0].shown = Shown::Exact {
                    numerator: 5,
                    denominator: u32::MAX,
                };
            }),
        ),
        ("last", Ok(sealed("b", "S-1", (15, 15), (10, 12), 11))),
    ];
    let came = roll_up(&files);
    assert_eq!(came.numbers("", Category::Total), (60, 49, 31));
    let told: Vec<_> = came
        .told
        .iter()
        .map(|(file, what)| (file.as_str(), what.id()))
        .collect();
    let mut expected = vec![("damaged", "refused"), ("foreign", "refused")];
    let unsound = files
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !["damaged", "foreign", "good", "last"].contains(name));
    expected.extend(unsound.map(|name| (name, "unsound")));
    assert_eq!(told, expected);
    for (_, what) in &came.told {
        assert!(!what.mend().is_empty(), "{what}");
        assert!(what.to_string().starts_with("left out: "), "{what}");
    }
    // The twin: unchanged it counts.
    assert_eq!(roll_up(&[("x", changed(&|_| ()))]).told, []);
}

#[test]
fn unknown_areas_count_for_the_country_alone() {
    let abroad = Sealed {
        country: "yy".into(),
        ..sealed("d", "N-1", (5, 5), (4, 4), 4)
    };
    let files = [
        ("known", Ok(sealed("a", "N-1", (20, 10), (18, 9), 20))),
        ("unknown", Ok(sealed("b", "N-9", (10, 10), (8, 8), 8))),
        ("none", Ok(sealed("c", "", (6, 6), (5, 5), 5))),
        ("region", Ok(sealed("e", "N", (7, 7), (6, 6), 6))),
    ];
    let came = roll_up(&files);
    assert_eq!(came.numbers("", Category::Total), (76, 65, 39));
    assert_eq!(came.numbers("N", Category::Total), (44, 39, 26));
    assert_eq!(came.numbers("N-1", Category::Total), (30, 27, 20));
    assert_eq!(
        (came.area("").own_classes, came.area("N").own_classes),
        (2, 1)
    );
    let code = "N-9".to_owned();
    let expected = [
        ("unknown".to_owned(), What::AreaUnknown { code }),
        ("none".to_owned(), What::AreaNotStated),
    ];
    assert_eq!(came.told, expected);
    let came = roll_up(&[("d", Ok(abroad))]);
    assert_eq!(came.told[0].1.id(), "country-unknown");
    assert_eq!(came.numbers("", Category::Total), (10, 8, 4));
}

#[test]
fn a_correction_of_a_file_that_changed_meanwhile_is_left_out() {
    let (packs, mut told) = (packs(), Vec::new());
    let first = sealed("a", "N-1", (20, 10), (9, 4), 10);
    let second = numbered(2, sealed("a", "N-1", (20, 10), (18, 9), 20));
    for vanished in [true, false] {
        let mut rollup = RollUp::new(&packs);
        let mut tell = |one: Told| told.push(one.what.id());
        rollup.take(Path::new("1"), &mut |_: &Path| Ok(&first), &mut tell);
        let mut open = |path: &Path| match path == Path::new("2") {
            true => Ok(second.clone()),
            false if vanished => refusal("gone"),
            false => Ok(sealed("a", "N-1", (20, 10), (10, 4), 10)),
        };
        rollup.take(Path::new("2"), &mut open, &mut tell);
        let trees: Vec<_> = rollup.finish().collect();
        let total = trees[0].1.areas[0].table.group(Category::Total);
        assert_eq!(
            total.expect("a total").completed(),
            13,
            "the first still counts"
        );
    }
    assert_eq!(told, ["cannot-replace", "cannot-replace"]);
}
