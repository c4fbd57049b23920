//! Taking a file: all of its figures, or nothing.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::choices::Destination;
use super::look::lay_over;
use super::plan::{Plan, Wanted};
use crate::db::DbConnection;
use crate::db::schema::report_events;
use crate::error::{Error, Result};
use crate::ledger::Posted;
use crate::models::audit::{self, Action, NewLine};
use crate::models::form::Forms;
use crate::models::import::{self, Import, State, Touched};
use crate::models::report::{self, Entries, Report, Step};
use crate::models::report_change::{self, Saved};
use crate::models::report_together;
use crate::models::user::User;

/// Fills in the reports of a plan and takes them as far as wished; returns
/// what was posted, if anything was.
///
/// Must run inside [`crate::db::Db::write`], in which the plan was made: then
/// nothing can have changed since.
pub fn commit(
    connection: &mut DbConnection,
    import: &Import,
    plan: Plan,
    destination: Destination,
    user: &User,
    now: NaiveDateTime,
) -> Result<Option<Posted>> {
    let forms = Forms::load(connection)?;
    let why = format!("import {}", import.id);
    let mut touched = Vec::with_capacity(plan.reports.len());
    let mut handed_in = Vec::new();
    for wanted in plan.reports {
        let (report, mut trace) = save(connection, wanted, user, now)?;
        let mut report = report;
        if destination >= Destination::Submitted {
            report_change::submit(connection, report, user, now)?;
            report = report::get(connection, report.id)?;
        }
        if destination == Destination::Approved {
            handed_in.push((report, forms.fields(report.form_id)));
            // The step that follows counts once more.
            trace.version = report.version + 1;
        } else {
            trace.version = report.version;
        }
        touched.push(trace);
    }
    let posted = match handed_in.as_slice() {
        [] => None,
        reports => report_together::approve_together(connection, reports, &why, user, now)?,
    };
    let block_id = posted.as_ref().map(|posted| posted.block_id);
    for trace in &touched {
        import::touch(connection, import.id, trace)?;
    }
    import::step(
        connection,
        import.id,
        (State::Waiting, State::Taken),
        block_id,
        now,
    )?;
    let (figures, reports) = (plan.counts.new + plan.counts.changed, touched.len());
    let detail = format!(
        "{}, SHA-256 {}: {figures} figures in {reports} reports, {}",
        import.name,
        import.hash,
        destination.word()
    );
    audit::record(
        connection,
        &NewLine {
            at: now,
            actor: &user.name,
            action: Action::Imported,
            subject: &why,
            detail: &detail,
            event_id: None,
            block_id: None,
        },
    )?;
    Ok(posted)
}

/// Saves one report as its own page would; returns it with what was done to it.
fn save(
    connection: &mut DbConnection,
    wanted: Wanted,
    user: &User,
    now: NaiveDateTime,
) -> Result<(Report, Touched)> {
    let Wanted {
        key,
        report: before,
        changes,
    } = wanted;
    let (mut figures, seen) = match before {
        Some(report) => (report::entries(connection, report.id)?, report.version),
        None => (Entries::new(), 0),
    };
    let changes = changes.into_iter();
    lay_over(
        &mut figures,
        changes.map(|(field, (entry, _))| (field, entry)),
    );
    match report_change::save(connection, key, seen, &figures, user, now)? {
        Saved::Kept(_) | Saved::Same(_) => {}
        Saved::Stale => return Err(Error::Conflict(t!("entry-changed-meanwhile"))),
    }
    let report = report::find(connection, key.form_id, key.area_id, key.period)?
        .ok_or_else(|| Error::Internal("a saved report is gone".into()))?;
    let event_id: i32 = report_events::table
        .filter(report_events::report_id.eq(report.id))
        .filter(report_events::action.eq(Step::Saved))
        .order(report_events::id.desc())
        .select(report_events::id)
        .first(connection)?;
    let touched = Touched {
        report_id: report.id,
        before: before.map(|report| report.state),
        event_id: Some(event_id),
        version: report.version,
    };
    Ok((report, touched))
}
