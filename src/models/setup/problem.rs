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

    /// The same with its table, row and column, in the language of the reader:
    /// for the page of another table.
    pub fn told(&self) -> String {
        let Ok(table) = super::table(&self.table) else {
            return self.to_string();
        };
        let (row, sentence) = (&self.key, &self.sentence);
        let title = t!("setup-title", table = table.name, title = table.name);
        match (row.is_empty(), self.column.as_str()) {
            (true, _) => t!("setup-problem", table = title, sentence = sentence),
            (false, "") => t!(
                "setup-problem-row",
                table = title,
                row = row,
                sentence = sentence
            ),
            (false, column) => t!(
                "setup-problem-cell",
                table = title,
                row = row,
                column = table.named(column),
                sentence = sentence
            ),
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
