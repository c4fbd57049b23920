//! What kind of file this is, and its records.

use std::fs;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

use super::delimiter::Delimiter;
use super::encoding::{self, Decoded, Encoding};
use super::grid::Records;
use super::workbook;
use crate::error::{Error, Result};

/// The largest file that is read: a million figures in long form are some
/// 60 MB.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Where a file's bytes are.
#[derive(Clone, Debug)]
pub enum Input {
    /// On disk.
    Path(PathBuf),
    /// In memory.
    Bytes(Arc<[u8]>),
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
    text: Text,
}

/// Where the lines are: a workbook's were written to a temporary file.
enum Text {
    Input(Input),
    Sheet(tempfile::NamedTempFile),
}

impl File {
    /// Tells what the file is; refuses what nobody can read here.
    pub fn open(input: Input, choice: &Choice) -> Result<Self> {
        let size = input.size()?;
        if size > LARGEST_FILE {
            return Err(Error::BadInput(t!(
                "read-large",
                megabytes = size.div_ceil(1_000_000),
                largest = LARGEST_FILE / 1_000_000
            )));
        }
        let mut start = Vec::new();
        input.reader()?.take(512).read_to_end(&mut start)?;
        if let Some(refusal) = refusal(&start) {
            return Err(Error::BadInput(refusal));
        }
        if start.starts_with(b"PK") {
            return Self::of_sheet(workbook::read(&input, choice.sheet.as_deref())?);
        }
        let encoding = match choice.encoding {
            Some(encoding) => encoding,
            None => encoding::tell(input.reader()?)?
                .ok_or_else(|| Error::BadInput(t!("read-not-text")))?,
        };
        let delimiter = match choice.delimiter {
            Some(delimiter) => delimiter,
            None => Delimiter::tell(Decoded::new(input.reader()?, encoding))
                .map_err(|error| super::grid::fault(error, encoding))?,
        };
        Ok(Self {
            format: Format::Text {
                encoding,
                delimiter,
            },
            text: Text::Input(input),
        })
    }

    /// The lines that [`super::sheet::copy`] wrote.
    pub fn of_sheet(lines: tempfile::NamedTempFile) -> Result<Self> {
        let (names, _) = Records::of_sheet(lines.reopen()?)?;
        let mut names = names.fields().map(str::to_owned);
        let format = Format::Workbook {
            sheet: names.next().unwrap_or_default(),
            sheets: names.collect(),
        };
        let text = Text::Sheet(lines);
        Ok(Self { format, text })
    }

    /// What was told, or chosen.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Whether the cells come from a workbook, where numbers are typed and
    /// always have a decimal point.
    pub(super) fn is_workbook(&self) -> bool {
        matches!(self.format, Format::Workbook { .. })
    }

    /// Its records from the beginning.
    pub fn records(&self) -> Result<Records> {
        match (&self.text, &self.format) {
            (
                Text::Input(input),
                Format::Text {
                    encoding,
                    delimiter,
                },
            ) => Ok(Records::of_text(input.reader()?, *encoding, *delimiter)),
            (Text::Input(_), Format::Workbook { .. }) => {
                Err(Error::Internal("a workbook without its lines".into()))
            }
            (Text::Sheet(file), _) => Ok(Records::of_sheet(file.reopen()?)?.1),
        }
    }
}

impl Input {
    fn size(&self) -> Result<u64> {
        Ok(match self {
            Self::Path(path) => fs::metadata(path)?.len(),
            Self::Bytes(bytes) => bytes.len() as u64,
        })
    }

    fn reader(&self) -> Result<Box<dyn Read + Send>> {
        Ok(match self {
            Self::Path(path) => Box::new(BufReader::new(fs::File::open(path)?)),
            Self::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        })
    }

    /// An open file, for another process to read.
    pub(super) fn file(&self) -> Result<fs::File> {
        match self {
            Self::Path(path) => Ok(fs::File::open(path)?),
            Self::Bytes(bytes) => {
                let mut file = tempfile::tempfile()?;
                std::io::Write::write_all(&mut file, bytes)?;
                file.seek(SeekFrom::Start(0))?;
                Ok(file)
            }
        }
    }
}

/// Why a file that begins so is refused, if it is.
fn refusal(start: &[u8]) -> Option<String> {
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = text.trim_ascii_start().to_ascii_lowercase();
    if text.is_empty() {
        return Some(t!("read-empty"));
    }
    // Workbooks before 2007, and the locked box of those with a password.
    if start.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(t!("read-old-workbook"));
    }
    if start.starts_with(b"%PDF") {
        return Some(t!("read-pdf"));
    }
    if start.starts_with(b"\x1f\x8b") || start.starts_with(b"7z\xbc\xaf") {
        return Some(t!("read-packed"));
    }
    // Some programs write web pages and call them workbooks.
    let marks: [&[u8]; 4] = [b"<!doctype", b"<html", b"<?xml", b"<table"];
    if marks.iter().any(|mark| text.starts_with(mark)) {
        return Some(t!("read-markup"));
    }
    None
}
