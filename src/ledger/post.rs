//! Posting: the only way a figure becomes public.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::book::Book;
use super::chain::{GENESIS, Head, Line, Seal, salt};
use super::difference::{Differences, spread};
use super::{Contribution, Status, Value};
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells, postings, totals};
use crate::error::{Error, Result};
use crate::{each_backend, word_enum};

word_enum! {
    /// How a block came to be.
    BlockKind {
        /// An approver approved a report.
        Approval = "approval",
        /// A file was imported.
        Import = "import",
        /// The programme changed: an area ended, so what was carried forward
        /// from it ends too.
        Setup = "setup",
    }
}

/// What is posted together, and by whom.
pub struct NewBlock<'a> {
    /// What kind of act it is.
    pub kind: BlockKind,
    /// The name of the account that acted.
    pub author: &'a str,
    /// What the block is about, in words.
    pub note: &'a str,
    /// Now, in UTC, to the second.
    pub posted_at: NaiveDateTime,
}

/// One indicator of one area in one breakdown: a row of cells over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series {
    /// The indicator's id.
    pub indicator_id: i32,
    /// The collecting area's id.
    pub area_id: i32,
    /// The breakdown's id; [`super::TOTAL`] for the whole.
    pub breakdown_id: i32,
}

/// The new value of one cell.
#[derive(Clone, Debug)]
pub struct Change {
    /// Which row of cells.
    pub series: Series,
    /// Number of the period's first month.
    pub period: i32,
    /// The value from now on; `None` takes the cell's value back.
    pub value: Option<Value>,
    /// The report it came with.
    pub report_id: Option<i32>,
    /// The exact day it was true, if known.
    pub day: Option<NaiveDate>,
    /// Who said so.
    pub source_id: Option<i32>,
    /// What the reporter noted.
    pub note: String,
}

/// What was posted.
#[derive(Clone, Debug)]
pub struct Posted {
    /// The new block's number.
    pub block_id: i64,
    /// How many cells changed.
    pub postings: usize,
    /// The new head of the chain.
    pub head: String,
}

/// Posts the changes that differ from what is posted, as one sealed block,
/// and brings cells and totals up to date. `None` when nothing differs.
///
/// Must run inside [`crate::db::Db::write`], so that a refusal changes nothing.
pub fn post(
    connection: &mut DbConnection,
    block: &NewBlock<'_>,
    changes: &[Change],
) -> Result<Option<Posted>> {
    connection.lock_ledger()?;
    let book = Book::open(connection)?;
    let mut by_series: BTreeMap<Series, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        book.check(change.series.indicator_id, change.period, change.value)?;
        by_series.entry(change.series).or_default().push(change);
    }

    let mut next_id = last_posting(connection)? + 1;
    let mut rows = Vec::new();
    let mut differences = Differences::new();
    for (series, changes) in by_series {
        let before = posted_series(connection, series)?;
        let mut after = before.clone();
        for change in changes {
            let old = match change.value {
                Some(value) => after.insert(change.period, value),
                None => after.remove(&change.period),
            };
            if old != change.value {
                rows.push(row(next_id, change, old));
                next_id += 1;
            }
        }
        if before == after {
            continue;
        }
        spread(&book, series, &before, &after, &mut differences)?;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let posted = seal_and_write(connection, block, &book, &mut rows)?;
    write_cells(connection, &rows)?;
    add_to_totals(connection, &differences)?;
    Ok(Some(posted))
}

#[derive(Insertable)]
#[diesel(table_name = postings)]
struct Row<'a> {
    id: i64,
    block_id: i64,
    report_id: Option<i32>,
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: &'a str,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    new_status: &'a str,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    day: Option<NaiveDate>,
    source_id: Option<i32>,
    note: &'a str,
}

/// What stands in a posting's status where the cell had, or gets, no value.
pub(super) const NONE: &str = "none";

fn row(id: i64, change: &Change, old: Option<Value>) -> Row<'_> {
    let ((old_status, old_value, old_weight), (new_status, new_value, new_weight)) =
        (columns(old), columns(change.value));
    Row {
        id,
        block_id: 0,
        report_id: change.report_id,
        indicator_id: change.series.indicator_id,
        area_id: change.series.area_id,
        breakdown_id: change.series.breakdown_id,
        period: change.period,
        old_status,
        old_value,
        old_weight,
        new_status,
        new_value,
        new_weight,
        day: change.day,
        source_id: change.source_id,
        note: &change.note,
    }
}

fn columns(value: Option<Value>) -> (&'static str, Option<i64>, Option<i64>) {
    match value.map(Value::columns) {
        Some((status, value, weight)) => (status.word(), value, weight),
        None => (NONE, None, None),
    }
}

/// A value as a posting's columns hold it. A number where the status leaves
/// none is refused: the seal would not cover it.
pub(super) fn posted_value(
    status: &str,
    value: Option<i64>,
    weight: Option<i64>,
) -> Result<Option<Value>> {
    let read = match status {
        NONE => None,
        word => Some(Value::from_columns(
            word.parse().map_err(Error::Ledger)?,
            value,
            weight,
        )),
    };
    if columns(read) == (status, value, weight) {
        return Ok(read);
    }
    Err(Error::Ledger(format!(
        "{status:?} does not go with {value:?} and {weight:?}"
    )))
}

fn seal_and_write(
    connection: &mut DbConnection,
    block: &NewBlock<'_>,
    book: &Book,
    rows: &mut [Row<'_>],
) -> Result<Posted> {
    let (last_block, previous) = super::head(connection)?.unwrap_or((0, GENESIS.to_owned()));
    let block_id = last_block + 1;
    let salt = salt()?;
    let mut seal = Seal::block(&Head {
        previous: &previous,
        id: block_id,
        kind: block.kind.word(),
        author: block.author,
        posted_at: block.posted_at,
        note: block.note,
        postings: rows.len() as i64,
        salt: &salt,
    });
    for row in rows.iter_mut() {
        row.block_id = block_id;
        seal.line(&Line {
            id: row.id,
            report_id: row.report_id,
            indicator: book
                .indicators
                .get(&row.indicator_id)
                .map_or("", |(code, ..)| code),
            area: book.areas.get(&row.area_id).map_or("", |(code, _)| code),
            breakdown: book
                .breakdowns
                .get(&row.breakdown_id)
                .map_or("", String::as_str),
            period: row.period,
            old: posted_value(row.old_status, row.old_value, row.old_weight)?,
            new: posted_value(row.new_status, row.new_value, row.new_weight)?,
            day: row.day,
            source: row
                .source_id
                .and_then(|id| book.sources.get(&id))
                .map_or("", String::as_str),
            note: row.note,
        });
    }
    let hash = seal.finish();
    diesel::insert_into(blocks::table)
        .values((
            blocks::id.eq(block_id),
            blocks::kind.eq(block.kind),
            blocks::author.eq(block.author),
            blocks::posted_at.eq(block.posted_at),
            blocks::note.eq(block.note),
            blocks::posting_count.eq(rows.len() as i64),
            blocks::salt.eq(&salt),
            blocks::previous_hash.eq(&previous),
            blocks::hash.eq(&hash),
        ))
        .execute(connection)?;
    for row in rows.iter() {
        diesel::insert_into(postings::table)
            .values(row)
            .execute(connection)?;
    }
    Ok(Posted {
        block_id,
        postings: rows.len(),
        head: hash,
    })
}

fn write_cells(connection: &mut DbConnection, rows: &[Row<'_>]) -> Result<()> {
    for row in rows {
        let key = (row.indicator_id, row.area_id, row.breakdown_id, row.period);
        if row.new_status == NONE {
            diesel::delete(cells::table.find(key)).execute(connection)?;
            continue;
        }
        let new = (
            cells::status.eq(row.new_status),
            cells::value.eq(row.new_value),
            cells::weight.eq(row.new_weight),
            cells::posting_id.eq(row.id),
        );
        let at = (
            cells::indicator_id.eq(key.0),
            cells::area_id.eq(key.1),
            cells::breakdown_id.eq(key.2),
            cells::period.eq(key.3),
        );
        each_backend!(connection, c => diesel::insert_into(cells::table)
            .values((at, new))
            .on_conflict((cells::indicator_id, cells::area_id, cells::breakdown_id, cells::period))
            .do_update()
            .set(new)
            .execute(c))?;
    }
    Ok(())
}

fn add_to_totals(connection: &mut DbConnection, differences: &Differences) -> Result<()> {
    for (&(indicator_id, area_id, breakdown_id, period), difference) in differences {
        let key = (indicator_id, area_id, breakdown_id, period);
        let mut total = totals::table
            .find(key)
            .select((
                totals::value,
                totals::weight,
                totals::areas,
                totals::fresh,
                totals::excused,
            ))
            .first::<(i64, i64, i64, i64, i64)>(connection)
            .optional()?
            .map(|(value, weight, areas, fresh, excused)| Contribution {
                value,
                weight,
                areas,
                fresh,
                excused,
            })
            .unwrap_or_default();
        // Added here and not in SQL: SQLite would turn a sum beyond 64 bits
        // into a floating-point number.
        total.add(*difference)?;
        if total.is_zero() {
            diesel::delete(totals::table.find(key)).execute(connection)?;
            continue;
        }
        let new = (
            totals::value.eq(total.value),
            totals::weight.eq(total.weight),
            totals::areas.eq(total.areas),
            totals::fresh.eq(total.fresh),
            totals::excused.eq(total.excused),
        );
        let at = (
            totals::indicator_id.eq(indicator_id),
            totals::area_id.eq(area_id),
            totals::breakdown_id.eq(breakdown_id),
            totals::period.eq(period),
        );
        each_backend!(connection, c => diesel::insert_into(totals::table)
            .values((at, new))
            .on_conflict((totals::indicator_id, totals::area_id, totals::breakdown_id, totals::period))
            .do_update()
            .set(new)
            .execute(c))?;
    }
    Ok(())
}

fn last_posting(connection: &mut DbConnection) -> Result<i64> {
    Ok(postings::table
        .select(diesel::dsl::max(postings::id))
        .first::<Option<i64>>(connection)?
        .unwrap_or(0))
}

fn posted_series(connection: &mut DbConnection, series: Series) -> Result<BTreeMap<i32, Value>> {
    let rows = cells::table
        .filter(cells::indicator_id.eq(series.indicator_id))
        .filter(cells::area_id.eq(series.area_id))
        .filter(cells::breakdown_id.eq(series.breakdown_id))
        .select((cells::period, cells::status, cells::value, cells::weight))
        .load::<(i32, Status, Option<i64>, Option<i64>)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(period, status, value, weight)| (period, Value::from_columns(status, value, weight)))
        .collect())
}
