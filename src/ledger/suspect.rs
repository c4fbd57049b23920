//! Which line of a broken block it probably is: a seal says only that
//! something in its block changed.

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{cells, postings};
use crate::error::Result;

/// The first posting of the block whose value is not the one kept for its
/// cell, as half a sentence; nothing if the change was elsewhere in a line.
pub(super) fn suspect(connection: &mut DbConnection, block_id: i64) -> Result<String> {
    let stands_otherwise = postings::new_value
        .ne(cells::value)
        .or(postings::new_weight.ne(cells::weight))
        .or(postings::new_status.ne(cells::status))
        .or(postings::indicator_id.ne(cells::indicator_id))
        .or(postings::area_id.ne(cells::area_id))
        .or(postings::breakdown_id.ne(cells::breakdown_id))
        .or(postings::period.ne(cells::period));
    let found = cells::table
        .inner_join(postings::table)
        .filter(postings::block_id.eq(block_id))
        .filter(stands_otherwise)
        .order(postings::id)
        .select(postings::id)
        .first::<i64>(connection)
        .optional()?;
    Ok(found.map_or_else(String::new, |id| {
        format!("; posting {id} is not what its cell was posted as")
    }))
}
