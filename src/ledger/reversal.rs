//! What takes a block back: the changes that bring its cells to where they
//! stood before it.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::post::{Change, Series, posted_value};
use crate::db::DbConnection;
use crate::db::schema::postings;
use crate::error::Result;

type Key = (i32, i32, i32, i32);

/// What a posting says besides its value: day, source and note.
type Said = (Option<NaiveDate>, Option<i32>, String);

/// The changes that take a block back, each with what was said of the value
/// that stood there before, or with `note` where nothing did. `None` if one of
/// its cells was posted again since.
pub fn reversal(
    connection: &mut DbConnection,
    block_id: i64,
    note: &str,
) -> Result<Option<Vec<Change>>> {
    let key = (
        postings::indicator_id,
        postings::area_id,
        postings::breakdown_id,
        postings::period,
    );
    type Row = (Key, Option<i32>, String, Option<i64>, Option<i64>);
    let of_block = postings::table
        .filter(postings::block_id.eq(block_id))
        .order(postings::id)
        .select((
            key,
            postings::report_id,
            postings::old_status,
            postings::old_value,
            postings::old_weight,
        ))
        .load::<Row>(connection)?;
    let indicators: BTreeSet<i32> = of_block.iter().map(|(key, ..)| key.0).collect();
    let since: HashSet<Key> = postings::table
        .filter(postings::block_id.gt(block_id))
        .filter(postings::indicator_id.eq_any(&indicators))
        .select(key)
        .load(connection)?
        .into_iter()
        .collect();
    if of_block.iter().any(|(key, ..)| since.contains(key)) {
        return Ok(None);
    }
    // In the order of posting, so that the last one before the block stays.
    let before: HashMap<Key, Said> = postings::table
        .filter(postings::block_id.lt(block_id))
        .filter(postings::indicator_id.eq_any(&indicators))
        .order(postings::id)
        .select((key, (postings::day, postings::source_id, postings::note)))
        .load::<(Key, Said)>(connection)?
        .into_iter()
        .collect();
    let changes = of_block
        .into_iter()
        .map(|(key, report_id, status, value, weight)| {
            let value = posted_value(&status, value, weight)?;
            let said = before.get(&key).filter(|_| value.is_some()).cloned();
            let (day, source_id, note) = said.unwrap_or((None, None, note.to_owned()));
            let series = Series {
                indicator_id: key.0,
                area_id: key.1,
                breakdown_id: key.2,
            };
            Ok(Change {
                series,
                period: key.3,
                value,
                report_id,
                day,
                source_id,
                note,
            })
        });
    changes.collect::<Result<_>>().map(Some)
}
