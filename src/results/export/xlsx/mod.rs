//! XLSX for teachers and offices: a summary in words, the numbers as people read them, a chart, and the table of the CSV.
//!
//! The writer of workbooks is large, so it comes with the feature `exchange` only, and no child's page carries it. A workbook says
//! nothing about when or by whom it was made, and the same publication always comes to the same bytes.

#[cfg(feature = "exchange")]
mod chart;
#[cfg(feature = "exchange")]
mod data;
#[cfg(feature = "exchange")]
mod look;
#[cfg(feature = "exchange")]
mod results;
#[cfg(feature = "exchange")]
mod summary;

use super::{Format, Publication, Words};

/// The format `xlsx`.
pub(super) struct Xlsx;

impl Format for Xlsx {
    fn name(&self) -> &'static str {
        "xlsx"
    }

    fn extension(&self) -> &'static str {
        "xlsx"
    }

    fn mime(&self) -> &'static str {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }

    fn is_here(&self) -> bool {
        cfg!(feature = "exchange")
    }

    #[cfg(not(feature = "exchange"))]
    fn write(&self, _: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        Err("this build carries no writer of workbooks (feature `exchange`)".to_owned())
    }

    #[cfg(feature = "exchange")]
    fn write(&self, publication: &Publication, words: &[Words]) -> Result<Vec<u8>, String> {
        match words.first() {
            Some(words) => workbook(publication, words).map_err(|error| error.to_string()),
            None => Err("a workbook for people needs the words of a language".to_owned()),
        }
    }
}

#[cfg(feature = "exchange")]
fn workbook(
    publication: &Publication,
    words: &Words,
) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    use super::grid::Grid;
    use super::say::Say;
    use crate::locale::Direction;
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

    let say = Say::new(words, publication);
    let grid = Grid::of(publication);
    let mut book = Workbook::new();
    // Every workbook claims the same day, so that none tells its own.
    let never = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new()
        .set_author("Sango")
        .set_title(format!("Sango · {}", say.kind(publication.kind)))
        .set_creation_datetime(&never);
    book.set_properties(&properties);

    let from_the_right = words.direction() == Direction::RightToLeft;
    let look = look::Look { from_the_right };
    summary::build(book.add_worksheet(), publication, &grid, say, look)?;
    results::build(book.add_worksheet(), publication, &grid, say, look)?;
    chart::build(book.add_worksheet(), publication, &grid, say, look)?;
    data::build(book.add_worksheet(), publication, say)?;
    for sheet in book.worksheets_mut() {
        sheet.set_right_to_left(from_the_right);
        sheet.set_paper_size(9);
        if publication.simulated {
            sheet.set_header(format!("&C&B{}", say.text("ui-export-simulated")));
        }
    }
    book.save_to_buffer()
}
