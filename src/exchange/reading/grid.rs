//! One face over lines of text and rows of a sheet.

use crate::error::{Error, Result};

/// One line or row of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The line on which it begins, or the row of a sheet; the first is 1.
    pub line: usize,
    fields: csv::StringRecord,
}

impl Record {
    /// The field of a column, from 0, without blanks around it; empty where
    /// the line is shorter.
    pub fn field(&self, column: usize) -> &str {
        self.fields.get(column).unwrap_or_default().trim()
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether nothing stands in any field.
    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| field.trim().is_empty())
    }

    /// The fields, without blanks around them.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(str::trim)
    }
}

/// The records of a file, one after the other; the file is never held whole.
pub struct Records {}

impl Records {
    /// Puts the next record in place of the last one; `false` at the end.
    /// Records without anything in them are passed over.
    pub fn read(&mut self, _record: &mut Record) -> Result<bool> {
        Err(Error::Internal("not written yet".into()))
    }
}
