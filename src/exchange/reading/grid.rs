//! One face over lines of text and rows of a sheet.

use std::fs::File;
use std::io::{self, Read};

use csv::{ReaderBuilder, StringRecord, Terminator};

use super::delimiter::Delimiter;
use super::encoding::{Decoded, END, Encoding, Stop};
use crate::error::{Error, Result};
use crate::exchange::csv::unguarded;

/// The longest record, in bytes. Where a quotation mark is not closed, the
/// rest of the file is one record: it must not fill the memory.
pub const LONGEST_RECORD: usize = 1024 * 1024;

/// One line or row of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The line on which it begins, or the row of a sheet; the first is 1.
    pub line: usize,
    fields: StringRecord,
    /// Rows of a sheet have their number in front.
    first: usize,
}

impl Record {
    /// A record of these fields.
    pub(super) fn of(line: usize, fields: &[String]) -> Self {
        let (fields, first) = (StringRecord::from(fields), 0);
        Self {
            line,
            fields,
            first,
        }
    }

    /// The field of a column, from 0, without blanks around it and without the
    /// apostrophe that keeps spreadsheets from taking text for a formula;
    /// empty where the line is shorter.
    pub fn field(&self, column: usize) -> &str {
        let field = self.fields.get(self.first + column);
        self.bare(field.unwrap_or_default())
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.fields.len() - self.first
    }

    /// Whether nothing stands in any field.
    pub fn is_empty(&self) -> bool {
        self.fields().all(str::is_empty)
    }

    /// The fields, from left to right.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields.iter().skip(self.first);
        fields.map(|field| self.bare(field))
    }

    fn bare<'a>(&self, field: &'a str) -> &'a str {
        let field = field.trim_matches(is_blank);
        // The cells of a workbook need no guard and have none.
        if self.first == 0 {
            unguarded(field)
        } else {
            field
        }
    }
}

/// Blanks, and the marks without width that copying brings along.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

/// The records of a file, one after the other; the file is never held whole.
pub struct Records {
    reader: csv::Reader<Decoded<Box<dyn Read + Send>>>,
    encoding: Encoding,
    is_sheet: bool,
    is_over: bool,
}

impl Records {
    pub(super) fn of_text(
        bytes: Box<dyn Read + Send>,
        encoding: Encoding,
        delimiter: Delimiter,
    ) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter.byte())
            .has_headers(false)
            .flexible(true)
            // A CR before it is a blank at the end of the last field.
            .terminator(Terminator::Any(b'\n'))
            .buffer_capacity(64 * 1024)
            .from_reader(Decoded::new(bytes, encoding));
        Self {
            reader,
            encoding,
            is_sheet: false,
            is_over: false,
        }
    }

    /// What [`super::sheet::copy`] wrote: the line with names, and the rows.
    pub(super) fn of_sheet(file: File) -> Result<(Record, Self)> {
        let mut rows = Self::of_text(Box::new(file), Encoding::Utf8, Delimiter::Comma);
        rows.is_sheet = true;
        // Names may be blank, which a row may not.
        let mut names = Record::default();
        rows.read_any(&mut names)?;
        Ok((names, rows))
    }

    /// Puts the next record in place of the last one; `false` at the end.
    /// Records without anything in them are passed over.
    pub fn read(&mut self, record: &mut Record) -> Result<bool> {
        while !self.is_over {
            // What swallowed the end is a quotation mark that is never closed.
            if !self.read_any(record)? || is_open(&record.fields) {
                let line = (record.line + 1).to_string();
                return Err(Error::BadInput(t!("read-quote", line = line)));
            }
            if &record.fields == [END].as_slice() {
                self.is_over = true;
                self.must_be_over(record)?;
            } else if !record.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Nothing may follow the end; a file that holds its sign itself is none
    /// that people write.
    fn must_be_over(&mut self, record: &mut Record) -> Result<()> {
        let line = record.line;
        if self.read_any(record)? {
            return Err(fault(io::Error::other(Stop::Letter(line)), self.encoding));
        }
        Ok(())
    }

    fn read_any(&mut self, record: &mut Record) -> Result<bool> {
        let before = record.line;
        self.reader.get_mut().allow(LONGEST_RECORD);
        match self.reader.read_record(&mut record.fields) {
            Ok(true) => {}
            Ok(false) => return Ok(false),
            Err(error) => return Err(self.fault(error)),
        }
        // Lines before the next record, less this one and the line ends in it.
        let inside = record.fields.as_slice().matches('\n').count();
        let next = self.reader.position().line() as usize;
        record.line = next.saturating_sub(inside + 1);
        record.first = usize::from(self.is_sheet);
        if self.is_sheet {
            let row = record.fields.get(0).and_then(|row| row.parse().ok());
            record.line = row.unwrap_or(before);
        }
        Ok(true)
    }

    fn fault(&self, error: csv::Error) -> Error {
        let line = self.reader.position().line().to_string();
        match error.into_kind() {
            csv::ErrorKind::Io(error) if stop(&error) == Some(Stop::TooLong) => {
                Error::BadInput(t!("read-long-record", line = line))
            }
            csv::ErrorKind::Io(error) => fault(error, self.encoding),
            other => Error::Internal(format!("{other:?}")),
        }
    }
}

/// Whether the end of the text stands in a field: then no line end closed the
/// record either, and it began one line later than it seems.
fn is_open(fields: &StringRecord) -> bool {
    let before = fields.as_slice().strip_suffix('\n');
    let before = before.and_then(|text| text.strip_suffix(END));
    before.is_some_and(|text| text.ends_with('\n'))
}

fn stop(error: &io::Error) -> Option<Stop> {
    error.get_ref()?.downcast_ref().copied()
}

/// What a fault of reading means to a person.
pub(super) fn fault(error: io::Error, encoding: Encoding) -> Error {
    match stop(&error) {
        Some(Stop::Letter(line)) => Error::BadInput(t!(
            "read-letter",
            line = line.to_string(),
            encoding = encoding.name()
        )),
        _ => error.into(),
    }
}
