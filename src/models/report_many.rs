//! Many reports read at once: one query for hundreds of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::RangeInclusive;

use diesel::prelude::*;

use super::form::Field;
use super::report::{ENTRY, Entries, EntryRow, Report, entry};
use super::report_change::Key;
use crate::db::DbConnection;
use crate::db::schema::{cells, entries, reports};
use crate::error::Result;
use crate::ledger::{Status, Value};

/// How many reports are asked for at once.
pub const AT_ONCE: usize = 500;

/// Those of the reports that were begun. Asked for by forms, areas and
/// periods, so keys that lie together are found with little besides.
pub fn find(connection: &mut DbConnection, keys: &[Key]) -> Result<BTreeMap<Key, Report>> {
    let mut found = BTreeMap::new();
    for keys in keys.chunks(AT_ONCE) {
        let all = |part: fn(&Key) -> i32| -> BTreeSet<i32> { keys.iter().map(part).collect() };
        let wanted: BTreeSet<Key> = keys.iter().copied().collect();
        let rows = reports::table
            .filter(reports::form_id.eq_any(all(|key| key.form_id)))
            .filter(reports::area_id.eq_any(all(|key| key.area_id)))
            .filter(reports::period.eq_any(all(|key| key.period)))
            .select(Report::as_select())
            .load(connection)?;
        let rows = rows.into_iter().map(|report| (Key::of(&report), report));
        found.extend(rows.filter(|(key, _)| wanted.contains(key)));
    }
    Ok(found)
}

/// What the reports hold, by their row numbers; those that hold nothing are
/// left out.
pub fn entries(connection: &mut DbConnection, ids: &[i32]) -> Result<HashMap<i32, Entries>> {
    let mut held: HashMap<i32, Entries> = HashMap::new();
    for ids in ids.chunks(AT_ONCE) {
        let rows = entries::table
            .filter(entries::report_id.eq_any(ids))
            .select((entries::report_id, ENTRY))
            .load::<(i32, EntryRow)>(connection)?;
        for (id, row) in rows {
            held.entry(id).or_default().extend([entry(row)]);
        }
    }
    Ok(held)
}

/// What is posted of an area: line, number of the period's first month, value;
/// the newest period of each line comes last.
pub type Posted = Vec<(Field, i32, Value)>;

/// Posted values of areas with each period's first month among `months`; those
/// that have none are left out.
pub fn posted(
    connection: &mut DbConnection,
    area_ids: &[i32],
    indicator_ids: &[i32],
    months: RangeInclusive<i32>,
) -> Result<HashMap<i32, Posted>> {
    type Row = (i32, i32, i32, i32, Status, Option<i64>, Option<i64>);
    let rows = cells::table
        .filter(cells::indicator_id.eq_any(indicator_ids))
        .filter(cells::area_id.eq_any(area_ids))
        .filter(cells::period.between(*months.start(), *months.end()))
        .order((cells::indicator_id, cells::breakdown_id, cells::period))
        .select((
            cells::area_id,
            cells::indicator_id,
            cells::breakdown_id,
            cells::period,
            cells::status,
            cells::value,
            cells::weight,
        ))
        .load::<Row>(connection)?;
    let mut posted: HashMap<i32, Posted> = HashMap::new();
    for (area_id, indicator_id, breakdown_id, period, status, value, weight) in rows {
        let field = Field {
            indicator_id,
            breakdown_id,
        };
        let value = Value::from_columns(status, value, weight);
        posted
            .entry(area_id)
            .or_default()
            .push((field, period, value));
    }
    Ok(posted)
}

/// The same of one area.
pub fn posted_of(
    connection: &mut DbConnection,
    area_id: i32,
    indicator_ids: &[i32],
    months: RangeInclusive<i32>,
) -> Result<Posted> {
    let mut posted = posted(connection, &[area_id], indicator_ids, months)?;
    Ok(posted.remove(&area_id).unwrap_or_default())
}
