//! Replaying the postings: what every cell must hold, and the seals deserved.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::book::Book;
use super::chain::{Head, Line, Seal};
use super::post::posted_value;
use super::verify::wrong;
use super::{Series, Value};
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings};
use crate::error::Result;

/// Postings read at once: a block may hold a million.
const PAGE: i64 = 2_000;

#[derive(Queryable, Selectable)]
#[diesel(table_name = blocks)]
pub(super) struct BlockRow {
    pub id: i64,
    pub kind: String,
    pub author: String,
    pub posted_at: NaiveDateTime,
    pub note: String,
    pub posting_count: i64,
    pub salt: String,
    pub previous_hash: String,
    pub hash: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = postings)]
struct PostingRow {
    id: i64,
    report_id: Option<i32>,
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: String,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    new_status: String,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    day: Option<NaiveDate>,
    source_id: Option<i32>,
    note: String,
}

/// What the postings so far imply.
pub(super) struct Replay {
    pub book: Book,
    pub values: BTreeMap<Series, BTreeMap<i32, (Value, i64)>>,
    pub last_posting: i64,
}

impl Replay {
    /// Before the first posting.
    pub(super) fn begin(connection: &mut DbConnection) -> Result<Self> {
        Ok(Self {
            book: Book::open(connection)?,
            values: BTreeMap::new(),
            last_posting: 0,
        })
    }

    /// Replays a block's postings; returns the seal they deserve.
    pub(super) fn block(
        &mut self,
        connection: &mut DbConnection,
        block: &BlockRow,
    ) -> Result<String> {
        let mut seal = Seal::block(&Head {
            previous: &block.previous_hash,
            id: block.id,
            kind: &block.kind,
            author: &block.author,
            posted_at: block.posted_at,
            note: &block.note,
            postings: block.posting_count,
            salt: &block.salt,
        });
        let mut found = 0;
        let mut after = i64::MIN;
        loop {
            let rows = postings::table
                .filter(postings::block_id.eq(block.id))
                .filter(postings::id.gt(after))
                .order(postings::id)
                .limit(PAGE)
                .select(PostingRow::as_select())
                .load(connection)?;
            let read = rows.len() as i64;
            for row in rows {
                after = row.id;
                self.posting(&row, &mut seal)?;
            }
            found += read;
            if read < PAGE {
                break;
            }
        }
        if found != block.posting_count {
            return Err(wrong(format!(
                "block {} was sealed with {} postings and has {found}",
                block.id, block.posting_count,
            )));
        }
        Ok(seal.finish())
    }

    fn posting(&mut self, row: &PostingRow, seal: &mut Seal) -> Result<()> {
        self.last_posting += 1;
        if row.id != self.last_posting {
            return Err(wrong(format!(
                "posting {} is missing (the next one is posting {})",
                self.last_posting, row.id
            )));
        }
        let named = |error| wrong(format!("posting {}: {error}", row.id));
        let old = posted_value(&row.old_status, row.old_value, row.old_weight).map_err(named)?;
        let new = posted_value(&row.new_status, row.new_value, row.new_weight).map_err(named)?;
        let series = Series {
            indicator_id: row.indicator_id,
            area_id: row.area_id,
            breakdown_id: row.breakdown_id,
        };
        let cells = self.values.entry(series).or_default();
        let stood = match new {
            Some(value) => cells.insert(row.period, (value, row.id)),
            None => cells.remove(&row.period),
        };
        if stood.map(|(value, _)| value) != old {
            return Err(wrong(format!(
                "posting {} starts from a value that the postings before it do not give",
                row.id
            )));
        }
        let name = |found: Option<&String>| found.cloned().unwrap_or_default();
        let sources = &self.book.sources;
        // "?": a source that is unknown is not the same as none.
        let source = row
            .source_id
            .map(|id| sources.get(&id).map_or("?", String::as_str));
        seal.line(&Line {
            id: row.id,
            report_id: row.report_id,
            indicator: &name(
                self.book
                    .indicators
                    .get(&row.indicator_id)
                    .map(|(code, ..)| code),
            ),
            area: &name(self.book.areas.get(&row.area_id).map(|(code, _)| code)),
            breakdown: &name(self.book.breakdowns.get(&row.breakdown_id)),
            period: row.period,
            old,
            new,
            day: row.day,
            source: source.unwrap_or_default(),
            note: &row.note,
        });
        Ok(())
    }
}
