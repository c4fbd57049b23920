//! The proof: rebuilds every value, total and seal from the postings.

use diesel::prelude::*;

use super::chain::GENESIS;
use super::replay::{BlockRow, Replay};
use super::suspect::suspect;
use crate::db::schema::{blocks, postings};
use crate::db::{DbConnection, mistyped};
use crate::error::{Error, Result};

/// What was proved.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Sealed blocks.
    pub blocks: i64,
    /// Lines of the ledger.
    pub postings: i64,
    /// Cells that hold a posted value.
    pub cells: usize,
    /// Kept totals.
    pub totals: usize,
    /// The head of the chain, or nothing for an empty ledger.
    pub head: Option<String>,
}

/// Number and hash of the last block, if there is one.
pub fn head(connection: &mut DbConnection) -> Result<Option<(i64, String)>> {
    Ok(blocks::table
        .order(blocks::id.desc())
        .select((blocks::id, blocks::hash))
        .first(connection)
        .optional()?)
}

/// Blocks read at once.
const PAGE: i64 = 500;

/// Recomputes everything that the ledger implies and compares. Fails with
/// [`Error::Ledger`] naming the first line that does not fit.
pub fn verify(connection: &mut DbConnection) -> Result<Verified> {
    for table in ["blocks", "postings", "cells", "totals"] {
        if let Some(what) = mistyped(connection, table)? {
            return Err(wrong(what));
        }
    }
    let mut replay = Replay::begin(connection)?;
    let mut previous = GENESIS.to_owned();
    let mut count = 0;
    let mut after = i64::MIN;
    loop {
        let page = blocks::table
            .filter(blocks::id.gt(after))
            .order(blocks::id)
            .limit(PAGE)
            .select(BlockRow::as_select())
            .load(connection)?;
        let Some(last) = page.last() else { break };
        after = last.id;
        for block in page {
            count += 1;
            follows(connection, &mut replay, &block, count, &previous)?;
            previous = block.hash;
        }
    }
    let left_over = postings::table
        .filter(postings::block_id.gt(count).or(postings::block_id.lt(1)))
        .select(postings::id)
        .first::<i64>(connection)
        .optional()?;
    if let Some(id) = left_over {
        return Err(wrong(format!("posting {id} belongs to no block")));
    }
    let cells = replay.compare_cells(connection)?;
    let totals = replay.compare_totals(connection)?;
    Ok(Verified {
        blocks: count,
        postings: replay.last_posting,
        cells,
        totals,
        head: (count > 0).then_some(previous),
    })
}

/// Whether a block stands where it must and its seal fits.
fn follows(
    connection: &mut DbConnection,
    replay: &mut Replay,
    block: &BlockRow,
    number: i64,
    previous: &str,
) -> Result<()> {
    let id = block.id;
    if id != number {
        return Err(wrong(format!(
            "block {number} is missing (the next one is block {id})"
        )));
    }
    if block.previous_hash != previous {
        return Err(wrong(format!(
            "block {id} does not follow from the block before it"
        )));
    }
    if replay.block(connection, block)? != block.hash {
        return Err(wrong(format!(
            "block {id} ({} by {}, {} UTC): its seal does not fit its {} postings{}",
            block.kind,
            block.author,
            block.posted_at,
            block.posting_count,
            suspect(connection, id)?
        )));
    }
    Ok(())
}

pub(super) fn wrong(what: String) -> Error {
    Error::Ledger(format!("The ledger does not fit: {what}."))
}
