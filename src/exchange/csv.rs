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
    out: W,
    /// What waits to be written.
    waiting: Vec<u8>,
    /// Where the row begins in it, and how many fields it has.
    row: usize,
    fields: usize,
    /// Where numbers are written before they go out, again and again.
    number: String,
}

/// Bytes that are handed on at once.
const AT_ONCE: usize = 32 * 1024;

impl<W: Write> Writer<W> {
    /// Writes to `out`; what is written is there once it is finished.
    pub fn new(out: W) -> Self {
        Self {
            out,
            waiting: Vec::with_capacity(AT_ONCE),
            row: 0,
            fields: 0,
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
                Cell::Number(number) => self.exact(&number),
                Cell::Empty => self.exact(""),
            }
        }
        self.end()
    }

    /// Writes one field of words.
    pub fn text(&mut self, text: &str) -> Result<()> {
        self.exact(&guarded(text));
        Ok(())
    }

    /// Writes one field exactly as it is: a number, a code, nothing.
    pub fn plain(&mut self, value: impl Display) -> Result<()> {
        let mut number = std::mem::take(&mut self.number);
        number.clear();
        write!(number, "{value}").map_err(|error| Error::Internal(error.to_string()))?;
        self.exact(&number);
        self.number = number;
        Ok(())
    }

    /// Writes one field that is text already, exactly as it is.
    pub fn exact(&mut self, field: &str) {
        if self.fields > 0 {
            self.waiting.push(b',');
        }
        self.fields += 1;
        if !field
            .bytes()
            .any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n'))
        {
            self.waiting.extend_from_slice(field.as_bytes());
            return;
        }
        self.waiting.push(b'"');
        for byte in field.bytes() {
            // A quotation mark inside stands twice.
            self.waiting.extend((byte == b'"').then_some(byte));
            self.waiting.push(byte);
        }
        self.waiting.push(b'"');
    }

    /// Ends the row.
    pub fn end(&mut self) -> Result<()> {
        if self.fields == 1 && self.waiting.len() == self.row {
            // Else it would be no row at all.
            self.waiting.extend_from_slice(b"\"\"");
        }
        self.waiting.extend_from_slice(b"\r\n");
        self.fields = 0;
        if self.waiting.len() >= AT_ONCE {
            self.hand_on()?;
        }
        self.row = self.waiting.len();
        Ok(())
    }

    fn hand_on(&mut self) -> Result<()> {
        self.out.write_all(&self.waiting)?;
        self.waiting.clear();
        self.row = 0;
        Ok(())
    }

    /// Hands back what it wrote to.
    pub fn finish(mut self) -> Result<W> {
        self.hand_on()?;
        Ok(self.out)
    }

    /// Hands everything written so far on.
    pub fn flush(&mut self) -> Result<()> {
        self.hand_on()?;
        Ok(self.out.flush()?)
    }
}
