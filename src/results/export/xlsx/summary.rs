//! The first sheet: what this is, what it is about, whether it is real, and what its numbers mean.

use super::look::{Look, height};
use crate::results::export::Publication;
use crate::results::export::grid::Grid;
use crate::results::export::say::Say;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Characters on a line of a merged row, and of the second column.
const WHOLE_LINE: usize = 105;
const VALUE_LINE: usize = 72;

pub(super) fn build(
    sheet: &mut Worksheet,
    of: &Publication,
    grid: &Grid,
    say: Say,
    look: Look,
) -> Result<(), XlsxError> {
    sheet.set_name(say.text("ui-export-sheet-summary"))?;
    sheet.set_screen_gridlines(false);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 34)?;
    sheet.set_column_width(1, 70)?;
    let mut page = Page {
        sheet,
        look,
        row: 0,
    };
    page.across(say.kind(of.kind), &look.title(), 30.0)?;
    page.wrapped(say.what(of.kind), &look.soft())?;
    page.skip();
    if of.simulated {
        let warning = format!(
            "{} · {}",
            say.text("ui-export-simulated"),
            say.text("ui-export-simulated-says")
        );
        page.across(&warning, &look.warning(), 42.0)?;
        page.skip();
    }
    for (name, value) in say.about(of) {
        page.pair(name, &value)?;
    }
    page.heading(say.text("ui-export-define"))?;
    for measure in grid.measures.iter().copied() {
        let name = format!("{} · {}", say.number(measure), say.measure(measure));
        page.pair(&name, say.definition(measure))?;
    }
    page.wrapped(say.text("ui-export-define-cutoffs"), &look.soft())?;
    page.heading(say.text("ui-export-read"))?;
    page.wrapped(say.text("ui-export-hidden-why"), &look.text())?;
    page.wrapped(say.text("ui-export-data-says"), &look.text())?;
    let mut said = Vec::new();
    for measure in &grid.measures {
        for flag in grid.flags(measure) {
            if !said.contains(&flag) {
                page.pair(flag, say.flag(flag))?;
                said.push(flag);
            }
        }
    }
    Ok(())
}

/// Where the next row goes.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    look: Look,
    row: u32,
}

impl Page<'_> {
    fn skip(&mut self) {
        self.row += 1;
    }

    fn across(
        &mut self,
        text: &str,
        format: &rust_xlsxwriter::Format,
        height: f64,
    ) -> Result<(), XlsxError> {
        self.sheet
            .merge_range(self.row, 0, self.row, 1, text, format)?;
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(())
    }

    fn wrapped(&mut self, text: &str, format: &rust_xlsxwriter::Format) -> Result<(), XlsxError> {
        self.across(text, format, height(text, WHOLE_LINE))
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.skip();
        self.across(text, &self.look.heading(), 22.0)
    }

    fn pair(&mut self, name: &str, value: &str) -> Result<(), XlsxError> {
        self.sheet
            .write_string_with_format(self.row, 0, name, &self.look.name())?;
        self.sheet
            .write_string_with_format(self.row, 1, value, &self.look.text())?;
        let height = height(value, VALUE_LINE).max(height(name, 30));
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(())
    }
}
