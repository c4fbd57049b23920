//! What happened to a report, written down: its history and the audit log.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::audit::{self, Action};
use super::report::Step;
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{areas, forms, report_events, reports};
use crate::error::Result;
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
