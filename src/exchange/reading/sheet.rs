//! A workbook made lines of text, in a process of its own.
//!
//! Workbooks are zip files of XML: a few bytes can unpack to gigabytes, and a
//! hostile one can make any reader take all memory. So the program starts
//! itself once more, with limits on memory and time, for nothing but this (see
//! [`super::workbook`]); when that process breaks, nothing else does.

use std::io::{self, BufReader, Cursor, Read, Write};

use calamine::{Cell, DataRef, ExcelDateTime, Reader, Sheet, SheetType, SheetVisible, Xlsx};
use zip::ZipArchive;

use crate::error::{Error, Result};

/// What one file in a workbook may unpack to. A sheet with a million rows of
/// eight columns has some 300 MB.
const LARGEST_PART: u64 = 512 * 1024 * 1024;
/// What they may unpack to together.
const LARGEST_WHOLE: u64 = 768 * 1024 * 1024;
/// Files in a workbook: it has a few for each sheet.
const MOST_PARTS: usize = 2_000;
/// Sheets; a year of districts has dozens.
const MOST_SHEETS: usize = 200;
/// Cells of a sheet that are written out: a million rows of 20 columns.
const MOST_CELLS: usize = 20_000_000;
/// What a workbook can have at all.
const LAST_ROW: u32 = 1_048_576;
const LAST_COLUMN: u32 = 16_384;
/// Memory, in bytes: the file itself, its texts and the program.
const MEMORY: u64 = 640 * 1024 * 1024;
/// Seconds of computing.
const SECONDS: u64 = 60;
/// Bytes of text written.
const LARGEST_TEXT: u64 = 1024 * 1024 * 1024;

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not what it says it is.
    Broken = 10,
    /// It goes beyond the limits above.
    TooLarge = 11,
    /// A zip file, but no workbook.
    NoWorkbook = 12,
    /// A workbook of another program (.ods, .xlsb).
    OtherKind = 13,
    /// Locked with a password.
    Locked = 14,
    /// The sheet that was asked for is not there.
    NoSuchSheet = 15,
    /// No sheet holds anything.
    Empty = 16,
}

impl Refusal {
    /// All of them: their numbers are exit codes.
    pub const ALL: [Self; 7] = [
        Self::Broken,
        Self::TooLarge,
        Self::NoWorkbook,
        Self::OtherKind,
        Self::Locked,
        Self::NoSuchSheet,
        Self::Empty,
    ];
}

type Outcome<T> = std::result::Result<T, Refusal>;

/// Limits this process, for good, before it touches the file.
pub fn confine() -> Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    for (resource, most) in [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Fsize, LARGEST_TEXT),
        // A crash leaves no copy of the memory behind.
        (Resource::Core, 0),
    ] {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit).map_err(|error| Error::Internal(error.to_string()))?;
    }
    Ok(())
}

/// Reads a workbook and writes one of its sheets as CSV, the number of each row
/// in front: as row 0 the name of the sheet and the names of all that hold
/// anything, then every row that holds something. Empty cells at the end of a
/// row are left out.
pub fn copy(mut workbook: impl Read, out: impl Write, sheet: Option<&str>) -> Outcome<()> {
    let mut bytes = Vec::new();
    let limit = super::source::LARGEST_FILE;
    let read = (&mut workbook).take(limit + 1).read_to_end(&mut bytes);
    if read.map_err(|_| Refusal::Broken)? as u64 > limit {
        return Err(Refusal::TooLarge);
    }
    weigh(&bytes)?;
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let sheets = sheets(&mut book)?;
    let name = choose(&sheets, sheet)?;
    let mut out = csv::WriterBuilder::new().flexible(true).from_writer(out);
    let names = sheets
        .iter()
        .filter(|one| one.is_offered)
        .map(|one| &one.name);
    let number = "0".to_owned();
    let first_line = [&number, &name].into_iter().chain(names);
    out.write_record(first_line).map_err(cannot_write)?;
    Rows::default().write(&mut book, &name, &mut out)?;
    out.flush().map_err(|_| Refusal::TooLarge)
}

type Book = Xlsx<Cursor<Vec<u8>>>;

/// Unpacks everything once, counting: what the directory says need not be true.
fn weigh(bytes: &[u8]) -> Outcome<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.bin") || (has("content.xml") && has("mimetype")) {
        return Err(Refusal::OtherKind);
    }
    if !has("[Content_Types].xml") || has("word/document.xml") {
        return Err(Refusal::NoWorkbook);
    }
    if archive.len() > MOST_PARTS {
        return Err(Refusal::TooLarge);
    }
    let mut said: u64 = 0;
    for part in 0..archive.len() {
        let part = archive.by_index_raw(part).map_err(|_| Refusal::Broken)?;
        if part.encrypted() {
            return Err(Refusal::Locked);
        }
        said = said.saturating_add(part.size());
        if part.size() > LARGEST_PART || said > LARGEST_WHOLE {
            return Err(Refusal::TooLarge);
        }
    }
    let mut whole = 0;
    for part in 0..archive.len() {
        let part = archive.by_index(part).map_err(|_| Refusal::Broken)?;
        let mut part = BufReader::with_capacity(64 * 1024, part.take(LARGEST_PART + 1));
        let unpacked = io::copy(&mut part, &mut io::sink()).map_err(|_| Refusal::Broken)?;
        whole += unpacked;
        if unpacked > LARGEST_PART || whole > LARGEST_WHOLE {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(())
}

fn refusal(error: calamine::XlsxError) -> Refusal {
    match error {
        calamine::XlsxError::Password => Refusal::Locked,
        _ => Refusal::Broken,
    }
}

fn cannot_write(_: csv::Error) -> Refusal {
    Refusal::TooLarge
}

/// A sheet with cells, and whether it holds anything that people see.
struct Found {
    name: String,
    is_offered: bool,
}

fn sheets(book: &mut Book) -> Outcome<Vec<Found>> {
    let all: Vec<Sheet> = book.sheets_metadata().to_vec();
    if all.len() > MOST_SHEETS {
        return Err(Refusal::TooLarge);
    }
    let mut found = Vec::new();
    for sheet in all {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let is_offered = sheet.visible == SheetVisible::Visible && holds_anything(book, &sheet)?;
        let name = sheet.name;
        found.push(Found { name, is_offered });
    }
    Ok(found)
}

fn holds_anything(book: &mut Book, sheet: &Sheet) -> Outcome<bool> {
    let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(refusal)?;
    while let Some(cell) = cells.next_cell().map_err(refusal)? {
        if !matches!(cell.get_value(), DataRef::Empty) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The sheet of this name or number, else the first that holds anything.
fn choose(sheets: &[Found], wanted: Option<&str>) -> Outcome<String> {
    let name = |sheet: &Found| sheet.name.clone();
    let Some(wanted) = wanted.map(str::trim).filter(|wanted| !wanted.is_empty()) else {
        let first = sheets.iter().find(|sheet| sheet.is_offered);
        return first.map(name).ok_or(Refusal::Empty);
    };
    let by_name = sheets.iter().find(|sheet| sheet.name.trim() == wanted);
    let by_number = || sheets.get(wanted.parse::<usize>().ok()?.checked_sub(1)?);
    by_name
        .or_else(by_number)
        .map(name)
        .ok_or(Refusal::NoSuchSheet)
}

/// The row being gathered, and how much was written.
#[derive(Default)]
struct Rows {
    row: u32,
    cells: Vec<String>,
    written: usize,
}

impl Rows {
    fn write<W: Write>(
        mut self,
        book: &mut Book,
        sheet: &str,
        out: &mut csv::Writer<W>,
    ) -> Outcome<()> {
        let mut reader = book.worksheet_cells_reader(sheet).map_err(refusal)?;
        let is_share: Vec<bool> = reader.styles().iter().map(is_percent).collect();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(refusal)? {
            let (row, column) = cell.get_position();
            if row < self.row || row >= LAST_ROW || column >= LAST_COLUMN {
                return Err(Refusal::Broken);
            }
            if row > self.row {
                self.write_row(out)?;
                self.row = row;
            }
            let text = text(&cell, is_share.get(style).copied().unwrap_or_default());
            if !text.is_empty() {
                self.put(column as usize, text)?;
            }
        }
        self.write_row(out)
    }

    fn put(&mut self, column: usize, text: String) -> Outcome<()> {
        if column >= self.cells.len() {
            self.written += column + 1 - self.cells.len();
            if self.written > MOST_CELLS {
                return Err(Refusal::TooLarge);
            }
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
        Ok(())
    }

    fn write_row<W: Write>(&mut self, out: &mut csv::Writer<W>) -> Outcome<()> {
        if self.cells.is_empty() {
            return Ok(());
        }
        let number = (self.row + 1).to_string();
        let cells = [number.as_str()]
            .into_iter()
            .chain(self.cells.iter().map(String::as_str));
        out.write_record(cells).map_err(cannot_write)?;
        self.cells.clear();
        Ok(())
    }
}

/// Whether the style shows 0.5 as 50%.
fn is_percent(style: &calamine::Style) -> bool {
    let format = style.number_format.as_ref();
    let code = format.map_or("", |format| format.format_code.as_str());
    // What stands in quotes or after a backslash is only shown.
    let mut quoted = false;
    let mut escaped = false;
    code.chars().any(|c| {
        let counts = !quoted && !escaped && c == '%';
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        counts
    })
}

fn text(cell: &Cell<DataRef<'_>>, is_share: bool) -> String {
    match cell.get_value() {
        DataRef::Int(whole) => number(*whole as f64, is_share),
        DataRef::Float(float) => number(*float, is_share),
        DataRef::String(text) => plain(text),
        DataRef::SharedString(text) => plain(text),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => day(*moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => plain(text),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// The number as the spreadsheet itself shows it: 15 digits, so that 0.1 + 0.2
/// is 0.3. Cells hold binary fractions; nothing finer is in the file. Three
/// decimals get a zero, lest anyone take them for thousands.
fn number(number: f64, is_share: bool) -> String {
    let number = if is_share { number * 100.0 } else { number };
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    let mut text = format!("{rounded}");
    if text == "-0" {
        text = "0".to_owned();
    }
    if text
        .split_once('.')
        .is_some_and(|(_, rest)| rest.len() == 3)
    {
        text.push('0');
    }
    if is_share {
        text.push('%');
    }
    text
}

/// A day as ISO has it, with the time if there is one.
fn day(moment: ExcelDateTime) -> String {
    if moment.is_duration() {
        let minutes = (moment.as_f64() * 1440.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date} {hour:02}:{minute:02}:{second:02}")
    }
}
