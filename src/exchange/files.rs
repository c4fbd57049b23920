//! Folders of CSV files, and where in them something stands.

use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr;

use ::csv::StringRecord;
use serde::de::DeserializeOwned;

use super::csv::unguarded;
use crate::error::{Error, Result};
use crate::ledger::{Amount, Period};

/// The files by name.
pub struct Files(HashMap<String, String>);

impl Files {
    /// Files compiled into the program.
    pub fn embedded(files: &[(&str, &str)]) -> Self {
        Self(
            files
                .iter()
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }

    /// Every `.csv` file of a folder.
    pub fn folder(path: &Path) -> Result<Self> {
        let cannot = |error: std::io::Error| {
            Error::Setup(format!(
                "cannot read the folder {}: {error}",
                path.display()
            ))
        };
        let mut files = HashMap::new();
        for entry in std::fs::read_dir(path).map_err(cannot)? {
            let entry = entry.map_err(cannot)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".csv") {
                files.insert(name, std::fs::read_to_string(entry.path()).map_err(cannot)?);
            }
        }
        Ok(Self(files))
    }

    /// The rows of a file with their line numbers; a file that is not there
    /// has none.
    pub(super) fn rows<T: DeserializeOwned>(&self, name: &'static str) -> Result<Vec<(Place, T)>> {
        let Some(text) = self.0.get(name) else {
            return Ok(Vec::new());
        };
        let mut reader = ::csv::ReaderBuilder::new()
            .trim(::csv::Trim::All)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let mut rows = Vec::new();
        let fault = |error: ::csv::Error| Error::BadInput(format!("{name}: {error}"));
        let heads = reader.headers().map_err(fault)?.clone();
        for record in reader.records() {
            // Our own files guard text that a spreadsheet would take for a
            // formula; here the guard comes off again.
            let record: StringRecord = record.map_err(fault)?.iter().map(unguarded).collect();
            let row = record.deserialize(Some(&heads)).map_err(fault)?;
            rows.push((
                Place {
                    file: name,
                    row: rows.len() + 2,
                },
                row,
            ));
        }
        Ok(rows)
    }
}

/// Where in the files something stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    file: &'static str,
    row: usize,
}

impl Place {
    pub(super) fn wrong(self, what: impl std::fmt::Display) -> Error {
        Error::BadInput(format!("{}, row {}: {what}", self.file, self.row))
    }

    pub(super) fn parse<T: FromStr>(self, text: &str) -> Result<T>
    where
        T::Err: std::fmt::Display,
    {
        text.parse().map_err(|error| self.wrong(error))
    }

    pub(super) fn optional<T: FromStr>(self, text: &str) -> Result<Option<T>>
    where
        T::Err: std::fmt::Display,
    {
        if text.is_empty() {
            Ok(None)
        } else {
            self.parse(text).map(Some)
        }
    }

    pub(super) fn amount(self, text: &str) -> Result<Amount> {
        Amount::from_decimal(text).map_err(|problem| self.wrong(format!("{text:?}: {problem}")))
    }

    pub(super) fn find<T: Copy>(
        self,
        known: &HashMap<String, T>,
        what: &str,
        code: &str,
    ) -> Result<T> {
        known
            .get(code)
            .copied()
            .ok_or_else(|| self.wrong(format!("there is no {what} {code:?}")))
    }

    pub(super) fn yes(self, text: &str) -> Result<bool> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            other => Err(self.wrong(format!("{other:?} is neither yes nor no"))),
        }
    }

    /// The first or last month of what is written as a period, or nothing.
    pub(super) fn month(self, text: &str, last: bool) -> Result<Option<i32>> {
        let period = self.optional::<Period>(text)?;
        Ok(period.map(|p| {
            if last {
                p.last_month()
            } else {
                p.first_month()
            }
        }))
    }
}

/// Row numbers by code: what the figures refer to.
pub(super) struct Codes {
    pub areas: HashMap<String, i32>,
    pub indicators: HashMap<String, i32>,
    pub breakdowns: HashMap<String, i32>,
    pub forms: HashMap<String, i32>,
    pub sources: HashMap<String, i32>,
}
