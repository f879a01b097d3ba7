//! The third sheet: a chart of exact rates, of all measures of a class or of 7.1.4 by area, and beside it what it is drawn from.

use super::look::{self, Look};
use crate::results::export::grid::Grid;
use crate::results::export::say::{Figure, Say};
use crate::results::export::{Kind, Publication, Row};
use crate::results::indicators::Measure;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLine,
    ChartSolidFill, Worksheet, XlsxError,
};

/// One bar.
struct Bar {
    name: String,
    count: u32,
    of: u32,
    percent: f64,
}

pub(super) fn build(
    sheet: &mut Worksheet,
    of: &Publication,
    grid: &Grid,
    say: Say,
    look: Look,
) -> Result<(), XlsxError> {
    let name = say.text("ui-export-sheet-chart");
    sheet.set_name(name)?;
    sheet.set_screen_gridlines(false);
    sheet.set_print_fit_to_pages(1, 0);
    let title = match of.kind {
        Kind::ClassSheet => say.text("ui-export-glance").to_owned(),
        Kind::AreaTables => format!(
            "{} · {} · {}",
            Measure::Completed.id(),
            say.measure(Measure::Completed.id()),
            say.base(Measure::Completed.id())
        ),
    };
    sheet.set_row_height(0, 30)?;
    sheet.write_string_with_format(0, 0, &title, &look.title())?;
    let bars = bars(of, grid, say);
    if bars.is_empty() {
        sheet.set_column_width(0, 80)?;
        sheet.write_string_with_format(2, 0, say.text("ui-export-chart-none"), &look.text())?;
        return Ok(());
    }
    let first = match of.kind {
        Kind::ClassSheet => "ui-export-head-what",
        Kind::AreaTables => "ui-export-area",
    };
    let heads = [
        first,
        "ui-export-head-count",
        "ui-export-head-of",
        "ui-export-head-percent",
    ];
    let tall = (110 + 30 * u32::try_from(bars.len()).unwrap_or_default()).clamp(240, 1600);
    // The chart stands over its table, as long as that may be. A row is 20 pixels high.
    let top = 2 + tall.div_ceil(20) + 1;
    for (column, id) in (0u16..).zip(heads) {
        let (wide, head) = match column {
            0 => (50, look.head()),
            _ => (14, look::number_head()),
        };
        sheet.set_column_width(column, wide)?;
        sheet.write_string_with_format(top, column, say.text(id), &head)?;
    }
    sheet.set_row_height(top, 20)?;
    let (cell, number) = (look.cell(), look::number());
    let percent = look::number().set_num_format("0.0");
    let mut last = top;
    for bar in &bars {
        last += 1;
        sheet.write_string_with_format(last, 0, &bar.name, &cell)?;
        sheet.set_row_height(last, look::height(&bar.name, 46))?;
        sheet.write_number_with_format(last, 1, bar.count, &number)?;
        sheet.write_number_with_format(last, 2, bar.of, &number)?;
        sheet.write_number_with_format(last, 3, bar.percent, &percent)?;
    }
    let mut chart = draw(name, (top + 1, last), &title, say, look.from_the_right);
    chart.set_width(660).set_height(tall);
    sheet.insert_chart(2, 0, &chart)?;
    Ok(())
}

/// Exact rates only: a bar for a band would say what is not known.
fn bars(all: &Publication, grid: &Grid, say: Say) -> Vec<Bar> {
    let bar = |name: String, figure: Figure| match figure {
        Figure::Exact {
            count,
            of,
            percent: Some(percent),
        } => Some(Bar {
            name,
            count,
            of,
            percent,
        }),
        _ => None,
    };
    match all.kind {
        Kind::ClassSheet => {
            let place = grid.places.first().copied();
            let measures = grid.measures.iter().copied();
            let of = |measure| {
                let row = grid.total(place?, measure)?;
                let name = format!("{} · {}", say.number(measure), say.measure(measure));
                bar(name, Figure::of(row))
            };
            measures.filter_map(of).collect()
        }
        Kind::AreaTables => {
            let Some(level) = compared(grid) else {
                return Vec::new();
            };
            let of = |place: (_, Option<&str>)| {
                let row = grid.total((level, place.1), Measure::Completed.id())?;
                let name = match place.1 {
                    Some(code) => all.area_name(code).to_owned(),
                    None => say.level(level).to_owned(),
                };
                bar(name, Figure::of(row))
            };
            grid.at(level).into_iter().filter_map(of).collect()
        }
    }
}

/// The highest level that compares areas; that of the whole country where there is no other.
fn compared<'a>(grid: &Grid<'a>) -> Option<&'a str> {
    let below = grid
        .places
        .iter()
        .find(|(level, area)| *level != Row::COUNTRY && area.is_some());
    below.or(grid.places.first()).map(|(level, _)| *level)
}

fn draw(
    sheet: &str,
    (first, last): (u32, u32),
    title: &str,
    say: Say,
    from_the_right: bool,
) -> Chart {
    let mut chart = Chart::new_bar();
    let line = |color| {
        let mut line = ChartLine::new();
        line.set_color(color).set_width(0.75);
        line
    };
    let mut font = ChartFont::new();
    font.set_size(9);
    let mut heading = ChartFont::new();
    heading
        .set_size(12)
        .set_bold()
        .set_right_to_left(from_the_right);
    chart.title().set_name(title).set_font(&heading);
    chart.set_alt_text(title);
    chart.legend().set_hidden();
    chart
        .add_series()
        .set_name(say.text("ui-export-head-percent"))
        .set_categories((sheet, first, 0, last, 0))
        .set_values((sheet, first, 3, last, 3))
        .set_gap(60)
        .set_format(
            ChartFormat::new()
                .set_solid_fill(ChartSolidFill::new().set_color(look::SEA))
                .set_border(&line(look::SEA)),
        )
        .set_data_label(
            ChartDataLabel::new()
                .show_value()
                .set_num_format("0.0")
                .set_font(&font),
        );
    // Of bars, the writer calls what lies the x axis. The first row on top, as in the table.
    chart.y_axis().set_reverse().set_font(&font);
    chart
        .x_axis()
        .set_min(0)
        .set_max(100)
        .set_major_unit(20)
        .set_num_format("0")
        .set_font(&font)
        .set_major_gridlines_line(&line(look::LINE))
        .set_label_position(ChartAxisLabelPosition::High);
    if from_the_right {
        chart.x_axis().set_reverse();
    }
    chart
}
