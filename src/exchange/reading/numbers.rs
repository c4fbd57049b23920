//! Figures as people write them, settled by the evidence of the whole file.

use super::{Datum, File, Header};
use crate::error::{Error, Result};
use crate::ledger::Value;

/// How the columns of a file write their numbers.
pub struct Styles {}

impl Styles {
    /// Goes through the whole file once and gathers what proves a style.
    pub fn of(_file: &File, _header: &Header) -> Result<Self> {
        Err(Error::Internal("not written yet".into()))
    }
}

impl Datum<'_> {
    /// The value, read from value, status and answers; `None` where nothing
    /// stands. What cannot be read gives a sentence about the cell alone: the
    /// caller says where it stands.
    pub fn value(&self, _styles: &Styles) -> Result<Option<Value>> {
        Err(Error::Internal("not written yet".into()))
    }
}
