//! Earlier definitions of indicators are kept.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::change::{ChangeKind, Step};
use super::ids::{Ids, Values};
use super::table::{Row, Table};
use crate::db::DbConnection;
use crate::db::schema::{audit, definitions, indicators};
use crate::error::Result;

/// What makes another version of an indicator.
const DEFINING: [&str; 4] = ["name", "unit", "definition", "standard"];

/// Writes down a new version of each indicator that now says something else.
/// Version 1 is written with the first change: it carries no author and
/// stands since the programme's first line in the audit log.
pub(super) fn keep(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    ids: &Ids,
    author: &str,
    now: NaiveDateTime,
) -> Result<()> {
    let redefined = steps.iter().filter(|step| {
        step.table.name == "indicators"
            && step.change.kind == ChangeKind::Changed
            && step
                .change
                .fields
                .iter()
                .any(|(column, ..)| DEFINING.contains(column))
    });
    for step in redefined {
        let (Some(old), Some(new)) = (step.old, step.new) else {
            continue;
        };
        let table = step.table;
        let id = Values {
            table,
            row: new,
            ids,
        }
        .id()?;
        let version: i32 = indicators::table
            .find(id)
            .select(indicators::version)
            .first(connection)?;
        if version == 1 {
            let start: Option<NaiveDateTime> = audit::table
                .select(diesel::dsl::min(audit::at))
                .first(connection)?;
            let since = start.unwrap_or(now);
            write(connection, table, (id, 1), old, "", since)?;
        }
        write(connection, table, (id, version + 1), new, author, now)?;
        diesel::update(indicators::table.find(id))
            .set(indicators::version.eq(version + 1))
            .execute(connection)?;
    }
    Ok(())
}

fn write(
    connection: &mut DbConnection,
    table: &Table,
    (id, version): (i32, i32),
    row: &Row,
    author: &str,
    at: NaiveDateTime,
) -> Result<()> {
    diesel::insert_into(definitions::table)
        .values((
            definitions::indicator_id.eq(id),
            definitions::version.eq(version),
            definitions::changed_at.eq(at),
            definitions::author.eq(author),
            definitions::name.eq(table.text(row, "name")),
            definitions::unit.eq(table.text(row, "unit")),
            definitions::definition.eq(table.text(row, "definition")),
            definitions::standard.eq(table.text(row, "standard")),
        ))
        .execute(connection)?;
    Ok(())
}
