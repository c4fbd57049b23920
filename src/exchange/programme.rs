//! A programme as a folder of files: areas, catalogue, forms, sources and
//! figures. Read whole or not at all, into an empty database.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::files::Codes;
pub use super::files::Files;
pub use super::programme_figures::Loaded;
use super::programme_figures::import_figures;
use super::setup_files;
use crate::db::DbConnection;
use crate::db::schema::{areas, breakdowns, indicators, sources};
use crate::error::{Error, Result};
use crate::models::form::Forms;
use crate::models::setup::{self, Problem};

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
    let wanted = setup_files::read(files).map_err(refusal)?;
    setup::apply(connection, &wanted.setup, author, now)?.map_err(refusal)?;
    let codes = codes(connection)?;
    let forms = Forms::load(connection)?;
    import_figures(connection, files, &codes, &forms, author, now)
}

/// Every problem, one a line, as an error.
pub fn refusal(problems: Vec<Problem>) -> Error {
    let count = match problems.len() {
        1 => "1 problem".to_owned(),
        several => format!("{several} problems"),
    };
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    Error::BadInput(format!(
        "{count}; nothing was changed.\n{}",
        lines.join("\n")
    ))
}

/// What the figures refer to.
fn codes(connection: &mut DbConnection) -> Result<Codes> {
    let known = |rows: Vec<(String, i32)>| rows.into_iter().collect::<HashMap<_, _>>();
    Ok(Codes {
        areas: known(
            areas::table
                .select((areas::code, areas::id))
                .load(connection)?,
        ),
        indicators: known(
            indicators::table
                .select((indicators::code, indicators::id))
                .load(connection)?,
        ),
        breakdowns: known(
            breakdowns::table
                .select((breakdowns::code, breakdowns::id))
                .load(connection)?,
        ),
        sources: known(
            sources::table
                .select((sources::code, sources::id))
                .load(connection)?,
        ),
    })
}
