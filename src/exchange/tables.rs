//! Tables of the reports as CSV, plain and with HXL's tags.

use std::io::Write;

use chrono::{NaiveDateTime, SecondsFormat};

use super::csv::Writer;
use super::formats::Form;
use super::hxl;
use crate::error::Result;
use crate::reports::sheet::{About, Field};
use crate::reports::table::Column;
use crate::reports::words::percent;

/// A moment as files have it: ISO 8601 to the second, in UTC.
pub fn moment(at: NaiveDateTime) -> String {
    at.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Column names of a file. Columns of one kind (one for each key figure, one
/// for each period) share a key: there the label tells them apart.
pub fn heads(columns: &[Column]) -> Vec<String> {
    columns
        .iter()
        .map(|c| {
            if columns.iter().filter(|other| other.key == c.key).count() > 1 {
                c.label.clone()
            } else {
                c.key.to_owned()
            }
        })
        .collect()
}

/// Writes one row: figures in full, words guarded.
pub(super) fn write_row<W: Write>(writer: &mut Writer<W>, row: &[Field<'_>]) -> Result<()> {
    for field in row {
        match *field {
            Field::Empty => writer.plain(""),
            Field::Text(text) => writer.text(text),
            Field::Count(n) => writer.plain(n),
            Field::Share(share) => writer.text(&percent(share)),
            Field::Period(period) => writer.plain(period),
            Field::Day(day) => writer.plain(day),
            Field::Moment(at) => writer.plain(moment(at)),
            Field::Figure(shown) => match shown.amount() {
                Some(amount) => writer.plain(amount),
                None if shown.is_missing() => writer.plain(""),
                None => writer.text(&shown.text(0)),
            },
        }?;
    }
    writer.end()
}

/// CSV on its way.
pub struct Csv {
    writer: Writer<Vec<u8>>,
    /// The tags of the columns, if they are to be written.
    tags: Option<Vec<String>>,
    is_tagged: bool,
}

impl Csv {
    /// As spreadsheets and programs read it, or with a row of HXL tags under
    /// the head.
    pub fn new(is_tagged: bool) -> Self {
        Self {
            writer: Writer::new(Vec::new()),
            tags: None,
            is_tagged,
        }
    }
}

impl Form for Csv {
    fn head(&mut self, _: &About, columns: &[Column]) -> Result<()> {
        self.writer.head(&heads(columns))?;
        if self.is_tagged {
            let tags = hxl::tags(columns);
            for tag in &tags {
                self.writer.plain(tag)?;
            }
            self.writer.end()?;
            self.tags = Some(tags);
        }
        Ok(())
    }

    fn row(&mut self, row: &[Field<'_>]) -> Result<()> {
        match &self.tags {
            None => write_row(&mut self.writer, row),
            Some(tags) => hxl::write_row(&mut self.writer, tags, row),
        }
    }

    fn foot(&mut self) -> Result<()> {
        Ok(())
    }

    fn take(&mut self) -> Result<Vec<u8>> {
        std::mem::replace(&mut self.writer, Writer::new(Vec::new())).finish()
    }
}
