//! The programme as rows of text: what administrators set up, in pages or in
//! files. Both are the same: tables of rows known by codes, read from the
//! database, compared with what is wanted, checked, and applied whole or not
//! at all.

mod area_links;
mod areas;
mod audit_lines;
mod canonical;
mod catalogue;
mod change;
mod check;
mod collecting;
mod definitions;
mod forms;
mod formula_checks;
mod formulas;
mod ids;
mod place_checks;
mod problem;
mod programme;
mod programme_checks;
mod published;
mod rule_checks;
mod rules;
mod shown;
mod store;
mod structure;
mod table;
mod translated;
mod used;
mod used_areas;
mod used_assignments;
mod write;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use self::canonical::merged;
use self::ids::{Ids, joined};
use super::names::{harmless, unknown};
use crate::db::DbConnection;
use crate::error::{Error, Result};

pub use change::{Change, ChangeKind, changes};
pub use problem::Problem;
pub use shown::{shown, word};
pub use table::{Column, Input, Row, Table};

/// Every table, in the order in which they are applied: what others refer to
/// comes first.
pub static TABLES: &[&Table] = &[
    &programme::PROGRAMME,
    &areas::AREAS,
    &area_links::AREA_MEMBERS,
    &area_links::AREA_CODES,
    &area_links::AREA_CHANGES,
    &catalogue::BREAKDOWNS,
    &catalogue::INDICATORS,
    &formulas::TERMS,
    &forms::FORMS,
    &forms::FORM_FIELDS,
    &forms::ASSIGNMENTS,
    &published::SOURCES,
    &published::TARGETS,
    &published::STATEMENTS,
    &rules::RULES,
    &rules::RULE_TERMS,
];

/// The table of this name; the error names the nearest there is.
pub fn table(name: &str) -> Result<&'static Table> {
    TABLES
        .iter()
        .find(|table| table.name == name)
        .copied()
        .ok_or_else(|| {
            let known = TABLES.iter().map(|table| (table.name, table.title));
            Error::NotFound(unknown("table", name, known))
        })
}

/// Rows by table. A table that is not there is one that nothing is said about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    tables: BTreeMap<&'static str, Vec<Row>>,
}

impl Setup {
    /// Says what a table holds, whole.
    pub fn set(&mut self, table: &'static Table, rows: Vec<Row>) {
        self.tables.insert(table.name, rows);
    }

    /// Says nothing about the table any more; whether it did.
    pub fn leave(&mut self, table: &str) -> bool {
        self.tables.remove(table).is_some()
    }

    /// Whether anything is said about the table.
    pub fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }

    /// The table's rows.
    pub fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// The row of this key, as [`Table::key`] gives it.
    pub fn find(&self, table: &Table, key: &str) -> Option<&Row> {
        self.rows(table.name)
            .iter()
            .find(|row| table.key(row) == key)
    }
}

/// Everything that is set up now.
pub fn read(connection: &mut DbConnection) -> Result<Setup> {
    Ok(read_with_ids(connection)?.0)
}

fn read_with_ids(connection: &mut DbConnection) -> Result<(Setup, Ids)> {
    let (mut setup, mut ids) = (Setup::default(), Ids::new());
    for table in TABLES {
        let rows = table.store.read(connection, &mut ids)?;
        for (id, row) in &rows {
            if let Some(id) = id {
                ids.know(table.name, &joined(table, row), *id);
            }
        }
        setup.set(table, rows.into_iter().map(|(_, row)| row).collect());
    }
    Ok((setup, ids))
}

/// Makes the programme what `wanted` says: its tables whole, the others as
/// they are. Every problem is named, and then nothing is changed; else every
/// change is written, with a line in the audit log. Must run in
/// [`crate::db::Db::write`].
pub fn apply(
    connection: &mut DbConnection,
    wanted: &Setup,
    author: &str,
    now: NaiveDateTime,
) -> Result<Result<Vec<Change>, Vec<Problem>>> {
    // Figures that are posted meanwhile would slip past the checks.
    connection.lock_ledger()?;
    let (before, mut ids) = read_with_ids(connection)?;
    let (after, wrong) = merged(&before, wanted);
    let steps = change::steps(&before, &after);
    if steps.iter().any(change::Step::takes_out) {
        connection.lock_taken_out()?;
    }
    let problems = check::problems(connection, &steps, (&before, &after), &ids, wrong)?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    write::write(connection, &steps, (&before, &after), &mut ids)?;
    definitions::keep(connection, &steps, &ids, author, now)?;
    audit_lines::record(connection, &steps, author, now)?;
    Ok(Ok(steps.into_iter().map(|step| step.change).collect()))
}

/// What [`apply`] would change, or what stands in its way. Only reads.
pub fn preview(
    connection: &mut DbConnection,
    wanted: &Setup,
) -> Result<Result<Vec<Change>, Vec<Problem>>> {
    let (before, ids) = read_with_ids(connection)?;
    let (after, wrong) = merged(&before, wanted);
    let steps = change::steps(&before, &after);
    let problems = check::problems(connection, &steps, (&before, &after), &ids, wrong)?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    Ok(Ok(steps.into_iter().map(|step| step.change).collect()))
}

/// [`apply`] of the current setup with one row exchanged: `old` is the key of
/// the row as it is, nothing for a new one; `new` is what takes its place,
/// nothing to take it out. Must run in [`crate::db::Db::write`].
pub fn apply_row(
    connection: &mut DbConnection,
    table: &'static Table,
    old: Option<&str>,
    new: Option<Row>,
    author: &str,
    now: NaiveDateTime,
) -> Result<Result<Vec<Change>, Vec<Problem>>> {
    connection.lock_ledger()?;
    let mut rows = read(connection)?.rows(table.name).to_vec();
    let at = match old {
        Some(key) => Some(place_of(table, &rows, key)?),
        None => None,
    };
    match (at, new) {
        (Some(at), Some(new)) => rows[at] = new,
        (Some(at), None) => drop(rows.remove(at)),
        (None, Some(new)) => rows.push(new),
        (None, None) => {}
    }
    let mut wanted = Setup::default();
    wanted.set(table, rows);
    apply(connection, &wanted, author, now)
}

fn place_of(table: &Table, rows: &[Row], key: &str) -> Result<usize> {
    rows.iter()
        .position(|row| table.key(row) == key)
        .ok_or_else(|| {
            let table = t!("setup-title", table = table.name, title = table.name);
            Error::NotFound(t!("setup-row-missing", row = harmless(key), table = table))
        })
}
