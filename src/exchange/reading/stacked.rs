//! Headings in two rows: indicators above, their breakdowns or periods below, or
//! periods above and indicators below. What stands above holds for the empty
//! cells to its right as well, which is how merged cells are read.

use super::grid::Record;
use super::{names, periods};

/// What a cell of such headings says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Indicator,
    Breakdown,
    Period,
    /// Something else.
    Other,
}

fn part(cell: &str, is_indicator: &dyn Fn(&str) -> bool) -> Part {
    if !names::wishes(cell).is_empty() {
        Part::Other
    } else if names::figure(cell, is_indicator).is_some() {
        Part::Indicator
    } else if periods::heading(cell).is_some() {
        Part::Period
    } else if names::is_breakdown(cell) {
        Part::Breakdown
    } else {
        Part::Other
    }
}

/// The two rows as one, written as headings in one row are; `None` where they
/// are not headings in two rows.
pub(super) fn as_one(
    above: &Record,
    below: &Record,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Option<Record> {
    let mut headings = Vec::new();
    let mut is_stacked = false;
    let mut group = "";
    for column in 0..above.len().max(below.len()) {
        let (upper, lower) = (above.field(column), below.field(column));
        if !upper.is_empty() {
            group = upper;
        }
        let parts = (part(group, is_indicator), part(lower, is_indicator));
        let stands_alone = parts.0 == Part::Other || !names::wishes(lower).is_empty();
        headings.push(if lower.is_empty() {
            upper.to_owned()
        } else if upper.is_empty() && stands_alone {
            lower.to_owned()
        } else {
            is_stacked = true;
            match parts {
                (Part::Indicator, Part::Breakdown | Part::Period) => format!("{group} [{lower}]"),
                (Part::Period, Part::Indicator) => format!("{lower} [{group}]"),
                _ => return None,
            }
        });
    }
    is_stacked.then(|| Record::of(above.line, &headings))
}
