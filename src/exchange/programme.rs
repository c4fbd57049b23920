//! A programme as a folder of CSV files: areas, catalogue, forms, sources and
//! figures. Read whole or not at all, into an empty database.

use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::programme_figures::import_figures;
use super::programme_setup::{load_areas, load_catalogue, load_forms, load_sources};
use crate::db::DbConnection;
use crate::db::schema::{areas, settings};
use crate::error::{Error, Result};
use crate::ledger::{Amount, Period};
use crate::models::area::Tree;
use crate::models::form::Forms;
use crate::models::indicator::Catalogue;

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
        for row in reader.deserialize() {
            let row = row.map_err(|error| Error::BadInput(format!("{name}: {error}")))?;
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

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Cells posted to the ledger.
    pub postings: usize,
    /// Targets and baselines.
    pub targets: usize,
    /// Statements beside the ledger.
    pub statements: usize,
    /// Rows left out, each with its reason in the file.
    pub omitted: usize,
}

/// Reads a whole programme into a database that has none yet, and posts its
/// figures as one import by `author`.
pub fn load(
    connection: &mut DbConnection,
    files: &Files,
    author: &str,
    now: NaiveDateTime,
) -> Result<Loaded> {
    let already: i64 = areas::table.count().get_result(connection)?;
    if already > 0 {
        return Err(Error::Setup(
            "this database holds a programme already; give a new database. Nothing was changed."
                .into(),
        ));
    }
    for (_, row) in files.rows::<Setting>("programme.csv")? {
        diesel::insert_into(settings::table)
            .values((settings::key.eq(row.key), settings::value.eq(row.value)))
            .execute(connection)?;
    }
    let mut codes = Codes {
        areas: HashMap::new(),
        indicators: HashMap::new(),
        breakdowns: HashMap::new(),
        forms: HashMap::new(),
        sources: HashMap::new(),
    };
    load_areas(connection, files, &mut codes)?;
    load_catalogue(connection, files, &mut codes)?;
    load_forms(connection, files, &mut codes)?;
    load_sources(connection, files, &mut codes)?;
    let (tree, forms, catalogue) = (
        Tree::load(connection)?,
        Forms::load(connection)?,
        Catalogue::load(connection)?,
    );
    forms.check(&tree, &catalogue)?;
    import_figures(connection, files, &codes, &forms, author, now)
}

#[derive(Deserialize)]
struct Setting {
    key: String,
    value: String,
}
