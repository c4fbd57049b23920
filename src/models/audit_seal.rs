//! The seal of a line of the audit log: over the line, over the line before,
//! over the block it tells of, and over what happened to its report since that
//! report's line before. So a draft's life is sealed by the step that follows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::audit::Action;
use super::audit_history::{EventRow, Which, cover, read, rows};
use crate::db::DbConnection;
use crate::db::schema::{audit, blocks, report_events};
use crate::error::Result;
use crate::ledger::chain::{GENESIS, Seal, salt, sealed_moment};

/// A line as it is kept.
#[derive(Insertable, Queryable, Selectable)]
#[diesel(table_name = audit)]
pub(super) struct LineRow {
    pub id: i64,
    pub at: NaiveDateTime,
    pub actor: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub event_id: Option<i32>,
    pub block_id: Option<i64>,
    pub salt: String,
    pub previous_hash: String,
    pub hash: String,
}

impl LineRow {
    /// Whether this line seals what an older version left behind.
    pub(super) fn begins(&self) -> bool {
        self.id == 1 && self.action == Action::Begun.word()
    }

    /// The seal of the line alone, still open for what it covers besides.
    pub(super) fn open(&self, block_hash: &str) -> Seal {
        let number = |n: Option<i64>| n.map_or(String::new(), |n| n.to_string());
        let mut seal = Seal::default();
        for field in [
            &self.previous_hash,
            &self.id.to_string(),
            &sealed_moment(self.at),
            &self.actor,
            &self.action,
            &self.subject,
            &self.detail,
            &number(self.event_id.map(i64::from)),
            &number(self.block_id),
            &self.salt,
            block_hash,
        ] {
            seal.field(field);
        }
        seal
    }
}

/// The seal of a line that is about to be written.
pub(super) fn seal_new(connection: &mut DbConnection, line: &LineRow) -> Result<String> {
    let mut seal = line.open(&block_hash(connection, line.block_id)?);
    let told_of = reports_told_of(connection, line)?;
    let report_ids: Vec<i32> = told_of.keys().copied().collect();
    let mut events = rows(connection, &Which::Of(&report_ids))?;
    let told = last_told(connection, &events, &told_of)?;
    events.retain(|event| {
        let last = told.get(&event.report_id);
        last.is_none_or(|&last| event.id > last) && event.id <= told_of[&event.report_id]
    });
    cover(connection, events, &mut seal)?;
    Ok(seal.finish())
}

/// The reports whose history a line seals, each with the event up to which.
pub(super) fn reports_told_of(
    connection: &mut DbConnection,
    line: &LineRow,
) -> Result<BTreeMap<i32, i32>> {
    let columns = (report_events::report_id, report_events::id);
    let found: Vec<(i32, i32)> = match (line.event_id, line.block_id) {
        (Some(event_id), _) => report_events::table
            .filter(report_events::id.eq(event_id))
            .or_filter(report_events::told_with.eq(event_id))
            .order(report_events::id)
            .select(columns)
            .load(connection)?,
        (None, Some(block_id)) => report_events::table
            .filter(report_events::block_id.eq(block_id))
            .order(report_events::id)
            .select(columns)
            .load(connection)?,
        (None, None) => Vec::new(),
    };
    Ok(found.into_iter().collect())
}

/// For each report the last event that a line has told of already.
fn last_told(
    connection: &mut DbConnection,
    events: &[EventRow],
    told_of: &BTreeMap<i32, i32>,
) -> Result<BTreeMap<i32, i32>> {
    let before = |event: &&EventRow| event.id < told_of[&event.report_id];
    let steps: Vec<&EventRow> = events
        .iter()
        .filter(before)
        .filter(|event| event.action != "saved")
        .collect();
    let (mut ids, mut brought) = (BTreeSet::new(), BTreeSet::new());
    for some in steps.chunks(1_000) {
        let itself_or_another = some.iter().map(|event| event.told_with.unwrap_or(event.id));
        ids.extend(
            audit::table
                .filter(audit::event_id.eq_any(itself_or_another))
                .select(audit::event_id.assume_not_null())
                .load::<i32>(connection)?,
        );
        let blocks: BTreeSet<i64> = some.iter().filter_map(|event| event.block_id).collect();
        brought.extend(
            audit::table
                .filter(audit::event_id.is_null())
                .filter(audit::block_id.eq_any(blocks))
                .select(audit::block_id.assume_not_null())
                .load::<i64>(connection)?,
        );
    }
    let floor = floor(connection)?;
    let mut last = BTreeMap::new();
    for row in events.iter().filter(before) {
        if row.id <= floor
            || ids.contains(&row.told_with.unwrap_or(row.id))
            || row.block_id.is_some_and(|id| brought.contains(&id))
        {
            last.insert(row.report_id, row.id);
        }
    }
    Ok(last)
}

/// The last event that the log's beginning sealed, if it was begun later.
fn floor(connection: &mut DbConnection) -> Result<i32> {
    Ok(audit::table
        .find(1)
        .filter(audit::action.eq(Action::Begun))
        .select(audit::event_id)
        .first::<Option<i32>>(connection)
        .optional()?
        .flatten()
        .unwrap_or(i32::MIN))
}

fn block_hash(connection: &mut DbConnection, block_id: Option<i64>) -> Result<String> {
    let Some(id) = block_id else {
        return Ok(String::new());
    };
    Ok(blocks::table
        .find(id)
        .select(blocks::hash)
        .first(connection)?)
}

/// Seals the first line of a log that was added to a programme in use; the
/// migration wrote the line and left its seal open. `None` where the log
/// simply has no line yet.
pub(super) fn seal_beginning(
    connection: &mut DbConnection,
    now: NaiveDateTime,
) -> Result<Option<(i64, String)>> {
    let Some(mut line) = audit::table
        .find(1)
        .select(LineRow::as_select())
        .first(connection)
        .optional()?
    else {
        return Ok(None);
    };
    line.at = now;
    line.salt = salt()?;
    line.previous_hash = GENESIS.to_owned();
    let block_hash = block_hash(connection, line.block_id)?;
    line.hash = seal_of_beginning(connection, &line, &block_hash)?;
    diesel::update(audit::table.find(1))
        .set((
            audit::at.eq(line.at),
            audit::salt.eq(&line.salt),
            audit::previous_hash.eq(&line.previous_hash),
            audit::hash.eq(&line.hash),
        ))
        .execute(connection)?;
    Ok(Some((1, line.hash)))
}

/// The seal of that line: over every event that was there.
pub(super) fn seal_of_beginning(
    connection: &mut DbConnection,
    line: &LineRow,
    block_hash: &str,
) -> Result<String> {
    let mut seal = line.open(block_hash);
    let mut after = i32::MIN;
    while let Some(until) = line.event_id {
        let events = read(connection, &Which::Between(after, until, 2_000))?;
        let Some(last) = events.last() else { break };
        after = last.row.id;
        events.iter().for_each(|event| event.cover(&mut seal));
    }
    Ok(seal.finish())
}
