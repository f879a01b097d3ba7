//! The class sheet in the teacher's preview, as words on the screen.

use crate::Step;
use crate::sheet::{CATEGORIES, Cell, INDICATORS, Rows, place};
use crate::stage::Stage;

/// The preview on the screen shows exactly these, measure by measure.
pub fn shows(stage: &Stage, sheet: &Rows) -> Step {
    stage.see("cell", "*")?;
    let cells = stage.all()?.into_iter().filter(|it| it.role == "cell");
    let cells: Vec<String> = cells.map(|it| it.name).collect();
    let mut expected = Vec::new();
    for indicator in INDICATORS {
        for (dimension, category) in CATEGORIES {
            let cell = &sheet[&place(indicator, dimension, category)];
            expected.extend([group(stage, dimension, category), number(stage, cell)]);
        }
    }
    differ("the preview", &expected, &cells)
}

fn group(stage: &Stage, dimension: &str, category: &str) -> String {
    let id = match (dimension, category) {
        ("total", _) => "ui-teacher-all",
        ("age", "5-8") => "ui-teacher-age-5-8",
        ("age", "9-12") => "ui-teacher-age-9-12",
        ("age", "13-17") => "ui-teacher-age-13-17",
        ("age", "18+") => "ui-teacher-age-18",
        ("age", _) => "ui-teacher-age-not-stated",
        (_, "female") => "ui-teacher-girls",
        (_, "male") => "ui-teacher-boys",
        _ => "ui-teacher-sex-not-stated",
    };
    stage.words.text(id, &[])
}

fn number(stage: &Stage, cell: &Cell) -> String {
    let value = |text: &str| text.parse::<f64>().unwrap_or_default().into();
    match cell.shown.as_str() {
        "exact" => {
            let names = ["numerator", "denominator", "percent"];
            let of = |at: usize| (names[at], value(&cell.exact[at]));
            stage.words.text("ui-teacher-exact", &[of(0), of(1), of(2)])
        }
        "band" => {
            let (low, high) = cell.band.split_once('-').unwrap_or_default();
            let values = [("low", value(low)), ("high", value(high))];
            stage.words.text("ui-teacher-between", &values)
        }
        _ => stage.words.text("ui-teacher-hidden", &[]),
    }
}

/// Fails with every place where two lists differ.
pub fn differ<T: PartialEq + std::fmt::Debug>(what: &str, expected: &[T], found: &[T]) -> Step {
    if expected == found {
        return Ok(());
    }
    let wrong: Vec<String> = (0..expected.len().max(found.len()))
        .filter(|at| expected.get(*at) != found.get(*at))
        .map(|at| {
            let (expected, found) = (expected.get(at), found.get(at));
            format!("{at}: worked out {expected:?}, found {found:?}")
        })
        .collect();
    Err(format!("{what}:\n{}", wrong.join("\n")))
}

/// A file's rows are exactly these.
pub fn same(what: &str, expected: &Rows, found: Result<Rows, String>) -> Step {
    let list = |rows: &Rows| -> Vec<_> { rows.clone().into_iter().collect() };
    differ(what, &list(expected), &list(&found?))
}
