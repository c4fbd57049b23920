//! Where the table begins and what its columns mean.

use super::File;
use crate::error::{Error, Result};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The code of the area.
    Area,
    /// The name of the area.
    AreaName,
    /// The code of the indicator.
    Indicator,
    /// The name of the indicator.
    IndicatorName,
    /// The period.
    Period,
    /// The first day of the period.
    Start,
    /// The last day of the period.
    End,
    /// The code of the breakdown; empty is the total.
    Breakdown,
    /// `number`, `unavailable` or `inapplicable`.
    Status,
    /// The figure.
    Value,
    /// The exact day on which the figure was true.
    Day,
    /// The code of the source.
    Source,
    /// A note.
    Note,
    /// How many answers are behind a score.
    Answers,
    /// Not read.
    Ignored,
    /// In wide files: figures of this indicator, one a row.
    Figure {
        /// The indicator's code.
        indicator: String,
        /// The breakdown's code; empty is the total.
        breakdown: String,
    },
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it, if anything.
    pub heading: String,
    /// Its HXL tag, if it has one.
    pub tag: String,
    /// What it holds.
    pub role: Role,
}

/// The columns of a file and where its data begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The line with the headings, or with the tags where there is nothing else.
    pub line: usize,
    /// The last line of the head: data follow after it.
    pub last_line: usize,
}

impl Header {
    /// Looks for the head in the first rows of the file. `is_indicator` says
    /// whether a text is an indicator's code.
    pub fn find(_file: &File, _is_indicator: &dyn Fn(&str) -> bool) -> Result<Self> {
        Err(Error::Internal("not written yet".into()))
    }

    /// Gives a column, from 0, the role that a person chose for it, and takes
    /// that role from any other column.
    pub fn assign(&mut self, _column: usize, _role: Role) {}

    /// The column, from 0, that has this role.
    pub fn column_of(&self, role: &Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == *role)
    }

    /// Whether the table is wide: a column for each indicator.
    pub fn is_wide(&self) -> bool {
        let is_figure = |column: &Column| matches!(column.role, Role::Figure { .. });
        self.columns.iter().any(is_figure)
    }

    /// Whether the columns suffice to read figures; a sentence that names the
    /// missing ones, if not.
    pub fn check(&self) -> Result<()> {
        Err(Error::Internal("not written yet".into()))
    }
}
