//! The workbook, read back by another program: the CSV's very table, a chart of exact numbers only, and nothing of when or by whom.

use super::numbers::said;
use super::{DAY, areas, class, parts, words, written};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use sango::results::export::{Kind, Publication, format};
use std::io::Cursor;

/// Every cell of a sheet, as text that the CSV would write.
fn sheet(bytes: &[u8], at: usize) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let (_, range) = book.worksheets().swap_remove(at);
    let text = |(column, cell): (usize, &Data)| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) if column == PERCENT && at == TABLE => format!("{number:.1}"),
        Data::Float(number) => number.to_string(),
        other => panic!("{other:?}"),
    };
    range
        .rows()
        .map(|row| row.iter().enumerate().map(text).collect())
        .collect()
}

const SUMMARY: usize = 0;
const RESULTS: usize = 1;
const CHART: usize = 2;
const TABLE: usize = 3;
/// The column `percent`.
const PERCENT: usize = 15;

fn csv(publication: &Publication) -> Vec<Vec<String>> {
    let bytes = written("csv", publication);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes.as_slice());
    let lines = reader.records().map(|record| {
        let record = record.expect("a line");
        record.iter().map(str::to_owned).collect()
    });
    lines.collect()
}

fn in_language(tag: &str, publication: &Publication) -> Vec<u8> {
    let mut words = words();
    words.sort_by_key(|words| words.lang != tag);
    format("xlsx")
        .expect("a format")
        .write(publication, &words)
        .expect("a workbook")
}

#[test]
fn every_cell_is_the_csv_s() {
    for publication in [class(), areas()] {
        assert_eq!(
            sheet(&written("xlsx", &publication), TABLE),
            csv(&publication)
        );
    }
    let mut other = class();
    other.rows[50].band = Some("0-19".into());
    assert_ne!(
        sheet(&written("xlsx", &other), TABLE),
        csv(&class()),
        "the twin"
    );
}

#[test]
fn numbers_are_numbers_and_hidden_is_no_cell_at_all() {
    let publication = class();
    let bytes = written("xlsx", &publication);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let (_, range) = book.worksheets().swap_remove(TABLE);
    for (row, cells) in publication.rows.iter().zip(range.rows().skip(1)) {
        let number = |value: Option<f64>| value.map_or(Data::Empty, Data::Float);
        assert_eq!(cells[13], number(row.numerator.map(f64::from)));
        assert_eq!(cells[14], number(row.denominator.map(f64::from)));
        assert_eq!(cells[PERCENT], number(row.percent));
    }
}

/// Times that a workbook tells: in its parts, and of its parts.
fn times(bytes: &[u8]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, text) in parts(bytes) {
        let clocks = text
            .match_indices(":00Z")
            .chain(text.match_indices("Z</dcterms"));
        for (at, _) in clocks {
            let from = text[..at].rfind('>').map_or(0, |at| at + 1);
            found.push(
                text[from..]
                    .split('<')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            );
        }
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    for at in 0..archive.len() {
        let file = archive.by_index(at).expect("a part");
        let time = file.last_modified().map(|time| time.to_string());
        found.extend(time.filter(|time| !time.starts_with("1980-01-01")));
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn the_same_publication_is_the_same_bytes_and_tells_no_time() {
    for publication in [class(), areas()] {
        let bytes = written("xlsx", &publication);
        // The archive and the properties count in seconds.
        std::thread::sleep(std::time::Duration::from_millis(2100));
        assert!(bytes == written("xlsx", &publication));
        assert_eq!(times(&bytes), [DAY]);
    }
    assert!(
        written("xlsx", &class()) != written("xlsx", &areas()),
        "the twin"
    );
    let now = rust_xlsxwriter::Workbook::new().save_to_buffer();
    assert_ne!(
        times(&now.expect("a workbook")),
        [DAY],
        "the twin: a time would be seen"
    );
}

#[test]
fn nobody_made_it_but_sango() {
    let parts = parts(&written("xlsx", &class()));
    let part = |name| {
        let found = parts.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.as_str()).expect("a part")
    };
    let core = part("docProps/core.xml");
    assert!(core.contains("<dc:creator>Sango</dc:creator>"), "{core}");
    assert!(
        core.contains("<cp:lastModifiedBy>Sango</cp:lastModifiedBy>"),
        "{core}"
    );
    assert!(part("docProps/app.xml").contains("<Company></Company>"));
    assert!(!parts.iter().any(|(name, _)| name == "docProps/custom.xml"));
}

#[test]
fn the_head_stays_and_filters_and_arabic_begins_at_the_right() {
    let table = |tag| {
        let parts = parts(&in_language(tag, &class()));
        let is = |(name, _): &&(String, String)| name == "xl/worksheets/sheet4.xml";
        parts.iter().find(is).expect("the table").1.clone()
    };
    let (english, arabic) = (table("en"), table("ar"));
    for (table, from_the_right) in [(english, false), (arabic, true)] {
        assert!(table.contains("<autoFilter ref=\"A1:R55\"/>"));
        assert!(table.contains("state=\"frozen\""));
        assert_eq!(table.contains("rightToLeft=\"1\""), from_the_right);
    }
}

#[test]
fn the_summary_says_it_in_the_first_language_with_no_text_missing() {
    for words in words() {
        for publication in [class(), areas()] {
            let made_up = Publication {
                simulated: true,
                ..publication.clone()
            };
            let said = |of: &Publication| {
                sheet(&in_language(&words.lang, of), SUMMARY)
                    .concat()
                    .join("\n")
            };
            let (real, made_up) = (said(&publication), said(&made_up));
            assert!(real.contains(words.text("ui-export-hidden-why")));
            assert!(real.contains(words.text("ui-export-define-safe")));
            assert!(real.contains(words.text("ui-export-flag-not-taught")));
            let warning = words.text("ui-export-simulated-says");
            assert!(made_up.contains(warning) && !real.contains(warning));
            for (_, part) in parts(&in_language(&words.lang, &publication)) {
                assert!(!part.contains("ui-export"));
            }
        }
    }
}

/// The numbers of the sheet for people, row by row: headings hold none.
fn results(bytes: &[u8]) -> Vec<Vec<String>> {
    let rows = sheet(bytes, RESULTS).into_iter().skip(1);
    let numbers = rows.map(|row| row[1..].to_vec());
    numbers
        .filter(|row| row.iter().any(|cell| !cell.is_empty()))
        .collect()
}

#[test]
fn the_results_say_in_words_what_the_page_says() {
    for words in words() {
        let (class, areas) = (class(), areas());
        let lines = |of: &Publication, measures: usize| -> Vec<Vec<String>> {
            let rows = of.rows.chunks(measures);
            let of_all =
                rows.filter(|rows| of.kind == Kind::ClassSheet || rows[0].dimension == "total");
            of_all
                .map(|rows| rows.iter().map(|row| said(row, false, &words)).collect())
                .collect()
        };
        assert_eq!(results(&in_language(&words.lang, &class)), lines(&class, 6));
        let mut wanted = lines(&areas, 7);
        // Both regions before the districts.
        wanted.swap(2, 3);
        assert_eq!(results(&in_language(&words.lang, &areas)), wanted);
        let mut other = class.clone();
        other.rows[1].band = Some("80-100".into());
        assert_ne!(
            results(&in_language(&words.lang, &other)),
            lines(&class, 6),
            "the twin"
        );
        let cells = sheet(&in_language(&words.lang, &areas), RESULTS).concat();
        assert!(
            cells.contains(&"North & Sons".to_owned()),
            "areas by their names"
        );
    }
}

fn charts(bytes: &[u8]) -> usize {
    let parts = parts(bytes);
    parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/charts/chart"))
        .count()
}

#[test]
fn the_chart_draws_exact_totals_and_nothing_else() {
    // The fixtures' first rows are exact, band, hidden, exact, band, hidden.
    let rows = |of: &Publication| -> Vec<Vec<String>> {
        let rows = sheet(&written("xlsx", of), CHART).into_iter();
        rows.filter(|row| row.len() > 3 && row[3].parse::<f64>().is_ok())
            .collect()
    };
    let bytes = written("xlsx", &class());
    assert_eq!(charts(&bytes), 1);
    let drawn = rows(&class());
    assert_eq!(drawn.len(), 2);
    assert_eq!(
        drawn[0],
        ["7.1.4 · Completed the module", "10", "400", "2.5"]
    );
    assert_eq!(drawn[1][1..], ["13", "403", "3.2"]);
    // By area at the highest level below the country.
    let names: Vec<_> = rows(&areas())
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    assert_eq!(names, ["North & Sons", "R2"]);
}

#[test]
fn where_nothing_is_exact_a_sentence_stands_for_the_chart() {
    let says = words()[0].text("ui-export-chart-none").to_owned();
    let mut hidden = class();
    for row in &mut hidden.rows {
        row.shown = "hidden".into();
        (row.numerator, row.denominator, row.percent, row.band) = (None, None, None, None);
    }
    for (publication, charts_are) in [(class(), 1), (hidden, 0)] {
        let bytes = written("xlsx", &publication);
        assert_eq!(charts(&bytes), charts_are);
        let said = sheet(&bytes, CHART).concat().contains(&says);
        assert_eq!(said, charts_are == 0);
    }
}
