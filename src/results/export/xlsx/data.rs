//! The last sheet: the very table of the CSV, column for column and row for row.

use super::look::{Look, percent};
use crate::results::export::Publication;
use crate::results::export::say::Say;
use crate::results::export::tidy::{COLUMNS, Value, cells};
use rust_xlsxwriter::{IgnoreError, Worksheet, XlsxError};

/// How wide each column is, in characters.
const WIDTHS: [f64; COLUMNS.len()] = [
    11.0, 9.0, 10.0, 14.0, 10.0, 12.0, 14.0, 16.0, 18.0, 27.0, 12.0, 13.0, 9.0, 12.0, 13.0, 10.0,
    9.0, 42.0,
];

pub(super) fn build(sheet: &mut Worksheet, of: &Publication, say: Say) -> Result<(), XlsxError> {
    sheet.set_name(say.text("ui-export-sheet-data"))?;
    // Codes run from left to right in every language.
    let latin = Look {
        from_the_right: false,
    };
    let (head, decimal) = (latin.head(), percent());
    for (column, (name, width)) in (0u16..).zip(COLUMNS.iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, *name, &head)?;
    }
    let mut last = 0;
    for (row, written) in (1u32..).zip(&of.rows) {
        for (column, value) in (0u16..).zip(cells(of, written)) {
            match value {
                Value::Text(text) => sheet.write_string(row, column, text)?,
                Value::Texts(text) if text.is_empty() => sheet,
                Value::Texts(text) => sheet.write_string(row, column, text)?,
                Value::Whole(number) => sheet.write_number(row, column, number)?,
                Value::Decimal(number) => {
                    sheet.write_number_with_format(row, column, number, &decimal)?
                }
                // As text: the programs that open it show truth each in its own way, one of them as 0.
                Value::Truth(truth) => sheet.write_string(row, column, truth.to_string())?,
                Value::Empty => sheet,
            };
        }
        last = row;
    }
    let end = u16::try_from(COLUMNS.len() - 1).unwrap_or_default();
    sheet.autofilter(0, 0, last, end)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_row_height(0, 20)?;
    // Periods and areas are codes, however much they look like numbers.
    sheet.ignore_error_range(0, 0, last, end, IgnoreError::NumberStoredAsText)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}
