//! Posted cells of one indicator, read by key, and what stands behind them.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::sheet::PAGE;
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells, postings, sources};
use crate::error::Result;
use crate::ledger::Status;

/// Area, breakdown and first month of a cell.
pub(super) type Key = (i32, i32, i32);

/// One cell as it was posted.
#[derive(Queryable)]
pub(super) struct Row {
    pub key: Key,
    pub status: Status,
    pub value: Option<i64>,
    pub weight: Option<i64>,
    pub day: Option<NaiveDate>,
    pub note: String,
    pub block_id: i64,
    pub source_id: Option<i32>,
}

/// The next cells of an indicator after a key, as they are posted.
///
/// One indicator at a time, because only then a database finds the next cell
/// in its index instead of reading again all that was listed before.
pub(super) fn posted(
    connection: &mut DbConnection,
    indicator_id: i32,
    areas: Option<&[i32]>,
    after: Option<Key>,
) -> Result<Vec<Row>> {
    let mut query = cells::table
        .inner_join(postings::table)
        .filter(cells::indicator_id.eq(indicator_id))
        .into_boxed();
    if let Some((area, breakdown, period)) = after {
        query = query.filter(cells::area_id.ge(area)).filter(
            cells::area_id
                .gt(area)
                .or(cells::breakdown_id.gt(breakdown))
                .or(cells::breakdown_id
                    .eq(breakdown)
                    .and(cells::period.gt(period))),
        );
    }
    if let Some(areas) = areas {
        query = query.filter(cells::area_id.eq_any(not_before(areas, after)));
    }
    Ok(query
        .order((
            cells::indicator_id,
            cells::area_id,
            cells::breakdown_id,
            cells::period,
        ))
        .limit(PAGE as i64)
        .select((
            (cells::area_id, cells::breakdown_id, cells::period),
            cells::status,
            cells::value,
            cells::weight,
            postings::day,
            postings::note,
            postings::block_id,
            postings::source_id,
        ))
        .load(connection)?)
}

/// The same, each cell as it was posted last up to a block.
pub(super) fn known(
    connection: &mut DbConnection,
    indicator_id: i32,
    areas: Option<&[i32]>,
    after: Option<Key>,
    last_block: i64,
) -> Result<Vec<Row>> {
    let later = diesel::alias!(postings as later);
    let mut query = postings::table
        .filter(postings::indicator_id.eq(indicator_id))
        .filter(postings::block_id.le(last_block))
        .filter(postings::new_status.ne("none"))
        .filter(not(exists(
            later
                .filter(
                    later
                        .field(postings::indicator_id)
                        .eq(postings::indicator_id),
                )
                .filter(later.field(postings::area_id).eq(postings::area_id))
                .filter(
                    later
                        .field(postings::breakdown_id)
                        .eq(postings::breakdown_id),
                )
                .filter(later.field(postings::period).eq(postings::period))
                .filter(later.field(postings::block_id).le(last_block))
                .filter(later.field(postings::id).gt(postings::id)),
        )))
        .into_boxed();
    if let Some((area, breakdown, period)) = after {
        query = query.filter(postings::area_id.ge(area)).filter(
            postings::area_id
                .gt(area)
                .or(postings::breakdown_id.gt(breakdown))
                .or(postings::breakdown_id
                    .eq(breakdown)
                    .and(postings::period.gt(period))),
        );
    }
    if let Some(areas) = areas {
        query = query.filter(postings::area_id.eq_any(not_before(areas, after)));
    }
    Ok(query
        .order((
            postings::indicator_id,
            postings::area_id,
            postings::breakdown_id,
            postings::period,
        ))
        .limit(PAGE as i64)
        .select((
            (postings::area_id, postings::breakdown_id, postings::period),
            postings::new_status,
            postings::new_value,
            postings::new_weight,
            postings::day,
            postings::note,
            postings::block_id,
            postings::source_id,
        ))
        .load(connection)?)
}

/// The areas that cells after the key can be of.
fn not_before(areas: &[i32], after: Option<Key>) -> Vec<i32> {
    let first = after.map_or(i32::MIN, |(area, ..)| area);
    areas.iter().copied().filter(|id| *id >= first).collect()
}

/// Who published a figure.
#[derive(Queryable)]
pub(super) struct Named {
    pub code: String,
    pub publisher: String,
    pub url: String,
}

/// Sources and moments of the rows of a page, kept for the next pages: rows
/// that follow each other mostly share them.
#[derive(Default)]
pub(super) struct Behind {
    sources: HashMap<i32, Named>,
    moments: HashMap<i64, NaiveDateTime>,
}

/// More than so many are forgotten, so that memory stays small.
const KEPT: usize = 4 * PAGE;

impl Behind {
    /// Reads what the rows refer to and is not there yet.
    pub fn read(&mut self, connection: &mut DbConnection, rows: &[Row]) -> Result<()> {
        if self.sources.len() > KEPT {
            self.sources.clear();
        }
        if self.moments.len() > KEPT {
            self.moments.clear();
        }
        let mut missing: Vec<i32> = rows.iter().filter_map(|row| row.source_id).collect();
        missing.sort_unstable();
        missing.dedup();
        missing.retain(|id| !self.sources.contains_key(id));
        if !missing.is_empty() {
            let found = sources::table
                .filter(sources::id.eq_any(missing))
                .select((
                    sources::id,
                    (sources::code, sources::publisher, sources::url),
                ))
                .load::<(i32, Named)>(connection)?;
            self.sources.extend(found);
        }
        let mut missing: Vec<i64> = rows.iter().map(|row| row.block_id).collect();
        missing.sort_unstable();
        missing.dedup();
        missing.retain(|id| !self.moments.contains_key(id));
        if !missing.is_empty() {
            let found = blocks::table
                .filter(blocks::id.eq_any(missing))
                .select((blocks::id, blocks::posted_at))
                .load::<(i64, NaiveDateTime)>(connection)?;
            self.moments.extend(found);
        }
        Ok(())
    }

    /// A source, if the row has one.
    pub fn source(&self, id: Option<i32>) -> Option<&Named> {
        self.sources.get(&id?)
    }

    /// When a block was posted.
    pub fn posted_at(&self, block: i64) -> Option<NaiveDateTime> {
        self.moments.get(&block).copied()
    }
}
