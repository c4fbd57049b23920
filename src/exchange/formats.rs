//! The formats in which a table can be taken away. A format writes a head,
//! rows and a foot; where they come from and where they go is no concern of
//! its.

use std::io::Write;

use super::dhis2::{Values, Wishes};
use super::json::Json;
use super::lookup::Lookup;
use super::sdmx::Sdmx;
use super::tables::Csv;
use super::xlsx::Xlsx;
use crate::db::Db;
use crate::error::Result;
use crate::models::indicator::{self, Breakdown};
use crate::reports::sheet::{About, Field, Sheet};
use crate::reports::table::Column;
use crate::word_enum;

/// Writes a file, piece by piece.
pub trait Form: Send {
    /// What comes before the rows.
    fn head(&mut self, about: &About, columns: &[Column]) -> Result<()>;
    /// One row.
    fn row(&mut self, row: &[Field<'_>]) -> Result<()>;
    /// What comes after them.
    fn foot(&mut self) -> Result<()>;
    /// What was written since this was asked last.
    fn take(&mut self) -> Result<Vec<u8>>;
    /// Whether more rows would not be written.
    fn is_full(&self) -> bool {
        false
    }
}

word_enum! {
    /// A format, by the word that addresses and commands have for it.
    Format {
        /// For spreadsheets and programs.
        Csv = "csv",
        /// The same with a row of HXL tags.
        Hxl = "hxl",
        /// A workbook.
        Xlsx = "xlsx",
        /// For programs that tell what is missing from what is withheld.
        Json = "json",
        /// Observations for statistics offices: SDMX-CSV.
        Sdmx = "sdmx",
        /// Observations as a data value set of DHIS2, JSON.
        Dhis2 = "dhis2",
        /// The same as CSV.
        Dhis2Csv = "dhis2-csv",
    }
}

/// Endings of addresses, the longest first, and their formats.
const ENDINGS: [(&str, Format); 4] = [
    (".sdmx.csv", Format::Sdmx),
    (".csv", Format::Csv),
    (".xlsx", Format::Xlsx),
    (".json", Format::Json),
];

impl Format {
    /// What stands at an address with an ending, and in which format.
    pub fn of_address(address: &str) -> Option<(&str, Self)> {
        ENDINGS
            .into_iter()
            .find_map(|(ending, format)| Some((address.strip_suffix(ending)?, format)))
    }

    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => ".csv",
            Self::Hxl => ".hxl.csv",
            Self::Xlsx => ".xlsx",
            Self::Json => ".json",
            Self::Sdmx => ".sdmx.csv",
            Self::Dhis2 => ".dhis2.json",
            Self::Dhis2Csv => ".dhis2.csv",
        }
    }

    /// What browsers are told that it is.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Hxl | Self::Dhis2Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json | Self::Dhis2 => "application/json",
            Self::Sdmx => "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
        }
    }

    /// Refuses a table that cannot be written so, before anything is.
    pub fn fits(self, sheet: &Sheet) -> Result<()> {
        match self {
            Self::Csv | Self::Hxl | Self::Xlsx | Self::Json => Ok(()),
            Self::Sdmx | Self::Dhis2 | Self::Dhis2Csv => Lookup::of(&sheet.columns).map(drop),
        }
    }

    /// A file of this format, nothing in it yet; none for workbooks, which
    /// cannot be sent before they are whole.
    pub fn form(self, db: &Db) -> Result<Option<Box<dyn Form>>> {
        let form: Box<dyn Form> = match self {
            Self::Csv => Box::new(Csv::new(false)),
            Self::Hxl => Box::new(Csv::new(true)),
            Self::Json => Box::new(Json::default()),
            Self::Sdmx => {
                let all: Vec<Breakdown> = db.read(indicator::breakdowns)?;
                Box::new(Sdmx::new(&all))
            }
            Self::Dhis2 => Box::new(Values::json(Wishes::default())),
            Self::Dhis2Csv => Box::new(Values::csv(Wishes::default())),
            Self::Xlsx => return Ok(None),
        };
        Ok(Some(form))
    }
}

/// Writes the sheet to `out`.
pub fn write(db: &Db, sheet: Sheet, format: Format, out: &mut dyn Write) -> Result<()> {
    match format.form(db)? {
        Some(mut form) => fill(db, sheet, form.as_mut(), out),
        None => {
            let (mut file, _) = workbook(db, sheet)?;
            std::io::copy(&mut file, out)?;
            Ok(())
        }
    }
}

/// The sheet as a workbook in a temporary file, and how long that is.
pub fn workbook(db: &Db, sheet: Sheet) -> Result<(std::fs::File, u64)> {
    let mut book = Xlsx::default();
    fill(db, sheet, &mut book, &mut std::io::sink())?;
    book.into_file()
}

/// Fills a file. Each page is read and put into words first and handed on
/// afterwards, so that a slow reader holds up no database.
pub fn fill(db: &Db, sheet: Sheet, form: &mut dyn Form, out: &mut dyn Write) -> Result<()> {
    let mut pages = sheet.pages;
    form.head(&sheet.about, &sheet.columns)?;
    let mut has_more = true;
    while has_more && !form.is_full() {
        has_more = db.read(|connection| pages.next(connection, &mut |row| form.row(row)))?;
        out.write_all(&form.take()?)?;
    }
    form.foot()?;
    out.write_all(&form.take()?)?;
    out.flush()?;
    Ok(())
}
