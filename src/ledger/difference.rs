//! What totals change by when cells hold other values than those posted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveTime};
use diesel::prelude::*;

use super::book::Book;
use super::post::posted_value;
use super::{Contribution, Series, Status, Value, contributions};
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells, postings};
use crate::error::Result;

/// What each total changes by: indicator, area, breakdown and the number of
/// the period's first month.
pub type Differences = BTreeMap<(i32, i32, i32, i32), Contribution>;

/// The values that cells hold instead, by period; nothing where they hold
/// none.
pub type Instead = BTreeMap<Series, BTreeMap<i32, Option<Value>>>;

/// Adds what a series changes for its area and every area above it.
pub(super) fn spread(
    book: &Book,
    series: Series,
    before: &BTreeMap<i32, Value>,
    after: &BTreeMap<i32, Value>,
    differences: &mut Differences,
) -> Result<()> {
    let kind = book.kind(series.indicator_id)?;
    let mut difference = contributions(kind, after)?;
    for (period, was) in contributions(kind, before)? {
        difference.entry(period).or_default().subtract(was)?;
    }
    for area_id in book.with_ancestors(series.area_id) {
        for (&period, &change) in difference.iter().filter(|(_, change)| !change.is_zero()) {
            let key = (series.indicator_id, area_id, series.breakdown_id, period);
            differences.entry(key).or_default().add(change)?;
        }
    }
    Ok(())
}

/// What totals change by when these cells hold these values.
pub fn differences(connection: &mut DbConnection, instead: &Instead) -> Result<Differences> {
    let mut differences = Differences::new();
    if instead.is_empty() {
        return Ok(differences);
    }
    let book = Book::open(connection)?;
    let posted = posted(connection, &instead.keys().copied().collect())?;
    let nothing = BTreeMap::new();
    for (&series, values) in instead {
        let before = posted.get(&series).unwrap_or(&nothing);
        let mut after = before.clone();
        for (&period, &value) in values {
            match value {
                Some(value) => after.insert(period, value),
                None => after.remove(&period),
            };
        }
        if *before != after {
            spread(&book, series, before, &after, &mut differences)?;
        }
    }
    Ok(differences)
}

/// What is posted for these series, in one query.
pub(super) fn posted(
    connection: &mut DbConnection,
    wanted: &BTreeSet<Series>,
) -> Result<BTreeMap<Series, BTreeMap<i32, Value>>> {
    let indicators: BTreeSet<i32> = wanted.iter().map(|s| s.indicator_id).collect();
    let areas: BTreeSet<i32> = wanted.iter().map(|s| s.area_id).collect();
    let rows = cells::table
        .filter(cells::indicator_id.eq_any(indicators))
        .filter(cells::area_id.eq_any(areas))
        .load::<(i32, i32, i32, i32, Status, Option<i64>, Option<i64>, i64)>(connection)?;
    let mut posted: BTreeMap<Series, BTreeMap<i32, Value>> = BTreeMap::new();
    for (indicator_id, area_id, breakdown_id, period, status, value, weight, _) in rows {
        let series = Series {
            indicator_id,
            area_id,
            breakdown_id,
        };
        if wanted.contains(&series) {
            let value = Value::from_columns(status, value, weight);
            posted.entry(series).or_default().insert(period, value);
        }
    }
    Ok(posted)
}

/// The number of the last block that was posted by the end of the day (UTC);
/// 0 before the first.
pub fn last_block(connection: &mut DbConnection, day: NaiveDate) -> Result<i64> {
    let Some(next) = day.checked_add_days(Days::new(1)) else {
        return Ok(i64::MAX);
    };
    Ok(blocks::table
        .filter(blocks::posted_at.lt(next.and_time(NaiveTime::MIN)))
        .select(diesel::dsl::max(blocks::id))
        .first::<Option<i64>>(connection)?
        .unwrap_or(0))
}

/// What the indicators' cells held when this block was the last: today's
/// values less the postings since.
pub fn as_known(
    connection: &mut DbConnection,
    last_block: i64,
    indicators: &BTreeSet<i32>,
) -> Result<Instead> {
    let since = postings::table
        .filter(postings::block_id.gt(last_block))
        .filter(postings::indicator_id.eq_any(indicators))
        .order(postings::id)
        .select((
            postings::indicator_id,
            postings::area_id,
            postings::breakdown_id,
            postings::period,
            postings::old_status,
            postings::old_value,
            postings::old_weight,
        ))
        .load::<(i32, i32, i32, i32, String, Option<i64>, Option<i64>)>(connection)?;
    let mut known = Instead::new();
    for (indicator_id, area_id, breakdown_id, period, status, value, weight) in since {
        let series = Series {
            indicator_id,
            area_id,
            breakdown_id,
        };
        // The first posting since tells what stood before all of them.
        let old = posted_value(&status, value, weight)?;
        let values = known.entry(series).or_default();
        values.entry(period).or_insert(old);
    }
    Ok(known)
}
