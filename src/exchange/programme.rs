//! A programme as a folder of CSV files: areas, catalogue, forms, sources and
//! figures. Read whole or not at all, into an empty database.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Deserialize;

use super::files::Codes;
pub use super::files::Files;
pub use super::programme_figures::Loaded;
use super::programme_figures::import_figures;
use super::programme_rules::load_rules;
use super::programme_setup::{load_areas, load_catalogue, load_forms, load_sources};
use crate::db::DbConnection;
use crate::db::schema::{areas, settings};
use crate::error::{Error, Result};
use crate::models::area::Tree;
use crate::models::form::Forms;
use crate::models::indicator::Catalogue;

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
    load_rules(connection, files, &codes)?;
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
