//! The tidy table: one row a number, every row to be read alone. What CSV and workbook have in common.

use super::{Publication, Row};

/// The columns' names, in order.
pub(super) const COLUMNS: [&str; 18] = [
    "simulated",
    "release",
    "period",
    "country",
    "level",
    "area",
    "module_band",
    "module_version",
    "indicators_version",
    "indicator",
    "dimension",
    "category",
    "shown",
    "numerator",
    "denominator",
    "percent",
    "band",
    "flags",
];

/// What stands in one cell of the table.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value<'a> {
    /// A code.
    Text(&'a str),
    /// Several codes.
    Texts(String),
    /// A whole number.
    Whole(u32),
    /// A number to one decimal.
    Decimal(f64),
    /// Yes or no.
    Truth(bool),
    /// Nothing: hidden, or not stated. Never 0.
    Empty,
}

/// The cells of a row, in the order of [`COLUMNS`].
pub(super) fn cells<'a>(of: &'a Publication, row: &'a Row) -> [Value<'a>; COLUMNS.len()] {
    let text = |text: &'a Option<String>| text.as_deref().map_or(Value::Empty, Value::Text);
    let whole = |number: Option<u32>| number.map_or(Value::Empty, Value::Whole);
    [
        Value::Truth(of.simulated),
        Value::Whole(of.release.into()),
        Value::Text(&of.period),
        Value::Text(of.country.as_ref()),
        Value::Text(&row.level),
        text(&row.area),
        Value::Text(of.band.id()),
        Value::Text(of.module_version.as_ref()),
        Value::Whole(of.indicators_version),
        Value::Text(&row.indicator),
        Value::Text(&row.dimension),
        Value::Text(&row.category),
        Value::Text(&row.shown),
        whole(row.numerator),
        whole(row.denominator),
        row.percent.map_or(Value::Empty, Value::Decimal),
        text(&row.band),
        Value::Texts(row.flags.join(" ")),
    ]
}
