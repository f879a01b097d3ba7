//! A class sheet as it was saved, cell by cell; and one written by hand.

use std::collections::BTreeMap;

/// What names a row: indicator, dimension, category.
pub type Place = (String, String, String);

/// What a row shows, as it stands in the file; empty where nothing is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// exact, band or hidden.
    pub shown: String,
    /// How many, of how many, per cent.
    pub exact: [String; 3],
    /// For instance 60-79.
    pub band: String,
    /// Remarks.
    pub flags: String,
}

/// All rows of a sheet.
pub type Rows = BTreeMap<Place, Cell>;

const HEAD: &str = "release,period,country,area,module_band,module_version,indicators_version,\
    indicator,dimension,category,shown,numerator,denominator,percent,band,flags";

/// The rows of a CSV file of this period. Fails when a row is there twice, or when anything but the numbers differs from row to row.
#[track_caller]
pub fn from_csv(text: &str, period: &str) -> Rows {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(HEAD));
    let mut rows = Rows::new();
    for line in lines {
        let cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        assert_eq!(cells.len(), 16, "{line}");
        let about = [
            "1",
            period,
            "international",
            "",
            "navigators",
            "navigators-1",
            "1",
        ];
        assert_eq!(cells[..7], about, "{line}");
        let [indicator, dimension, category] = [7, 8, 9].map(|at| cells[at].clone());
        let cell = Cell {
            shown: cells[10].clone(),
            exact: [11, 12, 13].map(|at| cells[at].clone()),
            band: cells[14].clone(),
            flags: cells[15].clone(),
        };
        let twice = rows.insert((indicator, dimension, category), cell);
        assert_eq!(twice, None, "{line}");
    }
    rows
}

/// The rows of a JSON file of this period. Fails when a row is there twice.
#[track_caller]
pub fn from_json(text: &str, period: &str) -> Rows {
    let sheet: serde_json::Value = serde_json::from_str(text).expect("JSON");
    for (name, value) in [
        ("kind", "sango-class-sheet"),
        ("period", period),
        ("country", "international"),
        ("module_band", "navigators"),
        ("module_version", "navigators-1"),
    ] {
        assert_eq!(sheet[name], value);
    }
    assert_eq!(
        (&sheet["release"], &sheet["indicators_version"]),
        (&1.into(), &1.into())
    );
    assert_eq!(sheet["national_route_taught"], false);
    let word = |value: &serde_json::Value| match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut rows = Rows::new();
    for row in sheet["rows"].as_array().expect("rows") {
        let place = ["indicator", "dimension", "category"].map(|name| word(&row[name]));
        let flags = row["flags"].as_array().expect("flags").iter().map(word);
        let cell = Cell {
            shown: word(&row["shown"]),
            exact: ["numerator", "denominator", "percent"].map(|name| word(&row[name])),
            band: word(&row["band"]),
            flags: flags.collect::<Vec<_>>().join(" "),
        };
        let twice = rows.insert(place.clone().into(), cell);
        assert_eq!(twice, None, "{place:?}");
    }
    rows
}

const INDICATORS: [&str; 6] = [
    "7.1.4",
    "7.1.5",
    "7.1.5-knows-how-to-report",
    "7.1.5-confident",
    "7.1.5-safe",
    "7.1.5-not-classifiable",
];

const CATEGORIES: [(&str, &str); 9] = [
    ("total", "all"),
    ("age", "5-8"),
    ("age", "9-12"),
    ("age", "13-17"),
    ("age", "18+"),
    ("age", "not-stated"),
    ("sex", "female"),
    ("sex", "male"),
    ("sex", "not-stated"),
];

/// A sheet by hand, on which everything is hidden that is not told. Each number is told as `30/40 75.0`, each band as `60-79`, by
/// indicator and category.
pub fn by_hand(told: &[(&str, &str, &str)]) -> Rows {
    let mut rows = Rows::new();
    for indicator in INDICATORS {
        let flags = match indicator {
            "7.1.4" => "",
            // The international pack names no national route.
            _ => "national-route-not-taught",
        };
        for (dimension, category) in CATEGORIES {
            let cell = Cell {
                shown: "hidden".into(),
                exact: Default::default(),
                band: String::new(),
                flags: flags.into(),
            };
            rows.insert(place(indicator, dimension, category), cell);
        }
    }
    for (indicator, category, number) in told {
        let (dimension, category) = category
            .split_once(' ')
            .expect("a dimension and a category");
        let cell = rows
            .get_mut(&place(indicator, dimension, category))
            .expect("such a row");
        match number.split_once('/') {
            Some((count, rest)) => {
                let (of, percent) = rest.split_once(' ').expect("a percentage");
                cell.shown = "exact".into();
                cell.exact = [count, of, percent].map(str::to_owned);
            }
            None => {
                cell.shown = "band".into();
                cell.band = (*number).into();
            }
        }
    }
    rows
}

fn place(indicator: &str, dimension: &str, category: &str) -> Place {
    (indicator.into(), dimension.into(), category.into())
}
