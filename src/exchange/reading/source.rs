//! What kind of file this is, and its text.

use std::path::PathBuf;

use super::Records;
use crate::error::{Error, Result};

/// Where a file's bytes are.
#[derive(Clone, Debug)]
pub enum Input {
    /// On disk.
    Path(PathBuf),
    /// In memory.
    Bytes(Vec<u8>),
}

/// How a text's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark at the beginning.
    Utf8,
    /// UTF-16, lower byte first.
    Utf16Le,
    /// UTF-16, higher byte first.
    Utf16Be,
    /// Windows-1251: Cyrillic.
    Windows1251,
    /// Windows-1254: Turkish.
    Windows1254,
    /// Latin-1, as Windows-1252.
    Latin1,
}

/// What stands between two cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

/// What a person chose by hand; whatever is `None` is told from the file.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// How the letters are written.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub delimiter: Option<Delimiter>,
    /// A workbook's sheet, by name or by its number from 1.
    pub sheet: Option<String>,
}

/// What was told, or chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// Lines of text.
    Text {
        /// How the letters are written.
        encoding: Encoding,
        /// What stands between cells.
        delimiter: Delimiter,
    },
    /// A workbook.
    Workbook {
        /// The names of the sheets that hold anything, in order.
        sheets: Vec<String>,
        /// Which of them is read.
        sheet: String,
    },
}

/// A file, ready to be read as often as one likes.
pub struct File {
    format: Format,
}

impl File {
    /// Tells what the file is; refuses what nobody can read here.
    pub fn open(_input: Input, _choice: &Choice) -> Result<Self> {
        Err(Error::Internal("not written yet".into()))
    }

    /// What was told, or chosen.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Its records from the beginning.
    pub fn records(&self) -> Result<Records> {
        Err(Error::Internal("not written yet".into()))
    }
}
