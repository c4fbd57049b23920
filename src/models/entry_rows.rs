//! The rows of what reports hold: their working values, written whole.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::form::Field;
use super::report::{Entries, Entry};
use super::report_change::changed_meanwhile;
use crate::db::DbConnection;
use crate::db::schema::{breakdowns, entries, sources};
use crate::error::Result;
use crate::insert_all;
use crate::ledger::Status;

/// Writes a report's working values in place of those it had.
pub fn write(connection: &mut DbConnection, report_id: i32, figures: &Entries) -> Result<()> {
    clear(connection, &[report_id])?;
    insert(connection, [(report_id, figures)].into_iter())
}

/// Takes out what the reports hold.
pub(super) fn clear(connection: &mut DbConnection, ids: &[i32]) -> Result<()> {
    diesel::delete(entries::table.filter(entries::report_id.eq_any(ids))).execute(connection)?;
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = entries, treat_none_as_default_value = false)]
struct EntryRow {
    report_id: i32,
    indicator_id: i32,
    breakdown_id: i32,
    status: Status,
    value: Option<i64>,
    weight: Option<i64>,
    day: Option<NaiveDate>,
    source_id: Option<i32>,
    note: String,
    is_copied: bool,
}

/// Writes the working values of reports that have none. Refuses those whose
/// breakdown or source was taken out meanwhile.
pub(super) fn insert<'a>(
    connection: &mut DbConnection,
    reports: impl Iterator<Item = (i32, &'a Entries)> + Clone,
) -> Result<()> {
    let all = reports.clone().flat_map(|(_, figures)| figures);
    hold(connection, all)?;
    let rows = reports.flat_map(|(report_id, figures)| {
        figures.iter().map(move |(field, entry)| {
            let (status, value, weight) = entry.value.columns();
            EntryRow {
                report_id,
                indicator_id: field.indicator_id,
                breakdown_id: field.breakdown_id,
                status,
                value,
                weight,
                day: entry.day,
                source_id: entry.source_id,
                note: entry.note.clone(),
                is_copied: entry.is_copied,
            }
        })
    });
    insert_all!(connection, entries::table, rows);
    Ok(())
}

/// Looks up what the setup can take out, and keeps it until the transaction
/// ends: what a foreign key does, once for all rows instead of for each. The
/// other half is [`DbConnection::lock_taken_out`].
fn hold<'a>(
    connection: &mut DbConnection,
    figures: impl Iterator<Item = (&'a Field, &'a Entry)> + Clone,
) -> Result<()> {
    let breakdowns: BTreeSet<i32> = figures
        .clone()
        .map(|(field, _)| field.breakdown_id)
        .collect();
    let sources: BTreeSet<i32> = figures.filter_map(|(_, entry)| entry.source_id).collect();
    macro_rules! held {
        ($table:ident, $ids:expr) => {{
            let rows = $table::table
                .filter($table::id.eq_any($ids))
                .select($table::id);
            match connection {
                DbConnection::Postgres(c) => rows.for_key_share().load::<i32>(c)?,
                DbConnection::Sqlite(c) => rows.load(c)?,
            }
            .len()
        }};
    }
    if held!(breakdowns, &breakdowns) < breakdowns.len()
        || !sources.is_empty() && held!(sources, &sources) < sources.len()
    {
        return Err(changed_meanwhile());
    }
    Ok(())
}
