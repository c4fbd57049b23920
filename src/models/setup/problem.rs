//! What stands in the way of a setup.

use std::fmt;

use super::table::{Row, Table};

/// One thing that is wrong with a row, and how to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the table.
    pub table: String,
    /// The row's key, as [`Table::key`] gives it; empty for the whole table.
    pub key: String,
    /// Where the row was read, as "areas.csv, row 7"; empty when it is from
    /// no file.
    pub place: String,
    /// Name of the column; empty for the whole row.
    pub column: String,
    /// What is wrong, and what would be right.
    pub sentence: String,
}

impl Problem {
    pub(super) fn new(table: &Table, row: &Row, column: &str, sentence: impl Into<String>) -> Self {
        Self {
            table: table.name.to_owned(),
            key: table.key(row),
            place: row.place.clone(),
            column: column.to_owned(),
            sentence: sentence.into(),
        }
    }
}

impl fmt::Display for Problem {
    /// One line: `areas.csv, row 7, parent: There is no area "X".`
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.place.is_empty(), self.key.is_empty()) {
            (false, true) => out.write_str(&self.place)?,
            (false, false) => write!(out, "{} ({})", self.place, self.key)?,
            (true, true) => out.write_str(&self.table)?,
            (true, false) => write!(out, "{} {}", self.table, self.key)?,
        }
        if !self.column.is_empty() {
            write!(out, ", {}", self.column)?;
        }
        write!(out, ": {}", self.sentence)
    }
}
