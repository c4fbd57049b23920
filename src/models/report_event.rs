//! What happened to a report, written down: its history and the audit log.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::insert_into;
use diesel::prelude::*;

use super::audit::{self, Action};
use super::report::{Report, Step};
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{areas, forms, report_events, reports};
use crate::error::Result;
use crate::in_batches;
use crate::ledger::{Length, Period};

/// Something that happened to a report.
pub struct NewEvent<'a> {
    /// Which report.
    pub report_id: i32,
    /// Its version after it.
    pub version: i32,
    /// What.
    pub step: Step,
    /// By whom; an import has nobody.
    pub user: Option<&'a User>,
    /// When, in UTC.
    pub at: NaiveDateTime,
    /// Why, in words.
    pub reason: &'a str,
    /// The block it posted, if it did.
    pub block_id: Option<i64>,
}

/// Keeps in the report's history who did what, and when; returns the row's
/// number.
pub fn record(connection: &mut DbConnection, event: &NewEvent<'_>) -> Result<i32> {
    Ok(diesel::insert_into(report_events::table)
        .values((
            report_events::report_id.eq(event.report_id),
            report_events::action.eq(event.step),
            report_events::user_id.eq(event.user.map(|user| user.id)),
            report_events::at.eq(event.at),
            report_events::reason.eq(event.reason),
            report_events::block_id.eq(event.block_id),
            report_events::version.eq(event.version),
        ))
        .returning(report_events::id)
        .get_result(connection)?)
}

/// The same for the last steps of many reports, all at once; returns the rows
/// of each report's first and last of them.
pub(super) fn record_all<'a>(
    connection: &mut DbConnection,
    reports: impl Iterator<Item = &'a Report> + Clone,
    steps: &'static [Step],
    reason: &str,
    user: Option<&User>,
    at: NaiveDateTime,
) -> Result<HashMap<i32, (i32, i32)>> {
    let before = report_events::table
        .select(diesel::dsl::max(report_events::id))
        .first::<Option<i32>>(connection)?;
    let user_id = user.map(|user| user.id);
    let rows = reports.clone().flat_map(|report| {
        let first = report.version + 1 - steps.len() as i32;
        (first..).zip(steps).map(move |(version, &step)| {
            (
                report_events::report_id.eq(report.id),
                report_events::action.eq(step),
                report_events::user_id.eq(user_id),
                report_events::at.eq(at),
                report_events::reason.eq(reason.to_owned()),
                report_events::version.eq(version),
            )
        })
    });
    in_batches!(connection, rows, |batch| insert_into(report_events::table)
        .values(batch));
    let written = report_events::table
        .filter(report_events::report_id.eq_any(reports.map(|report| report.id)))
        .filter(report_events::id.gt(before.unwrap_or(i32::MIN)))
        .order(report_events::id)
        .select((report_events::report_id, report_events::id))
        .load::<(i32, i32)>(connection)?;
    let mut events = HashMap::new();
    for (report_id, id) in written {
        events.entry(report_id).or_insert((id, id)).1 = id;
    }
    Ok(events)
}

/// Who acts where an event has no account.
pub const IMPORTER: &str = "import";

/// The same, and in the audit log.
pub fn write_down(connection: &mut DbConnection, event: &NewEvent<'_>) -> Result<i32> {
    let event_id = record(connection, event)?;
    log(connection, event, event_id)?;
    Ok(event_id)
}

/// Tells the audit log of a step that is recorded already. The line seals the
/// step with all that belongs to it, so this comes last.
pub fn log(connection: &mut DbConnection, event: &NewEvent<'_>, event_id: i32) -> Result<()> {
    let action = match event.step {
        Step::Submitted => Action::Submitted,
        Step::Returned => Action::Returned,
        Step::Approved => Action::Approved,
        Step::Reopened => Action::Reopened,
        Step::Imported => Action::Imported,
        Step::Saved => return Ok(()),
    };
    let subject = subject(connection, event.report_id)?;
    audit::record(
        connection,
        &audit::NewLine {
            at: event.at,
            actor: event.user.map_or(IMPORTER, |user| &user.name),
            action,
            subject: &subject,
            detail: event.reason,
            event_id: Some(event_id),
            block_id: event.block_id,
        },
    )
}

/// How many steps one statement names.
const AT_ONCE: usize = 500;

/// Tells the audit log of many steps, which are recorded already, with one
/// line. It seals them with all that belongs to them: through the block that
/// they posted or, without one, through the first of them.
pub fn log_together(
    connection: &mut DbConnection,
    steps: &[i32],
    line: audit::NewLine<'_>,
) -> Result<()> {
    let (event_id, others) = match (line.block_id, steps) {
        (None, [first, others @ ..]) => (Some(*first), others),
        _ => (None, steps),
    };
    for ids in others.chunks(AT_ONCE) {
        let of_step = report_events::table.filter(report_events::id.eq_any(ids));
        match line.block_id {
            Some(id) => diesel::update(of_step)
                .set(report_events::block_id.eq(id))
                .execute(connection)?,
            None => diesel::update(of_step)
                .set(report_events::told_with.eq(event_id))
                .execute(connection)?,
        };
    }
    audit::record(connection, &audit::NewLine { event_id, ..line })
}

/// A report as the audit log names it: "report HOU-M AZ-LAC 2026-01".
pub(super) fn subject(connection: &mut DbConnection, report_id: i32) -> Result<String> {
    let (form, length, area, month) = reports::table
        .inner_join(forms::table)
        .inner_join(areas::table)
        .filter(reports::id.eq(report_id))
        .select((
            forms::code,
            forms::period_length,
            areas::code,
            reports::period,
        ))
        .first::<(String, Length, String, i32)>(connection)?;
    let period = Period::holding(month, length);
    Ok(format!("report {form} {area} {period}"))
}
