//! Coverage: completed, of all students of an area, as the official enrolment counts them. Only this is the national 7.1.4.

use super::official::Official;
use super::tree::AreaNode;
use crate::ids::Band;
use crate::results::disclosure::{Cell, Shown};
use crate::results::export::Row;
use crate::results::indicators::{Category, Measure};

/// The indicator's name in exports.
pub const COVERAGE: &str = "7.1.4-coverage";

/// The rows of coverage of one area. Exact only where the count of those who completed is shown exactly already, so that it
/// gives away nothing that is not public; else hidden. The official enrolment knows no disability. Categories in which it
/// counts nobody have no row.
///
/// `doubtful` gets the categories in which more completed than there are students, which are hidden: children of other ages in
/// a band's classes, or an enrolment of another year.
pub(super) fn rows(
    node: &AreaNode,
    cells: &[Cell],
    band: Band,
    official: &Official,
    doubtful: &mut dyn FnMut(Category),
) -> Vec<Row> {
    let mut rows = Vec::new();
    for cell in cells
        .iter()
        .filter(|cell| cell.measure == Measure::Completed)
    {
        let students = official.students(node.code.as_deref(), band, cell.category);
        if students == 0 {
            continue;
        }
        let shown = match cell.shown {
            Shown::Exact { numerator, .. } if numerator <= students => Shown::Exact {
                numerator,
                denominator: students,
            },
            Shown::Exact { .. } => {
                doubtful(cell.category);
                Shown::Hidden
            }
            Shown::Band { .. } | Shown::Hidden => Shown::Hidden,
        };
        let mut row = Row::new(
            &node.level,
            node.code.clone(),
            &Cell { shown, ..*cell },
            Vec::new(),
        );
        row.indicator = COVERAGE.to_owned();
        rows.push(row);
    }
    rows
}
