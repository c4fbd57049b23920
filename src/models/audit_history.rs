//! What a line of the audit log seals besides itself: what happened to
//! reports, with every change of a cell and every cell that a return named.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{
    areas, breakdowns, entry_changes, forms, indicators, report_events, reports, returned_cells,
    sources, users,
};
use crate::error::Result;
use crate::ledger::chain::{Seal, sealed_moment};

/// How many numbers one query names.
const AT_ONCE: usize = 1_000;

/// Which events to read.
pub(super) enum Which<'a> {
    /// Of these reports, all.
    Of(&'a [i32]),
    /// With numbers after the first and up to the second, at most so many.
    Between(i32, i32, i64),
}

/// An event of a report, with all that belongs to it. Codes and names stand
/// for row numbers, as in the ledger's seals.
pub(super) struct Event {
    pub row: EventRow,
    pub changes: Vec<Change>,
    returned: Vec<(Option<String>, Option<String>)>,
}

#[derive(Queryable)]
pub(super) struct EventRow {
    pub id: i32,
    pub report_id: i32,
    pub action: String,
    pub at: NaiveDateTime,
    pub reason: String,
    pub version: i32,
    pub block_id: Option<i64>,
    /// The step whose line tells of this one too.
    pub told_with: Option<i32>,
    user_id: Option<i32>,
    pub user: Option<String>,
    form: Option<String>,
    area: Option<String>,
    period: Option<i32>,
}

/// A changed cell: its row, and the codes of indicator and breakdown.
pub(super) struct Change {
    pub row: ChangeRow,
    indicator: Option<String>,
    breakdown: Option<String>,
    old_source: String,
    new_source: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = entry_changes)]
pub(super) struct ChangeRow {
    event_id: i32,
    pub indicator_id: i32,
    pub breakdown_id: i32,
    pub old_status: String,
    pub old_value: Option<i64>,
    old_weight: Option<i64>,
    old_day: Option<NaiveDate>,
    old_source_id: Option<i32>,
    old_note: String,
    old_is_copied: bool,
    pub new_status: String,
    pub new_value: Option<i64>,
    new_weight: Option<i64>,
    new_day: Option<NaiveDate>,
    new_source_id: Option<i32>,
    new_note: String,
    new_is_copied: bool,
}

impl Event {
    /// Adds all of it to a seal.
    pub(super) fn cover(&self, seal: &mut Seal) {
        let row = &self.row;
        seal.field("event");
        seal.field(&row.id.to_string());
        seal.field(row.form.as_deref().unwrap_or_default());
        seal.field(row.area.as_deref().unwrap_or_default());
        seal.field(&text(row.period));
        seal.field(&row.action);
        // Whether somebody is named, and who: a name that is gone shows.
        seal.field(if row.user_id.is_some() { "by" } else { "" });
        seal.field(row.user.as_deref().unwrap_or_default());
        seal.field(&sealed_moment(row.at));
        seal.field(&row.reason);
        seal.field(&row.version.to_string());
        seal.field(&text(row.block_id));
        seal.field(&self.changes.len().to_string());
        for change in &self.changes {
            change.cover(seal);
        }
        seal.field(&self.returned.len().to_string());
        for (indicator, breakdown) in &self.returned {
            seal.field(indicator.as_deref().unwrap_or_default());
            seal.field(breakdown.as_deref().unwrap_or_default());
        }
    }
}

impl Change {
    fn cover(&self, seal: &mut Seal) {
        let row = &self.row;
        seal.field(self.indicator.as_deref().unwrap_or_default());
        seal.field(self.breakdown.as_deref().unwrap_or_default());
        for (status, value, weight, day, source, note, is_copied) in [
            (
                &row.old_status,
                row.old_value,
                row.old_weight,
                row.old_day,
                &self.old_source,
                &row.old_note,
                row.old_is_copied,
            ),
            (
                &row.new_status,
                row.new_value,
                row.new_weight,
                row.new_day,
                &self.new_source,
                &row.new_note,
                row.new_is_copied,
            ),
        ] {
            seal.field(status);
            seal.field(&text(value));
            seal.field(&text(weight));
            seal.field(&text(day));
            seal.field(source);
            seal.field(note);
            seal.field(if is_copied { "copied" } else { "" });
        }
    }
}

fn text(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// Reads events with all that belongs to them, in order.
pub(super) fn read(connection: &mut DbConnection, which: &Which<'_>) -> Result<Vec<Event>> {
    let rows = rows(connection, which)?;
    whole(connection, rows)
}

/// Adds events to a seal, in order, few at a time: a line may tell of all that
/// a file brought.
pub(super) fn cover(
    connection: &mut DbConnection,
    rows: Vec<EventRow>,
    seal: &mut Seal,
) -> Result<()> {
    let mut rows = rows.into_iter();
    loop {
        let some: Vec<EventRow> = rows.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        let events = whole(connection, some)?;
        events.iter().for_each(|event| event.cover(seal));
    }
}

/// Events with all that belongs to them, in order.
fn whole(connection: &mut DbConnection, rows: Vec<EventRow>) -> Result<Vec<Event>> {
    let mut events = BTreeMap::new();
    for row in rows {
        let event = Event {
            row,
            changes: Vec::new(),
            returned: Vec::new(),
        };
        events.insert(event.row.id, event);
    }
    let ids: Vec<i32> = events.keys().copied().collect();
    for ids in ids.chunks(AT_ONCE) {
        for change in changes(connection, ids)? {
            if let Some(event) = events.get_mut(&change.row.event_id) {
                event.changes.push(change);
            }
        }
        for (event_id, indicator, breakdown) in returned(connection, ids)? {
            if let Some(event) = events.get_mut(&event_id) {
                event.returned.push((indicator, breakdown));
            }
        }
    }
    Ok(events.into_values().collect())
}

/// Reads events alone, in order; those of reports are sorted here, because a
/// database would read all events for it. Left joins: a row that points
/// nowhere must not hide from the seal.
pub(super) fn rows(connection: &mut DbConnection, which: &Which<'_>) -> Result<Vec<EventRow>> {
    let columns = (
        report_events::id,
        report_events::report_id,
        report_events::action,
        report_events::at,
        report_events::reason,
        report_events::version,
        report_events::block_id,
        report_events::told_with,
        report_events::user_id,
        users::name.nullable(),
        forms::code.nullable(),
        areas::code.nullable(),
        reports::period.nullable(),
    );
    let told = report_events::table
        .left_join(users::table)
        .left_join(reports::table)
        // Side by side: joined among themselves first, all reports would be,
        // for each query anew.
        .left_join(forms::table.on(forms::id.nullable().eq(reports::form_id.nullable())))
        .left_join(areas::table.on(areas::id.nullable().eq(reports::area_id.nullable())))
        .select(columns);
    match *which {
        Which::Of(report_ids) => {
            let mut all = Vec::new();
            for ids in report_ids.chunks(AT_ONCE) {
                all.extend(
                    told.filter(report_events::report_id.eq_any(ids))
                        .load::<EventRow>(connection)?,
                );
            }
            all.sort_unstable_by_key(|event| event.id);
            Ok(all)
        }
        Which::Between(after, until, limit) => Ok(told
            .filter(report_events::id.gt(after))
            .filter(report_events::id.le(until))
            .order(report_events::id)
            .limit(limit)
            .load(connection)?),
    }
}

/// Changes by their codes, so that the order is the same on every database.
fn changes(connection: &mut DbConnection, ids: &[i32]) -> Result<Vec<Change>> {
    let rows: Vec<(ChangeRow, Option<String>, Option<String>)> = entry_changes::table
        .left_join(indicators::table.on(indicators::id.eq(entry_changes::indicator_id)))
        .left_join(breakdowns::table.on(breakdowns::id.eq(entry_changes::breakdown_id)))
        .filter(entry_changes::event_id.eq_any(ids))
        .order((
            entry_changes::event_id,
            entry_changes::indicator_id,
            entry_changes::breakdown_id,
        ))
        .select((
            ChangeRow::as_select(),
            indicators::code.nullable(),
            breakdowns::code.nullable(),
        ))
        .load(connection)?;
    let named: BTreeSet<i32> = rows
        .iter()
        .flat_map(|(row, ..)| [row.old_source_id, row.new_source_id])
        .flatten()
        .collect();
    let named: Vec<i32> = named.into_iter().collect();
    let mut codes: BTreeMap<i32, String> = BTreeMap::new();
    for ids in named.chunks(AT_ONCE) {
        codes.extend(
            sources::table
                .filter(sources::id.eq_any(ids))
                .select((sources::id, sources::code))
                .load::<(i32, String)>(connection)?,
        );
    }
    let code = |id: Option<i32>| match id {
        // "?": a source that is gone is not the same as none.
        Some(id) => codes.get(&id).cloned().unwrap_or_else(|| "?".into()),
        None => String::new(),
    };
    Ok(rows
        .into_iter()
        .map(|(row, indicator, breakdown)| Change {
            old_source: code(row.old_source_id),
            new_source: code(row.new_source_id),
            row,
            indicator,
            breakdown,
        })
        .collect())
}

type Named = (i32, Option<String>, Option<String>);

fn returned(connection: &mut DbConnection, ids: &[i32]) -> Result<Vec<Named>> {
    Ok(returned_cells::table
        .left_join(indicators::table.on(indicators::id.eq(returned_cells::indicator_id)))
        .left_join(breakdowns::table.on(breakdowns::id.eq(returned_cells::breakdown_id)))
        .filter(returned_cells::event_id.eq_any(ids))
        .order((
            returned_cells::event_id,
            returned_cells::indicator_id,
            returned_cells::breakdown_id,
        ))
        .select((
            returned_cells::event_id,
            indicators::code.nullable(),
            breakdowns::code.nullable(),
        ))
        .load(connection)?)
}
