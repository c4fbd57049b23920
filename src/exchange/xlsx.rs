//! Tables as workbooks: a cover that says what the file is of, then the
//! table, its cells typed. Rows go through a temporary file, so that a
//! million of them need little memory; no cell is ever a formula.

use std::fs::File;
use std::io::{Seek as _, SeekFrom};

use chrono::{Datelike as _, NaiveDate, Timelike as _};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::formats::Form;
use super::tables::heads;
use crate::error::{Error, Result};
use crate::ledger::Amount;
use crate::reports::sheet::{About, Field};
use crate::reports::table::Column;

/// A sheet has so many rows, head and all; what is more goes on the next.
const ROWS: u32 = 1_048_576;
/// A cell has so many characters, counted as UTF-16.
const CELL: usize = 32_767;
const CUT: &str = " … (cut here: a cell holds no more; the CSV file has all)";
/// Columns whose words are days.
const DAYS: [&str; 3] = ["day", "due", "first_submitted"];

/// What a reader of the file should know, on its cover.
const NOTES: [(&str, &str); 4] = [
    (
        "Empty cells",
        "nobody reported a figure; an empty cell is not zero.",
    ),
    (
        "Small counts",
        "to protect people, small counts of them are \"fewer than 5\", rounded to 5, or \"withheld\".",
    ),
    (
        "Proof",
        "the seal is the end of the ledger's chain; groundwork verify recomputes it from every posting.",
    ),
    (
        "Licence",
        "data keep the terms of their publishers; each figure names its source.",
    ),
];

struct Formats {
    head: Format,
    whole: Format,
    fraction: Format,
    share: Format,
    day: Format,
    moment: Format,
    wrapped: Format,
}

/// A workbook on its way.
pub struct Xlsx {
    workbook: Workbook,
    formats: Formats,
    heads: Vec<String>,
    columns: Vec<Column>,
    /// How many sheets hold rows, and where the next row goes.
    sheets: usize,
    next: u32,
    /// The most rows of a sheet, head and all.
    most: u32,
}

impl Default for Xlsx {
    fn default() -> Self {
        Self::of_rows(ROWS)
    }
}

impl Xlsx {
    /// A workbook whose sheets have at most so many rows.
    pub fn of_rows(most: u32) -> Self {
        let number = |code: &str| Format::new().set_num_format(code);
        Self {
            workbook: Workbook::new(),
            formats: Formats {
                head: Format::new()
                    .set_bold()
                    .set_border_bottom(FormatBorder::Thin),
                whole: number("#,##0"),
                fraction: number("#,##0.0###"),
                share: number("0.0%"),
                day: number("yyyy-mm-dd"),
                moment: number("yyyy-mm-dd hh:mm:ss"),
                wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            },
            heads: Vec::new(),
            columns: Vec::new(),
            sheets: 0,
            next: 0,
            most,
        }
    }

    fn cover(&mut self, about: &About) -> Result<(), XlsxError> {
        let (block, seal) = match &about.head {
            Some((block, seal)) => (format!("block {block}"), seal.clone()),
            None => ("nothing is posted yet".into(), String::new()),
        };
        let filters: Vec<String> = (about.filters.iter())
            .map(|(name, value)| format!("{}: {value}", filter(name)))
            .collect();
        let filters = match filters.is_empty() {
            true => "none".to_owned(),
            false => filters.join("\n"),
        };
        let mut lines = vec![
            ("Programme", about.programme.clone()),
            ("Table", about.title.clone()),
            ("About", about.subtitle.clone()),
            ("Filters", filters),
            ("Figures as of", about.as_of.to_string()),
            ("Ledger head", block),
            ("Seal", seal),
        ];
        lines.extend(NOTES.map(|(name, text)| (name, text.to_owned())));
        let sheet = self.workbook.add_worksheet();
        sheet.set_name("About")?;
        sheet.set_column_width(0, 16)?.set_column_width(1, 90)?;
        for (row, (name, text)) in (0..).zip(lines) {
            sheet.write_string_with_format(row, 0, name, &self.formats.head)?;
            sheet.write_string_with_format(row, 1, fitting(&text), &self.formats.wrapped)?;
        }
        Ok(())
    }

    fn add_sheet(&mut self) -> Result<(), XlsxError> {
        self.sheets += 1;
        self.next = 1;
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        match self.sheets {
            1 => sheet.set_name("Data")?,
            n => sheet.set_name(format!("Data {n}"))?,
        };
        sheet.set_freeze_panes(1, 0)?;
        for (at, (head, column)) in (0..).zip(self.heads.iter().zip(&self.columns)) {
            sheet.set_column_width(at, width(head, column))?;
            sheet.write_string_with_format(0, at, fitting(head), &self.formats.head)?;
        }
        Ok(())
    }

    fn write(&mut self, row: &[Field<'_>]) -> Result<(), XlsxError> {
        if self.next == self.most {
            self.add_sheet()?;
        }
        // The cover is the first sheet.
        let sheet = self.workbook.worksheet_from_index(self.sheets)?;
        for (at, (field, column)) in (0..).zip(row.iter().zip(&self.columns)) {
            cell(sheet, &self.formats, (self.next, at), field, column)?;
        }
        self.next += 1;
        Ok(())
    }

    /// The whole workbook as a temporary file, ready to be read from its
    /// begin, and its length.
    pub fn into_file(mut self) -> Result<(File, u64)> {
        let mut file = tempfile::tempfile()?;
        let saved = self.workbook.save_to_writer(&mut file);
        saved.map_err(fault)?;
        let length = file.seek(SeekFrom::End(0))?;
        file.rewind()?;
        Ok((file, length))
    }
}

impl Form for Xlsx {
    fn head(&mut self, about: &About, columns: &[Column]) -> Result<()> {
        self.heads = heads(columns);
        self.columns = columns.to_vec();
        // The day, not the moment: the same figures make the same file.
        let mut properties = DocProperties::new()
            .set_title(&about.title)
            .set_company(&about.programme);
        if let Some(day) = excel_day(about.as_of) {
            properties = properties.set_creation_datetime(&day);
        }
        self.workbook.set_properties(&properties);
        self.cover(about).map_err(fault)?;
        self.add_sheet().map_err(fault)
    }

    fn row(&mut self, row: &[Field<'_>]) -> Result<()> {
        self.write(row).map_err(fault)
    }

    fn foot(&mut self) -> Result<()> {
        Ok(())
    }

    fn take(&mut self) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }
}

fn cell(
    sheet: &mut Worksheet,
    formats: &Formats,
    (row, at): (u32, u16),
    field: &Field<'_>,
    column: &Column,
) -> Result<(), XlsxError> {
    match *field {
        Field::Empty => {}
        Field::Text(text) => {
            let is_day = DAYS.contains(&column.key) && !column.is_worded;
            let day = text
                .parse::<NaiveDate>()
                .ok()
                .filter(|_| is_day)
                .and_then(excel_day);
            match day {
                Some(day) => sheet.write_datetime_with_format(row, at, &day, &formats.day)?,
                None => sheet.write_string(row, at, fitting(text))?,
            };
        }
        Field::Count(n) => {
            match n.unsigned_abs() < 1 << 53 {
                true => sheet.write_number_with_format(row, at, n as f64, &formats.whole)?,
                false => sheet.write_string(row, at, n.to_string())?,
            };
        }
        Field::Share(share) => {
            sheet.write_number_with_format(row, at, share, &formats.share)?;
        }
        Field::Period(period) => {
            sheet.write_string(row, at, period.to_string())?;
        }
        Field::Day(day) => {
            match excel_day(day) {
                Some(day) => sheet.write_datetime_with_format(row, at, &day, &formats.day)?,
                None => sheet.write_string(row, at, day.to_string())?,
            };
        }
        Field::Moment(moment) => {
            let (hour, minute, second) = (moment.hour(), moment.minute(), moment.second());
            let at_day = excel_day(moment.date()).ok_or(XlsxError::DateTimeRangeError(
                "a moment beyond the years of a workbook".into(),
            ))?;
            let moment = at_day.and_hms(hour as u16, minute as u8, f64::from(second))?;
            sheet.write_datetime_with_format(row, at, &moment, &formats.moment)?;
        }
        Field::Figure(shown) => match shown.amount() {
            Some(amount) => figure(sheet, formats, (row, at), amount)?,
            None if shown.is_missing() => {}
            None => {
                sheet.write_string(row, at, shown.text(0))?;
            }
        },
    }
    Ok(())
}

/// A figure as a number; one with more digits than a workbook's numbers have
/// as words, digit by digit, rather than as another number.
fn figure(
    sheet: &mut Worksheet,
    formats: &Formats,
    (row, at): (u32, u16),
    amount: Amount,
) -> Result<(), XlsxError> {
    let number = amount.to_f64();
    let is_exact = amount.units().unsigned_abs() < 1_000_000_000_000_000
        || Amount::from_decimal(&number.to_string()) == Ok(amount);
    let format = match amount.units() % 10_000 {
        0 => &formats.whole,
        _ => &formats.fraction,
    };
    match is_exact {
        true => sheet.write_number_with_format(row, at, number, format)?,
        false => sheet.write_string(row, at, amount.to_string())?,
    };
    Ok(())
}

/// A filter's name in words.
fn filter(name: &str) -> &str {
    match name {
        "period" => "Up to the end of",
        "area" => "Area and what is inside",
        "indicator" => "Indicator",
        "form" => "Form",
        "length" => "Periods of the length",
        "known" => "As known at the end of",
        "figures" => "Figures",
        "from" => "From the end of",
        "to" => "To the end of",
        other => other,
    }
}

fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

/// Text that fits into a cell.
fn fitting(text: &str) -> String {
    if text.len() <= CELL || text.encode_utf16().count() <= CELL {
        return text.to_owned();
    }
    let mut room = CELL - CUT.encode_utf16().count();
    let fits = |c: &char| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    let begin: String = text.chars().take_while(fits).collect();
    begin + CUT
}

/// Wide enough for what such columns mostly hold.
fn width(head: &str, column: &Column) -> u32 {
    let usual = match column.key {
        "area" | "area_az" | "indicator" | "indicator_az" | "source" | "what" | "form" => 30,
        "note" | "source_url" | "statement" => 40,
        "posted_on" => 20,
        _ => 12,
    };
    let head = u32::try_from(head.chars().count()).unwrap_or(0) + 2;
    usual.max(head.min(40))
}

fn fault(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(error) => error.into(),
        other => Error::Internal(format!("a workbook: {other}")),
    }
}
