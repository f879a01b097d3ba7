//! Coverage by hand, and every fault of an official enrolment with its place.

use super::*;

const OFFICIAL: &str = "\
area,sex,age,students
N-1,female,9-12,100
N-1,male,9,30
N-1,male,10,70
N-1,female,13-17,500
N-2,,9-12,80
S-1,1,12,40
S-1,2,12,9
";

fn read(text: &str) -> Result<Official, Vec<String>> {
    let packs = packs();
    let problems = Official::read(
        "official.csv",
        text.as_bytes(),
        &packs[&CountryCode::from("xx")],
    );
    problems.map_err(|found| found.iter().map(ToString::to_string).collect())
}

fn rows(official: &str) -> (Vec<Row>, Vec<(Option<String>, Category)>) {
    // 49 of 60 in N-1, 40 of 50 in N-2, 24 of 26 in S-1, whose rate is a band.
    let files = [
        ("a", Ok(sealed("a", "N-1", (20, 10), (18, 9), 20))),
        ("b", Ok(sealed("b", "N-1", (15, 15), (10, 12), 11))),
        ("c", Ok(sealed("c", "N-2", (30, 20), (25, 15), 30))),
        ("d", Ok(sealed("d", "S-1", (12, 14), (11, 13), 14))),
    ];
    let came = roll_up(&files);
    let (edition, tree) = came.trees.iter().next().expect("a tree");
    let ladder = area_ladder(&Cutoffs::default(), None);
    let official = read(official).expect("sound");
    let published = publish(edition, tree, None, &ladder, Some(&official), 1);
    let rows = published.publication.rows.into_iter();
    (
        rows.filter(|row| row.indicator == COVERAGE).collect(),
        published.more_than_official,
    )
}

fn of<'a>(rows: &'a [Row], area: Option<&str>, category: &str) -> &'a Row {
    let found = rows
        .iter()
        .find(|row| row.area.as_deref() == area && row.category == category);
    found.unwrap_or_else(|| panic!("no row {area:?} {category}"))
}

#[test]
fn coverage_is_completed_of_all_students() {
    let (rows, doubtful) = rows(OFFICIAL);
    assert_eq!(doubtful, []);
    // 49 of 100 girls and 100 boys of 9 to 12; the older girls are no students of this module.
    let district = of(&rows, Some("N-1"), "all");
    assert_eq!(
        (district.numerator, district.denominator, district.percent),
        (Some(49), Some(200), Some(24.5))
    );
    assert_eq!(
        (district.level.as_str(), district.dimension.as_str()),
        ("district", "total")
    );
    let region = of(&rows, Some("N"), "all");
    assert_eq!(
        (region.numerator, region.denominator, region.shown.as_str()),
        // N-2 has a single class, so it is not exact; and 89 less the 49 of N-1 would tell it.
        (None, None, "hidden")
    );
    let country = of(&rows, None, "all");
    assert_eq!(
        (country.denominator, country.shown.as_str()),
        (None, "hidden"),
        "113 of 136 would leave the south few numbers to have"
    );
    // By age the students of that age: nobody of 13 to 17 completed, which no row says exactly.
    assert_eq!(of(&rows, Some("N-1"), "9-12").denominator, Some(200));
    assert_eq!(of(&rows, Some("N-1"), "13-17").shown, "hidden");
    // Where the count of those who completed is not exact, neither is coverage.
    let south = of(&rows, Some("S-1"), "all");
    assert_eq!(
        (south.shown.as_str(), south.numerator, south.denominator),
        ("hidden", None, None)
    );
    assert!(rows.iter().all(|row| row.dimension != "disability"));
}

#[test]
fn more_completed_than_students_is_doubtful_and_hidden() {
    let (rows, doubtful) = rows("area;sex;age;students\nN-1;female;10;40\n");
    assert_eq!(of(&rows, Some("N-1"), "all").shown, "hidden");
    assert!(doubtful.contains(&(Some("N-1".to_owned()), Category::Total)));
    assert!(
        rows.iter().all(|row| row.area.as_deref() != Some("N-2")),
        "not counted, no row"
    );
}

#[test]
fn every_fault_has_its_place_and_a_mend() {
    let faults = |text: &str| read(text).expect_err("a fault");
    let one = |text: &str, begins: &str| {
        let found = faults(text);
        assert!(
            found.len() == 1 && found[0].starts_with(begins) && found[0].contains(" — "),
            "{begins}: {found:?}"
        );
    };
    let head = "area,sex,age,students\n";
    one(&format!("{head}Q-7,male,9,1\n"), "official.csv:2:1: ");
    one(&format!("{head}N-1,boy,9,1\n"), "official.csv:2:5: ");
    one(&format!("{head}N-1,male,4,1\n"), "official.csv:2:10: ");
    one(&format!("{head}N-1,male,9,1 000\n"), "official.csv:2:12: ");
    one(&format!("{head}N-1,male,9\n"), "official.csv:2:");
    one(&format!("{head}N-1,male,9,-3\n"), "official.csv:2:12: ");
    one(
        &format!("{head}\"N-1\",\"male\",9,1\n\nN-1,male,9,2\n"),
        "official.csv:4:1: ",
    );
    one(
        &format!("{head}N-1,male,9,1\nN-1,male,9-12,2\n"),
        "official.csv:3:1: ",
    );
    one(
        &format!("{head}N-1,male,9-12,1\nN-1,male,9,2\n"),
        "official.csv:3:1: ",
    );
    one(
        &format!("{head}N-1,male,9,1\nN,male,9,2\n"),
        "official.csv: the area \"N\" has rows",
    );
    one(
        &format!("{head}N-1,male,9,1\n,male,9,2\n"),
        "official.csv: the whole country has rows",
    );
    one("", "official.csv:1:1: the file is empty");
    one(
        "area,sex,age\nN-1,male,9\n",
        "official.csv:1:1: there is no column `students`",
    );
    assert_eq!(faults(&format!("{head}Q,x,y,z\n")).len(), 4);
    // The twins.
    assert!(read(OFFICIAL).is_ok());
    assert!(read("\u{feff}Students,AGE,sex,area,remark\r\n1,18+,,N-1,\"x, y\"\r\n").is_ok());
    let packs = packs();
    let found = Official::read(
        "official.csv",
        b"area\n\xff",
        &packs[&CountryCode::from("xx")],
    );
    assert_eq!(found.expect_err("a fault")[0].line, 2);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(
        head in "(area,sex,age,students|area;students;sex;age|)",
        rest in proptest::collection::vec("[ -~é\"\n\r,;]{0,40}", 0..6),
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..40),
    ) {
        let packs = packs();
        let pack = &packs[&CountryCode::from("xx")];
        let text = format!("{head}\n{}", rest.join("\n"));
        for bytes in [text.as_bytes(), &bytes] {
            if let Err(problems) = Official::read("official.csv", bytes, pack) {
                proptest::prop_assert!(!problems.is_empty());
            }
        }
    }
}
