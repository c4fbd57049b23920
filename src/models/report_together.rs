//! Bringing a report that an import filled in back to where it stood before.

use chrono::NaiveDateTime;

use super::entry_change;
use super::entry_rows;
use super::import::Touched;
use super::report::{self, Entries, State, Step};
use super::report_change::{event, step};
use super::report_event::record;
use super::user::User;
use crate::db::DbConnection;
use crate::error::Result;

/// Brings a report back to where it stood before an import; returns the step
/// that did it, with its row. The audit log is told of it by the caller.
pub fn take_back(
    connection: &mut DbConnection,
    trace: &Touched,
    why: &str,
    user: &User,
    now: NaiveDateTime,
) -> Result<(Step, i32)> {
    let report = report::get(connection, trace.report_id)?;
    let before = report::entries(connection, report.id)?;
    let mut figures = match trace.before {
        Some(_) => before.clone(),
        // The import began it.
        None => Entries::new(),
    };
    if let (Some(_), Some(event_id)) = (trace.before, trace.event_id) {
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
    entry_rows::write(connection, report.id, &figures)?;
    let event_id = record(connection, &event(report, kind, user, now, why, None))?;
    entry_change::record(connection, event_id, &before, &figures)?;
    Ok((kind, event_id))
}
