//! Folders of files, and where in them something stands.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::str::FromStr;

use ::csv::StringRecord;
use serde::de::DeserializeOwned;

use super::csv::unguarded;
use crate::error::{Error, Result};
use crate::ledger::Amount;

/// The files by name.
pub struct Files(BTreeMap<String, String>);

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

    /// Their names, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// What a file holds; nothing without it.
    pub(super) fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Every `.csv` and `.toml` file of a folder.
    pub fn folder(path: &Path) -> Result<Self> {
        let cannot = |error: std::io::Error| {
            Error::Setup(format!(
                "cannot read the folder {}: {error}",
                path.display()
            ))
        };
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(path).map_err(cannot)? {
            let entry = entry.map_err(cannot)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".csv") || name.ends_with(".toml") {
                let text = std::fs::read_to_string(entry.path()).map_err(|error| {
                    Error::Setup(format!(
                        "cannot read {}: {error}; write it as UTF-8",
                        entry.path().display()
                    ))
                })?;
                files.insert(name, text);
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
}

/// Row numbers by code: what the figures refer to.
pub(super) struct Codes {
    pub areas: HashMap<String, i32>,
    pub indicators: HashMap<String, i32>,
    pub breakdowns: HashMap<String, i32>,
    pub sources: HashMap<String, i32>,
}
