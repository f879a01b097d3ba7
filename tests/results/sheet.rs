//! The class sheet in all formats: what the preview shows is what the files say, and nothing else is in them.

use crate::ladder::{LADDER, class, enrolled};
use sango::ids::Band;
use sango::results::attributes::Sex;
use sango::results::export::{About, ClassSheet, FORMATS, Kind, format, formats_for};
use sango::results::indicators::{Dimension, Table};
use serde_json::Value;

fn about() -> About {
    About {
        release: 1,
        period: "2026".into(),
        country: "international".into(),
        area: None,
        band: Band::Navigators,
        module_version: "navigators-1".into(),
        indicators_version: 1,
        national_route_taught: true,
    }
}

/// 60 girls and boys, 44 completed: girls 20 of 30 (10 all well), boys 24 of 30 (12 all well).
fn sheet(about: About) -> ClassSheet {
    let well = (true, true, true);
    let not = (false, false, false);
    let completions = class(&[
        (Sex::Female, 10, well),
        (Sex::Female, 10, not),
        (Sex::Male, 12, well),
        (Sex::Male, 12, not),
    ]);
    let table = Table::count(
        &completions,
        &enrolled(30, 30),
        &Dimension::OF_A_CLASS,
        true,
    );
    ClassSheet::new(about, &table, &LADDER)
}

fn written(sheet: &ClassSheet, name: &str) -> String {
    let format = format(name).unwrap_or_else(|| panic!("no format {name}"));
    let bytes = format.write(&sheet.publication(), &[]).expect("a file");
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_csv_is_these_very_lines() {
    let csv = written(&sheet(about()), "csv");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "simulated,release,period,country,level,area,module_band,module_version,indicators_version,indicator,dimension,\
         category,shown,numerator,denominator,percent,band,flags"
    );
    assert_eq!(lines.len(), 1 + 9 * 6);
    let head = "false,1,2026,international,class,,navigators,navigators-1,1";
    // 44 of 60 = 73.3 %; 22 of 44 = 50 %. Boys 24 of 30: the complement 6 does not pass; then girls 20 of 30, exact alone, would
    // tell the boys through the total.
    for line in [
        "7.1.4,total,all,exact,44,60,73.3,,",
        "7.1.5,total,all,exact,22,44,50.0,,",
        "7.1.4,sex,female,hidden,,,,,",
        "7.1.4,sex,male,hidden,,,,,",
        "7.1.5,sex,female,hidden,,,,,",
        "7.1.5,sex,male,hidden,,,,,",
        "7.1.4,sex,not-stated,hidden,,,,,",
        "7.1.4,age,9-12,exact,44,60,73.3,,",
        "7.1.5,age,9-12,exact,22,44,50.0,,",
    ] {
        let line = format!("{head},{line}");
        assert!(lines.contains(&line.as_str()), "{line}\nis not in\n{csv}");
    }
    assert!(!csv.contains("disability"), "never for one class");
}

#[test]
fn hidden_is_empty_and_never_zero() {
    let sheet = sheet(about());
    let hidden: Vec<_> = sheet
        .publication()
        .rows
        .into_iter()
        .filter(|row| row.shown == "hidden")
        .collect();
    assert!(!hidden.is_empty());
    for row in hidden {
        assert_eq!(
            (row.numerator, row.denominator, row.percent, row.band),
            (None, None, None, None)
        );
    }
    let json: Value = serde_json::from_str(&written(&sheet, "json")).expect("JSON");
    let rows = json["rows"].as_array().expect("rows");
    let hidden = rows.iter().filter(|row| row["shown"] == "hidden");
    for row in hidden {
        for key in ["numerator", "denominator", "percent", "band"] {
            assert_eq!(row.get(key), Some(&Value::Null), "{key}");
        }
    }
}

#[test]
fn preview_csv_and_json_say_the_same() {
    let sheet = sheet(about());
    let preview = sheet.publication().rows;
    let csv_text = written(&sheet, "csv");
    let mut reader = csv::Reader::from_reader(csv_text.as_bytes());
    let headers = reader.headers().expect("headers").clone();
    let csv_rows: Vec<_> = reader
        .records()
        .map(|record| record.expect("a row"))
        .collect();
    let json: Value = serde_json::from_str(&written(&sheet, "json")).expect("JSON");
    let json_rows = json["rows"].as_array().expect("rows");
    assert_eq!(
        (csv_rows.len(), json_rows.len()),
        (preview.len(), preview.len())
    );
    for ((row, in_csv), in_json) in preview.iter().zip(&csv_rows).zip(json_rows) {
        let csv_cell = |name| {
            headers
                .iter()
                .position(|header| header == name)
                .and_then(|at| in_csv.get(at))
        };
        for (name, text) in [
            ("indicator", row.indicator.as_str()),
            ("category", &row.category),
            ("shown", &row.shown),
        ] {
            assert_eq!(csv_cell(name), Some(text));
            assert_eq!(in_json[name], text);
        }
        let number = row.numerator.map(|n| n.to_string()).unwrap_or_default();
        assert_eq!(csv_cell("numerator"), Some(number.as_str()));
        assert_eq!(in_json["numerator"].as_u64(), row.numerator.map(u64::from));
        assert_eq!(in_json["percent"].as_f64(), row.percent);
    }
}

#[test]
fn trial_and_missing_routes_are_said_on_7_1_5_alone() {
    let explorers = sheet(About {
        band: Band::Explorers,
        national_route_taught: false,
        ..about()
    });
    for row in explorers.publication().rows {
        let expected = if row.indicator == "7.1.4" {
            ""
        } else {
            "experimental national-route-not-taught"
        };
        assert_eq!(row.flags.join(" "), expected);
    }
    assert!(
        sheet(about())
            .publication()
            .rows
            .iter()
            .all(|row| row.flags.is_empty()),
        "the twin"
    );
}

#[test]
fn a_sheet_comes_back_from_where_it_is_kept() {
    let sheet = sheet(about());
    let text = serde_json::to_string(&sheet).expect("writes");
    assert_eq!(
        serde_json::from_str::<ClassSheet>(&text).expect("reads"),
        sheet
    );
}

#[test]
fn file_names_say_what_is_inside_and_nobody() {
    let sheet = sheet(About {
        period: "20/26 ..".into(),
        ..about()
    });
    let names: Vec<_> = formats_for(Kind::ClassSheet)
        .map(|format| sheet.publication().file_name(format))
        .collect();
    assert_eq!(
        names,
        [
            "sango-20-26----navigators-class-sheet.csv",
            "sango-20-26----navigators-class-sheet.xlsx",
            "sango-20-26----navigators-class-sheet.html",
            "sango-20-26----navigators-class-sheet.json"
        ]
    );
}

#[test]
fn no_two_formats_write_the_same_file() {
    let publication = sheet(about()).publication();
    let mut names: Vec<_> = FORMATS
        .iter()
        .map(|format| publication.file_name(*format))
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), FORMATS.len());
}
