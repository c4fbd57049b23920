//! Posting: the only way a figure becomes public.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::Value;
use super::book::Book;
use super::chain::{GENESIS, Head, Line, Seal, salt};
use super::difference::{Differences, posted, spread};
use super::keep::{add_to_totals, write_cells, write_postings};
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings};
use crate::error::{Error, Result};
use crate::word_enum;

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

/// Changes whose series are read, and whose totals are written, together.
/// More would be faster by little and hold more in memory.
const AT_ONCE: usize = 10_000;

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
    for change in changes {
        book.check(change.series.indicator_id, change.period, change.value)?;
    }
    // In the order of the tables, so that they grow at one end; of two changes
    // of one cell the later stays the later.
    let mut sorted: Vec<&Change> = changes.iter().collect();
    sorted.sort_by_cached_key(|change| (change.series, change.period));
    let mut moves = Vec::new();
    let mut left = &sorted[..];
    while !left.is_empty() {
        let (some, rest) = left.split_at(whole_series(left));
        left = rest;
        let differences = compare(connection, &book, some, &mut moves)?;
        add_to_totals(connection, &differences)?;
    }
    drop(sorted);
    if moves.is_empty() {
        return Ok(None);
    }
    let first_id = last_posting(connection)? + 1;
    let posted = seal(connection, block, &book, first_id, &moves)?;
    write_postings(connection, posted.block_id, first_id, &moves)?;
    write_cells(connection, first_id, &moves)?;
    Ok(Some(posted))
}

/// How many of the changes to take at once without parting a series.
fn whole_series(changes: &[&Change]) -> usize {
    let Some(last) = changes.get(AT_ONCE) else {
        return changes.len();
    };
    let same = changes[AT_ONCE..].partition_point(|change| change.series == last.series);
    AT_ONCE + same
}

/// A change that differs from what is posted.
pub(super) struct Move<'a> {
    pub change: &'a Change,
    pub old: Option<Value>,
}

impl Move<'_> {
    /// Which cell moves.
    pub(super) fn cell(&self) -> (Series, i32) {
        (self.change.series, self.change.period)
    }
}

/// Adds to `moves` the changes that differ from what is posted; returns what
/// they add to the totals.
fn compare<'a>(
    connection: &mut DbConnection,
    book: &Book,
    changes: &[&'a Change],
    moves: &mut Vec<Move<'a>>,
) -> Result<Differences> {
    let series: BTreeSet<Series> = changes.iter().map(|change| change.series).collect();
    let mut posted = posted(connection, &series)?;
    let mut differences = Differences::new();
    for changes in changes.chunk_by(|one, next| one.series == next.series) {
        let series = changes[0].series;
        let before = posted.remove(&series).unwrap_or_default();
        let mut after = before.clone();
        for &change in changes {
            let old = match change.value {
                Some(value) => after.insert(change.period, value),
                None => after.remove(&change.period),
            };
            if old != change.value {
                moves.push(Move { change, old });
            }
        }
        if before != after {
            spread(book, series, &before, &after, &mut differences)?;
        }
    }
    Ok(differences)
}

/// What stands in a posting's status where the cell had, or gets, no value.
pub(super) const NONE: &str = "none";

/// A value as a posting's columns hold it.
pub(super) fn columns(value: Option<Value>) -> (&'static str, Option<i64>, Option<i64>) {
    match value.map(Value::columns) {
        Some((status, value, weight)) => (status.word(), value, weight),
        None => (NONE, None, None),
    }
}

/// The other way round. A number where the status leaves none is refused: the
/// seal would not cover it.
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

/// Writes the block with the seal over the postings that are to follow.
fn seal(
    connection: &mut DbConnection,
    block: &NewBlock<'_>,
    book: &Book,
    first_id: i64,
    moves: &[Move<'_>],
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
        postings: moves.len() as i64,
        salt: &salt,
    });
    for (id, step) in (first_id..).zip(moves) {
        let change = step.change;
        let series = change.series;
        seal.line(&Line {
            id,
            report_id: change.report_id,
            indicator: book
                .indicators
                .get(&series.indicator_id)
                .map_or("", |(code, ..)| code),
            area: book.areas.get(&series.area_id).map_or("", |(code, _)| code),
            breakdown: book
                .breakdowns
                .get(&series.breakdown_id)
                .map_or("", String::as_str),
            period: change.period,
            old: step.old,
            new: change.value,
            day: change.day,
            source: change
                .source_id
                .and_then(|id| book.sources.get(&id))
                .map_or("", String::as_str),
            note: &change.note,
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
            blocks::posting_count.eq(moves.len() as i64),
            blocks::salt.eq(&salt),
            blocks::previous_hash.eq(&previous),
            blocks::hash.eq(&hash),
        ))
        .execute(connection)?;
    Ok(Posted {
        block_id,
        postings: moves.len(),
        head: hash,
    })
}

fn last_posting(connection: &mut DbConnection) -> Result<i64> {
    Ok(postings::table
        .select(diesel::dsl::max(postings::id))
        .first::<Option<i64>>(connection)?
        .unwrap_or(0))
}
