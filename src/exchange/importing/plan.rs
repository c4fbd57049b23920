//! What a file's figures would change, kept small: a file has a million of them.

use std::ops::Range;

use super::preview::{Counts, Problem};
use crate::ledger::{Amount, Value};
use crate::models::form::Field;
use crate::models::report::{Entry, Report};
use crate::models::report_change::Key;
use crate::models::report_import::Arrival;

/// Where a figure stands in the file: line from 1, column from 0.
pub type At = (u32, u32);

/// What the file says of one line of a report; what few of them have stands
/// apart: see [`Plan::entry`].
#[derive(Clone, Copy)]
pub struct Cell {
    /// Which line of its form.
    pub field: Field,
    /// Where it stands in the file.
    pub at: At,
    /// Its report, by the order in which the file names them.
    pub(super) report: u32,
    /// Its place in [`Plan::said`], from 1; 0 for a plain number.
    pub(super) said: u32,
    /// The number, in ten-thousandths.
    pub(super) units: i64,
}

/// A report that the file fills in.
pub struct Wanted {
    /// Which report.
    pub key: Key,
    /// The report as it stands, if it was begun.
    pub report: Option<Report>,
    /// Its cells that differ from what stands there: see [`Plan::changes`].
    pub(super) cells: Range<usize>,
}

/// Everything that a file asks for.
#[derive(Default)]
pub struct Plan {
    /// The reports, by form, period and area.
    pub reports: Vec<Wanted>,
    /// How many figures of each kind.
    pub counts: Counts,
    /// What cannot be taken, as many as were asked for.
    pub problems: Vec<Problem>,
    /// What only adds up others, as many.
    pub totals: Vec<Problem>,
    pub(super) cells: Vec<Cell>,
    /// What stands in cells that are more, or less, than a plain number.
    pub(super) said: Vec<Option<Entry>>,
}

impl Plan {
    /// The cells of a report that differ from what stands there, by line.
    pub fn changes(&self, wanted: &Wanted) -> &[Cell] {
        &self.cells[wanted.cells.clone()]
    }

    /// The figure of a cell with all that belongs to it; nothing where a
    /// figure is to be taken out.
    pub fn entry(&self, cell: &Cell) -> Option<Entry> {
        match cell.said.checked_sub(1) {
            Some(place) => self.said[place as usize].clone(),
            None => Some(plain(Amount::from_units(cell.units))),
        }
    }

    /// The reports as they are to be filled in.
    pub fn arrivals(mut self) -> impl Iterator<Item = Arrival> {
        let reports = std::mem::take(&mut self.reports);
        reports.into_iter().map(move |wanted| Arrival {
            key: wanted.key,
            seen: Some(wanted.report.map_or(0, |report| report.version)),
            changes: self
                .changes(&wanted)
                .iter()
                .map(|cell| (cell.field, self.entry(cell)))
                .collect(),
        })
    }
}

/// A number that nothing else is said of.
pub(super) fn plain(amount: Amount) -> Entry {
    Entry {
        value: Value::number(amount),
        day: None,
        source_id: None,
        note: String::new(),
        is_copied: false,
    }
}
