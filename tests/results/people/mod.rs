//! The formats for people, the page and the workbook: what they are checked with.

mod numbers;
mod page;
#[cfg(feature = "exchange")]
mod workbook;

use sango::curriculum::{Sources, project_folder};
use sango::ids::Band;
use sango::results::export::{Format, Kind, Publication, Row, Words, flag, format, formats_for};
use std::io::{Cursor, Read};

/// The words of all languages, English first.
pub fn words() -> Vec<Words> {
    let (sources, _) = Sources::from_folder(&project_folder()).expect("the content");
    let words = Words::offered(&sources, Some("en"));
    let tags: Vec<_> = words.iter().map(|words| words.lang.as_str()).collect();
    assert_eq!(tags, ["en", "fr", "ar"]);
    words
}

pub fn written(name: &str, publication: &Publication) -> Vec<u8> {
    let format = format(name).unwrap_or_else(|| panic!("no format {name}"));
    format.write(publication, &words()).expect("a file")
}

/// The formats that this build can write.
pub fn formats() -> impl Iterator<Item = &'static dyn Format> {
    let can = |format: &&dyn Format| cfg!(feature = "exchange") || format.name() != "xlsx";
    formats_for(Kind::ClassSheet).filter(can)
}

/// What stands in a file, as text: of a workbook, all of its parts but the day that every workbook claims.
pub fn readable(format: &dyn Format, publication: &Publication) -> String {
    let bytes = written(format.name(), publication);
    if format.name() != "xlsx" {
        return String::from_utf8(bytes).expect("text");
    }
    let parts = parts(&bytes);
    let all: String = parts.into_iter().map(|(_, text)| text + "\n").collect();
    all.replace(DAY, "")
}

/// The day that every workbook claims.
pub const DAY: &str = "2000-01-01T00:00:00Z";

/// The parts of a workbook, which is an archive, by name.
pub fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let all = 0..archive.len();
    let part = |at| {
        let mut file = archive.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).expect("text");
        (name, text)
    };
    all.map(part).collect()
}

/// An area's code that is markup, if it is not escaped.
pub const ODD: &str = "A<&\"'>1";

const GROUPS: [(&str, &str); 12] = [
    ("total", "all"),
    ("age", "5-8"),
    ("age", "9-12"),
    ("age", "13-17"),
    ("age", "18+"),
    ("age", "not-stated"),
    ("sex", "female"),
    ("sex", "male"),
    ("sex", "not-stated"),
    ("disability", "yes"),
    ("disability", "no"),
    ("disability", "not-stated"),
];

const MEASURES: [&str; 7] = [
    "7.1.4",
    "7.1.4-coverage",
    "7.1.5",
    "7.1.5-knows-how-to-report",
    "7.1.5-confident",
    "7.1.5-safe",
    "7.1.5-not-classifiable",
];

/// A class's sheet: exact, band and hidden by turns, no number twice.
pub fn class() -> Publication {
    let groups = GROUPS
        .iter()
        .filter(|(dimension, _)| *dimension != "disability");
    let measures = MEASURES.iter().filter(|measure| **measure != MEASURES[1]);
    let rows = groups.flat_map(|who| {
        let place = ("class", Some(ODD));
        measures.clone().map(move |measure| (place, *measure, *who))
    });
    publication(Kind::ClassSheet, rows)
}

/// Tables of a country, its two regions and their districts.
pub fn areas() -> Publication {
    let places = [
        ("country", None),
        ("region", Some("R1")),
        ("district", Some(ODD)),
        ("region", Some("R2")),
        ("district", Some("R2-1")),
        ("prefecture", Some("P")),
    ];
    let rows = places.into_iter().flat_map(|place| {
        GROUPS.into_iter().flat_map(move |who| {
            MEASURES
                .into_iter()
                .map(move |measure| (place, measure, who))
        })
    });
    publication(Kind::AreaTables, rows)
}

type What<'a> = ((&'a str, Option<&'a str>), &'a str, (&'a str, &'a str));

fn publication<'a>(kind: Kind, rows: impl Iterator<Item = What<'a>>) -> Publication {
    let rows = (0u32..).zip(rows).map(|(at, (place, measure, who))| {
        let exact = (at % 3 == 0).then_some((at + 10, at + 400));
        let low = 20 * (at % 5);
        let band =
            (at % 3 == 1).then(|| format!("{low}-{}", if low == 80 { 100 } else { low + 19 }));
        let shown = match (&exact, &band) {
            (Some(_), _) => "exact",
            (_, Some(_)) => "band",
            _ => "hidden",
        };
        Row {
            level: place.0.into(),
            area: place.1.map(str::to_owned),
            indicator: measure.into(),
            dimension: who.0.into(),
            category: who.1.into(),
            shown: shown.into(),
            numerator: exact.map(|(count, _)| count),
            denominator: exact.map(|(_, of)| of),
            percent: exact
                .map(|(count, of)| (f64::from(1000 * count) / f64::from(of)).round() / 10.0),
            band,
            flags: if measure.starts_with("7.1.5") {
                vec![flag::NATIONAL_ROUTE_NOT_TAUGHT.to_owned()]
            } else {
                Vec::new()
            },
        }
    });
    Publication {
        kind,
        simulated: false,
        release: 1,
        period: "2026".into(),
        country: "international".into(),
        area: (kind == Kind::ClassSheet).then(|| ODD.to_owned()),
        band: Band::Navigators,
        module_version: "navigators-1".into(),
        indicators_version: 1,
        national_route_taught: false,
        rows: rows.collect(),
        dhis2: None,
        area_names: [("R1".to_owned(), "North & Sons".to_owned())].into(),
    }
}

#[test]
fn without_words_nothing_is_written_for_people_and_all_for_programs() {
    for (name, writes) in [
        ("csv", true),
        ("json", true),
        ("html", false),
        ("xlsx", false),
    ] {
        let written = format(name).expect("a format").write(&class(), &[]);
        assert_eq!(written.is_ok(), writes, "{name}");
    }
}

#[test]
fn the_language_that_was_asked_for_comes_first() {
    let (sources, _) = Sources::from_folder(&project_folder()).expect("the content");
    let first = |asked| Words::offered(&sources, asked)[0].lang.clone();
    assert_eq!(first(Some("ar")), "ar");
    assert_eq!(first(Some("xx")), first(None), "the twin");
    assert!(Words::offered(&Sources::default(), None).is_empty());
}
