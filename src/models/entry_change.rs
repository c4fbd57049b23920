//! The life of a draft: what each save changed in each cell.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::form::Field;
use super::report::{Entries, Entry};
use crate::db::DbConnection;
use crate::db::schema::{entry_changes, report_events};
use crate::error::{Error, Result};
use crate::insert_all;
use crate::ledger::{Status, Value};

/// What one save changed in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryChange {
    /// The save: a row of the report's events.
    pub event_id: i32,
    /// Which cell.
    pub field: Field,
    /// What stood there before, if anything.
    pub old: Option<Entry>,
    /// What stands there since, if anything.
    pub new: Option<Entry>,
}

/// What stands for a cell without an entry.
const NONE: &str = "none";

#[derive(Insertable, Queryable, Selectable)]
#[diesel(table_name = entry_changes, treat_none_as_default_value = false)]
struct Row {
    event_id: i32,
    indicator_id: i32,
    breakdown_id: i32,
    old_status: String,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    old_day: Option<NaiveDate>,
    old_source_id: Option<i32>,
    old_note: String,
    old_is_copied: bool,
    new_status: String,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    new_day: Option<NaiveDate>,
    new_source_id: Option<i32>,
    new_note: String,
    new_is_copied: bool,
}

/// Keeps what differs between a report's figures before and after a save.
pub fn record(
    connection: &mut DbConnection,
    event_id: i32,
    before: &Entries,
    after: &Entries,
) -> Result<()> {
    record_all(connection, [(event_id, before, after)].into_iter())
}

/// The same for many saves.
pub(super) fn record_all<'a>(
    connection: &mut DbConnection,
    saves: impl Iterator<Item = (i32, &'a Entries, &'a Entries)>,
) -> Result<()> {
    let rows = saves.flat_map(|(event_id, before, after)| {
        differing(before, after)
            .map(move |field| row(event_id, field, before.get(&field), after.get(&field)))
    });
    insert_all!(connection, entry_changes::table, rows);
    Ok(())
}

/// The lines of which the two say different things, in order.
pub(super) fn differing(before: &Entries, after: &Entries) -> impl Iterator<Item = Field> {
    let fields: BTreeSet<Field> = before.keys().chain(after.keys()).copied().collect();
    fields
        .into_iter()
        .filter(move |field| before.get(field) != after.get(field))
}

fn row(event_id: i32, field: Field, old: Option<&Entry>, new: Option<&Entry>) -> Row {
    let columns = |entry: Option<&Entry>| match entry.map(|entry| entry.value.columns()) {
        Some((status, value, weight)) => (status.word().to_owned(), value, weight),
        None => (NONE.to_owned(), None, None),
    };
    let note = |entry: Option<&Entry>| entry.map_or(String::new(), |e| e.note.clone());
    let ((old_status, old_value, old_weight), (new_status, new_value, new_weight)) =
        (columns(old), columns(new));
    Row {
        event_id,
        indicator_id: field.indicator_id,
        breakdown_id: field.breakdown_id,
        old_status,
        old_value,
        old_weight,
        old_day: old.and_then(|e| e.day),
        old_source_id: old.and_then(|e| e.source_id),
        old_note: note(old),
        old_is_copied: old.is_some_and(|e| e.is_copied),
        new_status,
        new_value,
        new_weight,
        new_day: new.and_then(|e| e.day),
        new_source_id: new.and_then(|e| e.source_id),
        new_note: note(new),
        new_is_copied: new.is_some_and(|e| e.is_copied),
    }
}

/// What saves changed, by the rows of their steps; those that changed nothing
/// are left out.
pub fn of_events(
    connection: &mut DbConnection,
    events: &[i32],
) -> Result<HashMap<i32, Vec<EntryChange>>> {
    let rows = entry_changes::table
        .filter(entry_changes::event_id.eq_any(events))
        .select(Row::as_select())
        .load(connection)?;
    let mut changes: HashMap<i32, Vec<EntryChange>> = HashMap::new();
    for row in rows {
        let event_id = row.event_id;
        changes.entry(event_id).or_default().push(read(row)?);
    }
    Ok(changes)
}

/// Every change of a report's cells, oldest first.
pub fn of_report(connection: &mut DbConnection, report_id: i32) -> Result<Vec<EntryChange>> {
    after(connection, report_id, -1)
}

fn after(connection: &mut DbConnection, report_id: i32, version: i32) -> Result<Vec<EntryChange>> {
    entry_changes::table
        .inner_join(report_events::table)
        .filter(report_events::report_id.eq(report_id))
        .filter(report_events::version.gt(version))
        .order((
            entry_changes::event_id,
            entry_changes::indicator_id,
            entry_changes::breakdown_id,
        ))
        .select(Row::as_select())
        .load(connection)?
        .into_iter()
        .map(read)
        .collect()
}

fn read(row: Row) -> Result<EntryChange> {
    Ok(EntryChange {
        event_id: row.event_id,
        field: Field {
            indicator_id: row.indicator_id,
            breakdown_id: row.breakdown_id,
        },
        old: entry(
            (&row.old_status, row.old_value, row.old_weight),
            (row.old_day, row.old_source_id),
            row.old_note,
            row.old_is_copied,
        )?,
        new: entry(
            (&row.new_status, row.new_value, row.new_weight),
            (row.new_day, row.new_source_id),
            row.new_note,
            row.new_is_copied,
        )?,
    })
}

fn entry(
    (status, value, weight): (&str, Option<i64>, Option<i64>),
    (day, source_id): (Option<NaiveDate>, Option<i32>),
    note: String,
    is_copied: bool,
) -> Result<Option<Entry>> {
    if status == NONE {
        return Ok(None);
    }
    let status: Status = status.parse().map_err(Error::Internal)?;
    Ok(Some(Entry {
        value: Value::from_columns(status, value, weight),
        day,
        source_id,
        note,
        is_copied,
    }))
}

/// A report's figures as they stood at an earlier version: those of `now`
/// without the changes since.
pub fn entries_at(
    connection: &mut DbConnection,
    report_id: i32,
    version: i32,
    now: &Entries,
) -> Result<Entries> {
    let mut then = now.clone();
    for change in after(connection, report_id, version)?.into_iter().rev() {
        match change.old {
            Some(old) => then.insert(change.field, old),
            None => then.remove(&change.field),
        };
    }
    Ok(then)
}
