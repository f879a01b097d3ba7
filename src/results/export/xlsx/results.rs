//! The second sheet: every number as people read it, with its words: of a class by group, of areas by place.

use super::look::{self, Look};
use crate::results::export::grid::{Grid, Place, Who, is_total};
use crate::results::export::say::{Figure, Say};
use crate::results::export::{Kind, Publication};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// How wide the names of rows and the columns of numbers are, in characters.
const NAMES: u16 = 34;
const NUMBERS: u16 = 22;

pub(super) fn build(
    sheet: &mut Worksheet,
    of: &Publication,
    grid: &Grid,
    say: Say,
    look: Look,
) -> Result<(), XlsxError> {
    sheet.set_name(say.text("ui-export-sheet-results"))?;
    sheet.set_screen_gridlines(false);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, NAMES)?;
    let head = look.head();
    let first = match of.kind {
        Kind::ClassSheet => say.text("ui-export-who"),
        Kind::AreaTables => say.text("ui-export-area"),
    };
    sheet.write_string_with_format(0, 0, first, &head)?;
    let mut high = 20.0_f64;
    for (column, &measure) in (1u16..).zip(&grid.measures) {
        let name = format!(
            "{} · {} ({})",
            say.number(measure),
            say.measure(measure),
            say.base(measure)
        );
        sheet.set_column_width(column, NUMBERS)?;
        sheet.write_string_with_format(0, column, &name, &head)?;
        high = high.max(look::height(&name, usize::from(NUMBERS) - 4));
    }
    sheet.set_row_height(0, high)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    let mut table = Table {
        sheet,
        grid,
        say,
        look,
        row: 1,
    };
    match of.kind {
        Kind::ClassSheet => table.class(),
        Kind::AreaTables => table.areas(of),
    }
}

struct Table<'a, 'b> {
    sheet: &'a mut Worksheet,
    grid: &'b Grid<'b>,
    say: Say<'b>,
    look: Look,
    row: u32,
}

impl<'b> Table<'_, 'b> {
    /// A row a group, under the headings of what sets them apart.
    fn class(&mut self) -> Result<(), XlsxError> {
        let Some(place) = self.grid.places.first().copied() else {
            return Ok(());
        };
        for (dimension, groups) in self.grid.dimensions() {
            if !groups.iter().copied().any(is_total) {
                self.heading(self.say.dimension(dimension))?;
            }
            for who in groups {
                self.line(self.say.category(who.0, who.1), place, who)?;
            }
        }
        Ok(())
    }

    /// A row a place, level after level: the numbers of all there.
    fn areas(&mut self, of: &'b Publication) -> Result<(), XlsxError> {
        let Some(all) = self.grid.groups.iter().copied().find(|who| is_total(*who)) else {
            return Ok(());
        };
        for &level in &self.grid.levels {
            let places = self.grid.at(level);
            let named = places.iter().any(|place| place.1.is_some());
            if named {
                self.heading(self.say.level(level))?;
            }
            for place in places {
                let name = match place.1 {
                    Some(code) => of.area_name(code),
                    None => self.say.level(level),
                };
                self.line(name, place, all)?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        let last = u16::try_from(self.grid.measures.len()).unwrap_or(u16::MAX);
        let heading = self.look.heading();
        self.sheet
            .write_string_with_format(self.row, 0, text, &heading)?;
        for column in 1..=last {
            self.sheet.write_blank(self.row, column, &heading)?;
        }
        self.sheet.set_row_height(self.row, 24)?;
        self.row += 1;
        Ok(())
    }

    fn line(&mut self, name: &str, place: Place<'b>, who: Who<'b>) -> Result<(), XlsxError> {
        let cell = self.look.cell();
        self.sheet
            .write_string_with_format(self.row, 0, name, &cell)?;
        for (column, &measure) in (1u16..).zip(&self.grid.measures) {
            let figure = self.grid.row(place, measure, who).map(Figure::of);
            let text = figure
                .map(|figure| self.say.figure(figure))
                .unwrap_or_default();
            self.sheet
                .write_string_with_format(self.row, column, &text, &cell)?;
        }
        self.sheet
            .set_row_height(self.row, look::height(name, usize::from(NAMES) - 2))?;
        self.row += 1;
        Ok(())
    }
}
