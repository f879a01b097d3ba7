//! A class sheet as a reader of it knows it: in the teacher's preview, as CSV and as JSON. Nothing here uses the game's own code for
//! it, so that a fault there cannot hide itself.

use serde_json::{Value, json};

use crate::Step;
use crate::find::Control;
use crate::stage::Stage;

/// How a number is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shown {
    /// A count, of how many, and the per cent.
    Exact(u32, u32, f64),
    /// Only a range of per cents.
    Band(&'static str),
    /// Nothing.
    Hidden,
}

/// One number of the sheet.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    /// As the files call it: `7.1.4`.
    pub indicator: &'static str,
    /// `total`, `age` or `sex`.
    pub dimension: &'static str,
    /// The group: `all`, `9-12`, `female`.
    pub category: &'static str,
    /// What is to be read there.
    pub shown: Shown,
}

impl Number {
    /// As a line of the preview: group and number.
    fn in_words(&self, stage: &Stage) -> [String; 2] {
        let text = |id: &str| stage.words.text(id, &[]);
        let group = text(match (self.dimension, self.category) {
            ("total", _) => "ui-teacher-all",
            ("age", "5-8") => "ui-teacher-age-5-8",
            ("age", "9-12") => "ui-teacher-age-9-12",
            ("age", "13-17") => "ui-teacher-age-13-17",
            ("age", "18+") => "ui-teacher-age-18",
            ("age", _) => "ui-teacher-age-not-stated",
            (_, "female") => "ui-teacher-girls",
            (_, "male") => "ui-teacher-boys",
            _ => "ui-teacher-sex-not-stated",
        });
        let number = match self.shown {
            Shown::Exact(part, of, percent) => {
                let values = [
                    ("numerator", part.into()),
                    ("denominator", of.into()),
                    ("percent", percent.into()),
                ];
                stage.words.text("ui-teacher-exact", &values)
            }
            Shown::Band(band) => {
                let (low, high) = band.split_once('-').unwrap_or_default();
                let whole = |text: &str| text.parse::<u32>().unwrap_or_default().into();
                let values = [("low", whole(low)), ("high", whole(high))];
                stage.words.text("ui-teacher-between", &values)
            }
            Shown::Hidden => text("ui-teacher-hidden"),
        };
        [group, number]
    }

    /// What shows of it: the word, numerator, denominator, per cent, band; empty where there is nothing.
    fn cells(&self) -> [String; 5] {
        let empty = String::new;
        match self.shown {
            Shown::Exact(part, of, percent) => [
                "exact".into(),
                part.to_string(),
                of.to_string(),
                format!("{percent:.1}"),
                empty(),
            ],
            Shown::Band(band) => ["band".into(), empty(), empty(), empty(), band.into()],
            Shown::Hidden => ["hidden".into(), empty(), empty(), empty(), empty()],
        }
    }
}

fn differ(what: &str, expected: &[Vec<String>], found: &[Vec<String>]) -> Step {
    if expected == found {
        return Ok(());
    }
    let lines = expected.len().max(found.len());
    let wrong: Vec<String> = (0..lines)
        .filter(|at| expected.get(*at) != found.get(*at))
        .map(|at| {
            format!(
                "{at}: worked out {:?}, found {:?}",
                expected.get(at),
                found.get(at)
            )
        })
        .collect();
    Err(format!("{what}:\n{}", wrong.join("\n")))
}

/// The preview on the screen shows exactly these, in order.
pub fn previewed(stage: &Stage, numbers: &[Number]) -> Step {
    stage.see("cell", "*")?;
    let words = numbers.iter().map(|number| number.in_words(stage).to_vec());
    let cells: Vec<String> = stage
        .all()?
        .iter()
        .filter(|it: &&Control| it.role == "cell")
        .map(|it| it.name.clone())
        .collect();
    let rows: Vec<Vec<String>> = cells.chunks(2).map(<[String]>::to_vec).collect();
    // The preview goes measure by measure, as the list does.
    differ("the preview", &words.collect::<Vec<_>>(), &rows)
}

const HEADS: &str = "release,period,country,area,module_band,module_version,indicators_version,indicator,dimension,category,shown,numerator,denominator,percent,band,flags";

/// The CSV holds exactly these, for an international class without an area, in any order of rows.
pub fn is_csv(text: &str, period: &str, numbers: &[Number]) -> Step {
    let mut lines = text.lines();
    if lines.next() != Some(HEADS) {
        return Err(format!("the CSV begins otherwise:\n{text}"));
    }
    let mut found: Vec<Vec<String>> = lines
        .map(|line| line.split(',').map(str::to_string).collect())
        .collect();
    let row = |number: &Number| -> Vec<String> {
        let about = [
            "1",
            period,
            "international",
            "",
            "navigators",
            "navigators-1",
            "1",
        ];
        let what = [number.indicator, number.dimension, number.category];
        let flags = if number.indicator == "7.1.4" {
            ""
        } else {
            "national-route-not-taught"
        };
        let mut row: Vec<String> = about.into_iter().chain(what).map(str::to_string).collect();
        row.extend(number.cells());
        row.push(flags.to_string());
        row
    };
    let mut expected: Vec<Vec<String>> = numbers.iter().map(row).collect();
    expected.sort();
    found.sort();
    differ("the CSV", &expected, &found)
}

/// The JSON says the same.
pub fn is_json(text: &str, period: &str, numbers: &[Number]) -> Step {
    let found: Value = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
    let about = [
        ("kind", json!("sango-class-sheet")),
        ("version", json!(1)),
        ("release", json!(1)),
        ("period", json!(period)),
        ("country", json!("international")),
        ("area", Value::Null),
        ("module_band", json!("navigators")),
        ("module_version", json!("navigators-1")),
        ("indicators_version", json!(1)),
        ("national_route_taught", json!(false)),
    ];
    for (key, value) in &about {
        if found[key] != *value {
            return Err(format!(
                "the JSON's {key} should be {value}, not {}",
                found[key]
            ));
        }
    }
    let keys = found.as_object().map_or(0, serde_json::Map::len);
    if keys != about.len() + 2 {
        return Err(format!(
            "the JSON says more than $schema, rows and {about:?}: {text}"
        ));
    }
    let of_row = |row: &Value| -> Vec<String> {
        let word = |key: &str| match &row[key] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            Value::Number(number) if key == "percent" => {
                format!("{:.1}", number.as_f64().unwrap_or(-1.0))
            }
            other => other.to_string(),
        };
        [
            "indicator",
            "dimension",
            "category",
            "shown",
            "numerator",
            "denominator",
            "percent",
            "band",
        ]
        .map(word)
        .to_vec()
    };
    let rows = found["rows"].as_array().cloned().unwrap_or_default();
    let mut found: Vec<Vec<String>> = rows.iter().map(of_row).collect();
    let row = |number: &Number| -> Vec<String> {
        let what = [number.indicator, number.dimension, number.category].map(str::to_string);
        what.into_iter().chain(number.cells()).collect()
    };
    let mut expected: Vec<Vec<String>> = numbers.iter().map(row).collect();
    expected.sort();
    found.sort();
    differ("the JSON", &expected, &found)
}
