//! What an import does to the reports that it filled in: approves them as one
//! block, and brings them back to where they stood before.

use chrono::NaiveDateTime;

use super::entry_change;
use super::form::Field;
use super::import::Touched;
use super::report::{self, Report, State, Step};
use super::report_change::{approved, event, step, to_post, write_entries};
use super::report_event::{record, write_down};
use super::user::User;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{self, BlockKind, NewBlock, Posted};

/// Posts many submitted reports as one block, which `why` names: all of them
/// or none. Each comes with the fields of its form.
pub fn approve_together(
    connection: &mut DbConnection,
    reports: &[(Report, &[Field])],
    why: &str,
    user: &User,
    now: NaiveDateTime,
) -> Result<Option<Posted>> {
    let mut changes = Vec::new();
    for &(report, fields) in reports {
        changes.extend(to_post(connection, report, fields)?);
    }
    let block = NewBlock {
        kind: BlockKind::Import,
        author: &user.name,
        note: why,
        posted_at: now,
    };
    let posted = ledger::post(connection, &block, &changes)?;
    let block_id = posted.as_ref().map(|p| p.block_id);
    for &(report, _) in reports {
        let report = approved(connection, report)?;
        write_down(
            connection,
            &event(report, Step::Approved, user, now, why, block_id),
        )?;
    }
    Ok(posted)
}

/// Brings a report back to where it stood before an import; `block_id` is the
/// block that took its posted figures back, if it had any.
pub fn take_back(
    connection: &mut DbConnection,
    trace: &Touched,
    why: &str,
    block_id: Option<i64>,
    user: &User,
    now: NaiveDateTime,
) -> Result<()> {
    let report = report::get(connection, trace.report_id)?;
    let before = report::entries(connection, report.id)?;
    let mut figures = before.clone();
    if let Some(event_id) = trace.event_id {
        for change in entry_change::of_event(connection, event_id)? {
            match change.old {
                Some(entry) => figures.insert(change.field, entry),
                None => figures.remove(&change.field),
            };
        }
    }
    let state = trace.before.unwrap_or(State::Draft);
    // What was posted before the import is posted again, from no form.
    let kind = match state {
        State::Approved => Step::Imported,
        _ => Step::Saved,
    };
    let report = step(connection, report, state)?;
    write_entries(connection, report.id, &figures)?;
    let event_id = record(connection, &event(report, kind, user, now, why, block_id))?;
    entry_change::record(connection, event_id, &before, &figures)
}
