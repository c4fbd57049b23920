//! What people do to reports. Every change checks the version that the person
//! saw, writes who and when, and is kept whole or not at all.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::form::Field;
use super::report::{self, Entries, Report, State, Step};
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{entries, report_events, reports};
use crate::error::{Error, Result};
use crate::ledger::{self, BlockKind, Change, NewBlock, Posted, Series};

/// Which report, by its natural key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The form's row number.
    pub form_id: i32,
    /// The area's row number.
    pub area_id: i32,
    /// Number of the period's first month.
    pub period: i32,
}

/// How a save ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The figures are kept; the report now has this version.
    Kept(i32),
    /// Nothing differed from what was kept already, as when a form is posted twice.
    Same(i32),
    /// Somebody saved in between; nothing was changed.
    Stale,
}

/// Keeps a report's figures as a draft. `seen` is the version that the form
/// was made from, 0 for a report that was not begun.
pub fn save(
    connection: &mut DbConnection,
    key: Key,
    seen: i32,
    figures: &Entries,
    user: &User,
    now: NaiveDateTime,
) -> Result<Saved> {
    let existing = report::find(connection, key.form_id, key.area_id, key.period)?;
    if let Some(existing) = existing {
        if report::entries(connection, existing.id)? == *figures {
            return Ok(Saved::Same(existing.version));
        }
        if existing.state == State::Submitted {
            return Err(Error::Conflict("This report waits for approval. Ask the approver to return it if a figure must change; nothing was saved.".into()));
        }
        if existing.version != seen {
            return Ok(Saved::Stale);
        }
    } else if seen != 0 {
        return Ok(Saved::Stale);
    }
    let report = match existing {
        Some(report) => step(connection, report, State::Draft)?,
        None => begin(connection, key, State::Draft)?,
    };
    write_entries(connection, report.id, figures)?;
    record(
        connection,
        report.id,
        Step::Saved,
        Some(user),
        now,
        "",
        None,
    )?;
    Ok(Saved::Kept(report.version))
}

/// Hands a saved report in.
pub fn submit(
    connection: &mut DbConnection,
    report: Report,
    user: &User,
    now: NaiveDateTime,
) -> Result<()> {
    match report.state {
        State::Draft | State::Returned => {}
        State::Submitted => return Ok(()),
        State::Approved => return Err(Error::Conflict(
            "This report is approved and unchanged; change a figure before submitting it again."
                .into(),
        )),
    }
    if report::entries(connection, report.id)?.is_empty() {
        return Err(Error::BadInput("The report is empty. Enter a figure, or choose \"not available\" where nobody knows it.".into()));
    }
    let report = step(connection, report, State::Submitted)?;
    record(
        connection,
        report.id,
        Step::Submitted,
        Some(user),
        now,
        "",
        None,
    )
}

/// Posts a submitted report: its figures, and blanks where a posted figure
/// was taken out. Every field of the form counts, seen or not.
pub fn approve(
    connection: &mut DbConnection,
    report: Report,
    fields: &[Field],
    user: &User,
    now: NaiveDateTime,
) -> Result<Option<Posted>> {
    must_be_submitted(&report)?;
    let figures = report::entries(connection, report.id)?;
    let changes: Vec<Change> = fields
        .iter()
        .map(|&field| {
            let entry = figures.get(&field);
            Change {
                series: Series {
                    indicator_id: field.indicator_id,
                    area_id: report.area_id,
                    breakdown_id: field.breakdown_id,
                },
                period: report.period,
                value: entry.map(|entry| entry.value),
                report_id: Some(report.id),
                day: entry.and_then(|entry| entry.day),
                source_id: entry.and_then(|entry| entry.source_id),
                note: entry.map(|entry| entry.note.clone()).unwrap_or_default(),
            }
        })
        .collect();
    let report = step(connection, report, State::Approved)?;
    let block = NewBlock {
        kind: BlockKind::Approval,
        author: &user.name,
        note: "",
        posted_at: now,
    };
    let posted = ledger::post(connection, &block, &changes)?;
    record(
        connection,
        report.id,
        Step::Approved,
        Some(user),
        now,
        "",
        posted.as_ref().map(|p| p.block_id),
    )?;
    Ok(posted)
}

/// Sends a submitted report back.
pub fn send_back(
    connection: &mut DbConnection,
    report: Report,
    user: &User,
    reason: &str,
    now: NaiveDateTime,
) -> Result<()> {
    must_be_submitted(&report)?;
    if reason.trim().is_empty() {
        return Err(Error::BadInput(
            "Say why the report goes back, so that the reporter knows what to change.".into(),
        ));
    }
    let report = step(connection, report, State::Returned)?;
    record(
        connection,
        report.id,
        Step::Returned,
        Some(user),
        now,
        reason.trim(),
        None,
    )
}

fn must_be_submitted(report: &Report) -> Result<()> {
    match report.state {
        State::Submitted => Ok(()),
        State::Approved => Err(Error::Conflict(
            "This report is approved already; nothing was changed.".into(),
        )),
        State::Draft | State::Returned => Err(Error::Conflict(
            "This report is not submitted, or no longer; nothing was changed.".into(),
        )),
    }
}

/// Begins a report at version 1. Two who begin at once cannot both succeed.
pub fn begin(connection: &mut DbConnection, key: Key, state: State) -> Result<Report> {
    let id: i32 = diesel::insert_into(reports::table)
        .values((
            reports::form_id.eq(key.form_id),
            reports::area_id.eq(key.area_id),
            reports::period.eq(key.period),
            reports::state.eq(state),
            reports::version.eq(1),
        ))
        .returning(reports::id)
        .get_result(connection)
        .map_err(|error| match error {
            diesel::result::Error::DatabaseError(
                diesel::result::DatabaseErrorKind::UniqueViolation,
                _,
            ) => changed_meanwhile(),
            other => other.into(),
        })?;
    Ok(Report {
        id,
        form_id: key.form_id,
        area_id: key.area_id,
        period: key.period,
        state,
        version: 1,
    })
}

fn step(connection: &mut DbConnection, report: Report, state: State) -> Result<Report> {
    let version = report.version + 1;
    let changed = diesel::update(
        reports::table
            .find(report.id)
            .filter(reports::version.eq(report.version)),
    )
    .set((reports::state.eq(state), reports::version.eq(version)))
    .execute(connection)?;
    if changed == 1 {
        Ok(Report {
            state,
            version,
            ..report
        })
    } else {
        Err(changed_meanwhile())
    }
}

fn changed_meanwhile() -> Error {
    Error::Conflict("Somebody changed this report a moment ago. Open it again to see what it says now; nothing was changed.".into())
}

/// Writes a report's working values in place of those it had.
pub fn write_entries(
    connection: &mut DbConnection,
    report_id: i32,
    figures: &Entries,
) -> Result<()> {
    diesel::delete(entries::table.filter(entries::report_id.eq(report_id))).execute(connection)?;
    for (field, entry) in figures {
        let (status, value, weight) = entry.value.columns();
        diesel::insert_into(entries::table)
            .values((
                entries::report_id.eq(report_id),
                entries::indicator_id.eq(field.indicator_id),
                entries::breakdown_id.eq(field.breakdown_id),
                entries::status.eq(status),
                entries::value.eq(value),
                entries::weight.eq(weight),
                entries::day.eq(entry.day),
                entries::source_id.eq(entry.source_id),
                entries::note.eq(&entry.note),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Writes down who did what to a report, and when.
pub fn record(
    connection: &mut DbConnection,
    report_id: i32,
    step: Step,
    user: Option<&User>,
    at: NaiveDateTime,
    reason: &str,
    block_id: Option<i64>,
) -> Result<()> {
    diesel::insert_into(report_events::table)
        .values((
            report_events::report_id.eq(report_id),
            report_events::action.eq(step),
            report_events::user_id.eq(user.map(|user| user.id)),
            report_events::at.eq(at),
            report_events::reason.eq(reason),
            report_events::block_id.eq(block_id),
        ))
        .execute(connection)?;
    Ok(())
}
