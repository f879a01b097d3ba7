//! A class sheet as it was saved, cell by cell; and one written by hand. Nothing here uses the game's own code for it, so that a
//! fault there cannot hide itself. The playthroughs and the browser's tests share it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

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

const HEAD: &str = "simulated,release,period,country,level,area,module_band,module_version,indicators_version,\
    indicator,dimension,category,shown,numerator,denominator,percent,band,flags";

/// The rows of a CSV file of this period. A fault is a row that is there twice, or anything but the numbers that differs from row
/// to row.
pub fn from_csv(text: &str, period: &str) -> Result<Rows, String> {
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) {
        return Err(format!("the CSV begins otherwise:\n{text}"));
    }
    let about = [
        "false",
        "1",
        period,
        "international",
        "class",
        "",
        "navigators",
        "navigators-2",
        "1",
    ];
    let mut rows = Rows::new();
    for line in lines {
        let cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        if cells.len() != 18 || cells[..9] != about {
            return Err(format!("not a row of this sheet: {line}"));
        }
        let place = [9, 10, 11].map(|at| cells[at].clone());
        let cell = Cell {
            shown: cells[12].clone(),
            exact: [13, 14, 15].map(|at| cells[at].clone()),
            band: cells[16].clone(),
            flags: cells[17].clone(),
        };
        once(&mut rows, place, cell)?;
    }
    Ok(rows)
}

/// The rows of a JSON file of this period, which says no more than a class sheet does. A fault is a row that is there twice.
pub fn from_json(text: &str, period: &str) -> Result<Rows, String> {
    let sheet: Value = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
    let about = [
        ("kind", json!("sango-class-sheet")),
        ("version", json!(1)),
        ("simulated", json!(false)),
        ("release", json!(1)),
        ("period", json!(period)),
        ("country", json!("international")),
        ("area", Value::Null),
        ("module_band", json!("navigators")),
        ("module_version", json!("navigators-2")),
        ("indicators_version", json!(1)),
        ("national_route_taught", json!(false)),
    ];
    for (name, value) in &about {
        if sheet[name] != *value {
            return Err(format!("{name} is {}, not {value}", sheet[name]));
        }
    }
    let names = sheet.as_object().map_or(0, serde_json::Map::len);
    if names != about.len() + 2 {
        return Err(format!(
            "more than $schema, rows and {about:?} stands in {text}"
        ));
    }
    let mut rows = Rows::new();
    for row in sheet["rows"].as_array().ok_or("no rows")? {
        if row["level"] != "class" || row["area"] != Value::Null {
            return Err(format!("not a class without an area: {row}"));
        }
        let flags = row["flags"].as_array().ok_or("no flags")?;
        let cell = Cell {
            shown: word(&row["shown"]),
            exact: ["numerator", "denominator", "percent"].map(|name| word(&row[name])),
            band: word(&row["band"]),
            flags: flags.iter().map(word).collect::<Vec<_>>().join(" "),
        };
        let place = ["indicator", "dimension", "category"].map(|name| word(&row[name]));
        once(&mut rows, place, cell)?;
    }
    Ok(rows)
}

fn word(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn once(rows: &mut Rows, place: [String; 3], cell: Cell) -> Result<(), String> {
    match rows.insert(place.clone().into(), cell) {
        None => Ok(()),
        Some(_) => Err(format!("twice: {place:?}")),
    }
}

/// The indicators and their parts, in the preview's order.
pub const INDICATORS: [&str; 6] = [
    "7.1.4",
    "7.1.5",
    "7.1.5-knows-how-to-report",
    "7.1.5-confident",
    "7.1.5-safe",
    "7.1.5-not-classifiable",
];

/// Dimensions and categories, in the preview's order.
pub const CATEGORIES: [(&str, &str); 9] = [
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

/// What names this row.
pub fn place(indicator: &str, dimension: &str, category: &str) -> Place {
    (indicator.into(), dimension.into(), category.into())
}
