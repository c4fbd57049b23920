//! Periods and days as people write them.

use chrono::NaiveDate;

use crate::error::{Error, Result};
use crate::ledger::{Length, Period};

/// The period that a text means. Where it is a single day, as spreadsheets
/// make it of "March 2025", `length` says which period that day begins or ends.
pub fn period(_text: &str, _length: Option<Length>) -> Result<Period> {
    Err(Error::Internal("not written yet".into()))
}

/// The day that a text means.
pub fn day(_text: &str) -> Result<NaiveDate> {
    Err(Error::Internal("not written yet".into()))
}
