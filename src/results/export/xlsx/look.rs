//! How a workbook looks: the palette of assets/art/palette.md on white, and lines that run as the language does.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// Text.
const INK: u32 = 0x1B_21_40;
/// Softer text.
const INK_SOFT: u32 = 0x4A_50_6E;
/// Headings, heads of tables, bars.
pub(super) const SEA: u32 = 0x1D_5C_7F;
/// The ground of a warning.
const SUN: u32 = 0xFF_C9_3C;
/// Lines.
pub(super) const LINE: u32 = 0xC3_C7_D6;

/// The workbook's formats.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Whether the language runs from right to left.
    pub from_the_right: bool,
}

impl Look {
    /// What is read.
    pub fn text(self) -> Format {
        self.words(INK).set_text_wrap().set_align(FormatAlign::Top)
    }

    /// What stands back.
    pub fn soft(self) -> Format {
        self.text().set_font_color(INK_SOFT)
    }

    /// The sheet's title.
    pub fn title(self) -> Format {
        self.words(SEA)
            .set_font_size(20)
            .set_bold()
            .set_align(FormatAlign::VerticalCenter)
    }

    /// Over a part.
    pub fn heading(self) -> Format {
        self.words(SEA)
            .set_font_size(13)
            .set_bold()
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(SEA)
            .set_align(FormatAlign::Bottom)
    }

    /// A name beside its value.
    pub fn name(self) -> Format {
        self.text().set_bold()
    }

    /// That the numbers are made up.
    pub fn warning(self) -> Format {
        self.name()
            .set_background_color(SUN)
            .set_border(FormatBorder::Medium)
            .set_align(FormatAlign::VerticalCenter)
    }

    /// The head of a column of words.
    pub fn head(self) -> Format {
        self.words(0xFF_FF_FF)
            .set_bold()
            .set_background_color(SEA)
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
    }

    /// A cell of words.
    pub fn cell(self) -> Format {
        under(self.text())
    }

    /// Words of this colour. Said outright, since programs guess from a cell's first letter, which is often Latin.
    fn words(self, color: u32) -> Format {
        let format = Format::new().set_font_color(color);
        if self.from_the_right {
            format
                .set_reading_direction(2)
                .set_align(FormatAlign::Right)
        } else {
            format
        }
    }
}

/// The head of a column of numbers.
pub(super) fn number_head() -> Format {
    Format::new()
        .set_bold()
        .set_font_color(0xFF_FF_FF)
        .set_background_color(SEA)
        .set_align(FormatAlign::Right)
        .set_align(FormatAlign::VerticalCenter)
}

/// A cell of a whole number.
pub(super) fn number() -> Format {
    under(
        Format::new()
            .set_font_color(INK)
            .set_align(FormatAlign::Top),
    )
}

/// A per cent to one decimal.
pub(super) fn percent() -> Format {
    Format::new().set_num_format("0.0")
}

/// With a fine line below.
fn under(format: Format) -> Format {
    format
        .set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(LINE)
}

/// About how high a row of wrapped text is, in points: programs that open the file do not work it out for merged cells.
pub(super) fn height(text: &str, per_line: usize) -> f64 {
    let lines = text.chars().count().div_ceil(per_line.max(1)).max(1);
    15.0 * f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) + 3.0
}
