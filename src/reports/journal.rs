//! The ledger's lines, oldest first, in pages by number: for programs that
//! follow what is posted.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::disclosure::Viewer;
use super::filter::Filter;
use super::indicator;
use super::postings::{Said, said};
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings, sources};
use crate::error::Result;
use crate::ledger::{self, Period};
use crate::models::programme::Programme;

/// One line of the ledger, as the viewer may see it.
pub struct Line {
    /// Its number.
    pub id: i64,
    /// The number of its block.
    pub block: i64,
    /// The indicator's code.
    pub indicator: String,
    /// The area's code.
    pub area: String,
    /// The breakdown's code.
    pub breakdown: String,
    /// Which period it is of.
    pub period: Period,
    /// What stood there before.
    pub before: Said,
    /// What stands there since.
    pub after: Said,
    /// The exact day it was true, if known.
    pub day: Option<NaiveDate>,
    /// The source's code, if it is not the office's own.
    pub source: Option<String>,
    /// What was noted; nothing where it could repeat a protected figure.
    pub note: String,
    /// When it was posted, in UTC.
    pub posted_at: NaiveDateTime,
}

type Row = (
    (i64, i64, i32, i32, i32, i32),
    (String, Option<i64>, String, Option<i64>),
    (Option<NaiveDate>, String, NaiveDateTime, Option<String>),
);

/// The lines after a number, of the filter's indicator, area and day of
/// knowledge, at most so many.
pub fn lines(
    connection: &mut DbConnection,
    viewer: Viewer,
    filter: &Filter,
    after: i64,
    limit: i64,
) -> Result<Vec<Line>> {
    let programme = Programme::load(connection)?;
    let indicators: Vec<i32> = match &filter.indicator {
        Some(code) => vec![indicator::find(&programme, viewer, code)?.id],
        None => (programme.catalogue.all().iter())
            .filter(|indicator| viewer.sees(indicator))
            .map(|indicator| indicator.id)
            .collect(),
    };
    let mut query = postings::table
        .inner_join(blocks::table)
        .left_join(sources::table)
        .filter(postings::id.gt(after))
        .filter(postings::indicator_id.eq_any(indicators))
        .order(postings::id)
        .limit(limit)
        .select((
            (
                postings::id,
                postings::block_id,
                postings::indicator_id,
                postings::area_id,
                postings::breakdown_id,
                postings::period,
            ),
            (
                postings::old_status,
                postings::old_value,
                postings::new_status,
                postings::new_value,
            ),
            (
                postings::day,
                postings::note,
                blocks::posted_at,
                sources::code.nullable(),
            ),
        ))
        .into_boxed();
    if let Some(code) = &filter.area {
        let top = programme.tree.find(code)?.id;
        let inside = programme.tree.subtree(top);
        let ids: Vec<i32> = inside.into_iter().map(|area| area.id).collect();
        query = query.filter(postings::area_id.eq_any(ids));
    }
    if let Some(day) = filter.known {
        let last = ledger::last_block(connection, day)?;
        query = query.filter(postings::block_id.le(last));
    }
    let rows: Vec<Row> = query.load(connection)?;
    let lines = rows.into_iter();
    Ok(lines
        .filter_map(|row| line(&programme, viewer, row))
        .collect())
}

fn line(programme: &Programme, viewer: Viewer, row: Row) -> Option<Line> {
    let ((id, block, indicator_id, area_id, breakdown_id, month), values, rest) = row;
    let (old_status, old_value, new_status, new_value) = values;
    let (day, note, posted_at, source) = rest;
    let indicator = programme.catalogue.get(indicator_id)?;
    let place = programme.tree.get(area_id);
    let said = |status: &str, units| said(viewer, indicator, place, (breakdown_id, status, units));
    let (before, after) = (said(&old_status, old_value), said(&new_status, new_value));
    let may_repeat = before.is_protected() || after.is_protected();
    let breakdown = programme.catalogue.breakdown(breakdown_id)?;
    Some(Line {
        id,
        block,
        indicator: indicator.code.clone(),
        area: place.map_or_else(String::new, |area| area.code.clone()),
        breakdown: breakdown.code.clone(),
        period: Period::holding(month, indicator.period_length),
        before,
        after,
        day,
        source,
        note: if may_repeat { String::new() } else { note },
        posted_at,
    })
}
