//! CSV that people open in spreadsheets and programs read back.

use std::io::Write;

use crate::error::{Error, Result};

/// Whether a spreadsheet would take the text for a formula, or strip a guard
/// that stands there already.
fn needs_guard(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\0'])
}

/// A text cell made harmless: an apostrophe goes before what would be a
/// formula (OWASP ASVS 5.0, 1.2.10). [`unguarded`] takes exactly one off.
pub fn guarded(text: &str) -> String {
    if needs_guard(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text that [`guarded`] was given.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

/// One cell of a file.
pub enum Cell<'a> {
    /// Words: guarded against being taken for a formula.
    Text(&'a str),
    /// A number, exactly as it is: it stays a number.
    Number(String),
    /// Nothing.
    Empty,
}

/// Writes rows as RFC 4180 CSV.
pub struct Writer<W: Write>(::csv::Writer<W>);

impl<W: Write> Writer<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self(
            ::csv::WriterBuilder::new()
                .terminator(::csv::Terminator::CRLF)
                .from_writer(out),
        )
    }

    /// Writes the row of column names.
    pub fn head(&mut self, names: &[String]) -> Result<()> {
        self.row(names.iter().map(|name| Cell::Text(name)))
    }

    /// Writes one row.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> Result<()> {
        for cell in cells {
            match cell {
                Cell::Text(text) => self.0.write_field(guarded(text)),
                Cell::Number(number) => self.0.write_field(number),
                Cell::Empty => self.0.write_field(""),
            }
            .map_err(fault)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(fault)
    }

    /// Hands back what it wrote to.
    pub fn finish(self) -> Result<W> {
        self.0
            .into_inner()
            .map_err(|error| Error::Internal(error.to_string()))
    }

    /// Hands everything written so far on.
    pub fn flush(&mut self) -> Result<()> {
        Ok(self.0.flush()?)
    }
}

fn fault(error: ::csv::Error) -> Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error.into(),
        other => Error::Internal(format!("{other:?}")),
    }
}
