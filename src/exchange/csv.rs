//! CSV that people open in spreadsheets and programs read back.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};
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
pub fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
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
pub struct Writer<W: Write> {
    out: ::csv::Writer<W>,
    /// Where numbers are written before they go out, again and again.
    number: String,
}

impl<W: Write> Writer<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self::with(out, false)
    }

    /// The same for rows that need not be of one length: a file of somebody
    /// else's that goes back.
    pub fn ragged(out: W) -> Self {
        Self::with(out, true)
    }

    fn with(out: W, is_ragged: bool) -> Self {
        Self {
            out: ::csv::WriterBuilder::new()
                .terminator(::csv::Terminator::CRLF)
                .flexible(is_ragged)
                .from_writer(out),
            number: String::new(),
        }
    }

    /// Writes the row of column names.
    pub fn head(&mut self, names: &[String]) -> Result<()> {
        self.row(names.iter().map(|name| Cell::Text(name)))
    }

    /// Writes one row.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> Result<()> {
        for cell in cells {
            match cell {
                Cell::Text(text) => self.text(text)?,
                Cell::Number(number) => self.plain(number)?,
                Cell::Empty => self.plain("")?,
            }
        }
        self.end()
    }

    /// Writes one field of words.
    pub fn text(&mut self, text: &str) -> Result<()> {
        let text = guarded(text);
        self.out.write_field(text.as_bytes()).map_err(fault)
    }

    /// Writes one field exactly as it is: a number, a code, nothing.
    pub fn plain(&mut self, value: impl Display) -> Result<()> {
        self.number.clear();
        write!(self.number, "{value}").map_err(|error| Error::Internal(error.to_string()))?;
        self.out.write_field(&self.number).map_err(fault)
    }

    /// Ends the row.
    pub fn end(&mut self) -> Result<()> {
        self.out.write_record(None::<&[u8]>).map_err(fault)
    }

    /// Hands back what it wrote to.
    pub fn finish(self) -> Result<W> {
        self.out
            .into_inner()
            .map_err(|error| Error::Internal(error.to_string()))
    }

    /// Hands everything written so far on.
    pub fn flush(&mut self) -> Result<()> {
        Ok(self.out.flush()?)
    }
}

fn fault(error: ::csv::Error) -> Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error.into(),
        other => Error::Internal(format!("{other:?}")),
    }
}
