//! How much of what was expected has come, and how much of it in time.

use chrono::NaiveDate;

use super::standing::{Stand, Standing};
use super::table::{Cell, Column};
use crate::ledger::Period;

/// Counts of expected reports, each area, form and period once. A report that
/// nobody had to write does not count, so no share passes 100 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// Of periods that have ended.
    pub expected: i64,
    /// Of these, the approved ones.
    pub approved: i64,
    /// Of these, those handed in or past their due day: whether they came in
    /// time is known. Reports brought in from files are not among them.
    pub judged: i64,
    /// Of these, those first handed in by the due day.
    pub on_time: i64,
}

impl Rate {
    /// Counts one more report.
    pub fn count(&mut self, standing: &Standing, period: Period, today: NaiveDate) {
        if !standing.is_asked || today <= period.last_day() {
            return;
        }
        self.expected += 1;
        self.approved += i64::from(standing.stand == Stand::Approved);
        let is_known = standing.handed_in.is_some() || today > standing.due;
        if is_known && !standing.is_from_file {
            self.judged += 1;
            let in_time = standing.handed_in.is_some_and(|day| day <= standing.due);
            self.on_time += i64::from(in_time);
        }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            approved: self.approved + other.approved,
            judged: self.judged + other.judged,
            on_time: self.on_time + other.on_time,
        }
    }

    /// "39 %"; rounded down, so that only all of them are 100 %.
    pub fn approved_percent(&self) -> Option<i64> {
        percent(self.approved, self.expected)
    }

    /// The same for those in time.
    pub fn on_time_percent(&self) -> Option<i64> {
        percent(self.on_time, self.judged)
    }

    /// The columns of a table that shows it.
    pub fn columns() -> [Column; 6] {
        [
            Column::number("approved", t!("entry-rate-approved")),
            Column::number("expected", t!("entry-rate-expected")),
            Column::number("approved_percent", t!("entry-rate-approved-percent")),
            Column::number("on_time", t!("entry-rate-on-time")),
            Column::number("judged", t!("entry-rate-judged")),
            Column::number("on_time_percent", t!("entry-rate-on-time-percent")),
        ]
    }

    /// Its cells under these columns.
    pub fn cells(&self) -> [Cell; 6] {
        let share = |percent: Option<i64>| percent.map_or_else(Cell::default, Cell::count);
        [
            Cell::count(self.approved),
            Cell::count(self.expected),
            share(self.approved_percent()),
            Cell::count(self.on_time),
            Cell::count(self.judged),
            share(self.on_time_percent()),
        ]
    }
}

fn percent(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| part * 100 / whole)
}
