//! One figure after the other, whatever the file's shape.

use super::{File, Header};
use crate::error::{Error, Result};

/// One figure as the file has it: every part as it was written, empty where
/// the file has nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum<'a> {
    /// The line or row, from 1.
    pub line: usize,
    /// The column of the figure, from 0.
    pub column: usize,
    /// Code of the area, or its name where the file has no codes.
    pub area: &'a str,
    /// Code of the indicator, or its name where the file has no codes.
    pub indicator: &'a str,
    /// Code of the breakdown; empty is the total.
    pub breakdown: &'a str,
    /// The period; two days with a slash between where the file has both.
    pub period: &'a str,
    /// The figure.
    pub value: &'a str,
    /// `number`, `unavailable` or `inapplicable`.
    pub status: &'a str,
    /// The exact day on which the figure was true.
    pub day: &'a str,
    /// Code of the source.
    pub source: &'a str,
    /// A note.
    pub note: &'a str,
    /// How many answers are behind a score.
    pub answers: &'a str,
}

/// The figures of a file, one after the other.
pub struct Data {}

impl Data {
    /// The figures after the head of a file.
    pub fn of(_file: &File, _header: Header) -> Result<Self> {
        Err(Error::Internal("not written yet".into()))
    }

    /// The next figure; `None` at the end. Empty cells of wide files are
    /// passed over, and so are empty rows.
    #[allow(clippy::should_implement_trait)] // It lends, an iterator gives.
    pub fn next(&mut self) -> Result<Option<Datum<'_>>> {
        Err(Error::Internal("not written yet".into()))
    }
}
